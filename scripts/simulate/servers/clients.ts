/** The database drivers that the webhooks package is tested with, by their shape: this folder has no dependencies. */
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const require = createRequire(join(root, "packages", "webhooks", "package.json"));

export interface PgPool {
	on(event: "error", listener: (error: Error) => void): void;
	query(sql: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
	end(): Promise<void>;
}
export interface RedisConnection {
	on(event: "error", listener: (error: Error) => void): void;
	disconnect(): void;
}

/** A pool whose broken connections end no program. */
export function poolOf(url: string, max: number): PgPool {
	const { Pool } = require("pg") as { Pool: new (options: object) => PgPool };
	const pool = new Pool({
		connectionString: url,
		max,
		connectionTimeoutMillis: 5_000,
		query_timeout: 8_000,
		keepAlive: true,
	});
	pool.on("error", () => {});
	return pool;
}

export function redisOf(url: string): RedisConnection {
	const { Redis } = require("ioredis") as { Redis: new (url: string, options: object) => RedisConnection };
	const redis = new Redis(url, { maxRetriesPerRequest: 2, commandTimeout: 4_000, retryStrategy: () => 100 });
	redis.on("error", () => {});
	return redis;
}
