import { beforeEach, describe, expect, it } from "vitest";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
let account: string;
beforeEach(() => {
	world = makeWorld();
	account = world.call("accounts.create", {
		body: { account_type: "business", name: "Acme", addresses: [{ type: "shipping", line1: "1" }] },
	}).id;
});

function invoice(total: number, confirmed = true) {
	const product = world.call("products.create", { body: { title: "X", product_type: "service" } });
	const made = world.call("orders.create", {
		body: {
			document_type: "invoice",
			account_id: account,
			line_items: [{ product_id: product.id, quantity: 1, sell_rate: total }],
		},
	});
	return confirmed ? world.call("orders.confirm", { path: { id: made.id } }) : made;
}

const order = (id: string) => world.call("orders.retrieve", { path: { id } });
const pay = (id: string, body: object) => world.call("orders.payments.create", { path: { id }, body });
const types = () => world.events.map((event) => event.type);

/** Balance of a system account, debit positive, in cents. */
function ledger(key: string): number {
	const found = world.db
		.collection("gl_accounts")
		.all()
		.find((one: { system_account_key: string }) => one.system_account_key === key);
	return world.db
		.collection("journal_lines")
		.all()
		.filter((line: { account_id: string }) => line.account_id === found.id)
		.reduce(
			(sum: number, line: { debit_amount: number; credit_amount: number }) =>
				sum + Math.round(line.debit_amount * 100) - Math.round(line.credit_amount * 100),
			0,
		);
}

