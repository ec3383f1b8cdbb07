import type { SecretDocument } from "@countersign/webhooks";

export type Keeper = "file" | "postgres" | "redis";

/**
 * Where receivers and rotations in different processes find the secrets. Modules are loaded only if they are used, because a process must
 * start quickly.
 */
export async function openDocument(
	keeper: Keeper,
	name: string,
): Promise<{ document: SecretDocument; close(): Promise<unknown> }> {
	const { DATABASE_URL, REDIS_URL = "" } = process.env;
	if (keeper === "file") {
		const { fileDocument } = await import("@countersign/webhooks/node");
		return { document: fileDocument(name), close: async () => {} };
	}
	if (keeper === "redis") {
		const [{ redisDocument }, { Redis }] = await Promise.all([
			import("@countersign/webhooks/redis"),
			import("ioredis"),
		]);
		const redis = new Redis(REDIS_URL);
		return { document: redisDocument(redis, name), close: async () => redis.disconnect() };
	}
	const [{ postgresDocument }, { Pool }] = await Promise.all([import("@countersign/webhooks/postgres"), import("pg")]);
	const pool = new Pool({ connectionString: DATABASE_URL, max: 2 });
	pool.on("error", () => {});
	return { document: postgresDocument(pool, name), close: () => pool.end() };
}
