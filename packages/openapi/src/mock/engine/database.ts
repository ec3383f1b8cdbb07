import type { JsonObject } from "./json.ts";

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
}

export interface Database {
	collection(name: string): Collection;
}

/** The rows of every collection. */
export type DatabaseSnapshot = Readonly<Record<string, readonly JsonObject[]>>;

/** A database that can undo. Transactions nest: what an inner one has done is taken back with the outer one. */
export interface TransactionalDatabase extends Database {
	transaction<T>(work: () => T): T;
	snapshot(): DatabaseSnapshot;
	restore(snapshot: DatabaseSnapshot): void;
	names(): string[];
}

type Undo = () => void;

class MemoryCollection implements Collection {
	rows = new Map<string, JsonObject>();
	readonly #indexes = new Map<string, Map<string, Set<string>>>();
	readonly #name: string;
	readonly #log: (undo: Undo) => void;
	readonly #recording: () => boolean;

	constructor(name: string, log: (undo: Undo) => void, recording: () => boolean) {
		this.#name = name;
		this.#log = log;
		this.#recording = recording;
	}

	get size(): number {
		return this.rows.size;
	}

	get(id: string): JsonObject | undefined {
		return this.rows.get(id);
	}

	insert(row: JsonObject): JsonObject {
		const id = String(row.id);
		if (this.rows.has(id)) throw new Error(`${this.#name} ${id} exists already`);
		this.#put(id, row);
		this.#log(() => this.#remove(id));
		return row;
	}

	update(id: string, patch: JsonObject): JsonObject {
		const before = this.rows.get(id);
		if (!before) throw new Error(`${this.#name} ${id} does not exist`);
		const after = { ...before, ...patch };
		this.#put(id, after, before);
		this.#log(() => this.#put(id, before, after));
		return after;
	}

	delete(id: string): boolean {
		const before = this.rows.get(id);
		if (!before) return false;
		// Only a transaction may have to undo it, and the order of a long table is dear to keep.
		const order = this.#recording() ? [...this.rows.keys()] : [];
		this.#remove(id);
		this.#log(() => {
			this.#put(id, before);
			// Back at its old place: the order of rows is part of what must be undone.
			const { rows } = this;
			this.rows = new Map(order.flatMap((key) => (rows.has(key) ? [[key, rows.get(key) as JsonObject]] : [])));
			this.#indexes.clear();
		});
		return true;
	}

	all(): readonly JsonObject[] {
		return [...this.rows.values()];
	}

	find(test: (row: JsonObject) => boolean): JsonObject | undefined {
		for (const row of this.rows.values()) if (test(row)) return row;
		return undefined;
	}

	filter(test: (row: JsonObject) => boolean): readonly JsonObject[] {
		const found: JsonObject[] = [];
		for (const row of this.rows.values()) if (test(row)) found.push(row);
		return found;
	}

	by(field: string, value: string): readonly JsonObject[] {
		let index = this.#indexes.get(field);
		if (!index) {
			index = new Map();
			for (const [id, row] of this.rows) addTo(index, row[field], id);
			this.#indexes.set(field, index);
		}
		return [...(index.get(value) ?? [])].map((id) => this.rows.get(id) as JsonObject);
	}

	load(rows: readonly JsonObject[]): void {
		this.rows = new Map(rows.map((row) => [String(row.id), row]));
		this.#indexes.clear();
	}

	#put(id: string, row: JsonObject, before?: JsonObject): void {
		this.rows.set(id, row);
		for (const [field, index] of this.#indexes) {
			if (before && before[field] === row[field]) continue;
			if (before) index.get(String(before[field]))?.delete(id);
			addTo(index, row[field], id);
		}
	}

	#remove(id: string): void {
		const row = this.rows.get(id);
		this.rows.delete(id);
		for (const [field, index] of this.#indexes) index.get(String(row?.[field]))?.delete(id);
	}
}

function addTo(index: Map<string, Set<string>>, value: unknown, id: string): void {
	if (value === null || value === undefined) return;
	const key = String(value);
	const ids = index.get(key);
	if (ids) ids.add(id);
	else index.set(key, new Set([id]));
}

export function memoryDatabase(): TransactionalDatabase {
	const collections = new Map<string, MemoryCollection>();
	let undo: Undo[] | undefined;
	const collection = (name: string): MemoryCollection => {
		let found = collections.get(name);
		if (!found) {
			found = new MemoryCollection(
				name,
				(one) => undo?.push(one),
				() => undo !== undefined,
			);
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
				// What was done stays, until the transaction around it is taken back.
				for (const one of own) outer?.push(one);
				return result;
			} catch (error) {
				for (const one of own.reverse()) one();
				throw error;
			} finally {
				undo = outer;
			}
		},
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
