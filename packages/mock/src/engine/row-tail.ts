import type { JsonObject } from "./json.ts";

const SMALLEST = 16_384;

/**
 * The newest rows of a log, as JSON in one buffer. As objects, they would live just long enough to reach the old
 * generation of the heap, which is rarely collected.
 */
export class RowTail {
	#text = Buffer.alloc(0);
	/** Where each row ends. */
	#ends: number[] = [];

	get size(): number {
		return this.#ends.length;
	}

	/** Size of the rows in bytes. */
	get bytes(): number {
		return this.#ends.at(-1) ?? 0;
	}

	push(row: JsonObject): void {
		const text = JSON.stringify(row);
		const start = this.bytes;
		// A UTF-16 code unit takes at most three bytes.
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

	/** Returns and removes all rows. */
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
