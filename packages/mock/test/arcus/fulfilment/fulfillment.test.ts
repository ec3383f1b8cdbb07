import { beforeEach, describe, expect, it } from "vitest";
import { makeShop, type Shop } from "../support/shop.ts";
import { refusal } from "../support/world.ts";

let shop: Shop;
beforeEach(() => {
	shop = makeShop();
});

const deliver = (id: string, body: object = {}) => shop.world.call("packages.markDelivered", { path: { id }, body });

describe("fulfilling a package", () => {
	it("fulfilling takes the goods from stock, posts their cost and the sale, and sends events", () => {
		const order = shop.order(4);
		const parcel = shop.pack(order, 4);
		shop.world.clearEvents();
		expect(shop.fulfill(parcel.id)).toMatchObject({ id: parcel.id, status: "shipped" });
		expect(shop.stock()).toMatchObject({ on_hand: 6, allocated: 0, available: 6, total_value: 15 });
		expect(shop.ledger()).toEqual({ cogs: 10, inventory_fg: -10, ar_account: 72, revenue: -72 });
		expect(shop.stateOf(order.id)).toMatchObject({ order_status: "fulfilled", fulfillment_status: "fulfilled" });
		expect(shop.lineOf(order.line)).toMatchObject({ quantity: 4, quantity_fulfilled: 4 });
		expect(shop.eventTypes()).toEqual(["fulfillment.shipped"]);
		expect(shop.world.events[0]?.object).toMatchObject({ id: parcel.id, status: "shipped" });
		const entries = shop.world.db.collection("journal_entries").all();
		expect(new Set(entries.map((one: { batch_id: string }) => one.batch_id)).size).toBe(1);
	});

	it("each part of an order is posted once, and the total is exact to the cent", () => {
		const order = shop.order(3, {
			line_items: [{ product_id: shop.chai.id, quantity: 3, sell_rate: 3.33 }],
			discount: { type: "fixed_amount", value: 1 },
		});
		shop.fulfill(shop.pack(order, 1).id);
		expect(shop.stateOf(order.id)).toMatchObject({
			order_status: "partially_fulfilled",
			fulfillment_status: "partially_fulfilled",
			order_total: 8.99,
		});
		expect(shop.ledger()).toMatchObject({ revenue: -3.33, sales_discounts: 1, ar_account: 2.33, cogs: 2.5 });
		shop.fulfill(shop.pack(order, 2).id);
		expect(shop.ledger()).toMatchObject({ revenue: -9.99, sales_discounts: 1, ar_account: 8.99, cogs: 7.5 });
		expect(shop.stateOf(order.id).order_status).toBe("fulfilled");
	});

	it("the activity feed shows the package and the order that it completes", () => {
		const order = shop.order(2);
		const actions = () =>
			shop.world.db
				.collection("activity")
				.all()
				.map((entry: { action: string; resource_label: string }) => [entry.action, entry.resource_label]);
		shop.fulfill(shop.pack(order, 1).id);
		expect(actions().at(-1)).toEqual(["package.fulfilled", "PKG-000001"]);
		shop.fulfill(shop.pack(order, 1).id);
		expect(actions().slice(-2)).toEqual([
			["order.fulfilled", order.number],
			["package.fulfilled", "PKG-000002"],
		]);
	});

	it("an invoice posts no second sale, because its confirmation has posted it", () => {
		const invoice = shop.order(2, { document_type: "invoice" });
		expect(shop.ledger()).toEqual({ ar_account: 36, revenue: -36 });
		shop.fulfill(shop.pack(invoice, 1).id);
		expect(shop.ledger()).toEqual({ ar_account: 36, revenue: -36, cogs: 2.5, inventory_fg: -2.5 });
	});

	it("a payment received earlier becomes income", () => {
		shop.fulfill(shop.pack(shop.order(1, {}, 18), 1).id);
		expect(shop.ledger()).toMatchObject({ undeposited_funds: 18, revenue: -18 });
		expect(shop.ledger()).not.toHaveProperty("customer_deposits");
	});

	it("fulfilling twice has no further effect", () => {
		const parcel = shop.pack(shop.order(2), 2);
		const first = shop.fulfill(parcel.id);
		shop.world.advance("1h");
		shop.world.clearEvents();
		expect(shop.fulfill(parcel.id)).toEqual(first);
		expect(shop.stock().on_hand).toBe(8);
		expect(shop.eventTypes()).toEqual([]);
	});

	it("an empty package, or one whose order awaits payment, cannot be fulfilled", () => {
		const order = shop.order(2);
		const empty = shop.world.call("packages.create", { body: { order_id: order.id } });
		expect(refusal(() => shop.fulfill(empty.id))).toMatchObject({ status: 422, code: "package_empty" });
		const parcel = shop.pack(order, 2);
		shop.pay(order.id, 36, "ach");
		expect(refusal(() => shop.fulfill(parcel.id))).toMatchObject({ status: 409, code: "order_not_open" });
		shop.world.advance("96h");
		expect(shop.fulfill(parcel.id).status).toBe("shipped");
	});

	it("an order that ships complete waits until all of it is packed", () => {
		const order = shop.order(3, { ship_complete: true });
		const first = shop.pack(order, 2);
		expect(refusal(() => shop.fulfill(first.id))).toMatchObject({ status: 409, code: "order_ships_complete" });
		const second = shop.pack(order, 1);
		expect(shop.fulfill(first.id).status).toBe("shipped");
		expect(shop.fulfill(second.id).status).toBe("shipped");
	});

	it("fulfilling a kit ships its components", () => {
		const kit = shop.world.call("products.create", {
			body: {
				title: "Set",
				product_type: "kit",
				list_price: 50,
				components: [{ component_product_id: shop.chai.id, quantity: 2 }],
			},
		});
		const order = shop.order(2, { line_items: [{ product_id: kit.id, quantity: 2 }] });
		shop.fulfill(shop.pack(order, 1).id);
		expect(shop.stock()).toMatchObject({ on_hand: 8, allocated: 2 });
		expect(shop.ledger().cogs).toBe(5);
	});

	it("an order with a fulfilled package can no longer be cancelled or voided", () => {
		const order = shop.order(2);
		shop.fulfill(shop.pack(order, 1).id);
		for (const verb of ["cancel", "void"]) {
			const code = `partially_fulfilled_order_blocks_${verb}`;
			expect(refusal(() => shop.world.call(`orders.${verb}`, { path: { id: order.id } })).code).toBe(code);
		}
	});
});

