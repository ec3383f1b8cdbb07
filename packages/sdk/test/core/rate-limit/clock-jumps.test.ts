import { describe, expect, it } from "vitest";
import { AutoLimiter } from "../../../src/core/rate-limit/auto.ts";
import { redisLimiter } from "../../../src/redis/index.ts";
import { fakeClock, settle } from "../../support/fake-clock.ts";
import { arcusWith, failureOf, scripted, watched } from "../../support/scripted.ts";

const HOUR = 3_600_000;
const order = { id: "o1", object: "order" };

describe.each([
	["back", -HOUR],
	["forward", HOUR],
])("an hour %s", (_, jump) => {
	it("a wall clock that is set to another time does not make the limiter block or release calls", async () => {
		const clock = fakeClock();
		const limiter = new AutoLimiter(clock, () => 2, 60);
		for (let i = 0; i < 2; i++) (await limiter.acquire({ signal: undefined })).release(undefined, undefined);
		clock.jump(jump);
		const next = watched(Promise.resolve(limiter.acquire({ signal: undefined })));
		await clock.advance(999);
		expect(next.state()).toBe("pending");
		await clock.advance(1);
		expect(next.state()).toBe("resolved");
	});

	it("a wall clock that is set to another time does not change when a block after a 429 ends", async () => {
		const clock = fakeClock();
		const limiter = new AutoLimiter(clock, () => 2, 60);
		(await limiter.acquire({ signal: undefined })).release(undefined, 5_000);
		clock.jump(jump);
		const next = watched(Promise.resolve(limiter.acquire({ signal: undefined })));
		await clock.advance(4_999);
		expect(next.state()).toBe("pending");
		await clock.advance(1);
		expect(next.state()).toBe("resolved");
	});

	it("a wall clock that is set to another time does not change a deadline or measured durations", async () => {
		const clock = fakeClock(() => 0.9);
		const durations: number[] = [];
		const { transport } = scripted([503], [200, order]);
		const arcus = arcusWith({ clock, transport, hooks: { response: ({ duration }) => durations.push(duration) } });
		const call = watched(arcus.orders.retrieve("o1", {}, { deadline: 10_000 }));
		await settle();
		clock.jump(jump);
		await clock.advance(1_000);
		expect(call.state()).toBe("resolved");
		expect(durations).toEqual([0, 0]);
	});

	it("a wall clock that is set to another time does not change the times that a Redis limiter sends", async () => {
		const clock = fakeClock();
		const times: number[] = [];
		const client = {
			async eval(_: string, { arguments: args }: { arguments: string[] }) {
				times.push(Number(args[1]));
				return args[0] === "take" ? [1, 0, times.length, 300, 0] : [0, 0, 0, 0, 0];
			},
		};
		const limiter = redisLimiter({ client, name: "n", clock });
		(await limiter.acquire({ signal: undefined })).release(undefined, undefined);
		await settle();
		clock.jump(jump);
		await clock.advance(10);
		(await limiter.acquire({ signal: undefined })).release(undefined, undefined);
		await settle();
		expect(Math.max(...times) - Math.min(...times)).toBe(10);
	});
});

const NONSENSE: readonly Record<string, string>[] = [
	{ "x-ratelimit-limit": "0", "x-ratelimit-remaining": "0" },
	{ "x-ratelimit-limit": "-1", "x-ratelimit-remaining": "-1" },
	{ "x-ratelimit-limit": "NaN", "x-ratelimit-remaining": "5" },
	{ "x-ratelimit-limit": "", "x-ratelimit-remaining": "" },
	{ "x-ratelimit-limit": "Infinity", "x-ratelimit-remaining": "5" },
	{ "x-ratelimit-limit": "1e300", "x-ratelimit-remaining": "5" },
	{ "x-ratelimit-limit": "0.5", "x-ratelimit-remaining": "0" },
	{ "x-ratelimit-limit": "60" },
	{ "x-ratelimit-limit": "60", "x-ratelimit-remaining": "-3" },
	{ "x-ratelimit-limit": "sixty", "x-ratelimit-remaining": "many", "x-ratelimit-reset": "soon" },
];

describe.each(NONSENSE)("invalid rate limit headers (%o)", (headers) => {
	it("invalid rate limit headers are ignored and logged once", async () => {
		const lines: string[] = [];
		const warn = (line: string) => void lines.push(line);
		const clock = fakeClock();
		let inFlight = 0;
		let most = 0;
		const transport = {
			async send() {
				most = Math.max(most, ++inFlight);
				await new Promise<void>((resolve) => clock.after(10, resolve));
				inFlight--;
				return { status: 200, headers: new Headers(headers), body: JSON.stringify(order) };
			},
		};
		const logger = { debug() {}, info() {}, warn, error() {} };
		const arcus = arcusWith({ clock, transport, rateLimit: "auto", logger });
		const calls = Array.from({ length: 40 }, () => watched(arcus.orders.retrieve("o1")));
		await clock.advance(10_000);
		expect(calls.map(({ state }) => state()).filter((state) => state !== "resolved")).toEqual([]);
		expect(most).toBeGreaterThan(10);
		expect(lines.filter((line) => line.includes("rate limit headers"))).toHaveLength(1);
	});
});

describe("the header X-RateLimit-Reset", () => {
	it("a reset in the far future does not block the limiter, and the limit still applies", async () => {
		const headers = { "x-ratelimit-limit": "60", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "99999999999" };
		const clock = fakeClock();
		const { transport } = scripted([200, order, headers]);
		const arcus = arcusWith({ clock, transport, rateLimit: "auto" });
		const calls = Array.from({ length: 5 }, () => watched(arcus.orders.retrieve("o1")));
		await clock.advance(30_000);
		expect(calls.every(({ state }) => state() === "resolved")).toBe(true);
	});
});

describe("a Retry-After date", () => {
	it("a Retry-After date that is hours ahead because a clock is wrong fails the call instead of delaying it", async () => {
		const clock = fakeClock(() => 0);
		const date = new Date(clock.now() + HOUR).toUTCString();
		const { transport } = scripted([503, {}, { "retry-after": date }]);
		const error = await failureOf(arcusWith({ clock, transport }).orders.retrieve("o1"));
		expect(error).toMatchObject({ status: 503, attempts: 1 });
	});
});