describe("payments", () => {
	it("a payment settles an invoice in the document and the books, and sends events", () => {
		const one = invoice(100);
		expect(ledger("ar_account")).toBe(100_00);
		world.clearEvents();
		pay(one.id, { payment_method: "cash", amount: 40 });
		expect(order(one.id)).toMatchObject({ amount_paid: 40, balance_due: 60, payment_status: "partially_paid" });
		const second = pay(one.id, { payment_method: "check", amount: 60, check_number: "77" });
		expect(second).toMatchObject({ object: "payment", method: "check", status: "succeeded", reference: "77" });
		expect(order(one.id)).toMatchObject({ balance_due: 0, payment_status: "paid" });
		expect(types()).toEqual(["payment.received", "payment.received", "order.paid"]);
		expect(ledger("ar_account")).toBe(0);
	});

	it("an overpayment becomes a credit memo", () => {
		const one = invoice(100);
		const payment = pay(one.id, { payment_method: "cash", amount: 130 });
		expect(payment).toMatchObject({ amount: 130, amount_applied: 100 });
		const credits = world.call("credits.list", { query: { account_id: account } });
		expect(credits).toMatchObject({ count: 1, credit_balance: 30 });
		expect(ledger("ar_account")).toBe(-30_00);
		const two = invoice(50);
		world.call("credits.apply", { path: { credit_id: credits.data[0].id }, body: { order_id: two.id } });
		expect(order(two.id)).toMatchObject({ balance_due: 20, payment_status: "partially_paid" });
		expect(ledger("ar_account")).toBe(20_00);
	});

	it("payments are refunded in cents, in part or whole, and never above their amount", () => {
		const one = invoice(100);
		const payment = pay(one.id, { payment_method: "cash", amount: 100 });
		const refund = (body: object) =>
			world.call("orders.payments.refund", { path: { id: one.id, payment_id: payment.id }, body });
		refund({ amount: 2550, reason: "duplicate" });
		expect(world.call("payments.retrieve", { path: { payment_id: payment.id } })).toMatchObject({
			amount_refunded: 25.5,
			status: "partially_refunded",
		});
		expect(order(one.id)).toMatchObject({ amount_paid: 74.5, payment_status: "partially_refunded", balance_due: 25.5 });
		expect(refusal(() => refund({ amount: 7451 }))).toMatchObject({ status: 422, param: "amount" });
		refund({});
		expect(order(one.id)).toMatchObject({ amount_paid: 0, payment_status: "refunded" });
		expect(types().filter((type) => type === "payment.refunded")).toHaveLength(2);
		expect(ledger("ar_account")).toBe(100_00);
	});

	it("a declined card pays nothing and sends a failure event", () => {
		const one = invoice(10);
		const failed = pay(one.id, {
			payment_method: "card",
			payment_method_id: "pm_card_visa_chargeDeclined",
			amount: 10,
		});
		expect(failed.status).toBe("failed");
		expect(order(one.id).payment_status).toBe("unpaid");
		expect(types().at(-1)).toBe("payment.failed");
	});

	it("raw card data is rejected", () => {
		const one = invoice(10);
		expect(refusal(() => pay(one.id, { amount: 10, card_number: "4242" }))).toMatchObject({
			status: 422,
			param: "card_number",
		});
	});

	it("an ACH debit is pending until it clears", () => {
		const one = invoice(10);
		expect(pay(one.id, { payment_method: "ach", amount: 10 }).status).toBe("pending");
		expect(order(one.id)).toMatchObject({ order_status: "awaiting_ach_clearance", balance_due: 10 });
		world.advance(3 * 86_400_000);
		expect(order(one.id)).toMatchObject({ order_status: "confirmed", payment_status: "paid" });
	});

	it("a payment can be voided only while its Stripe charge is not captured", () => {
		const one = invoice(10);
		const reserved = pay(one.id, {
			payment_method: "card",
			payment_method_id: "pm_card_visa",
			amount: 10,
			auto_capture: false,
		});
		expect(world.call("payments.void", { path: { payment_id: reserved.id } }).status).toBe("voided");
		const cash = pay(one.id, { payment_method: "cash", amount: 4 });
		const taken = pay(one.id, { payment_method: "card", payment_method_id: "pm_card_visa", amount: 6 });
		const tryVoid = (id: string) => refusal(() => world.call("payments.void", { path: { payment_id: id } }));
		expect(tryVoid(cash.id)).toMatchObject({ status: 422, code: "not_a_stripe_payment" });
		expect(tryVoid(taken.id)).toMatchObject({ status: 400, code: "payment_not_voidable" });
	});

	it("one payment and one entry can cover several invoices", () => {
		const [one, two] = [invoice(100), invoice(50, false)];
		const before = world.db.collection("journal_entries").size;
		const body = {
			account_id: account,
			payment_method: "check",
			amount: 120.3,
			applications: [
				{ order_id: one.id, amount_applied: 100 },
				{ order_id: two.id, amount_applied: 20.3 },
			],
		};
		world.clearEvents();
		const { data, idempotent_replay } = world.call("payments.multiInvoiceApply", { body });
		expect(data).toMatchObject({ amount: 120.3, applied_count: 2, status: "succeeded" });
		expect(idempotent_replay).toBe(false);
		expect(world.db.collection("journal_entries").size).toBe(before + 1);
		expect(ledger("ar_account")).toBe(0);
		expect(ledger("customer_deposits")).toBe(-20_30);
		expect(types().filter((type) => type === "order.payment_status_changed")).toHaveLength(2);
		expect(types()).toContain("payment.applied_multi_invoice");
		expect(refusal(() => world.call("payments.multiInvoiceApply", { body: { ...body, amount: 121 } }))).toMatchObject({
			status: 422,
		});
		const tooMuch = { ...body, amount: 30, applications: [{ order_id: two.id, amount_applied: 30 }] };
		expect(refusal(() => world.call("payments.multiInvoiceApply", { body: tooMuch }))).toMatchObject({
			status: 422,
			param: "applications[0].amount_applied",
		});
	});

	it("a payment on account is a deposit until it is applied to invoices, once", () => {
		const [one, two] = [invoice(100), invoice(50)];
		world.clearEvents();
		const body = { account_id: account, payment_method: "check", amount: 120, check_number: "7" };
		const payment = world.call("payments.create", { body });
		expect(payment).toMatchObject({
			order_id: null,
			status: "succeeded",
			amount: 120,
			amount_applied: 0,
			reference: "7",
		});
		expect([ledger("undeposited_funds"), ledger("customer_deposits"), ledger("ar_account")]).toEqual([
			120_00, -120_00, 150_00,
		]);
		const apply = (id: string, applications: object[], extra: object = {}) =>
			world.call("payments.apply", { path: { payment_id: id }, body: { applications, ...extra } });
		const part = (order_id: string, amount_applied: number) => ({ order_id, amount_applied });
		expect(refusal(() => apply(payment.id, [part(one.id, 100), part(two.id, 20.01)]))).toMatchObject({
			status: 422,
			code: "applications_exceed_payment",
		});
		expect(refusal(() => apply(payment.id, [part(two.id, 51)])).param).toBe("applications[0].amount_applied");
		expect(refusal(() => apply(payment.id, [part(one.id, 1)], { account_id: "other" })).param).toBe("account_id");
		apply(payment.id, [part(one.id, 100), part(two.id, 15)]);
		expect([order(one.id).payment_status, order(two.id).balance_due]).toEqual(["paid", 35]);
		expect([ledger("customer_deposits"), ledger("ar_account")]).toEqual([-5_00, 35_00]);
		expect(types()).toEqual([
			"payment.received",
			"order.payment_status_changed",
			"order.paid",
			"order.payment_status_changed",
		]);
		const again = { status: 409, code: "payment_already_applied" };
		expect(refusal(() => apply(payment.id, [part(two.id, 5)]))).toMatchObject(again);
		const direct = pay(two.id, { payment_method: "cash", amount: 5 });
		expect(refusal(() => apply(direct.id, [part(two.id, 5)]))).toMatchObject(again);
	});

	it("a payment on account is posted on its date, in an open period", () => {
		const body = { account_id: account, payment_method: "wire", amount: 10, payment_date: "2025-03-05" };
		const payment = world.call("payments.create", { body });
		const [entry] = world.call("journalEntries.list", { query: { source_id: payment.id } }).data;
		expect(entry).toMatchObject({ entry_date: "2025-03-05", total_debit: 10 });
		world.call("periods.close", { path: { id: entry.period_id } });
		expect(refusal(() => world.call("payments.create", { body }))).toMatchObject({ param: "payment_date" });
		expect(refusal(() => world.call("payments.create", { body: { ...body, account_id: "none" } })).param).toBe(
			"account_id",
		);
		expect(refusal(() => world.call("payments.create", { body: { ...body, amount: 0.001 } })).param).toBe("amount");
	});

	it("a batch is posted as a whole or not at all", () => {
		const one = invoice(10);
		const wrong = refusal(() =>
			world.call("payments.batch", {
				body: {
					payments: [
						{ order_id: one.id, amount: 10, payment_method: "cash" },
						{ order_id: "nope", amount: 1, payment_method: "cash" },
					],
				},
			}),
		);
		expect(wrong.param).toBe("payments[1].order_id");
		expect(order(one.id).balance_due).toBe(10);
	});

	it("the payment of a voided invoice becomes a deposit", () => {
		const one = invoice(100);
		pay(one.id, { payment_method: "cash", amount: 30 });
		world.call("orders.void", { path: { id: one.id } });
		expect(ledger("ar_account")).toBe(0);
		expect(ledger("revenue")).toBe(0);
		expect(ledger("customer_deposits")).toBe(-30_00);
	});
});

