/**
 * Revenue of a customer document. It is posted once: with the confirmation of an invoice, or in parts with the packages of a
 * sales order, each part with its lines; shipping, fees and order discounts go with the first part, cents left over with the last.
 */

import type { Call } from "../../../engine/handler.ts";
import {
	entriesOf,
	glAccount,
	linesOf,
	noteMove,
	type PostingLine,
	reverse,
	type SystemAccount,
} from "../../ledger/index.ts";
import { cents } from "../../shared/amounts.ts";
import type { JournalEntryRow } from "../../shared/rows/ledger.ts";
import type { SalePostingRow } from "../../shared/rows/money.ts";
import type { OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";
import { netOf, sumOfLines } from "../orders/order-lines.ts";
import { postToCustomer, receivableOf } from "./receivables.ts";

const NOTHING = { revenue: 0, discount: 0, tax: 0, shipping: 0, fees: 0 };

/** Returns the amounts of the whole document. Revenue is net of line discounts; `discount` is the order's. */
function wholeSale(call: Call, order: OrderRow): Omit<SalePostingRow, "id"> {
	const items = rows(call.db, "order_items").by("order_id", order.id);
	return {
		revenue: items.reduce((sum, item) => sum + netOf(item), 0),
		discount: cents(order.discount_total),
		tax: cents(order.tax_total),
		shipping: cents(order.shipping_total),
		fees: cents(order.fee_total),
	};
}

const totalOf = (sale: Omit<SalePostingRow, "id">): number =>
	sale.revenue - sale.discount + sale.tax + sale.shipping + sale.fees;

/**
 * Posts what has been sold so far. `share` is the part of the goods that was shipped, from 0 to 1 by value of the lines; 1 posts
 * everything that is open. What was posted before is not posted again.
 */
export function postSale(
	call: Call,
	order: OrderRow,
	share: number,
	source: { type: string; batch_id?: string },
): void {
	const table = rows(call.db, "sale_postings");
	const before = table.get(order.id) ?? table.insert({ id: order.id, ...NOTHING });
	const whole = wholeSale(call, order);
	const part = share >= 1 ? whole : shareOf(whole, share);
	const change = {
		revenue: part.revenue - before.revenue,
		discount: part.discount - before.discount,
		tax: part.tax - before.tax,
		shipping: part.shipping - before.shipping,
		fees: part.fees - before.fees,
	};
	table.update(order.id, part);
	const lines: PostingLine[] = [
		{ account: "revenue", credit: change.revenue, location_id: order.location_id },
		{ account: "sales_discounts", debit: change.discount },
		{ account: "sales_tax_payable", credit: change.tax },
		{ account: "shipping_income", credit: change.shipping },
		{ account: "fee_income", credit: change.fees },
	];
	postToCustomer(
		call,
		order,
		{ posted: totalOf(change) },
		{
			source_type: source.type,
			source_id: order.id,
			lines,
			description: `Sale ${order.order_number}`,
			...(source.batch_id !== undefined && { batch_id: source.batch_id }),
		},
	);
}

/** Notes shipping that was posted separately, in cents, so that later packages do not post it again. */
export function notePostedShipping(call: Call, order: OrderRow, value: number): void {
	const table = rows(call.db, "sale_postings");
	const before = table.get(order.id) ?? table.insert({ id: order.id, ...NOTHING });
	table.update(order.id, { shipping: before.shipping + value });
}

/** Splits lines and their tax by value. Amounts of the whole order go with the first part. */
function shareOf(whole: Omit<SalePostingRow, "id">, share: number): Omit<SalePostingRow, "id"> {
	return {
		...whole,
		revenue: Math.round(whole.revenue * share),
		tax: Math.round(whole.tax * share),
	};
}

/** Returns the shipped part of the goods by value of the lines: the `share` for `postSale`. */
export function fulfilledShare(call: Call, order: OrderRow): number {
	const items = rows(call.db, "order_items").by("order_id", order.id);
	if (items.every((item) => item.quantity_fulfilled >= item.quantity)) return 1;
	const whole = sumOfLines(items);
	if (whole === 0) return 0;
	const left = items.reduce((sum, item) => sum + (netOf(item) * item.quantity_fulfilled) / item.quantity, 0);
	return Math.min(left / whole, 1);
}

/** Whether anything of the document is posted. */
export const isPosted = (call: Call, order: OrderRow): boolean => receivableOf(call, order).posted !== 0;

/**
 * Reverses every posted entry of the document. What the customer has paid becomes a deposit.
 */
export function reverseSale(call: Call, order: OrderRow, description: string): void {
	const receivable = receivableOf(call, order);
	let { ar, deposits } = receivable;
	for (const entry of entriesOf(call, order.id)) {
		const isUndone = entry.status !== "posted";
		if (entry.is_reversing || !SALE_SOURCES.has(entry.source_type) || (isUndone && !undoneByHand(call, entry)))
			continue;
		ar -= netDebit(call, entry.id, "ar_account");
		deposits += netDebit(call, entry.id, "customer_deposits");
		if (!isUndone) reverse(call, entry, { description });
	}
	// If a payment had settled receivables, the reversals make them negative: an entry without other lines turns that into a deposit.
	const { account_id: owner_id, id: document_id } = order;
	noteMove(call, { kind: "ar", owner_id, document_id, cents: ar - receivable.ar });
	rows(call.db, "receivables").update(order.id, { posted: 0, ar, deposits });
	postToCustomer(call, order, {}, { source_type: "DEPOSIT_TRANSFER", source_id: order.id, lines: [], description });
	const postings = rows(call.db, "sale_postings");
	if (postings.get(order.id) !== undefined) postings.update(order.id, NOTHING);
}

/** Whether somebody reversed an entry directly in the ledger. The document finds out only when it is cancelled or voided. */
const undoneByHand = (call: Call, { reversed_by_id: id }: JournalEntryRow): boolean =>
	id !== null && rows(call.db, "journal_entries").get(id)?.source_type === "MANUAL_REVERSAL";

function netDebit(call: Call, entryId: string, account: SystemAccount): number {
	const { id } = glAccount(call, account);
	return linesOf(call, entryId)
		.filter((line) => line.account_id === id)
		.reduce((sum, line) => sum + cents(line.debit_amount) - cents(line.credit_amount), 0);
}

const SALE_SOURCES = new Set(["INVOICE", "FULFILLMENT", "SHIPPING_RECHARGE", "SALE_CORRECTION", "LATE_FEE"]);
