/** Counts a receiver's running work, for `idle` and `close`. */
export class Activity {
	readonly #others: () => number;
	readonly #waiting: (() => void)[] = [];
	#busy = 0;

	/** @param others returns how much other work is running */
	constructor(others: () => number) {
		this.#others = others;
	}

	/** Starts a piece of work. Call `end` once for every `begin`. */
	begin(): void {
		this.#busy++;
	}

	end(): void {
		this.#busy--;
		this.check();
	}

	/** Resolves when no work is running. */
	idle(): Promise<void> {
		return this.#isIdle ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
	}

	/** Resolves pending `idle` calls if nothing is left to do. Call it when some of the other work has ended. */
	check(): void {
		if (this.#waiting.length > 0 && this.#isIdle) for (const wake of this.#waiting.splice(0)) wake();
	}

	get #isIdle(): boolean {
		return this.#busy === 0 && this.#others() === 0;
	}
}
