import { onAbort } from "../core/abort.ts";
import { type Clock, realClock } from "../core/clock.ts";
import { guarded, type Logger } from "../core/hooks.ts";
import { checkNumber } from "../core/options.ts";
import { type AutoLimiter, autoLimiter } from "../core/rate-limit/auto.ts";
import {
	type AcquireOptions,
	type LimitReading,
	RateLimitBlockedError,
	type RateLimiter,
	type Ticket,
} from "../core/rate-limit/limiter.ts";
import { checkReading } from "../core/rate-limit/reading.ts";
import { evaluator, type RedisClient } from "./commands.ts";
import { SCRIPT } from "./script.ts";
import { type Granted, type SharedBudget, sharedBudget } from "./shared-budget.ts";

/** Options of {@link redisLimiter}. */
export interface RedisLimiterOptions {
	/** Your Redis or Valkey client: ioredis, iovalkey, node-redis or valkey-glide. It is used, never closed. */
	readonly client: RedisClient;
	/** Names the budget. Use the same name in every process that uses the API key, and not the key itself: names show in Redis. */
	readonly name: string;
	/** Prefix of the two Redis keys. @defaultValue "countersign:limit:" */
	readonly prefix?: string | undefined;
	/** Calls per minute, if you know it before the first response. @defaultValue learned from responses */
	readonly perMinute?: number | undefined;
	/** Calls per second. @defaultValue learned from responses, otherwise a twelfth of the calls per minute */
	readonly burst?: number | undefined;
	/**
	 * Milliseconds after which a place that was never given back is free again, because its process is gone. Must be longer than the
	 * client's `timeout`. @defaultValue 35_000
	 */
	readonly lease?: number | undefined;
	/** Milliseconds for one Redis command. After that, the process paces calls by itself. @defaultValue 500 */
	readonly commandTimeout?: number | undefined;
	/** Milliseconds between two checks whether Redis is back. @defaultValue 1_000 */
	readonly retryAfter?: number | undefined;
	/** Called when Redis is unavailable and this process starts to pace calls by itself. */
	readonly onFallback?: ((error: unknown) => void) | undefined;
	/** Called when Redis is back. */
	readonly onRecover?: (() => void) | undefined;
	/** Receives what `onFallback` and `onRecover` throw. @defaultValue console */
	readonly logger?: Pick<Logger, "warn"> | undefined;
	/**
	 * Time for tests and simulations: timers of this process, and the time that its commands carry. Give all processes clocks that agree.
	 * @defaultValue real timers and the clock of the Redis server, so that clock skew between machines does not matter
	 */
	readonly clock?: Clock | undefined;
}

interface Waiter extends AcquireOptions {
	readonly maxBlock: number;
	grant(ticket: Ticket | Promise<Ticket>): void;
	refuse(error: RateLimitBlockedError): void;
}

/** Places per command. */
const BATCH = 64;
/** A wait up to this long is a guess about calls in flight: a response of our own is a reason to ask again at once. */
const GUESS_MS = 25;
/** Ask again at least this often: another process or a restarted Redis may have freed places. */
const LONGEST_WAIT_MS = 5_000;
const NEVER = Number.POSITIVE_INFINITY;

/**
 * Creates a rate limiter whose budget lives in Redis, for processes that share one API key.
 *
 * While Redis is unavailable, each process paces its calls by itself, as with `rateLimit: "auto"`, and sees in the responses what the
 * others use. No call fails or waits because Redis is down.
 *
 * @throws TypeError if `client` is not a Redis client or an option is invalid
 * @example
 * ```ts
 * import type { RateLimiter } from "@countersign/sdk";
 * import { type RedisClient, redisLimiter } from "@countersign/sdk/redis";
 *
 * // Pass the result to a client as `rateLimit`; `client` is your ioredis, node-redis or Valkey client.
 * const shared = (client: RedisClient): RateLimiter =>
 * 	redisLimiter({ client, name: "erp-import", onFallback: (error) => console.warn("Redis is down", error) });
 * console.log(typeof shared);
 * ```
 */
