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

const idOf = (number: string): string => world.db.collection("gl_accounts").by("account_number", number)[0].id;
/** The day that is this many days from today on the mock's clock. */
const day = (from = 0) => new Date(world.mock.clock.now() + from * 86_400_000).toISOString().slice(0, 10);
const balance = (number: string): number =>
	world
		.call("reconciliation.trialBalance")
		.rows.find((one: { account_number: string }) => one.account_number === number)?.balance ?? 0;
const bank = (body: object = {}) =>
	world.call("bankAccounts.create", { body: { gl_account_id: idOf("1010"), name: "House bank", ...body } });
function invoice(total: number) {
	const product = world.call("products.create", { body: { title: "X", product_type: "service", list_price: total } });
	const { id } = world.call("orders.create", {
		body: {
			document_type: "invoice",
			account_id: account,
			line_items: [{ product_id: product.id, quantity: 1 }],
		},
	});
	return world.call("orders.confirm", { path: { id } });
}
const pay = (amount: number, payment_method = "check", extra: object = {}) =>
	world.call("orders.payments.create", {
		path: { id: invoice(amount).id },
		body: { amount, payment_method, ...extra },
	});

describe("a bank account", () => {
	it("a bank account is linked to a ledger account, which from then on counts as cash", () => {
		const { id: gl } = world.call("glAccounts.create", {
			body: { account_number: "1040", name: "Savings", account_type: "asset", opening_balance: 500 },
		});
		const made = bank({ gl_account_id: gl, account_type: "savings", plaid_access_token: "x" });
		expect(made).toMatchObject({
			gl_account_id: gl,
			gl_account_number: "1040",
			gl_account_name: "Savings",
			account_type: "savings",
			current_balance: null,
			is_ap_account: false,
		});
		expect(made).not.toHaveProperty("plaid_access_token");
		expect(world.call("bankAccounts.retrieve", { path: { id: made.id } })).toEqual(made);
		expect(world.call("reconciliation.cashBalance").accounts).toContainEqual({
			bank_account_id: made.id,
			account_name: "House bank",
			gl_balance: 500,
		});
	});

	it("a bank account keeps its ledger account when it is changed", () => {
		const { id } = bank();
		const body = { name: "Other bank", is_active: false, gl_account_id: idOf("1020") };
		const changed = world.call("bankAccounts.update", { path: { id }, body });
		expect(changed).toMatchObject({ name: "Other bank", is_active: false, gl_account_id: idOf("1010") });
	});

	it("a bank account rejects a header account and an unknown account", () => {
		expect(refusal(() => bank({ gl_account_id: idOf("1000") }))).toMatchObject({ code: "account_is_header" });
		expect(refusal(() => bank({ gl_account_id: "none" }))).toMatchObject({ status: 422, param: "gl_account_id" });
	});

	it("a bank account shows the balance that its feed adds up to", () => {
		const { id } = bank();
		const enter = (amount: number, direction: string) =>
			world.call("bankTransactions.create", {
				body: { bank_account_id: id, amount, direction, transaction_date: day() },
			});
		enter(100.5, "in");
		enter(40, "out");
		expect(world.call("bankAccounts.retrieve", { path: { id } })).toMatchObject({
			current_balance: 60.5,
			sync_status: "synced",
			last_synced_at: expect.any(String),
		});
	});
});

describe("a deposit", () => {
	const deposit = (payment_ids: string[], extra: object = {}) =>
		world.call("deposits.create", {
			body: { bank_account_id: bank().id, deposit_date: day(), payment_ids, ...extra },
		});
	const preview = (payment_ids: string[]) => world.call("deposits.preview", { body: { payment_ids } });

	it("a deposit moves cash and checks from undeposited funds to the bank", () => {
		const ids = [pay(100).id, pay(20.5, "cash").id];
		expect(balance("1020")).toBe(120.5);
		expect(preview(ids)).toEqual({ total_amount: 120.5, line_count: 2 });
		const made = deposit(ids, { memo: "Friday" });
		expect(made).toEqual({ id: expect.any(String), status: "posted", total_amount: 120.5 });
		expect([balance("1020"), balance("1010")]).toEqual([0, 120.5]);
		const [entry] = world.call("journalEntries.list", { query: { source_type: "DEPOSIT" } }).data;
		expect(entry).toMatchObject({ source_id: made.id, entry_date: day(), description: "Friday" });
	});

	it("a deposit takes a payment only once", () => {
		const { id } = pay(100);
		const taken = { status: 422, code: "payment_already_deposited" };
		expect(refusal(() => deposit([id, id]))).toEqual({ ...taken, param: "payment_ids[1]" });
		deposit([id]);
		expect(refusal(() => deposit([id]))).toEqual({ ...taken, param: "payment_ids[0]" });
		expect(refusal(() => preview([id]))).toMatchObject(taken);
	});

	it("a deposit takes only undeposited payments, and at least one", () => {
		expect(refusal(() => deposit([pay(100, "wire").id])).code).toBe("payment_not_depositable");
		expect(refusal(() => deposit(["00000000-0000-4000-8000-000000000000"]))).toMatchObject({
			code: "invalid_reference",
			param: "payment_ids[0]",
		});
		expect(refusal(() => deposit([]))).toMatchObject({ param: "payment_ids" });
		expect(world.call("deposits.preview", { body: {} })).toEqual({ total_amount: 0, line_count: 0 });
	});

	it("a deposit needs an open period", () => {
		const period = world.db.collection("periods").by("start_date", `${day().slice(0, 7)}-01`)[0];
		const { id } = pay(100);
		world.db.collection("periods").update(period.id, { status: "closed" });
		expect(refusal(() => deposit([id]))).toEqual({ status: 422, code: "period_closed", param: "deposit_date" });
	});
});

