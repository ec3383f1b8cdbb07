/** `npm start`: a day of the sync against a mock, in a second. Ends with 1 if the copy differs. */
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { startReceiver } from "./receiver.ts";
import { openStore } from "./store.ts";
import { catchUp } from "./sync.ts";

const mock = createArcusMock({ allowLocalWebhooks: true });
const { url, close } = await mock.listen(0);
const { key, entityId } = mock.createKey({ mode: "test" });
const arcus = new Arcus({ apiKey: key, entityId, baseUrl: url });
const store = openStore();

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
const createOrder = (quantity: number) =>
	arcus.orders.create({
		document_type: "sales_order",
		account_id: account.id,
		line_items: [{ product_id: product.id, quantity }],
	});

for (const quantity of [1, 2, 3]) await createOrder(quantity);
const first = await catchUp(arcus, store);
console.log(`First catch-up:   ${first.read} orders copied`);

// The endpoint needs the receiver's URL, and the receiver needs the endpoint's secret. So the URL is set afterwards.
const endpoint = await arcus.webhookEndpoints.create({
	url: "http://127.0.0.1:9/webhooks",
	enabled_events: ["order.*"],
	mode: "test",
});
const receiver = await startReceiver(arcus, store, { port: 0, secrets: endpoint.secret });
await arcus.webhookEndpoints.update(endpoint.id, { url: receiver.url });
const fourth = await createOrder(4);
await arcus.orders.confirm(fourth.id);
await mock.webhooks.drain();
console.log(
	`Two webhooks:     ${store.all().length} orders, ${fourth.order_number} is ${store.get(fourth.id)?.order_status}`,
);

await receiver.close();
await createOrder(5);
const last = await catchUp(arcus, store);
console.log(`After a downtime: ${last.read} orders, ${last.updated} of them missed by the webhooks`);

let same = 0;
for await (const order of arcus.orders.list())
	if (
		store.get(order.id)?.order_status === order.order_status &&
		store.get(order.id)?.order_total === order.order_total
	)
		same++;
const holds = same === last.read && store.all().length === same;
console.log(
	`\n${holds ? "The copy agrees with Arcus" : "The copy DIFFERS from Arcus"}: ${same} of ${last.read} orders are the same.`,
);
await close();
mock.stop();
process.exitCode = holds ? 0 : 1;