export function redisLimiter(options: RedisLimiterOptions): RateLimiter {
	const { clock = realClock, onFallback, onRecover, logger = console } = options;
	const budget = budgetOf(options, clock);
	const retryAfter = checkNumber(options, "retryAfter", 1_000, 1);

	const queue = new Set<Waiter>();
	/** One command for places at a time keeps the order of the queue. */
	let asking = false;
	let timer: (() => void) | undefined;
	let guessing = false;
	let limit = options.perMinute;
	let blockedUntil = Number.NEGATIVE_INFINITY;
	/** Paces calls while Redis is unavailable. */
	let local: AutoLimiter | undefined;
	let nextCheckAt = Number.NEGATIVE_INFINITY;

	const stopTimer = (): void => {
		timer?.();
		timer = undefined;
	};

	const fallBack = (error: unknown): void => {
		nextCheckAt = clock.monotonic() + retryAfter;
		stopTimer();
		if (local === undefined) {
			local = autoLimiter(clock, (known) => options.burst ?? Math.max(1, Math.floor(known / 12)), limit);
			const blocked = blockedUntil - clock.monotonic();
			if (blocked > 0) local.note(undefined, blocked);
			guarded("onFallback", logger, () => onFallback?.(error));
		}
		for (const waiter of queue) {
			queue.delete(waiter);
			waiter.grant(local.acquire(waiter));
		}
	};

	/** Checks whether Redis is back. Nobody waits for the result. */
	const check = async (): Promise<void> => {
		if (asking || clock.monotonic() < nextCheckAt) return;
		asking = true;
		try {
			await budget.take(0);
			local = undefined;
			guarded("onRecover", logger, () => onRecover?.());
		} catch (error) {
			fallBack(error);
		} finally {
			asking = false;
		}
		// Calls that were made meanwhile, in `onRecover` for instance, found the way blocked.
		void pump();
	};

	const ticket = (id: number): Ticket => {
		let open = true;
		return {
			release(given, blockedFor, answered = true) {
				if (!open) return;
				open = false;
				const { reading } = checkReading(given, clock.now());
				if (reading) limit = reading.limit;
				if (blockedFor !== undefined) blockedUntil = Math.max(blockedUntil, clock.monotonic() + blockedFor);
				local?.note(reading, blockedFor);
				void give(id, reading, blockedFor, answered);
			},
		};
	};

	const give = async (
		id: number,
		reading: LimitReading | undefined,
		blockedFor: number | undefined,
		answered: boolean,
	): Promise<void> => {
		try {
			await budget.give(id, reading, blockedFor, answered);
			if (guessing) void pump();
		} catch (error) {
			fallBack(error);
		}
	};

	/** Hands out what was granted and refuses who would wait too long; returns the milliseconds until it is worth asking again. */
	const hand = ({ granted, first, wait, limit: known, blocked }: Granted): number => {
		if (known > 0) limit = known;
		blockedUntil = clock.monotonic() + blocked;
		let id = first;
		const end = first + granted;
		for (const waiter of queue) {
			if (id < end) {
				queue.delete(waiter);
				waiter.grant(ticket(id++));
			} else if (waiter.maxBlock < blocked) {
				queue.delete(waiter);
				waiter.refuse(new RateLimitBlockedError(blocked));
			}
		}
		// The callers that asked have left meanwhile: their places go back unused.
		for (; id < end; id++) budget.drop(id).catch(fallBack);
		guessing = granted === 0 && wait <= GUESS_MS;
		return granted > 0 ? 0 : Math.min(Math.max(1, wait), LONGEST_WAIT_MS);
	};

	/** Asks Redis for places until the queue is empty or has to wait. Afterwards a waiting queue always has a timer. */
	const pump = async (): Promise<void> => {
		if (asking) return;
		asking = true;
		let wait = 0;
		try {
			while (wait === 0 && queue.size > 0 && local === undefined) {
				stopTimer();
				wait = hand(await budget.take(Math.min(queue.size, BATCH)));
			}
		} catch (error) {
			fallBack(error);
		} finally {
			asking = false;
		}
		if (queue.size === 0 || local !== undefined) return;
		timer = clock.after(Math.max(1, wait), () => {
			timer = undefined;
			void pump();
		});
	};

	return {
		acquire({ signal, maxBlock = NEVER }) {
			if (signal?.aborted) return Promise.reject(signal.reason);
			if (local !== undefined) {
				void check();
				return local.acquire({ signal, maxBlock });
			}
			return new Promise((resolve, reject) => {
				const waiter: Waiter = {
					signal,
					maxBlock,
					grant(place) {
						leave();
						resolve(place);
					},
					refuse(error) {
						leave();
						reject(error);
					},
				};
				const leave = onAbort(signal, () => {
					queue.delete(waiter);
					if (queue.size === 0) stopTimer();
					reject(signal?.reason);
				});
				queue.add(waiter);
				// A call that will not wait for the end of a block hears from Redis at once whether it still lasts.
				if (timer === undefined || blockedUntil - clock.monotonic() > maxBlock) void pump();
			});
		},
	};
}

function budgetOf(options: RedisLimiterOptions, clock: Clock): SharedBudget {
	const { name, prefix = "countersign:limit:" } = options;
	if (typeof name !== "string" || name === "")
		throw new TypeError("redisLimiter: `name` is required. Use the same name in every process that uses the API key.");
	const positive = (option: "perMinute" | "burst"): number | undefined =>
		options[option] === undefined ? undefined : checkNumber(options, option, 0, 1);
	// A wall clock that jumps later on must not move the windows.
	const epoch = clock.now() - clock.monotonic();
	return sharedBudget({
		evaluate: evaluator(options.client, SCRIPT),
		// Braces put both keys on one node of a cluster.
		keys: [`${prefix}{${name}}:state`, `${prefix}{${name}}:calls`],
		clock,
		commandTimeout: checkNumber(options, "commandTimeout", 500, 1),
		lease: checkNumber(options, "lease", 35_000, 1),
		time: options.clock === undefined ? undefined : () => epoch + clock.monotonic(),
		perMinute: positive("perMinute"),
		burst: positive("burst"),
	});
}
