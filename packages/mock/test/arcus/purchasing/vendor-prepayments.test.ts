import { beforeEach, describe, expect, it } from "vitest";
import { type Buying, buyingFrom } from "../support/buying.ts";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
let buy: Buying;
beforeEach(() => {
	world = makeWorld();
	buy = buyingFrom(world);
	buy.settings({ enable_vendor_prepayments_asset_posting: true });
});

const record = (amount: number, more: object = {}, id = buy.vendor) =>
	world.call("vendors.prepayments.create", { path: { id }, body: { amount, payment_method: "wire", ...more } });
const apply = (id: string, body: object) => world.call("vendorPrepayments.apply", { path: { id }, body });
const refund = (id: string, body: object = {}) => world.call("vendorPrepayments.refund", { path: { id }, body });

describe("a vendor prepayment", () => {
	it("a prepayment is an asset until a bill uses it", () => {
		const made = record(50, { note: "deposit", payment_date: "2026-05-02" });
		expect(made).toMatchObject({
			prepayment_number: "VPREP-0000001",
			amount: 50,
			applied_amount: 0,
			balance: 50,
			status: "active",
			payment_date: "2026-05-02T00:00:00.000Z",
			vendor_id: buy.vendor,
		});
		expect([buy.balance("vendor_prepayments"), buy.balance("cash")]).toEqual([50, -50]);
		const bill = buy.fee(30);
		const used = apply(made.prepayment_id, { bill_id: bill.id });
		expect(used).toMatchObject({ amount_applied: 30, prepayment_balance: 20, bill_balance_due: 0 });
		expect(buy.get("vendorBills.retrieve", bill.id)).toMatchObject({ status: "paid", amount_paid: 30 });
		expect([buy.balance("vendor_prepayments"), buy.balance("ap_account")]).toEqual([20, 0]);
		expect(world.db.collection("journal_entries").get(used.journal_entry_id)).toMatchObject({ total_debit: 30 });
	});

	it("prepayments are listed with their totals, all or by state", () => {
		const [one] = [record(10), record(20)];
		apply(one.prepayment_id, { bill_id: buy.fee(4).id });
		record(99, {}, buy.account("Other"));
		const list = (query: object = {}) => {
			const route = world.call("vendors.prepayments.list", { path: { id: buy.vendor }, query });
			return [route.data.map((row: { balance: number }) => row.balance), route.meta];
		};
		expect(list()).toEqual([[20, 6], { count: 2, total_unapplied_balance: 26 }]);
		expect(list({ status: "partially_applied" })).toEqual([[6], { count: 1, total_unapplied_balance: 6 }]);
	});

	it("a prepayment needs the setting, a vendor, and a payment method of the vendor", () => {
		expect(refusal(() => record(1, {}, "nobody")).status).toBe(404);
		const customer = world.call("accounts.create", { body: { account_type: "business", name: "C" } }).id;
		expect(refusal(() => record(1, {}, customer)).status).toBe(404);
		expect(refusal(() => record(1, { payment_method_id: "nothing" })).param).toBe("payment_method_id");
		expect(refusal(() => record(1, { bank_account_id: "nothing" })).param).toBe("bank_account_id");
		buy.settings({ enable_vendor_prepayments_asset_posting: false });
		expect(refusal(() => record(1))).toMatchObject({ status: 422, code: "prepayment_mode_disabled" });
	});

	it("a prepayment in a locked tax year is rejected", () => {
		const periods = world.db.collection("periods");
		const months = buy.rows("periods").filter((one: { start_date: string }) => one.start_date.startsWith("2025"));
		periods.update(months[0].id, { status: "closed" });
		const early = { payment_date: "2025-01-15" };
		expect(refusal(() => record(1, early))).toMatchObject({ status: 422, code: "period_closed" });
		for (const month of months) periods.update(month.id, { status: "closed" });
		expect(refusal(() => record(1, early))).toEqual({ status: 422, code: "tax_year_locked", param: "payment_date" });
	});

	it("a prepayment is recorded once per key in its body, unless a header overrides it", () => {
		const first = record(5, { idempotency_key: "k" });
		expect(record(5, { idempotency_key: "k" })).toEqual(first);
		const headers = { "idempotency-key": "0d9c8b7a-6f5e-4d3c-8b2a-190807060504" };
		const body = { amount: 5, payment_method: "wire", idempotency_key: "k" };
		const path = { id: buy.vendor };
		expect(world.call("vendors.prepayments.create", { path, body, headers }).prepayment_id).not.toBe(
			first.prepayment_id,
		);
		expect(buy.balance("vendor_prepayments")).toBe(10);
	});

	it("a prepayment never pays more than its balance or the amount due, and no bill of another vendor", () => {
		const { prepayment_id: id } = record(10);
		const bill = buy.fee(8);
		const code = (body: object) => {
			const { status, code: name, param } = refusal(() => apply(id, { bill_id: bill.id, ...body }));
			return [status, name, param];
		};
		expect(code({ amount: 10.01 })).toEqual([422, "amount_exceeds_prepayment_balance", "amount"]);
		expect(code({ amount: 8.01 })).toEqual([422, "amount_exceeds_bill_balance_due", "amount"]);
		const his = buy.bill({ vendor_id: buy.account("Other"), items: [{ amount: 5 }] });
		expect(code({ bill_id: his.id })).toEqual([422, "vendor_mismatch", "bill_id"]);
		expect(code({ bill_id: "00000000-0000-4000-8000-000000000000" })).toEqual([422, "invalid_reference", "bill_id"]);
		apply(id, { bill_id: bill.id, amount: 8 });
		apply(id, { bill_id: buy.fee(5).id, amount: 2 });
		expect(code({ bill_id: buy.fee(1).id })).toEqual([422, "prepayment_not_applicable", "id"]);
	});

	it("the unused part of a prepayment can be refunded once", () => {
		const { prepayment_id: id } = record(10);
		apply(id, { bill_id: buy.fee(4).id });
		expect(refusal(() => refund(id, { refund_amount: 6.01 }))).toEqual({
			status: 422,
			code: "refund_exceeds_balance",
			param: "refund_amount",
		});
		expect(refund(id, { refund_amount: 1 })).toMatchObject({
			refund_amount: 1,
			prepayment_status: "partially_applied",
			prepayment_balance: 5,
		});
		expect(refund(id, { reason: "order shrank" })).toMatchObject({
			refund_amount: 5,
			prepayment_status: "refunded",
			prepayment_balance: 0,
		});
		expect([buy.balance("vendor_prepayments"), buy.balance("cash")]).toEqual([0, -4]);
		expect(refusal(() => refund(id)).code).toBe("prepayment_not_refundable");
		expect(refusal(() => apply(id, { bill_id: buy.fee(1).id })).code).toBe("prepayment_not_applicable");
	});
});
