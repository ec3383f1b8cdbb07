import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { describe, expect, it } from "vitest";
import type { RotationClient } from "../../src/rotation/client.ts";
import { rotateWebhookSecret } from "../../src/rotation/rotate.ts";
import { memoryDocument } from "../../src/rotation/secret-document.ts";
import { type RotationState, secretStore } from "../../src/rotation/secret-store.ts";
import { virtualClock } from "../virtual-clock.ts";

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
	const writer = secretStore(document, { clock: time.clock });
	await writer.update(() => ({ secrets: [{ secret: "old" }] }));
	const reader = secretStore(document, { clock: time.clock });
	await reader.load();
	const rotate = (options: object = {}) =>
		rotateWebhookSecret({
			client: { webhookEndpoints: failing },
			endpointId: "we_1",
			secrets: writer,
			clock: time.clock,
			...options,
		});
	await expect(rotate()).rejects.toThrow("unavailable");
	const loadTime = async (store = reader) => {
		const began = time.clock.monotonic();
		let took: number | undefined;
		void store.load().then(() => {
			took = time.clock.monotonic() - began;
		});
		for (let waited = 0; took === undefined && waited < 100_000; waited += 25) await time.advance(25);
		return took;
	};
	return { time, document, writer, reader, rotate, loadTime };
}

describe("a rotation that is stuck before the switch", () => {
	it("holds loads for eight seconds in all, and none after that", async () => {
		const { loadTime } = await stuck();
		expect(await loadTime()).toBe(8_000);
		for (let load = 0; load < 5; load++) expect(await loadTime()).toBe(0);
	});

	it("holds again for a few seconds when somebody resumes it, because then the sender may switch", async () => {
		const { loadTime, rotate } = await stuck();
		await loadTime();
		expect(await loadTime()).toBe(0);
		await expect(rotate()).rejects.toThrow("unavailable");
		expect(await loadTime()).toBe(8_000);
		expect(await loadTime()).toBe(0);
	});

	it("holds no load of a process that starts later", async () => {
		const { time, document, loadTime } = await stuck();
		await time.advance(HOUR);
		const later = secretStore(document, { clock: time.clock });
		expect(await loadTime(later)).toBe(0);
		expect(await loadTime(later)).toBe(0);
	});

	it("is held for as long as the lead lasts too, within bounds", async () => {
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

	it("ends also where the clock stands still", async () => {
		const { document } = await stuck();
		const { clock } = virtualClock();
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

	it("waits for no more than the lead when a clock was set back between the note and the next call", async () => {
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

describe("windows in the store", () => {
	const body = JSON.stringify({ id: "evt_1", object: "event", type: "webhook.test", data: { object: {} } });

	it("a new secret is valid on a host whose clock is an hour behind the one that stored it", async () => {
		const writer = virtualClock();
		const reader = virtualClock();
		reader.jump(-HOUR);
		const document = memoryDocument();
		await secretStore(document, { clock: writer.clock }).update(() => ({
			secrets: [{ secret: "new", notBefore: writer.clock.now() }, { secret: "old" }],
		}));
		const webhooks = arcusWebhooks({
			secrets: secretStore(document, { clock: reader.clock }),
			now: reader.clock.now,
		});
		expect((await webhooks.check(body, await webhooks.sign(body, { secret: "new" }))).ok).toBe(true);
	});

	it("a secret that has been valid stays valid when the clock is set back", async () => {
		const time = virtualClock();
		const store = secretStore(memoryDocument(), { clock: time.clock });
		await store.update(() => ({ secrets: [{ secret: "later", notBefore: time.clock.now() + 1000 }] }));
		expect(await store.load()).toEqual([{ secret: "later", notBefore: time.clock.now() + 1000 }]);
		time.jump(1000);
		expect(await store.load()).toEqual([{ secret: "later" }]);
		time.jump(-HOUR);
		expect(await store.load()).toEqual([{ secret: "later" }]);
		expect((await store.read()).secrets[0]).toHaveProperty("notBefore");
	});

	it("a writer whose clock was set back does not make a secret wait that another writer has seen begin", async () => {
		const document = memoryDocument();
		const right = virtualClock();
		const behind = virtualClock();
		behind.jump(-HOUR);
		const notBefore = right.clock.now();
		await secretStore(document, { clock: right.clock }).update(() => ({ secrets: [{ secret: "new", notBefore }] }));
		const other = secretStore(document, { clock: behind.clock });
		await other.update((state) => ({ secrets: [...state.secrets, { secret: "old" }] }));
		expect(await secretStore(document, { clock: behind.clock }).load()).toEqual([{ secret: "new" }, { secret: "old" }]);
	});
});
