import { beforeEach, describe, expect, it } from "vitest";
import { type Buying, buyingFrom } from "../support/buying.ts";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
let buy: Buying;
beforeEach(() => {
	world = makeWorld();
	buy = buyingFrom(world);
});

const get = (id: string) => buy.get("vendorBills.retrieve", id);
const credit = (amount: number, more: object = {}) =>
	world.call("vendorCredits.create", { body: { vendor_id: buy.vendor, amount, ...more } });
const creditOf = (id: string) => buy.get("vendorCredits.retrieve", id);

describe("a payment to a vendor", () => {
	it("a payment pays a bill in part, then in full, from the bank", () => {
		const bill = buy.fee(10);
		const payment = buy.pay({ amount: 4, bill_id: bill.id, reference: "W-1", metadata: { run: "7" } });
		expect(payment).toMatchObject({
			object: "ap_payment",
			bill_id: bill.id,
			amount: 4,
			method: "wire",
			status: "sent",
			reference: "W-1",
			metadata: { run: "7" },
		});
		expect(get(bill.id)).toMatchObject({ status: "partially_paid", amount_paid: 4, balance_due: 6 });
		expect([buy.balance("cash"), buy.balance("ap_account"), buy.owed()]).toEqual([-4, -6, 6]);
		expect(refusal(() => buy.pay({ amount: 6.01, bill_id: bill.id }))).toEqual({
			status: 422,
			code: "amount_exceeds_bill_balance_due",
			param: "amount",
		});
		buy.pay({ amount: 6, bill_id: bill.id });
		expect(get(bill.id)).toMatchObject({ status: "paid", balance_due: 0 });
		expect(refusal(() => buy.pay({ amount: 1, bill_id: bill.id })).code).toBe("amount_exceeds_bill_balance_due");
		const expand = ["journal_entry", "bills", "vendor", "check", "bank_account"];
		expect(buy.get("apPayments.retrieve", payment.id, { "expand[]": expand })).toMatchObject({
			journal_entry: { source_type: "AP_PAYMENT", total_debit: 4 },
			bills: [{ id: bill.id }],
			check: null,
			bank_account: null,
		});
	});

	it("a payment can pay several bills if the amounts add up, and each bill only once", () => {
		const [one, other] = [buy.fee(10), buy.fee(20)];
		const pay = (amount: number, ...amounts: number[]) =>
			buy.pay({
				amount,
				bills: amounts.map((value, index) => ({ bill_id: [one.id, other.id, one.id][index], amount: value })),
			});
		expect(refusal(() => pay(14, 10, 5))).toEqual({ status: 422, code: "amounts_do_not_add_up", param: "amount" });
		expect(refusal(() => pay(16, 10, 5)).code).toBe("amounts_do_not_add_up");
		expect(refusal(() => pay(16, 10, 5, 1))).toEqual({
			status: 422,
			code: "amount_exceeds_bill_balance_due",
			param: "bills[2].amount",
		});
		expect(pay(15, 10, 5)).toMatchObject({ bill_id: null, amount: 15 });
		expect([get(one.id).status, get(other.id).balance_due]).toEqual(["paid", 15]);
		const both = { amount: 1, bill_id: other.id, bills: [{ bill_id: other.id, amount: 1 }] };
		expect(refusal(() => buy.pay(both)).param).toBe("bills");
	});

	it("a payment rejects another vendor's bill and an unknown bank account", () => {
		const other = buy.account("Other");
		const his = buy.bill({ vendor_id: other, items: [{ amount: 5 }] });
		expect(refusal(() => buy.pay({ amount: 5, bill_id: his.id }))).toMatchObject({
			code: "vendor_mismatch",
			param: "bill_id",
		});
		expect(refusal(() => buy.pay({ amount: 5, bank_account_id: "nothing" })).param).toBe("bank_account_id");
		expect(refusal(() => buy.pay({ amount: 5, vendor_id: "nobody" })).param).toBe("vendor_id");
	});

	it("a payment uses the given bank account, or else the default for vendors", () => {
		const bank = (key: string, is_ap_account: boolean) =>
			world.call("bankAccounts.create", {
				body: { name: key, account_type: "checking", gl_account_id: buy.accountId(key), is_ap_account },
			}).id;
		const [named, usual] = [bank("undeposited_funds", false), bank("customer_escrow", true)];
		buy.pay({ amount: 5, bank_account_id: named });
		const { id } = buy.pay({ amount: 3 });
		expect(buy.get("apPayments.retrieve", id, { "expand[]": ["bank_account"] }).bank_account.id).toBe(usual);
		expect([buy.balance("cash"), buy.balance("undeposited_funds"), buy.balance("customer_escrow")]).toEqual([
			0, -5, -3,
		]);
		world.call("bankAccounts.update", { path: { id: named }, body: { is_active: false } });
		expect(refusal(() => buy.pay({ amount: 5, bank_account_id: named })).code).toBe("account_inactive");
	});

	it("a payment on account lowers what is owed to the vendor", () => {
		buy.fee(10);
		expect(refusal(() => buy.pay({ amount: 0 })).param).toBe("amount");
		expect(buy.pay({ amount: 4 }).bill_id).toBeNull();
		expect([buy.owed(), buy.balance("ap_account")]).toEqual([6, -6]);
	});

	it("a cash payment clears immediately, a check has a number, and ACH takes days", async () => {
		expect(buy.pay({ amount: 1, method: "cash" })).toMatchObject({
			status: "cleared",
			cleared_date: expect.any(String),
		});
		const check = buy.pay({ amount: 2, method: "check", reference: "1042" });
		const shown = buy.get("apPayments.retrieve", check.id, { "expand[]": ["check"] });
		expect(shown.check).toMatchObject({ check_number: "1042", amount: 2, payee: "Leaves" });
		expect(buy.pay({ amount: 2, method: "check" }).reference).toBe("1001");
		const ach = buy.pay({ amount: 3, method: "ach" });
		expect(ach).toMatchObject({ status: "pending", cleared_date: null });
		expect(buy.pay({ amount: 3, method: "ach", skip_plaid: true }).status).toBe("sent");
		await world.advance("73h");
		expect(buy.get("apPayments.retrieve", ach.id)).toMatchObject({
			status: "cleared",
			cleared_date: expect.any(String),
		});
		const list = world.call("apPayments.list", { query: { status: "cleared" } }).data;
		expect(list.map((one: { method: string }) => one.method)).toEqual(["ach", "cash"]);
		expect(world.call("apPayments.list", { query: { vendor_id: buy.account("Other") } }).data).toEqual([]);
	});

	it("a migrated payment posts nothing, is created once per key, and needs the scope", () => {
		const body = { amount: 4, suppress_gl: true, idempotency_key: "old-7" };
		const first = buy.pay(body);
		expect(buy.pay(body).id).toBe(first.id);
		expect(buy.rows("journal_entries")).toEqual([]);
		expect(refusal(() => buy.pay({ ...body, amount: 5 }))).toMatchObject({
			status: 409,
			code: "idempotency_key_mismatch",
		});
		const poor = makeWorld({ scopes: ["purchasing:write"] });
		for (const field of [{ suppress_gl: true }, { skip_plaid: true }, { idempotency_key: "k" }]) {
			const given = { vendor_id: "00000000-0000-4000-8000-000000000000", method: "ach", amount: 1, ...field };
			expect(refusal(() => poor.call("apPayments.create", { body: given }))).toEqual({
				status: 403,
				code: "insufficient_scope",
				param: Object.keys(field)[0],
			});
		}
	});

	it("a payment in a closed month is rejected", () => {
		world.db
			.collection("periods")
			.update(buy.rows("periods").find((one: { start_date: string }) => one.start_date === "2025-06-01").id, {
				status: "closed",
			});
		expect(refusal(() => buy.pay({ amount: 1, payment_date: "2025-06-15" }))).toMatchObject({
			code: "period_closed",
			param: "payment_date",
		});
		expect(buy.rows("ap_payments")).toEqual([]);
	});
});

