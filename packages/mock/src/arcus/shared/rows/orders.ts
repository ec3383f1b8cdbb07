/** Rows of orders and what belongs to one. */

import type { Order, OrderAdjustment, OrderItem, TaxLine } from "../../generated/types.ts";
import type { Nullable } from "./nullable.ts";
import type { Row } from "./row.ts";

export type OrderRow = Row<
	Order,
	"status" | "line_items" | "payments" | "tax_lines" | "cascaded_drop_ship_pos" | "cascaded_work_orders"
>;

export type OrderItemRow = Row<OrderItem>;

/** A discount, fee or coupon on a whole order; `amount` is its value at the last calculation. */
export type OrderAdjustmentRow = Row<OrderAdjustment>;

export type TaxLineRow = Row<TaxLine>;

/** Options of a request that the order itself does not show; `id` is the id of the order. */
export type OrderOptionsRow = { id: string; auto_compute_tax: boolean };

export type CouponRow = {
	id: string;
	code: string;
	name: string;
	discount_type: string;
	value: number;
	is_active: boolean;
	expires_at: Nullable<string>;
};

/** Goods that are made for an order. */
export type WorkOrderRow = {
	id: string;
	order_id: string;
	work_order_number: string;
	product_id: string;
	quantity: number;
	/** `planned`, `in_progress`, `completed`, `closed` or `cancelled`. */
	status: string;
	created_at: string;
	updated_at: string;
};

/** An order that waits to be fetched; `id` is the id of the order. */
export type PickupRow = { id: string; ready_at: string };
