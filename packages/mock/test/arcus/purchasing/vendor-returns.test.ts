import { beforeEach, describe, expect, it } from "vitest";
import { type Buying, buyingFrom } from "../support/buying.ts";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
let buy: Buying;
let po: string;
beforeEach(() => {
	world = makeWorld();
	buy = buyingFrom(world);
	po = buy.sent(10, 3).id;
	buy.receive(po, 6);
});

const draft = (quantity: number, more: object = {}) =>
	world.call("vendorReturns.create", {
		body: { vendor_id: buy.vendor, items: [{ product_id: buy.product, quantity }], ...more },
	});
const ship = (id: string) =>
	world.call("vendorReturns.ship", { path: { id }, body: { carrier: "UPS", tracking_number: "1Z" } });
const cancel = (id: string) => world.call("vendorReturns.cancel", { path: { id }, body: { reason: "kept" } });
const remove = (id: string) => world.call("vendorReturns.delete", { path: { id } });
const list = (query: object = {}) =>
	world.call("vendorReturns.list", { query }).data.map((one: { id: string }) => one.id);
const creditFor = (source_id: string, amount: number) =>
	world.call("vendorCredits.create", {
		body: { vendor_id: buy.vendor, amount, source_type: "vendor_return", source_id },
	});

describe("a vendor return", () => {
	it("a draft moves nothing, and shipping it takes stock and cost out", () => {
		const made = draft(4, { purchase_order_id: po, vendor_rma_number: "R-1" });
		expect(made).toMatchObject({
			object: "vendor_return",
			vendor_return_number: "VR-000001",
			status: "pending",
			vendor_rma_number: "R-1",
			location_id: buy.main,
			items: [{ quantity: 4, unit_cost: 3 }],
		});
		expect(buy.stock().on_hand).toBe(6);
		expect(ship(made.id)).toMatchObject({ status: "shipped", carrier: "UPS", tracking_number: "1Z" });
		expect(buy.stock()).toMatchObject({ on_hand: 2, total_value: 6 });
		expect(buy.rows("inventory_transactions").at(-1)).toMatchObject({ type: "vendor_return_out", quantity: -4 });
		expect([buy.balance("inventory_fg"), buy.balance("vendor_credits")]).toEqual([6, 12]);
		expect(refusal(() => ship(made.id))).toMatchObject({ status: 409, code: "invalid_vendor_return_status" });
	});

	it("the vendor owes the value until the credit is granted, and the credit pays a bill", () => {
		const items = [{ product_id: buy.product, quantity: 4, unit_cost: 2.5 }];
		const { id } = draft(0, { items });
		expect(refusal(() => creditFor(id, 10))).toMatchObject({ code: "vendor_return_not_shipped", param: "source_id" });
		ship(id);
		expect(buy.balance("purchase_price_variance")).toBe(2);
		const credit = creditFor(id, 10);
		expect(creditFor(id, 10)).toMatchObject({ id: credit.id, idempotent: true });
		expect([buy.balance("vendor_credits"), buy.balance("vendor_returns_receivable")]).toEqual([0, 10]);
		const shown = buy.get("vendorCredits.retrieve", credit.id, { "expand[]": ["source", "vendor"] });
		expect(shown).toMatchObject({ reason: "return", source_vendor_return_id: id, source: { id } });
		const bill = buy.fee(10);
		buy.pay({ amount: 0, bill_id: bill.id, vendor_credit_ids: [credit.id] });
		expect([
			buy.balance("vendor_returns_receivable"),
			buy.balance("ap_account"),
			buy.balance("vendor_credits"),
		]).toEqual([0, 0, 0]);
		expect(refusal(() => cancel(id))).toMatchObject({ status: 409, code: "vendor_return_has_credit" });
	});

	it("a return cannot ship goods that are missing or reserved for orders", () => {
		const { id } = draft(7);
		expect(refusal(() => ship(id))).toEqual({
			status: 422,
			code: "insufficient_inventory",
			param: "items[0].quantity",
		});
		const customer = world.call("accounts.create", {
			body: { account_type: "business", name: "C", addresses: [{ type: "shipping", line1: "x" }] },
		}).id;
		const sale = world.call("orders.create", {
			body: {
				document_type: "sales_order",
				account_id: customer,
				location_id: buy.main,
				line_items: [{ product_id: buy.product, quantity: 5, sell_rate: 9 }],
			},
		});
		world.call("orders.confirm", { path: { id: sale.id } });
		expect(buy.stock()).toMatchObject({ on_hand: 6, available: 1 });
		expect(refusal(() => ship(draft(2).id)).code).toBe("insufficient_inventory");
		ship(draft(1).id);
		expect(buy.stock()).toMatchObject({ on_hand: 5, available: 0 });
	});

	it("a return cannot contain more than came with its purchase order", () => {
		world.call("inventory.receive", {
			body: { product_id: buy.product, location_id: buy.main, quantity: 50, unit_cost: 1 },
		});
		const against = (quantity: number) => draft(quantity, { purchase_order_id: po });
		expect(refusal(() => against(7))).toEqual({
			status: 422,
			code: "quantity_exceeds_received",
			param: "items[0].quantity",
		});
		const [first, second] = [against(4), against(4)];
		ship(first.id);
		expect(refusal(() => ship(second.id)).code).toBe("quantity_exceeds_received");
		const line = buy.get("purchaseOrders.retrieve", po, { "expand[]": ["line_items"] }).line_items[0];
		expect(line.quantity_returned).toBe(4);
		cancel(first.id);
		expect(ship(second.id).status).toBe("shipped");
	});

	it("a cancelled return brings the goods back at the cost they were shipped with", () => {
		world.call("inventory.adjust", {
			body: { product_id: buy.product, location_id: buy.main, quantity: 4, unit_cost: 7 },
		});
		const before = buy.balance("inventory_fg");
		const { id } = draft(8);
		expect(refusal(() => cancel(id))).toMatchObject({ status: 409, code: "invalid_vendor_return_status" });
		ship(id);
		expect(buy.stock()).toMatchObject({ on_hand: 2, total_value: 14 });
		expect(cancel(id)).toMatchObject({ status: "cancelled", reason: "kept", cancelled_at: expect.any(String) });
		expect(buy.stock()).toMatchObject({ on_hand: 10, total_value: 46 });
		expect([buy.balance("inventory_fg"), buy.balance("vendor_credits")]).toEqual([before, 0]);
		expect(refusal(() => cancel(id)).code).toBe("invalid_vendor_return_status");
	});

	it("only a draft can be deleted, and then it is in no list", () => {
		const [gone, kept] = [draft(1).id, draft(1).id];
		remove(gone);
		expect(list()).toEqual([kept]);
		expect(world.db.collection("vendor_returns").get(gone).status).toBe("deleted");
		expect(refusal(() => ship(gone)).code).toBe("invalid_vendor_return_status");
		ship(kept);
		expect(refusal(() => remove(kept))).toMatchObject({ status: 409, code: "invalid_vendor_return_status" });
		expect(list({ status: "shipped" })).toEqual([kept]);
		expect(list({ vendor_id: buy.account("Other") })).toEqual([]);
	});

	it("an invalid return is rejected with the reason and the place", () => {
		const wrong = (body: object) => refusal(() => draft(1, body)).param;
		expect(wrong({ vendor_id: "nobody" })).toBe("vendor_id");
		expect(wrong({ items: [{ product_id: "nothing", quantity: 1 }] })).toBe("items[0].product_id");
		expect(wrong({ items: [{ product_id: buy.product, variant_id: "none", quantity: 1 }] })).toBe(
			"items[0].variant_id",
		);
		expect(wrong({ location_id: "nowhere" })).toBe("location_id");
		expect(wrong({ source_return_id: "none" })).toBe("source_return_id");
		expect(wrong({ purchase_order_id: "none" })).toBe("purchase_order_id");
		expect(refusal(() => draft(1, { vendor_id: buy.account("Other"), purchase_order_id: po })).code).toBe(
			"vendor_mismatch",
		);
	});
});
