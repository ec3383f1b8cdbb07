/** Rows of stock: where it lies, how it moved, what it cost. */
import type { JsonObject } from "../../../engine/handler.ts";
import type { Nullable } from "./nullable.ts";

export type LocationRow = {
	id: string;
	object: "location";
	entity_id: string;
	name: string;
	code: Nullable<string>;
	type: string;
	is_active: boolean;
	is_default: boolean;
	address: Nullable<JsonObject>;
	metadata: JsonObject;
	created_at: string;
	updated_at: string;
};

export type BalanceRow = {
	id: string;
	entity_id: string;
	product_id: string;
	location_id: string;
	variant_id: Nullable<string>;
	on_hand: number;
	allocated: number;
	available: number;
	on_purchase_order: number;
	total_value: number;
	avg_unit_value: number;
	product_title: string;
	location_name: string;
	created_at: string;
	updated_at: string;
};

export type TransactionRow = {
	id: string;
	entity_id: string;
	product_id: string;
	variant_id: Nullable<string>;
	location_id: string;
	type: string;
	quantity: number;
	before_on_hand: number;
	after_on_hand: number;
	unit_price: number;
	total_price: number;
	status: string;
	order_id: Nullable<string>;
	journal_entry_id: Nullable<string>;
	product_title: string;
	location_name: string;
	notes: Nullable<string>;
	created_at: string;
};

export type LayerRow = {
	id: string;
	entity_id: string;
	product_id: string;
	location_id: string;
	variant_id: Nullable<string>;
	received_qty: number;
	remaining_qty: number;
	unit_cost: number;
	total_cost: number;
	po_id: Nullable<string>;
	receiving_transaction_id: string;
	received_at: string;
	depleted_at: Nullable<string>;
	product_title: string;
	location_name: string;
};

export type ConsumptionRow = {
	id: string;
	fifo_layer_id: string;
	inventory_transaction_id: string;
	quantity: number;
	unit_cost: number;
	total_cost: number;
	layer_before_qty: number;
	layer_after_qty: number;
	created_at: string;
};

export type SerialRow = {
	id: string;
	entity_id: string;
	product_id: string;
	serial_number: string;
	status: string;
	location_id: Nullable<string>;
	order_id: Nullable<string>;
	lot_number: Nullable<string>;
	expiry_date: Nullable<string>;
	warranty_start_date: Nullable<string>;
	warranty_end_date: Nullable<string>;
	extended_warranty_end_date: Nullable<string>;
	warranty_status: Nullable<string>;
	received_at: Nullable<string>;
	sold_at: Nullable<string>;
	returned_at: Nullable<string>;
	last_scanned_at: Nullable<string>;
	created_at: string;
	updated_at: string;
};

export type AllocationRow = {
	id: string;
	order_id: string;
	order_item_id: string;
	product_id: string;
	variant_id: Nullable<string>;
	location_id: string;
	quantity: number;
};
