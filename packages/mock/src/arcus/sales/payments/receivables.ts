/**
 * What customers owe. Each document has the amount posted to the customer and the amount paid. What was paid before the posting is in
 * customer deposits; what was posted and not paid is in accounts receivable. So at any time:
 * AR in the ledger = open documents - open credits.
 */

import type { Database } from "../../../engine/database.ts";
import type { Call } from "../../../engine/handler.ts";
import { noteMove, type Posting, type PostingLine, post } from "../../ledger/index.ts";
import { cents, dollars } from "../../shared/amounts.ts";
import type { ReceivableRow } from "../../shared/rows/money.ts";
import type { OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";

export function receivableOf(call: Call, order: Pick<OrderRow, "id" | "account_id">): ReceivableRow {
	const table = rows(call.db, "receivables");
	return (
		table.get(order.id) ??
		table.insert({ id: order.id, account_id: order.account_id, posted: 0, paid: 0, ar: 0, deposits: 0 })
	);
}

/** A change of one document's posted and paid amounts, in cents. */
export interface CustomerChange {
	readonly order: Pick<OrderRow, "id" | "account_id">;
	readonly posted?: number;
	readonly paid?: number;
}

/**
 * Stores changes of documents, and returns their lines of the entry: receivables and deposits.
 *
 * @param date of the entry, by default today
 */
export function customerLines(call: Call, changes: readonly CustomerChange[], date?: string): PostingLine[] {
	let ar = 0;
	let deposits = 0;
	for (const change of changes) {
		const before = receivableOf(call, change.order);
		const posted = before.posted + (change.posted ?? 0);
		const paid = before.paid + (change.paid ?? 0);
		const after = { posted, paid, ar: Math.max(posted - paid, 0), deposits: Math.max(paid - posted, 0) };
		ar += after.ar - before.ar;
		deposits += after.deposits - before.deposits;
		noteMove(call, {
			kind: "ar",
			owner_id: change.order.account_id,
			document_id: change.order.id,
			cents: after.ar - before.ar,
			date,
		});
		rows(call.db, "receivables").update(change.order.id, after);
	}
	return [
		{ account: "ar_account", debit: ar },
		{ account: "customer_deposits", credit: deposits },
	];
}

/**
 * Posts an entry whose receivables and deposits follow from the changes. The other lines (cash, revenue, tax) must add up to the
 * difference.
 */
export function postToCustomer(
	call: Call,
	order: Pick<OrderRow, "id" | "account_id">,
	change: { posted?: number; paid?: number },
	posting: Posting,
): ReturnType<typeof post> {
	const own = customerLines(call, [{ order, ...change }], posting.entry_date);
	return post(call, { ...posting, lines: [...posting.lines, ...own] });
}

/** Applies money to an order and updates its status, amounts and credit line. Positive amounts pay, negative amounts undo a payment. */
export function applyToOrder(call: Call, orderId: string, paidCents: number): OrderRow {
	const orders = rows(call.db, "orders");
	const order = orders.get(orderId);
	if (order === undefined) throw new Error(`no order ${orderId}`);
	const amountPaid = cents(order.amount_paid) + paidCents;
	return settleOrder(call, orders.update(orderId, { amount_paid: dollars(amountPaid) }));
}

/** Whether the customer can still owe anything on the document. */
export const isDead = (order: Pick<OrderRow, "order_status">): boolean =>
	order.order_status === "cancelled" || order.order_status === "voided";

/** Returns what the customer has to pay for a document, in cents: its total less what refunds have waived. */
const owedFor = (call: Call, order: OrderRow): number =>
	cents(order.order_total) - (rows(call.db, "order_credits").get(order.id)?.cents ?? 0);

/** Recalculates `balance_due` and `payment_status` from the order's total and payments. */
export function settleOrder(call: Call, order: OrderRow): OrderRow {
	const paid = cents(order.amount_paid);
	const due = isDead(order) ? 0 : Math.max(owedFor(call, order) - paid, 0);
	const settled = rows(call.db, "orders").update(order.id, {
		balance_due: dollars(due),
		payment_status: paymentStatus(call, order, paid),
		updated_at: call.iso(),
	});
	refreshCreditBalance(call, order.account_id);
	return settled;
}

function paymentStatus(call: Call, order: OrderRow, paid: number): string {
	const total = owedFor(call, order);
	const refunded = rows(call.db, "payments")
		.by("order_id", order.id)
		.reduce((sum, payment) => sum + cents(payment.amount_refunded), 0);
	if (refunded > 0) return paid > 0 ? "partially_refunded" : "refunded";
	if (isDead(order) && paid === 0) return order.order_status === "voided" ? "voided" : "unpaid";
	if (paid === 0 && total > 0) return "unpaid";
	if (paid < total) return "partially_paid";
	return paid > total ? "overpaid" : "paid";
}

/** Returns the date (`YYYY-MM-DD`) from which a document's age counts: its due date, or its date. */
export const dueOf = (order: Pick<OrderRow, "due_date" | "order_date">): string =>
	(order.due_date ?? order.order_date).slice(0, 10);

/** An open document, for agings and reconciliations. */
export interface OpenDocument {
	readonly order: OrderRow;
	readonly cents: number;
	/** `YYYY-MM-DD` from which it ages: due date, else order date. */
	readonly due: string;
}

/** Returns every document with open receivables, oldest first. */
export function openDocuments(db: Database, accountId?: string): OpenDocument[] {
	const receivables = rows(db, "receivables");
	const orders = rows(db, "orders");
	const open: OpenDocument[] = [];
	for (const row of accountId === undefined ? receivables.all() : receivables.by("account_id", accountId)) {
		const order = row.ar > 0 ? orders.get(row.id) : undefined;
		if (order === undefined) continue;
		open.push({ order, cents: row.ar, due: dueOf(order) });
	}
	return open;
}

/** Returns issued credits that are not used yet, in cents. The ledger has them in receivables already. */
export function openCredits(db: Database, accountId?: string): number {
	const memos = rows(db, "credit_memos");
	const credits = rows(db, "customer_credits");
	const chosenMemos = accountId === undefined ? memos.all() : memos.by("account_id", accountId);
	const chosenCredits = accountId === undefined ? credits.all() : credits.by("account_id", accountId);
	return (
		chosenMemos.reduce((sum, memo) => sum + memoBalance(memo), 0) +
		chosenCredits.reduce((sum, credit) => sum + (credit.status === "voided" ? 0 : cents(credit.open_balance)), 0)
	);
}

/** Returns the balance of a credit memo, in cents. */
export const memoBalance = (memo: {
	status: string;
	amount: number;
	amount_applied: number;
	amount_refunded: number;
}): number =>
	memo.status === "voided" ? 0 : cents(memo.amount) - cents(memo.amount_applied) - cents(memo.amount_refunded);

/** Returns a customer's available credit: the limit less the unpaid confirmed orders. Null without a limit. */
export function refreshCreditBalance(call: Call, accountId: string): void {
	const accounts = rows(call.db, "accounts");
	const account = accounts.get(accountId);
	if (account === undefined || account.credit_limit === null) return;
	const left = cents(account.credit_limit) - exposure(call.db, accountId);
	if (cents(account.credit_balance ?? 0) !== left) accounts.update(accountId, { credit_balance: dollars(left) });
}

const COMMITTED = new Set(["confirmed", "partially_fulfilled", "fulfilled", "awaiting_ach_clearance"]);

/** Returns the unpaid amounts of a customer's confirmed orders, in cents. */
export function exposure(db: Database, accountId: string): number {
	return rows(db, "orders")
		.by("account_id", accountId)
		.reduce(
			(sum, order) =>
				sum +
				(COMMITTED.has(order.order_status) && order.document_type !== "purchase_order" ? cents(order.balance_due) : 0),
			0,
		);
}
