import { sleep } from "../clock.ts";
import { canonical } from "../gate/content.ts";
import type { RawRecord, Stored } from "../gate/observation.ts";
import { batchOf, isConfirmed, listedFields, passGate, type Seen, timesSeen } from "../sources/apply.ts";
import { type Context, countFetch, type Mirrored, rulesOf } from "../sources/context.ts";
import { hintsAfter } from "../sources/effects.ts";
import { addMoved, sharedIds } from "../sources/moved.ts";
import { addRefusals, recordsIn, refusalText } from "../sources/record.ts";
import { waitAfter } from "../sources/refresh.ts";
import { follow } from "../sources/trail.ts";
import { keyOf, type Unit } from "../sources/units.ts";
import type { Hint, Moved, Refusal, Task, Trail } from "../store/store.ts";
import type { CheckStart, CheckTime } from "./check-time.ts";
import { Findings } from "./findings.ts";
import type { ResourceProof } from "./report.ts";
import { Totals } from "./totals.ts";

const BATCH = 500;
/** How often a record in doubt is fetched before the check gives up. */
const FETCHES = 6;
/** How many records are fetched to learn which fields the lists leave out. */
const SAMPLE = 3;

/** Names the fields in which two records differ. */
export function fieldsThatDiffer(a: RawRecord, b: RawRecord): string[] {
	return [...new Set([...Object.keys(a), ...Object.keys(b)])]
		.filter((name) => canonical(a[name]) !== canonical(b[name]))
		.sort();
}

/** How a check is done. */
export interface CheckOptions {
	/** Milliseconds before the check in which a change may still be on its way. */
	readonly grace: number;
	/** Whether to fetch each record by its id, too, where that shows fields that lists leave out. */
	readonly deep: boolean;
	/** The time by the API's clock, shared by the checks of all resources. */
	readonly time: CheckTime;
	readonly signal: AbortSignal;
}

/**
 * Compares every record that the API lists with the mirror, and every record of the mirror with the API. What differs is corrected through the gate,
 * and counts as a difference unless it changed while the check ran.
 */
export const verifyResource = (context: Context, mirrored: Mirrored, options: CheckOptions): Promise<ResourceProof> =>
	new Check(context, mirrored, options).run();

class Check {
	readonly #context: Context;
	readonly #mirrored: Mirrored;
	readonly #options: CheckOptions;
	readonly #findings = new Findings();
	readonly #startedAt: CheckStart;
	#started = 0;
	/** Records that cannot be copied. */
	#refused: Refusal | undefined;
	/** The first records that were in the lists of two parents. */
	#moved: readonly Moved[] = [];
	/** What the lists have not shown, or what cannot be copied of it, in sentences. */
	readonly #unread: string[] = [];

	constructor(context: Context, mirrored: Mirrored, options: CheckOptions) {
		this.#context = context;
		this.#mirrored = mirrored;
		this.#options = options;
		this.#startedAt = options.time.mark();
	}

	async run(): Promise<ResourceProof> {
		const { store } = this.#context;
		const { resource, parent } = this.#mirrored.table;
		this.#started = await store.tick();
		if (parent === undefined) await this.#readLists(undefined);
		else for await (const { id } of this.#all(parent)) await this.#readLists(id);
		if (this.#refused) this.#leavesUnread(refusalText(resource, this.#refused));
		const shared = await sharedIds(this.#mirrored, this.#moved, this.#options.signal);
		if (shared !== undefined) this.#leavesUnread(shared);
		await this.#lookAtUnseen();
		await this.#lookAtHiddenFields();
		return this.#conclude(resource);
	}

	#leavesUnread(sentence: string): void {
		this.#unread.push(sentence);
		this.#findings.doubts(sentence);
	}

	async #conclude(resource: string): Promise<ResourceProof> {
		const { store } = this.#context;
		const { isProved, records, differences, differenceCount, inFlight, unproved } = this.#findings;
		// A later change may still be on its way.
		const through = this.#options.time.of(this.#startedAt) - this.#options.grace;
		await store.change(resource, [], () => ({
			writes: [],
			hints: [],
			state: {
				differences: differenceCount,
				unread: this.#unread.length > 0 ? this.#unread.join(" ") : undefined,
				...(isProved && { verifiedThrough: through }),
			},
		}));
		const { verifiedThrough } = await store.state(resource);
		const { limits = [] } = this.#mirrored.table;
		return { resource, isProved, records, differences, differenceCount, inFlight, verifiedThrough, unproved, limits };
	}

	/** Returns the stored records, in batches; only those that nothing has shown since `before`. */
	async *#all(resource: string, before?: number) {
		for (let after: string | undefined; ; ) {
			const records = await this.#context.store.records(resource, { after, before, max: BATCH });
			yield* records;
			after = records.at(-1)?.id;
			if (records.length < BATCH) return;
		}
	}

