import type { Clock } from "../clock.ts";
import type { Provider } from "../provider.ts";
import { autoLimiter } from "./auto.ts";
import type { RateLimiter } from "./limiter.ts";

// One budget for all clients of one key in the process, however many are made. A clock of its own has budgets of its own.
const limiters = new WeakMap<Clock, Map<string, RateLimiter>>();

const burstOf = (perMinute: number): number => Math.max(1, Math.floor(perMinute / 12));

export function sharedLimiter(provider: Provider, baseUrl: string, key: string, clock: Clock): RateLimiter {
	let known = limiters.get(clock);
	if (!known) {
		known = new Map();
		limiters.set(clock, known);
	}
	const name = `${provider.name}\n${baseUrl}\n${key}`;
	let limiter = known.get(name);
	if (!limiter) {
		limiter = autoLimiter(clock, provider.burst ?? burstOf, provider.perMinute);
		known.set(name, limiter);
	}
	return limiter;
}
