const MINUTE = 60_000;
const SECOND = 1_000;
/** So many calls that count no more are forgotten at once; one by one would cost a copy each. */
const HISTORY = 10_000;

/** When calls were answered: how many stand in the last minute and in the last second, and when the oldest of them leaves. */
export class CallLog {
	/** Oldest first; `#minute` and `#second` are the first that may still count. */
	#times: number[] = [];
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

	/** Milliseconds until the minute has one call less; Infinity where it has none. */
	minuteLeaves(now: number): number {
		return this.inMinute(now) > 0 ? this.#at(this.#minute) + MINUTE - now : Number.POSITIVE_INFINITY;
	}

	/** Milliseconds until the second has one call less; Infinity where it has none. */
	secondLeaves(now: number): number {
		return this.inSecond(now) > 0 ? this.#at(this.#second) + SECOND - now : Number.POSITIVE_INFINITY;
	}

	#at(index: number): number {
		return this.#times[index] ?? 0;
	}
}
