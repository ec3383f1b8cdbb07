import type { Clock } from "../core/clock.ts";

/** What happens with a result that comes too late. */
export interface Latecomers<T> {
	readonly value?: (value: T) => unknown;
	readonly error?: (error: unknown) => unknown;
}

/** What `work` resolves with, or `"late"` when it takes longer. A result after that goes to `latecomers`, and is never unhandled. */
export function within<T>(
	clock: Clock,
	ms: number,
	work: T | PromiseLike<T>,
	latecomers: Latecomers<T> = {},
): Promise<T | "late"> {
	return new Promise((resolve, reject) => {
		let late = false;
		const cancel = clock.after(ms, () => {
			late = true;
			resolve("late");
		});
		// A store that somebody else wrote may return a value where a promise is expected.
		Promise.resolve(work).then(
			(value) => {
				if (late) return latecomers.value?.(value);
				cancel();
				return resolve(value);
			},
			(error: unknown) => {
				if (late) return latecomers.error?.(error);
				cancel();
				return reject(error);
			},
		);
	});
}
