import { type Fields, sameContent, sameObservation } from "./content.ts";
import type { Observation, RawRecord, Stored } from "./observation.ts";

/**
 * What to do with a record that a response shows:
 *
 * - `write`: it is newer than what is stored;
 * - `same`: it shows what is stored, which is therefore valid for longer;
 * - `old`: it was seen before what is stored was requested;
 * - `doubt`: nothing proves which of the two is newer, so the record must be fetched again.
 */
export type Verdict = "write" | "same" | "old" | "doubt";

/** What the gate must know about a resource. */
export interface GateRules extends Fields {
	/** The field that grows with each change, such as `updated_at`. Undefined for resources without one. */
	readonly version?: string | undefined;
	/** Whether a record can be fetched by its id. */
	readonly retrievable: boolean;
}

/**
 * Compares versions: negative if the first is older, 0 if they are equal, and undefined if they cannot be compared. Times with another offset or
 * precision are compared as times.
 */
export function compareVersions(a: unknown, b: unknown): number | undefined {
	if (typeof a === "number" && typeof b === "number") return a - b;
	if (typeof a !== "string" || typeof b !== "string") return undefined;
	if (a === b) return 0;
	const order = Date.parse(a) - Date.parse(b);
	return Number.isNaN(order) ? undefined : order;
}

/** A response that shows a record. */
type Seen = Observation & { readonly raw: RawRecord };

/** Whether a version proves that the second record is newer than the first. Without versions, the order of the requests proves it. */
function isNewer(before: RawRecord, { raw: after, from }: Seen, { version }: GateRules): boolean {
	const order = version === undefined ? undefined : compareVersions(after[version], before[version]);
	if (order === undefined || order > 0) return true;
	// Two changes within one second have the same version. Only a list that shows more fields than before, and nothing else, is believed: the API has
	// added a field, and fetching every record would take too long.
	return order === 0 && from === "list" && sameContent(before, onlyFieldsOf(after, before));
}

const onlyFieldsOf = (record: RawRecord, other: RawRecord): RawRecord =>
	Object.fromEntries(Object.entries(record).filter(([name]) => other[name] !== undefined));

/**
 * Decides about one record. All sources of a mirror (lists, events, activity feed, checks) go through it, and none writes without it. The order in
 * which responses arrive decides nothing: a response proves that it is newer only if its request was sent after the other response had arrived.
 *
 * @param confirmed whether something else has confirmed what the response shows: other fetches, an event, or a list without the record
 */
export function decide(stored: Stored | undefined, seen: Observation, rules: GateRules, confirmed = false): Verdict {
	if (stored === undefined) return "write";
	if (seen.end < stored.begin) return "old";
	if (sameObservation(stored, seen, rules)) return "same";
	// The two requests ran at the same time: either may have seen the newer state.
	if (seen.begin < stored.end) return "doubt";
	if (!rules.retrievable || confirmed) return "write";
	// A list leaves out fields that the stored record has, and they may have changed, too.
	if (stored.from === "retrieve" && seen.from === "list") return "doubt";
	// A replica of the vendor that lags behind does not know a new record yet, or still knows a deleted one.
	if (stored.raw === undefined || seen.raw === undefined) return "doubt";
	// A replica that lags behind, a vendor's clock that was set back, or two changes within one second.
	return isNewer(stored.raw, { ...seen, raw: seen.raw }, rules) ? "write" : "doubt";
}
