import { beforeEach, describe, expect, it } from "vitest";
import { makeShop, type Shop } from "../support/shop.ts";
import { refusal } from "../support/world.ts";

let shop: Shop;
beforeEach(() => {
	shop = makeShop();
});

type Sold = { id: string; line: string };

const open = (sold: Sold, quantity: number, extra: object = {}) =>
	shop.world.call("returns.create", {
		body: { original_order_id: sold.id, items: [{ order_item_id: sold.line, quantity }], ...extra },
	});
const act = (verb: string, id: string, body: object = {}) => shop.world.call(`returns.${verb}`, { path: { id }, body });
const get = (id: string, ...expand: string[]) =>
	shop.world.call("returns.retrieve", { path: { id }, query: { "expand[]": expand } });
const decide = (back: { id: string; items: { id: string }[] }, ...dispositions: string[]) =>
	act("inspect", back.id, {
		items: dispositions.map((disposition, index) => ({ return_item_id: back.items[index]?.id, disposition })),
	});

describe("a return", () => {
	it("a return is authorized with its items and their value, and sends events", () => {
		const sold = shop.shipped(3);
		shop.world.clearEvents();
		const back = open(sold, 2, { notes: "too strong", source: "customer_portal" });
		expect(back).toMatchObject({
			return_number: "RMA-000001",
			status: "authorized",
			original_order_id: sold.id,
			account_id: shop.customer.id,
			refund_amount: 0,
			source: "customer_portal",
			items: [{ order_item_id: sold.line, quantity: 2, quantity_received: 0, refund_amount: 36, disposition: null }],
		});
		expect(shop.eventTypes()).toEqual(["return.created"]);
		expect(shop.lineOf(sold.line).quantity_returned).toBe(0);
	});

	it("a return takes no more than was shipped and is not already being returned", () => {
		const order = shop.order(5);
		shop.fulfill(shop.pack(order, 3).id);
		const wrong = { status: 422, code: "quantity_exceeds_order_item", param: "items[0].quantity" };
		expect(refusal(() => open(order, 4))).toMatchObject(wrong);
		const first = open(order, 2);
		expect(refusal(() => open(order, 2))).toMatchObject(wrong);
		act("cancel", first.id);
		const second = open(order, 3);
		act("receive", second.id, { items: [{ return_item_id: second.items[0].id, quantity_received: 1 }] });
		act("close", second.id);
		expect(open(order, 2).items[0].quantity).toBe(2);
	});

	it("a return with unknown references names them", () => {
		const [one, other] = [shop.shipped(1), shop.shipped(1)];
		expect(refusal(() => open({ id: "nope", line: one.line }, 1)).param).toBe("original_order_id");
		expect(refusal(() => open({ id: one.id, line: other.line }, 1)).param).toBe("items[0].order_item_id");
		expect(refusal(() => open(one, 1, { vendor_id: shop.customer.id })).param).toBe("vendor_id");
		expect(refusal(() => open(one, 1, { restocking_fee: 18.01 })).param).toBe("restocking_fee");
	});

	it("a return is worth its share of the line, after discount and with tax, and all shares add up to the line", () => {
		const sold = shop.shipped(3, {
			line_items: [{ product_id: shop.chai.id, quantity: 3, sell_rate: 3.34 }],
			discount: { type: "fixed_amount", value: 0.02 },
		});
		const worth = [1, 1, 1].map(() => open(sold, 1).items[0].refund_amount);
		expect(worth).toEqual([3.33, 3.34, 3.33]);
	});

	it("several returns are never worth more than their line, even if one was cancelled in between", () => {
		const sold = shop.shipped(3, { line_items: [{ product_id: shop.chai.id, quantity: 3, sell_rate: 3.3333 }] });
		const [first, second] = [open(sold, 1), open(sold, 1)];
		act("cancel", first.id);
		const worth = [second, open(sold, 1), open(sold, 1)].map((back) => Math.round(back.items[0].refund_amount * 100));
		expect(worth.reduce((sum, one) => sum + one, 0)).toBe(1000);
	});

	it("a return can be changed in five fields only", () => {
		const back = open(shop.shipped(1), 1);
		expect(act("update", back.id, { restocking_fee: 2, notes: "x", metadata: { a: 1 } })).toMatchObject({
			restocking_fee: 2,
			notes: "x",
			metadata: { a: 1 },
		});
		expect(refusal(() => act("update", back.id, { status: "closed" }))).toMatchObject({
			status: 422,
			code: "forbidden_field",
			param: "status",
		});
		expect(refusal(() => act("update", back.id, { restocking_fee: 19 })).param).toBe("restocking_fee");
	});

	it("returns can be found by state, customer and order, and include related records", () => {
		const sold = shop.shipped(2);
		const [one, two] = [open(sold, 1), open(sold, 1)];
		act("receive", one.id);
		act("refund", one.id);
		const ids = (query: Record<string, string>) =>
			shop.world.call("returns.list", { query }).data.map((back: { id: string }) => back.id);
		expect(ids({ original_order_id: sold.id })).toEqual([two.id, one.id]);
		expect(ids({ status: "received" })).toEqual([one.id]);
		expect(ids({ account_id: "00000000-0000-4000-8000-000000000000" })).toEqual([]);
		const shown = get(
			one.id,
			"items.product",
			"refunds",
			"original_order",
			"gl_entries",
			"return_label",
			"vendor_return",
		);
		expect(shown).toMatchObject({
			items: [{ product: { sku: "CHAI" } }],
			refunds: [{ amount: 18 }],
			original_order: { id: sold.id },
			return_label: null,
			vendor_return: null,
		});
		expect(shown.gl_entries.map((entry: { total_debit: number }) => entry.total_debit)).toEqual([2.5, 18]);
	});
});

