import { NEVER } from "../clock.ts";

/** How many old calls are removed at once: removing them one by one would copy the list each time. */
const HISTORY = 10_000;

/** When responses arrived within the last `length` milliseconds, in monotonic time. */
export class CallLog {
	readonly #length: number;
	/** Oldest first. */
	#times: number[] = [];
	/** Index of the first call that may still count. */
	#first = 0;

	constructor(length: number) {
		this.#length = length;
	}

	add(now: number): void {
		this.#times.push(now);
	}

	count(now: number): number {
		while (this.#ends() <= now) this.#first++;
		if (this.#first > HISTORY) {
			this.#times = this.#times.slice(this.#first);
			this.#first = 0;
		}
		return this.#times.length - this.#first;
	}

	/** Milliseconds until the oldest call no longer counts; Infinity without calls. */
	leaves(now: number): number {
		this.count(now);
		return this.#ends() - now;
	}

	/** When the oldest call no longer counts. */
	#ends(): number {
		return (this.#times[this.#first] ?? NEVER) + this.#length;
	}
}
