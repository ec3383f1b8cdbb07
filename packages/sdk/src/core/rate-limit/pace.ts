/** Calls in a second before anything is known of the burst that the API allows, and by how much an answer raises them. */
const FIRST = 2;
const STEP = { alone: 3, shared: 1 } as const;
/** After a refusal: what is left of the pace, and milliseconds until it is raised by one again; they double with each refusal. */
const CUT = 0.8;
const RECOVERY = 10_000;
const LONGEST_RECOVERY = 600_000;

/**
 * How many calls may be made in a second. It starts low and grows with every answer up to the documented burst; a refusal
 * while the minute still has room shows that the burst is smaller, or shared with other programs, and cuts it: never below what the
 * minute allows on average, for no API has a burst that its own minute could not be used with, and a 429 may have other reasons.
 */
export function newPace() {
	let burst = Number.POSITIVE_INFINITY;
	let least = 1;
	let cutAt: number | undefined;
	let grewAt = Number.NEGATIVE_INFINITY;
	let recovery = RECOVERY;
	const pace = {
		value: Number.POSITIVE_INFINITY,
		/** The burst is known, before the first call or from an answer. */
		learn(known: number, perMinute: number, begin: "at once" | "slowly"): void {
			burst = known;
			least = Number.isFinite(perMinute) ? Math.max(1, Math.min(burst, Math.ceil(perMinute / 60))) : 1;
			pace.value = begin === "slowly" && pace.value === Number.POSITIVE_INFINITY ? FIRST : Math.min(pace.value, burst);
		},
		/** A call was accepted. */
		grow(now: number, key: "alone" | "shared"): void {
			if (cutAt !== undefined && now - grewAt < recovery) return;
			if (cutAt !== undefined) grewAt = now;
			pace.value = Math.min(burst, pace.value + (cutAt === undefined ? STEP[key] : 1));
		},
		/** A call of `sentAt` was refused; `inSecond` counts it. All refusals of one burst cut once; one call is no burst. */
		cut(now: number, sentAt: number, inSecond: number): void {
			if (inSecond < 2) return;
			if (cutAt !== undefined) {
				if (sentAt < cutAt) return;
				recovery = Math.min(recovery * 2, LONGEST_RECOVERY);
			}
			pace.value = Math.max(least, Math.floor(Math.min(pace.value, inSecond) * CUT));
			cutAt = now;
			grewAt = now;
		},
	};
	return pace;
}
