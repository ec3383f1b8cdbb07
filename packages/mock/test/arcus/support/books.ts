import { expect } from "vitest";
import type { World } from "./world.ts";

/** Everything that must hold after any sequence of calls. */
export function checkBooks(world: World): void {
	const rows = (name: string) => world.db.collection(name).all();
	const cents = (value: number): number => Math.round(value * 100);
	const balances = new Map<string, number>();
	for (const line of rows("journal_lines")) {
		balances.set(
			line.account_id,
			(balances.get(line.account_id) ?? 0) + cents(line.debit_amount) - cents(line.credit_amount),
		);
	}
	const account = (key: string): number => {
		const found = rows("gl_accounts").find((one: { system_account_key: string }) => one.system_account_key === key);
		return balances.get(found.id) ?? 0;
	};
	expect([...balances.values()].reduce((sum, value) => sum + value, 0)).toBe(0);

	const open = rows("receivables").reduce((sum: number, one: { ar: number }) => sum + one.ar, 0);
	const memos = rows("credit_memos").reduce(
		(sum: number, one: { amount: number; amount_applied: number; amount_refunded: number }) =>
			sum + cents(one.amount) - cents(one.amount_applied) - cents(one.amount_refunded),
		0,
	);
	const credits = rows("customer_credits").reduce(
		(sum: number, one: { open_balance: number }) => sum + cents(one.open_balance),
		0,
	);
	expect(account("ar_account")).toBe(open - memos - credits);
	// The history of open items adds up to the items that are open now.
	const history = (kind: string): number =>
		rows("open_moves").reduce(
			(sum: number, one: { kind: string; cents: number }) => sum + (one.kind === kind ? one.cents : 0),
			0,
		);
	expect(history("ar")).toBe(open - memos - credits);
	const owed = rows("vendor_bills").reduce(
		(sum: number, one: { status: string; balance_due: number }) =>
			sum + (one.status === "approved" || one.status === "partially_paid" ? cents(one.balance_due) : 0),
		0,
	);
	const ahead = rows("ap_payment_books").reduce((sum: number, one: { on_account: number }) => sum + one.on_account, 0);
	expect(history("ap")).toBe(owed - ahead);
	const deposits = rows("receivables").reduce((sum: number, one: { deposits: number }) => sum + one.deposits, 0);
	// Money on account is in this account too. A refund of such a payment uses its applied amounts first.
	const onAccount = rows("payments")
		.filter((one: { order_id: string | null }) => one.order_id === null)
		.reduce((sum: number, one: { amount: number; amount_applied: number; amount_refunded: number }) => {
			const applied = cents(one.amount_applied);
			return sum + cents(one.amount) - applied - Math.max(0, cents(one.amount_refunded) - applied);
		}, 0);
	expect(account("customer_deposits") + deposits + onAccount).toBe(0);

	for (const order of rows("orders")) {
		const receivable = world.db.collection("receivables").get(order.id) as { ar: number; posted: number } | undefined;
		const letOff = (world.db.collection("order_credits").get(order.id)?.cents ?? 0) as number;
		// If only part of a document is posted, only that part is owed, so the ledger has less than the order.
		const whole = receivable !== undefined && receivable.posted + letOff === cents(order.order_total);
		if (whole && receivable.posted > 0) expect(receivable.ar).toBe(cents(order.balance_due));
		expect(cents(order.order_total)).toBe(
			cents(order.subtotal) -
				cents(order.discount_total) +
				cents(order.tax_total) +
				cents(order.shipping_total) +
				cents(order.fee_total),
		);
	}
	for (const balance of rows("inventory_balances")) {
		expect(balance.on_hand).toBeGreaterThanOrEqual(0);
		expect(balance.allocated).toBeGreaterThanOrEqual(0);
		expect(balance.available).toBe(balance.on_hand - balance.allocated);
		expect(balance.available).toBeGreaterThanOrEqual(0);
		const here = (one: { location_id: string; product_id: string }): boolean =>
			one.location_id === balance.location_id && one.product_id === balance.product_id;
		const layers = rows("fifo_layers").filter(here);
		expect(layers.reduce((sum: number, one: { remaining_qty: number }) => sum + one.remaining_qty, 0)).toBe(
			balance.on_hand,
		);
		const held = rows("allocations").filter(here);
		expect(held.reduce((sum: number, one: { quantity: number }) => sum + one.quantity, 0)).toBe(balance.allocated);
	}
}
