import type { Clock } from "@countersign/webhooks";
import { realClock } from "../clock.ts";
import type { Stored } from "../gate/observation.ts";
import { mergeExpectations, mergeReasons } from "./expectation.ts";
import type { Batch, Change, Found, Hint, MirrorStore, OpenTasks, ResourceState, StoredRecord, Task } from "./store.ts";
import { MirrorChangesError } from "./store.ts";

interface Held extends Task {
	readonly due: number;
	readonly claimed: boolean;
}

interface Kept {
	readonly stored: Stored;
	readonly parent?: string;
	/** When its deletion was last confirmed. */
	readonly goneAt?: number;
}

const nothing: ResourceState = { walks: 0, listed: [] };
const keyOf = (task: Pick<Task, "resource" | "key">): string => `${task.resource}\n${task.key}`;

/** Keeps a mirror in memory, for tests. It is lost when the process ends. */
export const memoryMirror = (clock: Pick<Clock, "now" | "monotonic"> = realClock): MirrorStore =>
	new MemoryMirrorStore(clock);

export class MemoryMirrorStore implements MirrorStore {
	readonly #clock: Pick<Clock, "now" | "monotonic">;
	#tick = 0;
	readonly #tasks = new Map<string, Held>();
	readonly #states = new Map<string, ResourceState>();
	readonly #rows = new Map<string, Map<string, Kept>>();
	readonly #changes: Change[] = [];
	/** The position of the last change that was removed. */
	#forgotten = 0;
	readonly #notes = new Map<string, string>();

	constructor(clock: Pick<Clock, "now" | "monotonic">) {
		this.#clock = clock;
	}

	async open(): Promise<void> {}

	async tick(): Promise<number> {
		return ++this.#tick;
	}

	async hint(hints: readonly Hint[]): Promise<void> {
		this.#addHints(hints);
	}

