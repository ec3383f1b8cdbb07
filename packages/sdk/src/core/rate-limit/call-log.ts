const MINUTE = 60_000;
const SECOND = 1_000;
/** Forget this many old calls at once; one by one would cost a copy each. */
const HISTORY = 10_000;

/** When responses arrived, in monotonic time: how many in the last minute and second, and when the oldest leaves each window. */
export function callLog() {
	/** Oldest first; `minute` and `second` are the first that may still count. */
	let times: number[] = [];
	let minute = 0;
	let second = 0;
	const at = (index: number): number => times[index] ?? 0;
	const log = {
		add(now: number): void {
			times.push(now);
		},
		inMinute(now: number): number {
			while (minute < times.length && at(minute) + MINUTE <= now) minute++;
			if (minute > HISTORY) {
				times = times.slice(minute);
				second = Math.max(0, second - minute);
				minute = 0;
			}
			return times.length - minute;
		},
		inSecond(now: number): number {
			while (second < times.length && at(second) + SECOND <= now) second++;
			return times.length - second;
		},
		/** Milliseconds until the oldest call leaves the minute; Infinity without calls. */
		minuteLeaves: (now: number): number =>
			log.inMinute(now) > 0 ? at(minute) + MINUTE - now : Number.POSITIVE_INFINITY,
		/** Milliseconds until the oldest call leaves the second; Infinity without calls. */
		secondLeaves: (now: number): number =>
			log.inSecond(now) > 0 ? at(second) + SECOND - now : Number.POSITIVE_INFINITY,
	};
	return log;
}
