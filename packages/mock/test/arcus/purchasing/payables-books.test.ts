import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Buying, buyingFrom } from "../support/buying.ts";
import { makeWorld, Refused, type World } from "../support/world.ts";

const cents = (value: number): number => Math.round(value * 100);

/** Everything that must hold after any sequence of calls. */
function check(world: World, buy: Buying): void {
	const sum = (table: string, part: (row: never) => number): number =>
		buy.rows(table).reduce((total: number, row: never) => total + part(row), 0);
	const ledger = (key: string): number => cents(buy.balance(key));
	const sums = sum(
		"journal_lines",
		(line: { debit_amount: number; credit_amount: number }) => cents(line.debit_amount) - cents(line.credit_amount),
	);
	expect(sums, "the trial balance").toBe(0);

	const open = sum("vendor_bills", (bill: { status: string; balance_due: number }) =>
		bill.status === "approved" || bill.status === "partially_paid" ? cents(bill.balance_due) : 0,
	);
	const ahead = sum("ap_payment_books", (payment: { on_account: number }) => payment.on_account);
	expect(0 - ledger("ap_account"), "payables").toBe(open - ahead);
	expect(cents(buy.owed()), "the aging").toBe(open - ahead);

	expect(ledger("vendor_prepayments")).toBe(
		sum("vendor_prepayments", (one: { balance: number }) => cents(one.balance)),
	);
	const credits = (row: { amount: number; amount_applied: number }) => cents(row.amount) - cents(row.amount_applied);
	expect(ledger("vendor_returns_receivable")).toBe(sum("vendor_credits", credits));

	// Goods that arrived and are not on any bill in the books.
	const accepted = new Map(
		buy.rows("vendor_bills").map((bill: { id: string; status: string }) => [bill.id, bill.status]),
	);
	const accrued = sum("purchase_lines", (line: { accrued: number }) => line.accrued);
	const taken = sum("vendor_bill_matches", (match: { bill_id: string; accrual: number }) =>
		accepted.get(match.bill_id) === "draft" ? 0 : match.accrual,
	);
	expect(0 - ledger("goods_received_not_invoiced"), "goods not invoiced").toBe(accrued - taken);

	const worth = sum("inventory_balances", (one: { total_value: number }) => cents(one.total_value));
	expect(ledger("inventory_fg"), "inventory").toBe(worth);
	for (const one of buy.rows("inventory_balances")) expect(one.on_hand).toBeGreaterThanOrEqual(0);
	for (const line of buy.rows("order_items")) {
		const billed = world.db.collection("purchase_lines").get(line.id)?.billed_quantity ?? 0;
		expect(billed).toBeLessThanOrEqual(line.quantity_fulfilled);
		expect(line.quantity_fulfilled).toBeLessThanOrEqual(line.quantity);
		expect(line.quantity_returned).toBeLessThanOrEqual(line.quantity_fulfilled);
	}
	for (const bill of buy.rows("vendor_bills")) expect(bill.balance_due).toBeGreaterThanOrEqual(0);
}

const STEPS = [
	"order",
	"line",
	"receive",
	"bill",
	"fee",
	"approve",
	"reject",
	"delete",
	"writeOff",
	"pay",
	"onAccount",
	"prepay",
	"usePrepaid",
	"refund",
	"credit",
	"payWithCredit",
	"returnGoods",
	"creditReturn",
	"recall",
] as const;
type Step = (typeof STEPS)[number];

