import { beforeEach, describe, expect, it } from "vitest";
import { makeShop, type Shop } from "../support/shop.ts";
import { refusal } from "../support/world.ts";

let shop: Shop;
beforeEach(() => {
	shop = makeShop();
});

const buy = (id: string, body: object = {}) => shop.world.call("packages.buyLabel", { path: { id }, body });
const discard = (id: string, body: object = {}) => shop.world.call("packages.voidLabel", { path: { id }, body });
const recharge = (id: string, body: object) => shop.world.call("packages.rechargeLabel", { path: { id }, body });
const get = (id: string) => shop.world.call("packages.retrieve", { path: { id }, query: { "expand[]": ["label"] } });

describe("buying a label", () => {
	it("the package gets carrier, tracking number and cost, and events are sent", () => {
		const parcel = shop.pack(shop.order(2), 2);
		shop.world.clearEvents();
		const label = buy(parcel.id, { carrier: "ups", service_name: "Ground", label_file_type: "ZPLII" });
		expect(label).toMatchObject({
			package_id: parcel.id,
			carrier: "ups",
			service_level: "ground",
			// 8.00 for the parcel and 0.50 for each of the 4 pounds in it.
			purchased_cost: 10,
			billed_cost: 0,
			voided_at: null,
		});
		expect(label.tracking_number).toMatch(/^1Z\d{16}$/);
		expect(label.label_url).toMatch(/\.zplii$/);
		expect(get(parcel.id)).toMatchObject({
			status: "labeled",
			carrier: "ups",
			service_level: "ground",
			tracking_number: label.tracking_number,
			ship_cost: 10,
			label: { id: label.id },
		});
		expect(shop.eventTypes()).toEqual(["fulfillment.label_purchased"]);
		expect(shop.world.events[0]?.object).toMatchObject({ id: parcel.id, tracking_number: label.tracking_number });
	});

	it("the label uses the package's own service and weight, and costs the quoted rate", () => {
		const one = shop.pack(shop.order(1), 1, { carrier_service: "fedex_2day", weight_lb: 10 });
		expect(buy(one.id)).toMatchObject({ carrier: "fedex", service_level: "2day", purchased_cost: 30.5 });
		const other = shop.pack(shop.order(1), 1);
		expect(buy(other.id, { service_token: "usps_priority", estimated_amount: 7.21 })).toMatchObject({
			carrier: "usps",
			service_level: "priority",
			purchased_cost: 7.21,
		});
		expect(get(one.id).tracking_number).not.toBe(get(other.id).tracking_number);
	});

	it("a second label is rejected while one is active, and so is a label for a shipped package", () => {
		const parcel = shop.pack(shop.order(2), 2);
		const first = buy(parcel.id);
		expect(refusal(() => buy(parcel.id))).toMatchObject({ status: 409, code: "label_already_active" });
		discard(parcel.id);
		const second = buy(parcel.id);
		expect(second.tracking_number).not.toBe(first.tracking_number);
		shop.fulfill(parcel.id);
		expect(refusal(() => buy(parcel.id))).toMatchObject({ status: 409, code: "package_not_open" });
	});

	it("an order with an active label cannot be cancelled until the label is voided", () => {
		const order = shop.order(2);
		const parcel = shop.pack(order, 2);
		buy(parcel.id);
		const cancel = () => shop.world.call("orders.cancel", { path: { id: order.id } });
		expect(refusal(cancel).code).toBe("active_shipments_block_cancel");
		discard(parcel.id);
		expect(cancel().order_status).toBe("cancelled");
	});
});

describe("voiding a label", () => {
	it("the package stays packed without tracking, and the label is voided", () => {
		const parcel = shop.pack(shop.order(1), 1);
		const label = buy(parcel.id);
		expect(discard(parcel.id, { label_id: label.id, reason: "wrong box" }).voided_at).not.toBeNull();
		expect(get(parcel.id)).toMatchObject({ status: "packed", tracking_number: null, ship_cost: null, label: null });
		expect(refusal(() => discard(parcel.id))).toMatchObject({ status: 409, code: "no_active_label" });
		expect(refusal(() => discard(parcel.id, { label_id: label.id })).code).toBe("no_active_label");
	});

	it("a label of a shipped package cannot be voided", () => {
		const parcel = shop.pack(shop.order(1), 1);
		buy(parcel.id);
		shop.fulfill(parcel.id);
		expect(refusal(() => discard(parcel.id))).toMatchObject({ status: 409, code: "package_not_open" });
	});
});

