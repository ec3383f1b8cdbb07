import type { Clock } from "../core/clock.ts";

/** How long a count is used. Entries stored since then are added to it. */
const FRESH_MS = 1_000;

/** Tells whether too many entries wait, without counting them for each delivery. */
export class Backlog {
	readonly #max: number;
	readonly #count: () => Promise<number>;
	readonly #clock: Clock;
	#counted = 0;
	#since = 0;
	#countedAt = Number.NEGATIVE_INFINITY;
	#counting: Promise<void> | undefined;

	constructor(max: number, count: () => Promise<number>, clock: Clock) {
		this.#max = max;
		this.#count = count;
		this.#clock = clock;
	}

	/** Rejects if the storage cannot be queried. */
	async isFull(): Promise<boolean> {
		if (this.#max === Number.POSITIVE_INFINITY) return false;
		if (this.#clock.monotonic() - this.#countedAt >= FRESH_MS) {
			this.#counting ??= this.#refresh().finally(() => {
				this.#counting = undefined;
			});
			await this.#counting;
		}
		return this.#counted + this.#since >= this.#max;
	}

	/** Notes that an entry was stored. */
	stored(): void {
		this.#since++;
	}

	async #refresh(): Promise<void> {
		const before = this.#since;
		this.#counted = await this.#count();
		this.#since -= before;
		this.#countedAt = this.#clock.monotonic();
	}
}
