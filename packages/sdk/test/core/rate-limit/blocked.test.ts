import { describe, expect, it } from "vitest";
import { AutoLimiter } from "../../../src/core/rate-limit/auto.ts";
import { RateLimitBlockedError, RateLimitError, type RateLimiter, TimeoutError } from "../../../src/index.ts";
import { fakeClock, settle } from "../../support/fake-clock.ts";
import { arcusWith, failureOf, scripted, watched } from "../../support/scripted.ts";

const order = { id: "o1", object: "order" };
const refusal = { error: "rate_limited", hint: "Slow down", request_id: "req_1" };
const BLOCK = [429, refusal, { "retry-after": "3600" }] as const;

describe("long blocks", () => {
	it("a Retry-After above maxRetryAfter fails that call and all later ones with the real error, even in new clients, and sends nothing", async () => {
		const clock = fakeClock(() => 0);
		const { transport, sent } = scripted(BLOCK, [200, order]);
		const first = arcusWith({ clock, transport, rateLimit: "auto" });
		expect(await failureOf(first.orders.retrieve("o1"))).toMatchObject({ retryAfter: 3600, attempts: 1 });
		const others = [first, arcusWith({ clock, transport, rateLimit: "auto", maxRetries: 0, timeout: 100 })];
		for (const arcus of others) {
			const error = await failureOf(arcus.orders.retrieve("o2"));
			expect(error).toBeInstanceOf(RateLimitError);
			expect(error).toMatchObject({ status: 429, code: "rate_limited", requestId: "req_1", attempts: 0 });
			expect(error.retryAfter).toBe(3600);
			expect(error.message).toContain("Not sent");
		}
		expect(sent).toHaveLength(1);
		expect(clock.pending()).toBe(0);
	});

	it("a Retry-After above maxRetryAfter fails calls that are already queued, except those whose own maxRetryAfter allows the wait", async () => {
		const clock = fakeClock(() => 0);
		const limiter = new AutoLimiter(clock, () => 1, 60);
		const first = await limiter.acquire({ signal: undefined });
		const short = watched(Promise.resolve(limiter.acquire({ signal: undefined, maxBlock: 60_000 })));
		const long = watched(Promise.resolve(limiter.acquire({ signal: undefined, maxBlock: 4_000_000 })));
		first.release(undefined, 3_000_000);
		await settle();
		expect(short.state()).toBeInstanceOf(RateLimitBlockedError);
		expect(long.state()).toBe("pending");
		await clock.advance(3_000_000);
		expect(long.state()).toBe("resolved");
	});

	it("a Retry-After above maxRetryAfter blocks calls for an hour at most, and then one call tests whether the API accepts calls again", async () => {
		const clock = fakeClock(() => 0);
		const { transport, sent } = scripted([429, refusal, { "retry-after": "99999999999" }], [200, order]);
		const arcus = arcusWith({ clock, transport, rateLimit: "auto" });
		await failureOf(arcus.orders.retrieve("o1"));
		await clock.advance(3_600_001);
		expect((await arcus.orders.retrieve("o1")).id).toBe("o1");
		expect(sent).toHaveLength(2);
	});

	it("a Retry-After above maxRetryAfter fails a call at once if its deadline ends before the block", async () => {
		const clock = fakeClock(() => 0);
		const { transport } = scripted([429, refusal, { "retry-after": "30" }]);
		const arcus = arcusWith({ clock, transport, rateLimit: "auto", maxRetries: 0 });
		await failureOf(arcus.orders.retrieve("o1"));
		const error = await failureOf(arcus.orders.retrieve("o1", {}, { deadline: 1_000 }));
		expect(error).toBeInstanceOf(RateLimitError);
		expect(error.message).toContain("deadline");
	});
});

