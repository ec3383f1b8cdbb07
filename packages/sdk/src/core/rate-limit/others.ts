import type { LimitReading } from "./limiter.ts";

const MINUTE = 60_000;
/** Milliseconds that a process without a share of its own waits between two tries. */
const PATIENCE = 1_000;
/** Of what the others leave over: one part is never touched, and of the rest one part is taken at a time, as they want it too. */
const MARGIN = 0.05;
const PART = 4;
/** Milliseconds after which what the others leave over counts as unused: they may only have been slower than we are. */
const QUIET = 2_000;

/**
 * What other programs use of the same key, as `remaining` shows it. A place that one of them frees is left to it, for it will
 * want it again; what stays unused for long enough is taken.
 */
export class Others {
	/** The most that they used within the last minute, and when. */
	#most = 0;
	#mostAt = Number.NEGATIVE_INFINITY;
	#last = 0;
	#roseAt = Number.NEGATIVE_INFINITY;
	#reading: LimitReading | undefined;
	#readAt = 0;
	#sentSince = 0;

	/** `own` counts our calls of the last minute and those on their way: the server may not have seen the latter yet. */
	learn(reading: LimitReading, own: number, now: number): void {
		const used = Math.max(0, reading.limit - reading.remaining - own);
		if (used >= this.used(now)) {
			this.#most = used;
			this.#mostAt = now;
		}
		if (used > this.#last) this.#roseAt = now;
		this.#last = used;
		this.#reading = reading;
		this.#readAt = now;
		this.#sentSince = 0;
	}

	/** One of our calls is sent. */
	sent(): void {
		this.#sentSince++;
	}

	used(now: number): number {
		return now - this.#mostAt < 90_000 ? this.#most : 0;
	}

	/** How many calls may be on their way in what the others leave over. */
	spare(limit: number, now: number): number {
		if (now - this.#roseAt < QUIET) return 0;
		const left = (this.#reading?.remaining ?? 0) - this.#sentSince - limit * MARGIN;
		return Math.max(0, Math.floor(left / PART));
	}

	/** Milliseconds until one call may try whether a place is free, all the same. */
	tryAgain(lastSentAt: number, now: number): number {
		const { remaining = 0, resetAt = 0 } = this.#reading ?? {};
		// No window is longer than a minute: a time beyond it is that of a clock which is far off.
		const full = remaining > 0 || resetAt > this.#readAt + MINUTE ? 0 : resetAt;
		return Math.max(0, lastSentAt + PATIENCE - now, full - now);
	}
}
