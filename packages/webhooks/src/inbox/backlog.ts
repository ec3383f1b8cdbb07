import type { Clock } from "../core/clock.ts";
import { joinedCall } from "../core/joined-call.ts";

/** How long a count is used. Entries stored since then are added to it. */
const FRESH_MS = 1_000;
/** After this time a count may never end, and the next delivery counts again. */
const HANGS_MS = 10_000;

/** Tells whether too many entries wait, without counting them for each delivery. */
export class Backlog {
	readonly #max: number;
	readonly #count: () => Promise<number>;
	readonly #clock: Clock;
	#counted = 0;
	#since = 0;
	#countedAt = Number.NEGATIVE_INFINITY;
	readonly #counting: () => Promise<void>;
	/** The number of the latest count. An earlier one that comes late changes nothing. */
	#latest = 0;

	constructor(max: number, count: () => Promise<number>, clock: Clock) {
		this.#max = max;
		this.#count = count;
		this.#clock = clock;
		this.#counting = joinedCall(() => this.#refresh(), clock, HANGS_MS);
	}

	/** Rejects if the storage cannot be queried. */
	async isFull(): Promise<boolean> {
		if (this.#max === Number.POSITIVE_INFINITY) return false;
		if (this.#clock.monotonic() - this.#countedAt >= FRESH_MS) await this.#counting();
		return this.#counted + this.#since >= this.#max;
	}

	/** Notes that an entry was stored. */
	stored(): void {
		this.#since++;
	}

	async #refresh(): Promise<void> {
		const before = this.#since;
		const number = ++this.#latest;
		const counted = await this.#count();
		if (number !== this.#latest) return;
		this.#counted = counted;
		this.#since -= before;
		this.#countedAt = this.#clock.monotonic();
	}
}
