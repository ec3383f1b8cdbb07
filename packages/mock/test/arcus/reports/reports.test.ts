import { beforeEach, describe, expect, it } from "vitest";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
beforeEach(() => {
	world = makeWorld();
});

const report = (name: string, query: object = {}) => world.call(`reports.${name}`, { query });
const idOf = (number: string): string => world.db.collection("gl_accounts").by("account_number", number)[0].id;
/** The day that is this many days from today on the mock's clock. */
const day = (from = 0) => new Date(world.mock.clock.now() + from * 86_400_000).toISOString().slice(0, 10);
const enter = (entry_date: string, debit: string, credit: string, amount: number, description?: string) =>
	world.call("journalEntries.create", {
		body: {
			entry_date,
			...(description !== undefined && { description }),
			lines: [
				{ account_id: idOf(debit), debit: amount },
				{ account_id: idOf(credit), credit: amount },
			],
		},
	});
const periodOf = (date: string) => world.db.collection("periods").by("start_date", `${date.slice(0, 7)}-01`)[0].id;
function invoice(name: string, total: number, due_days = 0) {
	const term = world.db.collection("payment_terms").find((one: { due_days: number }) => one.due_days === due_days);
	const account_id = world.call("accounts.create", {
		body: {
			account_type: "business",
			name,
			payment_term_id: term.id,
			addresses: [{ type: "shipping", line1: "1" }],
		},
	}).id;
	const product = world.call("products.create", { body: { title: "X", product_type: "service", list_price: total } });
	const { id } = world.call("orders.create", {
		body: { document_type: "invoice", account_id, line_items: [{ product_id: product.id, quantity: 1 }] },
	});
	return world.call("orders.confirm", { path: { id } });
}

describe("the trial balance", () => {
	it("debits equal credits, and all accounts add up to zero", () => {
		enter(day(), "6010", "1010", 12.34);
		invoice("A", 100.1);
		const found = report("trialBalance");
		expect(found).toMatchObject({
			as_of_date: day(),
			total_debits: 112.44,
			total_credits: 112.44,
			is_balanced: true,
		});
		const nets: number[] = found.accounts.map((one: { net_balance: number }) => Math.round(one.net_balance * 100));
		expect(nets.reduce((sum, net) => sum + net, 0)).toBe(0);
		expect(found.accounts.map((one: { account_number: string }) => one.account_number)).toEqual([
			"1010",
			"1300",
			"4010",
			"6010",
		]);
		expect(found.accounts[0]).toMatchObject({
			account_name: "Operating Bank Account",
			account_type: "asset",
			debit_balance: 0,
			credit_balance: 12.34,
			net_balance: -12.34,
		});
	});

	it("the trial balance can be for a day or the end of a period", () => {
		enter("2025-03-31", "6010", "1010", 1);
		enter("2025-04-01", "6010", "1010", 2);
		const total = (query: object) => report("trialBalance", query).total_debits;
		expect(total({ as_of_date: "2025-03-30" })).toBe(0);
		expect(total({ as_of_date: "2025-03-31" })).toBe(1);
		expect(total({ period_id: periodOf("2025-03-01") })).toBe(1);
		expect(total({ period_id: periodOf("2025-04-01") })).toBe(3);
		expect(refusal(() => total({ period_id: "none" }))).toMatchObject({ param: "period_id" });
	});

	it("accounts with a zero balance are shown only on request, and headers never", () => {
		const { id } = enter(day(), "6010", "1010", 5);
		world.call("journalEntries.reverse", { path: { id }, body: {} });
		expect(report("trialBalance").accounts).toEqual([]);
		const all = report("trialBalance", { include_zero_balances: true }).accounts;
		expect(all.map((one: { account_number: string }) => one.account_number)).toEqual(
			world
				.call("glAccounts.list", { query: { postable_only: true } })
				.data.map((one: { account_number: string }) => one.account_number),
		);
	});

	it("entries that await approval are left out", () => {
		world.call("settings.update", {
			path: { entity_id: world.entityId },
			body: { settings: { je_approval_threshold_low: 1 } },
		});
		enter(day(), "6010", "1010", 5);
		expect(report("trialBalance").accounts).toEqual([]);
		expect(report("accountLedger", { account_id: idOf("6010") }).data).toEqual([]);
	});
});

