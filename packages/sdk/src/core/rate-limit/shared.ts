import type { Clock } from "../clock.ts";
import { fingerprint } from "../keys/fingerprint.ts";
import type { Provider } from "../provider.ts";
import { AutoLimiter } from "./auto.ts";
import { usualBurst } from "./burst.ts";
import type { RateLimiter } from "./limiter.ts";

// One budget for all clients of one key in the process, however many are made. A clock of its own has budgets of its own.
const limiters = new WeakMap<Clock, Map<string, AutoLimiter>>();

/** So many keys before those that nobody uses any more are looked for: a program that serves many tenants must not grow. */
const MANY = 64;

/** The budgets of one client, by key. They are found by the key's fingerprint: no registry of the process holds a key. */
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
