import { beforeEach, describe, expect, it } from "vitest";
import { makeShop } from "../support/shop.ts";
import { makeWorld, refusal, type World } from "../support/world.ts";

const address = {
	type: "shipping",
	street1: "1 Main St",
	city: "Reno",
	region: "NV",
	postal_code: "89501",
	country: "US",
};

let world: World;
beforeEach(() => {
	world = makeWorld();
});

const customer = (extra: object = {}) =>
	world.call("accounts.create", { body: { account_type: "business", name: "Acme", addresses: [address], ...extra } });
const product = (extra: object = {}) =>
	world.call("products.create", {
		body: { title: "Chai", product_type: "physical", sku: `S-${Math.random()}`, list_price: 18, ...extra },
	});
const order = (accountId: string, lines: object[], extra: object = {}) =>
	world.call("orders.create", {
		body: { document_type: "sales_order", account_id: accountId, line_items: lines, ...extra },
	});

describe("creating", () => {
	it("each kind of document has its own number series", () => {
		const acme = customer();
		const vendor = customer({ account_type: "vendor" });
		const make = (type: string, id: string) =>
			world.call("orders.create", { body: { document_type: type, account_id: id } }).order_number;
		expect(make("sales_order", acme.id)).toBe("SO-000001");
		expect(make("sales_order", acme.id)).toBe("SO-000002");
		expect(make("invoice", acme.id)).toBe("INV-0001");
		expect(make("quote", acme.id)).toBe("Q-2026-0001");
		expect(make("purchase_order", vendor.id)).toBe("PO-000001");
	});

	it("each line is rounded half up to cents, and the total is the sum of the rounded lines", () => {
		const acme = customer();
		const tea = product();
		const made = order(acme.id, [
			{ product_id: tea.id, quantity: 3, sell_rate: 1.005 },
			{ product_id: tea.id, quantity: 1, sell_rate: 2.675, discount_amount: 0 },
			{ product_id: tea.id, quantity: 7, sell_rate: 9.65, discount_amount: 10.1325 },
		]);
		expect(made.line_items.map((line: { line_total: number }) => line.line_total)).toEqual([3.02, 2.68, 57.42]);
		expect(made.subtotal).toBe(63.12);
		expect(made.order_total).toBe(63.12);
		expect(made.balance_due).toBe(63.12);
	});

	it("the order discount is subtracted and the local tax is added, both exactly", () => {
		world.db.collection("tax_rates").insert({
			id: "22222222-2222-4222-8222-222222222222",
			rate: 0.0825,
			is_active: true,
			inclusive: false,
			display_name: "NV",
			effective_from: null,
			effective_to: null,
			jurisdiction_country: "US",
			jurisdiction_state: "nv",
		});
		const acme = customer();
		const made = order(acme.id, [{ product_id: product().id, quantity: 3, sell_rate: 33.33 }], {
			discount: { type: "percentage", value: 10 },
			auto_compute_tax: true,
		});
		expect(made.subtotal).toBe(99.99);
		expect(made.discount_total).toBe(10);
		expect(made.tax_total).toBe(7.42);
		expect(made.order_total).toBe(97.41);
		expect(made.tax_lines).toHaveLength(1);
	});

	it.each([
		[{ line_items: [{ product_id: "nope", quantity: 1 }] }, "line_items[0].product_id"],
		[{ location_id: "nope" }, "location_id"],
		[{ payments: [{ payment_method_id: "nope", amount: 1 }] }, "payments[0].payment_method_id"],
		[{ account_id: "nope" }, "account_id"],
	])("an invalid order is rejected with the exact place: %j", (body, param) => {
		const acme = customer();
		const before = world.db.collection("orders").size;
		const wrong = refusal(() =>
			world.call("orders.create", { body: { document_type: "sales_order", account_id: acme.id, ...body } }),
		);
		expect(wrong).toMatchObject({ status: 422, param });
		expect(world.db.collection("orders").size).toBe(before);
	});

	it("a line uses the quantity break of the account's level, then the list price", () => {
		const acme = customer();
		const level = world.db.collection("pricing_levels").all()[0].id;
		const tea = product({ pricing: [{ pricing_level_id: level, min_quantity: 10, sell_price: 15 }] });
		const rate = (quantity: number) => order(acme.id, [{ product_id: tea.id, quantity }]).line_items[0].sell_rate;
		expect(rate(9)).toBe(18);
		expect(rate(10)).toBe(15);
	});

	it("an account's own price takes precedence over that of its level", () => {
		const acme = customer();
		const level = world.db.collection("pricing_levels").all()[0].id;
		const tea = product({
			pricing: [
				{ pricing_level_id: level, sell_price: 15 },
				{ account_id: acme.id, list_price: 20, adjustment: 0.6 },
			],
		});
		expect(order(acme.id, [{ product_id: tea.id, quantity: 1 }]).line_items[0].sell_rate).toBe(12);
	});

	it("inline payments are charged after the order is created, so a declined card leaves an unpaid order", () => {
		const acme = customer({ payment_methods: [{ stripe_payment_method_id: "pm_card_visa_chargeDeclined" }] });
		const [card] = world.db.collection("payment_methods").all();
		const made = order(acme.id, [{ product_id: product().id, quantity: 1 }], {
			payments: [{ payment_method_id: card.id, amount: 18, payment_type: "card" }],
		});
		expect(made.payment_status).toBe("unpaid");
		expect(made.payments[0].status).toBe("failed");
		expect(world.events.map((event) => event.type)).toEqual(["order.created", "payment.failed"]);
	});
});

