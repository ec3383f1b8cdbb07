import { sleep } from "../clock.ts";
import { canonical } from "../gate/content.ts";
import type { RawRecord, Stored } from "../gate/observation.ts";
import { batchOf, isConfirmed, listedFields, passGate, type Seen, timesSeen } from "../sources/apply.ts";
import { type Context, idOf, type Mirrored, rulesOf } from "../sources/context.ts";
import { hintsAfter } from "../sources/effects.ts";
import { waitAfter } from "../sources/refresh.ts";
import type { Task } from "../store/store.ts";
import type { Difference, ResourceProof } from "./report.ts";

/** How many differences are shown. */
const SHOWN = 1_000;
const BATCH = 500;
/** How often a record in doubt is fetched before the check gives up. */
const FETCHES = 6;

/** Differences of one resource: the first ones, and the number of all. */
class Differences {
	readonly shown: Difference[] = [];
	count = 0;
	add(difference: Difference): void {
		this.count++;
		if (this.shown.length < SHOWN) this.shown.push(difference);
	}
}

/** Names the fields in which two records differ. */
export function fieldsThatDiffer(a: RawRecord, b: RawRecord): string[] {
	return [...new Set([...Object.keys(a), ...Object.keys(b)])]
		.filter((name) => canonical(a[name]) !== canonical(b[name]))
		.sort();
}

/**
 * Compares every record that the API lists with the mirror, and every record of the mirror with the API. What differs is corrected through the gate,
 * and counts as a difference unless it changed while the check ran.
 *
 * @param grace milliseconds before the check in which a change may still be on its way
 * @param deep whether to fetch each record by its id, too, where that shows fields that lists leave out
 */
