/** Counts what a receiver is busy with, for `idle` and `close`. */
export class Activity {
	readonly #others: () => number;
	readonly #waiting: (() => void)[] = [];
	#busy = 0;

	/** @param others returns how many other things are busy */
	constructor(others: () => number) {
		this.#others = others;
	}

	/** Counts as busy until `end` has been called as often as `begin`. */
	begin(): void {
		this.#busy++;
	}

	end(): void {
		this.#busy--;
		this.check();
	}

	/** Resolves when nothing is busy. */
	idle(): Promise<void> {
		return this.#isIdle ? Promise.resolve() : new Promise((resolve) => this.#waiting.push(resolve));
	}

	/** Call it when one of the others has ended. */
	check(): void {
		if (this.#waiting.length > 0 && this.#isIdle) for (const wake of this.#waiting.splice(0)) wake();
	}

	get #isIdle(): boolean {
		return this.#busy === 0 && this.#others() === 0;
	}
}
