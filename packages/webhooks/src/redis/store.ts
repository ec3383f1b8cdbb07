import type { Claim, ClaimResult, ReceiverStore } from "../receiver/store.ts";
import { type RedisClient, redisCommand } from "./client.ts";

/** Options of {@link redisStore}. */
export interface RedisStoreOptions {
	/** Stands before the event's key in the name of its Redis key. @defaultValue "countersign:event:" */
	readonly prefix?: string | undefined;
	/** How long a finished event is remembered, in milliseconds. Longer than the sender tries again. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
}

// One script a transition, over one key: nothing can come between, and a cluster finds everything in one hash slot.
// The clock is that of the server, so those of the workers need not agree.
const CLAIM = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local state, token, ends = unpack(redis.call('HMGET', KEYS[1], 'state', 'token', 'until'))
if state == 'done' or state == 'dead' then return {state} end
if state == 'pending' and tonumber(ends) > now then return {state, string.format('%.0f', tonumber(ends) - now)} end
local lease = tonumber(ARGV[1])
token = string.format('%.0f', (tonumber(token or '0')) + 1)
redis.call('HSET', KEYS[1], 'state', 'pending', 'token', token, 'until', string.format('%.0f', now + lease))
redis.call('PEXPIRE', KEYS[1], string.format('%.0f', lease + tonumber(ARGV[2])))
return {'claimed', token, state == 'pending' and '1' or '0'}`;

const FINISH = `
local state, token = unpack(redis.call('HMGET', KEYS[1], 'state', 'token'))
if state ~= 'pending' or token ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'state', ARGV[2], 'reason', ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return 1`;

/**
 * Remembers events in Redis or Valkey, for receivers in several processes. What a handler does and the mark that it is done are
 * two writes: a process that dies between them leaves an event whose handler runs again, and `takenOver` tells it so. Where
 * that must not be, take `postgresStore`.
 *
 * The Redis must keep what it was given: `maxmemory-policy noeviction`, and `appendonly yes` where it can be restarted.
 *
 * @throws TypeError for something that is no Redis client
 * @example
 * ```ts
 * import { type RedisClient, redisStore } from "@countersign/webhooks/redis";
 *
 * // `client` is your ioredis, node-redis or Valkey client; pass the result to createReceiver as its store.
 * const storeOver = (client: RedisClient) => redisStore(client, { prefix: "shop:webhook:" });
 * console.log(typeof storeOver);
 * ```
 */
export function redisStore(
	client: RedisClient,
	{ prefix = "countersign:event:", ttl = 604_800_000 }: RedisStoreOptions = {},
): ReceiverStore {
	const command = redisCommand(client);
	if (!(ttl >= 1)) throw new TypeError("ttl must be 1 millisecond or more");
	const keep = String(Math.round(ttl));
	const finish = async ({ key, token }: Claim, state: string, reason: string): Promise<boolean> =>
		Number(await command("EVAL", FINISH, "1", prefix + key, String(token), state, reason, keep)) === 1;
	return {
		async claim(key, leaseMs): Promise<ClaimResult> {
			const lease = Math.ceil(leaseMs);
			const answer = await command("EVAL", CLAIM, "1", prefix + key, String(lease), keep);
			const [state, value, over] = (answer as unknown[]).map(String);
			if (state === "done" || state === "dead") return { state };
			if (state === "pending") return { state, leaseUntil: Date.now() + Number(value) };
			const token = Number(value);
			const claim = { key, token, attempt: token, takenOver: over === "1", leaseUntil: Date.now() + lease };
			return { state: "claimed", claim };
		},
		complete: (claim) => finish(claim, "done", ""),
		fail: (claim, reason, dead) => finish(claim, dead ? "dead" : "failed", reason),
	};
}