describe("confirming", () => {
	it("quotes, orders without lines, and orders without a shipping address cannot be confirmed", () => {
		const acme = customer();
		const nowhere = customer({ addresses: [] });
		const line = [{ product_id: product().id, quantity: 1 }];
		const confirm = (id: string) => refusal(() => world.call("orders.confirm", { path: { id } }));
		const quote = order(acme.id, line, { document_type: "quote" });
		expect(confirm(quote.id)).toMatchObject({ status: 422, code: "quote_must_convert_before_confirm" });
		expect(confirm(order(acme.id, []).id)).toMatchObject({ status: 422, param: "line_items" });
		expect(confirm(order(nowhere.id, line).id)).toMatchObject({ status: 422, param: "shipping_address_id" });
	});

	it("stock is reserved where the order ships from, and stock elsewhere does not count", () => {
		const tea = product();
		const [main, store] = world.db.collection("locations").all();
		world.call("inventory.receive", {
			body: { product_id: tea.id, location_id: store.id, quantity: 5, unit_cost: 2 },
		});
		const acme = customer();
		const make = (location: string) => order(acme.id, [{ product_id: tea.id, quantity: 1 }], { location_id: location });
		const confirm = (id: string) => world.call("orders.confirm", { path: { id } });
		expect(refusal(() => confirm(make(main.id).id))).toMatchObject({
			status: 422,
			code: "insufficient_inventory",
			param: "line_items[0].quantity",
		});
		expect(confirm(make(store.id).id).order_status).toBe("confirmed");
	});

	it("an order is confirmed once, by id or by number, and the event contains the full order", () => {
		const made = order(customer().id, [{ product_id: product().id, quantity: 1 }]);
		world.clearEvents();
		const confirmed = world.call("orders.confirm", { path: { id: made.order_number } });
		expect(confirmed.order_status).toBe("confirmed");
		expect(world.events).toMatchObject([
			{ type: "order.confirmed", object: { id: made.id, object: "order", status: "confirmed" } },
		]);
		expect(refusal(() => world.call("orders.confirm", { path: { id: made.id } }))).toMatchObject({ status: 409 });
	});

	it("an order over the credit limit is put on hold, and continues when the hold is released", () => {
		const acme = customer({ credit_limit: 10 });
		expect(acme.credit_balance).toBe(10);
		const made = order(acme.id, [{ product_id: product().id, quantity: 1 }]);
		const held = world.call("orders.confirm", { path: { id: made.id } });
		expect(held).toMatchObject({ order_status: "on_hold", is_on_hold: true, hold_type: "credit" });
		expect(refusal(() => world.call("orders.confirm", { path: { id: made.id } })).status).toBe(409);
		const released = world.call("orders.releaseHold", { path: { id: made.id }, body: {} });
		expect(released).toEqual({ success: true, order_id: made.id });
		expect(world.call("orders.confirm", { path: { id: made.id } }).order_status).toBe("confirmed");
		expect(world.call("accounts.retrieve", { path: { id: acme.id } }).credit_balance).toBe(-8);
	});

	it("confirming allocates stock, rejects missing stock, and ignores untracked goods", () => {
		const acme = customer();
		const tea = product();
		const location = world.db.collection("locations").all()[0].id;
		world.call("inventory.receive", { body: { product_id: tea.id, location_id: location, quantity: 5, unit_cost: 2 } });
		const first = order(acme.id, [{ product_id: tea.id, quantity: 3 }]);
		world.call("orders.confirm", { path: { id: first.id } });
		const stock = () => world.call("products.retrieveInventory", { path: { id: tea.id } });
		expect(stock()).toMatchObject({ on_hand: 5, allocated: 3, available: 2, total_value: 10 });
		const second = order(acme.id, [
			{ product_id: product({ track_inventory: false }).id, quantity: 99 },
			{ product_id: tea.id, quantity: 3 },
		]);
		expect(refusal(() => world.call("orders.confirm", { path: { id: second.id } }))).toMatchObject({
			status: 422,
			code: "insufficient_inventory",
			param: "line_items[1].quantity",
		});
		world.call("orders.cancel", { path: { id: first.id } });
		expect(stock()).toMatchObject({ on_hand: 5, allocated: 0 });
	});

	it("confirming a kit allocates its components", () => {
		const tea = product();
		const cup = product({ title: "Cup" });
		const location = world.db.collection("locations").all()[0].id;
		world.call("inventory.receive", {
			body: {
				location_id: location,
				items: [
					{ product_id: tea.id, quantity: 10, unit_cost: 1 },
					{ product_id: cup.id, quantity: 10, unit_cost: 1 },
				],
			},
		});
		const set = product({
			product_type: "kit",
			components: [
				{ component_product_id: tea.id, quantity: 2 },
				{ component_product_id: cup.id, quantity: 1 },
			],
		});
		const made = order(customer().id, [{ product_id: set.id, quantity: 3 }]);
		world.call("orders.confirm", { path: { id: made.id } });
		expect(world.call("products.retrieveInventory", { path: { id: tea.id } }).allocated).toBe(6);
		expect(world.call("products.retrieveInventory", { path: { id: cup.id } }).allocated).toBe(3);
	});
});

