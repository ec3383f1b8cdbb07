import type { Clock } from "./clock.ts";
import { guarded, logFailure } from "./guard.ts";

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
		// A late result can be anything. Nobody waits for it, so an error in handling it must not end the process.
		const failed = (error: unknown) => guarded(() => latecomers.error?.(error), logFailure("handling a late result"));
		const isLate = () => {
			if (state === "late") return true;
			state = "settled";
			cancel?.();
			return false;
		};
		// A store that somebody else wrote may return a value where a promise is expected.
		(work instanceof Promise ? work : Promise.resolve(work)).then(
			(value: T) => {
				if (!isLate()) resolve(value);
				else guarded(() => latecomers.value?.(value), failed);
			},
			(error: unknown) => {
				if (!isLate()) reject(error);
				else failed(error);
			},
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