describe("a vendor credit", () => {
	it("a credit is created with decimal strings, listed with numbers, and posted as documented", () => {
		const issued = credit(12.5, { reason: "broken box", source_type: "rebate" });
		expect(issued).toMatchObject({
			credit_number: "VC-000001",
			amount: "12.50",
			remaining_amount: "12.50",
			status: "open",
			idempotent: false,
			expires_at: null,
		});
		expect(creditOf(issued.id)).toMatchObject({
			object: "vendor_credit",
			amount: 12.5,
			amount_applied: 0,
			reason: "rebate",
			status: "issued",
			notes: "broken box",
			source_vendor_return_id: null,
		});
		expect([buy.balance("vendor_returns_receivable"), buy.balance("vendor_credits")]).toEqual([12.5, -12.5]);
		expect(buy.rows("journal_entries")[0]).toMatchObject({ source_type: "VENDOR_CREDIT", source_id: issued.id });
		const list = (query: object) => world.call("vendorCredits.list", { query }).data.length;
		expect([list({}), list({ status: "issued" }), list({ status: "voided" })]).toEqual([1, 1, 0]);
	});

	it("a source creates only one credit, no matter how often it is requested", () => {
		const bill = buy.fee(10);
		const source = { source_type: "price_adjustment", source_id: bill.id };
		const first = credit(2, source);
		expect(credit(2, source)).toMatchObject({ id: first.id, idempotent: true });
		expect(credit(2, { ...source, source_type: "rebate" }).id).not.toBe(first.id);
		expect(buy.balance("vendor_credits")).toBe(-4);
	});

	it("a credit needs a source of the same vendor and an expiry in the future", () => {
		const bill = buy.bill({ vendor_id: buy.account("Other"), items: [{ amount: 1 }] });
		const refused = (more: object) => refusal(() => credit(1, more));
		expect(refused({ source_type: "rebate", source_id: bill.id })).toMatchObject({
			code: "vendor_mismatch",
			param: "source_id",
		});
		expect(refused({ source_type: "vendor_return", source_id: bill.id }).param).toBe("source_id");
		expect(refused({ expires_at: "2020-01-01T00:00:00Z" }).param).toBe("expires_at");
		buy.settings({ vendor_credit_expiry_days: 30 });
		const days = (Date.parse(credit(1).expires_at) - world.mock.clock.now()) / 86_400_000;
		expect(Math.round(days)).toBe(30);
		expect(credit(1, { expires_at: null }).expires_at).toBeNull();
	});

	it("a credit cannot be applied directly, and the error names the call to use", () => {
		const { id } = credit(1);
		expect(refusal(() => world.call("vendorCredits.apply", { path: { id } }))).toMatchObject({
			status: 400,
			code: "use_ap_payments",
		});
	});

	it("credits pay the rest of the bills that the payment does not cover, in the given order", () => {
		const [small, large] = [credit(3), credit(50)];
		const bill = buy.fee(20);
		buy.pay({ amount: 12, bill_id: bill.id, vendor_credit_ids: [small.id, large.id] });
		expect(get(bill.id)).toMatchObject({ status: "paid", amount_paid: 20 });
		expect(creditOf(small.id)).toMatchObject({ status: "fully_applied", amount_applied: 3 });
		expect(creditOf(large.id)).toMatchObject({ status: "partially_applied", amount_applied: 5 });
		expect([buy.balance("cash"), buy.balance("ap_account")]).toEqual([-12, 0]);
		// What is left of the claim; what was used made purchases cheaper.
		expect(buy.balance("vendor_returns_receivable")).toBe(45);
		expect([buy.balance("vendor_credits"), buy.balance("purchase_price_variance")]).toEqual([-45, -8]);
		const { applications } = buy.get("vendorCredits.retrieve", large.id, { "expand[]": ["applications"] });
		expect(applications).toMatchObject([{ bill_id: bill.id, amount_applied: 5 }]);
	});

	it("credits can pay bills without money, and only as much as the bills need is used", () => {
		const { id } = credit(30);
		const [one, other] = [buy.fee(10), buy.fee(15)];
		const bills = [
			{ bill_id: one.id, amount: 10 },
			{ bill_id: other.id, amount: 5 },
		];
		expect(refusal(() => buy.pay({ amount: 0, bill_id: one.id })).param).toBe("amount");
		buy.pay({ amount: 0, bills, vendor_credit_ids: [id] });
		expect([get(one.id).status, get(other.id).balance_due, creditOf(id).amount_applied]).toEqual(["paid", 10, 15]);
		expect(buy.balance("cash")).toBe(0);
	});

	it("a credit can be used once, for its own vendor's bills, until it expires", () => {
		const bill = buy.fee(20);
		const pay = (...ids: string[]) => buy.pay({ amount: 0, bill_id: bill.id, vendor_credit_ids: ids });
		const mine = credit(5);
		const his = world.call("vendorCredits.create", { body: { vendor_id: buy.account("Other"), amount: 5 } });
		const brief = credit(5, { expires_at: new Date(world.mock.clock.now() + 1000).toISOString() });
		expect(refusal(() => pay(mine.id, mine.id)).param).toBe("vendor_credit_ids[1]");
		expect(refusal(() => pay(his.id)).code).toBe("vendor_mismatch");
		expect(refusal(() => pay("nothing")).param).toBe("vendor_credit_ids[0]");
		expect(refusal(() => buy.pay({ amount: 1, vendor_credit_ids: [mine.id] })).param).toBe("vendor_credit_ids");
		world.advance("2s");
		expect(refusal(() => pay(brief.id)).code).toBe("vendor_credit_expired");
		pay(mine.id);
		expect(refusal(() => pay(mine.id)).code).toBe("vendor_credit_not_open");
	});
});
