/** Calls in a minute and in a second. */
export interface Tier {
	/** Calls in any 60 seconds; `Infinity` for no limit. */
	readonly perMinute: number;
	/** Calls in any second; `Infinity` for no limit. */
	readonly perSecond: number;
}

export interface LimitState {
	readonly allowed: boolean;
	readonly limit: number;
	readonly remaining: number;
	/** Calls in the window of a minute, this one included if it is accepted. */
	readonly inMinute: number;
	/** Calls in the window of a second, this one included if it is accepted. */
	readonly inSecond: number;
	/** The window that is full; undefined if the call is accepted. */
	readonly full: "minute" | "second" | undefined;
	/** When the minute's oldest call leaves its window, in milliseconds since 1970. */
	readonly resetAt: number;
	/** Seconds until a call is accepted again; at least 1. */
	readonly retryAfter: number;
}

/** Number of calls that a key has made in its windows. */
export interface Gauge {
	readonly keyId: string;
	readonly inMinute: number;
	readonly inSecond: number;
}

const MINUTE = 60_000;
const SECOND = 1_000;

/** Sliding windows of a minute and a second for each key. A rejected call does not count. */
export class Limits {
	#calls = new Map<string, number[]>();

	take(key: string, tier: Tier, now: number): LimitState {
		let calls = this.#calls.get(key);
		if (!calls) {
			calls = [];
			this.#calls.set(key, calls);
		}
		// If the clock was set back, calls in its future must not fill the window.
		while ((calls.at(-1) ?? 0) > now) calls.pop();
		let first = 0;
		while (first < calls.length && (calls[first] ?? 0) <= now - MINUTE) first++;
		if (first > 0) calls.splice(0, first);
		let second = calls.length;
		while (second > 0 && (calls[second - 1] ?? 0) > now - SECOND) second--;
		const inSecond = calls.length - second;
		const overMinute = calls.length >= tier.perMinute;
		const overSecond = inSecond >= tier.perSecond;
		const allowed = !overMinute && !overSecond;
		if (allowed) calls.push(now);
		const freeAt = overMinute ? (calls[0] ?? now) + MINUTE : overSecond ? (calls[second] ?? now) + SECOND : now;
		return {
			allowed,
			limit: tier.perMinute,
			remaining: Math.max(0, tier.perMinute - calls.length),
			inMinute: calls.length,
			inSecond: allowed ? inSecond + 1 : inSecond,
			full: overMinute ? "minute" : overSecond ? "second" : undefined,
			resetAt: (calls[0] ?? now) + MINUTE,
			retryAfter: Math.max(1, Math.ceil((freeAt - now) / 1000)),
		};
	}

	/** Returns how many calls each key has made in the windows that end now. */
	gauges(now: number): Gauge[] {
		return [...this.#calls].map(([keyId, calls]) => ({
			keyId,
			inMinute: calls.filter((at) => at > now - MINUTE && at <= now).length,
			inSecond: calls.filter((at) => at > now - SECOND && at <= now).length,
		}));
	}

	snapshot(): [string, number[]][] {
		return [...this.#calls].map(([key, calls]) => [key, [...calls]]);
	}

	restore(snapshot: readonly (readonly [string, readonly number[]])[]): void {
		this.#calls = new Map(snapshot.map(([key, calls]) => [key, [...calls]]));
	}
}
