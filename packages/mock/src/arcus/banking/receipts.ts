/** Customer receipts that a bank statement shows as one line. */
import type { Database } from "../../engine/database.ts";
import type { PaymentRow } from "../shared/rows/money.ts";
import { rows } from "../shared/tables.ts";

/** ACH, wire, external, check and cash. Cards arrive as payouts of the processor. */
const METHODS = new Set(["ach", "wire", "other", "check", "cash"]);
const RECEIVED = new Set(["succeeded", "partially_refunded"]);

export const isReceived = (payment: PaymentRow): boolean => RECEIVED.has(payment.status);
export const isReceipt = (payment: PaymentRow): boolean => METHODS.has(payment.method) && isReceived(payment);

/** When a receipt was posted, and its date in the ledger. */
export function postingOf(db: Database, payment: PaymentRow): { readonly at: string; readonly date: string } {
	const entry = rows(db, "journal_entries")
		.by("source_id", payment.id)
		.find((one) => one.source_type === "PAYMENT");
	return {
		at: entry?.posted_at ?? payment.created_at,
		date: entry?.entry_date ?? payment.created_at.slice(0, 10),
	};
}

/** Returns the statement line that a receipt is matched with. */
export const matchOf = (db: Database, payment: PaymentRow) =>
	rows(db, "bank_transactions").by("payment_id", payment.id)[0];

/** Returns how much of a receipt was applied to which document. */
export function appliedTo(db: Database, payment: PaymentRow): { order_id: string; amount_applied: number }[] {
	if (payment.order_id !== null) return [{ order_id: payment.order_id, amount_applied: payment.amount_applied }];
	return rows(db, "payment_applications")
		.by("payment_id", payment.id)
		.map(({ order_id, amount_applied }) => ({ order_id, amount_applied }));
}

/** Returns the check number, or the reference of another payment method. */
export const referencesOf = ({ method, reference }: PaymentRow) => ({
	check_number: method === "check" ? reference : null,
	external_reference: method === "check" ? null : reference,
});
