import { onAbort } from "../core/abort.ts";
import { type Clock, realClock } from "../core/clock.ts";
import { checkNumber } from "../core/options.ts";
import { autoLimiter } from "../core/rate-limit/auto.ts";
import type { RateLimiter, Ticket } from "../core/rate-limit/limiter.ts";
import { evaluator, type RedisClient } from "./commands.ts";
import { SCRIPT } from "./script.ts";

/** Options of {@link redisLimiter}. */
export interface RedisLimiterOptions {
	/** Your Redis or Valkey client: ioredis, iovalkey, node-redis or valkey-glide. It is used, never closed. */
	readonly client: RedisClient;
	/** Names the budget; every process that uses the same API key gives the same name. Not the key itself: names show in Redis. */
	readonly name: string;
	/** Stands before the names of the two Redis keys. @defaultValue "countersign:limit:" */
	readonly prefix?: string | undefined;
	/** Calls in a minute, where it is known before the first answer. @defaultValue learned from the answers */
	readonly perMinute?: number | undefined;
	/** Calls in a second. @defaultValue learned from the answers, else a twelfth of the minute's */
	readonly burst?: number | undefined;
	/**
	 * Milliseconds after which a place that was never given back is free again: its process is gone. Longer than the client's
	 * `timeout`. @defaultValue 35_000
	 */
	readonly lease?: number | undefined;
	/** Milliseconds that Redis may take to answer before the local fallback takes over. @defaultValue 500 */
	readonly commandTimeout?: number | undefined;
	/** Milliseconds between two questions to a Redis that is away. @defaultValue 1_000 */
	readonly retryAfter?: number | undefined;
	/** Told when Redis goes away and this process paces by itself. */
	readonly onFallback?: ((error: unknown) => void) | undefined;
	/** Told when Redis is back. */
	readonly onRecover?: (() => void) | undefined;
	/** Time of all processes, for tests. @defaultValue the clock of the Redis server, so that skew between machines does not matter */
	readonly clock?: Clock | undefined;
}

interface Waiter {
	readonly signal: AbortSignal | undefined;
	grant(ticket: Ticket | Promise<Ticket>): void;
}

/** Places that are asked for in one command. */
const BATCH = 64;
/** A wait up to this long is a guess about calls in flight; an answer of our own is a reason to ask again at once. */
const GUESS_MS = 25;

const word = (value: number | undefined): string => (value === undefined ? "" : String(value));

/**
 * A rate limiter whose budget lives in Redis, for workers that share one API key.
 *
 * While Redis is away each process paces by itself, as with `rateLimit: "auto"`: it sees in the answers what the others use.
 *
 * @throws TypeError for a client that is none, or options that cannot be meant
 * @example
 * ```ts
 * import type { RateLimiter } from "@countersign/sdk";
 * import { type RedisClient, redisLimiter } from "@countersign/sdk/redis";
 *
 * // Give the result to a client as `rateLimit`; `client` is your ioredis, node-redis or Valkey client.
 * const shared = (client: RedisClient): RateLimiter =>
 * 	redisLimiter({ client, name: "erp-import", onFallback: (error) => console.warn("Redis is away", error) });
 * console.log(typeof shared);
 * ```
 */
