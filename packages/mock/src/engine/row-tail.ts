import type { JsonObject } from "./json.ts";

const SMALLEST = 16_384;

/**
 * The newest rows of a log, as JSON in one buffer. Kept as objects, each would live just long enough to be moved to the old part of
 * the heap, which is seldom cleaned.
 */
export class RowTail {
	#text = Buffer.alloc(0);
	/** Where each row ends. */
	#ends: number[] = [];

	get size(): number {
		return this.#ends.length;
	}

	/** How many bytes the rows take. */
	get bytes(): number {
		return this.#ends.at(-1) ?? 0;
	}

	push(row: JsonObject): void {
		const text = JSON.stringify(row);
		const start = this.bytes;
		// A character takes three bytes at most.
		this.#reserve(start + 3 * text.length);
		this.#ends.push(start + this.#text.write(text, start));
	}

	pop(): void {
		this.#ends.pop();
	}

	row(index: number): JsonObject {
		const start = index === 0 ? 0 : this.#ends[index - 1];
		return JSON.parse(this.#text.toString("utf8", start, this.#ends[index])) as JsonObject;
	}

	/** All rows, which then are no longer here. */
	take(): JsonObject[] {
		const rows = this.#ends.map((_, index) => this.row(index));
		this.#ends = [];
		return rows;
	}

	#reserve(bytes: number): void {
		if (bytes <= this.#text.length) return;
		let size = Math.max(SMALLEST, this.#text.length);
		while (size < bytes) size *= 2;
		const larger = Buffer.allocUnsafeSlow(size);
		this.#text.copy(larger, 0, 0, this.bytes);
		this.#text = larger;
	}
}
