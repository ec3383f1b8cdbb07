/**
 * Three-way matching of orders, receipts and bills. Line by line, a bill takes over the cost that the receipt of its goods posted, so
 * that "goods received, not invoiced" is empty once everything has been billed.
 */
import type { Call } from "../../engine/handler.ts";
import { addQuantity } from "../shared/amounts.ts";
import type { OrderItemRow } from "../shared/rows/orders.ts";
import type { PurchaseLineRow } from "../shared/rows/purchasing.ts";
import { rows } from "../shared/tables.ts";

function booksOf(call: Call, item: Pick<OrderItemRow, "id" | "order_id">): PurchaseLineRow {
	const table = rows(call.db, "purchase_lines");
	return (
		table.get(item.id) ??
		table.insert({ id: item.id, order_id: item.order_id, accrued: 0, billed_quantity: 0, billed: 0 })
	);
}

/** Records the cost of received goods of a line, in cents. */
export function accrue(call: Call, item: Pick<OrderItemRow, "id" | "order_id">, value: number): void {
	const line = booksOf(call, item);
	rows(call.db, "purchase_lines").update(line.id, { accrued: line.accrued + value });
}

/** Returns how much of a line was received and is not billed yet. */
export const unbilled = (call: Call, item: OrderItemRow): number =>
	addQuantity(item.quantity_fulfilled, -(rows(call.db, "purchase_lines").get(item.id)?.billed_quantity ?? 0));

/** Matches a quantity of an order line with a line of a bill. The caller has checked that this much is unbilled. */
export function matchLine(
	call: Call,
	bill: { readonly id: string; readonly lineId: string },
	item: OrderItemRow,
	quantity: number,
): void {
	const line = booksOf(call, item);
	const open = addQuantity(item.quantity_fulfilled, -line.billed_quantity);
	const cost = line.accrued - line.billed;
	// The last unit takes the rounding difference.
	const accrual = quantity === open ? cost : Math.round((cost * quantity) / open);
	rows(call.db, "purchase_lines").update(line.id, {
		billed_quantity: addQuantity(line.billed_quantity, quantity),
		billed: line.billed + accrual,
	});
	rows(call.db, "vendor_bill_matches").insert({
		id: call.id("vendor_bill_match"),
		bill_id: bill.id,
		bill_line_id: bill.lineId,
		order_item_id: item.id,
		quantity,
		accrual,
	});
}

/** Releases the goods of a bill that ended unpaid, so that they can be billed again. */
export function releaseMatches(call: Call, billId: string): void {
	const table = rows(call.db, "vendor_bill_matches");
	const lines = rows(call.db, "purchase_lines");
	for (const match of [...table.by("bill_id", billId)]) {
		const line = lines.get(match.order_item_id);
		if (line !== undefined) {
			lines.update(line.id, {
				billed_quantity: addQuantity(line.billed_quantity, -match.quantity),
				billed: line.billed - match.accrual,
			});
		}
		table.delete(match.id);
	}
}

/** Returns what the receipts of a bill's line posted to the books, in cents; undefined for a line without goods. */
export function accrualOf(call: Call, billLineId: string): number | undefined {
	const matches = rows(call.db, "vendor_bill_matches").by("bill_line_id", billLineId);
	return matches.length === 0 ? undefined : matches.reduce((sum, match) => sum + match.accrual, 0);
}

/** A part of one line of a purchase order. */
export interface LinePart {
	readonly item: OrderItemRow;
	readonly quantity: number;
}

/**
 * Distributes a quantity of a product over the lines with that product, from the first line to the last.
 *
 * @param free how much fits on a line
 * @returns the parts, or how much fits on all lines together if that is too little
 */
export function spread(
	items: readonly OrderItemRow[],
	quantity: number,
	free: (item: OrderItemRow) => number,
): { readonly parts: readonly LinePart[] } | { readonly free: number } {
	const parts: LinePart[] = [];
	let left = quantity;
	for (const item of items) {
		const part = Math.min(left, Math.max(free(item), 0));
		if (part <= 0) continue;
		parts.push({ item, quantity: part });
		left = addQuantity(left, -part);
	}
	return left > 0 ? { free: addQuantity(quantity, -left) } : { parts };
}
