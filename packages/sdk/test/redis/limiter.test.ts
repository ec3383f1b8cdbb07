import { describe, expect, it } from "vitest";
import { redisLimiter } from "../../src/redis/index.ts";
import { fakeClock, settle } from "../support/fake-clock.ts";

/** Replies like the script in a Redis that grants everything. */
const grants = () => {
	let sequence = 0;
	return (args: readonly string[]): number[] => {
		if (args[0] !== "take") return [0, 0, 0, 0];
		const wanted = Number(args[2]);
		sequence += wanted;
		return [wanted, 0, sequence - wanted + 1, 300];
	};
};

describe("the limiter over Redis", () => {
	it("redisLimiter calls each client as its library requires", async () => {
		const seen: unknown[][] = [];
		const answer = grants();
		const clients = {
			ioredis: {
				defineCommand() {},
				async eval(script: string, keys: number, ...args: string[]) {
					seen.push(["ioredis", typeof script, keys, args.slice(0, keys)]);
					return answer(args.slice(keys));
				},
			},
			"node-redis": {
				async eval(script: string, options: { keys: string[]; arguments: string[] }) {
					seen.push(["node-redis", typeof script, options.keys.length, options.keys]);
					return answer(options.arguments);
				},
			},
			glide: {
				async customCommand([command, , keys, ...args]: string[]) {
					seen.push(["glide", command === "EVAL" ? "string" : command, Number(keys), args.slice(0, 2)]);
					return answer(args.slice(2));
				},
			},
		};
		for (const client of Object.values(clients)) {
			const ticket = await redisLimiter({ client, name: "n" }).acquire({ signal: undefined });
			ticket.release(undefined, undefined);
		}
		await settle();
		const keys = ["countersign:limit:{n}:state", "countersign:limit:{n}:calls"];
		expect(seen).toEqual(
			["ioredis", "node-redis", "glide"].flatMap((name) => Array.from({ length: 2 }, () => [name, "string", 2, keys])),
		);
	});

	it("redisLimiter limits calls locally while Redis is unavailable, and reports once that Redis is down and once that it is back", async () => {
		const clock = fakeClock();
		let down = true;
		const told: string[] = [];
		const answer = grants();
		const client = {
			async eval(_: string, options: { arguments: string[] }) {
				if (down) throw new Error("connection is closed");
				return answer(options.arguments);
			},
		};
		const limiter = redisLimiter({
			client,
			name: "n",
			clock,
			onFallback: (error) => told.push(`away: ${(error as Error).message}`),
			onRecover: () => told.push("back"),
		});
		for (let i = 0; i < 5; i++) (await limiter.acquire({ signal: undefined })).release(undefined, undefined);
		await settle();
		expect(told).toEqual(["away: connection is closed"]);
		down = false;
		await clock.advance(1_000);
		(await limiter.acquire({ signal: undefined })).release(undefined, undefined);
		await settle();
		expect(told).toEqual(["away: connection is closed", "back"]);
		expect(clock.pending()).toBe(0);
	});

	it("redisLimiter does not wait for a Redis that does not respond", async () => {
		const clock = fakeClock();
		const told: unknown[] = [];
		const limiter = redisLimiter({
			client: { eval: () => new Promise<never>(() => {}) },
			name: "n",
			clock,
			commandTimeout: 200,
			onFallback: (error) => {
				told.push(error);
				throw new Error("a listener that fails");
			},
		});
		const place = limiter.acquire({ signal: undefined });
		await clock.advance(200);
		expect(await place).toBeDefined();
		expect(String(told[0])).toContain("within 200 ms");
	});

	it("redisLimiter releases a place whose caller left before Redis replied", async () => {
		const dropped: string[] = [];
		const answer = grants();
		let open = (): void => {};
		const gate = new Promise<void>((resolve) => {
			open = resolve;
		});
		const limiter = redisLimiter({
			client: {
				async eval(_: string, { arguments: args }: { arguments: string[] }) {
					if (args[0] === "take") await gate;
					if (args[0] === "drop") dropped.push(args[2] ?? "");
					return answer(args);
				},
			},
			name: "n",
		});
		const controller = new AbortController();
		const place = Promise.resolve(limiter.acquire({ signal: controller.signal }));
		controller.abort("left");
		await expect(place).rejects.toBe("left");
		open();
		await settle();
		expect(dropped).toEqual(["1"]);
	});

	it("redisLimiter rejects anything that is not a client, and a budget without a name", () => {
		expect(() => redisLimiter({ client: {} as never, name: "n" })).toThrow(TypeError);
		expect(() => redisLimiter({ client: { eval: async () => [] }, name: "" })).toThrow(TypeError);
		expect(() => redisLimiter({ client: { eval: async () => [] }, name: "n", lease: 0 })).toThrow(TypeError);
	});
});
