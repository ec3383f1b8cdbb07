import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { describe, expect, it } from "vitest";
import { memoryDocument } from "../../src/drivers/memory/secret-document.ts";
import type { RotationClient } from "../../src/rotation/client.ts";
import { rotateWebhookSecret } from "../../src/rotation/rotate.ts";
import { secretStore } from "../../src/rotation/secret-store.ts";
import type { RotationState } from "../../src/rotation/state.ts";
import { virtualClock } from "../support/virtual-clock.ts";

const HOUR = 3_600_000;
const failing: RotationClient["webhookEndpoints"] = {
	rotateSecret: () => Promise.reject(Object.assign(new Error("unavailable"), { status: 503 })),
	retrieve: async (id) => ({ id, url: "https://example.com/", enabled_events: ["*"] }),
	create: () => Promise.reject(new Error("unavailable")),
	delete: () => Promise.reject(new Error("unavailable")),
};

/** A store in which a rotation is stuck, and how long one load of a receiver takes. */
async function stuck() {
	const time = virtualClock();
	const document = memoryDocument();
	const writer = secretStore(document, { clock: time });
	await writer.update(() => ({ secrets: [{ secret: "old" }] }));
	const reader = secretStore(document, { clock: time });
	await reader.load();
	const rotate = (options: object = {}) =>
		rotateWebhookSecret({
			client: { webhookEndpoints: failing },
			endpointId: "we_1",
			secrets: writer,
			clock: time,
			...options,
		});
	await expect(rotate()).rejects.toThrow("unavailable");
	const loadTime = async (store = reader) => {
		const began = time.monotonic();
		let took: number | undefined;
		void store.load().then(() => {
			took = time.monotonic() - began;
		});
		for (let waited = 0; took === undefined && waited < 100_000; waited += 25) await time.advance(25);
		return took;
	};
	return { time, document, writer, reader, rotate, loadTime };
}

describe("a rotation that is stuck before the switch", () => {
	it("a stuck rotation delays loads for eight seconds in total", async () => {
		const { loadTime } = await stuck();
		expect(await loadTime()).toBe(8_000);
		for (let load = 0; load < 5; load++) expect(await loadTime()).toBe(0);
	});

	it("a resumed rotation delays loads for a few seconds again, because the sender may switch then", async () => {
		const { loadTime, rotate } = await stuck();
		await loadTime();
		expect(await loadTime()).toBe(0);
		await expect(rotate()).rejects.toThrow("unavailable");
		expect(await loadTime()).toBe(8_000);
		expect(await loadTime()).toBe(0);
	});

	it("a stuck rotation does not delay the loads of a process that starts later", async () => {
		const { time, document, loadTime } = await stuck();
		await time.advance(HOUR);
		const later = secretStore(document, { clock: time });
		expect(await loadTime(later)).toBe(0);
		expect(await loadTime(later)).toBe(0);
	});

	it("a stuck rotation with a lead delays loads for the lead as well, up to a limit", async () => {
		const { writer, loadTime } = await stuck();
		const waits = async (lead: number) => {
			await writer.update((state) => ({
				...state,
				rotation: { ...(state.rotation as RotationState), idempotencyKey: `lead-${lead}`, lead },
			}));
			let total = 0;
			for (let took = 1; took > 0; total += took) took = (await loadTime()) ?? 0;
			return total;
		};
		expect(await waits(5_000)).toBe(13_000);
		expect(await waits(1e12)).toBe(68_000);
		expect(await waits(-1)).toBe(8_000);
	});

	it("the wait ends even if the clock does not move", async () => {
		const { document } = await stuck();
		const clock = virtualClock();
		const frozen = secretStore(document, {
			clock: {
				...clock,
				after: (_ms, work) => {
					setImmediate(work);
					return () => {};
				},
			},
		});
		await frozen.load();
		expect(await frozen.load()).toHaveLength(1);
	});

	it("a stuck rotation waits for no more than the lead if a clock was set back between the recording of the rotation and the next call", async () => {
		const { time, rotate } = await stuck();
		time.jump(-HOUR);
		let settled = false;
		void rotate({ lead: 5_000 }).catch(() => {
			settled = true;
		});
		await time.advance(4_999);
		expect(settled).toBe(false);
		await time.advance(1);
		expect(settled).toBe(true);
	});
});

const body = JSON.stringify({ id: "evt_1", object: "event", type: "webhook.test", data: { object: {} } });