	#addHints(hints: readonly Hint[]): void {
		for (const { resource, key, reason, expects } of hints) {
			const before = this.#tasks.get(keyOf({ resource, key }));
			const all = mergeExpectations(before?.expects, expects);
			this.#tasks.set(keyOf({ resource, key }), {
				resource,
				key,
				reason: mergeReasons(before?.reason, reason),
				wanted: ++this.#tick,
				tries: before?.tries ?? 0,
				// Fetches of a record in doubt stay apart, so that a replica that lags behind can catch up.
				due: before?.claimed || before?.doubt ? before.due : this.#clock.monotonic(),
				claimed: before?.claimed ?? false,
				...(before?.doubt && { doubt: before.doubt }),
				...(before?.error && { error: before.error }),
				...(all && { expects: all }),
			});
		}
	}

	async claim(max: number, lease: number, resources: readonly string[], recordsFirst = false): Promise<Task[]> {
		const now = this.#clock.monotonic();
		const taken: Task[] = [];
		const due = [...this.#tasks].filter(([, task]) => task.due <= now && resources.includes(task.resource));
		// An event does not wait for a long list, and at least one list is read while events keep coming.
		const list = recordsFirst ? undefined : due.find(([, task]) => task.key === "*");
		const others = due.filter((one) => one !== list);
		others.sort(([, a], [, b]) => Number(a.key === "*") - Number(b.key === "*"));
		for (const [key, task] of [...(list ? [list] : []), ...others].slice(0, max)) {
			this.#tasks.set(key, { ...task, due: now + lease, claimed: true });
			const { due: _due, claimed: _claimed, ...open } = task;
			taken.push(open);
		}
		return taken;
	}

	async nextDue(resources: readonly string[]): Promise<number | undefined> {
		let next = Number.POSITIVE_INFINITY;
		for (const { due, resource } of this.#tasks.values()) if (resources.includes(resource)) next = Math.min(next, due);
		return next === Number.POSITIVE_INFINITY ? undefined : Math.max(0, next - this.#clock.monotonic());
	}

	async adjust(): Promise<number> {
		// A monotonic clock is never set back.
		return this.#clock.monotonic();
	}

	async hasTask(resource: string, key: string): Promise<boolean> {
		return this.#tasks.has(keyOf({ resource, key }));
	}

	async pending(): Promise<Map<string, OpenTasks>> {
		const open = new Map<string, OpenTasks>();
		const now = this.#clock.monotonic();
		for (const { resource, error: last, due } of this.#tasks.values()) {
			const { count = 0, waited = 0, error: newest } = open.get(resource) ?? {};
			const error = last && (!newest || last.at > newest.at) ? last : newest;
			open.set(resource, { count: count + 1, waited: Math.max(waited, now - due), ...(error && { error }) });
		}
		return open;
	}

	async state(resource: string): Promise<ResourceState> {
		return this.#states.get(resource) ?? nothing;
	}

	async states(): Promise<Map<string, ResourceState>> {
		return new Map(this.#states);
	}

	async change(
		resource: string,
		ids: readonly string[],
		work: (found: ReadonlyMap<string, Found>, state: ResourceState, now: number, time: number) => Batch | undefined,
	): Promise<Batch | undefined> {
		const rows = this.#rowsOf(resource);
		const found = new Map(
			ids.flatMap((id) =>
				[rows.get(id)].flatMap((kept) =>
					kept
						? [[id, kept.parent === undefined ? kept.stored : { ...kept.stored, parent: kept.parent }] as const]
						: [],
				),
			),
		);
		const state = this.#states.get(resource) ?? nothing;
		const batch = work(found, state, ++this.#tick, this.#clock.monotonic());
		if (batch) this.#perform(resource, rows, state, batch);
		return batch;
	}

	#perform(resource: string, rows: Map<string, Kept>, state: ResourceState, batch: Batch): void {
		for (const { id, parent, stored, changed } of batch.writes) {
			const before = rows.get(id);
			const kept = parent ?? (before?.stored.raw ? before.parent : undefined);
			const goneAt = stored.raw === undefined ? this.#clock.now() : undefined;
			rows.set(id, { stored, ...(kept !== undefined && { parent: kept }), ...(goneAt !== undefined && { goneAt }) });
			if (changed)
				this.#changes.push({
					position: this.#forgotten + this.#changes.length + 1,
					resource,
					id,
					before: changed.before,
					after: stored.raw,
					at: this.#clock.now(),
				});
		}
		if (batch.settle) this.#settle(batch.settle.task, batch.settle.begin);
		if (batch.retry) this.#retry(batch.retry);
		this.#addHints(batch.hints);
		if (batch.state) this.#states.set(resource, { ...state, ...batch.state });
	}

	#settle(task: Task, begin: number): void {
		const held = this.#tasks.get(keyOf(task));
		if (!held) return;
		if (held.wanted < begin) this.#tasks.delete(keyOf(task));
		else {
			const { doubt: _doubt, error: _error, ...rest } = held;
			this.#tasks.set(keyOf(task), { ...rest, tries: 0, due: this.#clock.monotonic(), claimed: false });
		}
	}

	#retry({ task, dueIn, doubt, error }: NonNullable<Batch["retry"]>): void {
		const held = this.#tasks.get(keyOf(task));
		if (!held) return;
		const { doubt: _doubt, error: _error, ...rest } = held;
		this.#tasks.set(keyOf(task), {
			...rest,
			tries: task.tries + 1,
			due: this.#clock.monotonic() + dueIn,
			claimed: false,
			...(doubt && { doubt }),
			...(error && { error }),
		});
	}

	#rowsOf(resource: string): Map<string, Kept> {
		const rows = this.#rows.get(resource) ?? new Map<string, Kept>();
		this.#rows.set(resource, rows);
		return rows;
	}

	async records(
		resource: string,
		{
			after,
			max,
			before,
			parent,
			where,
		}: {
			readonly after?: string | undefined;
			readonly max: number;
			readonly before?: number | undefined;
			readonly parent?: string | undefined;
			readonly where?: { readonly field: string; readonly value: string } | undefined;
		},
	): Promise<StoredRecord[]> {
		return [...this.#rowsOf(resource)]
			.filter(([id, kept]) => kept.stored.raw && (after === undefined || id > after))
			.filter(([, kept]) => before === undefined || kept.stored.begin < before)
			.filter(([, kept]) => parent === undefined || kept.parent === parent)
			.filter(([, kept]) => where === undefined || String(kept.stored.raw?.[where.field]) === where.value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.slice(0, max)
			.map(([id, kept]) => ({ id, ...kept }));
	}

	async read(resource: string, id: string): Promise<Stored | undefined> {
		return this.#rowsOf(resource).get(id)?.stored;
	}

	async count(resource: string): Promise<number> {
		let count = 0;
		for (const { stored } of this.#rowsOf(resource).values()) if (stored.raw) count++;
		return count;
	}

	async changes(after: number, max: number): Promise<Change[]> {
		if (after < this.#forgotten) throw new MirrorChangesError(after, this.#forgotten);
		const first = after - this.#forgotten;
		return this.#changes.slice(first, first + max);
	}

	async forget(age: number, max: number): Promise<number> {
		const until = this.#clock.now() - age;
		const kept = this.#changes.findIndex(({ at }) => at >= until);
		const gone = Math.min(kept < 0 ? this.#changes.length : kept, max);
		this.#changes.splice(0, gone);
		this.#forgotten += gone;
		return gone;
	}

	async forgetDeleted(age: number, max: number, before: ReadonlyMap<string, number>): Promise<number> {
		const until = this.#clock.now() - age;
		let gone = 0;
		for (const [resource, tick] of before)
			for (const [id, { stored, goneAt }] of this.#rowsOf(resource)) {
				if (goneAt === undefined || goneAt >= until || stored.end >= tick || gone >= max) continue;
				if (this.#tasks.has(keyOf({ resource, key: `=${id}` }))) continue;
				this.#rowsOf(resource).delete(id);
				gone++;
			}
		return gone;
	}

	async note(name: string): Promise<string | undefined> {
		return this.#notes.get(name);
	}

	async setNote(name: string, value: string, isFirst = false): Promise<void> {
		if (!isFirst || !this.#notes.has(name)) this.#notes.set(name, value);
	}

	async snapshot<T>(_resources: readonly string[], work: (view: MirrorStore) => Promise<T>): Promise<T> {
		const view = new MemoryMirrorStore(this.#clock);
		for (const [key, task] of this.#tasks) view.#tasks.set(key, task);
		for (const [resource, state] of this.#states) view.#states.set(resource, state);
		for (const [resource, rows] of this.#rows) view.#rows.set(resource, new Map(rows));
		view.#changes.push(...this.#changes);
		view.#forgotten = this.#forgotten;
		return work(view);
	}

	async close(): Promise<void> {}
}
