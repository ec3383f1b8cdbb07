import { type Clock, realClock } from "../core/clock.ts";
import type { Logger } from "../core/hooks.ts";
import { checkNumber } from "../core/options.ts";
import type { RateLimiter } from "../core/rate-limit/limiter.ts";
import { evaluator, type RedisClient } from "./commands.ts";
import { SCRIPT } from "./script.ts";
import { type BudgetOptions, sharedBudget } from "./shared-budget.ts";
import { SharedLimiter } from "./shared-limiter.ts";

/** Options of {@link redisLimiter}. */
export interface RedisLimiterOptions {
	/** Your Redis or Valkey client: ioredis, iovalkey, node-redis or valkey-glide. It is never closed. */
	readonly client: RedisClient;
	/**
	 * The name of the budget. Use the same name in every process that uses the API key. Do not use the key itself, because names are visible
	 * in Redis.
	 */
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
	 * The clock for tests and simulations: it sets the timers of this process and the time in its commands. The clocks of all processes must
	 * agree.
	 * @defaultValue real timers and the clock of the Redis server, so that clock skew between machines does not matter
	 */
	readonly clock?: Clock | undefined;
}

/**
 * Creates a rate limiter whose budget lives in Redis, for processes that share one API key.
 *
 * While Redis is unavailable, each process paces its calls by itself, as with `rateLimit: "auto"`, and learns from the responses what the
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
	const positive = (option: "perMinute" | "burst"): number | undefined =>
		options[option] === undefined ? undefined : checkNumber(options, option, 0, 1);
	const rates = { perMinute: positive("perMinute"), burst: positive("burst") };
	return new SharedLimiter({
		...rates,
		budget: sharedBudget({ ...rates, ...budgetOf(options, clock) }),
		clock,
		retryAfter: checkNumber(options, "retryAfter", 1_000, 1),
		onFallback,
		onRecover,
		logger,
	});
}

function budgetOf(options: RedisLimiterOptions, clock: Clock): Omit<BudgetOptions, "perMinute" | "burst"> {
	const { name, prefix = "countersign:limit:" } = options;
	if (typeof name !== "string" || name === "")
		throw new TypeError("redisLimiter: `name` is required. Use the same name in every process that uses the API key.");
	// A wall clock that jumps later on must not move the windows.
	const epoch = clock.now() - clock.monotonic();
	return {
		evaluate: evaluator(options.client, SCRIPT),
		// Braces put both keys on one node of a cluster.
		keys: [`${prefix}{${name}}:state`, `${prefix}{${name}}:calls`],
		clock,
		commandTimeout: checkNumber(options, "commandTimeout", 500, 1),
		lease: checkNumber(options, "lease", 35_000, 1),
		time: options.clock === undefined ? undefined : () => epoch + clock.monotonic(),
	};
}
