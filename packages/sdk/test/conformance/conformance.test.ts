import { describe, expect, it } from "vitest";
import { Arcus } from "../../src/arcus/index.ts";
import { conformanceCases, type MakeSubject, runConformance } from "../../src/conformance/index.ts";
import { nodeTransport } from "../../src/node/index.ts";
import { pageTransport } from "../support/page-transport.ts";

const transports = { portable: undefined, page: pageTransport(), node: nodeTransport() } as const;

const ours =
	(transport: keyof typeof transports): MakeSubject =>
	({ baseUrl, secret, timeout, maxRetries, log }) => {
		const arcus = new Arcus({
			apiKey: `ark_test_ent_acme_${secret}`,
			entityId: "ent",
			baseUrl,
			timeout,
			maxRetries,
			logger: { debug: log, info: log, warn: log, error: log },
			...(transports[transport] && { transport: transports[transport] }),
		});
		return {
			retrieve: (options) => arcus.products.retrieve("r1", undefined, options),
			create: (options) => arcus.products.create({ title: "t", product_type: "physical" }, options),
			list: (options) => arcus.products.list({ limit: 2 }, options),
		};
	};

describe.each(["portable", "page", "node"] as const)("over the %s transport", (transport) => {
	it.concurrent.each(conformanceCases)("$name", ({ run }) => run(ours(transport)));
});

describe("the cases", () => {
	it("the cases fail for a client that only calls fetch", async () => {
		const results = await runConformance(({ baseUrl, secret, timeout }) => {
			const ask = async (init: RequestInit) => {
				const signal = init.signal ?? AbortSignal.timeout(timeout);
				const headers = { authorization: `Bearer ${secret}` };
				return (await fetch(`${baseUrl}/records`, { ...init, headers, signal })).json();
			};
			return { retrieve: (options) => ask({ ...options }), create: () => ask({ method: "POST", body: "{}" }) };
		});
		expect(results.filter((result) => result.passed).length).toBeLessThan(results.length / 2);
		for (const { passed, reason } of results) expect(passed || reason !== "").toBe(true);
	}, 120_000);
});
