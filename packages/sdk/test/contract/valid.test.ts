import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createArcusMock } from "@countersign/openapi/mock";
import { expect, it } from "vitest";
import { Arcus } from "../../src/arcus/index.ts";
import { wholeYear } from "./arcus-scenario.ts";
import { BundledDocument } from "./document.ts";

it("every Arcus operation takes valid input, and an outside validator finds nothing wrong in any request or answer", async () => {
	const document = new BundledDocument("arcus");
	const hook = createServer((request, response) => {
		request.resume();
		request.on("end", () => response.end("{}"));
	});
	await new Promise<void>((resolve) => hook.listen(0, "127.0.0.1", resolve));
	const mock = createArcusMock({ seed: 8, rateLimits: false, clock: "virtual", allowLocalWebhooks: true });
	const { key, entityId } = mock.createKey();
	const problems: string[] = [];
	const arcus = new Arcus({
		apiKey: key,
		entityId,
		rateLimit: false,
		maxRetries: 0,
		fetch: (async (input: RequestInfo | URL, init?: RequestInit) => {
			const request = new Request(input, init);
			const kept = request.clone();
			const response = await mock.fetch(request);
			const id = mock.requests.at(-1)?.operation;
			const operation = document.operations.find((one) => one.id === id);
			if (!operation) problems.push(`${request.method} ${request.url} is no operation`);
			else {
				const sent = await document.requestProblems(operation, kept);
				const got = await document.responseProblems(operation, response);
				if (sent !== "") problems.push(`${operation.id} was sent wrong: ${sent}`);
				if (got !== "") problems.push(`${operation.id} ${response.status} was answered wrong: ${got}`);
			}
			return response;
		}) as typeof fetch,
	});

	const stage = {
		hook: `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook`,
		advance: async (ms: number) => {
			await mock.clock.advance(ms);
			await mock.webhooks.drain();
		},
	};
	await wholeYear(arcus, stage);
	hook.close();

	expect(problems).toEqual([]);
	const called = new Set(mock.requests.map(({ operation }) => operation));
	expect(document.operations.map(({ id }) => id).filter((id) => !called.has(id))).toEqual([]);
	mock.stop();
});
