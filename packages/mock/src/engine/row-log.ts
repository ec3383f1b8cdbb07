import type { ChangeLog, Collection } from "./collection.ts";
import { HashIndex } from "./hash-index.ts";
import type { JsonObject } from "./json.ts";
import { RowBatch } from "./row-batch.ts";
import { RowTail } from "./row-tail.ts";

type Test = (row: JsonObject) => boolean;

// Size at which the newest rows are packed. Large batches compress well, but take longer to read.
const MAX_TAIL_ROWS = 512;
const MAX_TAIL_BYTES = 4_194_304;
// Batches whose rows stay unpacked after they were read.
const MAX_UNPACKED = 2;

interface PlacedBatch {
	readonly first: number;
	readonly rows: RowBatch;
}

/**
 * Append-only rows, such as those of an audit log, in little memory. The newest are text, older ones are packed.
 * Reading a page unpacks its batches; a search unpacks only the fields it reads.
 */
export class RowLog implements Collection {
	#batches: PlacedBatch[] = [];
	#tail = new RowTail();
	/** Position of the first row of the tail. */
	#tailStart = 0;
	/** Position of the oldest row. */
	#start = 0;
	#indexes = new Map([["id", new HashIndex()]]);
	#unpacked: PlacedBatch[] = [];
	readonly #name: string;
	readonly #log: ChangeLog;
	readonly #keep: number;

	/** @param keep how many rows are kept; sometimes it keeps a quarter more, so that forgetting stays cheap */
	constructor(name: string, log: ChangeLog, keep = Number.POSITIVE_INFINITY) {
		this.#name = name;
		this.#log = log;
		this.#keep = keep;
	}

	get size(): number {
		return this.#end - this.#start;
	}

	get isFull(): boolean {
		return this.size >= this.#keep;
	}

	get(id: string): JsonObject | undefined {
		const place = this.placeOf(id);
		return place === undefined ? undefined : this.#row(place);
	}

	/** Adds a row. If two rows have the same id, the newer one is found. */
	insert(row: JsonObject): JsonObject {
		const place = this.#end;
		this.#tail.push(row);
		for (const [field, index] of this.#indexes) index.add(String(row[field]), place);
		this.#log(
			() => {
				this.#tail.pop();
				for (const [field, index] of this.#indexes) index.remove(String(row[field]), place);
			},
			String(row.id),
			undefined,
			row,
		);
		return row;
	}

	update(id: string): never {
		throw new Error(`${this.#name} is a log: its row ${id} cannot be changed`);
	}

	delete(id: string): never {
		throw new Error(`${this.#name} is a log: its row ${id} cannot be deleted`);
	}

	/** Removes rows, oldest first, while the test returns true. */
	dropWhile(test: Test): void {
		while (this.#start < this.#end && test(this.#view(this.#start))) this.#start++;
		this.#dropBatches();
	}

	/** Drops the batches that have no row any more. */
	#dropBatches(): void {
		const kept = this.#batches.filter(({ first, rows }) => first + rows.size > this.#start);
		if (kept.length === this.#batches.length) return;
		this.#batches = kept;
		for (const index of this.#indexes.values()) index.dropBefore(this.#start);
	}

	all(): readonly JsonObject[] {
		return [...this.oldest()];
	}

	find(test: Test): JsonObject | undefined {
		for (const row of this.oldest(undefined, test)) return row;
		return undefined;
	}

	filter(test: Test): readonly JsonObject[] {
		return [...this.oldest(undefined, test)];
	}

	by(field: string, value: string): readonly JsonObject[] {
		let index = this.#indexes.get(field);
		if (!index) {
			index = new HashIndex();
			for (let place = this.#start; place < this.#end; place++) index.add(String(this.#view(place)[field]), place);
			this.#indexes.set(field, index);
		}
		return this.#places(index, field, value).map((place) => this.#row(place));
	}

	placeOf(id: string): number | undefined {
		return this.#places(this.#indexes.get("id") as HashIndex, "id", id).at(-1);
	}

	*newest(before = this.#end, where?: Test): Iterable<JsonObject> {
		for (let place = Math.min(before, this.#end) - 1; place >= this.#start; place--)
			if (!where || where(this.#view(place))) yield this.#row(place);
	}

	*oldest(after = -1, where?: Test): Iterable<JsonObject> {
		for (let place = Math.max(after + 1, this.#start); place < this.#end; place++)
			if (!where || where(this.#view(place))) yield this.#row(place);
	}

	*views(where?: Test): Iterable<JsonObject> {
		for (let place = this.#start; place < this.#end; place++) {
			const view = this.#view(place);
			if (!where || where(view)) yield view;
		}
	}

	/** Replaces everything. */
	load(rows: readonly JsonObject[]): void {
		this.#batches = [];
		this.#tail = new RowTail();
		this.#tailStart = 0;
		this.#start = 0;
		this.#unpacked = [];
		this.#indexes = new Map([["id", new HashIndex()]]);
		for (const row of rows) {
			this.insert(row);
			this.compact();
		}
	}

	/** Packs the newest rows if there are many, but not during a transaction that may be undone. */
	compact(): void {
		if (this.#tail.size < MAX_TAIL_ROWS && this.#tail.bytes < MAX_TAIL_BYTES) return;
		const rows = new RowBatch(this.#tail.take());
		this.#batches.push({ first: this.#tailStart, rows });
		this.#tailStart += rows.size;
		if (this.size <= this.#keep * 1.25) return;
		this.#start = this.#end - Math.floor(this.#keep);
		this.#unpacked = [];
		this.#dropBatches();
	}

	get #end(): number {
		return this.#tailStart + this.#tail.size;
	}

	/** Returns the positions of rows whose field has this value, oldest first. */
	#places(index: HashIndex, field: string, value: string): number[] {
		return index.placesOf(value).filter((place) => place >= this.#start && String(this.#view(place)[field]) === value);
	}

	#row(place: number): JsonObject {
		if (place >= this.#tailStart) return this.#tail.row(place - this.#tailStart);
		const { first, rows } = this.#batchAt(place);
		return rows.row(place - first);
	}

	#view(place: number): JsonObject {
		if (place >= this.#tailStart) return this.#tail.row(place - this.#tailStart);
		const { first, rows } = this.#batchAt(place);
		return rows.view(place - first);
	}

	/** Returns the batch of a row. It stays unpacked and replaces the least recently read one. */
	#batchAt(place: number): PlacedBatch {
		const last = this.#unpacked.at(-1);
		if (last && place >= last.first && place < last.first + last.rows.size) return last;
		let low = 0;
		let high = this.#batches.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >>> 1;
			if ((this.#batches[middle]?.first ?? 0) <= place) low = middle;
			else high = middle - 1;
		}
		const found = this.#batches[low] as PlacedBatch;
		this.#unpacked = [...this.#unpacked.filter((one) => one !== found), found];
		if (this.#unpacked.length > MAX_UNPACKED) this.#unpacked.shift()?.rows.release();
		return found;
	}
}
