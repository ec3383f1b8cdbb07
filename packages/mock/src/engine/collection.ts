import type { JsonObject } from "./json.ts";

/** Rows of one kind, in the order they were added. Rows are replaced, never changed. */
export interface Collection {
	readonly size: number;
	/** Whether it forgets its oldest rows, because it has as many as it keeps. */
	readonly isFull: boolean;
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
	/** Returns the position of a row, even of a deleted one. Positions increase over time. */
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

/** Receives each change of a collection, with what undoes it. */
export type ChangeLog = (
	undo: () => void,
	id: string,
	before: JsonObject | undefined,
	after: JsonObject | undefined,
) => void;

/** A row and its position. Positions increase and are never reused. The position of a deleted row is empty. */
interface Slot {
	readonly place: number;
	readonly id: string;
	row: JsonObject | undefined;
}

/** Ids by the value of a field. Most values belong to one row; a set for each would take more memory than the row. */
type Index = Map<string, string | Set<string>>;

// Positions of deleted ids, so that a list can continue after them.
const MAX_REMEMBERED = 10_000;
// Compaction is not worth it for fewer empty positions than this.
const MIN_EMPTY = 1_000;

/** Rows in memory, in the order they were added. */
export class MemoryCollection implements Collection {
	#slots: Slot[] = [];
	#byId = new Map<string, Slot>();
	#deleted = new Map<string, number>();
	#nextPlace = 0;
	#all: readonly JsonObject[] | undefined;
	readonly #indexes = new Map<string, Index>();
	readonly #name: string;
	readonly #log: ChangeLog;

	constructor(name: string, log: ChangeLog) {
		this.#name = name;
		this.#log = log;
	}

	readonly isFull = false;

	get size(): number {
		return this.#byId.size;
	}

	get(id: string): JsonObject | undefined {
		return this.#byId.get(id)?.row;
	}

	insert(row: JsonObject): JsonObject {
		const id = String(row.id);
		if (this.#byId.has(id)) throw new Error(`${this.#name} ${id} already exists`);
		const kept = row;
		const slot = this.#append(id, kept);
		this.#log(() => this.#empty(slot), id, undefined, kept);
		return kept;
	}

	update(id: string, patch: JsonObject): JsonObject {
		const slot = this.#byId.get(id);
		const before = slot?.row;
		if (!slot || !before) throw new Error(`${this.#name} ${id} does not exist`);
		const after = withSharedShape(before, patch);
		this.#replace(slot, after);
		this.#log(() => this.#replace(slot, before), id, before, after);
		return after;
	}

	delete(id: string): boolean {
		const slot = this.#byId.get(id);
		const before = slot?.row;
		if (!slot || !before) return false;
		this.#empty(slot);
		this.#deleted.set(id, slot.place);
		this.#log(
			() => {
				this.#deleted.delete(id);
				this.#byId.set(id, slot);
				this.#replace(slot, before);
			},
			id,
			before,
			undefined,
		);
		return true;
	}

	all(): readonly JsonObject[] {
		this.#all ??= [...this.#rows()];
		return this.#all;
	}

	find(test: (row: JsonObject) => boolean): JsonObject | undefined {
		for (const row of this.#rows()) if (test(row)) return row;
		return undefined;
	}

	filter(test: (row: JsonObject) => boolean): readonly JsonObject[] {
		return this.all().filter(test);
	}

	by(field: string, value: string): readonly JsonObject[] {
		let index = this.#indexes.get(field);
		if (!index) {
			index = new Map();
			for (const { id, row } of this.#slots) if (row) addTo(index, row[field], id);
			this.#indexes.set(field, index);
		}
		const ids = index.get(value) ?? [];
		return (typeof ids === "string" ? [ids] : [...ids]).map((id) => this.get(id) as JsonObject);
	}

	placeOf(id: string): number | undefined {
		return this.#byId.get(id)?.place ?? this.#deleted.get(id);
	}

	*newest(before = Number.POSITIVE_INFINITY, where?: (row: JsonObject) => boolean): Iterable<JsonObject> {
		for (let index = this.#indexAt(before) - 1; index >= 0; index--) {
			const row = this.#slots[index]?.row;
			if (row && (!where || where(row))) yield row;
		}
	}

	*oldest(after = -1, where?: (row: JsonObject) => boolean): Iterable<JsonObject> {
		for (let index = this.#indexAt(after + 1); index < this.#slots.length; index++) {
			const row = this.#slots[index]?.row;
			if (row && (!where || where(row))) yield row;
		}
	}

	views(where?: (row: JsonObject) => boolean): Iterable<JsonObject> {
		return this.oldest(undefined, where);
	}

	/** Replaces everything. */
	load(rows: readonly JsonObject[]): void {
		this.#slots = [];
		this.#byId = new Map();
		this.#deleted = new Map();
		this.#indexes.clear();
		this.#all = undefined;
		for (const row of rows) this.#append(String(row.id), withSharedShape(row));
	}

	/** Removes the positions of deleted rows, but not during a transaction that may be undone. */
	compact(): void {
		const empty = this.#slots.length - this.#byId.size;
		if (empty >= MIN_EMPTY && empty * 2 >= this.#slots.length) this.#slots = this.#slots.filter((slot) => slot.row);
		for (const id of this.#deleted.keys()) {
			if (this.#deleted.size <= MAX_REMEMBERED) break;
			this.#deleted.delete(id);
		}
	}

	*#rows(): Iterable<JsonObject> {
		for (const { row } of this.#slots) if (row) yield row;
	}

	/** Index of the first slot at or after this position. */
	#indexAt(place: number): number {
		let low = 0;
		let high = this.#slots.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#slots[middle]?.place ?? 0) < place) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#append(id: string, row: JsonObject): Slot {
		const slot: Slot = { place: this.#nextPlace++, id, row: undefined };
		this.#slots.push(slot);
		this.#byId.set(id, slot);
		this.#deleted.delete(id);
		this.#replace(slot, row);
		return slot;
	}

	#replace(slot: Slot, row: JsonObject): void {
		const before = slot.row;
		slot.row = row;
		this.#all = undefined;
		for (const [field, index] of this.#indexes) {
			if (before && before[field] === row[field]) continue;
			if (before) removeFrom(index, before[field], slot.id);
			addTo(index, row[field], slot.id);
		}
	}

	#empty(slot: Slot): void {
		const { id, row } = slot;
		slot.row = undefined;
		this.#byId.delete(id);
		this.#all = undefined;
		for (const [field, index] of this.#indexes) removeFrom(index, row?.[field], id);
	}
}

/**
 * Returns a copy of the row with the fields of `more`, in an object whose hidden class is shared with other rows. In code that copies many
 * kinds of rows, a spread gives every copy its own hidden class, which takes more memory than the values.
 */
export const withSharedShape = <Old extends object, More extends object = object>(row: Old, more?: More): Old & More =>
	Object.assign({}, row, more as More);

function addTo(index: Index, value: unknown, id: string): void {
	if (value === null || value === undefined) return;
	const key = String(value);
	const ids = index.get(key);
	if (ids === undefined) index.set(key, id);
	else if (typeof ids === "string") index.set(key, new Set([ids, id]));
	else ids.add(id);
}

function removeFrom(index: Index, value: unknown, id: string): void {
	const key = String(value);
	const ids = index.get(key);
	if (ids === id) index.delete(key);
	else if (typeof ids === "object") ids.delete(id);
}