describe("timeouts and signals", () => {
	it("a key function that hangs times out, and the next call runs it again", async () => {
		const clock = fakeClock(() => 0);
		let asked = 0;
		const apiKey = () =>
			++asked === 1 ? new Promise<string>(() => {}) : Promise.resolve("ark_live_ent_acme_secondKeySecondKey");
		const arcus = arcusWith({ clock, apiKey, transport: scripted([200, order]).transport, timeout: 500 });
		const call = failureOf(arcus.orders.retrieve("o1"));
		await clock.advance(500);
		const error = await call;
		expect(error).toBeInstanceOf(TimeoutError);
		expect(error).toMatchObject({ phase: "timeout", attempts: 0 });
		expect(error.message).toContain("apiKey");
		expect((await arcus.orders.retrieve("o1")).id).toBe("o1");
		expect(clock.pending()).toBe(0);
	});

	it("a key function that hangs is called again even if every call gives up before its timeout", async () => {
		const giveUps: ((index: number) => { deadline?: number; signal?: AbortSignal })[] = [
			() => ({ deadline: 100 }),
			(index) => {
				const controller = new AbortController();
				aborts[index] = () => controller.abort();
				return { signal: controller.signal };
			},
		];
		const aborts: (() => void)[] = [];
		for (const giveUp of giveUps) {
			const clock = fakeClock(() => 0);
			let asked = 0;
			const apiKey = () =>
				++asked === 1 ? new Promise<string>(() => {}) : Promise.resolve("ark_live_ent_acme_secondKeySecondKey");
			const arcus = arcusWith({ clock, apiKey, transport: scripted([200, order]).transport, timeout: 250 });
			const states: string[] = [];
			for (let index = 0; index < 5; index++) {
				const call = arcus.orders.retrieve("o1", {}, giveUp(index)).then(
					() => states.push("done"),
					() => states.push("gave up"),
				);
				await settle();
				await clock.advance(100);
				aborts[index]?.();
				await call;
			}
			expect(asked).toBe(2);
			expect(states[0]).toBe("gave up");
			expect(states.slice(-2)).toEqual(["done", "done"]);
		}
	});

	it("calls that give up early share one call of a key function that is only slow", async () => {
		const clock = fakeClock(() => 0);
		let asked = 0;
		let answer: (key: string) => void = () => {};
		const apiKey = () => {
			asked++;
			return new Promise<string>((resolve) => {
				answer = resolve;
			});
		};
		const arcus = arcusWith({ clock, apiKey, transport: scripted([200, order]).transport, timeout: 250 });
		for (let index = 0; index < 3; index++) {
			const controller = new AbortController();
			const call = failureOf(arcus.orders.retrieve("o1", {}, { signal: controller.signal }));
			await clock.advance(50);
			controller.abort();
			await call;
		}
		const last = arcus.orders.retrieve("o1");
		await settle();
		answer("ark_live_ent_acme_secondKeySecondKey");
		expect((await last).id).toBe("o1");
		expect(asked).toBe(1);
	});

	it("a queued call ends when its signal is aborted even if the limiter ignores the signal, and releases a slot that is granted later", async () => {
		const released: unknown[] = [];
		let grant: (ticket: Awaited<ReturnType<RateLimiter["acquire"]>>) => void = () => {};
		const limiter: RateLimiter = {
			acquire: () =>
				new Promise((resolve) => {
					grant = resolve;
				}),
		};
		const clock = fakeClock(() => 0);
		const arcus = arcusWith({ clock, rateLimit: limiter, deadline: 100 });
		const call = failureOf(arcus.orders.retrieve("o1"));
		await clock.advance(100);
		expect(await call).toBeInstanceOf(TimeoutError);
		grant({ release: (...given) => released.push(given) });
		await settle();
		expect(released).toEqual([[undefined, undefined, false]]);
	});

	it("a call keeps its response if the limiter's release throws", async () => {
		const limiter: RateLimiter = {
			acquire: () => ({
				release() {
					throw new Error("no");
				},
			}),
		};
		const arcus = arcusWith({ rateLimit: limiter, transport: scripted([200, order]).transport });
		expect((await arcus.orders.retrieve("o1")).id).toBe("o1");
	});
});

describe("what counts as a retry", () => {
	it("renewing a key and waiting for a running request do not count as retries", async () => {
		const clock = fakeClock(() => 0);
		const running = [409, { code: "idempotency_in_progress" }] as const;
		const { transport, sent } = scripted([401], running, running, running, [503], [503], [200, order]);
		const apiKey = (refused?: string) =>
			refused ? "ark_live_ent_acme_nextKeyNextKey" : "ark_live_ent_acme_firstKeyFirst";
		const arcus = arcusWith({ clock, transport, apiKey, maxRetries: 2 });
		const call = arcus.orders.create({ document_type: "sales_order", account_id: "a" });
		const state = watched(call);
		await clock.advance(60_000);
		expect(state.state()).toBe("resolved");
		expect(sent).toHaveLength(7);
		expect(new Set(sent.slice(1).map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
	});
});
