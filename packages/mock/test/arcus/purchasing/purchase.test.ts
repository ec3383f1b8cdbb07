import { beforeEach, describe, expect, it } from "vitest";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
let vendor: string;
let product: string;
beforeEach(() => {
	world = makeWorld();
	vendor = world.call("accounts.create", { body: { account_type: "vendor", name: "V" } }).id;
	product = world.call("products.create", {
		body: { title: "P", product_type: "physical", vendors: [{ vendor_id: vendor, default_unit_cost: 3.333 }] },
	}).id;
});

const purchase = (lines: object[]) =>
	world.call("orders.create", {
		body: { document_type: "purchase_order", account_id: vendor, payment_terms: "Net30", line_items: lines },
	});
const stock = () => world.call("inventory.balances.list", { query: { product_id: product } }).data[0];

describe("purchase orders among the orders", () => {
	it("a purchase order uses the vendor's cost, opens, adds incoming stock and receives it, and posts each step", () => {
		const made = purchase([{ product_id: product, quantity: 10 }]);
		expect(made).toMatchObject({ order_number: "PO-000001", order_total: 33.33 });
		expect(refusal(() => world.call("orders.receive", { path: { id: made.id }, body: {} })).status).toBe(409);
		const open = world.call("orders.update", { path: { id: made.id }, body: { status: "open" } });
		expect(open.order_status).toBe("confirmed");
		expect(world.events.at(-1)?.type).toBe("purchase_order.sent");
		expect(stock()).toMatchObject({ on_hand: 0, on_purchase_order: 10 });

		const receive = (items: object[]) => world.call("orders.receive", { path: { id: made.id }, body: { items } });
		expect(receive([{ product_id: product, quantity_received: 4 }]).order_status).toBe("partially_fulfilled");
		expect(refusal(() => receive([{ product_id: product, quantity_received: 7 }]))).toMatchObject({
			status: 422,
			param: "items[0].quantity_received",
		});
		const done = receive([
			{ product_id: product, quantity_received: 3 },
			{ product_id: product, quantity_received: 3 },
		]);
		expect(done).toMatchObject({ order_status: "fulfilled", fulfillment_status: "fulfilled" });
		expect(stock()).toMatchObject({ on_hand: 10, on_purchase_order: 0, total_value: 33.33 });
		const received = world.db.collection("journal_entries").all();
		expect(received.every((entry: { source_type: string }) => entry.source_type === "PO_RECEIPT")).toBe(true);
		const total = received.reduce(
			(sum: number, one: { total_debit: number }) => sum + Math.round(one.total_debit * 100),
			0,
		);
		expect(total).toBe(33_33);
	});

	it("a purchase order needs a vendor, and a sales order a customer", () => {
		const customer = world.call("accounts.create", { body: { account_type: "lead", name: "L" } }).id;
		const make = (type: string, account: string) =>
			world.call("orders.create", { body: { document_type: type, account_id: account } });
		expect(refusal(() => make("purchase_order", customer))).toMatchObject({ status: 422, param: "account_id" });
		expect(refusal(() => make("sales_order", vendor))).toMatchObject({ status: 422, param: "account_id" });
	});

	it("cancelling a purchase order removes its incoming stock", () => {
		const made = purchase([{ product_id: product, quantity: 10 }]);
		world.call("orders.update", { path: { id: made.id }, body: { order_status: "confirmed" } });
		world.call("orders.cancel", { path: { id: made.id }, body: {} });
		expect(stock().on_purchase_order).toBe(0);
	});

	it("a line added to an open order becomes incoming stock", () => {
		const made = purchase([{ product_id: product, quantity: 10 }]);
		world.call("orders.update", { path: { id: made.id }, body: { status: "open" } });
		world.call("orders.items.create", { path: { id: made.id }, body: { product_id: product, quantity: 5 } });
		expect(stock().on_purchase_order).toBe(15);
	});

	it("a payment term is found by its name and sets the due date", () => {
		const made = purchase([{ product_id: product, quantity: 1 }]);
		expect(Date.parse(made.due_date) - Date.parse(made.order_date)).toBe(30 * 86_400_000);
	});
});