describe("converting, changing, ending", () => {
	it("converting a quote creates a draft sales order with the same lines and keeps the quote", () => {
		const quote = order(customer().id, [{ product_id: product().id, quantity: 2 }], {
			document_type: "quote",
			discount: { type: "flat", value: 6 },
		});
		const converted = world.call("orders.convert", { path: { id: quote.id } });
		expect(converted).toMatchObject({
			document_type: "sales_order",
			order_status: "draft",
			linked_order_id: quote.id,
			order_number: "SO-000001",
			order_total: 30,
		});
		expect(world.call("orders.retrieve", { path: { id: quote.id } }).document_type).toBe("quote");
	});

	it("lines can be added one by one or in bulk, all or none, and the totals are recalculated", () => {
		const tea = product();
		const made = order(customer().id, [{ product_id: tea.id, quantity: 1 }]);
		expect(
			world.call("orders.items.create", { path: { id: made.id }, body: { product_id: tea.id, quantity: 2 } })
				.line_total,
		).toBe(36);
		const wrong = refusal(() =>
			world.call("orders.items.createBulk", {
				path: { id: made.id },
				body: {
					items: [
						{ product_id: tea.id, quantity: 1 },
						{ product_id: "nope", quantity: 1 },
					],
				},
			}),
		);
		expect(wrong.param).toBe("items[1].product_id");
		expect(world.call("orders.retrieve", { path: { id: made.id } }).order_total).toBe(54);
	});

	it("discounts, fees and coupons can be applied only while the order is open", () => {
		const made = order(customer().id, [{ product_id: product().id, quantity: 1 }]);
		const adjust = (body: object) => world.call("orders.adjustments.create", { path: { id: made.id }, body });
		adjust({ name: "Rush", effect_type: "fee", discount_type: "fixed_amount", value: 5 });
		adjust({ name: "Half", effect_type: "discount", discount_type: "percentage", value: 50 });
		expect(world.call("orders.retrieve", { path: { id: made.id } })).toMatchObject({
			fee_total: 5,
			discount_total: 9,
			order_total: 14,
		});
		world.call("orders.applyCoupon", { path: { id: made.id }, body: { code: "save10" } });
		expect(world.call("orders.retrieve", { path: { id: made.id } }).order_total).toBe(12.2);
		world.call("orders.cancel", { path: { id: made.id } });
		expect(
			refusal(() => adjust({ name: "x", effect_type: "fee", discount_type: "fixed_amount", value: 1 })).status,
		).toBe(422);
	});

	it("a posted invoice is voided and a draft cancelled, each only once", () => {
		const acme = customer();
		const invoice = order(acme.id, [{ product_id: product().id, quantity: 1 }], { document_type: "invoice" });
		world.call("orders.confirm", { path: { id: invoice.id } });
		expect(refusal(() => world.call("orders.cancel", { path: { id: invoice.id } })).status).toBe(409);
		const voided = world.call("orders.void", { path: { id: invoice.id } });
		expect(voided).toMatchObject({
			order_status: "voided",
			balance_due: 0,
			cascaded_drop_ship_pos: [],
			cascaded_work_orders: [],
		});
		expect(refusal(() => world.call("orders.void", { path: { id: invoice.id } })).status).toBe(409);
	});

	it("an open return, or a drop-ship order at the vendor, blocks the cancellation", () => {
		const vendor = customer({ account_type: "vendor", name: "Supplier" });
		const tea = product({ vendors: [{ vendor_id: vendor.id, default_unit_cost: 7 }], metadata: { drop_ship: true } });
		const made = order(customer().id, [{ product_id: tea.id, quantity: 2 }]);
		world.call("orders.confirm", { path: { id: made.id } });
		const purchase = world.call("orders.list", { query: { document_type: "purchase_order" } }).data[0];
		expect(purchase).toMatchObject({ linked_order_id: made.id, order_total: 14 });
		world.db.collection("returns").insert({ id: "r", original_order_id: made.id, status: "authorized" });
		expect(refusal(() => world.call("orders.void", { path: { id: made.id } })).code).toBe("open_rma_blocks_void");
		world.db.collection("returns").delete("r");
		world.call("orders.update", { path: { id: purchase.id }, body: { status: "open" } });
		expect(refusal(() => world.call("orders.cancel", { path: { id: made.id } })).code).toBe(
			"dropship_po_sent_blocks_so_cancel",
		);
		world.call("orders.receive", { path: { id: purchase.id }, body: {} });
		expect(refusal(() => world.call("orders.void", { path: { id: made.id } })).code).toBe(
			"dropship_po_received_blocks_so_void",
		);
	});

	it("an open return is the reason why a shipped order cannot be cancelled or voided", () => {
		const shop = makeShop();
		const sold = shop.shipped(2);
		const end = (verb: string) => refusal(() => shop.world.call(`orders.${verb}`, { path: { id: sold.id } })).code;
		expect([end("cancel"), end("void")]).toEqual(["fulfilled_order_blocks_cancel", "fulfilled_order_blocks_void"]);
		const items = [{ order_item_id: sold.line, quantity: 1 }];
		const back = shop.world.call("returns.create", { body: { original_order_id: sold.id, items } });
		expect([end("cancel"), end("void")]).toEqual(["open_rma_blocks_cancel", "open_rma_blocks_void"]);
		shop.world.call("returns.cancel", { path: { id: back.id } });
		expect(end("void")).toBe("fulfilled_order_blocks_void");
	});

	it("a pickup order is handed over, or returned to stock if the customer never came", () => {
		const tea = product();
		const location = world.db.collection("locations").all()[0].id;
		world.call("inventory.receive", {
			body: { product_id: tea.id, location_id: location, quantity: 5, unit_cost: 2.5 },
		});
		const acme = customer();
		const make = () => {
			const made = order(acme.id, [{ product_id: tea.id, quantity: 2 }], { delivery_option: "pick_up" });
			world.call("orders.payments.create", { path: { id: made.id }, body: { payment_method: "cash", amount: 36 } });
			return world.call("orders.confirm", { path: { id: made.id } });
		};
		const first = make();
		expect(first).toMatchObject({ order_status: "confirmed", fulfillment_status: "unfulfilled" });
		expect(world.call("orders.confirmPickup", { path: { id: first.id } }).fulfillment_status).toBe("fulfilled");
		const second = make();
		const missed = world.call("orders.markNoShow", { path: { id: second.id }, body: {} });
		expect(missed).toMatchObject({ order_id: second.id, order_status: "cancelled" });
		expect(world.call("products.retrieveInventory", { path: { id: tea.id } })).toMatchObject({
			on_hand: 3,
			total_value: 7.5,
		});
		expect(refusal(() => world.call("orders.markNoShow", { path: { id: second.id }, body: {} })).status).toBe(409);
	});
});
