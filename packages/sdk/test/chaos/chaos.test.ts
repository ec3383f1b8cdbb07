import { createArcusMock } from "@countersign/mock";
import { afterAll, describe, expect, it } from "vitest";
import { Arcus } from "../../src/arcus/index.ts";
import { ApiError, ConnectionError, TimeoutError } from "../../src/index.ts";
import { nodeTransport } from "../../src/node/index.ts";
import { type NetworkFault, seeded, startFaultProxy } from "./fault-proxy.ts";

/** The number of writes, spread over the seeds; `npm run check` raises it to 20,000. */
const WRITES = Number(process.env.COUNTERSIGN_CHAOS_WRITES ?? 600);
const SEEDS = [1, 2, 3, 4];
const FAULTS: readonly NetworkFault[] = [
	"reset-before",
	"reset-after",
	"reset-mid-body",
	"stall",
	"slow-drip",
	"late-answer",
	"duplicate",
	"duplicate-race",
	"date-jump",
	"503",
	"429",
];
/** Faults that come in bursts: all requests are rejected for a while. */
const STORMS: ReadonlySet<NetworkFault> = new Set(["503", "429"]);
const STORM_LENGTH = 12;
/** Faults that each cost a full timeout. They are rare, so that there is time to test the others. */
const SLOW: ReadonlySet<NetworkFault> = new Set(["stall", "late-answer"]);
const IN_FLIGHT = 32;

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
	for (const close of closing) await close();
});

async function world(seed: number, share: number, transport: "portable" | "node") {
	const mock = createArcusMock({ seed, rateLimits: false });
	// Some of the work takes time, so that a duplicate arrives while it is running.
	mock.faults.rate(0.05, ["latency"], { seed });
	const server = await mock.listen(0);
	const random = seeded(seed);
	let storm: { fault: NetworkFault; left: number } | undefined;
	const proxy = await startFaultProxy(server.url, () => {
		if (storm && storm.left-- > 0) return storm.fault;
		storm = undefined;
		if (random() >= share) return "none";
		const fault = FAULTS[Math.floor(random() * FAULTS.length)] ?? "none";
		if (SLOW.has(fault) && random() < 0.8) return "reset-after";
		if (STORMS.has(fault) && random() < 0.05) storm = { fault, left: STORM_LENGTH };
		return fault;
	});
	const path = new URL(server.url).pathname;
	const { key, entityId } = mock.createKey({ mode: "test" });
	const arcus = new Arcus({
		apiKey: key,
		entityId,
		baseUrl: `${proxy.url}${path === "/" ? "" : path}`,
		rateLimit: false,
		timeout: 400,
		maxRetries: 3,
		...(transport === "node" && { transport: nodeTransport() }),
	});
	const direct = new Arcus({ apiKey: key, entityId, baseUrl: server.url, rateLimit: false });
	closing.push(proxy.close, server.close);
	return { mock, proxy, arcus, direct };
}

async function inParallel(count: number, work: (index: number) => Promise<void>): Promise<void> {
	let next = 0;
	await Promise.all(
		Array.from({ length: IN_FLIGHT }, async () => {
			while (next < count) await work(next++);
		}),
	);
}

describe.each(["portable", "node"] as const)("writes through a broken network, %s transport", (transport) => {
	it.each(SEEDS)(
		"accepted writes exist exactly once, and failed ones are reported with their key (seed %i)",
		async (seed) => {
			const { arcus, direct, proxy } = await world(seed, 0.3, transport);
			const count = Math.ceil(WRITES / SEEDS.length / 2);
			const accepted = new Map<string, string>();
			const failed = new Map<string, string>();
			await inParallel(count, async (index) => {
				const sku = `S${seed}-${index}`;
				try {
					const product = await arcus.products.create({ title: sku, sku, product_type: "physical" });
					accepted.set(sku, product.id);
				} catch (error) {
					expect(
						error instanceof ApiError || error instanceof ConnectionError || error instanceof TimeoutError,
						String(error),
					).toBe(true);
					const key = (error as ApiError).request.idempotencyKey;
					expect(key, `seed ${seed}, ${sku}: ${error}`).toMatch(/.+/);
					failed.set(sku, key ?? "");
				}
			});
			// A caller whose call failed retries with the same key until it gets a response.
			for (const [sku, idempotencyKey] of failed) {
				const product = await direct.products.create({ title: sku, sku, product_type: "physical" }, { idempotencyKey });
				accepted.set(sku, product.id);
			}
			const found = new Map<string, string[]>();
			for await (const product of direct.products.list({ limit: 100 }))
				found.set(product.sku ?? "", [...(found.get(product.sku ?? "") ?? []), product.id]);
			const wrong = [...accepted].filter(([sku, id]) => found.get(sku)?.length !== 1 || found.get(sku)?.[0] !== id);
			expect(wrong, `seed ${seed}`).toEqual([]);
			expect(found.size).toBe(count);
			expect(Object.values(proxy.injected).reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(count * 0.1);
			// A long enough run has injected every kind of fault.
			if (count >= 1_000) expect(FAULTS.filter((fault) => !proxy.injected[fault])).toEqual([]);
		},
		600_000,
	);
});
