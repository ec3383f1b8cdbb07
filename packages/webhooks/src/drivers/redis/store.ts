import { type Clock, realClock } from "../../core/clock.ts";
import type { Claim, ClaimResult, EventState, ReceiverStore } from "../../receiver/store.ts";
import { atLeastOne, storableDuration } from "../duration.ts";
import { storageKey } from "../storage-key.ts";
import { type RedisClient, redisCommand } from "./client.ts";

/** Options of {@link redisStore}. */
export interface RedisStoreOptions {
	/** Prefix of the Redis key, before the event's key. @defaultValue "countersign:event:" */
	readonly prefix?: string | undefined;
	/** How long a finished event is remembered, in milliseconds. Longer than the sender retries. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** Says when a lease ends, for responses; the server's own clock decides. @defaultValue the machine's own */
	readonly clock?: Clock | undefined;
}

// One script a transition, over one key: nothing can come between, and a cluster finds everything in one hash slot.
// The clock is that of the server, so those of the workers need not agree.
const CLAIM = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local state, token, ends, attempts = unpack(redis.call('HMGET', KEYS[1], 'state', 'token', 'until', 'attempts'))
if state == 'done' or state == 'dead' then return {state} end
if state == 'pending' and tonumber(ends) > now then return {state, string.format('%.0f', tonumber(ends) - now)} end
local lease = tonumber(ARGV[1])
attempts = string.format('%.0f', tonumber(attempts or token or '0') + 1)
token = string.format('%.0f', tonumber(token or '0') + 1)
redis.call('HSET', KEYS[1], 'state', 'pending', 'token', token, 'attempts', attempts, 'until', string.format('%.0f', now + lease))
redis.call('PEXPIRE', KEYS[1], string.format('%.0f', lease + tonumber(ARGV[2])))
return {'claimed', token, state == 'pending' and '1' or '0', attempts}`;

const FINISH = `
local state, token = unpack(redis.call('HMGET', KEYS[1], 'state', 'token'))
if state ~= 'pending' or token ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'state', ARGV[2], 'reason', ARGV[3])
if ARGV[5] == '1' then redis.call('HINCRBY', KEYS[1], 'attempts', -1) end
redis.call('PEXPIRE', KEYS[1], ARGV[4])
return 1`;

// One hash for all endpoints. The field of a verifier alone says that its own name is taken, which the first endpoint has.
const ENDPOINT = `
local verifier, name = ARGV[1], false
for index = 2, #ARGV do name = name or redis.call('HGET', KEYS[1], verifier .. '\\n' .. ARGV[index]) end
if not name then
	if redis.call('HSETNX', KEYS[1], verifier, '') == 1 then name = verifier else name = verifier .. '.' .. ARGV[#ARGV] end
end
for index = 2, #ARGV do redis.call('HSETNX', KEYS[1], verifier .. '\\n' .. ARGV[index], name) end
return name`;

/**
 * Remembers events in Redis or Valkey, for receivers in several processes. The effect of a handler and the mark that it is done are
 * two writes: when a process dies between them, the handler runs again, with `takenOver` set. Where that must not happen, use
 * `postgresStore`.
 *
 * The Redis must keep what it was given: `maxmemory-policy noeviction`, and `appendonly yes` where it can be restarted.
 *
 * @throws TypeError for something that is not a Redis client
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
	{ prefix = "countersign:event:", ttl = 604_800_000, clock = realClock }: RedisStoreOptions = {},
): ReceiverStore {
	const command = redisCommand(client);
	const keep = String(storableDuration(atLeastOne("ttl", ttl)));
	const finish = async ({ key, token }: Claim, state: EventState, reason = "", uncounted = ""): Promise<boolean> => {
		const name = prefix + (await storageKey(key));
		return Number(await command("EVAL", FINISH, "1", name, String(token), state, reason, keep, uncounted)) === 1;
	};
	return {
		async claim(key, leaseMs): Promise<ClaimResult> {
			const lease = storableDuration(leaseMs);
			const response = await command("EVAL", CLAIM, "1", prefix + (await storageKey(key)), String(lease), keep);
			const [state, value, over, attempts] = (response as unknown[]).map(String);
			if (state === "done" || state === "dead") return { state };
			if (state === "pending") return { state, leaseUntil: clock.now() + Number(value) };
			const leaseUntil = clock.now() + lease;
			const claim = { key, token: Number(value), attempt: Number(attempts), takenOver: over === "1", leaseUntil };
			return { state: "claimed", claim };
		},
		complete: (claim) => finish(claim, "done"),
		fail: (claim, reason, dead) => finish(claim, dead ? "dead" : "failed", reason),
		release: (claim) => finish(claim, "failed", "", "1"),
		endpointFor: async (verifier, fingerprints) =>
			String(await command("EVAL", ENDPOINT, "1", `${prefix}endpoints`, verifier, ...fingerprints)),
	};
}
