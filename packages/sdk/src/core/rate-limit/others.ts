import type { LimitReading } from "./limiter.ts";

const MINUTE = 60_000;
/** Milliseconds between two attempts of a process that found no free place. */
const TRY_EVERY = 1_000;
/** Of what others leave over, one part is never used; of the rest one part is taken at a time, because others want it too. */
const MARGIN = 0.05;
const PART = 4;
/** After this many milliseconds, what others leave over counts as unused: until then they may only have been slower. */
const SETTLED = 2_000;
/** Milliseconds for which the use of others counts. */
const MEMORY = 90_000;

/**
 * What other programs use of the same key, as `remaining` shows it. A place that one of them frees is left to it, because it will
 * want it again. What stays unused for long enough is taken. All times are monotonic.
 */
export function otherPrograms() {
	/** The most that they used within the last minute, and when. */
	let most = 0;
	let mostAt = Number.NEGATIVE_INFINITY;
	let last = 0;
	let roseAt = Number.NEGATIVE_INFINITY;
	let remaining = 0;
	/** When a full window ends. */
	let fullUntil = Number.NEGATIVE_INFINITY;
	let sentSince = 0;
	const used = (now: number): number => (now - mostAt < MEMORY ? most : 0);
	return {
		/**
		 * @param own our calls of the last minute and those in flight; the server may not have seen the latter yet
		 * @param resetIn milliseconds until the window ends, by the wall clock
		 */
		learn(reading: LimitReading, own: number, now: number, resetIn: number): void {
			const theirs = Math.max(0, reading.limit - reading.remaining - own);
			if (theirs >= used(now)) {
				most = theirs;
				mostAt = now;
			}
			if (theirs > last) roseAt = now;
			last = theirs;
			remaining = reading.remaining;
			// No window is longer than a minute: a later end comes from a clock that is far off.
			fullUntil = remaining > 0 || resetIn > MINUTE ? Number.NEGATIVE_INFINITY : now + resetIn;
			sentSince = 0;
		},
		/** Counts a call of ours. */
		sent(): void {
			sentSince++;
		},
		used,
		/** How many calls may be in flight within what others leave over. */
		spare: (limit: number, now: number): number =>
			now - roseAt < SETTLED ? 0 : Math.max(0, Math.floor((remaining - sentSince - limit * MARGIN) / PART)),
		/** Milliseconds until one call may test whether a place is free all the same. */
		tryAgain: (lastSentAt: number, now: number): number => Math.max(0, lastSentAt + TRY_EVERY - now, fullUntil - now),
	};
}
