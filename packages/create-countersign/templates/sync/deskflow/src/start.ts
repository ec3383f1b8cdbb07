/** `npm start`: syncs from a mock, stops in the middle on purpose, and resumes. Ends with 1 if the copy differs. */
import { createDeskflowMock } from "@countersign/mock";
import { Deskflow, type Order } from "@countersign/sdk/deskflow";
import { openStore } from "./store.ts";
import { type Synced, syncOrders } from "./sync.ts";

const mock = createDeskflowMock();
const { url, close } = await mock.listen(0);
const { key, secret } = mock.createKey({ store: "acme" });
const deskflow = new Deskflow({ apiKey: key, apiSecret: secret, store: "acme", baseUrl: url });
const product = await deskflow.products.create({ name: "Chai", sku: "CHAI", price: 1800 });
const createOrder = (quantity: number) => {
	mock.clock.advance(60 * 60_000);
	return deskflow.orders.create({ line_items: [{ product_id: product.id, quantity }] });
};
const orders: Order[] = [];
for (let quantity = 1; quantity <= 12; quantity++) orders.push(await createOrder(quantity));

const store = openStore<Order>();
const show = ({ read, updated, removed }: Synced) =>
	console.log(`  ${read} orders read, ${updated} new or changed, ${removed} removed`);

console.log("First run, stopped on purpose after a page of five:");
const stopper = new AbortController();
await syncOrders(deskflow, store, {
	pageSize: 5,
	signal: stopper.signal,
	onPage(read) {
		console.log(`  ${read} orders read`);
		stopper.abort();
	},
}).catch((error: unknown) => {
	if (!stopper.signal.aborted) throw error;
});

console.log("\nSecond run, which resumes:");
const sync = (onlyNew: boolean) =>
	syncOrders(deskflow, store, { onlyNew, pageSize: 5, onPage: (read) => console.log(`  ${read} orders read`) });
show(await sync(false));

await createOrder(13);
console.log("\nThird run, only new orders; it reads the newest known one again:");
show(await sync(true));

await deskflow.orders.update(orders[0].id, { note: "gift" });
await deskflow.orders.delete(orders[1].id);
console.log("\nFourth run, after a change and a removal:");
show(await sync(false));

let same = 0;
let total = 0;
for await (const order of deskflow.orders.list()) {
	total++;
	if (JSON.stringify(store.get(order.id)) === JSON.stringify(order)) same++;
}
const holds = same === total && store.all().length === total;
console.log(
	`\n${holds ? "The copy agrees with Deskflow" : "The copy DIFFERS from Deskflow"}: ${same} of ${total} orders are the same.`,
);
await close();
mock.stop();
process.exitCode = holds ? 0 : 1;
