import type { Clock } from "../core/clock.ts";

/** How a {@link Batcher} processes items. */
export interface BatchRules<Item, Result> {
	readonly clock: Clock;
	/** Processes several items in one statement and returns the results in the same order. If it rejects, each item is processed alone. */
	readonly together: (items: readonly Item[]) => Promise<readonly Result[]>;
	/** Processes one item. */
	readonly alone: (item: Item) => Promise<Result>;
}

interface Waiting<Item, Result> {
	readonly item: Item;
	readonly resolve: (result: Result | PromiseLike<Result>) => void;
}

/** Two statements at a time, because with one the database would be idle between statements. */
const IN_PROGRESS_AT_MOST = 2;
const JOINED_AT_MOST = 100;
/** If a statement hangs, later items wait no longer than this. */
const WAIT_AT_MOST_MS = 20;

/**
 * Combines calls that arrive while the database is busy into one statement. If the database is idle, a call runs immediately, without
 * waiting for others. Each call resolves when its own work is committed and rejects only with its own error.
 */
export class Batcher<Item, Result> {
	readonly #rules: BatchRules<Item, Result>;
	#waiting: Waiting<Item, Result>[] = [];
	#inProgress = 0;
	#cancelTimer: (() => void) | undefined;

	constructor(rules: BatchRules<Item, Result>) {
		this.#rules = rules;
	}

	add(item: Item): Promise<Result> {
		if (this.#inProgress < IN_PROGRESS_AT_MOST) {
			this.#inProgress++;
			return this.#rules.alone(item).finally(this.#ended);
		}
		return new Promise((resolve) => {
			this.#waiting.push({ item, resolve });
			if (this.#waiting.length >= JOINED_AT_MOST) this.#flush();
			else this.#cancelTimer ??= this.#rules.clock.after(WAIT_AT_MOST_MS, this.#flush);
		});
	}

	readonly #ended = (): void => {
		this.#inProgress--;
		if (this.#waiting.length > 0 && this.#inProgress < IN_PROGRESS_AT_MOST) this.#flush();
	};

	readonly #flush = (): void => {
		this.#cancelTimer?.();
		this.#cancelTimer = undefined;
		const joined = this.#waiting;
		this.#waiting = [];
		if (joined.length === 0) return;
		this.#inProgress++;
		void this.#run(joined).finally(this.#ended);
	};

	/** Never rejects. */
	async #run(joined: readonly Waiting<Item, Result>[]): Promise<void> {
		if (joined.length > 1)
			try {
				const results = await this.#rules.together(joined.map(({ item }) => item));
				for (const [index, { resolve }] of joined.entries()) resolve(results[index]!);
				return;
			} catch {
				// One item may have caused the error. Process each alone, so that the others succeed.
			}
		const results = joined.map(({ item, resolve }) => {
			const result = this.#rules.alone(item);
			resolve(result);
			return result;
		});
		await Promise.allSettled(results);
	}
}