	#isRecent(raw: RawRecord | undefined): boolean {
		const { version: name } = this.#mirrored.table;
		const version = name === undefined ? undefined : raw?.[name];
		const at = typeof version === "string" ? Date.parse(version) : typeof version === "number" ? version : Number.NaN;
		return this.#options.time.isRecent(at, this.#startedAt, this.#options.grace);
	}

	#judge(id: string, before: Stored | undefined, raw: RawRecord | undefined, isLate: boolean): void {
		if (isLate || this.#isRecent(raw)) this.#findings.inFlight++;
		else if (!before?.raw) this.#findings.differs({ id, kind: "missing" });
		else if (!raw) this.#findings.differs({ id, kind: "extra" });
		else this.#findings.differs({ id, kind: "different", fields: fieldsThatDiffer(before.raw, raw) });
	}

	/** Passes records through the gate, judges what that changes, and returns the ids in doubt. */
	async #compare(
		seen: readonly Seen[],
		from: "list" | "retrieve",
		begin: number,
		isConfirmedBeside: (found: ReadonlyMap<string, Stored>) => boolean = () => false,
	) {
		const { resource } = this.#mirrored.table;
		let doubts: string[] = [];
		let changed: { id: string; stored: Stored | undefined; after: RawRecord | undefined; isLate: boolean }[] = [];
		const moved = this.#moved;
		await this.#context.store.change(resource, [...new Set(seen.map(({ id }) => id))].sort(), (found, state, now) => {
			const confirmed = isConfirmedBeside(found);
			if (from === "list") this.#moved = addMoved(moved, seen, found, this.#started);
			const records = seen.flatMap(({ raw }) => (raw ? [raw] : []));
			const learned = from === "list" ? listedFields(state, records) : countFetch(state, records[0]);
			const rules = rulesOf(this.#mirrored, { ...state, ...learned });
			const outcome = passGate(seen, from, begin, now, found, rules, confirmed);
			changed = outcome.changed.map(({ id, before, after }) => {
				const stored = found.get(id);
				return { id, stored: before && stored, after, isLate: stored !== undefined && stored.begin > this.#started };
			});
			doubts = outcome.doubts.map(({ id }) => id);
			return batchOf(outcome, hintsAfter(this.#context, this.#mirrored, outcome), learned ? { state: learned } : {});
		});
		// Not in the transaction, which may have to run twice.
		for (const { id, stored, after, isLate } of changed) this.#judge(id, stored, after, isLate);
		return doubts;
	}

	/** Fetches a record until the gate has no doubt. Returns whether it exists. */
	async #fetchAgain(id: string, parent: string | undefined, reason = "check"): Promise<boolean> {
		const { store, clock } = this.#context;
		const { retrieve } = this.#mirrored.source;
		let doubt: Task["doubt"];
		let raw: RawRecord | undefined;
		for (let tries = 0; retrieve && tries < FETCHES; tries++) {
			if (tries > 0) await sleep(clock, waitAfter(tries), this.#options.signal);
			const begin = await store.tick();
			const shown = await retrieve(id, this.#options.signal);
			raw = shown;
			const seen = [{ id, raw, ...(parent !== undefined && { parent }) }];
			const before = doubt;
			const doubts = await this.#compare(seen, "retrieve", begin, (found) => {
				const now = timesSeen({ doubt: before }, shown, found.get(id)?.raw);
				doubt = now;
				return isConfirmed({ reason }, shown, now);
			});
			if (doubts.length === 0) return raw !== undefined;
		}
		this.#findings.doubts(`${id}: the API shows one version after another. It is fetched again.`);
		return raw !== undefined;
	}

	async #readLists(parent: string | undefined): Promise<void> {
		for (let list = 0; list < this.#mirrored.source.lists; list++) await this.#readList(list, parent);
	}

	async #readList(list: number, parent: string | undefined): Promise<void> {
		const { source, table } = this.#mirrored;
		const { signal, time } = this.#options;
		const totals = new Totals();
		let trail: Trail | undefined;
		let cursor: string | undefined;
		do {
			const begin = await this.#context.store.tick();
			// One response of each list is enough: to look at the headers of all takes time.
			const page = await source.page({ list, cursor, parent, signal, withDate: cursor === undefined });
			time.see(page.date);
			const { records, refused } = recordsIn(page.records);
			const seen = records.map((one): Seen => ({ ...one, ...(parent !== undefined && { parent }) }));
			this.#findings.records += page.records.length;
			totals.add(
				seen.map(({ id }) => id),
				page.total,
			);
			this.#refused = addRefusals(this.#refused, refused);
			for (const id of await this.#compare(seen, "list", begin)) {
				if (source.retrieve) await this.#fetchAgain(id, parent);
				else this.#findings.inFlight++;
			}
			({ cursor } = page);
			if (cursor !== undefined) trail = follow(trail, table.resource, { cursor, ids: seen.map(({ id }) => id) });
		} while (cursor !== undefined);
		const problem = totals.problem(table.resource);
		if (problem === undefined) return;
		if (this.#unread.length === 0) this.#leavesUnread(problem);
		else this.#findings.doubts(problem);
	}

	/** What the lists did not show is in the mirror alone, or the lists leave it out. */
	async #lookAtUnseen(): Promise<void> {
		const { store, clock } = this.#context;
		const { source, table } = this.#mirrored;
		let [waited, left] = [false, 0];
		const again = new Map<string, Hint>();
		for await (const { id, parent, stored } of this.#all(table.resource, this.#started)) {
			// A deletion may be on its way as an event.
			if (!waited) await sleep(clock, Math.min(this.#options.grace, 2_000), this.#options.signal);
			waited = true;
			if (source.retrieve) {
				if (await this.#fetchAgain(id, parent, "unseen")) left++;
			} else if ((await store.read(table.resource, id))?.raw) {
				this.#judge(id, stored, undefined, false);
				this.#findings.doubts(`${id} is not in the API's list. Without a way to fetch it, the next walks decide.`);
				const unit: Unit = parent === undefined ? { kind: "list" } : { kind: "below", id: parent };
				again.set(keyOf(unit), { resource: table.resource, key: keyOf(unit), reason: "unseen" });
			}
		}
		await store.hint([...again.values()]);
		if (left > 0)
			this.#findings.doubts(
				`The list does not show ${left} records that exist, so it may leave out others, too. Check again; if it stays so, declare the params that show all.`,
			);
	}

	/** Fields that only fetches by id show are compared by a deep check. */
	async #lookAtHiddenFields(): Promise<void> {
		const { store } = this.#context;
		const { resource } = this.#mirrored.table;
		if (!this.#mirrored.source.retrieve) return;
		const { fetched } = await store.state(resource);
		if (fetched === undefined)
			for (const { id, parent } of await store.records(resource, { max: SAMPLE })) await this.#fetchAgain(id, parent);
		const state = await store.state(resource);
		const hidden = (state.fetched ?? []).filter((name) => !state.listed.includes(name));
		if (hidden.length === 0) return;
		if (this.#options.deep) for await (const { id, parent } of this.#all(resource)) await this.#fetchAgain(id, parent);
		else
			this.#findings.doubts(
				`The lists of ${resource} do not show ${hidden.slice(0, 5).join(", ")}${hidden.length > 5 ? " and other fields" : ""}. A deep check fetches each record to compare them.`,
			);
	}
}
