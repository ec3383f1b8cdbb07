import { describe, expect, it } from "vitest";
import { RateLimitBlockedError } from "../../src/index.ts";
import { type RedisLimiterOptions, redisLimiter } from "../../src/redis/index.ts";
import { type FakeClock, fakeClock, settle } from "../support/fake-clock.ts";
import { watched } from "../support/scripted.ts";

/** A Redis with a shared budget of the given number of places per second. It can be down: it then refuses commands or does not respond. */
function fakeRedis(clock: FakeClock, perSecond: number) {
	let sequence = 0;
	let taken: number[] = [];
	let blockedUntil = 0;
	const redis = { mode: "up" as "up" | "refusing" | "silent", commands: 0 };
	const run = ([op = "", , ...args]: readonly string[]): number[] => {
		const now = clock.monotonic();
		taken = taken.filter((at) => at > now - 1_000);
		if (op === "give" && args[6]) blockedUntil = now + Number(args[6]);
		if (op !== "take") return [0, 0, 0, 0, 0];
		if (now < blockedUntil) return [0, blockedUntil - now, 0, 300, blockedUntil - now];
		const granted = Math.min(Number(args[0]), perSecond - taken.length);
		for (let i = 0; i < granted; i++) taken.push(now);
		sequence += granted;
		const wait = granted > 0 || Number(args[0]) === 0 ? 0 : (taken[0] ?? now) + 1_000 - now;
		return [granted, wait, sequence - granted + 1, 300, 0];
	};
	const client = {
		eval: async (_: string, { arguments: args }: { arguments: string[] }) => {
			redis.commands++;
			if (redis.mode === "refusing") throw new Error("connection is closed");
			if (redis.mode === "silent") return new Promise<never>(() => {});
			return run(args);
		},
	};
	return { redis, client };
}

const limiterOf = (clock: FakeClock, client: RedisLimiterOptions["client"], more: Partial<RedisLimiterOptions> = {}) =>
	redisLimiter({ client, name: "n", clock, logger: { warn() {} }, ...more });

describe.each(["refusing", "silent"] as const)("a Redis that is %s for a while", (mode) => {
	it.each([1, 400, 999, 1_000, 1_001, 3_000, 60_000, 3_600_000])(
		"an outage of %i ms blocks no call forever",
		async (outage) => {
			const clock = fakeClock();
			const { redis, client } = fakeRedis(clock, 2);
			const processes = [limiterOf(clock, client), limiterOf(clock, client)];
			const calls: ReturnType<typeof watched>[] = [];
			const ask = () => {
				for (const limiter of processes) {
					const place = Promise.resolve(limiter.acquire({ signal: undefined }));
					// Responses arrive before, during and after the outage. During the outage, giving a place back fails while a timer runs.
					const travel = [10, 400, 700, 2_000][calls.length % 4] ?? 10;
					calls.push(watched(place.then((ticket) => clock.after(travel, () => ticket.release(undefined, undefined)))));
				}
			};
			// More calls than places: timers run when Redis goes down.
			for (let i = 0; i < 4; i++) ask();
			await clock.advance(300);
			redis.mode = mode;
			ask();
			await clock.advance(outage);
			redis.mode = "up";
			ask();
			await clock.advance(5_000);
			ask();
			await clock.advance(30_000);
			expect(calls.filter(({ state }) => state() !== "resolved")).toEqual([]);
			expect(clock.pending()).toBe(0);
		},
	);
});

