import { Redis as IoRedis } from "ioredis";
import { Redis as Valkey } from "iovalkey";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RateLimiter } from "../../src/index.ts";
import { type RedisClient, redisLimiter } from "../../src/redis/index.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { advanceWithRedis, callers, cuttableLink, deadPort, limitedServer } from "./fleet.ts";

const url = process.env.REDIS_URL;

describe.skipIf(!url)("a budget in a real Redis (skipped: set REDIS_URL; npm run check starts a server)", () => {
	const ioredis = url ? new IoRedis(url, { lazyConnect: true }) : undefined;
	const iovalkey = url ? new Valkey(url, { lazyConnect: true }) : undefined;
	const nodeRedis = url ? createClient({ url }) : undefined;
	beforeAll(async () => {
		await Promise.all([ioredis?.connect(), iovalkey?.connect(), nodeRedis?.connect()]);
	});
	afterAll(async () => {
		ioredis?.disconnect();
		iovalkey?.disconnect();
		nodeRedis?.destroy();
	});
	/** Waits until Redis has responded to everything that was sent on a connection: it responds in order. */
	const answered = async (ping: () => Promise<unknown>) => {
		await ping();
		await new Promise((resolve) => setTimeout(resolve, 2));
	};
	const unique = (name: string) => `${name}-${process.pid}-${Math.random()}`;

	it("four processes with different Redis clients use 97 % of a budget in Redis without a 429", async () => {
		const clock = fakeClock();
		const api = limitedServer(clock, 300, 50);
		const name = unique("fleet");
		let running = 0;
		const counted = (evaluate: (args: unknown[]) => Promise<unknown>, style: "positional" | "named") => {
			const run = async (...args: unknown[]) => {
				running++;
				try {
					return await evaluate(args);
				} finally {
					running--;
				}
			};
			return (style === "positional" ? { defineCommand() {}, eval: run } : { eval: run }) as RedisClient;
		};
		type Any = (...args: unknown[]) => Promise<unknown>;
		const clients = [
			counted((args) => (ioredis!.eval as unknown as Any).apply(ioredis, args), "positional"),
			counted((args) => (iovalkey!.eval as unknown as Any).apply(iovalkey, args), "positional"),
			counted((args) => (nodeRedis!.eval as unknown as Any).apply(nodeRedis, args), "named"),
			counted((args) => (nodeRedis!.eval as unknown as Any).apply(nodeRedis, args), "named"),
		];
		const limiters = clients.map((client) => redisLimiter({ client, name, clock, commandTimeout: 60_000 }));
		const fleet = callers(clock, limiters, api, 10);
		await advanceWithRedis(clock, 180_000, 10, () => running === 0);
		await fleet.stop();
		expect(api.refused()).toBe(0);
		expect(api.served()).toBeGreaterThanOrEqual(0.97 * 900);
	}, 300_000);

	it("processes that share a budget learn an undocumented burst with at most three 429s in a hundred calls", async () => {
		const clock = fakeClock();
		const api = limitedServer(clock, 300, 7);
		const name = unique("burst");
		let running = 0;
		const client = {
			async eval(...args: unknown[]) {
				running++;
				try {
					return await (nodeRedis!.eval as unknown as (...args: unknown[]) => Promise<unknown>).apply(nodeRedis, args);
				} finally {
					running--;
				}
			},
		} as RedisClient;
		const limiters = [0, 1].map(() => redisLimiter({ client, name, clock, commandTimeout: 60_000 }));
		const fleet = callers(clock, limiters, api, 10);
		await advanceWithRedis(clock, 600_000, 10, () => running === 0);
		await fleet.stop();
		expect(api.refused()).toBeLessThanOrEqual(0.03 * api.served());
		expect(api.served()).toBeGreaterThanOrEqual(0.9 * 3_000);
	}, 300_000);

	it("after a 429, a budget in Redis lets one test call through for all processes", async () => {
		const clock = fakeClock();
		const name = unique("probe");
		const client = nodeRedis as unknown as RedisClient;
		// The virtual clock passes the default timeout before a busy Redis responds.
		const [a, b] = [0, 1].map(() => redisLimiter({ client, name, clock, commandTimeout: 60_000 })) as [
			RateLimiter,
			RateLimiter,
		];
		const refused = await a.acquire({ signal: undefined });
		refused.release({ limit: 300, remaining: 0, resetAt: clock.now() + 1_000 }, 5_000);
		await new Promise((resolve) => setTimeout(resolve, 50));
		const entered: string[] = [];
		const waiting = [a, b, a, b].map(async (limiter, index) => {
			const ticket = await limiter.acquire({ signal: undefined });
			entered.push(String(index));
			return ticket;
		});
		const pass = async (ms: number) => {
			for (let passed = 0; passed < ms; passed += 25) {
				await clock.advance(25);
				await answered(() => nodeRedis!.ping());
			}
		};
		await pass(4_900);
		expect(entered).toEqual([]);
		await pass(1_000);
		expect(entered).toHaveLength(1);
		const probe = await Promise.race(waiting);
		probe.release({ limit: 300, remaining: 299, resetAt: clock.now() + 60_000 }, undefined);
		await pass(1_000);
		expect(entered).toHaveLength(4);
	}, 60_000);

	it("a budget in Redis frees the place of a dead process when its lease ends", async () => {
		const clock = fakeClock();
		const name = unique("lease");
		const client = ioredis as unknown as RedisClient;
		const gone = redisLimiter({ client, name, clock, lease: 3_000, perMinute: 60, burst: 1, commandTimeout: 60_000 });
		await gone.acquire({ signal: undefined });
		const left = redisLimiter({ client, name, clock, lease: 3_000, perMinute: 60, burst: 1, commandTimeout: 60_000 });
		let entered = false;
		void Promise.resolve(left.acquire({ signal: undefined })).then(() => {
			entered = true;
		});
		const pass = async (ms: number) => {
			for (let passed = 0; passed < ms; passed += 100) {
				await clock.advance(100);
				await answered(() => ioredis!.ping());
			}
		};
		await pass(2_500);
		expect(entered).toBe(false);
		await pass(2_500);
		expect(entered).toBe(true);
	});

	it("a budget in Redis is replaced by a local limiter when Redis fails during calls, and used again when Redis is back", async () => {
		const link = await cuttableLink(url ?? "");
		const told: string[] = [];
		const client = new IoRedis(link.url, { retryStrategy: () => 20 });
		client.on("error", () => {});
		const limiter = redisLimiter({
			client: client as unknown as RedisClient,
			name: unique("cut"),
			commandTimeout: 100,
			retryAfter: 50,
			onFallback: () => told.push("away"),
			onRecover: () => told.push("back"),
		});
		const reading = { limit: 100_000, remaining: 99_999, resetAt: Date.now() + 60_000 };
		const workUntil = async (said: readonly string[]) => {
			while (told.join() !== said.join())
				await Promise.all(
					Array.from({ length: 5 }, async () => {
						(await limiter.acquire({ signal: undefined })).release(reading, undefined);
						await new Promise((resolve) => setTimeout(resolve, 5));
					}),
				);
		};
		for (let round = 1; round <= 5; round++) (await limiter.acquire({ signal: undefined })).release(reading, undefined);
		expect(told).toEqual([]);
		link.cut();
		await workUntil(["away"]);
		link.repair();
		await workUntil(["away", "back"]);
		client.disconnect();
		await link.close();
	});

	it("a budget in Redis is replaced by a local limiter if nothing listens at its address", async () => {
		const client = createClient({ url: `redis://127.0.0.1:${await deadPort()}`, disableOfflineQueue: true });
		client.on("error", () => {});
		client.connect().catch(() => {});
		const told: unknown[] = [];
		const limiter = redisLimiter({
			client: client as unknown as RedisClient,
			name: unique("away"),
			onFallback: (error) => told.push(error),
		});
		const ticket = await limiter.acquire({ signal: undefined });
		ticket.release(undefined, undefined);
		expect(told).toHaveLength(1);
		client.destroy();
	});

	it("a block in Redis fails all calls, in every process, that do not wait for its end", async () => {
		const clock = fakeClock();
		const name = unique("block");
		const limiters = [1, 2].map(() =>
			redisLimiter({ client: nodeRedis as never, name, clock, commandTimeout: 60_000 }),
		);
		const [first, second] = limiters as [RateLimiter, RateLimiter];
		(await first.acquire({ signal: undefined })).release(undefined, 600_000);
		for (const limiter of [second, first, second]) {
			const call = Promise.resolve(limiter.acquire({ signal: undefined, maxBlock: 60_000 }));
			await expect(call).rejects.toMatchObject({ name: "RateLimitBlockedError", wait: expect.any(Number) });
		}
	}, 60_000);

	it("a budget in Redis ignores times that were written before the server's clock was set back by an hour", async () => {
		const name = unique("set-back");
		const [late, early] = [fakeClock(), fakeClock()];
		late.jump(3_600_000);
		const client = nodeRedis as never;
		const before = redisLimiter({ client, name, clock: late, perMinute: 60, burst: 5, commandTimeout: 60_000 });
		for (let i = 0; i < 5; i++) (await before.acquire({ signal: undefined })).release(undefined, undefined);
		const refused = redisLimiter({ client, name, clock: late, perMinute: 60, burst: 9, commandTimeout: 60_000 });
		(await refused.acquire({ signal: undefined })).release(undefined, 1_800_000);
		const after = redisLimiter({ client, name, clock: early, perMinute: 60, burst: 5, commandTimeout: 60_000 });
		expect(await after.acquire({ signal: undefined, maxBlock: 0 })).toBeDefined();
	}, 60_000);
});