describe("customer credits", () => {
	it("a credit is created, applied and voided, and each step is posted", () => {
		const one = invoice(100);
		const credit = world.call("customerCredits.create", { body: { account_id: account, amount: 40 } });
		expect(credit).toMatchObject({ open_balance: 40, status: "open" });
		expect(ledger("ar_account")).toBe(60_00);
		const used = world.call("customerCredits.apply", {
			path: { id: credit.id },
			body: { order_id: one.id, amount: 15 },
		});
		expect(used).toMatchObject({ open_balance: 25, status: "partially_applied" });
		expect(order(one.id).balance_due).toBe(85);
		expect(refusal(() => world.call("customerCredits.void", { path: { id: credit.id } })).status).toBe(409);
		const other = world.call("customerCredits.create", { body: { account_id: account, amount: 5 } });
		expect(world.call("customerCredits.void", { path: { id: other.id } })).toMatchObject({
			status: "voided",
			open_balance: 0,
		});
		expect(ledger("ar_account")).toBe(60_00);
	});

	it("a credit expires", () => {
		const one = invoice(100);
		const memo = world.call("credits.create", { body: { account_id: account, amount: 5, expires_at: 2 } });
		world.advance(3 * 86_400_000);
		expect(
			refusal(() => world.call("credits.apply", { path: { credit_id: memo.id }, body: { order_id: one.id } })).status,
		).toBe(409);
	});
});
