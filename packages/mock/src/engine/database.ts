import { type ChangeLog, type Collection, MemoryCollection } from "./collection.ts";
import type { JsonObject } from "./json.ts";
import type { ChangeFollower, RowChange } from "./row-change.ts";
import { RowLog } from "./row-log.ts";

export type { Collection } from "./collection.ts";

export interface Database {
	collection(name: string): Collection;
}

/** The rows of every collection. */
export type DatabaseSnapshot = Readonly<Record<string, readonly JsonObject[]>>;

/** A database with transactions. Transactions nest: undoing the outer one also undoes the inner ones. */
export interface TransactionalDatabase extends Database {
	transaction<T>(work: () => T): T;
	snapshot(): DatabaseSnapshot;
	restore(snapshot: DatabaseSnapshot): void;
	names(): string[];
	/** Returns the collections that have or had a row with this id. */
	holding(id: string): readonly Collection[];
}

/** How to undo a change, and what it was if somebody follows. */
interface Step {
	readonly undo: () => void;
	readonly change: RowChange | undefined;
}

/**
 * @param logs append-only collections
 * @param trace receives the changes of each transaction that is kept
 * @param keep how many rows an append-only collection keeps
 */
export function memoryDatabase(
	logs: readonly string[] = [],
	trace?: ChangeFollower,
	keep?: number,
): TransactionalDatabase {
	const collections = new Map<string, MemoryCollection | RowLog>();
	let steps: Step[] | undefined;
	const collection = (name: string): MemoryCollection | RowLog => {
		let found = collections.get(name);
		if (!found) {
			const log: ChangeLog = (undo, id, before, after) =>
				void steps?.push({ undo, change: trace?.isOn ? { collection: name, id, before, after } : undefined });
			found = logs.includes(name) ? new RowLog(name, log, keep) : new MemoryCollection(name, log);
			collections.set(name, found);
		}
		return found;
	};
	return {
		collection,
		transaction(work) {
			const outer = steps;
			const own: Step[] = [];
			steps = own;
			try {
				const result = work();
				// Keeps the changes, unless the outer transaction is undone.
				for (const one of own) outer?.push(one);
				if (!outer && trace?.isOn) trace.changed(own.flatMap(({ change }) => change ?? []));
				return result;
			} catch (error) {
				for (const { undo } of own.reverse()) undo();
				throw error;
			} finally {
				steps = outer;
				if (!outer) for (const one of collections.values()) one.compact();
			}
		},
		holding: (id) => [...collections.values()].filter((one) => one.placeOf(id) !== undefined),
		names: () => [...collections.keys()].filter((name) => (collections.get(name)?.size ?? 0) > 0).sort(),
		snapshot: () =>
			Object.fromEntries(
				[...collections]
					.filter(([, one]) => one.size > 0)
					.sort(([a], [b]) => (a < b ? -1 : 1))
					.map(([name, one]) => [name, one.all()]),
			),
		restore(snapshot) {
			for (const one of collections.values()) one.load([]);
			for (const [name, rows] of Object.entries(snapshot)) collection(name).load(rows);
		},
	};
}
