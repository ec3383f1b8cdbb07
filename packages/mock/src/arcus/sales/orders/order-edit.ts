/** Changing an order: lines, adjustments, coupons. Only a draft or open document can be changed, and totals follow immediately. */

import type { Call } from "../../../engine/handler.ts";
import { allocateOrder } from "../../catalogue/index.ts";
import type { OrderAdjustmentParams } from "../../generated/types.ts";
import { conflict, refuse } from "../../shared/lookup.ts";
import type { CouponRow, OrderAdjustmentRow, OrderItemRow, OrderRow } from "../../shared/rows/orders.ts";
import { rows } from "../../shared/tables.ts";
import { isPosted } from "../payments/sales-posting.ts";
import { announceLine } from "./drop-ship.ts";
import { insertLines, type LineBody, priceLines } from "./order-lines.ts";
import { recomputeOrder } from "./order-totals.ts";

const OPEN = new Set(["draft", "confirmed", "on_hold"]);

/** @throws 422 `order_not_editable` when the order is cancelled, voided, fulfilled in part or whole, or a posted invoice */
export function refuseClosed(call: Call, order: OrderRow): void {
	if (!OPEN.has(order.order_status) || isPosted(call, order)) {
		refuse(call, "order_not_editable", "id", `The order is ${order.order_status} and can no longer be changed.`);
	}
}

/** Adds lines; those of a confirmed sales order are allocated too. @throws 422 with the exact `param` */
export function addLines(
	call: Call,
	order: OrderRow,
	bodies: readonly LineBody[],
	at: (index: number) => string,
): OrderItemRow[] {
	refuseClosed(call, order);
	const account = rows(call.db, "accounts").get(order.account_id);
	if (account === undefined) throw new Error(`order ${order.id} has no account`);
	const items = insertLines(call, order.id, priceLines(call, order, account, bodies, at));
	const updated = recomputeOrder(call, order);
	if (updated.order_status === "confirmed" && updated.document_type === "sales_order") allocateOrder(call, updated);
	if (updated.order_status === "confirmed" && updated.document_type === "purchase_order") {
		for (const item of items) announceLine(call, updated, item, item.quantity);
	}
	return items.map((item) => rows(call.db, "order_items").get(item.id) ?? item);
}

/** Applies a discount, a fee or the coupon that the body names. */
export function adjustOrder(call: Call, order: OrderRow, body: Partial<OrderAdjustmentParams>): OrderAdjustmentRow {
	refuseClosed(call, order);
	const coupon = body.coupon_id === undefined ? undefined : usable(call, body.coupon_id, "id", "coupon_id");
	const type = coupon?.discount_type ?? body.discount_type ?? "fixed_amount";
	const value = coupon?.value ?? body.value ?? 0;
	if (value < 0 || (type === "percentage" && value > 100)) {
		refuse(call, "validation_error", "value", "A percentage must be between 0 and 100, and an amount at least 0.");
	}
	if (
		coupon !== undefined &&
		rows(call.db, "order_adjustments")
			.by("order_id", order.id)
			.some((row) => row.coupon_id === coupon.id)
	) {
		conflict(call, "coupon_already_applied", "The coupon is already applied to this order.");
	}
	const row = rows(call.db, "order_adjustments").insert({
		id: call.id("order_adjustment"),
		object: "order_adjustment",
		order_id: order.id,
		name: coupon?.name ?? body.name ?? "Adjustment",
		effect_type: coupon === undefined ? (body.effect_type ?? "discount") : "discount",
		discount_type: type,
		value,
		coupon_id: coupon?.id ?? null,
		amount: 0,
		notes: body.notes ?? null,
		created_at: call.iso(),
	});
	recomputeOrder(call, order);
	return rows(call.db, "order_adjustments").get(row.id) ?? row;
}

/** Applies a coupon by its code. */
export const applyCoupon = (call: Call, order: OrderRow, code: string): OrderAdjustmentRow =>
	adjustOrder(call, order, { coupon_id: usable(call, code, "code", "code").id });

/** Finds a coupon that is active and not expired. @throws 422 `invalid_coupon` (assumption: the code) */
function usable(call: Call, value: string, by: "id" | "code", param: string): CouponRow {
	const coupon = rows(call.db, "coupons").find((row) =>
		by === "id" ? row.id === value : row.code.toLowerCase() === value.trim().toLowerCase(),
	);
	const expired = coupon?.expires_at != null && Date.parse(coupon.expires_at) <= call.now;
	if (coupon === undefined || !coupon.is_active || expired) {
		return refuse(call, "invalid_coupon", param, "The coupon does not exist or has expired.");
	}
	return coupon;
}
