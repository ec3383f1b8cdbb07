import type { Clock } from "./clock.ts";

/**
 * Returns a function that runs `work` and lets callers that come meanwhile join it. A call that has run for `staleMs` may never settle,
 * because its connection may be gone without a sign: later callers then start another one instead of waiting with it.
 */
export function joinedCall<T>(
	work: () => Promise<T>,
	clock: Pick<Clock, "monotonic">,
	staleMs: number,
): () => Promise<T> {
	let running: { readonly promise: Promise<T>; readonly since: number } | undefined;
	return () => {
		const time = clock.monotonic();
		if (running && time - running.since < staleMs) return running.promise;
		const own = { promise: work(), since: time };
		const over = () => {
			if (running === own) running = undefined;
		};
		own.promise.then(over, over);
		running = own;
		return own.promise;
	};
}