describe("matching a bank line", () => {
	const line = (amount: number, extra: object = {}) =>
		world.call("bankTransactions.create", {
			body: { bank_account_id: bank().id, amount, transaction_date: day(), ...extra },
		});
	const candidates = (id: string) =>
		world.call("bankTransactions.listCustomerPaymentCandidates", { path: { bank_transaction_id: id } });
	const match = (id: string, order_payment_id: string) =>
		world.call("bankTransactions.matchCustomerPayment", {
			path: { bank_transaction_id: id },
			body: { order_payment_id },
		});
	const unmatched = (query: object = {}) => world.call("unmatchedReceipts.list", { query });

	it("the candidates are scored in five bands, best match first", () => {
		const late = pay(100, "wire");
		world.advance("30d");
		const middling = pay(100, "wire");
		world.advance("10d");
		const near = pay(100, "wire");
		const named = pay(100, "wire", { reference: "REF-77" });
		const rough = pay(101, "wire");
		pay(500, "wire");
		pay(100, "card", { payment_method_id: "pm_card_visa" });
		const found = candidates(line(100, { description: "Incoming ref-77" }).id);
		expect(found.order_payments.map((one: { id: string; score: number }) => [one.id, one.score])).toEqual([
			[named.id, 100],
			[near.id, 90],
			[middling.id, 75],
			[late.id, 50],
			[rough.id, 30],
		]);
		expect(found.top_candidate).toMatchObject({
			id: named.id,
			customer_name: "Acme",
			external_reference: "REF-77",
			check_number: null,
			days_apart: 0,
			is_multi_application: false,
			application_count: 1,
		});
		expect(found).toMatchObject({ already_matched: false, note: null, bank_transaction: { direction: "in" } });
	});

	it("a line for outgoing money has no candidates and cannot be matched", () => {
		const { id } = pay(100, "wire");
		const out = line(100, { direction: "out" });
		expect(candidates(out.id)).toMatchObject({ order_payments: [], top_candidate: null, note: expect.any(String) });
		expect(refusal(() => match(out.id, id)).code).toBe("bank_transaction_not_inbound");
	});

	it("a match links line and receipt once and posts nothing", () => {
		const [one, other] = [pay(100, "wire"), pay(100, "wire")];
		const [first, second] = [line(100), line(100)];
		const entries = world.db.collection("journal_entries").size;
		const matched = match(first.id, one.id);
		expect(matched).toEqual({
			bank_transaction_id: first.id,
			order_payment_id: one.id,
			order_id: one.order_id,
			matched: true,
			amount_warning: null,
		});
		expect(match(first.id, one.id)).toEqual(matched);
		expect(refusal(() => match(first.id, other.id))).toMatchObject({ status: 409, code: "already_matched" });
		expect(refusal(() => match(second.id, one.id))).toMatchObject({ status: 409, code: "already_matched" });
		expect(candidates(first.id).already_matched).toBe(true);
		expect(candidates(second.id).order_payments.map((row: { id: string }) => row.id)).toEqual([other.id]);
		expect(world.db.collection("journal_entries").size).toBe(entries);
	});

	it("a match warns if the amounts differ by more than five cents, and rejects failed payments", () => {
		expect(match(line(100.05).id, pay(100, "wire").id).amount_warning).toBeNull();
		expect(match(line(100.06).id, pay(100, "wire").id).amount_warning).toContain("100.06");
		const failed = pay(100, "card", { payment_method_id: "pm_card_chargeDeclined" });
		expect(failed.status).toBe("failed");
		expect(refusal(() => match(line(100).id, failed.id)).code).toBe("payment_not_matchable");
	});

	it("a matched receipt leaves the list of receipts without a bank line", () => {
		const check = pay(100, "check", { check_number: "9" });
		pay(50, "card", { payment_method_id: "pm_card_visa" });
		const [a, b] = [invoice(30), invoice(40)];
		const many = world.call("payments.multiInvoiceApply", {
			body: {
				account_id: account,
				payment_method: "ach",
				amount: 70,
				applications: [
					{ order_id: a.id, amount_applied: 30 },
					{ order_id: b.id, amount_applied: 40 },
				],
			},
		});
		expect(unmatched()).toMatchObject({ total: 2, page: 1, per_page: 50 });
		expect(unmatched().data).toMatchObject([
			{
				id: many.data.id,
				order_id: null,
				is_multi_application: true,
				applications: [
					{ order_id: a.id, order_number: a.order_number, amount_applied: 30 },
					{ order_id: b.id, amount_applied: 40 },
				],
			},
			{ id: check.id, check_number: "9", account_name: "Acme", is_multi_application: false },
		]);
		match(line(100).id, check.id);
		expect(unmatched().data).toMatchObject([{ id: many.data.id }]);
		expect(unmatched({ account_id: "00000000-0000-4000-8000-000000000000" }).total).toBe(0);
		expect(unmatched({ date_from: day(1) }).total).toBe(0);
		expect(unmatched({ date_to: day(0) }).total).toBe(1);
		expect(unmatched({ per_page: 1, page: 2 }).data).toEqual([]);
	});
});
