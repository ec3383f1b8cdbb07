import { storeConformance } from "@countersign/webhooks/testing";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { d1Store } from "../src/d1-store.ts";
import { deliverToWorker } from "../src/scenario.ts";
import { hasWorkerd, NoWorkerdError, type RunningWorker, startWorker } from "../src/workerd.ts";

describe("under workerd", () => {
	let worker: RunningWorker | undefined;
	let why = "";
	beforeAll(async () => {
		if (!hasWorkerd() && !process.env.CI) {
			why = "workerd is not installed; npm start in examples/workers-receiver installs it (158 MB)";
			console.warn(`SKIPPED  the Workers receiver: ${why}`);
			return;
		}
		try {
			worker = await startWorker("whsec_test_placeholder");
		} catch (error) {
			if (!(error instanceof NoWorkerdError)) throw error;
			why = error.message;
			console.warn(`SKIPPED  the Workers receiver: ${why}`);
		}
	}, 180_000);
	afterAll(() => worker?.close());
	const needed = (context: TestContext): RunningWorker => worker ?? context.skip(why);

	it("each event is handled once no matter how often it is delivered, and forged or altered ones never", async (context) => {
		needed(context);
		const { events, deliveries, statuses, hostile, ...rest } = await deliverToWorker();
		const refused = { status: 400, code: "signature_mismatch" };
		expect(rest).toEqual({ lost: [], handledTwice: [], forged: refused, altered: refused });
		expect(events).toBeGreaterThanOrEqual(5);
		expect(deliveries).toBe(2 * events);
		expect(statuses).toEqual(Array(deliveries).fill(200));
		expect(hostile).toBeGreaterThan(40);
	});

	for (const { name, run } of storeConformance)
		it(`the store on D1 ${name}`, async (context) => {
			const { database } = needed(context);
			await run(() => d1Store(database));
		});

	async function claimed(store: ReturnType<typeof d1Store>, key: string) {
		const result = await store.claim(key, 60_000);
		if (result.state !== "claimed") throw new Error(`the claim returned ${result.state}`);
		return result.claim;
	}

	it("a handler's writes and the record that its event is done commit together or not at all", async (context) => {
		const { database } = needed(context);
		const store = d1Store(database);
		const insert = "insert into orders_seen values (?1, 'order.paid', 'one')";
		const written = async (event: string) =>
			(await database.prepare("select event from orders_seen where event = ?1").bind(event).all()).results.length;

		const broken = await claimed(store, "broken");
		const failing = store.completeWith?.(broken, async (transaction) => {
			transaction.add(insert, "broken");
			transaction.add("insert into orders_seen values (null, null, null)");
		});
		await expect(failing).rejects.toThrow(/NOT NULL/);
		expect(await written("broken")).toBe(0);
		expect(await store.claim("broken", 60_000)).toMatchObject({ state: "pending" });

		const stale = await claimed(store, "stale");
		const kept = await store.completeWith?.(stale, async (transaction) => {
			transaction.add(insert, "stale");
			await store.fail(stale, "its lease ended", false);
			await claimed(store, "stale");
		});
		expect(kept).toBe(false);
		expect(await written("stale")).toBe(0);
	});

	it("the cron trigger deletes only events that were finished over a week ago", async (context) => {
		const { database, runScheduled } = needed(context);
		const store = d1Store(database);
		for (const key of ["old", "young"]) await store.complete(await claimed(store, key));
		await claimed(store, "old but not finished");
		await database
			.prepare("update webhook_events set lease_until = lease_until - ?1 where key like '\"old%'")
			.bind(8 * 24 * 60 * 60 * 1_000)
			.run();
		await runScheduled();
		// A deleted event starts again with token 1; one that was kept gets the next token.
		expect(await store.claim("old", 60_000)).toMatchObject({ claim: { token: 1 } });
		expect(await store.claim("young", 60_000)).toEqual({ state: "done" });
		expect(await store.claim("old but not finished", 60_000)).toMatchObject({ claim: { token: 2 } });
	});
});