describe("goods that come back", () => {
	it("returned goods without inspection are back in stock immediately, at the cost they were shipped with", () => {
		shop.receive(10, shop.main.id, shop.chai.id, 4);
		const sold = shop.shipped(12);
		expect(shop.ledger().cogs).toBe(33);
		const back = open(sold, 12);
		shop.world.clearEvents();
		const [item] = back.items;
		const first = act("receive", back.id, { items: [{ return_item_id: item.id, quantity_received: 5 }], notes: "n" });
		expect(first).toMatchObject({ status: "received", notes: "n" });
		expect(shop.stock()).toMatchObject({ on_hand: 13, available: 13, total_value: 45.75 });
		act("receive", back.id);
		expect(shop.stock()).toMatchObject({ on_hand: 20, total_value: 65 });
		expect(shop.ledger()).not.toHaveProperty("cogs");
		expect(get(back.id, "items").items[0]).toMatchObject({ quantity_received: 12, disposition: "restock" });
		expect(shop.lineOf(sold.line)).toMatchObject({ quantity_fulfilled: 12, quantity_returned: 12 });
		expect(shop.eventTypes()).toEqual(["return.received", "return.received"]);
		expect(refusal(() => act("receive", back.id))).toMatchObject({ status: 409, code: "invalid_return_status" });
	});

	it("rounding does not change the total cost of returned goods", () => {
		const tea = shop.world.call("products.create", {
			body: { title: "Tea", product_type: "physical", sku: "TEA", list_price: 5 },
		});
		shop.receive(3, shop.main.id, tea.id, 0.3333);
		const sold = shop.shipped(3, { line_items: [{ product_id: tea.id, quantity: 3 }] }, 15);
		for (const back of [1, 1, 1].map((quantity) => open(sold, quantity))) act("receive", back.id);
		expect(shop.stock(shop.main.id, tea.id)).toMatchObject({ on_hand: 3, total_value: 1 });
		expect(shop.ledger()).not.toHaveProperty("cogs");
	});

	it("no more goods can be received than were authorized", () => {
		const back = open(shop.shipped(2), 2);
		const [item] = back.items;
		const twice = [1, 2].map((quantity_received) => ({ return_item_id: item.id, quantity_received }));
		expect(refusal(() => act("receive", back.id, { items: twice }))).toMatchObject({
			status: 422,
			code: "quantity_exceeds_return_item",
			param: "items[1].quantity_received",
		});
		const other = open(shop.shipped(1), 1);
		expect(
			refusal(() => act("receive", other.id, { items: [{ return_item_id: item.id, quantity_received: 1 }] })).param,
		).toBe("items[0].return_item_id");
	});

	it("returned goods go to the location that receives them", () => {
		const back = open(shop.shipped(2), 2, { inspection_required: true });
		act("receive", back.id, { location_id: shop.store.id });
		decide(back, "restock");
		expect(shop.stock(shop.store.id)).toMatchObject({ on_hand: 2, total_value: 5 });
		expect(shop.stock().on_hand).toBe(8);
	});

	it("returned goods wait for inspection if the return requires it", () => {
		const back = open(shop.shipped(2), 2, { inspection_required: true });
		expect(refusal(() => decide(back, "restock"))).toMatchObject({ status: 409, code: "invalid_return_status" });
		expect(act("receive", back.id).status).toBe("inspecting");
		expect(shop.stock().on_hand).toBe(8);
		expect(act("inspect", back.id).status).toBe("inspecting");
		expect(refusal(() => act("close", back.id))).toMatchObject({ status: 409, code: "invalid_return_status" });
		expect(decide(back, "restock").status).toBe("restocked");
		expect(shop.stock()).toMatchObject({ on_hand: 10, total_value: 25 });
		expect(refusal(() => decide(back, "write_off")).status).toBe(409);
	});

	it.each([
		["restock", "restocked", 10, { undeposited_funds: 36, revenue: -36 }],
		["send_to_vendor", "sent_to_vendor", 10, { undeposited_funds: 36, revenue: -36 }],
		["write_off", "written_off", 8, { undeposited_funds: 36, revenue: -36, inventory_fg: -5, inventory_adjustment: 5 }],
	])("after %s the return is %s, and stock and books match", (disposition, status, onHand, ledger) => {
		const back = open(shop.shipped(2), 2, { inspection_required: true });
		act("receive", back.id);
		expect(decide(back, disposition)).toMatchObject({ status });
		expect(shop.stock().on_hand).toBe(onHand);
		expect(shop.ledger()).toEqual(ledger);
	});

	it("goods that arrive late follow the decision about the first ones", () => {
		const back = open(shop.shipped(3), 3);
		act("receive", back.id, { items: [{ return_item_id: back.items[0].id, quantity_received: 1 }] });
		act("update", back.id, { inspection_required: true });
		expect(act("receive", back.id).status).toBe("received");
		expect(shop.stock()).toMatchObject({ on_hand: 10, total_value: 25 });
	});

	it("goods for the vendor stay in stock until their vendor return is shipped", () => {
		const vendor = shop.world.call("accounts.create", { body: { account_type: "vendor", name: "Leaves" } });
		const back = open(shop.shipped(2), 2, { inspection_required: true, vendor_id: vendor.id, return_to_vendor: true });
		act("receive", back.id);
		decide(back, "send_to_vendor");
		const onward = shop.world.call("vendorReturns.create", {
			body: {
				vendor_id: vendor.id,
				source_return_id: back.id,
				items: [{ product_id: shop.chai.id, quantity: 2, unit_cost: 2.5 }],
			},
		});
		expect(get(back.id, "vendor_return").vendor_return).toMatchObject({ id: onward.id, status: "pending" });
		expect(shop.stock().on_hand).toBe(10);
		shop.world.call("vendorReturns.ship", { path: { id: onward.id }, body: {} });
		expect(shop.stock().on_hand).toBe(8);
	});

	it("each decision is made once, and the return shows the decision that keeps most", () => {
		const lines = [1, 2, 3].map((quantity) => ({ product_id: shop.chai.id, quantity }));
		const order = shop.order(6, { line_items: lines });
		for (const [index, line] of order.lines.entries())
			shop.fulfill(shop.pack({ ...order, line: line.id }, index + 1).id);
		const back = shop.world.call("returns.create", {
			body: {
				original_order_id: order.id,
				inspection_required: true,
				items: order.lines.map((line: { id: string }) => ({ order_item_id: line.id, quantity: 1 })),
			},
		});
		const come = back.items
			.slice(0, 2)
			.map((item: { id: string }) => ({ return_item_id: item.id, quantity_received: 1 }));
		act("receive", back.id, { items: come });
		expect(decide(back, "write_off").status).toBe("inspecting");
		expect(refusal(() => decide(back, "restock"))).toMatchObject({ status: 422, code: "already_inspected" });
		const missing = { items: [{ return_item_id: back.items[2].id, disposition: "restock" }] };
		expect(refusal(() => act("inspect", back.id, missing))).toMatchObject({
			status: 422,
			code: "nothing_received",
			param: "items[0].return_item_id",
		});
		const last = { items: [{ return_item_id: back.items[1].id, disposition: "send_to_vendor" }] };
		expect(act("inspect", back.id, last).status).toBe("sent_to_vendor");
		expect(refusal(() => act("receive", back.id)).code).toBe("invalid_return_status");
	});

	it("serialized goods are identified by their serial numbers", () => {
		const kettle = shop.world.call("products.create", {
			body: { title: "Kettle", product_type: "physical", sku: "K", list_price: 90, is_serialized: true },
		});
		shop.world.call("inventory.serials.receive", { body: { product_id: kettle.id, serials: ["K-1", "K-2"] } });
		const order = shop.order(1, { line_items: [{ product_id: kettle.id, quantity: 1 }] });
		const item = { order_item_id: order.line, quantity: 1 };
		const parcel = shop.world.call("packages.create", {
			body: { order_id: order.id, items: [{ ...item, serial_numbers: ["K-1"] }] },
		});
		shop.fulfill(parcel.id);
		const make = (serial: string, extra: object = {}) =>
			shop.world.call("returns.create", {
				body: { original_order_id: order.id, items: [{ ...item, serial_numbers: [serial] }], ...extra },
			});
		expect(refusal(() => make("K-2"))).toMatchObject({
			status: 422,
			code: "serial_not_sold",
			param: "items[0].serial_numbers[0]",
		});
		const back = make("K-1", { inspection_required: true });
		const state = () => shop.world.call("inventory.serials.list", { query: { serial_number_contains: "K-1" } }).data[0];
		act("receive", back.id);
		expect(state()).toMatchObject({ status: "returned" });
		decide(back, "restock");
		expect(state()).toMatchObject({ status: "available", location_id: shop.main.id, order_id: null });
	});
});

