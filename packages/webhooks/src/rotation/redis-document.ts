import { type RedisClient, redisCommand } from "../redis/client.ts";
import type { SecretDocument } from "./secret-document.ts";

// Compared and set in one step on the server: no other client can come between.
const REPLACE = `
local version = redis.call('HGET', KEYS[1], 'version')
if (version or '') ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], 'text', ARGV[1], 'version', ARGV[3])
return 1`;

/**
 * A document in one Redis hash, for receivers on several machines. The secrets stand in it as they are: a Redis that others
 * can read is no place for them.
 *
 * @param key which document: one for each endpoint
 * @throws TypeError for something that is no Redis client
 * @example
 * ```ts
 * import { secretStore } from "@countersign/webhooks";
 * import { type RedisClient, redisDocument } from "@countersign/webhooks/redis";
 *
 * const secretsIn = (client: RedisClient) => secretStore(redisDocument(client, "shop:webhook-secrets"));
 * console.log(typeof secretsIn);
 * ```
 */
export function redisDocument(client: RedisClient, key: string): SecretDocument {
	const command = redisCommand(client);
	return {
		async read() {
			const [text, version] = (await command("HMGET", key, "text", "version")) as (string | null)[];
			return typeof text === "string" && typeof version === "string" ? { text, version } : undefined;
		},
		async replace(text, expected) {
			const next = String(Number(expected ?? 0) + 1);
			return Number(await command("EVAL", REPLACE, "1", key, text, expected ?? "", next)) === 1;
		},
	};
}
