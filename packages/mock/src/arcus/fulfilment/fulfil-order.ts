/** Ships and delivers packages, and updates stock, cost of goods, the sale and the state of the order. */

import type { Call } from "../../engine/handler.ts";
import { shipItem } from "../catalogue/index.ts";
import { post } from "../ledger/index.ts";
import { fulfilledShare, linesOfOrder, postSale } from "../sales/index.ts";
import { addQuantity } from "../shared/amounts.ts";
import { conflict, refuse } from "../shared/lookup.ts";
import { record } from "../shared/recorded.ts";
import type { PackageItemRow, PackageRow } from "../shared/rows/fulfillment.ts";
import type { OrderRow } from "../shared/rows/orders.ts";
import { rows } from "../shared/tables.ts";
import { isOpen, itemsOf, orderOfPackage, unpacked } from "./package-items.ts";
import { sellSerials } from "./package-serials.ts";

const SHIPPABLE = new Set(["confirmed", "partially_fulfilled", "fulfilled"]);

/** Whether goods of the order may be packed and shipped: not for a draft, an order on hold, or one that waits for payment. */
export const isShippable = (order: OrderRow): boolean => SHIPPABLE.has(order.order_status);

/**
 * Marks a package as shipped and posts it. A package that was shipped already is returned unchanged (the platform page calls the
 * action idempotent).
 *
 * @throws 409 `package_voided`, `order_not_open`, `order_ships_complete`; 422 `package_empty`, `insufficient_inventory` (codes: assumption)
 */
export function fulfillPackage(call: Call, parcel: PackageRow): PackageRow {
	if (parcel.status === "void") conflict(call, "package_voided", `${parcel.package_number} was voided.`);
	if (!isOpen(parcel)) return parcel;
	const order = orderOfPackage(call, parcel);
	const items = itemsOf(call, parcel);
	if (items.length === 0) refuse(call, "package_empty", "id", "The package is empty.");
	if (!isShippable(order)) conflict(call, "order_not_open", `${order.order_number} is ${order.order_status}.`);
	refuseSplit(call, order);
	const batch = call.id("batch");
	const cost = items.reduce((sum, item, index) => sum + sendItem(call, order, parcel, item, index), 0);
	const shipped = rows(call.db, "packages").update(parcel.id, {
		status: "shipped",
		shipped_at: call.iso(),
		updated_at: call.iso(),
	});
	post(call, {
		source_type: "FULFILLMENT",
		source_id: order.id,
		batch_id: batch,
		description: `Cost of goods ${parcel.package_number}`,
		lines: [
			{ account: "cogs", debit: cost },
			{ account: "inventory_fg", credit: cost, location_id: parcel.location_id },
		],
	});
	// An invoice was posted when it was confirmed.
	if (order.document_type !== "invoice") {
		postSale(call, order, fulfilledShare(call, order), { type: "FULFILLMENT", batch_id: batch });
	}
	advanceOrder(call, order);
	track(call, shipped, "in_transit", "The carrier already has the parcel.", call.iso());
	call.emit("fulfillment.shipped", shipped);
	return shipped;
}

/** An order that ships complete must be packed completely before its first package leaves (assumption). */
function refuseSplit(call: Call, order: OrderRow): void {
	if (!order.ship_complete) return;
	const missing = linesOfOrder(call, order.id).find((line) => unpacked(call, line) > 0);
	if (missing !== undefined) {
		conflict(call, "order_ships_complete", `${missing.title} is not packed yet, and the order ships complete.`);
	}
}

function lineOf(call: Call, item: PackageItemRow) {
	const line = rows(call.db, "order_items").get(item.order_item_id);
	if (line === undefined) throw new Error(`package item ${item.id} has no order line`);
	return line;
}

/** Ships one item. @returns the cost of its goods, in cents */
function sendItem(call: Call, order: OrderRow, parcel: PackageRow, item: PackageItemRow, index: number): number {
	const line = lineOf(call, item);
	const cost = shipItem(call, order, line, item.quantity, `items[${index}].quantity`, parcel.location_id);
	rows(call.db, "order_items").update(line.id, {
		quantity_fulfilled: addQuantity(line.quantity_fulfilled, item.quantity),
		updated_at: call.iso(),
	});
	sellSerials(call, item.product_id, item.serial_numbers);
	return cost;
}

/** Derives the order's state from its lines. */
function advanceOrder(call: Call, order: OrderRow): void {
	const complete = linesOfOrder(call, order.id).every((line) => line.quantity_fulfilled >= line.quantity);
	const status = complete ? "fulfilled" : "partially_fulfilled";
	const orders = rows(call.db, "orders");
	const before = orders.get(order.id) ?? order;
	const after = orders.update(order.id, {
		order_status: status,
		fulfillment_status: status,
		updated_at: call.iso(),
	});
	if (!complete) return;
	// The vendor's own example of an action.
	record(call, {
		action: "order.fulfilled",
		resource_type: "order",
		resource_id: order.id,
		resource_label: order.order_number,
		before,
		after,
	});
}

function track(call: Call, parcel: PackageRow, status: string, description: string, at: string): void {
	rows(call.db, "tracking_events").insert({
		id: call.id("tracking_event"),
		package_id: parcel.id,
		status,
		description,
		location: null,
		occurred_at: at,
	});
}

/** Marks a package as delivered. @throws 409 `package_not_shipped`; 422 for a time before it was shipped */
export function markDelivered(call: Call, parcel: PackageRow, deliveredAt: string | undefined): PackageRow {
	if (parcel.status !== "shipped" || parcel.shipped_at === null) {
		return conflict(call, "package_not_shipped", `${parcel.package_number} is ${parcel.status}.`);
	}
	const at = deliveredAt === undefined ? call.iso() : new Date(deliveredAt).toISOString();
	if (at < parcel.shipped_at) {
		refuse(call, "validation_error", "delivered_at", `The package was shipped at ${parcel.shipped_at}.`);
	}
	const delivered = rows(call.db, "packages").update(parcel.id, {
		status: "delivered",
		delivered_at: at,
		updated_at: call.iso(),
	});
	track(call, delivered, "delivered", "Handed over.", at);
	call.emit("fulfillment.delivered", delivered);
	return delivered;
}
