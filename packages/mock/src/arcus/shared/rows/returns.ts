/** Rows of goods that customers send back. */
import type { JsonObject } from "../../../engine/handler.ts";
import type { Nullable } from "./nullable.ts";

export type ReturnRow = {
	id: string;
	object: "return";
	entity_id: string;
	return_number: string;
	status: string;
	original_order_id: string;
	account_id: string;
	vendor_id: Nullable<string>;
	vendor_rma_number: Nullable<string>;
	inspection_required: boolean;
	restocking_fee: Nullable<number>;
	refund_amount: number;
	return_to_vendor: boolean;
	source: string;
	notes: Nullable<string>;
	metadata: JsonObject;
	received_at: Nullable<string>;
	closed_at: Nullable<string>;
	cancelled_at: Nullable<string>;
	created_at: string;
	updated_at: string;
};

export type ReturnItemRow = {
	id: string;
	return_id: string;
	order_item_id: string;
	product_id: Nullable<string>;
	variant_id: Nullable<string>;
	sku: Nullable<string>;
	title: Nullable<string>;
	quantity: number;
	quantity_received: number;
	reason: Nullable<string>;
	disposition: Nullable<string>;
	/** What the line is worth in a refund. */
	refund_amount: number;
	created_at: string;
};

export type ReturnRefundRow = {
	id: string;
	return_id: string;
	amount: number;
	payment_method_type: string;
	order_refund_id: Nullable<string>;
	credit_memo_id: Nullable<string>;
	status: string;
	reason: Nullable<string>;
	created_at: string;
};

/** Where the goods of a return were taken in; `id` is the return's. */
export type ReturnPlaceRow = { id: string; location_id: string };

/** Which pieces a returned line is about; `id` is the return item's. */
export type ReturnSerialsRow = { id: string; serial_numbers: readonly string[] };
