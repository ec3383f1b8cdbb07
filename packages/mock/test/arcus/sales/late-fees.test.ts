import { beforeEach, describe, expect, it } from "vitest";
import { feeCents } from "../../../src/arcus/sales/payments/late-fees.ts";
import { makeWorld, refusal, type World } from "../support/world.ts";

let world: World;
beforeEach(() => {
	world = makeWorld();
});

const set = (settings: object) =>
	world.call("settings.update", { path: { entity_id: world.entityId }, body: { settings } });
const assess = (body: object = {}) => world.call("receivables.assessLateFees", { body });
const balance = (number: string): number =>
	world
		.call("reconciliation.trialBalance")
		.rows.find((one: { account_number: string }) => one.account_number === number)?.balance ?? 0;
function overdue(name: string, total: number) {
	const term = world.db.collection("payment_terms").find((one: { due_days: number }) => one.due_days === 0);
	const account = world.call("accounts.create", {
		body: {
			account_type: "business",
			name,
			payment_term_id: term.id,
			addresses: [{ type: "shipping", line1: "1" }],
		},
	}).id;
	const product = world.call("products.create", { body: { title: "X", product_type: "service", list_price: total } });
	const { id } = world.call("orders.create", {
		body: { document_type: "invoice", account_id: account, line_items: [{ product_id: product.id, quantity: 1 }] },
	});
	return world.call("orders.confirm", { path: { id } });
}

describe("late fees", () => {
	it("a fee needs the entity's setting and a rate", () => {
		expect(refusal(() => assess())).toMatchObject({ status: 422, code: "late_fees_disabled" });
		set({ late_fee_enabled: true });
		expect(refusal(() => assess()).code).toBe("late_fees_disabled");
		set({ late_fee_rate_percent: 3 });
		expect(assess()).toEqual({ assessed: [], skipped: [], total_fee_amount: 0, dry_run: false });
	});

	it("each fee becomes an invoice, is posted to finance charge income, and sends events", () => {
		set({ late_fee_enabled: true, late_fee_rate_percent: 3 });
		const source = overdue("Slow", 1000);
		expect(assess().assessed).toEqual([]);
		world.advance("10d");
		world.clearEvents();
		const { assessed, total_fee_amount } = assess();
		expect(assessed).toEqual([
			{
				source_order_id: source.id,
				late_fee_order_id: expect.any(String),
				account_id: source.account_id,
				customer_name: "Slow",
				invoice_number: source.invoice_number,
				balance_due: 1000,
				fee_amount: 10,
				days_overdue: 10,
				compounding: "none",
			},
		]);
		expect(total_fee_amount).toBe(10);
		expect([balance("1300"), balance("4220")]).toEqual([1010, -10]);
		const fee = world.call("orders.retrieve", { path: { id: assessed[0].late_fee_order_id } });
		expect(fee).toMatchObject({
			document_type: "invoice",
			order_status: "confirmed",
			order_total: 10,
			balance_due: 10,
		});
		expect(world.events.map((event) => event.type)).toEqual(["order.created", "order.invoiced"]);
		expect(world.call("reconciliation.arAging").totals.total).toBe(1010);
	});

	it("a document is charged once a day, then for the days since, and a fee is never charged a fee", () => {
		set({ late_fee_enabled: true, late_fee_rate_percent: 3 });
		const source = overdue("Slow", 1000);
		world.advance("10d");
		const [first] = assess().assessed;
		expect(assess()).toMatchObject({ assessed: [], skipped: [{ source_order_id: source.id }] });
		world.advance("5d");
		const again = assess();
		expect(again.assessed).toMatchObject([{ source_order_id: source.id, fee_amount: 5, days_overdue: 15 }]);
		expect(again.skipped).toMatchObject([{ source_order_id: first.late_fee_order_id }]);
	});

	it("a dry run only calculates the fees", () => {
		set({ late_fee_enabled: true, late_fee_rate_percent: 3 });
		overdue("Slow", 1000);
		world.advance("10d");
		const orders = world.db.collection("orders").size;
		const log = world.db.collection("audit_log").size;
		const dry = assess({ dry_run: true });
		expect(dry).toMatchObject({ dry_run: true, total_fee_amount: 10, assessed: [{ late_fee_order_id: null }] });
		expect([world.db.collection("orders").size, world.db.collection("audit_log").size]).toEqual([orders, log]);
		expect(assess().total_fee_amount).toBe(10);
	});

	it("a run can be limited to one customer", () => {
		set({ late_fee_enabled: true, late_fee_rate_percent: 3 });
		const [one, other] = [overdue("One", 100), overdue("Other", 100)];
		world.advance("30d");
		expect(assess({ account_id: one.account_id }).assessed).toMatchObject([{ account_id: one.account_id }]);
		expect(assess().assessed).toMatchObject([{ account_id: other.account_id }]);
		expect(refusal(() => assess({ account_id: "none" }))).toMatchObject({ status: 422, param: "account_id" });
	});

	it("voiding a fee's invoice removes it from the books, and the fee can be charged again", () => {
		set({ late_fee_enabled: true, late_fee_rate_percent: 3 });
		overdue("Slow", 1000);
		world.advance("10d");
		const [{ late_fee_order_id: id }] = assess().assessed;
		world.call("orders.void", { path: { id } });
		expect([balance("1300"), balance("4220")]).toEqual([1000, 0]);
		expect(assess().total_fee_amount).toBe(10);
	});

	it("a fee compounded monthly waits for a full month", () => {
		set({ late_fee_enabled: true, late_fee_rate_percent: 3, late_fee_compounding: "monthly" });
		overdue("Slow", 1000);
		world.advance("29d");
		expect(assess().skipped).toMatchObject([
			{ reason: "Less than a full month has passed since the due date or the last fee." },
		]);
		world.advance("1d");
		expect(assess().assessed).toMatchObject([{ fee_amount: 30, compounding: "monthly" }]);
	});
});

describe("a fee", () => {
	it.each([
		["none", 100_000, 45, 4500],
		["monthly", 100_000, 59, 3000],
		["monthly", 100_000, 60, 6090],
		["daily", 100_000, 30, 3044],
		["none", 1, 1, 0],
	] as const)(
		"a fee with %s compounding on %i cents after %i days is %i cents at 3 %% a month",
		(compounding, balance, days, fee) => {
			expect(feeCents(balance, days, { rate: 3, compounding })).toBe(fee);
		},
	);
});
