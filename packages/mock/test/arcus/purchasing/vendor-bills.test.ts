import { beforeEach, describe, expect, it } from "vitest";
import { type Buying, buyingFrom } from "../support/buying.ts";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
let buy: Buying;
beforeEach(() => {
	world = makeWorld();
	buy = buyingFrom(world);
});

const act = (action: string, id: string, body?: object) =>
	world.call(`vendorBills.${action}`, { path: { id }, ...(body && { body }) });
const get = (id: string, query: object = {}) => buy.get("vendorBills.retrieve", id, query);
/** A partly received purchase order, at a unit cost of 3. */
const received = (quantity = 10) => {
	const { id } = buy.sent(quantity, 3);
	buy.receive(id, quantity);
	return id;
};
const goods = (quantity: number, more: object = {}) => ({ product_id: buy.product, quantity, ...more });
const closeThisMonth = () => {
	const [period] = buy.rows("periods").filter((one: { start_date: string }) => one.start_date === world_month());
	world.db.collection("periods").update(period.id, { status: "closed" });
};
const world_month = () => `${new Date(world.mock.clock.now()).toISOString().slice(0, 7)}-01`;

describe("a vendor bill", () => {
	it("a bill is created with its lines, is due by the vendor's term, and is owed immediately", () => {
		const bill = buy.bill({
			bill_date: "2026-05-01",
			vendor_invoice_number: "L-1",
			items: [{ description: "Freight", amount: 10.1, tax_rate: 0.0825 }, goods(3, { unit_cost: 3.333 })],
		});
		expect(bill).toMatchObject({
			object: "vendor_bill",
			bill_number: "BILL-000001",
			vendor_invoice_number: "L-1",
			status: "approved",
			subtotal: 20.1,
			tax_total: 0.83,
			bill_total: 20.93,
			balance_due: 20.93,
			bill_date: "2026-05-01",
			due_date: "2026-05-31",
		});
		expect(buy.balance("ap_account")).toBe(-20.93);
		expect(buy.balance("general_expense")).toBe(20.93);
		expect(buy.owed()).toBe(20.93);
		const lines = get(bill.id, { "expand[]": ["lines.product", "gl_entries", "vendor", "purchase_order"] });
		expect(lines.lines.map((line: { amount: number }) => line.amount)).toEqual([10.1, 10]);
		expect([lines.lines[0].product, lines.lines[1].product.title]).toEqual([null, "Tea"]);
		expect(lines).toMatchObject({ gl_entries: [{ source_type: "VENDOR_BILL" }], purchase_order: null });
	});

	it("an invalid bill is rejected with the reason and the place", () => {
		const wrong = (body: object) => refusal(() => buy.bill(body));
		const header = buy.rows("gl_accounts").find((one: { is_header: boolean }) => one.is_header).id;
		const customer = world.call("accounts.create", { body: { account_type: "business", name: "C" } }).id;
		expect(wrong({ vendor_id: customer, items: [{ amount: 1 }] }).param).toBe("vendor_id");
		expect(wrong({}).param).toBe("items");
		expect(wrong({ items: [{ amount: 1 }, { quantity: 2 }] }).param).toBe("items[1].amount");
		expect(wrong({ items: [{ amount: 1, gl_account_id: header }] }).code).toBe("account_is_header");
		expect(wrong({ items: [{ amount: 1, product_id: "nothing" }] }).param).toBe("items[0].product_id");
		expect(wrong({ items: [{ amount: 1 }, { amount: -1 }] }).code).toBe("bill_total_not_positive");
		expect(wrong({ po_id: "nothing" }).param).toBe("po_id");
		const other = buy.account("Other");
		expect(wrong({ vendor_id: other, po_id: received() })).toMatchObject({ code: "vendor_mismatch", param: "po_id" });
		expect(buy.rows("vendor_bills")).toEqual([]);
	});

	it("a bill posts to the account of its line, and not in a closed month", () => {
		const account = { id: buy.accountId("shipping_expense") };
		buy.bill({ items: [{ amount: 7, gl_account_id: account.id }] });
		expect(buy.balance("shipping_expense")).toBe(7);
		closeThisMonth();
		expect(refusal(() => buy.fee(1))).toEqual({ status: 422, code: "period_closed", param: "bill_date" });
	});

	it("a bill for a purchase order clears what its receipts accrued, and posts the difference as price variance", () => {
		const po = received(10);
		buy.bill({ po_id: po, items: [goods(4, { unit_cost: 3.5 })] });
		expect(buy.balance("goods_received_not_invoiced")).toBe(-18);
		expect(buy.balance("purchase_price_variance")).toBe(2);
		buy.bill({ po_id: po, items: [goods(6)] });
		expect(buy.balance("goods_received_not_invoiced")).toBe(0);
		expect(buy.balance("ap_account")).toBe(-32);
		expect(buy.balance("inventory_fg")).toBe(30);
	});

	it("a receipt line is never billed above what was received, and is on one bill only", () => {
		const { id: po } = buy.sent(10, 3);
		buy.receive(po, 6);
		const refused = (items: object[]) => refusal(() => buy.bill({ po_id: po, items }));
		expect(refused([goods(7)])).toEqual({ status: 422, code: "quantity_exceeds_received", param: "items[0].quantity" });
		expect(refused([goods(4), goods(3)]).param).toBe("items[1].quantity");
		expect(refused([{ product_id: buy.product, amount: 3 }]).param).toBe("items[0].quantity");
		const first = buy.bill({ po_id: po, items: [goods(4)] });
		expect(refused([goods(3)]).code).toBe("quantity_exceeds_received");
		act("reject", first.id, {});
		expect(buy.bill({ po_id: po, items: [goods(6)] }).bill_total).toBe(18);
	});

	it("a bill without lines covers everything received and not yet billed", () => {
		const { id: po } = buy.sent(10, 3);
		const whole = () => buy.bill({ po_id: po });
		expect(refusal(whole)).toEqual({ status: 422, code: "nothing_to_bill", param: "items" });
		buy.receive(po, 6);
		expect(whole()).toMatchObject({ bill_total: 18, po_id: po });
		expect(refusal(whole).code).toBe("nothing_to_bill");
	});

	it("several bills clear the accrual to the cent", () => {
		const { id: po } = buy.sent(3, 3.335);
		for (const _ of [1, 2, 3]) buy.receive(po, 1);
		for (const _ of [1, 2, 3]) buy.bill({ po_id: po, items: [goods(1)] });
		expect(buy.balance("goods_received_not_invoiced")).toBe(0);
	});

	it("a bill above the threshold is outside the books and cannot be paid until it is approved", () => {
		buy.settings({ vendor_bill_approval_threshold: 100 });
		expect(buy.fee(100).status).toBe("approved");
		const waiting = buy.fee(100.01);
		expect(waiting.status).toBe("pending_approval");
		expect(buy.balance("ap_account")).toBe(-100);
		expect(buy.owed()).toBe(100);
		expect(refusal(() => buy.pay({ amount: 1, bill_id: waiting.id }))).toEqual({
			status: 422,
			code: "vendor_bill_not_payable",
			param: "bill_id",
		});
		expect(act("approve", waiting.id, { notes: "checked" })).toMatchObject({ status: "approved", notes: "checked" });
		expect(buy.balance("ap_account")).toBe(-200.01);
		expect(refusal(() => act("approve", waiting.id, {}))).toMatchObject({
			status: 409,
			code: "invalid_vendor_bill_status",
		});
	});

	it("a migrated bill posts nothing and needs the scope", () => {
		const bill = buy.bill({ items: [{ amount: 5 }], suppress_gl: true });
		expect(bill.status).toBe("approved");
		expect(buy.rows("journal_entries")).toEqual([]);
		const poor = makeWorld({ scopes: ["purchasing:write"] });
		const body = { vendor_id: "00000000-0000-4000-8000-000000000000", items: [{ amount: 1 }], suppress_gl: true };
		expect(refusal(() => poor.call("vendorBills.create", { body }))).toEqual({
			status: 403,
			code: "insufficient_scope",
			param: "suppress_gl",
		});
	});

	it("a rejected or voided bill leaves the books and cannot be paid", () => {
		for (const [action, status] of [
			["reject", "rejected"],
			["delete", "voided"],
		] as const) {
			const bill = buy.fee(9);
			act(action, bill.id, action === "reject" ? { reason: "not ours" } : undefined);
			expect(get(bill.id)).toMatchObject({ status, balance_due: 0 });
			expect(buy.balance("ap_account")).toBe(0);
			expect(refusal(() => buy.pay({ amount: 1, bill_id: bill.id })).code).toBe("vendor_bill_not_payable");
			expect(refusal(() => act("reject", bill.id, {}))).toMatchObject({
				status: 409,
				code: "invalid_vendor_bill_status",
			});
		}
		expect(buy.rows("journal_entries")).toHaveLength(4);
	});

	it("a bill with a payment can be neither rejected nor voided", () => {
		const bill = buy.fee(9);
		buy.pay({ amount: 1, bill_id: bill.id });
		expect(refusal(() => act("reject", bill.id, {})).code).toBe("invalid_vendor_bill_status");
		expect(refusal(() => act("delete", bill.id))).toMatchObject({ status: 409, code: "vendor_bill_has_payments" });
	});

	it("a write-off posts the open amount as income and is final", () => {
		const bill = buy.fee(9);
		buy.pay({ amount: 4, bill_id: bill.id });
		const done = act("writeOff", bill.id, {
			reason: "vendor gone",
			idempotency_key: "7b8f1c52-4a5d-4f6e-9a3b-2c1d0e9f8a76",
		});
		expect(done).toMatchObject({
			success: true,
			amount_written_off: 5,
			new_status: "written_off",
			bill_number: bill.bill_number,
		});
		expect(get(bill.id)).toMatchObject({ status: "written_off", amount_paid: 4, balance_due: 0 });
		expect(buy.balance("vendor_write_off_income")).toBe(-5);
		expect(buy.balance("ap_account")).toBe(0);
		expect(
			act("writeOff", bill.id, { reason: "vendor gone", idempotency_key: "7b8f1c52-4a5d-4f6e-9a3b-2c1d0e9f8a76" }),
		).toEqual(done);
		for (const [action, body] of [
			["writeOff", { reason: "again" }],
			["approve", {}],
			["reject", {}],
		] as const) {
			expect(refusal(() => act(action, bill.id, body))).toMatchObject({
				status: 409,
				code: "invalid_vendor_bill_status",
			});
		}
	});

	it("a write-off in a closed period is rejected", () => {
		const bill = buy.fee(9);
		closeThisMonth();
		expect(refusal(() => act("writeOff", bill.id, { reason: "x" }))).toMatchObject({
			status: 422,
			code: "closed_period",
		});
	});

	it("bills can be found by state and vendor", () => {
		const other = buy.account("Other");
		const mine = buy.fee(1);
		const his = buy.bill({ vendor_id: other, items: [{ amount: 2 }] });
		buy.pay({ amount: 1, bill_id: mine.id });
		const list = (query: object) => world.call("vendorBills.list", { query }).data.map((one: { id: string }) => one.id);
		expect(list({})).toEqual([his.id, mine.id]);
		expect(list({ status: "paid" })).toEqual([mine.id]);
		expect(list({ vendor_id: other })).toEqual([his.id]);
	});

	it("a bill moves to the surviving vendor when accounts are merged", () => {
		const twin = buy.account("Leaves Ltd");
		const bill = buy.fee(5);
		world.call("accounts.merge", { path: { id: twin }, body: { loser_account_id: buy.vendor } });
		expect(get(bill.id).vendor_id).toBe(twin);
	});
});