describe("the difference between a label's cost and what was billed", () => {
	const shipped = () => {
		const order = shop.order(1, {}, 18);
		const parcel = shop.pack(order, 1);
		const label = buy(parcel.id, { estimated_amount: 9.5 });
		shop.fulfill(parcel.id);
		return { order, parcel, label };
	};

	it("a billed difference raises the order's shipping, receivables and income, only once", () => {
		const { order, parcel, label } = shipped();
		const done = recharge(parcel.id, { action: "recharge" });
		expect(done).toMatchObject({
			delta: 9.5,
			action: "recharge",
			shipping_total_updated: true,
			charge_status: null,
			order_id: order.id,
			label_id: label.id,
			idempotent: false,
		});
		expect(shop.world.db.collection("journal_entries").get(done.gl_je_id)).toMatchObject({ total_debit: 9.5 });
		expect(shop.stateOf(order.id)).toMatchObject({
			shipping_total: 9.5,
			order_total: 27.5,
			balance_due: 9.5,
			payment_status: "partially_paid",
		});
		expect(shop.ledger()).toMatchObject({ ar_account: 9.5, shipping_income: -9.5 });
		expect(get(parcel.id)).toMatchObject({ billed_ship_cost: 9.5, label: { billed_cost: 9.5 } });
		expect(recharge(parcel.id, { action: "recharge" })).toEqual({ ...done, idempotent: true });
		expect(recharge(parcel.id, { action: "absorb" })).toEqual({ ...done, idempotent: true });
		expect(shop.stateOf(order.id).shipping_total).toBe(9.5);
	});

	it("a difference can be charged to a card, and a declined card leaves it open", () => {
		const paid = shipped();
		const charged = recharge(paid.parcel.id, { action: "recharge", payment_method_id: "pm_card_visa" });
		expect(charged.charge_status).toBe("charged");
		expect(shop.stateOf(paid.order.id)).toMatchObject({ payment_status: "paid", balance_due: 0, amount_paid: 27.5 });
		const open = shipped();
		const declined = recharge(open.parcel.id, {
			action: "recharge",
			payment_method_id: "pm_card_visa_chargeDeclined",
		});
		expect(declined.charge_status).toBe("declined");
		expect(declined.gl_je_id).not.toBeNull();
		expect(shop.stateOf(open.order.id)).toMatchObject({ balance_due: 9.5, shipping_total: 9.5 });
	});

	it("a difference that is absorbed or flagged is only recorded, and can be billed later", () => {
		const { order, parcel } = shipped();
		for (const action of ["absorb", "manual"]) {
			expect(recharge(parcel.id, { action })).toMatchObject({
				action,
				delta: 9.5,
				shipping_total_updated: false,
				gl_je_id: null,
				idempotent: false,
			});
			expect(recharge(parcel.id, { action }).idempotent).toBe(true);
		}
		expect(shop.stateOf(order.id).shipping_total).toBe(0);
		expect(recharge(parcel.id, { action: "recharge" })).toMatchObject({ idempotent: false, delta: 9.5 });
	});

	it("the difference of a new label is its cost above the one already billed", () => {
		const order = shop.order(1);
		const parcel = shop.pack(order, 1);
		buy(parcel.id, { estimated_amount: 8 });
		recharge(parcel.id, { action: "recharge" });
		discard(parcel.id);
		expect(buy(parcel.id, { estimated_amount: 11 })).toMatchObject({ billed_cost: 8, purchased_cost: 11 });
		expect(recharge(parcel.id, { action: "recharge" })).toMatchObject({ delta: 3, idempotent: false });
		shop.fulfill(parcel.id);
		expect(shop.stateOf(order.id)).toMatchObject({ shipping_total: 11, order_total: 29, balance_due: 29 });
		expect(shop.ledger()).toMatchObject({ shipping_income: -11, revenue: -18, ar_account: 29 });
	});

	it("the difference is calculated for each parcel on its own", () => {
		const order = shop.order(2);
		const [one, two] = [shop.pack(order, 1), shop.pack(order, 1)];
		buy(one.id, { estimated_amount: 10 });
		recharge(one.id, { action: "recharge" });
		expect(buy(two.id, { estimated_amount: 7 })).toMatchObject({ billed_cost: 0 });
		expect(recharge(two.id, { action: "recharge" }).delta).toBe(7);
		expect(shop.stateOf(order.id).shipping_total).toBe(17);
	});

	it("a difference needs an active label of the package", () => {
		const parcel = shop.pack(shop.order(1), 1);
		expect(refusal(() => recharge(parcel.id, { action: "absorb" }))).toMatchObject({
			status: 422,
			code: "no_active_label",
		});
		const foreign = shipped().label;
		expect(refusal(() => recharge(parcel.id, { action: "absorb", label_id: foreign.id }))).toMatchObject({
			status: 422,
			param: "label_id",
		});
	});
});

describe("finding labels", () => {
	it("labels can be found by package, order and whether they were voided", () => {
		const order = shop.order(2);
		const [one, two] = [shop.pack(order, 1), shop.pack(order, 1)];
		const dead = buy(one.id);
		discard(one.id);
		const alive = buy(one.id);
		const second = buy(two.id);
		const other = buy(shop.pack(shop.order(1), 1).id);
		const ids = (query: Record<string, string>) =>
			shop.world.call("labels.list", { query }).data.map((label: { id: string }) => label.id);
		expect(ids({ package_id: one.id })).toEqual([alive.id, dead.id]);
		expect(ids({ order_id: order.id })).toEqual([second.id, alive.id, dead.id]);
		expect(ids({ is_voided: "true" })).toEqual([dead.id]);
		expect(ids({ is_voided: "false" })).toEqual([other.id, second.id, alive.id]);
		const [shown] = shop.world.call("labels.list", {
			query: { package_id: one.id, "expand[]": ["data.package", "data.order"] },
		}).data;
		expect(shown).toMatchObject({ package: { id: one.id }, order: { id: order.id } });
	});
});
