import { canonical } from "../gate/content.ts";
import { compareVersions, decide, type GateRules, type Verdict } from "../gate/gate.ts";
import type { Observation, RawRecord, Stored, Tick } from "../gate/observation.ts";
import type { Batch, Expectation, Hint, ResourceState, Task, Write } from "../store/store.ts";

/** A record in a response, with its id. */
export interface Seen {
	/** The id. */
	readonly id: string;
	/** Id of its parent, for lists below a record. */
	readonly parent?: string;
	/** The record; undefined if the API says that it does not exist. */
	readonly raw: RawRecord | undefined;
}

/** What the gate decided about the records of one response. */
export interface Outcome {
	/** Records to write. */
	readonly writes: Write[];
	/** Records that must be fetched again, with what the response has shown of them. */
	readonly doubts: { readonly id: string; readonly expects?: Expectation }[];
	/** Ids whose content changed, with what it was before. */
	readonly changed: {
		readonly id: string;
		readonly before: RawRecord | undefined;
		readonly after: RawRecord | undefined;
	}[];
	/** The verdict about each id. */
	readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** Passes the records of a response through the gate. */
export function passGate(
	seen: readonly Seen[],
	from: Observation["from"],
	begin: Tick,
	end: Tick,
	found: ReadonlyMap<string, Stored>,
	rules: GateRules,
	confirmed = false,
): Outcome {
	const writes: Write[] = [];
	const doubts: Outcome["doubts"] = [];
	const changed: Outcome["changed"] = [];
	const verdicts = new Map<string, Verdict>();
	for (const { id, parent, raw } of seen) {
		const before = found.get(id);
		const observation: Observation = { raw, begin, end, from };
		const verdict = decide(before, observation, rules, confirmed);
		verdicts.set(id, verdict);
		const place = { id, ...(parent !== undefined && { parent }) };
		if (verdict === "write") {
			// A record that was never there is remembered as missing, so that an older page cannot bring it back.
			writes.push({
				...place,
				stored: observation,
				...((before?.raw ?? raw) && { changed: { before: before?.raw } }),
			});
			if (before?.raw ?? raw) changed.push({ id, before: before?.raw, after: raw });
		} else if (verdict === "same" && before) {
			// What a fetch by id shows is more than what a list shows; it stays.
			writes.push({
				...place,
				stored: {
					raw: before.raw,
					from: before.from,
					begin: Math.max(before.begin, begin),
					end: Math.max(before.end, end),
				},
			});
		} else if (verdict === "doubt") {
			const version = rules.version === undefined ? undefined : raw?.[rules.version];
			doubts.push({ id, ...(typeof version === "string" && { expects: { version } }) });
		}
	}
	return { writes, doubts, changed, verdicts };
}

/** After this many fetches in a row that show the same, what they show is believed. */
export const BELIEVED_AFTER = 3;

/** Whether a fetch shows something older than the event that asked for it. */
export function isBehind(task: Pick<Task, "expects">, raw: RawRecord | undefined, rules: GateRules): boolean {
	const { version, goneAt } = task.expects ?? {};
	const fate = fateOf(task.expects);
	if (fate === "unknown") return true;
	const shown = rules.version === undefined ? undefined : raw?.[rules.version];
	if (fate === "deleted") return raw !== undefined && !((compareVersions(shown, goneAt) ?? 0) > 0);
	if (fate === undefined || rules.version === undefined) return false;
	return raw === undefined || (compareVersions(shown, version) ?? 0) < 0;
}

/**
 * Whether a fetch that shows nothing new may come from a replica that lags behind: something says that the record changed, but not to which version,
 * and the record shows none of that time.
 */
export function mayLag(
	{ expects }: Pick<Task, "expects">,
	raw: RawRecord | undefined,
	{ version }: GateRules,
): boolean {
	if (expects?.changedAt === undefined) return false;
	const order = compareVersions(version === undefined ? undefined : raw?.[version], expects.changedAt);
	if (order === undefined) return true;
	// Without fractions of a second, another change may have the same time.
	return /\.\d/.test(expects.changedAt) ? order < 0 : order <= 0;
}

/** What events say has become of a record; `unknown` if one says that it was deleted and another that it has a version, and nothing says which came last. */
function fateOf(expects: Task["expects"]): "deleted" | "exists" | "unknown" | undefined {
	if (!expects) return undefined;
	const { version, gone, goneAt } = expects;
	if (!gone) return version === undefined ? undefined : "exists";
	if (version === undefined) return "deleted";
	const order = compareVersions(goneAt, version);
	if (order === undefined) return "unknown";
	return order < 0 ? "exists" : "deleted";
}

/** Whether something else than this fetch says the same: an event, a list that does not show the record, or the fetches before it. */
export function isConfirmed(
	task: Pick<Task, "reason" | "expects">,
	raw: RawRecord | undefined,
	{ times }: NonNullable<Task["doubt"]>,
): boolean {
	if (raw === undefined && (fateOf(task.expects) === "deleted" || task.reason === "unseen")) return true;
	return times >= BELIEVED_AFTER;
}

/**
 * How often in a row a fetch has now shown this content, while the same was stored. Fetches before something else was stored no longer count: a
 * replica that lags behind may have shown them what was valid before it.
 */
export function timesSeen(
	task: Pick<Task, "doubt">,
	raw: RawRecord | undefined,
	stored: RawRecord | undefined,
): NonNullable<Task["doubt"]> {
	const content = `${canonical(raw)}\n${canonical(stored)}`;
	return { content, times: task.doubt?.content === content ? task.doubt.times + 1 : 1 };
}

/** Adds the names of the fields that a list shows. A new one may be shown by fetches by id, too, so these are counted again. */
export function listedFields(
	state: ResourceState,
	records: readonly RawRecord[],
): Pick<ResourceState, "listed" | "fetches"> | undefined {
	const known = new Set(state.listed);
	const { size } = known;
	for (const record of records) for (const name of Object.keys(record)) known.add(name);
	return known.size === size ? undefined : { listed: [...known].sort(), fetches: 0 };
}

/** Joins hints and a state into a batch. */
export const batchOf = (
	outcome: Outcome,
	hints: readonly Hint[],
	rest: Omit<Batch, "writes" | "hints"> = {},
): Batch => ({
	writes: outcome.writes,
	hints,
	...rest,
});