describe("after an outage of Redis", () => {
	it("redisLimiter sends a call that is made inside onRecover", async () => {
		const clock = fakeClock();
		const { redis, client } = fakeRedis(clock, 10);
		const inside: ReturnType<typeof watched>[] = [];
		const limiter = limiterOf(clock, client, {
			onRecover: () => void inside.push(watched(Promise.resolve(limiter.acquire({ signal: undefined })))),
		});
		redis.mode = "refusing";
		(await limiter.acquire({ signal: undefined })).release(undefined, undefined);
		redis.mode = "up";
		await clock.advance(1_500);
		(await limiter.acquire({ signal: undefined })).release(undefined, undefined);
		await clock.advance(1_000);
		expect(inside.map(({ state }) => state())).toEqual(["resolved"]);
	});

	it("redisLimiter keeps working if callbacks throw or reject, and logs what they threw", async () => {
		const clock = fakeClock();
		const { redis, client } = fakeRedis(clock, 10);
		const lines: string[] = [];
		const limiter = limiterOf(clock, client, {
			onFallback: async () => Promise.reject(new Error("fallback broke")),
			onRecover: () => {
				throw new Error("recover broke");
			},
			logger: { warn: (line) => void lines.push(line) },
		});
		redis.mode = "refusing";
		(await limiter.acquire({ signal: undefined })).release(undefined, undefined);
		redis.mode = "up";
		await clock.advance(1_500);
		(await limiter.acquire({ signal: undefined })).release(undefined, undefined);
		await clock.advance(1_000);
		const place = watched(Promise.resolve(limiter.acquire({ signal: undefined })));
		await settle();
		expect(place.state()).toBe("resolved");
		expect(lines.join()).toMatch(/fallback broke.*recover broke/);
	});

	it("redisLimiter keeps the block of a 429 while Redis is down", async () => {
		const clock = fakeClock();
		const { redis, client } = fakeRedis(clock, 10);
		const limiter = limiterOf(clock, client);
		const ticket = await limiter.acquire({ signal: undefined });
		redis.mode = "refusing";
		ticket.release(undefined, 30_000);
		await settle();
		const next = watched(Promise.resolve(limiter.acquire({ signal: undefined })));
		await clock.advance(29_000);
		expect(next.state()).toBe("pending");
		await clock.advance(1_000);
		expect(next.state()).toBe("resolved");
	});

	it("redisLimiter releases a place whose reply came too late, and ignores a reply that grants more than was requested", async () => {
		const clock = fakeClock();
		const dropped: string[] = [];
		let reply: (value: number[]) => void = () => {};
		const client = {
			eval: async (_: string, { arguments: args }: { arguments: string[] }) => {
				if (args[0] === "drop") dropped.push(args[2] ?? "");
				if (args[0] !== "take") return [0, 0, 0, 0, 0];
				return new Promise<number[]>((resolve) => {
					reply = resolve;
				});
			},
		};
		const place = Promise.resolve(limiterOf(clock, client).acquire({ signal: undefined }));
		await clock.advance(500);
		await place;
		reply([1, 0, 7, 300, 0]);
		await settle();
		expect(dropped).toEqual(["7"]);
		const next = Promise.resolve(limiterOf(clock, client).acquire({ signal: undefined }));
		await clock.advance(500);
		await next;
		reply([1e9, 0, 9, 300, 0]);
		await settle();
		expect(dropped).toEqual(["7"]);
	});

	it.each([[null], ["OK"], [[]], [["a", "b", "c"]], [[-1, 0, 0, 0]]])(
		"redisLimiter limits calls locally when Redis sends an invalid reply: %j",
		async (reply) => {
			const clock = fakeClock();
			const told: unknown[] = [];
			const limiter = limiterOf(clock, { eval: async () => reply }, { onFallback: (error) => void told.push(error) });
			await limiter.acquire({ signal: undefined });
			expect(String(told[0])).toContain("rate limit script");
		},
	);
});

describe("a Retry-After longer than any call waits", () => {
	it("redisLimiter fails calls in every process at once, and sends calls again after the block", async () => {
		const clock = fakeClock();
		const { client } = fakeRedis(clock, 10);
		const [first, second] = [limiterOf(clock, client), limiterOf(clock, client)];
		const waits = watched(Promise.resolve(second.acquire({ signal: undefined, maxBlock: 4_000_000 })));
		await settle();
		expect(waits.state()).toBe("resolved");
		(await first.acquire({ signal: undefined, maxBlock: 60_000 })).release(undefined, 600_000);
		await settle();
		const patient = watched(Promise.resolve(second.acquire({ signal: undefined, maxBlock: 4_000_000 })));
		await settle();
		for (const limiter of [first, second, first]) {
			const call = watched(Promise.resolve(limiter.acquire({ signal: undefined, maxBlock: 60_000 })));
			await settle();
			expect(call.state()).toBeInstanceOf(RateLimitBlockedError);
		}
		expect(patient.state()).toBe("pending");
		await clock.advance(600_000);
		expect(patient.state()).toBe("resolved");
	});
});
