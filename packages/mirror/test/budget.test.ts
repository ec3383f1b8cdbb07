import { expect, it } from "vitest";
import { type BackgroundLimiter, backgroundLimiter } from "../src/index.ts";
import { numbers, VirtualClock } from "./hostile/clock.ts";

/** An API that accepts a number of calls in each minute, from everyone together, and says how many are left. */
class Api {
	readonly clock = new VirtualClock(numbers(7));
	limit = 600;
	rejected = 0;
	#accepted: number[] = [];

	async call(latency: number) {
		await this.clock.wait((this.clock.random() * latency) / 2);
		const now = this.clock.monotonic();
		this.#accepted = this.#accepted.filter((at) => at > now - 60_000);
		const isAccepted = this.#accepted.length < this.limit;
		if (isAccepted) this.#accepted.push(now);
		else this.rejected++;
		const reading = { limit: this.limit, remaining: this.limit - this.#accepted.length, resetAt: 0 };
		await this.clock.wait((this.clock.random() * latency) / 2);
		return { reading, blockedFor: isAccepted ? undefined : 5_000 };
	}
}

/** Calls without an end, a few at a time, like a backfill. Returns how many were accepted. */
async function backfill(api: Api, limiter: BackgroundLimiter, minutes: number, latency = 400): Promise<number> {
	const until = api.clock.monotonic() + minutes * 60_000;
	let accepted = 0;
	const work = async (): Promise<void> => {
		while (api.clock.monotonic() < until) {
			const ticket = await limiter.acquire({ signal: undefined });
			const { reading, blockedFor } = await api.call(latency);
			ticket.release(reading, blockedFor);
			if (blockedFor === undefined) accepted++;
		}
	};
	await Promise.all(Array.from({ length: 8 }, work));
	return accepted;
}

it.each([0.1, 0.5, 0.9])(
	"a backfill with a share of %d uses nearly all of it, and no call is rejected",
	async (share) => {
		const api = new Api();
		const limiter = backgroundLimiter({ share, clock: api.clock });
		const accepted = await api.clock.runUntil(backfill(api, limiter, 10));
		expect(api.rejected).toBe(0);
		expect(accepted).toBeGreaterThanOrEqual(api.limit * share * 10 * 0.97);
		expect(accepted).toBeLessThanOrEqual(api.limit * share * 10 + 10);
	},
);

it("interactive calls with the same key are never rejected, although they use all that is left", async () => {
	const api = new Api();
	const limiter = backgroundLimiter({ share: 0.5, clock: api.clock });
	const people = async (): Promise<void> => {
		// Half of the limit, in bursts.
		for (let n = 0; n < 50; n++) {
			await Promise.all(Array.from({ length: 50 }, () => api.call(100)));
			await api.clock.wait(10_200);
		}
	};
	await api.clock.runUntil(Promise.all([people(), backfill(api, limiter, 9)]));
	expect(api.rejected).toBe(0);
});

it.each([0.5, 0.7, 0.9])(
	"an interactive call waits at most for the time of one call of the mirror, which has a share of %d",
	async (share) => {
		const api = new Api();
		api.limit = 60;
		const limiter = backgroundLimiter({ share, clock: api.clock });
		const waits: number[] = [];
		const people = async (): Promise<void> => {
			await api.clock.wait(120_000);
			for (let n = 0; n < 60; n++) {
				const from = api.clock.monotonic();
				// A call that is rejected is repeated at once, so that what it waits for is a place in the limit and nothing else.
				while ((await api.call(0)).blockedFor !== undefined) await api.clock.wait(10);
				waits.push(api.clock.monotonic() - from);
				await api.clock.wait(api.clock.random() * 10_000);
			}
		};
		const [, accepted] = await api.clock.runUntil(Promise.all([people(), backfill(api, limiter, 10, 50)]));
		expect(waits).toHaveLength(60);
		expect(Math.max(...waits)).toBeLessThanOrEqual(60_000 / api.limit);
		// The mirror was busy meanwhile, so there was something to wait for.
		expect(accepted).toBeGreaterThan(200);
	},
);

it("the mirror gives way when others use more than it leaves over, and takes its share again afterwards", async () => {
	const api = new Api();
	const limiter = backgroundLimiter({ share: 0.8, clock: api.clock });
	const busy = async (): Promise<void> => {
		for (let n = 0; n < 360; n++) {
			await api.call(50);
			await api.clock.wait(120);
		}
	};
	await api.clock.runUntil(backfill(api, limiter, 2));
	expect(limiter.budget()).toMatchObject({ limit: 600, allowed: 480, waiting: 0 });
	await api.clock.runUntil(Promise.all([busy(), backfill(api, limiter, 1)]));
	expect(limiter.budget().allowed).toBeLessThan(400);
	await api.clock.runUntil(backfill(api, limiter, 3));
	expect(limiter.budget().allowed).toBe(480);
});

it("a smaller limit holds from the next response on", async () => {
	const api = new Api();
	const limiter = backgroundLimiter({ share: 1, clock: api.clock });
	await api.clock.runUntil(backfill(api, limiter, 2));
	api.limit = 60;
	await api.clock.runUntil(backfill(api, limiter, 3));
	expect(limiter.budget().limit).toBe(60);
	expect(api.rejected).toBeLessThan(20);
});

it("an aborted call leaves the queue, and one that does not wait for a block rejects", async () => {
	const clock = new VirtualClock(numbers(1));
	const limiter = backgroundLimiter({ perMinute: 60, share: 1, clock });
	const ticket = await limiter.acquire({ signal: undefined });
	const stop = new AbortController();
	const waiting = limiter.acquire({ signal: stop.signal });
	stop.abort(new Error("stopped"));
	await expect(waiting).rejects.toThrow("stopped");
	ticket.release(undefined, 30_000);
	await expect(limiter.acquire({ signal: undefined, maxBlock: 1_000 })).rejects.toThrow("30 s");
	expect(limiter.budget()).toMatchObject({ used: 1, waiting: 0 });
});

it.each([0, 1.5, Number.NaN])("a share of %d is an error", (share) => {
	expect(() => backgroundLimiter({ share })).toThrow(`share must be from 0.01 to 1 but was ${share}.`);
});
