/** What a receiver is busy with, for `idle` and `close`. */
export interface Activity {
	/** Counts as busy until `end` is called as often as this. */
	begin(): void;
	end(): void;
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
		if (waiting.length > 0 && busy === 0 && others() === 0) for (const wake of waiting.splice(0)) wake();
	};
	return {
		begin() {
			busy++;
		},
		end() {
			busy--;
			check();
		},
		idle: () => (busy === 0 && others() === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
		check,
	};
}
