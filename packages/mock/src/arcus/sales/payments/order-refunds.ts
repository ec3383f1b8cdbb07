/**
 * Refunds what a customer paid for an order, from all of its payments. Unlike the refund of a single payment, it waives
 * the sale too, so that the order is not open again.
 */

import type { Call } from "../../../engine/handler.ts";
import type { PostingLine } from "../../ledger/index.ts";
import { cents } from "../../shared/amounts.ts";
import { refuse } from "../../shared/lookup.ts";
import type { PaymentRow, RefundRow } from "../../shared/rows/money.ts";
import type { OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";
import { applicationsOf, refundPayment } from "./payment-refund.ts";
import { postToCustomer, receivableOf, settleOrder } from "./receivables.ts";

const REFUNDABLE = new Set(["succeeded", "partially_refunded"]);

interface Source {
	readonly payment: PaymentRow;
	readonly left: number;
}

/** Returns the payments of an order, latest first, with what is left to refund. Payments that also paid other invoices are left out. */
function sourcesOf(call: Call, order: OrderRow): Source[] {
	const shared = rows(call.db, "payment_applications")
		.by("order_id", order.id)
		.flatMap((row) => rows(call.db, "payments").get(row.payment_id) ?? []);
	const payments = new Set([...rows(call.db, "payments").by("order_id", order.id), ...shared]);
	return [...payments].reverse().flatMap((payment) => {
		const applications = applicationsOf(call, payment);
		const own = REFUNDABLE.has(payment.status) && applications.every((one) => one.orderId === order.id);
		const applied = applications.reduce((sum, one) => sum + one.cents, 0);
		const left = applied - cents(payment.amount_refunded);
		return own && left > 0 ? [{ payment, left }] : [];
	});
}

export interface Repayment {
	/** In cents. */
	readonly value: number;
	/** Part of the value that is tax, in cents. */
	readonly tax: number;
	readonly reason: string | null;
	/** Groups the entries by their cause. */
	readonly batch: string;
	/** The path of the amount in the caller's body. */
	readonly param: string;
}

/**
 * Refunds money.
 *
 * @returns one refund for each payment that was used, and how the money was returned
 * @throws 422 `refund_exceeds_balance` when the order's payments are not enough
 */
export function repay(call: Call, order: OrderRow, repayment: Repayment): { refunds: RefundRow[]; method: string } {
	const sources = sourcesOf(call, order);
	const paid = sources.reduce((sum, source) => sum + source.left, 0);
	const { value, reason, param } = repayment;
	if (value > paid) {
		const hint = `At most ${paid} cents of the order's own payments can be refunded.`;
		refuse(call, "refund_exceeds_balance", param, hint);
	}
	letOff(call, order, repayment);
	const refunds: RefundRow[] = [];
	let left = value;
	for (const source of sources) {
		const part = Math.min(source.left, left);
		if (part > 0) refunds.push(refundPayment(call, source.payment, part, reason));
		left -= part;
	}
	return { refunds, method: sources[0]?.payment.method ?? "other" };
}

/** Reduces the sale by the refund, as far as it has been posted. */
function letOff(call: Call, order: OrderRow, { value, tax, batch }: Repayment): void {
	const off = Math.min(value, receivableOf(call, order).posted);
	if (off <= 0) return;
	const lines = salesReturn(off, Math.min(tax, off));
	postToCustomer(
		call,
		order,
		{ posted: -off },
		{
			source_type: "SALE_CORRECTION",
			source_id: order.id,
			batch_id: batch,
			description: `Refund of ${order.order_number}`,
			lines,
		},
	);
	const table = rows(call.db, "order_credits");
	const before = table.get(order.id) ?? table.insert({ id: order.id, cents: 0 });
	table.update(order.id, { cents: before.cents + off });
	settleOrder(call, rows(call.db, "orders").get(order.id) ?? order);
}

/** Returns the lines of an entry that reverses a part of a sale. */
export const salesReturn = (value: number, tax: number): PostingLine[] => [
	{ account: "sales_returns", debit: value - tax },
	{ account: "sales_tax_payable", debit: tax },
];