describe("the refund of a return", () => {
	it("a refund goes back to the original payment method, and the order is settled", () => {
		const sold = shop.shipped(3);
		const back = open(sold, 1);
		shop.world.clearEvents();
		const refund = act("refund", back.id, { reason: "too strong" });
		expect(refund).toMatchObject({
			return_id: back.id,
			return_number: back.return_number,
			amount: 18,
			payment_method_type: "cash",
			credit_memo_id: null,
			status: "succeeded",
			idempotent: false,
		});
		expect(shop.world.db.collection("refunds").get(refund.order_refund_id)).toMatchObject({ amount: 18 });
		expect(get(back.id).refund_amount).toBe(18);
		expect(shop.stateOf(sold.id)).toMatchObject({
			order_total: 54,
			amount_paid: 36,
			balance_due: 0,
			payment_status: "partially_refunded",
		});
		expect(shop.ledger()).toMatchObject({ revenue: -54, sales_returns: 18, undeposited_funds: 54, cash: -18 });
		expect(shop.ledger()).not.toHaveProperty("ar_account");
		expect(shop.ledger()).not.toHaveProperty("customer_deposits");
		expect(shop.eventTypes()).toEqual(["payment.refunded"]);
	});

	it("a refund includes the tax of the goods", () => {
		shop.world.db.collection("tax_rates").insert({
			id: "22222222-2222-4222-8222-222222222222",
			rate: 0.1,
			is_active: true,
			inclusive: false,
			display_name: "NV",
			effective_from: null,
			effective_to: null,
			jurisdiction_country: "US",
		});
		const sold = shop.shipped(2, { auto_compute_tax: true }, 39.6);
		const back = open(sold, 1);
		expect(act("refund", back.id).amount).toBe(19.8);
		expect(shop.ledger()).toMatchObject({ sales_returns: 18, sales_tax_payable: -1.8 });
	});

	it("a refund can be made in parts, withholds the fee, and never exceeds what is left", () => {
		const back = open(shop.shipped(2), 2, { restocking_fee: 3.5 });
		expect(act("refund", back.id, { amount: 10 }).amount).toBe(10);
		const wrong = { status: 422, code: "refund_exceeds_balance", param: "amount" };
		expect(refusal(() => act("refund", back.id, { amount: 22.51 }))).toMatchObject(wrong);
		expect(act("refund", back.id).amount).toBe(22.5);
		expect(get(back.id).refund_amount).toBe(32.5);
		expect(refusal(() => act("refund", back.id, { amount: 0.01 }))).toMatchObject(wrong);
		const again = act("refund", back.id);
		expect(again).toMatchObject({ amount: 22.5, idempotent: true });
		expect(get(back.id, "refunds").refunds).toHaveLength(2);
		expect(refusal(() => act("update", back.id, { restocking_fee: 4 })).param).toBe("restocking_fee");
	});

	it("unpaid goods are credited instead of refunded", () => {
		const sold = shop.shipped(2, {}, 10);
		const back = open(sold, 2);
		for (const payment_method of ["original", "check", "cash"]) {
			expect(refusal(() => act("refund", back.id, { payment_method }))).toMatchObject({
				status: 422,
				code: "refund_exceeds_balance",
			});
		}
		expect(act("refund", back.id, { payment_method: "check", amount: 10 }).payment_method_type).toBe("check");
		const credit = act("refund", back.id, { payment_method: "store_credit" });
		expect(credit).toMatchObject({ amount: 26, payment_method_type: "store_credit", order_refund_id: null });
		const [memo] = shop.world.call("credits.list", { query: {} }).data;
		expect(memo).toMatchObject({ id: credit.credit_memo_id, amount: 26, reason: "return", source_return_id: back.id });
		// 26 of the order are still open, and the credit of 26 offsets them.
		expect(shop.stateOf(sold.id).balance_due).toBe(26);
		expect(shop.ledger()).toMatchObject({ sales_returns: 36 });
		expect(shop.ledger()).not.toHaveProperty("ar_account");
	});

	it("goods that need a decision count only after it is made", () => {
		const back = open(shop.shipped(3), 3, { inspection_required: true });
		const [item] = back.items;
		act("receive", back.id, { items: [{ return_item_id: item.id, quantity_received: 1 }] });
		decide(back, "restock");
		expect(act("refund", back.id).amount).toBe(18);
	});

	it("a return can include its refund, and either both succeed or neither", () => {
		const back = open(shop.shipped(2), 2, { auto_refund: true });
		expect(back).toMatchObject({ status: "authorized", refund_amount: 36 });
		expect(refusal(() => act("cancel", back.id))).toMatchObject({ status: 409, code: "return_refunded" });
		const unpaid = shop.shipped(1, {}, 0);
		const before = shop.world.db.collection("returns").size;
		expect(refusal(() => open(unpaid, 1, { auto_refund: true })).param).toBe("auto_refund");
		expect(shop.world.db.collection("returns").size).toBe(before);
	});

	it("goods paid with store credit are refunded as store credit", () => {
		shop.world.call("credits.create", { body: { account_id: shop.customer.id, amount: 18 } });
		const order = shop.order(1);
		shop.pay(order.id, 18, "store_credit");
		shop.fulfill(shop.pack(order, 1).id);
		const back = open(order, 1);
		expect(act("refund", back.id).payment_method_type).toBe("store_credit");
		const open18 = shop.world
			.call("credits.list", { query: {} })
			.data.filter((memo: { status: string }) => memo.status === "issued");
		expect(open18).toMatchObject([{ amount: 18 }]);
		expect(shop.ledger().ar_account).toBe(-18);
	});
});

