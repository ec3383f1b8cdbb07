/** Lines of vendor bills, checked against receipts before anything is written. */

import type { Call } from "../../engine/handler.ts";
import type { VendorBillCreateItem } from "../generated/types.ts";
import { linesOfOrder } from "../sales/index.ts";
import { addQuantity, cents, dollars, lineCents } from "../shared/amounts.ts";
import { referred, refuse } from "../shared/lookup.ts";
import type { OrderRow } from "../shared/rows/orders.ts";
import type { VendorBillLineRow } from "../shared/rows/purchasing.ts";
import { rows } from "../shared/tables.ts";
import { type LinePart, matchLine, spread, unbilled } from "./purchase-matching.ts";

/** A checked line with the goods that it bills. */
export interface CheckedLine {
	readonly line: Omit<VendorBillLineRow, "id" | "bill_id">;
	readonly parts: readonly LinePart[];
}

/** @throws 422 with `items[i].field` as `param` */
export function checkLines(
	call: Call,
	order: OrderRow | undefined,
	bodies: readonly VendorBillCreateItem[],
): CheckedLine[] {
	const used = new Map<string, number>();
	return bodies.map((body, index) => {
		const at = `items[${index}].`;
		if (body.product_id !== undefined) referred(call, "products", body.product_id, `${at}product_id`);
		checkAccount(call, body.gl_account_id, `${at}gl_account_id`);
		const parts = order === undefined ? [] : goodsOf(call, order, body, at, used);
		const amount = amountOf(call, body, parts, at);
		return {
			line: {
				description: body.description ?? null,
				product_id: body.product_id ?? null,
				quantity: body.quantity ?? null,
				unit_cost: body.unit_cost ?? null,
				tax_rate: body.tax_rate ?? null,
				gl_account_id: body.gl_account_id ?? null,
				amount: dollars(amount),
			},
			parts,
		};
	});
}

function checkAccount(call: Call, id: string | undefined, param: string): void {
	if (id === undefined) return;
	const account = referred(call, "gl_accounts", id, param);
	if (account.is_header) refuse(call, "account_is_header", param, "A header account cannot be posted to.");
}

/** Returns the received goods that a line bills: those of its product that are not billed yet. A line without a product bills no goods. */
function goodsOf(
	call: Call,
	order: OrderRow,
	body: VendorBillCreateItem,
	at: string,
	used: Map<string, number>,
): readonly LinePart[] {
	if (body.product_id === undefined) return [];
	const own = linesOfOrder(call, order.id).filter((item) => item.product_id === body.product_id);
	if (own.length === 0) {
		refuse(call, "invalid_reference", `${at}product_id`, "The purchase order has no such line.");
	}
	const quantity = body.quantity ?? 0;
	if (quantity <= 0) refuse(call, "validation_error", `${at}quantity`, "A line with a product needs a quantity.");
	const laid = spread(own, quantity, (item) => addQuantity(unbilled(call, item), -(used.get(item.id) ?? 0)));
	if (!("parts" in laid)) {
		return refuse(
			call,
			"quantity_exceeds_received",
			`${at}quantity`,
			`Only ${laid.free} are received and not yet billed, but ${quantity} are on the bill.`,
		);
	}
	for (const { item, quantity: part } of laid.parts) used.set(item.id, addQuantity(used.get(item.id) ?? 0, part));
	return laid.parts;
}

/** Returns the amount of a line in cents: as sent, or quantity times cost, or the cost of the purchase order. */
function amountOf(call: Call, body: VendorBillCreateItem, parts: readonly LinePart[], at: string): number {
	if (body.amount !== undefined) return cents(body.amount);
	if (body.quantity !== undefined && body.unit_cost !== undefined) return lineCents(body.quantity, body.unit_cost);
	if (parts.length === 0) {
		refuse(call, "validation_error", `${at}amount`, "A line needs an `amount`, or `quantity` and `unit_cost`.");
	}
	return parts.reduce((sum, { item, quantity }) => sum + lineCents(quantity, item.sell_rate), 0);
}

/** Returns everything of an order that was received and is not billed yet. */
export function unbilledLines(call: Call, order: OrderRow): CheckedLine[] {
	return linesOfOrder(call, order.id).flatMap((item) => {
		const quantity = unbilled(call, item);
		return quantity > 0 ? [goodsLine(item, quantity)] : [];
	});
}

/** Returns a bill line for a quantity of a purchase line, at the ordered cost. */
export const goodsLine = (item: LinePart["item"], quantity: number): CheckedLine => ({
	line: {
		description: item.title,
		product_id: item.product_id,
		quantity,
		unit_cost: item.sell_rate,
		tax_rate: null,
		gl_account_id: null,
		amount: dollars(
			item.discount_amount === 0
				? lineCents(quantity, item.sell_rate)
				: Math.round(((cents(item.line_total) - cents(item.tax_amount)) * quantity) / item.quantity),
		),
	},
	parts: [{ item, quantity }],
});

/** Adds checked lines to a bill, and matches their goods. */
export function insertBillLines(call: Call, billId: string, lines: readonly CheckedLine[]): void {
	for (const { line, parts } of lines) {
		const row = rows(call.db, "vendor_bill_lines").insert({
			id: call.id("vendor_bill_line"),
			bill_id: billId,
			...line,
		});
		for (const { item, quantity } of parts) matchLine(call, { id: billId, lineId: row.id }, item, quantity);
	}
}
