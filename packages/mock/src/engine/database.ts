import { MemoryCollection } from "./collection.ts";
import type { JsonObject } from "./json.ts";
import { RowLog } from "./row-log.ts";

/** Rows of one kind, in the order in which they came. Rows are replaced, never changed. */
export interface Collection {
	readonly size: number;
	get(id: string): JsonObject | undefined;
	insert(row: JsonObject): JsonObject;
	/** @throws Error when there is no such row */
	update(id: string, patch: JsonObject): JsonObject;
	delete(id: string): boolean;
	all(): readonly JsonObject[];
	find(test: (row: JsonObject) => boolean): JsonObject | undefined;
	filter(test: (row: JsonObject) => boolean): readonly JsonObject[];
	/** Rows whose field has this value, by an index that is made when it is first asked for. */
	by(field: string, value: string): readonly JsonObject[];
	/** Returns the place of a row, also of a deleted one. Places grow with time. */
	placeOf(id: string): number | undefined;
	/** Rows from the newest to the oldest. @param before only those with a smaller place */
	newest(before?: number, where?: (row: JsonObject) => boolean): Iterable<JsonObject>;
	/** Rows from the oldest to the newest. @param after only those with a greater place */
	oldest(after?: number, where?: (row: JsonObject) => boolean): Iterable<JsonObject>;
	/** Rows from the oldest to the newest, for a look at a few of their fields: less work than whole rows where those are packed. */
	views(where?: (row: JsonObject) => boolean): Iterable<JsonObject>;
}

export interface Database {
	collection(name: string): Collection;
}

/** The rows of every collection. */
export type DatabaseSnapshot = Readonly<Record<string, readonly JsonObject[]>>;

/** A database that can undo. Transactions nest: what an inner one has done is undone with the outer one. */
export interface TransactionalDatabase extends Database {
	transaction<T>(work: () => T): T;
	snapshot(): DatabaseSnapshot;
	restore(snapshot: DatabaseSnapshot): void;
	names(): string[];
	/** The collections that have or had a row with this id. */
	holding(id: string): readonly Collection[];
}

type Undo = () => void;

/** @param logs collections whose rows are only ever added */
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
				// What was done stays, until the transaction around it is undone.
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
