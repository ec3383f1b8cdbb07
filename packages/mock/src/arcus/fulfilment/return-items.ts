/** Lines of returns: how much can be returned, and its refund value. */

import type { Call } from "../../engine/handler.ts";
import type { ReturnCreateItem } from "../generated/types.ts";
import { linesOfOrder, netOf } from "../sales/index.ts";
import { addQuantity, cents, dollars } from "../shared/amounts.ts";
import { referred, refuse } from "../shared/lookup.ts";
import type { OrderItemRow, OrderRow } from "../shared/rows/orders.ts";
import type { ReturnItemRow, ReturnRow } from "../shared/rows/returns.ts";
import { rows } from "../shared/tables.ts";
import { refuseForeignSerials, refuseWrongCount } from "./package-serials.ts";

/** The states in which goods can still arrive. Afterwards only received goods count. */
const AWAITING = new Set(["authorized", "expected", "received", "inspecting"]);
export const isAwaiting = (back: ReturnRow): boolean => AWAITING.has(back.status);

export const itemsOfReturn = (call: Call, back: ReturnRow): readonly ReturnItemRow[] =>
	rows(call.db, "return_items").by("return_id", back.id);

/** Returns how much of its line an item covers. */
function claimOf(call: Call, item: ReturnItemRow): number {
	const back = rows(call.db, "returns").get(item.return_id);
	if (back === undefined || back.status === "cancelled") return 0;
	return isAwaiting(back) ? item.quantity : item.quantity_received;
}

/** Returns the refund value of an item in cents, for the part of its line that it covers. */
export const worthOf = (call: Call, item: ReturnItemRow): number =>
	Math.round((cents(item.refund_amount) * claimOf(call, item)) / item.quantity);

const claimsOn = (call: Call, line: OrderItemRow): readonly ReturnItemRow[] =>
	rows(call.db, "return_items").by("order_item_id", line.id);

/** Returns the total of a whole line in cents, with tax and less its share of the order's discount. */
function lineWorth(call: Call, order: OrderRow, line: OrderItemRow): { value: number; tax: number } {
	const lines = linesOfOrder(call, order.id);
	const subtotal = cents(order.subtotal);
	const discount = cents(order.discount_total);
	let left = discount;
	for (const [index, one] of lines.entries()) {
		const last = index === lines.length - 1 || subtotal === 0;
		const share = last ? left : Math.round((discount * netOf(one)) / subtotal);
		left -= share;
		if (one.id === line.id) {
			const tax = cents(one.tax_amount);
			return { value: netOf(one) - share + tax, tax };
		}
	}
	throw new Error(`line ${line.id} is not of order ${order.id}`);
}

/** Returns the part of a return's value that is tax, from 0 to 1. */
export function taxShare(call: Call, order: OrderRow, back: ReturnRow): number {
	let value = 0;
	let tax = 0;
	for (const item of itemsOfReturn(call, back)) {
		const line = rows(call.db, "order_items").get(item.order_item_id);
		if (line === undefined) continue;
		const worth = lineWorth(call, order, line);
		value += (worth.value * item.quantity) / line.quantity;
		tax += (worth.tax * item.quantity) / line.quantity;
	}
	return value === 0 ? 0 : tax / value;
}

/**
 * Adds a line to a return. `at` is the prefix of `param` in errors.
 *
 * @throws 422 `quantity_exceeds_order_item` when the quantity is larger than what was shipped and is not being returned already
 */
export function insertItem(
	call: Call,
	back: ReturnRow,
	order: OrderRow,
	body: ReturnCreateItem,
	at: string,
): ReturnItemRow {
	const line = referred(call, "order_items", body.order_item_id, `${at}order_item_id`);
	if (line.order_id !== order.id) {
		refuse(call, "invalid_reference", `${at}order_item_id`, "The line belongs to another order.");
	}
	const claims = claimsOn(call, line);
	const claimed = claims.reduce((sum, item) => addQuantity(sum, claimOf(call, item)), 0);
	const free = addQuantity(line.quantity_fulfilled, -claimed);
	if (body.quantity > free) {
		refuse(call, "quantity_exceeds_order_item", `${at}quantity`, `Only ${free} of the line can be returned.`);
	}
	const serials = body.serial_numbers;
	if (serials !== undefined) {
		refuseWrongCount(call, serials, body.quantity, `${at}serial_numbers`);
		refuseForeignSerials(call, line.product_id, order.id, serials, `${at}serial_numbers`);
	}
	const whole = lineWorth(call, order, line).value;
	const upTo = (quantity: number): number => Math.round((whole * quantity) / line.quantity);
	// If returns are cancelled in between, roundings must not add up to more than the line.
	const unclaimed = whole - claims.reduce((sum, item) => sum + worthOf(call, item), 0);
	const worth = Math.min(upTo(addQuantity(claimed, body.quantity)) - upTo(claimed), unclaimed);
	const item = rows(call.db, "return_items").insert({
		id: call.id("return_item"),
		return_id: back.id,
		order_item_id: line.id,
		product_id: line.product_id,
		variant_id: line.variant_id,
		sku: line.sku,
		title: line.title,
		quantity: body.quantity,
		quantity_received: 0,
		reason: body.reason ?? null,
		disposition: null,
		refund_amount: dollars(Math.max(worth, 0)),
		created_at: call.iso(),
	});
	if (serials !== undefined) rows(call.db, "return_serials").insert({ id: item.id, serial_numbers: serials });
	return item;
}
