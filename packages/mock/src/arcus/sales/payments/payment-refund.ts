/** Refunds, and the voiding of charges that are not captured yet. */

import type { Call } from "../../../engine/handler.ts";
import { noteMove, post, type SystemAccount } from "../../ledger/index.ts";
import { cents, dollars } from "../../shared/amounts.ts";
import { refuse } from "../../shared/lookup.ts";
import type { PaymentRow, RefundRow } from "../../shared/rows/money.ts";
import { rows } from "../../shared/tables.ts";
import { issueMemo } from "./credit-memos.ts";
import { applyToOrder, memoBalance, postToCustomer } from "./receivables.ts";

/**
 * Refunds a payment in part or in full, in cents, to the method that it was paid with.
 *
 * @throws 422 `payment_not_refundable`, `refund_exceeds_payment` (assumption: the codes)
 */
export function refundPayment(call: Call, payment: PaymentRow, value: number, reason: string | null): RefundRow {
	if (payment.status !== "succeeded" && payment.status !== "partially_refunded") {
		refuse(call, "payment_not_refundable", "payment_id", `The payment is ${payment.status}.`);
	}
	const left = cents(payment.amount) - cents(payment.amount_refunded);
	if (value <= 0 || value > left) {
		refuse(call, "refund_exceeds_payment", "amount", `At most ${left} cents can be refunded.`);
	}
	const refund = rows(call.db, "refunds").insert({
		id: call.id("refund"),
		object: "refund",
		payment_id: payment.id,
		order_id: payment.order_id,
		amount: dollars(value),
		reason,
		status: "succeeded",
		created_at: call.iso(),
	});
	const before = cents(payment.amount_refunded);
	const refunded = before + value;
	const updated = rows(call.db, "payments").update(payment.id, {
		amount_refunded: dollars(refunded),
		status: refunded === cents(payment.amount) ? "refunded" : "partially_refunded",
		updated_at: call.iso(),
	});
	takeBack(call, payment, before, value);
	if (payment.method === "store_credit") giveCreditAgain(call, payment, value);
	call.emit("payment.refunded", updated);
	return refund;
}

/** A refunded credit belongs to the customer again. It is in receivables already, since the refund came from there. */
function giveCreditAgain(call: Call, payment: PaymentRow, value: number): void {
	issueMemo(call, { account_id: payment.account_id, cents: value, reason: "other", notes: "Refund of store credit" });
}

/**
 * Removes refunded money from where it was applied: from the documents that the payment paid, the last one first, then from the rest
 * (the credit memo of an overpayment, or money that is not applied yet). `before` is the sum of earlier refunds.
 */
function takeBack(call: Call, payment: PaymentRow, before: number, value: number): void {
	const entry = { source_type: "REFUND", source_id: payment.id, description: "Refund" };
	const cash: SystemAccount = payment.method === "store_credit" ? "ar_account" : "cash";
	let skip = before;
	let left = value;
	for (const application of applicationsOf(call, payment).reverse()) {
		const skipped = Math.min(application.cents, skip);
		const part = Math.min(application.cents - skipped, left);
		skip -= skipped;
		left -= part;
		const order = rows(call.db, "orders").get(application.orderId);
		if (order === undefined || part === 0) continue;
		postToCustomer(call, order, { paid: -part }, { ...entry, lines: [{ account: cash, credit: part }] });
		applyToOrder(call, order.id, -part);
	}
	if (left === 0) return;
	const held: SystemAccount = payment.order_id === null ? "customer_deposits" : "ar_account";
	if (payment.order_id !== null) takeFromMemos(call, payment.order_id, left);
	post(call, {
		...entry,
		lines: [
			{ account: held, debit: left },
			{ account: cash, credit: left },
		],
	});
}

/** @throws 422 `refund_exceeds_payment` when the credit that an overpayment left has been spent */
function takeFromMemos(call: Call, orderId: string, value: number): void {
	const table = rows(call.db, "credit_memos");
	let left = value;
	for (const memo of [...table.by("source_order_id", orderId)]) {
		const part = Math.min(memoBalance(memo), left);
		if (part <= 0) continue;
		left -= part;
		noteMove(call, { kind: "ar", owner_id: memo.account_id, document_id: memo.id, cents: part });
		const balance = memoBalance(memo) - part;
		table.update(memo.id, {
			amount_refunded: dollars(cents(memo.amount_refunded) + part),
			...(balance === 0 && { status: "fully_applied" }),
		});
	}
	if (left > 0) refuse(call, "refund_exceeds_payment", "amount", "The credit from the overpayment has been used.");
}

interface Application {
	readonly orderId: string;
	readonly cents: number;
}

/** Returns how much of a payment was applied to which document. */
export function applicationsOf(call: Call, payment: PaymentRow): Application[] {
	if (payment.order_id !== null) {
		return cents(payment.amount_applied) > 0
			? [{ orderId: payment.order_id, cents: cents(payment.amount_applied) }]
			: [];
	}
	return rows(call.db, "payment_applications")
		.by("payment_id", payment.id)
		.map((row) => ({ orderId: row.order_id, cents: cents(row.amount_applied) }));
}