describe("deliveries while a rotation is stuck before the switch", () => {
	const receiving = async (cache: object = {}) => {
		const found = await stuck();
		const clock = found.time;
		const webhooks = arcusWebhooks({ secrets: secretStore(found.document, { clock }), secretCache: cache, clock });
		expect((await webhooks.check(body, await webhooks.sign(body, { secret: "old" }))).ok).toBe(true);
		const settled: number[] = [];
		const began = clock.monotonic();
		const deliver = async (secret: string) => {
			const result = await webhooks.check(body, await webhooks.sign(body, { secret }));
			settled.push(clock.monotonic() - began);
			return result.ok;
		};
		return { ...found, deliver, settled };
	};

	it("deliveries with an unknown signature are delayed for at most three seconds during a stuck rotation", async () => {
		const { time, deliver, settled } = await receiving();
		void deliver("forged");
		await time.advance(2_000);
		void deliver("forged");
		expect(settled).toEqual([]);
		await time.advance(1_000);
		expect(settled).toEqual([3_000]);
		await time.advance(2_000);
		expect(settled).toEqual([3_000, 5_000]);
	});

	it("deliveries during a stuck rotation are no longer held once the sender cannot be switching", async () => {
		const { time, deliver, settled } = await receiving();
		void deliver("forged");
		await time.advance(9_000);
		for (let number = 0; number < 5; number++) {
			void deliver("forged");
			await time.advance(0);
		}
		expect(settled).toEqual([3_000, 9_000, 9_000, 9_000, 9_000, 9_000]);
	});

	it("only a limited number of deliveries is held during a stuck rotation, and none with a known signature", async () => {
		const { time, deliver, settled } = await receiving({ maxHeld: 3 });
		const forged = Array.from({ length: 10 }, () => deliver("forged"));
		expect(await deliver("old")).toBe(true);
		await time.settle();
		expect(settled).toHaveLength(8);
		await time.advance(3_000);
		expect(await Promise.all(forged)).toEqual(Array.from({ length: 10 }, () => false));
	});

	it("delayed deliveries are accepted if the new secret arrives during the delay or the load", async () => {
		const { time, deliver, writer } = await receiving();
		const early = deliver("new");
		await time.advance(3_000);
		expect(await early).toBe(false);
		const late = deliver("new");
		await time.advance(1_000);
		await writer.update(({ secrets }) => ({ secrets: [{ secret: "new" }, ...secrets] }));
		await time.advance(100);
		expect(await late).toBe(true);
	});
});

describe("validity periods in the store", () => {
	it("a new secret is valid on a host whose clock is an hour behind the one that stored it", async () => {
		const writer = virtualClock();
		const reader = virtualClock();
		reader.jump(-HOUR);
		const document = memoryDocument();
		await secretStore(document, { clock: writer }).update(() => ({
			secrets: [{ secret: "new", notBefore: writer.now() }, { secret: "old" }],
		}));
		const webhooks = arcusWebhooks({
			secrets: secretStore(document, { clock: reader }),
			now: reader.now,
		});
		expect((await webhooks.check(body, await webhooks.sign(body, { secret: "new" }))).ok).toBe(true);
	});

	it("a secret that has been valid stays valid when the clock is set back", async () => {
		const time = virtualClock();
		const store = secretStore(memoryDocument(), { clock: time });
		await store.update(() => ({ secrets: [{ secret: "later", notBefore: time.now() + 1000 }] }));
		expect(await store.load()).toEqual([{ secret: "later", notBefore: time.now() + 1000 }]);
		time.jump(1000);
		expect(await store.load()).toEqual([{ secret: "later" }]);
		time.jump(-HOUR);
		expect(await store.load()).toEqual([{ secret: "later" }]);
		expect((await store.read()).secrets[0]).toHaveProperty("notBefore");
	});

	it("a writer whose clock was set back does not delay a secret that another writer has already seen become valid", async () => {
		const document = memoryDocument();
		const right = virtualClock();
		const behind = virtualClock();
		behind.jump(-HOUR);
		const notBefore = right.now();
		await secretStore(document, { clock: right }).update(() => ({ secrets: [{ secret: "new", notBefore }] }));
		const other = secretStore(document, { clock: behind });
		await other.update((state) => ({ secrets: [...state.secrets, { secret: "old" }] }));
		expect(await secretStore(document, { clock: behind }).load()).toEqual([{ secret: "new" }, { secret: "old" }]);
	});
});
