import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { type RunningReceiver, startReceiver } from "../src/receiver.ts";
import { openStore } from "../src/store.ts";
import { catchUp } from "../src/sync.ts";

const mock = createArcusMock({ allowLocalWebhooks: true });
const store = openStore();
let arcus: Arcus;
let receiver: RunningReceiver;
let closeMock: () => Promise<void>;
let createOrder: () => Promise<{ id: string }>;

before(async () => {
	const { url, close } = await mock.listen(0);
	closeMock = close;
	const { key, entityId } = mock.createKey({ mode: "test" });
	arcus = new Arcus({ apiKey: key, entityId, baseUrl: url });
	const account = await arcus.accounts.create({
		account_type: "business",
		name: "Ernst Handel",
		addresses: [{ type: "shipping", street1: "Kirchgasse 6", city: "Graz", postal_code: "8010", country: "Austria" }],
	});
	const product = await arcus.products.create({
		title: "Chai",
		product_type: "physical",
		list_price: 18,
		track_inventory: false,
	});
	createOrder = () =>
		arcus.orders.create({
			document_type: "sales_order",
			account_id: account.id,
			line_items: [{ product_id: product.id, quantity: 1 }],
		});
	const endpoint = await arcus.webhookEndpoints.create({
		url: "http://127.0.0.1:9/webhooks",
		enabled_events: ["order.*"],
		mode: "test",
	});
	receiver = await startReceiver(arcus, store, { port: 0, secrets: endpoint.secret });
	await arcus.webhookEndpoints.update(endpoint.id, { url: receiver.url });
});

after(async () => {
	await receiver?.close();
	await closeMock?.();
	mock.stop();
});

test("a webhook brings a new order and its changes into the copy", async () => {
	const { id } = await createOrder();
	await mock.webhooks.drain();
	assert.equal(store.get(id)?.order_status, "draft");
	await arcus.orders.confirm(id);
	await mock.webhooks.drain();
	assert.equal(store.get(id)?.order_status, "confirmed");
});

test("catching up finds an order that no webhook announced", async () => {
	const { id } = await createOrder();
	await mock.webhooks.drain();
	store.remove(id);
	assert.deepEqual(await catchUp(arcus, store), { read: 2, updated: 1, removed: 0 });
	assert.equal(store.get(id)?.id, id);
});

test("catching up removes an order that no longer exists", async () => {
	const [order] = store.all();
	store.put({ ...order, id: "00000000-0000-4000-8000-000000000000" });
	assert.equal((await catchUp(arcus, store)).removed, 1);
});

test("a forged delivery gets 400 and changes nothing", async () => {
	const response = await fetch(receiver.url, {
		method: "POST",
		body: JSON.stringify({ id: "evt_1", type: "order.created" }),
	});
	assert.equal(response.status, 400);
});
