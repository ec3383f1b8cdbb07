import { type Clock, realClock } from "./clock.ts";

/** The two options that set the time of a component. */
export interface TimeOptions {
	readonly clock?: Clock | undefined;
	readonly now?: (() => number) | undefined;
}

/**
 * The clock of a component. `now` wins for wall-clock time. Where it comes without a clock, durations follow it too, so that a
 * test can advance everything by one variable; a `now` that jumps back never makes a duration negative.
 */
export function clockOf({ clock, now }: TimeOptions): Clock {
	const base = clock ?? realClock;
	if (!now) return base;
	return {
		now,
		monotonic: clock ? () => clock.monotonic() : ascending(now),
		after: (ms, work) => base.after(ms, work),
		random: () => base.random(),
		uuid: () => base.uuid(),
	};
}

/** Time that only ever advances, from a clock that may be set back. */
function ascending(now: () => number): () => number {
	let last = now();
	let passed = last;
	return () => {
		const time = now();
		if (time > last) passed += time - last;
		last = time;
		return passed;
	};
}
