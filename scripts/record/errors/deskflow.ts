/** Provokes every documented error of Deskflow. */
import type { DeskflowKey, DeskflowMock } from "@countersign/mock";
import { Deskflow } from "@countersign/sdk/deskflow";
import type { Refusals } from "./refusals.ts";

const UNKNOWN = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

/** Makes each call with a key that lacks the permission, and with ids that do not exist. */
export async function deskflowErrors(mock: DeskflowMock, refusals: Refusals): Promise<void> {
	const key = mock.createKey({ store: "errors" });
	const client = (one: DeskflowKey, fetch: typeof globalThis.fetch): Deskflow =>
		new Deskflow({ apiKey: one.key, apiSecret: one.secret, store: one.store, fetch, rateLimit: false, maxRetries: 0 });
	const deskflow = client(key, ((input, init) => mock.fetch(new Request(input, init))) as typeof globalThis.fetch);
	const refused = (code: string, call: (deskflow: Deskflow) => PromiseLike<unknown>, as = key): Promise<void> =>
		refusals.expect(mock, code, (fetch) => call(client(as, fetch)));

	const customer = await deskflow.customers.create({ name: "Ána" });
	const category = await deskflow.categories.create({ name: "Tea" });
	const product = await deskflow.products.create({ name: "Chai", price: 1805 });
	const line_items = [{ product_id: product.id, quantity: 3 }];
	const order = await deskflow.orders.create({ customer_id: customer.id, line_items });

	for (const { name, id, create, change } of [
		{
			name: "customers" as const,
			id: customer.id,
			create: (one: Deskflow) => one.customers.create({ name: "Ána" }),
			change: { company: "Ana's" },
		},
		{
			name: "categories" as const,
			id: category.id,
			create: (one: Deskflow) => one.categories.create({ name: "Tea" }),
			change: { position: 4 },
		},
		{
			name: "products" as const,
			id: product.id,
			create: (one: Deskflow) => one.products.create({ name: "Chai", price: 1805 }),
			change: { stock: 5 },
		},
		{
			name: "orders" as const,
			id: order.id,
			create: (one: Deskflow) => one.orders.create({ customer_id: customer.id, line_items }),
			change: { note: "gift" },
		},
	]) {
		const reader = mock.createKey({ store: "errors", scopes: [`${name}:read`] });
		const writer = mock.createKey({ store: "errors", scopes: [`${name}:write`] });
		await refused("permission_denied", (one) => one[name].list(), writer);
		await refused("permission_denied", (one) => one[name].retrieve(id), writer);
		await refused("permission_denied", create, reader);
		await refused("permission_denied", (one) => one[name].update(id, change as never), reader);
		await refused("permission_denied", (one) => one[name].delete(id), reader);
		await refused("not_found", (one) => one[name].retrieve(UNKNOWN));
		await refused("not_found", (one) => one[name].update(UNKNOWN, change as never));
		await refused("not_found", (one) => one[name].delete(UNKNOWN));
	}

	const unknown = "unknown_reference";
	await refused(unknown, (one) => one.categories.create({ name: "Green tea", parent_id: UNKNOWN }));
	await refused(unknown, (one) => one.categories.update(category.id, { parent_id: UNKNOWN }));
	await refused(unknown, (one) => one.products.create({ name: "Chai", price: 1805, category_id: UNKNOWN }));
	await refused(unknown, (one) => one.products.update(product.id, { category_id: UNKNOWN }));
	await refused(unknown, (one) => one.orders.create({ customer_id: UNKNOWN, line_items }));
	await refused(unknown, (one) => one.orders.update(order.id, { customer_id: UNKNOWN }));
}
