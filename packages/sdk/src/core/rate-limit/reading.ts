import { NEVER } from "../clock.ts";
import type { LimitReading } from "./limiter.ts";

/** No API grants more calls per minute; a larger number is a mistake. */
const HIGHEST_LIMIT = 1_000_000_000;
/** A window that ends later than in a day is not a rate limit of one minute. */
const FARTHEST_RESET = 86_400_000;

/** The usable values of a reading, and whether any had to be left out. */
export interface CheckedReading {
	readonly reading?: LimitReading;
	readonly isOdd: boolean;
}

/** Drops numbers that cannot be true, such as a limit of 0 or a window that ends next year. `now` is wall-clock time. */
export function checkReading(given: LimitReading | undefined, now: number): CheckedReading {
	if (!given) return { isOdd: false };
	const { limit, remaining, resetAt, burst = 0 } = given;
	const isUsable = limit >= 1 && limit <= HIGHEST_LIMIT && remaining >= 0 && remaining < NEVER;
	if (!isUsable) return { isOdd: true };
	const known = Math.abs(resetAt - now) <= FARTHEST_RESET;
	const calls = Math.floor(limit);
	return {
		reading: {
			limit: calls,
			remaining: Math.min(Math.floor(remaining), calls),
			resetAt: known ? resetAt : 0,
			...(burst >= 1 && burst < NEVER && { burst }),
		},
		// Providers return 0 if the API does not say when the window ends.
		isOdd: !known && resetAt !== 0,
	};
}
