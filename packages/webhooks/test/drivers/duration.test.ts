import { memoryStore } from "@countersign/webhooks";
import { postgresStore } from "@countersign/webhooks/postgres";
import { redisStore } from "@countersign/webhooks/redis";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

describe("durations", () => {
	let database: PGlite;
	beforeAll(async () => {
		database = await PGlite.create();
	}, 60_000);
	afterAll(() => database.close());

	it.each([Number.POSITIVE_INFINITY, 1e300, 1e21, Number.MAX_SAFE_INTEGER])(
		"PostgreSQL keeps working with a duration that is too large for it: %d",
		async (ms) => {
			const store = postgresStore(database, { ttl: ms });
			const result = await store.claim(`e${ms}`, ms);
			if (result.state !== "claimed") throw new Error(result.state);
			expect(await store.complete(result.claim)).toBe(true);
			expect(await store.prune()).toBe(0);
		},
	);
	it.each([Number.POSITIVE_INFINITY, 1e300, 1e21])(
		"Redis gets a whole number of milliseconds for a duration that is too large for it: %d",
		async (ms) => {
			const sent: string[] = [];
			const store = redisStore(
				async (_command, ...args) => {
					sent.push(...args.slice(3));
					return ["claimed", "1", "0", "1"];
				},
				{ ttl: ms },
			);
			await store.claim("a", ms);
			expect(sent).toEqual(["3155760000000", "3155760000000"]);
		},
	);
	it.each([0, -1, Number.NaN])(
		"a duration that would make a store remove events at once causes a TypeError: %d",
		(ttl) => {
			for (const make of [
				() => memoryStore({ ttl }),
				() => memoryStore({ maxEntries: ttl }),
				() => redisStore(async () => null, { ttl }),
				() => postgresStore(database, { ttl }),
			])
				expect(make).toThrow(/(ttl|maxEntries) must be 1 or more, but was/);
		},
	);
});
