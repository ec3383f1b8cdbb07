import { type Clock, realClock } from "../../core/clock.ts";
import type { Claim, ClaimResult, EventState, ReceiverStore } from "../../receiver/store.ts";
import { atLeastOne, storableDuration } from "../duration.ts";
import { storageKey } from "../storage-key.ts";
import { type RedisClient, redisCommand } from "./client.ts";

/** Options of {@link redisStore}. */
export interface RedisStoreOptions {
	/** The prefix of the Redis keys. @defaultValue "countersign:event:" */
	readonly prefix?: string | undefined;
	/** How long a finished event is remembered, in milliseconds. Make it longer than the sender retries. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** The clock for the lease times in responses. The server's clock decides when a lease ends. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
}

// Each transition is one script on one key, so it is atomic and works in a cluster.
// The scripts use the server's clock, so the workers' clocks need not agree.
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

// One hash for all endpoints. A field with only the verifier's name means that its first endpoint has already taken that name.
const ENDPOINT = `
local verifier, name = ARGV[1], false
for index = 2, #ARGV do name = name or redis.call('HGET', KEYS[1], verifier .. '\\n' .. ARGV[index]) end
if not name then
	if redis.call('HSETNX', KEYS[1], verifier, '') == 1 then name = verifier else name = verifier .. '.' .. ARGV[#ARGV] end
end
for index = 2, #ARGV do redis.call('HSETNX', KEYS[1], verifier .. '\\n' .. ARGV[index], name) end
return name`;

/**
 * Creates a store in Redis or Valkey, for receivers in several processes. A handler's effects and the mark that the event is done are
 * separate writes. If a process dies between them, the handler runs again with `takenOver` set. If that must not happen, use
 * `postgresStore`.
 *
 * Configure the Redis so that it never loses data: set `maxmemory-policy noeviction`, and `appendonly yes` if it can be restarted.
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
