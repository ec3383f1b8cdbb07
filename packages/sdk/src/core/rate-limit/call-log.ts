const MINUTE = 60_000;
const SECOND = 1_000;
const NEVER = Number.POSITIVE_INFINITY;
/** Old calls that are forgotten at once: one by one, each would cost a copy. */
const HISTORY = 10_000;

/** When responses arrived, in monotonic time: how many in the last minute and second, and when the oldest leaves each window. */
export class CallLog {
	/** Oldest first. */
	#times: number[] = [];
	/** Index of the first call that may still count in the minute, and in the second. */
	#minute = 0;
	#second = 0;

	add(now: number): void {
		this.#times.push(now);
	}

	inMinute(now: number): number {
		while (this.#minute < this.#times.length && this.#at(this.#minute) + MINUTE <= now) this.#minute++;
		if (this.#minute > HISTORY) {
			this.#times = this.#times.slice(this.#minute);
			this.#second = Math.max(0, this.#second - this.#minute);
			this.#minute = 0;
		}
		return this.#times.length - this.#minute;
	}

	inSecond(now: number): number {
		while (this.#second < this.#times.length && this.#at(this.#second) + SECOND <= now) this.#second++;
		return this.#times.length - this.#second;
	}

	/** Milliseconds until the oldest call leaves the minute; Infinity without calls. */
	minuteLeaves(now: number): number {
		return this.inMinute(now) > 0 ? this.#at(this.#minute) + MINUTE - now : NEVER;
	}

	/** Milliseconds until the oldest call leaves the second; Infinity without calls. */
	secondLeaves(now: number): number {
		return this.inSecond(now) > 0 ? this.#at(this.#second) + SECOND - now : NEVER;
	}

	#at(index: number): number {
		return this.#times[index] ?? 0;
	}
}