describe("the ledger of an account", () => {
	beforeEach(() => {
		enter("2025-05-02", "1010", "4010", 50, "Sale");
		enter("2025-03-02", "1010", "4010", 100, "First");
		enter("2025-04-02", "6010", "1010", 30.5, "Rent");
	});
	const ledger = (query: object) => report("accountLedger", { account_id: idOf("1010"), ...query });

	it("the lines run by date from the opening to the closing balance, which matches the trial balance", () => {
		const found = ledger({});
		expect(found.data).toMatchObject([
			{ entry_date: "2025-03-02", description: "First", debit: 100, credit: 0, running_balance: 100 },
			{ entry_date: "2025-04-02", debit: 0, credit: 30.5, running_balance: 69.5 },
			{ entry_date: "2025-05-02", running_balance: 119.5 },
		]);
		expect(found).toMatchObject({ account: { account_number: "1010" }, opening_balance: 0, closing_balance: 119.5 });
		const bank = report("trialBalance").accounts.find(
			(one: { account_number: string }) => one.account_number === "1010",
		);
		expect(found.closing_balance).toBe(bank.net_balance);
	});

	it("a date range or period can limit the lines, and earlier ones are in the opening balance", () => {
		const april = { opening_balance: 100, closing_balance: 69.5, data: [{ description: "Rent" }] };
		expect(ledger({ from_date: "2025-04-01", to_date: "2025-04-30" })).toMatchObject(april);
		expect(ledger({ period_id: periodOf("2025-04-01") })).toMatchObject(april);
		expect(ledger({ from_date: "2026-01-01" })).toMatchObject({ opening_balance: 119.5, closing_balance: 119.5 });
		expect(refusal(() => ledger({ from_date: "2025-05-01", to_date: "2025-04-01" }))).toEqual({
			status: 400,
			code: "validation_error",
			param: "to_date",
		});
	});

	it("the running balance continues across pages", () => {
		const second = ledger({ page: 2, per_page: 2 });
		expect(second.data).toMatchObject([{ description: "Sale", running_balance: 119.5 }]);
		expect(second).toMatchObject({ opening_balance: 0, closing_balance: 119.5 });
	});

	it("the ledger of a header contains the accounts below it", () => {
		const found = report("accountLedger", { account_id: idOf("4000") });
		expect(found).toMatchObject({ closing_balance: -150, data: [{ credit: 100 }, { credit: 50 }] });
		expect(refusal(() => report("accountLedger", { account_id: "none" }))).toMatchObject({ param: "account_id" });
	});
});

describe("receivables by age", () => {
	it("the buckets add up to the open invoices, by days overdue", () => {
		const old = invoice("Old", 40);
		world.advance("50d");
		const young = invoice("Young", 10.5, 30);
		const found = report("arAging");
		expect(found).toMatchObject({ total_ar: 50.5, current: 10.5, days_31_60: 40, days_1_30: 0, days_90_plus: 0 });
		expect(found.accounts).toMatchObject([
			{ account_id: old.account_id, account_name: "Old", days_31_60: 40, total: 40 },
			{ account_id: young.account_id, current: 10.5, total: 10.5 },
		]);
		const due = world
			.call("orders.listInvoices")
			.data.reduce((sum: number, one: { balance_due: number }) => sum + one.balance_due, 0);
		expect(found.total_ar).toBe(due);
		const ar = report("accountLedger", { account_id: idOf("1300") });
		expect(found.total_ar).toBe(ar.closing_balance);
		expect(report("arAging", { as_of_date: day(60) }).days_90_plus).toBe(40);
		expect(report("arAging", { account_id: young.account_id })).toMatchObject({ total_ar: 10.5, accounts: [{}] });
		expect(refusal(() => report("arAging", { account_id: "none" }))).toMatchObject({ param: "account_id" });
	});

	it("custom buckets can be requested in addition to the fixed ones", () => {
		invoice("Old", 40);
		world.advance("50d");
		invoice("Young", 10, 30);
		expect(report("arAging")).not.toHaveProperty("buckets");
		expect(report("arAging", { buckets: "45,120" }).buckets).toEqual([
			{ from_days: null, to_days: 0, amount: 10 },
			{ from_days: 1, to_days: 45, amount: 0 },
			{ from_days: 46, to_days: 120, amount: 40 },
			{ from_days: 121, to_days: null, amount: 0 },
		]);
		for (const buckets of ["30,x", "60,30", "0,30", ""]) {
			expect(refusal(() => report("arAging", { buckets }))).toMatchObject({ status: 400, param: "buckets" });
		}
	});
});

describe("subledgers against the ledger", () => {
	it("subledgers and ledger agree after invoices, payments, credits and adjustments", () => {
		const order = invoice("A", 100);
		world.call("orders.payments.create", { path: { id: order.id }, body: { amount: 30, payment_method: "cash" } });
		world.call("credits.create", { body: { account_id: order.account_id, amount: 5 } });
		const product = world.call("products.create", { body: { title: "Tea", product_type: "physical" } }).id;
		const [{ id: location_id }] = world.db.collection("locations").all();
		world.call("inventory.adjust", { body: { product_id: product, location_id, quantity: 4, unit_cost: 2.5 } });
		expect(report("subledgerReconciliation")).toEqual({
			as_of_date: day(),
			is_reconciled: true,
			ar: { gl_balance: 65, subledger_balance: 65, variance: 0 },
			ap: { gl_balance: 0, subledger_balance: 0, variance: 0 },
			inventory: { gl_balance: 10, subledger_balance: 10, variance: 0 },
		});
	});

	it("the report shows the difference that a manual entry causes", () => {
		invoice("A", 100);
		enter(day(), "1300", "4010", 7);
		const found = report("subledgerReconciliation", { subledger_type: "ar" });
		expect(found).toEqual({
			as_of_date: day(),
			is_reconciled: false,
			ar: { gl_balance: 107, subledger_balance: 100, variance: 7 },
		});
	});

	it("subledgers of a past day are compared with the ledger of that day", () => {
		const past = { as_of_date: day(-1) };
		expect(report("subledgerReconciliation", past).is_reconciled).toBe(true);
		expect(report("subledgerReconciliation", { ...past, subledger_type: "inventory" }).is_reconciled).toBe(true);
	});
});
