import { makeWorld } from "./world.ts";

/** A world with a customer and goods on the shelf: Chai at 18.00, 10 of them at 2.50 in the main warehouse, and orders of them. */
export function makeShop() {
	const world = makeWorld();
	const customer = world.call("accounts.create", {
		body: {
			account_type: "business",
			name: "Acme",
			addresses: [{ type: "shipping", street1: "1 Main St", city: "Reno", region: "NV", country: "US" }],
		},
	});
	const chai = world.call("products.create", {
		body: { title: "Chai", product_type: "physical", sku: "CHAI", list_price: 18, weight: 2 },
	});
	const [main, store] = world.db.collection("locations").all();
	const receive = (quantity: number, location = main.id, product = chai.id, cost = 2.5) =>
		world.call("inventory.receive", {
			body: { product_id: product, location_id: location, quantity, unit_cost: cost },
		});
	receive(10);

	/** A confirmed order of Chai; `paid` in cash. */
	const order = (quantity: number, extra: object = {}, paid = 0) => {
		const made = world.call("orders.create", {
			body: {
				document_type: "sales_order",
				account_id: customer.id,
				line_items: [{ product_id: chai.id, quantity }],
				...extra,
			},
		});
		if (paid > 0) pay(made.id, paid);
		world.call("orders.confirm", { path: { id: made.id } });
		return { id: made.id, number: made.order_number, line: made.line_items[0].id, lines: made.line_items };
	};
	const pay = (id: string, amount: number, payment_method = "cash") =>
		world.call("orders.payments.create", { path: { id }, body: { payment_method, amount } });
	const pack = (from: { id: string; line: string }, quantity: number, extra: object = {}) =>
		world.call("packages.create", {
			body: { order_id: from.id, items: [{ order_item_id: from.line, quantity }], ...extra },
		});
	const fulfill = (id: string) => world.call("packages.fulfill", { path: { id } });
	/** An order that has been paid and has left, and its package. */
	const shipped = (quantity: number, extra: object = {}, paid = 18 * quantity) => {
		const sold = order(quantity, extra, paid);
		const parcel = pack(sold, quantity);
		fulfill(parcel.id);
		return { ...sold, parcel };
	};

	return {
		world,
		customer,
		chai,
		main,
		store,
		receive,
		order,
		pay,
		pack,
		fulfill,
		shipped,
		stateOf: (id: string) => world.call("orders.retrieve", { path: { id } }),
		lineOf: (id: string) => world.db.collection("order_items").get(id),
		stock: (location = main.id, product = chai.id) =>
			world.call("inventory.balances.list", { query: { product_id: product, location_id: location } }).data[0],
		/** Balances of the ledger in dollars, debits positive, of the accounts that moved. */
		ledger(): Record<string, number> {
			const sums = new Map<string, number>();
			for (const line of world.db.collection("journal_lines").all()) {
				const key = world.db.collection("gl_accounts").get(line.account_id).system_account_key;
				const change = Math.round(line.debit_amount * 100) - Math.round(line.credit_amount * 100);
				sums.set(key, (sums.get(key) ?? 0) + change);
			}
			return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0).map(([key, sum]) => [key, sum / 100]));
		},
		eventTypes: () => world.events.map((event) => event.type),
	};
}

export type Shop = ReturnType<typeof makeShop>;
