/** How many calls run together at most. */
const MOST = 100;
/** Errors of PostgreSQL that one call has caused by its data: of the classes 22, 23 and 54. */
const OF_DATA = /^(?:22|23|54)[\dA-Z]{3}$/;

interface Call<Item, Result> {
	readonly item: Item;
	resolve(result: Result): void;
	reject(error: unknown): void;
}

/** What became of one of the calls that ran together. */
export type Settled<Result> = { readonly result: Result } | { readonly error: unknown };

/**
 * Runs calls that arrive while others run together, in one transaction: a commit takes as long for many as for one. If the data of one makes the
 * transaction fail, each runs alone, so that it only fails itself.
 */
export class Together<Item, Result> {
	readonly #run: (take: () => readonly Item[]) => Promise<readonly Settled<Result>[]>;
	#waiting: Call<Item, Result>[] = [];
	#isRunning = false;

	/** @param run receives the function that takes the calls which wait. It may take them late, after a lock for example, but only once */
	constructor(run: (take: () => readonly Item[]) => Promise<readonly Settled<Result>[]>) {
		this.#run = run;
	}

	call(item: Item): Promise<Result> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ item, resolve, reject });
			if (!this.#isRunning) void this.#runAll();
		});
	}

	async #runAll(): Promise<void> {
		this.#isRunning = true;
		while (this.#waiting.length > 0) await this.#runSome();
		this.#isRunning = false;
	}

	async #runSome(): Promise<void> {
		let taken: readonly Call<Item, Result>[] = [];
		const take = (): readonly Item[] => {
			taken = this.#waiting.splice(0, MOST);
			return taken.map(({ item }) => item);
		};
		try {
			const results = await this.#run(take);
			settle(taken, results);
		} catch (error) {
			// Those that still wait would fail in the same way.
			if (taken.length === 0) for (const { reject } of this.#waiting.splice(0)) reject(error);
			else if (taken.length > 1 && isOfData(error)) for (const one of taken) await this.#runAlone(one);
			else for (const { reject } of taken) reject(error);
		}
	}

	async #runAlone(one: Call<Item, Result>): Promise<void> {
		try {
			settle([one], await this.#run(() => [one.item]));
		} catch (error) {
			one.reject(error);
		}
	}
}

function settle<Result>(calls: readonly Call<unknown, Result>[], results: readonly Settled<Result>[]): void {
	for (const [index, call] of calls.entries()) {
		const one = results[index];
		if (one && "result" in one) call.resolve(one.result);
		else call.reject(one?.error);
	}
}

const isOfData = (error: unknown): boolean => {
	const { code } = (error ?? {}) as { readonly code?: unknown };
	return typeof code === "string" && OF_DATA.test(code);
};
