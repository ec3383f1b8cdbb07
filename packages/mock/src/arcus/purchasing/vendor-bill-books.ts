/** Vendor bills in the books. Payables in the ledger are accepted bills minus payments. */

import type { Call } from "../../engine/handler.ts";
import { entriesOf, noteMove, type PostingLine, post, reverse } from "../ledger/index.ts";
import { cents, dollars, shareCents } from "../shared/amounts.ts";
import { referred, refuse } from "../shared/lookup.ts";
import type { VendorBillLineRow, VendorBillRow } from "../shared/rows/purchasing.ts";
import { rows } from "../shared/tables.ts";
import { accrualOf } from "./purchase-matching.ts";

/** The states of bills that can be paid: accepted, and not paid in full. */
export const isOwed = (bill: Pick<VendorBillRow, "status">): boolean =>
	bill.status === "approved" || bill.status === "partially_paid";

export const linesOfBill = (call: Call, billId: string): readonly VendorBillLineRow[] =>
	rows(call.db, "vendor_bill_lines").by("bill_id", billId);

/** Tax on a line, in cents. */
export const taxOf = (line: Pick<VendorBillLineRow, "amount" | "tax_rate">): number =>
	shareCents(cents(line.amount), line.tax_rate ?? 0);

/**
 * Accepts a bill, which is owed from now on. The cost of received goods leaves "goods received, not invoiced"; a difference to the
 * billed price is a price variance; everything else is an expense. Tax is part of the cost (assumption).
 *
 * @throws 422 `period_closed`
 */
export function acceptBill(call: Call, bill: VendorBillRow): VendorBillRow {
	if (rows(call.db, "vendor_bill_books").get(bill.id)?.suppress_gl !== true) {
		post(call, {
			source_type: "VENDOR_BILL",
			source_id: bill.id,
			description: `Bill ${bill.bill_number}`,
			entry_date: bill.bill_date,
			date_param: "bill_date",
			lines: [
				...linesOfBill(call, bill.id).flatMap((line) => debitsOf(call, line)),
				{ account: "ap_account", credit: cents(bill.bill_total) },
			],
		});
	}
	noteMove(call, {
		kind: "ap",
		owner_id: bill.vendor_id,
		document_id: bill.id,
		cents: cents(bill.bill_total),
		date: bill.bill_date,
	});
	return rows(call.db, "vendor_bills").update(bill.id, { status: "approved", updated_at: call.iso() });
}

function debitsOf(call: Call, line: VendorBillLineRow): PostingLine[] {
	const accrual = accrualOf(call, line.id);
	const expense = line.gl_account_id ?? "general_expense";
	if (accrual === undefined) return [{ account: expense, debit: cents(line.amount) + taxOf(line) }];
	return [
		{ account: "goods_received_not_invoiced", debit: accrual },
		{ account: "purchase_price_variance", debit: cents(line.amount) - accrual },
		{ account: expense, debit: taxOf(line) },
	];
}

/** Reverses a bill's posting, if it has one that is not reversed yet. */
export function unpostBill(call: Call, bill: VendorBillRow, why: string): void {
	const entry = entriesOf(call, bill.id).find((one) => one.source_type === "VENDOR_BILL" && one.status === "posted");
	if (entry !== undefined && !entry.is_reversing) reverse(call, entry, { description: why });
}

/** Settles an amount of a bill. @param date of the entry, by default today */
export function settleBill(call: Call, billId: string, value: number, date?: string): VendorBillRow {
	const table = rows(call.db, "vendor_bills");
	const bill = table.get(billId);
	if (bill === undefined) throw new Error(`no bill ${billId}`);
	const due = cents(bill.balance_due) - value;
	noteMove(call, { kind: "ap", owner_id: bill.vendor_id, document_id: bill.id, cents: -value, date });
	return table.update(billId, {
		amount_paid: dollars(cents(bill.amount_paid) + value),
		balance_due: dollars(due),
		status: due === 0 ? "paid" : "partially_paid",
		updated_at: call.iso(),
	});
}

/** Finds the bill of a vendor to settle. @throws 422 with `param` */
export function payableBill(call: Call, billId: string, vendorId: string, param: string): VendorBillRow {
	const bill = referred(call, "vendor_bills", billId, param);
	if (bill.vendor_id !== vendorId) refuse(call, "vendor_mismatch", param, "The bill belongs to another vendor.");
	if (!isOwed(bill)) {
		const code = bill.status === "paid" ? "amount_exceeds_bill_balance_due" : "vendor_bill_not_payable";
		refuse(call, code, param, `${bill.bill_number} is ${bill.status}.`);
	}
	return bill;
}
