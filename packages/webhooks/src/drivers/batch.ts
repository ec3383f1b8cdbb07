import type { Clock } from "../core/clock.ts";

/** How a {@link Batcher} does its work. */
export interface BatchRules<Item, Result> {
	readonly clock: Clock;
	/** Does many at once. The results are in the order of the items. Where it rejects, each item is done by itself. */
	readonly together: (items: readonly Item[]) => Promise<readonly Result[]>;
	/** Does one. */
	readonly alone: (item: Item) => Promise<Result>;
}

interface Waiting<Item, Result> {
	readonly item: Item;
	readonly resolve: (result: Result | PromiseLike<Result>) => void;
}

/** Statements in progress while others wait to be joined. One alone would leave the database idle between two. */
const IN_PROGRESS_AT_MOST = 2;
const JOINED_AT_MOST = 100;
/** A statement that hangs delays what came after it by no more than this. */
const WAIT_AT_MOST_MS = 20;

/**
 * Joins what arrives while the database is busy into one statement. A call that finds it idle is done at once, by itself; so nothing
 * waits for company. Each call resolves when its own work is committed, and rejects only with its own error.
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
				// One of them may be at fault: the others must not suffer from it.
			}
		const results = joined.map(({ item, resolve }) => {
			const result = this.#rules.alone(item);
			resolve(result);
			return result;
		});
		await Promise.allSettled(results);
	}
}
