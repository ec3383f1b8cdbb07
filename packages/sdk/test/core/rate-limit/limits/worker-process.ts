/**
 * One of several processes that share a budget over Redis. It uses the parent's virtual time: for each time that it receives, it does
 * everything that is due, waits until Redis and the API have responded, and reports when the next task is due.
 */
import { Redis } from "ioredis";
import { type RedisClient, redisLimiter } from "../../../../src/redis/index.ts";
import { fakeClock } from "../../../support/fake-clock.ts";
import type { FromWorker, ToWorker } from "./four-processes.ts";

const [url = "", name = "", startAt = "", callers = ""] = process.argv.slice(2);
const say = (message: FromWorker): void => void process.send?.(message);
const redis = new Redis(url);
const clock = fakeClock(Math.random);
await clock.advance(Number(startAt) - clock.now());

let underWay = 0;
const busy = async <T>(work: Promise<T>): Promise<T> => {
	underWay++;
	try {
		return await work;
	} finally {
		underWay--;
	}
};
const limiter = redisLimiter({
	name,
	clock,
	client: {
		defineCommand() {},
		eval: (...args: Parameters<typeof redis.eval>) => busy(redis.eval(...args)),
	} as unknown as RedisClient,
	// Virtual time does not move during a Redis command, so only a bug of this program could make it time out.
	commandTimeout: 60_000,
	onFallback(error) {
		throw error;
	},
});

const asked = new Map<number, (answer: Extract<ToWorker, { taken: number }>) => void>();
let count = 0;
const takeFromServer = (): Promise<Extract<ToWorker, { taken: number }>> =>
	busy(
		new Promise((resolve) => {
			asked.set(++count, resolve);
			say({ take: count });
		}),
	);
const travel = (): Promise<void> => new Promise((resolve) => clock.after(10, resolve));

async function work(): Promise<never> {
	for (;;) {
		const ticket = await limiter.acquire({ signal: undefined });
		await travel();
		const { ok, reading } = await takeFromServer();
		await travel();
		ticket.release(reading, ok ? undefined : 1_000);
	}
}

async function run(until: number): Promise<void> {
	do {
		await clock.advance(Math.max(0, until - clock.now()));
		while (underWay > 0) await new Promise((resolve) => setImmediate(resolve));
		await clock.advance(0);
	} while (underWay > 0 || clock.next() <= until);
	say({ next: clock.next() });
}

process.on("message", (message: ToWorker) => {
	if ("run" in message) return void run(message.run);
	asked.get(message.taken)?.(message);
	asked.delete(message.taken);
});
process.on("disconnect", () => process.exit(0));
for (let i = 0; i < Number(callers); i++) void work();
say({ ready: true });
