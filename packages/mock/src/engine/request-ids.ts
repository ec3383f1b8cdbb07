import { hexOf } from "./values.ts";

/** Gives every request an id. They follow from the seed. */
export class RequestIds {
	readonly #seed: string;
	/** How many were given so far. */
	count = 0;

	constructor(seed: string) {
		this.#seed = seed;
	}

	next(): string {
		return `req_${hexOf(this.#seed, "request", this.count++).slice(0, 26)}`;
	}
}
