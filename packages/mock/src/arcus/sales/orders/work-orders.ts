/**
 * Goods that are made to order: a confirmed sales order creates one work order for each of its lines with such a product. The API has no
 * operation for work orders, so people start and complete them in the app, or with `setWorkOrderStatus` of the mock.
 * Assumption: a product is made to order when its metadata says `manufactured: true`; no page names the switch.
 */

import type { Call, JsonObject } from "../../../engine/handler.ts";
import { conflict } from "../../shared/lookup.ts";
import type { OrderRow, WorkOrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";
import { linesOfOrder } from "./order-lines.ts";

export function createWorkOrders(call: Call, order: OrderRow): void {
	if (order.document_type !== "sales_order") return;
	for (const item of linesOfOrder(call, order.id)) {
		const product = item.product_id === null ? undefined : rows(call.db, "products").get(item.product_id);
		if (product?.metadata.manufactured !== true) continue;
		rows(call.db, "work_orders").insert({
			id: call.id("work_order"),
			order_id: order.id,
			work_order_number: `WO-${String(call.sequence("work_order")).padStart(6, "0")}`,
			product_id: product.id,
			quantity: item.quantity,
			status: "planned",
			created_at: call.iso(),
			updated_at: call.iso(),
		});
	}
}

const openOf = (call: Call, order: OrderRow): WorkOrderRow[] =>
	rows(call.db, "work_orders")
		.by("order_id", order.id)
		.filter(({ status }) => status !== "cancelled");

const DONE = new Set(["completed", "closed"]);

/** @throws 409 if goods have been made, or are being made */
export function refuseBusyWorkOrders(call: Call, order: OrderRow, verb: "cancel" | "void"): void {
	const open = openOf(call, order);
	const done = open.find(({ status }) => DONE.has(status));
	if (done)
		conflict(call, `manufactured_wo_completed_blocks_so_${verb}`, `${done.work_order_number} is ${done.status}.`);
	const busy = open.find(({ status }) => status === "in_progress");
	if (busy)
		conflict(call, `manufactured_wo_in_progress_blocks_so_${verb}`, `${busy.work_order_number} is in progress.`);
}

/** Cancels the planned work orders of a cancelled order. Returns what the response says about them. */
export function cancelWorkOrders(call: Call, order: OrderRow): JsonObject[] {
	return openOf(call, order).map(({ id }) => {
		const { work_order_number, status } = rows(call.db, "work_orders").update(id, {
			status: "cancelled",
			updated_at: call.iso(),
		});
		return { id, work_order_number, status };
	});
}
