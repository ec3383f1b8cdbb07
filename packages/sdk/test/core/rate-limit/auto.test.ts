import { describe, expect, it } from "vitest";
import { AutoLimiter } from "../../../src/core/rate-limit/auto.ts";
import type { Ticket } from "../../../src/core/rate-limit/limiter.ts";
import { callers, limitedServer } from "../../redis/fleet.ts";
import { fakeClock, settle } from "../../support/fake-clock.ts";
import { strangers } from "./limits/strangers.ts";

const burst = (perMinute: number) => ({ 60: 10, 300: 50, 1200: 100 })[perMinute] ?? Math.floor(perMinute / 12);

describe('rateLimit: "auto"', () => {
	it("the automatic limiter uses at least 97 % of the budget over ten minutes, with ten callers and no 429", async () => {
		const clock = fakeClock();
		const api = limitedServer(clock, 300, 50);
		const fleet = callers(clock, [new AutoLimiter(clock, burst, undefined)], api, 10);
		await clock.advance(600_000);
		await fleet.stop();
		expect(api.refused()).toBe(0);
		expect(api.served()).toBeGreaterThanOrEqual(0.97 * 3000);
	}, 60_000);

	it("the automatic limiter starts with two calls until a response shows the tier", () => {
		const limiter = new AutoLimiter(fakeClock(), burst, undefined);
		const places = Array.from({ length: 5 }, () => limiter.acquire({ signal: undefined }));
		expect(places.filter((place) => !(place instanceof Promise))).toHaveLength(2);
	});

	it("the automatic limiter does not pace calls to an API that says nothing about a budget", async () => {
		const limiter = new AutoLimiter(fakeClock(), burst, undefined);
		(await limiter.acquire({ signal: undefined })).release(undefined, undefined);
		const places = Array.from({ length: 50 }, () => limiter.acquire({ signal: undefined }));
		expect(places.some((place) => place instanceof Promise)).toBe(false);
	});

	it("the automatic limiter is never slower than the minute allows on average, however many calls get a 429 for other reasons", async () => {
		const clock = fakeClock();
		const limiter = new AutoLimiter(clock, () => 1_000, 12_000);
		const reading = { limit: 12_000, remaining: 6_000, resetAt: 0 };
		for (let refusal = 0; refusal < 20; refusal++) {
			const some = await Promise.all(Array.from({ length: 3 }, () => limiter.acquire({ signal: undefined })));
			for (const [index, ticket] of some.entries()) ticket.release(reading, index === 0 ? 1 : undefined);
			await clock.advance(2_000);
			(await limiter.acquire({ signal: undefined })).release(reading, undefined);
			await clock.advance(2_000);
		}
		const places = Array.from({ length: 300 }, () => limiter.acquire({ signal: undefined }));
		expect(places.filter((place) => !(place instanceof Promise))).toHaveLength(200);
	});

	it("the automatic limiter sends one call after a 429, and the others after its response", async () => {
		const clock = fakeClock();
		const limiter = new AutoLimiter(clock, burst, 300);
		const first = await limiter.acquire({ signal: undefined });
		const entered: number[] = [];
		first.release(undefined, 5_000);
		const waiting = [1, 2, 3].map(async (name) => {
			const ticket = await limiter.acquire({ signal: undefined });
			entered.push(name);
			return ticket;
		});
		await clock.advance(4_999);
		expect(entered).toEqual([]);
		await clock.advance(1);
		expect(entered).toEqual([1]);
		(await waiting[0])?.release(undefined, undefined);
		await settle();
		expect(entered).toEqual([1, 2, 3]);
	});

	it("the automatic limiter sends calls in the order in which they were made, and drops aborted ones", async () => {
		const clock = fakeClock();
		const limiter = new AutoLimiter(clock, () => 1, 60);
		const first = await limiter.acquire({ signal: undefined });
		const order: string[] = [];
		const controller = new AbortController();
		const ask = (name: string, signal?: AbortSignal) =>
			Promise.resolve(limiter.acquire({ signal })).then(
				(ticket) => {
					order.push(name);
					ticket.release(undefined, undefined);
				},
				(reason) => order.push(`${name} ${reason}`),
			);
		const all = [ask("a"), ask("b", controller.signal), ask("c")];
		controller.abort("left");
		first.release(undefined, undefined);
		await clock.advance(5_000);
		await Promise.all(all);
		expect(order).toEqual(["b left", "a", "c"]);
		expect(clock.pending()).toBe(0);
	});

	it("the automatic limiter leaves other clients of the key the budget that they use, and one call for a new client", async () => {
		const clock = fakeClock();
		const limiter = new AutoLimiter(clock, () => 1000, 100);
		const ticket = await limiter.acquire({ signal: undefined });
		ticket.release({ limit: 100, remaining: 10, resetAt: clock.now() + 60_000 }, undefined);
		let entered = 0;
		for (let i = 0; i < 50; i++) void Promise.resolve(limiter.acquire({ signal: undefined })).then(() => entered++);
		await settle();
		expect(entered).toBe(9);
	});

	it("the automatic limiter sends one more probe, not all calls, when the first one gets no response", async () => {
		const clock = fakeClock();
		const limiter = new AutoLimiter(clock, burst, 300);
		(await limiter.acquire({ signal: undefined })).release(undefined, 1_000);
		const tickets: Ticket[] = [];
		for (let i = 0; i < 5; i++)
			void Promise.resolve(limiter.acquire({ signal: undefined })).then((ticket) => tickets.push(ticket));
		await clock.advance(1_000);
		expect(tickets).toHaveLength(1);
		tickets[0]?.release(undefined, undefined, false);
		await settle();
		expect(tickets).toHaveLength(2);
		tickets[1]?.release(undefined, undefined);
		await settle();
		expect(tickets).toHaveLength(5);
	});
});

describe("automatic limiters that know neither each other nor the limit", () => {
	it("independent limiters learn an undocumented burst with at most one 429 in a hundred calls", async () => {
		const clock = fakeClock();
		const api = limitedServer(clock, 300, 7);
		const fleet = callers(clock, [new AutoLimiter(clock, burst, undefined)], api, 10);
		await clock.advance(600_000);
		await fleet.stop();
		expect(api.refused()).toBeLessThanOrEqual(0.01 * api.served());
		expect(api.served()).toBeGreaterThanOrEqual(0.97 * 3_000);
	}, 60_000);

	it("four processes use the whole budget of a key with at most one 429 in twenty calls", async () => {
		const { served, refused, allowed } = await strangers(4, 10);
		expect(refused).toBeLessThanOrEqual(0.05 * served);
		expect(served).toBeGreaterThanOrEqual(0.97 * allowed);
	}, 60_000);

	it.each([0, 3_600_000, -3_600_000])(
		"independent limiters get calls through next to a program that uses the whole budget, and use all of it when the program ends (server's clock off by %i ms)",
		async (skew) => {
			const clock = fakeClock();
			const api = limitedServer(clock, 300, 50, skew);
			const first = callers(clock, [new AutoLimiter(clock, burst, undefined)], api, 10);
			await clock.advance(120_000);
			const begun = api.served();
			const second = callers(clock, [new AutoLimiter(clock, burst, undefined)], api, 10);
			await clock.advance(180_000);
			expect(second.answered()).toBeGreaterThanOrEqual(30);
			await first.stop();
			await clock.advance(120_000);
			const alone = second.answered();
			await clock.advance(60_000);
			expect(second.answered() - alone).toBeGreaterThanOrEqual(0.97 * 300);
			await second.stop();
			expect(begun).toBeGreaterThanOrEqual(0.97 * 600);
		},
		60_000,
	);
});
