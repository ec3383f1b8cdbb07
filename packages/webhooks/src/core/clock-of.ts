import { type Clock, realClock } from "./clock.ts";

/** The options that set the time of a component. */
export interface TimeOptions {
	readonly clock?: Clock | undefined;
	readonly now?: (() => number) | undefined;
}

/**
 * Returns the clock of a component. `now` overrides its wall-clock time. Without `clock`, durations use `now` too, so that a test can advance
 * everything with one variable. A `now` that jumps back never makes a duration negative.
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

/** Returns a time that never goes back, based on a clock that may be set back. */
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
