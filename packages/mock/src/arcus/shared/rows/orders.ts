/** Rows of orders and what belongs to one. */
import type { JsonObject } from "../../../engine/handler.ts";
import type { Nullable } from "./nullable.ts";

export type OrderRow = {
	id: string;
	object: "order";
	entity_id: string;
	order_number: string;
	document_type: string;
	order_status: string;
	payment_status: string;
	fulfillment_status: string;
	account_id: string;
	location_id: Nullable<string>;
	shipping_address_id: Nullable<string>;
	billing_address_id: Nullable<string>;
	payment_term_id: Nullable<string>;
	sales_channel_id: Nullable<string>;
	pricing_level_id: Nullable<string>;
	po_number: Nullable<string>;
	order_date: string;
	due_date: Nullable<string>;
	requested_ship_date: Nullable<string>;
	subtotal: number;
	discount_total: number;
	shipping_total: number;
	tax_total: number;
	fee_total: number;
	order_total: number;
	amount_paid: number;
	balance_due: number;
	tax_exempt: boolean;
	delivery_option: string;
	ships_freight: boolean;
	notes: Nullable<string>;
	customer_notes: Nullable<string>;
	internal_notes: Nullable<string>;
	invoice_number: Nullable<string>;
	invoice_type: Nullable<string>;
	is_on_hold: boolean;
	hold_type: Nullable<string>;
	hold_reason: Nullable<string>;
	released_at: Nullable<string>;
	ship_complete: boolean;
	source_platform: Nullable<string>;
	external_order_id: Nullable<string>;
	external_order_number: Nullable<string>;
	linked_order_id: Nullable<string>;
	picked_up_at: Nullable<string>;
	pickup_no_show_at: Nullable<string>;
	metadata: JsonObject;
	created_at: string;
	updated_at: string;
};

export type OrderItemRow = {
	id: string;
	order_id: string;
	product_id: Nullable<string>;
	variant_id: Nullable<string>;
	sku: Nullable<string>;
	title: string;
	quantity: number;
	quantity_fulfilled: number;
	quantity_returned: number;
	sell_rate: number;
	list_price: number;
	/** On the whole line. */
	discount_amount: number;
	line_subtotal: number;
	tax_amount: number;
	line_total: number;
	unit_cost: number;
	weight: Nullable<number>;
	is_tax_exempt: boolean;
	product_tax_code: Nullable<string>;
	notes: Nullable<string>;
	sort_order: number;
	created_at: string;
	updated_at: string;
};

/** A discount, fee or coupon on a whole order; `amount` is what it came to at the last computation. */
export type OrderAdjustmentRow = {
	id: string;
	object: "order_adjustment";
	order_id: string;
	name: string;
	effect_type: string;
	discount_type: string;
	value: number;
	coupon_id: Nullable<string>;
	amount: number;
	notes: Nullable<string>;
	created_at: string;
};

export type TaxLineRow = {
	id: string;
	order_id: string;
	order_item_id: Nullable<string>;
	tax_rate_id: Nullable<string>;
	name: string;
	rate: number;
	taxable_amount: number;
	amount: number;
};

/** What a request asked of an order that the order itself does not show; `id` is the order's. */
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

/** An order that waits to be fetched; `id` is the order's. */
export type PickupRow = { id: string; ready_at: string };