describe("the end of a return", () => {
	it("a return is closed after the goods have arrived, and can no longer change", () => {
		const back = open(shop.shipped(2), 2);
		const wrong = { status: 409, code: "invalid_return_status" };
		expect(refusal(() => act("close", back.id))).toMatchObject(wrong);
		act("receive", back.id);
		expect(act("close", back.id, { notes: "done" })).toMatchObject({ status: "closed", notes: "done" });
		expect(get(back.id).closed_at).not.toBeNull();
		for (const verb of ["close", "cancel", "receive", "refund", "inspect"]) {
			expect(refusal(() => act(verb, back.id))).toMatchObject(wrong);
		}
	});

	it("a return can be cancelled before goods have arrived", () => {
		const sold = shop.shipped(2);
		const [one, two] = [open(sold, 1), open(sold, 1)];
		expect(act("cancel", one.id, { reason: "kept" })).toMatchObject({ status: "cancelled", notes: "kept" });
		expect(get(one.id).cancelled_at).not.toBeNull();
		expect(refusal(() => act("refund", one.id))).toMatchObject({ status: 409, code: "return_cancelled" });
		expect(refusal(() => act("receive", one.id)).code).toBe("invalid_return_status");
		act("receive", two.id);
		expect(refusal(() => act("cancel", two.id)).code).toBe("invalid_return_status");
	});
});
