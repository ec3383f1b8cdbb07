import { connect, createServer, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { RateLimiter } from "../../src/core/rate-limit/limiter.ts";
import type { FakeClock } from "../support/fake-clock.ts";

/** A server with sliding windows over a minute and a second. It responds with 429 above its limits, and its clock may be off. */
export function limitedServer(clock: { now(): number }, perMinute: number, perSecond: number, skew = 0) {
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
			const resetAt = (served[0] ?? now) + 60_000 + skew;
			return { ok: !full, reading: { limit: perMinute, remaining: perMinute - served.length, resetAt } };
		},
	};
}

/** Makes calls until it is stopped. Each call takes a place, and its request and response take some time. */
export function callers(
	clock: FakeClock,
	limiters: readonly RateLimiter[],
	api: ReturnType<typeof limitedServer>,
	each: number,
) {
	const stop = new AbortController();
	let answered = 0;
	const travel = () => new Promise<void>((resolve) => clock.after(10, resolve));
	const work = async (limiter: RateLimiter) => {
		while (!stop.signal.aborted) {
			const ticket = await limiter.acquire({ signal: stop.signal });
			await travel();
			const { ok, reading } = api.take();
			if (ok) answered++;
			await travel();
			ticket.release(reading, ok ? undefined : 1_000);
		}
	};
	const all = limiters.flatMap((limiter) => Array.from({ length: each }, () => work(limiter).catch(() => {})));
	return {
		/** Calls that the server accepted. */
		answered: () => answered,
		async stop() {
			stop.abort();
			await clock.advance(1_000);
			await Promise.all(all);
		},
	};
}

/** Moves a virtual clock while a real Redis works: time does not move while a command is in flight. */
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

/** A connection to a server that can be cut, as if the server or the network were down, and restored. */
export async function cuttableLink(target: string) {
	const { hostname, port } = new URL(target);
	const open = new Set<Socket>();
	let broken = false;
	const server = createServer((near) => {
		if (broken) return void near.destroy();
		const far = connect(Number(port), hostname);
		for (const [one, other] of [
			[near, far],
			[far, near],
		] as const) {
			open.add(one);
			one.pipe(other);
			one.on("error", () => other.destroy()).on("close", () => open.delete(one) && other.destroy());
		}
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const cut = () => {
		broken = true;
		for (const socket of open) socket.destroy();
	};
	return {
		url: `redis://127.0.0.1:${(server.address() as { port: number }).port}`,
		cut,
		repair: () => {
			broken = false;
		},
		close: () => {
			cut();
			return new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}
