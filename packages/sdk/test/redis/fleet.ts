import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { RateLimiter } from "../../src/core/rate-limit/limiter.ts";
import type { FakeClock } from "../support/fake-clock.ts";

/** A server with sliding windows over a minute and a second, which refuses what is too much. */
export function limitedServer(clock: { now(): number }, perMinute: number, perSecond: number) {
	let served: number[] = [];
	let total = 0;
	let refused = 0;
	return {
		refused: () => refused,
		served: () => total,
		take() {
			const now = clock.now();
			served = served.filter((at) => at > now - 60_000);
			const full = served.length >= perMinute || served.filter((at) => at > now - 1_000).length >= perSecond;
			if (full) refused++;
			else {
				served.push(now);
				total++;
			}
			return { ok: !full, reading: { limit: perMinute, remaining: perMinute - served.length, resetAt: now + 60_000 } };
		},
	};
}

/** Calls without end, until told to stop: each takes a place, travels, is answered and travels back. */
export function callers(
	clock: FakeClock,
	limiters: readonly RateLimiter[],
	api: ReturnType<typeof limitedServer>,
	each: number,
) {
	const stop = new AbortController();
	const travel = () => new Promise<void>((resolve) => clock.after(10, resolve));
	const work = async (limiter: RateLimiter) => {
		while (!stop.signal.aborted) {
			const ticket = await limiter.acquire({ signal: stop.signal });
			await travel();
			const { ok, reading } = api.take();
			await travel();
			ticket.release(reading, ok ? undefined : 1_000);
		}
	};
	const all = limiters.flatMap((limiter) => Array.from({ length: each }, () => work(limiter).catch(() => {})));
	return {
		async stop() {
			stop.abort();
			await clock.advance(1_000);
			await Promise.all(all);
		},
	};
}

/** Moves a virtual clock while a real Redis works: time stands still as long as a command is on its way. */
export async function advanceWithRedis(clock: FakeClock, ms: number, step: number, idle: () => boolean): Promise<void> {
	for (let passed = 0; passed < ms; passed += step) {
		await clock.advance(step);
		while (!idle()) await pause(0);
	}
}

/** A port where nothing listens. */
export async function deadPort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as { port: number };
	await new Promise<void>((resolve) => server.close(() => resolve()));
	return port;
}
