import type { SecretDocument } from "./secret-document.ts";

/** What the store needs of a Redis client; `redisCommand` adapts ioredis, node-redis and Valkey clients to it. */
export type RedisCommand = (command: string, ...args: string[]) => Promise<unknown>;

// Compared and set in one step on the server: no other client can come between.
const REPLACE = `
local version = redis.call('HGET', KEYS[1], 'version')
if (version or '') ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], 'text', ARGV[1], 'version', ARGV[3])
return 1`;

/** A document in one Redis hash, for receivers on several machines. */
export function redisDocument(command: RedisCommand, key: string): SecretDocument {
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
