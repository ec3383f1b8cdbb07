import { NEVER } from "../clock.ts";

/** Calls per second before anything is known about the burst that the API allows, and by how much a response raises them. */
const FIRST = 2;
const STEP = { alone: 3, shared: 1 } as const;
/** After a 429: what is left of the pace, and milliseconds until it is raised by one again. They double with each further 429. */
const CUT = 0.8;
const RECOVERY = 10_000;
const LONGEST_RECOVERY = 600_000;
const UNLIMITED = NEVER;

/**
 * How many calls may be made in a second. It starts low and grows with every response up to the documented burst. A 429 while the
 * minute still has room shows that the burst is smaller, or shared with other clients, and cuts the pace. It never falls below what
 * the minute allows on average: no API has a burst too small to use its own minute, and a 429 can have other reasons.
 */
export class Pace {
	#value = UNLIMITED;
	#burst = UNLIMITED;
	#least = 1;
	#cutAt: number | undefined;
	#grewAt = -NEVER;
	#recovery = RECOVERY;

	/** Calls per second. */
	get value(): number {
		return this.#value;
	}

	/** Takes a burst that is known before the first call (`"at once"`) or from a response (`"slowly"`). */
	learn(burst: number, perMinute: number, begin: "at once" | "slowly"): void {
		this.#burst = burst;
		this.#least = Number.isFinite(perMinute) ? Math.max(1, Math.min(burst, Math.ceil(perMinute / 60))) : 1;
		this.#value = begin === "slowly" && this.#value === UNLIMITED ? FIRST : Math.min(this.#value, burst);
	}

	/** Counts a call that was accepted. */
	grow(now: number, key: "alone" | "shared"): void {
		const isCut = this.#cutAt !== undefined;
		if (isCut && now - this.#grewAt < this.#recovery) return;
		if (isCut) this.#grewAt = now;
		this.#value = Math.min(this.#burst, this.#value + (isCut ? 1 : STEP[key]));
	}

	/**
	 * Counts a 429 for a call sent at `sentAt`; `inSecond` includes it. All 429s of one burst cut the pace once, and a single call is not a
	 * burst.
	 */
	cut(now: number, sentAt: number, inSecond: number): void {
		if (inSecond < 2) return;
		if (this.#cutAt !== undefined) {
			if (sentAt < this.#cutAt) return;
			this.#recovery = Math.min(this.#recovery * 2, LONGEST_RECOVERY);
		}
		this.#value = Math.max(this.#least, Math.floor(Math.min(this.#value, inSecond) * CUT));
		this.#cutAt = now;
		this.#grewAt = now;
	}
}
