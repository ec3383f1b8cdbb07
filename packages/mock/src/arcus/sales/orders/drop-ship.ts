/**
 * Drop-shipping: a confirmed sales order creates one purchase order for each vendor, with the goods that the vendor ships directly.
 * Assumption: a product is drop-shipped when its metadata says `drop_ship: true` and it has a vendor; no page names the switch.
 */

import type { Call, JsonObject } from "../../../engine/handler.ts";
import { announceStock, sourceLocation } from "../../catalogue/index.ts";
import { addQuantity } from "../../shared/amounts.ts";
import { conflict } from "../../shared/lookup.ts";
import type { OrderItemRow, OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";
import { createOrder } from "./order-create.ts";
import { linesOfOrder } from "./order-lines.ts";

export function createDropShipOrders(call: Call, order: OrderRow): void {
	if (order.document_type !== "sales_order") return;
	const byVendor = new Map<string, OrderItemRow[]>();
	for (const item of linesOfOrder(call, order.id)) {
		const product = item.product_id === null ? undefined : rows(call.db, "products").get(item.product_id);
		if (product?.metadata.drop_ship !== true || product.vendor_id === null) continue;
		byVendor.set(product.vendor_id, [...(byVendor.get(product.vendor_id) ?? []), item]);
	}
	for (const [vendorId, items] of byVendor) {
		const purchase = createOrder(call, {
			document_type: "purchase_order",
			account_id: vendorId,
			notes: `Drop shipment for ${order.order_number}`,
			line_items: items.flatMap((item) =>
				item.product_id === null
					? []
					: [{ product_id: item.product_id, variant_id: item.variant_id, quantity: item.quantity }],
			),
		});
		rows(call.db, "orders").update(purchase.id, { linked_order_id: order.id });
	}
}

/** Returns the open purchase orders that a sales order has created. */
const childrenOf = (call: Call, order: OrderRow): OrderRow[] =>
	rows(call.db, "orders")
		.by("linked_order_id", order.id)
		.filter((row) => row.document_type === "purchase_order" && row.order_status !== "cancelled");

/** @throws 409 if a vendor has delivered, or already has the order */
export function refuseBusyDropShips(call: Call, order: OrderRow, verb: "cancel" | "void"): void {
	for (const child of childrenOf(call, order)) {
		if (linesOfOrder(call, child.id).some((item) => item.quantity_fulfilled > 0)) {
			conflict(call, `dropship_po_received_blocks_so_${verb}`, `${child.order_number} has been received.`);
		}
		if (child.order_status !== "draft") {
			conflict(call, `dropship_po_sent_blocks_so_${verb}`, `${child.order_number} has been sent to the vendor.`);
		}
	}
}

/** Cancels the draft purchase orders of a cancelled order. Returns what the response says about them. */
export function cancelDropShips(call: Call, order: OrderRow): JsonObject[] {
	return childrenOf(call, order).map((child) => {
		rows(call.db, "orders").update(child.id, { order_status: "cancelled", balance_due: 0, updated_at: call.iso() });
		return { id: child.id, order_number: child.order_number, order_status: "cancelled" };
	});
}

/** Adds the goods of a purchase order to the incoming stock (1), or removes them (-1). */
export function announcePurchase(call: Call, order: OrderRow, sign: 1 | -1): void {
	for (const item of linesOfOrder(call, order.id)) {
		const open = addQuantity(item.quantity, -item.quantity_fulfilled);
		if (open > 0) announceLine(call, order, item, sign * open);
	}
}

/** Adds a quantity of one line to the incoming stock, if inventory is tracked for its product. */
export function announceLine(call: Call, order: OrderRow, item: OrderItemRow, quantity: number): void {
	const product = item.product_id === null ? undefined : rows(call.db, "products").get(item.product_id);
	if (!product?.track_inventory) return;
	const location = sourceLocation(call, order);
	announceStock(call, { product_id: product.id, variant_id: item.variant_id, location_id: location }, quantity);
}
