/** What an answer says of the budget. */
export interface LimitReading {
	/** Calls in a minute. */
	readonly limit: number;
	/** Calls left until `resetAt`. */
	readonly remaining: number;
	/** Milliseconds since 1970. */
	readonly resetAt: number;
	/** Calls in a second, where the API's tiers are known. */
	readonly burst?: number | undefined;
}

/** A place in the budget; every one must be given back, whatever became of the call. */
export interface Ticket {
	/**
	 * Gives the place back.
	 *
	 * @param reading what the answer's headers say, where there are any
	 * @param blockedFor milliseconds, when the answer was a 429
	 * @param answered whether an answer came at all
	 */
	release(reading: LimitReading | undefined, blockedFor: number | undefined, answered?: boolean): void;
}

/** Hands out places in a budget, first come, first served. */
export interface RateLimiter {
	/**
	 * Resolves when a call may go. Rejects with the signal's reason when that is aborted, and leaves the queue.
	 */
	acquire(options: { readonly signal: AbortSignal | undefined }): Ticket | Promise<Ticket>;
}
