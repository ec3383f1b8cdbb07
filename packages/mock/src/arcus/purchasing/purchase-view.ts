/**
 * Purchase orders are orders of document type `purchase_order`: the guide drafts them with POST /orders, the reference with
 * POST /purchase-orders, and both return the same ones. This module shows them in the second form, and sends them to their vendor.
 */

import type { Database } from "../../engine/database.ts";
import type { Call, JsonObject } from "../../engine/handler.ts";
import { announcePurchase, linesOfOrder } from "../sales/index.ts";
import { cents } from "../shared/amounts.ts";
import { conflict, refuse } from "../shared/lookup.ts";
import type { OrderItemRow, OrderRow } from "../shared/rows/orders.ts";
import type { PurchaseRow } from "../shared/rows/purchasing.ts";
import { numberSetting } from "../shared/settings.ts";
import { rows } from "../shared/tables.ts";

/** Returns the purchase order that the path names, as an order. @throws 404 `not_found` */
export function purchaseOf(call: Call): OrderRow {
	const order = rows(call.db, "orders").get(call.path.id ?? "");
	if (order?.document_type === "purchase_order") return order;
	return call.fail(404, "not_found", { type: "not_found", hint: "There is no purchase order with this id." });
}

const FRESH = { expected_date: null, approved_at: null, revision_count: 0, revision_open: false };

/** Changes the fields that only purchase orders have. */
export function updatePurchase(call: Call, orderId: string, patch: Partial<Omit<PurchaseRow, "id">>): PurchaseRow {
	const table = rows(call.db, "purchases");
	if (table.get(orderId) === undefined) table.insert({ id: orderId, ...FRESH });
	return table.update(orderId, patch);
}

export const purchaseState = (db: Database, orderId: string): PurchaseRow =>
	rows(db, "purchases").get(orderId) ?? { id: orderId, ...FRESH };

/** Orders above a threshold need approval, as journal entries do (assumption: the threshold and its name). */
function needsApproval(db: Database, order: OrderRow): boolean {
	const threshold = numberSetting(db, "po_approval_threshold");
	return threshold !== undefined && cents(order.order_total) > cents(threshold);
}

const SHOWN: Readonly<Record<string, string>> = {
	confirmed: "sent",
	partially_fulfilled: "partially_received",
	fulfilled: "received",
	cancelled: "cancelled",
	voided: "cancelled",
};

/** Returns the status in the terms of the purchase order resource. */
export function purchaseStatus(db: Database, order: OrderRow): string {
	const shown = SHOWN[order.order_status];
	if (shown !== undefined) return shown;
	if (purchaseState(db, order.id).approved_at !== null) return "approved";
	return needsApproval(db, order) ? "pending_approval" : "draft";
}

export function purchaseOrder(db: Database, order: OrderRow): JsonObject {
	return {
		id: order.id,
		object: "purchase_order",
		entity_id: order.entity_id,
		po_number: order.order_number,
		vendor_id: order.account_id,
		location_id: order.location_id,
		status: purchaseStatus(db, order),
		po_date: order.order_date,
		expected_date: purchaseState(db, order.id).expected_date,
		payment_term_id: order.payment_term_id,
		subtotal: order.subtotal,
		tax_total: order.tax_total,
		shipping_total: order.shipping_total,
		po_total: order.order_total,
		currency: "USD",
		notes: order.notes,
		internal_notes: order.internal_notes,
		metadata: order.metadata,
		created_at: order.created_at,
		updated_at: order.updated_at,
	};
}

/** Marks the order as sent: its goods are incoming stock from now on. */
export function activatePurchase(call: Call, order: OrderRow): OrderRow {
	const active = rows(call.db, "orders").update(order.id, { order_status: "confirmed", updated_at: call.iso() });
	announcePurchase(call, active, 1);
	return active;
}

/**
 * Sends a purchase order to its vendor. Nothing is posted: goods and bill come later.
 *
 * @throws 422 `order_has_no_line_items`; 409 `purchase_order_pending_approval` (codes: assumption)
 */
export function openPurchase(call: Call, order: OrderRow): OrderRow {
	refuseEmpty(call, order);
	if (purchaseStatus(call.db, order) === "pending_approval") {
		conflict(call, "purchase_order_pending_approval", `${order.order_number} is awaiting approval.`);
	}
	const opened = activatePurchase(call, order);
	call.emit("purchase_order.sent", purchaseOrder(call.db, opened));
	return opened;
}

/** Returns the lines in their sort order, where no call is available. */
export const linesOfPurchase = (db: Database, orderId: string): readonly OrderItemRow[] =>
	[...rows(db, "order_items").by("order_id", orderId)].sort((a, b) => a.sort_order - b.sort_order);

export function refuseEmpty(call: Call, order: OrderRow): void {
	if (linesOfOrder(call, order.id).length === 0) {
		refuse(call, "order_has_no_line_items", "line_items", "A purchase order needs at least one line.");
	}
}
