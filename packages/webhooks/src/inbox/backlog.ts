import type { Clock } from "../core/clock.ts";

/** How long a count is trusted. What was stored since is added to it. */
const FRESH_MS = 1_000;

/** Knows whether too many entries wait, without counting them for each delivery. */
export function backlogLimit(max: number, count: () => Promise<number>, clock: Clock) {
	let counted = 0;
	let since = 0;
	let at = Number.NEGATIVE_INFINITY;
	let counting: Promise<void> | undefined;

	async function refresh(): Promise<void> {
		const before = since;
		counted = await count();
		since -= before;
		at = clock.monotonic();
	}
	return {
		/** Rejects when the storage cannot be asked. */
		async isFull(): Promise<boolean> {
			if (max === Number.POSITIVE_INFINITY) return false;
			if (clock.monotonic() - at >= FRESH_MS) {
				counting ??= refresh().finally(() => {
					counting = undefined;
				});
				await counting;
			}
			return counted + since >= max;
		},
		stored(): void {
			since++;
		},
	};
}
