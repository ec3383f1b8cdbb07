import type { Clock } from "../clock.ts";
import { fingerprint } from "../keys/fingerprint.ts";
import type { Provider } from "../provider.ts";
import { AutoLimiter } from "./auto.ts";
import { usualBurst } from "./burst.ts";
import type { RateLimiter } from "./limiter.ts";

// One budget per key and clock for the whole process, however many clients there are.
const limiters = new WeakMap<Clock, Map<string, AutoLimiter>>();

/** Number of keys after which idle limiters are removed: a program that serves many tenants must not grow without limit. */
const MANY = 64;

/** Returns the limiters of one client, by key. They are stored under the key's fingerprint, so that no global map holds a key. */
export function sharedLimiters(provider: Provider, baseUrl: string, clock: Clock): (key: string) => RateLimiter {
	const known = limiters.get(clock) ?? new Map<string, AutoLimiter>();
	limiters.set(clock, known);
	let last = { key: "", name: "" };
	return (key) => {
		if (key !== last.key) last = { key, name: fingerprint(`${provider.name}\n${baseUrl}\n${key}`) };
		let limiter = known.get(last.name);
		if (!limiter) {
			if (known.size >= MANY) for (const [name, one] of known) if (one.isIdle()) known.delete(name);
			limiter = new AutoLimiter(clock, provider.burst ?? usualBurst, provider.perMinute);
			known.set(last.name, limiter);
		}
		return limiter;
	};
}
