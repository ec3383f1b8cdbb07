import type { LimitReading } from "./limiter.ts";

/** No API grants more calls per minute; a larger number is a mistake. */
const HIGHEST_LIMIT = 1_000_000_000;
/** A window that ends later than in a day is not a rate limit of one minute. */
const FARTHEST_RESET = 86_400_000;

/** A reading that can be used, and what had to be left out. */
export interface CheckedReading {
	readonly reading: LimitReading | undefined;
	/** Undefined where everything makes sense. */
	readonly problem: string | undefined;
}

/** Drops numbers that cannot be true, such as a limit of 0 or a window that ends next year. `now` is wall-clock time. */
export function checkReading(given: LimitReading | undefined, now: number): CheckedReading {
	if (given === undefined) return { reading: undefined, problem: undefined };
	const { limit, remaining, resetAt, burst } = given;
	if (!(limit >= 1 && limit <= HIGHEST_LIMIT))
		return { reading: undefined, problem: `a limit of ${String(limit)} calls per minute` };
	if (!(remaining >= 0 && remaining < Number.POSITIVE_INFINITY))
		return { reading: undefined, problem: `${String(remaining)} remaining calls` };
	const known = Math.abs(resetAt - now) <= FARTHEST_RESET;
	return {
		reading: {
			limit: Math.floor(limit),
			remaining: Math.min(Math.floor(remaining), Math.floor(limit)),
			resetAt: known ? resetAt : 0,
			...(burst !== undefined && burst >= 1 && burst < Number.POSITIVE_INFINITY && { burst }),
		},
		// 0 is what providers give where the API names no end of the window.
		problem: known || resetAt === 0 ? undefined : "a window that does not end within a day",
	};
}
