import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { createDeskflowMock } from "@countersign/mock";
import { Deskflow, type Order } from "@countersign/sdk/deskflow";
import { openStore, type Store } from "../src/store.ts";
import { syncOrders } from "../src/sync.ts";

async function world() {
	const mock = createDeskflowMock();
	const { url, close } = await mock.listen(0);
	const { key, secret } = mock.createKey({ store: "acme" });
	const deskflow = new Deskflow({ apiKey: key, apiSecret: secret, store: "acme", baseUrl: url });
	const product = await deskflow.products.create({ name: "Chai", price: 1800 });
	const createOrder = async () => {
		mock.clock.advance(60 * 60_000);
		await deskflow.orders.create({ line_items: [{ product_id: product.id, quantity: 1 }] });
	};
	for (let count = 0; count < 7; count++) await createOrder();
	const stop = async () => {
		await close();
		mock.stop();
	};
	return { deskflow, createOrder, stop };
}

async function syncOnePage(deskflow: Deskflow, store: Store<Order>, onlyNew: boolean): Promise<void> {
	const stopper = new AbortController();
	const onPage = () => stopper.abort(new Error("stopped"));
	await assert.rejects(
		syncOrders(deskflow, store, { onlyNew, pageSize: 3, signal: stopper.signal, onPage }),
		/stopped/,
	);
}

test("a run that was stopped resumes in another process, and reads no page twice", async () => {
	const { deskflow, stop } = await world();
	const folder = mkdtempSync(join(tmpdir(), "sync-"));
	const file = join(folder, "orders.jsonl");
	await syncOnePage(deskflow, openStore<Order>(file), false);
	assert.equal(readFileSync(file, "utf8").trim().split("\n").length, 3);
	const pages: number[] = [];
	const onPage = (read: number) => pages.push(read);
	const synced = await syncOrders(deskflow, openStore<Order>(file), { pageSize: 3, onPage });
	await stop();
	assert.deepEqual(synced, { read: 7, updated: 4, removed: 0, resumed: true });
	assert.deepEqual(pages, [6, 7]);
	assert.equal(openStore<Order>(file).all().length, 7);
	assert.deepEqual(readdirSync(folder), ["orders.jsonl"]);
	rmSync(folder, { recursive: true });
});

test("a complete run finds changes and removals", async () => {
	const { deskflow, stop } = await world();
	const store = openStore<Order>();
	await syncOrders(deskflow, store);
	const [changed, gone] = store.all();
	await deskflow.orders.update(changed.id, { note: "gift" });
	await deskflow.orders.delete(gone.id);
	const synced = await syncOrders(deskflow, store);
	await stop();
	assert.deepEqual(synced, { read: 6, updated: 1, removed: 1, resumed: false });
	assert.equal(store.get(changed.id)?.note, "gift");
});

test("a run over new orders that was stopped leaves no gap, whichever run is next", async () => {
	for (const onlyNew of [true, false]) {
		const { deskflow, createOrder, stop } = await world();
		const store = openStore<Order>();
		await syncOrders(deskflow, store, { pageSize: 3 });
		for (let count = 0; count < 5; count++) await createOrder();
		await syncOnePage(deskflow, store, true);
		const synced = await syncOrders(deskflow, store, { onlyNew, pageSize: 3 });
		await stop();
		// The newest of the known orders is read again.
		assert.deepEqual(synced, { read: onlyNew ? 6 : 12, updated: 2, removed: 0, resumed: onlyNew });
		assert.equal(store.all().length, 12);
	}
});
