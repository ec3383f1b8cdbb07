/** What a receiver is busy with, for `idle` and `close`. */
export interface Activity {
	/** Counts `work` as busy until it ends. */
	during<T>(work: () => Promise<T>): Promise<T>;
	/** Resolves when nothing is busy. */
	idle(): Promise<void>;
	/** To be called when something outside the count has ended. */
	check(): void;
}

/** @param others how many other things are busy */
export function activity(others: () => number): Activity {
	let busy = 0;
	const waiting: (() => void)[] = [];
	const check = () => {
		if (busy === 0 && others() === 0) for (const wake of waiting.splice(0)) wake();
	};
	return {
		async during(work) {
			busy++;
			try {
				return await work();
			} finally {
				busy--;
				check();
			}
		},
		idle: () => (busy === 0 && others() === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
		check,
	};
}
