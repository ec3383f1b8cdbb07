import { describe, expect, it } from "vitest";
import { autoLimiter } from "../../src/core/rate-limit/auto.ts";
import { fakeClock, settle } from "../support/fake-clock.ts";

const burst = (perMinute: number) => ({ 60: 10, 300: 50, 1200: 100 })[perMinute] ?? Math.floor(perMinute / 12);

/** A server with sliding windows, as far away as `latency` says. */
function server(clock: ReturnType<typeof fakeClock>, perMinute: number, perSecond: number) {
	const calls: number[] = [];
	let refused = 0;
	return {
		refusedCount: () => refused,
		served: () => calls.length,
		take() {
			const now = clock.now();
			const inMinute = calls.filter((at) => at > now - 60_000).length;
			const inSecond = calls.filter((at) => at > now - 1_000).length;
			if (inMinute >= perMinute || inSecond >= perSecond) {
				refused++;
				return { status: 429, reading: { limit: perMinute, remaining: 0, resetAt: now + 60_000 } };
			}
			calls.push(now);
			return { status: 200, reading: { limit: perMinute, remaining: perMinute - inMinute - 1, resetAt: now + 60_000 } };
		},
	};
}

describe("the automatic limiter", () => {
	it("uses at least 97 % of the budget over ten minutes, with ten callers and no 429", async () => {
		const clock = fakeClock();
		const api = server(clock, 300, 50);
		const limiter = autoLimiter(clock, burst, undefined);
		let stop = false;
		const caller = async () => {
			while (!stop) {
				const ticket = await limiter.acquire({ signal: undefined });
				await new Promise<void>((resolve) => clock.after(10, resolve));
				const { status, reading } = api.take();
				await new Promise<void>((resolve) => clock.after(10, resolve));
				ticket.release(reading, status === 429 ? 1000 : undefined);
			}
		};
		const callers = Array.from({ length: 10 }, caller);
		for (let minute = 0; minute < 10; minute++) await clock.advance(60_000);
		stop = true;
		await clock.advance(120_000);
		await Promise.all(callers);
		expect(api.refusedCount()).toBe(0);
		expect(api.served()).toBeGreaterThanOrEqual(0.97 * 3000);
	}, 60_000);

	it("starts with two calls, until an answer has told the tier", () => {
		const limiter = autoLimiter(fakeClock(), burst, undefined);
		const places = Array.from({ length: 5 }, () => limiter.acquire({ signal: undefined }));
		expect(places.filter((place) => !(place instanceof Promise))).toHaveLength(2);
	});

	it("does not pace an API that says nothing of a budget", async () => {
		const limiter = autoLimiter(fakeClock(), burst, undefined);
		(await limiter.acquire({ signal: undefined })).release(undefined, undefined);
		const places = Array.from({ length: 50 }, () => limiter.acquire({ signal: undefined }));
		expect(places.some((place) => place instanceof Promise)).toBe(false);
	});

	it("lets one call through after a 429, and the others when it is answered", async () => {
		const clock = fakeClock();
		const limiter = autoLimiter(clock, burst, 300);
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

	it("serves in the order of asking, and forgets who was aborted", async () => {
		const clock = fakeClock();
		const limiter = autoLimiter(clock, () => 1, 60);
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

	it("leaves to others what they use of the same key", async () => {
		const clock = fakeClock();
		const limiter = autoLimiter(clock, () => 1000, 100);
		const ticket = await limiter.acquire({ signal: undefined });
		ticket.release({ limit: 100, remaining: 10, resetAt: clock.now() + 60_000 }, undefined);
		let entered = 0;
		for (let i = 0; i < 50; i++) void Promise.resolve(limiter.acquire({ signal: undefined })).then(() => entered++);
		await settle();
		expect(entered).toBe(10);
	});
});
