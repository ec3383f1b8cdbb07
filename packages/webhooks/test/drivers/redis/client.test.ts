import { type RedisClient, redisCommand, redisStore } from "@countersign/webhooks/redis";
import { createCluster, createSentinel } from "redis";
import { describe, expect, it, vi } from "vitest";

/** A client with the shape of the real one, which records its commands. */
function noted(real: object, reply: unknown = ["claimed", "1", "0", "1"]) {
	const sendCommand = vi.fn(async () => reply);
	return { client: Object.assign(Object.create(real), { sendCommand }) as RedisClient, sendCommand };
}

describe("redisStore", () => {
	it("redisStore finds the node of a cluster of node-redis by the key of its script", async () => {
		const { client, sendCommand } = noted(createCluster({ rootNodes: [{ url: "redis://localhost:1" }] }));
		const result = await redisStore(client, { prefix: "p:" }).claim("e1", 1000);
		expect(result.state).toBe("claimed");
		expect(sendCommand).toHaveBeenCalledWith("p:e1", false, [
			"EVAL",
			expect.any(String),
			"1",
			"p:e1",
			"1000",
			"604800000",
		]);
		await redisCommand(client)("HMGET", "key", "field");
		expect(sendCommand).toHaveBeenLastCalledWith("key", false, ["HMGET", "key", "field"]);
	});
	it("redisStore takes a client of node-redis that follows a sentinel", async () => {
		const sentinel = createSentinel({ name: "main", sentinelRootNodes: [{ host: "localhost", port: 1 }] });
		const { client, sendCommand } = noted(sentinel);
		await redisStore(client).claim("e1", 1000);
		expect(sendCommand).toHaveBeenCalledWith(false, ["EVAL", ...Array(5).fill(expect.any(String))]);
	});
});
