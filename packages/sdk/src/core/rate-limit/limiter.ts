import { brand } from "../errors/brand.ts";

/** What the headers of a response say about the rate limit. */
export interface LimitReading {
	/** Calls per minute. */
	readonly limit: number;
	/** Calls left until `resetAt`. */
	readonly remaining: number;
	/** When the window ends, in milliseconds since 1970. */
	readonly resetAt: number;
	/** Calls per second, if the API's tiers are known. */
	readonly burst?: number | undefined;
}

/** A place in the budget. Release every ticket, whatever the outcome of the call is. */
export interface Ticket {
	/**
	 * Gives the place back.
	 *
	 * @param reading what the response headers say, if they say anything
	 * @param blockedFor milliseconds to wait, when the response was a 429
	 * @param answered whether a response arrived at all
	 */
	release(reading: LimitReading | undefined, blockedFor: number | undefined, answered?: boolean): void;
}

/** What a call passes to a {@link RateLimiter}. */
export interface AcquireOptions {
	/** Leaves the queue when aborted. */
	readonly signal: AbortSignal | undefined;
	/**
	 * Milliseconds that the call waits for a 429 to pass. Reject with a {@link RateLimitBlockedError} when the API asked to wait longer. Time
	 * spent in the queue for other reasons does not count. @defaultValue no limit
	 */
	readonly maxBlock?: number | undefined;
	/** Call it with the milliseconds that calls have to wait, as soon as you know. The client logs long waits, once for all calls. */
	readonly onWait?: ((ms: number) => void) | undefined;
}

/** Hands out places in a budget, first come, first served. */
export interface RateLimiter {
	/**
	 * Resolves when a call may be sent. Rejects with the signal's reason when the signal is aborted.
	 *
	 * @throws RateLimitBlockedError when a 429 blocks the budget for longer than `maxBlock`
	 */
	acquire(options: AcquireOptions): Ticket | Promise<Ticket>;
}

/** The API asked everyone to wait longer than this call is willing to wait. The client turns it into a `RateLimitError`. */
export class RateLimitBlockedError extends Error {
	/** Always `RateLimitBlockedError`. */
	override readonly name = "RateLimitBlockedError";
	/** Milliseconds until calls are accepted again. */
	readonly wait: number;

	constructor(wait: number) {
		super(`The API accepts no calls for another ${Math.ceil(wait / 1_000)} s`);
		this.wait = wait;
	}
}
brand("RateLimitBlockedError", RateLimitBlockedError);

/** The shortest time for which a 429 stops everyone, in milliseconds. */
const SHORTEST_BLOCK = 50;
/**
 * The longest time for which a 429 stops everyone. After that, one call tests whether the API accepts calls again: one absurd header must
 * not stop a process for days.
 */
const LONGEST_BLOCK = 3_600_000;

/** Returns the length of a block, within these limits. */
export const blockOf = (ms: number): number =>
	Number.isNaN(ms) ? SHORTEST_BLOCK : Math.min(Math.max(ms, SHORTEST_BLOCK), LONGEST_BLOCK);
