/**
 * Orders that the customer picks up. From confirmation to pick-up the goods have left stock and are posted. The
 * pages call that state `awaiting_pickup`, but the documented enum of `fulfillment_status` does not have it. So the state is kept here,
 * and the order shows `unfulfilled` until it is picked up.
 */

import type { Call } from "../../../engine/handler.ts";
import { receiveStock, shipItem } from "../../catalogue/index.ts";
import { post } from "../../ledger/index.ts";
import { cents } from "../../shared/amounts.ts";
import { conflict } from "../../shared/lookup.ts";
import type { OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";
import { postSale } from "../payments/sales-posting.ts";
import { linesOfOrder } from "./order-lines.ts";

/** Whether the goods are ready for the customer. */
export const isAwaitingPickup = (call: Call, order: OrderRow): boolean =>
	rows(call.db, "pickups").get(order.id) !== undefined;

/** Fulfills and posts an order immediately (the pages say that ledger and tax are posted before the customer comes). */
export function makeReadyForPickup(call: Call, order: OrderRow): void {
	const batch = call.id("batch");
	const cost = linesOfOrder(call, order.id).reduce(
		(sum, item, index) => sum + shipItem(call, order, item, item.quantity, `line_items[${index}].quantity`),
		0,
	);
	post(call, {
		source_type: "FULFILLMENT",
		source_id: order.id,
		batch_id: batch,
		description: `Cost of goods ${order.order_number}`,
		lines: [
			{ account: "cogs", debit: cost },
			{ account: "inventory_fg", credit: cost, location_id: order.location_id },
		],
	});
	postSale(call, order, 1, { type: "FULFILLMENT", batch_id: batch });
	rows(call.db, "pickups").insert({ id: order.id, ready_at: call.iso() });
}

/** @throws 409 `order_not_awaiting_pickup` */
export function refuseNotAwaitingPickup(call: Call, order: OrderRow): void {
	const refuse = (hint: string): never => conflict(call, "order_not_awaiting_pickup", hint);
	if (order.delivery_option !== "pick_up") refuse("The order is not a pickup order.");
	if (order.pickup_no_show_at !== null) refuse("The order is already marked.");
	if (!isAwaitingPickup(call, order)) refuse("The order is not awaiting pickup.");
}

/** Confirms that the customer has picked up the order. */
export function confirmPickup(call: Call, order: OrderRow): OrderRow {
	refuseNotAwaitingPickup(call, order);
	rows(call.db, "pickups").delete(order.id);
	for (const item of linesOfOrder(call, order.id)) {
		rows(call.db, "order_items").update(item.id, { quantity_fulfilled: item.quantity, updated_at: call.iso() });
	}
	return rows(call.db, "orders").update(order.id, {
		order_status: "fulfilled",
		fulfillment_status: "fulfilled",
		picked_up_at: call.iso(),
		updated_at: call.iso(),
	});
}

/** Returns waiting goods to stock, at the cost they had when they left. */
export function returnPickup(call: Call, order: OrderRow): void {
	rows(call.db, "pickups").delete(order.id);
	const moves = rows(call.db, "inventory_transactions")
		.by("order_id", order.id)
		.filter((row) => row.type === "sale");
	for (const move of moves) {
		receiveStock(call, move, -move.quantity, move.unit_price, {
			type: "order_cancelled",
			order_id: order.id,
			cents: cents(move.total_price),
		});
	}
}
