import type { SecretDocument } from "../../rotation/secret-document.ts";
import { type RedisClient, redisCommand } from "./client.ts";

// Compares and sets in one script, so that no other client can write in between.
const REPLACE = `
local version = redis.call('HGET', KEYS[1], 'version')
if (version or '') ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], 'text', ARGV[1], 'version', ARGV[3])
return 1`;

/**
 * Creates a document in a Redis hash, for receivers on several machines. Set `encryptionKeys` on the secret store to encrypt the secrets.
 * Without it they are stored in plain text: do not keep them in a Redis that others can read.
 *
 * @param key the Redis key of the document; use one for each endpoint
 * @throws TypeError for something that is not a Redis client, and for an empty key
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
	if (typeof key !== "string" || key === "")
		throw new TypeError("redisDocument: `key` is required. Pass a string that names the endpoint.");
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