/** One call of a kind; `at` chooses among what is there, `value` is an amount in cents. */
function run(world: World, buy: Buying, step: Step, at: number, value: number): unknown {
	const amount = value / 100;
	const some = (table: string): string => {
		const all = buy.rows(table);
		return all[at % Math.max(all.length, 1)]?.id ?? "none";
	};
	const on = (operation: string, table: string, body: object = {}) =>
		world.call(operation, { path: { id: some(table) }, body });
	const steps: Record<Step, () => unknown> = {
		order: () => buy.sent((at % 7) + 1, value / 1337),
		line: () => on("purchaseOrders.items.create", "orders", { product_id: buy.product, quantity: (at % 3) + 0.5 }),
		receive: () => buy.receive(some("orders"), (at % 4) + 1, { create_bill: at % 2 === 0 }),
		bill: () =>
			buy.bill({ po_id: some("orders"), items: [{ product_id: buy.product, quantity: (at % 3) + 1, amount }] }),
		fee: () => buy.bill({ items: [{ amount, tax_rate: at / 7919 }] }),
		approve: () => on("vendorBills.approve", "vendor_bills"),
		reject: () => on("vendorBills.reject", "vendor_bills"),
		delete: () => world.call("vendorBills.delete", { path: { id: some("vendor_bills") } }),
		writeOff: () => on("vendorBills.writeOff", "vendor_bills", { reason: "r" }),
		pay: () => buy.pay({ amount, bill_id: some("vendor_bills") }),
		onAccount: () => buy.pay({ amount }),
		prepay: () =>
			world.call("vendors.prepayments.create", { path: { id: buy.vendor }, body: { amount, payment_method: "ach" } }),
		usePrepaid: () => on("vendorPrepayments.apply", "vendor_prepayments", { bill_id: some("vendor_bills") }),
		refund: () => on("vendorPrepayments.refund", "vendor_prepayments", at % 2 === 0 ? {} : { refund_amount: amount }),
		credit: () => world.call("vendorCredits.create", { body: { vendor_id: buy.vendor, amount } }),
		payWithCredit: () =>
			buy.pay({
				amount: at % 2 === 0 ? 0 : amount / 2,
				bill_id: some("vendor_bills"),
				vendor_credit_ids: [some("vendor_credits")],
			}),
		returnGoods: () => {
			const items = [{ product_id: buy.product, quantity: (at % 3) + 1, unit_cost: value / 777 }];
			const made = world.call("vendorReturns.create", {
				body: { vendor_id: buy.vendor, items, ...(at % 2 === 0 && { purchase_order_id: some("orders") }) },
			});
			return world.call("vendorReturns.ship", { path: { id: made.id }, body: {} });
		},
		creditReturn: () =>
			world.call("vendorCredits.create", {
				body: { vendor_id: buy.vendor, amount, source_type: "vendor_return", source_id: some("vendor_returns") },
			}),
		recall: () => on("vendorReturns.cancel", "vendor_returns"),
	};
	return steps[step]();
}

/** Every step once, in an order in which each has something to work on. */
const OPENING: readonly (readonly [Step, number, number])[] = [
	["order", 6, 4000],
	["line", 0, 1],
	["receive", 0, 1],
	["approve", 0, 1],
	["receive", 3, 1],
	["bill", 0, 300],
	["fee", 1, 5000],
	["pay", 2, 100],
	["onAccount", 0, 200],
	["prepay", 0, 900],
	["usePrepaid", 0, 1],
	["prepay", 0, 900],
	["refund", 1, 100],
	["credit", 0, 50],
	["payWithCredit", 2, 100],
	["returnGoods", 1, 700],
	["recall", 0, 1],
	["returnGoods", 3, 700],
	["creditReturn", 1, 300],
	["writeOff", 2, 1],
	["fee", 1, 5000],
	["reject", 3, 1],
	["fee", 1, 5000],
	["delete", 4, 1],
];

describe("the books of purchasing", () => {
	it("the books balance and agree with orders, stock, bills, prepayments and credits after any sequence of calls", () => {
		const done = new Set<string>();
		fc.assert(
			fc.property(
				fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.nat(1000), fc.integer({ min: 1, max: 9_000 })), {
					maxLength: 60,
					size: "max",
				}),
				(steps) => {
					const world = makeWorld();
					const buy = buyingFrom(world);
					buy.settings({ enable_vendor_prepayments_asset_posting: true });
					for (const [step, at, value] of [...OPENING, ...steps]) {
						try {
							run(world, buy, step, at, value);
							done.add(step);
						} catch (error) {
							if (!(error instanceof Refused)) throw error;
						}
						check(world, buy);
					}
				},
			),
			{ numRuns: 25 },
		);
		expect(
			[...STEPS].filter((step) => !done.has(step)),
			"steps that were always refused",
		).toEqual([]);
	}, 60_000);
});
