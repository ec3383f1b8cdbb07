import type { Clock } from "./clock.ts";

/** What to do with a result that comes too late. */
export interface Latecomers<T> {
	readonly value?: (value: T) => unknown;
	readonly error?: (error: unknown) => unknown;
}

const NO_LATECOMERS: Latecomers<unknown> = {};
const NOW = Promise.resolve();

/**
 * What `work` resolves with, or `"late"` when it takes longer. A later result or rejection goes to `latecomers`, so it is never unhandled.
 */
export function within<T>(
	clock: Clock,
	ms: number,
	work: T | PromiseLike<T>,
	latecomers: Latecomers<T> = NO_LATECOMERS,
): Promise<T | "late"> {
	return new Promise((resolve, reject) => {
		let state: "waiting" | "settled" | "late" = "waiting";
		let cancel: (() => void) | undefined;
		const isLate = () => {
			if (state === "late") return true;
			state = "settled";
			cancel?.();
			return false;
		};
		// A store that somebody else wrote may return a value where a promise is expected.
		(work instanceof Promise ? work : Promise.resolve(work)).then(
			(value: T) => (isLate() ? latecomers.value?.(value) : resolve(value)),
			(error: unknown) => (isLate() ? latecomers.error?.(error) : reject(error)),
		);
		// A store in memory has already responded by now and needs no timer.
		void NOW.then(() => {
			if (state !== "waiting") return;
			cancel = clock.after(ms, () => {
				state = "late";
				resolve("late");
			});
		});
	});
}
