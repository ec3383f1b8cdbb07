/** Orders in responses to a create, with their children, and as the object of an event. */
import type { Call, JsonObject } from "../../../engine/handler.ts";
import type { OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";
import { linesOfOrder } from "./order-lines.ts";

/** Returns the order with its lines, payments and tax lines. */
export const hydratedOrder = (call: Call, order: OrderRow): JsonObject => ({
	...order,
	line_items: linesOfOrder(call, order.id),
	payments: [...rows(call.db, "payments").by("order_id", order.id)],
	tax_lines: [...rows(call.db, "tax_lines").by("order_id", order.id)],
});

/**
 * Emits an event about an order. The object is the full order; `status` repeats `order_status`, as in the vendor's example of an event.
 */
export function emitOrder(call: Call, type: string, order: OrderRow): void {
	call.emit(type, { ...order, status: order.order_status });
}
