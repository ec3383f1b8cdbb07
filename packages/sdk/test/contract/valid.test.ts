import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createArcusMock } from "@countersign/mock";
import { expect, it } from "vitest";
import { Arcus } from "../../src/arcus/index.ts";
import { wholeYear } from "./arcus-scenario.ts";
import { judgedFetch } from "./judged-fetch.ts";

it("every Arcus operation takes valid input, and an independent validator finds nothing wrong in any request or response", async () => {
	const hook = createServer((request, response) => {
		request.resume();
		request.on("end", () => response.end("{}"));
	});
	await new Promise<void>((resolve) => hook.listen(0, "127.0.0.1", resolve));
	const mock = createArcusMock({ seed: 8, rateLimits: false, clock: "virtual", allowLocalWebhooks: true });
	const { key, entityId } = mock.createKey();
	const judged = judgedFetch("arcus", mock);
	const client = (apiKey: string): Arcus =>
		new Arcus({ apiKey, entityId, rateLimit: false, maxRetries: 0, fetch: judged.fetch });
	const arcus = client(key);

	const stage = {
		colleague: client(mock.createKey({ entityId }).key),
		hook: `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook`,
		advance: async (ms: number) => {
			await mock.clock.advance(ms);
			await mock.webhooks.drain();
		},
	};
	await wholeYear(arcus, stage);
	hook.close();

	expect(judged.problems).toEqual([]);
	expect(judged.uncalled()).toEqual([]);
	mock.stop();
});
