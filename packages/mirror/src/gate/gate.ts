import { type Fields, sameContent } from "./content.ts";
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
 * Compares versions: negative if the first is older, 0 if they are equal or cannot be compared. Times with another offset or precision are
 * compared as times.
 */
export function compareVersions(a: unknown, b: unknown): number {
	if (typeof a === "number" && typeof b === "number") return a - b;
	if (typeof a !== "string" || typeof b !== "string" || a === b) return 0;
	const [first, second] = [Date.parse(a), Date.parse(b)];
	return Number.isNaN(first) || Number.isNaN(second) ? 0 : first - second;
}

const versionOf = (raw: RawRecord | undefined, rules: GateRules): unknown =>
	rules.version === undefined ? undefined : raw?.[rules.version];

/**
 * Decides about one record. All sources of a mirror (lists, events, activity feed, checks) go through it, and none writes without it. The order in
 * which responses arrive decides nothing: a response proves that it is newer only if its request was sent after the other response had arrived.
 *
 * @param confirmed whether a fetch has already confirmed a record that seems to have gone back in time
 */
export function decide(stored: Stored | undefined, seen: Observation, rules: GateRules, confirmed = false): Verdict {
	if (stored === undefined) return "write";
	if (seen.end < stored.begin) return "old";
	if (sameContent(stored, seen, rules)) return "same";
	// The two requests ran at the same time: either may have seen the newer state.
	if (seen.begin < stored.end) return "doubt";
	// A list leaves out fields that the stored record has, and they may have changed, too.
	if (stored.from === "retrieve" && seen.from === "list" && rules.retrievable && stored.raw) return "doubt";
	// A replica of the vendor that lags behind, or a vendor's clock that was set back.
	const isOlder = compareVersions(versionOf(seen.raw, rules), versionOf(stored.raw, rules)) < 0;
	return isOlder && !confirmed ? "doubt" : "write";
}
