import { deflateRawSync, inflateRawSync } from "node:zlib";

const BATCH = 256;

/** A body that is kept. */
export interface StoredBody {
	read(): string;
}

/** Bodies that were packed together; they are alike, so that many of them take little more space than one. */
class Batch {
	readonly #packed: Buffer;

	constructor(bodies: readonly string[]) {
		this.#packed = deflateRawSync(JSON.stringify(bodies), { level: 1 });
	}

	read(index: number): string {
		return (JSON.parse(inflateRawSync(this.#packed).toString("utf8")) as string[])[index] ?? "";
	}
}

class Kept implements StoredBody {
	#text: string | undefined;
	#batch: Batch | undefined;
	#index = 0;

	constructor(text: string) {
		this.#text = text;
	}

	read(): string {
		return this.#text ?? this.#batch?.read(this.#index) ?? "";
	}

	moveTo(batch: Batch, index: number): void {
		this.#batch = batch;
		this.#index = index;
		this.#text = undefined;
	}
}

/** Keeps many bodies in little memory: the latest as they are, older ones compressed in batches. */
export class StoredBodies {
	#loose: Kept[] = [];

	keep(text: string): StoredBody {
		const kept = new Kept(text);
		this.#loose.push(kept);
		if (this.#loose.length >= 2 * BATCH) {
			const old = this.#loose.splice(0, BATCH);
			const batch = new Batch(old.map((one) => one.read()));
			for (const [index, one] of old.entries()) one.moveTo(batch, index);
		}
		return kept;
	}
}
