import type { Clock } from "@countersign/webhooks";

/** How far the clocks of the API and of this machine may be apart, in milliseconds. A change later than that is not on its way. */
const SKEW = 5_000;

/**
 * Says when a check began, by the API's clock where responses have a `Date` header: that is the clock which the times of records come from. Between two
 * headers only monotonic time counts, and of several that disagree the earliest, so that a clock that jumps never makes a proof reach too far.
 * Without headers it is this machine's clock, and of its time at the beginning and at the end of the check the earlier.
 */
export class CheckTime {
	readonly #clock: Clock;
	/** The API's time minus monotonic time, at most; undefined without a header. */
	#offset: number | undefined;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** Takes the time of a response that has just arrived. */
	see(date: number | undefined): void {
		if (date === undefined) return;
		const offset = date - this.#clock.monotonic();
		this.#offset = Math.min(this.#offset ?? offset, offset);
	}

	/** Marks the beginning of something. */
	mark(): CheckStart {
		return { now: this.#clock.now(), monotonic: this.#clock.monotonic() };
	}

	/** Returns the time of a beginning, in milliseconds since 1970. It is never later than the truth by the clock that counts. */
	of({ now, monotonic }: CheckStart): number {
		const time =
			this.#offset === undefined
				? Math.min(now, this.#clock.now() - (this.#clock.monotonic() - monotonic))
				: monotonic + this.#offset;
		return Math.floor(time);
	}

	/** Whether something happened after a beginning, or less than `grace` milliseconds before it. */
	isRecent(at: number, start: CheckStart, grace: number): boolean {
		// The header has whole seconds. If the two clocks agree, this machine's is more precise, and calls less recent.
		const time = this.of(start);
		const began = Math.abs(start.now - time) <= SKEW ? start.now : time;
		const elapsed = this.#clock.monotonic() - start.monotonic;
		// If a clock is behind, everything seems to be recent, so what comes from the future does not count.
		return at >= began - grace && at <= began + elapsed + SKEW;
	}
}

/** When something began, by the clocks of this machine. */
export interface CheckStart {
	readonly now: number;
	readonly monotonic: number;
}
