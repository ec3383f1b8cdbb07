import { NEVER } from "../clock.ts";
import type { LimitReading } from "./limiter.ts";

const MINUTE = 60_000;
const LONG_AGO = -NEVER;
/** Milliseconds between two attempts of a process that found no free place. */
const RETRY_EVERY = 1_000;
/** This fraction of what others leave unused is never taken. The rest is taken in parts, because others want it too. */
const MARGIN = 0.05;
const PART = 4;
/** After this many milliseconds, what others leave over counts as unused. Before that, they may just be slow. */
const SETTLED = 2_000;
/** Milliseconds for which the use of others counts. */
const MEMORY = 90_000;

/**
 * What other clients use of the same key's budget, as `remaining` shows it. A place that another client frees is left to that client,
 * because it will need the place again. What stays unused for long enough is taken. All times are monotonic.
 */
export class OtherClients {
	/** The most calls that they used within the last minute, and when. */
	#most = 0;
	#mostAt = LONG_AGO;
	#last = 0;
	#roseAt = LONG_AGO;
	#remaining = 0;
	/** When a full window ends. */
	#fullUntil = LONG_AGO;
	#sentSince = 0;

	/**
	 * @param own our calls of the last minute and those in flight; the server may not have seen the latter yet
	 * @param resetIn milliseconds until the window ends, by the wall clock
	 */
	learn({ limit, remaining }: LimitReading, own: number, now: number, resetIn: number): void {
		const theirs = Math.max(0, limit - remaining - own);
		if (theirs >= this.used(now)) {
			this.#most = theirs;
			this.#mostAt = now;
		}
		if (theirs > this.#last) this.#roseAt = now;
		this.#last = theirs;
		this.#remaining = remaining;
		// No window is longer than a minute: a later end comes from a clock that is far off.
		this.#fullUntil = remaining > 0 || resetIn > MINUTE ? LONG_AGO : now + resetIn;
		this.#sentSince = 0;
	}

	/** Counts a call of ours. */
	sent(): void {
		this.#sentSince++;
	}

	/** Calls per minute that others are known to use. */
	used(now: number): number {
		return now - this.#mostAt < MEMORY ? this.#most : 0;
	}

	/** How many calls may be in flight within what others leave over. */
	spare(limit: number, now: number): number {
		if (now - this.#roseAt < SETTLED) return 0;
		return Math.max(0, Math.floor((this.#remaining - this.#sentSince - limit * MARGIN) / PART));
	}

	/** Milliseconds until one call may test whether a place is free after all. */
	retryIn(lastSentAt: number, now: number): number {
		return Math.max(0, lastSentAt + RETRY_EVERY - now, this.#fullUntil - now);
	}
}
