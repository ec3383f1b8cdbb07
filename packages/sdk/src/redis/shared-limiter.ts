import type { Clock } from "../core/clock.ts";
import { guarded, type Logger } from "../core/hooks.ts";
import { AutoLimiter } from "../core/rate-limit/auto.ts";
import { usualBurst } from "../core/rate-limit/burst.ts";
import type { AcquireOptions, LimitReading, RateLimiter, Ticket } from "../core/rate-limit/limiter.ts";
import { CallQueue } from "../core/rate-limit/queue.ts";
import { checkReading } from "../core/rate-limit/reading.ts";
import type { Granted, SharedBudget } from "./shared-budget.ts";

/** The dependencies of a {@link SharedLimiter}. */
export interface SharedLimiterOptions {
	readonly budget: SharedBudget;
	readonly clock: Clock;
	/** Calls per minute and per second, if they are known. */
	readonly perMinute: number | undefined;
	readonly burst: number | undefined;
	/** Milliseconds between two checks whether Redis is back. */
	readonly retryAfter: number;
	readonly onFallback: ((error: unknown) => void) | undefined;
	readonly onRecover: (() => void) | undefined;
	readonly logger: Pick<Logger, "warn">;
}

/** Places per command. */
const BATCH = 64;
/** A wait up to this long is a guess about calls in flight: a response to one of our own calls is a reason to check again at once. */
const GUESS_MS = 25;
/** Check again at least this often: another process or a restarted Redis may have freed places. */
const LONGEST_WAIT_MS = 5_000;
const LONG_AGO = Number.NEGATIVE_INFINITY;

/** Hands out the places of a budget in Redis. While Redis is unavailable, it paces the calls of this process by itself. */
export class SharedLimiter implements RateLimiter {
	readonly #options: SharedLimiterOptions;
	readonly #queue = new CallQueue();
	/** Only one command for places runs at a time, which keeps the order of the queue. */
	#isAsking = false;
	#cancelTimer: (() => void) | undefined;
	#isGuessing = false;
	#limit: number | undefined;
	#blockedUntil = LONG_AGO;
	/** Paces calls while Redis is unavailable. */
	#local: AutoLimiter | undefined;
	#nextCheckAt = LONG_AGO;

	constructor(options: SharedLimiterOptions) {
		this.#options = options;
		this.#limit = options.perMinute;
	}

	acquire(options: AcquireOptions): Ticket | Promise<Ticket> {
		const { signal, maxBlock = Number.POSITIVE_INFINITY } = options;
		if (signal?.aborted) return Promise.reject(signal.reason);
		if (this.#local !== undefined) {
			void this.#check();
			return this.#local.acquire(options);
		}
		const place = this.#queue.wait(options, () => {
			if (this.#queue.size === 0) this.#stopTimer();
		});
		// A call that will not wait for the end of a block checks with Redis at once whether the block still holds.
		if (this.#cancelTimer === undefined || this.#blockedUntil - this.#now() > maxBlock) void this.#pump();
		return place;
	}

	#now(): number {
		return this.#options.clock.monotonic();
	}

	#stopTimer(): void {
		this.#cancelTimer?.();
		this.#cancelTimer = undefined;
	}

	/** Redis is unavailable: this process paces its calls by itself from now on. */
	readonly #fallBack = (error: unknown): void => {
		const { clock, retryAfter, burst, logger, onFallback } = this.#options;
		this.#nextCheckAt = this.#now() + retryAfter;
		this.#stopTimer();
		if (this.#local === undefined) {
			this.#local = new AutoLimiter(clock, (known) => burst ?? usualBurst(known), this.#limit);
			const blocked = this.#blockedUntil - this.#now();
			if (blocked > 0) this.#local.note(undefined, blocked);
			guarded("onFallback", logger, () => onFallback?.(error));
		}
		const local = this.#local;
		while (this.#queue.size > 0) this.#queue.grant((options) => local.acquire(options));
	};

	/** Checks whether Redis is back, in the background. */
	async #check(): Promise<void> {
		if (this.#isAsking || this.#now() < this.#nextCheckAt) return;
		const { budget, logger, onRecover } = this.#options;
		this.#isAsking = true;
		try {
			await budget.take(0);
			this.#local = undefined;
			guarded("onRecover", logger, () => onRecover?.());
		} catch (error) {
			this.#fallBack(error);
		} finally {
			this.#isAsking = false;
		}
		// Calls that were made meanwhile, in `onRecover` for instance, are still waiting.
		void this.#pump();
	}

	#ticket(id: number): Ticket {
		let isOpen = true;
		return {
			release: (given, blockedFor, hasResponse = true) => {
				if (!isOpen) return;
				isOpen = false;
				const { reading } = checkReading(given, this.#options.clock.now());
				if (reading) this.#limit = reading.limit;
				if (blockedFor !== undefined) this.#blockedUntil = Math.max(this.#blockedUntil, this.#now() + blockedFor);
				this.#local?.note(reading, blockedFor);
				void this.#give(id, reading, blockedFor, hasResponse);
			},
		};
	}

	async #give(
		id: number,
		reading: LimitReading | undefined,
		blockedFor: number | undefined,
		hasResponse: boolean,
	): Promise<void> {
		try {
			await this.#options.budget.give(id, reading, blockedFor, hasResponse);
			if (this.#isGuessing) void this.#pump();
		} catch (error) {
			this.#fallBack(error);
		}
	}

	/** Hands out what was granted and rejects calls that would wait too long. Returns the milliseconds until the next request for places. */
	#hand({ granted, first, wait, limit, blocked }: Granted): number {
		if (limit > 0) this.#limit = limit;
		this.#blockedUntil = this.#now() + blocked;
		let id = first;
		const end = first + granted;
		while (id < end && this.#queue.size > 0) this.#queue.grant(() => this.#ticket(id++));
		this.#queue.refuse(blocked);
		// The calls that requested these places were aborted meanwhile, so the places are returned unused.
		for (; id < end; id++) this.#options.budget.drop(id).catch(this.#fallBack);
		this.#isGuessing = granted === 0 && wait <= GUESS_MS;
		return granted > 0 ? 0 : Math.min(Math.max(1, wait), LONGEST_WAIT_MS);
	}

	/** Asks Redis for places until the queue is empty or has to wait. Afterwards a waiting queue always has a timer. */
	async #pump(): Promise<void> {
		if (this.#isAsking) return;
		this.#isAsking = true;
		let wait = 0;
		try {
			while (wait === 0 && this.#queue.size > 0 && this.#local === undefined) {
				this.#stopTimer();
				wait = this.#hand(await this.#options.budget.take(Math.min(this.#queue.size, BATCH)));
			}
		} catch (error) {
			this.#fallBack(error);
		} finally {
			this.#isAsking = false;
		}
		if (this.#queue.size === 0 || this.#local !== undefined) return;
		this.#queue.announce(wait);
		this.#cancelTimer = this.#options.clock.after(Math.max(1, wait), () => {
			this.#cancelTimer = undefined;
			void this.#pump();
		});
	}
}