describe("a package in one call", () => {
	const make = (extra: object) => shop.pack(shop.order(2), 2, { carrier_service: "usps_priority", ...extra });

	it("the package gets its label and is fulfilled", () => {
		const parcel = make({ buy_label: true, rate_object_id: "rate_1", fulfill_after_label: true });
		expect(parcel).toMatchObject({ status: "packed", fulfillment_status: "fulfilled", carrier: "usps" });
		expect(shop.world.call("packages.retrieve", { path: { id: parcel.id } }).status).toBe("shipped");
		expect(parcel.tracking_number).toMatch(/^94\d{20}$/);
		expect(parcel.label_url).toMatch(/^https:/);
		expect(shop.eventTypes().slice(-3)).toEqual([
			"fulfillment.package_created",
			"fulfillment.label_purchased",
			"fulfillment.shipped",
		]);
		expect(shop.stock().on_hand).toBe(8);
	});

	it("the call is all or nothing", () => {
		const order = shop.order(2, { ship_complete: true });
		shop.world.clearEvents();
		const whole = { buy_label: true, fulfill_after_label: true };
		expect(refusal(() => shop.pack(order, 1, whole)).code).toBe("order_ships_complete");
		expect(shop.world.db.collection("packages").size).toBe(0);
		expect(shop.world.db.collection("labels").size).toBe(0);
		expect(shop.eventTypes()).toEqual([]);
	});

	it("the call does not wait for a label that nobody buys", () => {
		expect(refusal(() => make({ fulfill_after_label: true }))).toMatchObject({
			status: 422,
			param: "fulfill_after_label",
		});
	});
});

describe("delivery", () => {
	it("delivery is recorded once, after the package was shipped, and appears in its tracking", () => {
		const parcel = shop.pack(shop.order(1), 1);
		expect(refusal(() => deliver(parcel.id))).toMatchObject({ status: 409, code: "package_not_shipped" });
		const { shipped_at: sent } = shop.fulfill(parcel.id);
		shop.world.advance("28h");
		shop.world.clearEvents();
		expect(refusal(() => deliver(parcel.id, { delivered_at: "2026-05-01T00:00:00Z" }))).toMatchObject({
			status: 422,
			param: "delivered_at",
		});
		expect(deliver(parcel.id)).toMatchObject({
			status: "delivered",
			delivered_at: new Date(Date.parse(sent) + 28 * 3_600_000).toISOString(),
		});
		expect(shop.eventTypes()).toEqual(["fulfillment.delivered"]);
		expect(refusal(() => deliver(parcel.id)).code).toBe("package_not_shipped");
		const { tracking_events: scans } = shop.world.call("packages.retrieve", {
			path: { id: parcel.id },
			query: { "expand[]": ["tracking_events"] },
		});
		expect(scans.map((one: { status: string }) => one.status)).toEqual(["in_transit", "delivered"]);
	});
});