export function redisLimiter(options: RedisLimiterOptions): RateLimiter {
	const { name, prefix = "countersign:limit:", onFallback, onRecover } = options;
	if (typeof name !== "string" || name === "")
		throw new TypeError("redisLimiter needs a name, the same in every process that uses the API key");
	const clock = options.clock ?? realClock;
	const lease = checkNumber(options.lease, "lease", 35_000, 1);
	const patience = checkNumber(options.commandTimeout, "commandTimeout", 500, 1);
	const retryAfter = checkNumber(options.retryAfter, "retryAfter", 1_000, 1);
	const perMinute = options.perMinute === undefined ? undefined : checkNumber(options.perMinute, "perMinute", 0, 1);
	const burst = options.burst === undefined ? undefined : checkNumber(options.burst, "burst", 0, 1);
	const evaluate = evaluator(options.client, SCRIPT);
	// Braces put both keys on one node of a cluster.
	const keys = [`${prefix}{${name}}:state`, `${prefix}{${name}}:calls`];

	const queue = new Set<Waiter>();
	let asking = false;
	let cancelTimer: (() => void) | undefined;
	let guessing = false;
	let limit = perMinute;
	let local: RateLimiter | undefined;
	let askAgainAt = 0;

	const command = (op: string, ...args: readonly string[]): Promise<readonly number[]> =>
		new Promise((resolve, reject) => {
			const cancel = clock.after(patience, () => reject(new Error(`Redis did not answer within ${patience} ms`)));
			const now = options.clock ? String(Math.floor(clock.now())) : "";
			Promise.resolve()
				.then(() => evaluate(keys, [op, now, ...args]))
				.then((answer) => resolve((answer as unknown[]).map(Number)), reject)
				.finally(cancel);
		});

	const say = (listener: ((error: unknown) => void) | undefined, error: unknown): void => {
		try {
			listener?.(error);
		} catch {
			// Who listens must not stop the calls.
		}
	};

	const away = (error: unknown): void => {
		askAgainAt = clock.now() + retryAfter;
		if (local === undefined) {
			local = autoLimiter(clock, (known) => burst ?? Math.max(1, Math.floor(known / 12)), limit);
			say(onFallback, error);
		}
		for (const waiter of queue) {
			queue.delete(waiter);
			waiter.grant(local.acquire({ signal: waiter.signal }));
		}
	};

	const back = (): void => {
		if (local === undefined) return;
		local = undefined;
		say(onRecover, undefined);
	};

	/** Looks whether Redis is back; nobody waits for the answer. */
	const look = (): void => {
		if (asking || clock.now() < askAgainAt) return;
		asking = true;
		command("take", "0", word(lease), word(limit), word(burst))
			.then(back, away)
			.finally(() => {
				asking = false;
			});
	};

	const ticket = (id: number): Ticket => {
		let open = true;
		return {
			release(reading, blockedFor, answered = true) {
				if (!open) return;
				open = false;
				const { limit: known, remaining, resetAt, burst: learned } = reading ?? {};
				if (known !== undefined && known > 0) limit = known;
				command(
					"give",
					word(id),
					answered ? "1" : "0",
					word(known),
					word(remaining),
					word(resetAt),
					word(burst ?? learned),
					word(blockedFor),
				).then(() => {
					if (guessing) pump();
				}, away);
			},
		};
	};

	const pump = (): void => {
		if (asking || queue.size === 0 || local !== undefined) return;
		cancelTimer?.();
		cancelTimer = undefined;
		asking = true;
		command("take", word(Math.min(queue.size, BATCH)), word(lease), word(perMinute), word(burst))
			.then(([granted = 0, wait = 0, first = 0, known = 0]) => {
				asking = false;
				if (known > 0) limit = known;
				let id = first;
				for (const waiter of queue) {
					if (id === first + granted) break;
					queue.delete(waiter);
					waiter.grant(ticket(id++));
				}
				// Who asked has left meanwhile: the place goes back unused.
				for (; id < first + granted; id++) command("drop", word(id)).catch(away);
				guessing = granted === 0 && wait <= GUESS_MS;
				if (granted > 0) pump();
				else if (queue.size > 0) cancelTimer = clock.after(Math.max(1, wait), pump);
			})
			.catch((error: unknown) => {
				asking = false;
				away(error);
			});
	};

	return {
		acquire({ signal }) {
			if (signal?.aborted) return Promise.reject(signal.reason);
			if (local !== undefined) {
				look();
				return local.acquire({ signal });
			}
			return new Promise((resolve, reject) => {
				const waiter: Waiter = {
					signal,
					grant(place) {
						leave();
						resolve(place);
					},
				};
				const leave = onAbort(signal, () => {
					queue.delete(waiter);
					if (queue.size === 0) {
						cancelTimer?.();
						cancelTimer = undefined;
					}
					reject(signal?.reason);
				});
				queue.add(waiter);
				if (cancelTimer === undefined) pump();
			});
		},
	};
}
