/** Cancelling, voiding and no-shows: how an order ends without being delivered. */

import type { Call, JsonObject } from "../../../engine/handler.ts";
import { releaseOrder } from "../../catalogue/index.ts";
import { cents } from "../../shared/amounts.ts";
import { conflict } from "../../shared/lookup.ts";
import type { OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";
import { refundPayment } from "../payments/payment-refund.ts";
import { settleOrder } from "../payments/receivables.ts";
import { isPosted, reverseSale } from "../payments/sales-posting.ts";
import { announcePurchase, cancelDropShips, refuseBusyDropShips } from "./drop-ship.ts";
import { linesOfOrder } from "./order-lines.ts";
import { emitOrder } from "./order-view.ts";
import { isAwaitingPickup, refuseNotAwaitingPickup, returnPickup } from "./pickup.ts";
import { cancelWorkOrders, refuseBusyWorkOrders } from "./work-orders.ts";

/** An ended order, with the purchase orders and work orders that ended with it. */
interface Ended {
	readonly order: OrderRow;
	readonly purchases: JsonObject[];
	readonly workOrders: JsonObject[];
}

const withCascade = ({ order, purchases, workOrders }: Ended): JsonObject => ({
	...order,
	cascaded_drop_ship_pos: purchases,
	cascaded_work_orders: workOrders,
});

const DEAD_RMA = new Set(["closed", "cancelled", "restocked", "written_off", "sent_to_vendor"]);

function refuseOpenReturn(call: Call, order: OrderRow, code: string): void {
	const open = rows(call.db, "returns")
		.by("original_order_id", order.id)
		.some((row) => !DEAD_RMA.has(row.status));
	if (open) conflict(call, code, "The order has an open return.");
}

function refuseShipped(call: Call, order: OrderRow, verb: "cancel" | "void"): void {
	if (order.order_status === "fulfilled") {
		conflict(call, `fulfilled_order_blocks_${verb}`, "The order is fulfilled.");
	}
	const partly = linesOfOrder(call, order.id).some((item) => item.quantity_fulfilled > 0);
	if (order.order_status === "partially_fulfilled" || (partly && !isAwaitingPickup(call, order))) {
		conflict(call, `partially_fulfilled_order_blocks_${verb}`, "Void the packages first.");
	}
	const shipped = rows(call.db, "packages")
		.by("order_id", order.id)
		.some((row) => row.status === "shipped" || row.status === "delivered" || row.status === "labeled");
	if (shipped) conflict(call, `active_shipments_block_${verb}`, "The order has active shipments.");
}

/**
 * Refuses to end an order on which something depends. An open return comes first: only shipped goods can be returned, so the other
 * checks would hide it.
 */
function refuseBusy(call: Call, order: OrderRow, verb: "cancel" | "void"): void {
	refuseOpenReturn(call, order, `open_rma_blocks_${verb}`);
	refuseShipped(call, order, verb);
	refuseBusyDropShips(call, order, verb);
	refuseBusyWorkOrders(call, order, verb);
}

/** Voids the packages of an order that have not left yet. The fulfilment department supplies it. */
export type VoidPackages = (call: Call, order: OrderRow) => void;

/** Ends an order before it is posted. @throws 409 with the documented block */
export function cancelOrder(call: Call, order: OrderRow, voidPackages: VoidPackages): JsonObject {
	if (order.order_status === "cancelled") conflict(call, "order_already_cancelled", "The order is cancelled.");
	if (order.order_status === "voided") conflict(call, "order_already_voided", "The order is voided.");
	if (order.document_type === "invoice" && isPosted(call, order)) {
		conflict(call, "posted_invoice_must_be_voided", "The invoice is posted. Void it instead.");
	}
	refuseBusy(call, order, "cancel");
	const ended = end(call, order, "cancelled", voidPackages);
	emitOrder(call, "order.cancelled", ended.order);
	return withCascade(ended);
}

/** Voids a posted order. @throws 409 with the documented block */
export function voidOrder(call: Call, order: OrderRow, voidPackages: VoidPackages): JsonObject {
	if (order.order_status === "voided") conflict(call, "order_already_voided", "The order is voided.");
	if (order.order_status === "cancelled") conflict(call, "order_already_cancelled", "The order is cancelled.");
	if (order.order_status === "draft")
		conflict(call, "order_not_posted", "A draft cannot be voided. Cancel it instead.");
	refuseBusy(call, order, "void");
	const ended = end(call, order, "voided", voidPackages);
	emitOrder(call, "order.voided", ended.order);
	return withCascade(ended);
}

/** The common part of cancelling and voiding: the books, the goods, pending payments, drop shipments and work orders. */
function end(call: Call, order: OrderRow, status: "cancelled" | "voided", voidPackages: VoidPackages): Ended {
	if (order.document_type === "purchase_order" && order.order_status !== "draft") announcePurchase(call, order, -1);
	voidPackages(call, order);
	if (isPosted(call, order)) reverseSale(call, order, `${order.order_number} ${status}`);
	if (isAwaitingPickup(call, order)) returnPickup(call, order);
	else releaseOrder(call, order);
	for (const payment of rows(call.db, "payments").by("order_id", order.id)) {
		if (payment.status === "pending") {
			rows(call.db, "payments").update(payment.id, { status: "voided", updated_at: call.iso() });
		}
	}
	const purchases = cancelDropShips(call, order);
	const workOrders = cancelWorkOrders(call, order);
	const ended = rows(call.db, "orders").update(order.id, {
		order_status: status,
		is_on_hold: false,
	});
	return { order: settleOrder(call, ended), purchases, workOrders };
}

/** Cancels a pick-up order that nobody collected, and refunds its payments to where they came from. */
export function markNoShow(call: Call, order: OrderRow, voidPackages: VoidPackages): OrderRow {
	refuseNotAwaitingPickup(call, order);
	for (const payment of [...rows(call.db, "payments").by("order_id", order.id)]) {
		const left = cents(payment.amount) - cents(payment.amount_refunded);
		if (left > 0 && (payment.status === "succeeded" || payment.status === "partially_refunded")) {
			refundPayment(call, payment, left, "other");
		}
	}
	const current = rows(call.db, "orders").get(order.id) ?? order;
	end(call, current, "cancelled", voidPackages);
	const marked = rows(call.db, "orders").update(order.id, { pickup_no_show_at: call.iso() });
	emitOrder(call, "order.cancelled", marked);
	return marked;
}