export async function verifyResource(
	context: Context,
	mirrored: Mirrored,
	grace: number,
	deep: boolean,
	signal: AbortSignal,
): Promise<ResourceProof> {
	const { store, clock } = context;
	const { resource } = mirrored.table;
	const startedAt = clock.now();
	const started = await store.tick();
	const differences = new Differences();
	const unproved: string[] = [];
	let records = 0;
	let inFlight = 0;
	const isRecent = (raw: RawRecord | undefined): boolean => {
		const version = mirrored.table.version === undefined ? undefined : raw?.[mirrored.table.version];
		const at = typeof version === "string" ? Date.parse(version) : typeof version === "number" ? version : Number.NaN;
		return at >= startedAt - grace;
	};
	const judge = (id: string, before: Stored | undefined, raw: RawRecord | undefined, isLate: boolean): void => {
		if (isLate || isRecent(raw)) inFlight++;
		else if (!before?.raw) differences.add({ id, kind: "missing" });
		else if (!raw) differences.add({ id, kind: "extra" });
		else differences.add({ id, kind: "different", fields: fieldsThatDiffer(before.raw, raw) });
	};

	const compare = async (
		seen: readonly Seen[],
		from: "list" | "retrieve",
		begin: number,
		confirmed = false,
	): Promise<string[]> => {
		let doubts: string[] = [];
		await store.change(resource, [...new Set(seen.map(({ id }) => id))].sort(), (found, state, now) => {
			const outcome = passGate(seen, from, begin, now, found, rulesOf(mirrored, state), confirmed);
			for (const { id, before, after } of outcome.changed) {
				const stored = found.get(id);
				judge(id, before ? stored : undefined, after, stored !== undefined && stored.begin > started);
			}
			doubts = outcome.doubts;
			const listed =
				from === "list"
					? listedFields(
							state,
							seen.flatMap(({ raw }) => (raw ? [raw] : [])),
						)
					: undefined;
			return batchOf(outcome, hintsAfter(context, mirrored, outcome), listed ? { state: listed } : {});
		});
		return doubts;
	};

	const fetchAgain = async (id: string, parent: string | undefined, reason = "check"): Promise<void> => {
		const { retrieve } = mirrored.source;
		if (!retrieve) return;
		let doubt: Task["doubt"];
		for (let tries = 0; tries < FETCHES; tries++) {
			if (tries > 0) await sleep(clock, waitAfter(tries), signal);
			const begin = await store.tick();
			const raw = await retrieve(id, signal);
			doubt = timesSeen({ doubt }, raw);
			const seen = [{ id, raw, ...(parent !== undefined && { parent }) }];
			const doubts = await compare(seen, "retrieve", begin, isConfirmed({ reason }, raw, doubt));
			if (doubts.length === 0) return;
		}
		unproved.push(`${resource} ${id}: the API shows one version after another. It is fetched again.`);
	};

	const fetchAll = async (): Promise<void> => {
		for (let after: string | undefined; ; ) {
			const known = await store.records(resource, { after, max: BATCH });
			for (const { id, parent } of known) await fetchAgain(id, parent);
			after = known.at(-1)?.id;
			if (known.length < BATCH) break;
		}
	};

	const readLists = async (parent: string | undefined): Promise<void> => {
		for (let list = 0; list < mirrored.source.lists; list++) await readList(list, parent);
	};

	const readList = async (list: number, parent: string | undefined): Promise<void> => {
		let cursor: string | undefined;
		do {
			const begin = await store.tick();
			const page = await mirrored.source.page({ list, cursor, parent, signal });
			records += page.records.length;
			const seen = page.records.flatMap((raw): Seen[] => {
				const id = idOf(raw);
				return id === undefined ? [] : [{ id, raw, ...(parent !== undefined && { parent }) }];
			});
			if (seen.length < page.records.length)
				unproved.push(`${page.records.length - seen.length} records of ${resource} have no id.`);
			for (const id of await compare(seen, "list", begin)) {
				if (mirrored.source.retrieve) await fetchAgain(id, parent);
				else inFlight++;
			}
			cursor = page.cursor;
		} while (cursor !== undefined);
	};

	if (mirrored.table.parent === undefined) await readLists(undefined);
	else
		for (let after: string | undefined; ; ) {
			const parents = await store.records(mirrored.table.parent, { after, max: BATCH });
			for (const { id } of parents) await readLists(id);
			after = parents.at(-1)?.id;
			if (parents.length < BATCH) break;
		}

	// What the lists did not show is in the mirror alone, or was created after its page was read.
	let waited = false;
	for (let after: string | undefined; ; ) {
		const unseen = await store.records(resource, { after, before: started, max: BATCH });
		if (unseen.length > 0 && !waited) {
			// A deletion may be on its way as an event.
			await sleep(clock, Math.min(grace, 2_000), signal);
			waited = true;
		}
		for (const { id, parent, stored } of unseen) {
			if (mirrored.source.retrieve) await fetchAgain(id, parent, "unseen");
			else if ((await store.read(resource, id))?.raw) {
				judge(id, stored, undefined, false);
				unproved.push(`${resource} ${id} is not in the API's list. Without a way to fetch it, the next walks decide.`);
			}
		}
		after = unseen.at(-1)?.id;
		if (unseen.length < BATCH) break;
	}

	if (mirrored.source.retrieve) {
		const state = await store.state(resource);
		const hidden = (state.fetched ?? []).filter((name) => !state.listed.includes(name));
		if (deep && hidden.length > 0) await fetchAll();
		else if (hidden.length > 0)
			unproved.push(
				`The lists of ${resource} do not show ${hidden.slice(0, 5).join(", ")}${hidden.length > 5 ? " and other fields" : ""}. A deep check fetches each record to compare them.`,
			);
	}

	const isProved = differences.count === 0 && unproved.length === 0;
	await store.change(resource, [], () => ({
		writes: [],
		hints: [],
		state: { differences: differences.count, ...(isProved && { verifiedThrough: startedAt }) },
	}));
	const { verifiedThrough } = await store.state(resource);
	return {
		resource,
		isProved,
		records,
		differences: differences.shown,
		differenceCount: differences.count,
		inFlight,
		verifiedThrough,
		unproved: unproved.slice(0, SHOWN),
		limits: mirrored.table.limits ?? [],
	};
}
