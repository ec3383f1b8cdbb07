import { MemoryCollection } from "./collection.ts";
import type { JsonObject } from "./json.ts";
import { RowLog } from "./row-log.ts";

/** Rows of one kind, in the order they were added. Rows are replaced, never changed. */
export interface Collection {
	readonly size: number;
	get(id: string): JsonObject | undefined;
	insert(row: JsonObject): JsonObject;
	/** @throws Error if there is no such row */
	update(id: string, patch: JsonObject): JsonObject;
	delete(id: string): boolean;
	all(): readonly JsonObject[];
	find(test: (row: JsonObject) => boolean): JsonObject | undefined;
	filter(test: (row: JsonObject) => boolean): readonly JsonObject[];
	/** Returns the rows whose field has this value. The first call for a field creates an index. */
	by(field: string, value: string): readonly JsonObject[];
	/** Returns the place of a row, also of a deleted one. Positions increase over time. */
	placeOf(id: string): number | undefined;
	/** Iterates from the newest row to the oldest. @param before only rows before this position */
	newest(before?: number, where?: (row: JsonObject) => boolean): Iterable<JsonObject>;
	/** Iterates from the oldest row to the newest. @param after only rows after this position */
	oldest(after?: number, where?: (row: JsonObject) => boolean): Iterable<JsonObject>;
	/**
	 * Iterates from the oldest row to the newest when only a few fields are needed. This is cheaper than whole rows if
	 * rows are packed.
	 */
	views(where?: (row: JsonObject) => boolean): Iterable<JsonObject>;
}

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

type Undo = () => void;

/** @param logs append-only collections */
export function memoryDatabase(logs: readonly string[] = []): TransactionalDatabase {
	const collections = new Map<string, MemoryCollection | RowLog>();
	let undo: Undo[] | undefined;
	const collection = (name: string): MemoryCollection | RowLog => {
		let found = collections.get(name);
		if (!found) {
			const log = (one: Undo): void => void undo?.push(one);
			found = logs.includes(name) ? new RowLog(name, log) : new MemoryCollection(name, log);
			collections.set(name, found);
		}
		return found;
	};
	return {
		collection,
		transaction(work) {
			const outer = undo;
			const own: Undo[] = [];
			undo = own;
			try {
				const result = work();
				// Keeps the changes, unless the outer transaction is undone.
				for (const one of own) outer?.push(one);
				return result;
			} catch (error) {
				for (const one of own.reverse()) one();
				throw error;
			} finally {
				undo = outer;
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
