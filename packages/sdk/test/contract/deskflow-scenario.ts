import assert from "node:assert/strict";
import type { Deskflow } from "../../src/deskflow/index.ts";

/** Runs a store from its first customer to its last order, using every operation of the API. */
export async function wholeStore(
	deskflow: Deskflow,
	chapter: (title: string) => void = () => undefined,
): Promise<void> {
	chapter("Create");
	const customer = await deskflow.customers.create({
		name: "Ána",
		email: "ana@example.test",
		address: { city: "México", country: "MX" },
	});
	const category = await deskflow.categories.create({ name: "Tea" });
	const product = await deskflow.products.create({ name: "Chai", sku: "C", price: 1805, category_id: category.id });
	const order = await deskflow.orders.create({
		customer_id: customer.id,
		shipping: 495,
		line_items: [{ product_id: product.id, quantity: 3 }],
	});
	assert.equal(order.total, 5910);
	chapter("Read, change and delete");
	for (const [calls, id, change] of [
		[deskflow.customers, customer.id, { company: "Ana's" }],
		[deskflow.categories, category.id, { position: 4 }],
		[deskflow.products, product.id, { stock: 5 }],
		[deskflow.orders, order.id, { note: "gift" }],
	] as const) {
		assert.equal((await calls.retrieve(id)).id, id);
		const changed = (await calls.update(id, change)) as unknown as Record<string, unknown>;
		for (const [name, value] of Object.entries(change)) assert.equal(changed[name], value);
		assert.equal((await calls.list({ limit: 10 })).data.length, 1);
		assert.equal(await calls.delete(id), undefined);
	}
}
