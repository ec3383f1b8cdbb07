/** Rows of what leaves the house: packages, what lies in them, labels, scans of carriers. */
import type { JsonObject } from "../../../engine/handler.ts";
import type { Nullable } from "./nullable.ts";

export type PackageRow = {
	id: string;
	object: "package";
	entity_id: string;
	order_id: string;
	package_number: string;
	/** The same in the words of the guide: the order's number and which of its parcels this is. */
	package_id: string;
	status: string;
	weight_lb: Nullable<number>;
	length_in: Nullable<number>;
	width_in: Nullable<number>;
	height_in: Nullable<number>;
	carrier: Nullable<string>;
	service_level: Nullable<string>;
	service: Nullable<string>;
	tracking_number: Nullable<string>;
	tracking_url: Nullable<string>;
	ship_cost: Nullable<number>;
	billed_ship_cost: Nullable<number>;
	location_id: string;
	shipped_at: Nullable<string>;
	delivered_at: Nullable<string>;
	metadata: JsonObject;
	created_at: string;
	updated_at: string;
};

export type PackageItemRow = {
	id: string;
	package_id: string;
	order_item_id: string;
	product_id: Nullable<string>;
	quantity: number;
	sku: Nullable<string>;
	title: Nullable<string>;
	serial_numbers: Nullable<readonly string[]>;
	created_at: string;
};

export type LabelRow = {
	id: string;
	package_id: string;
	carrier: string;
	service_level: Nullable<string>;
	tracking_number: Nullable<string>;
	label_url: Nullable<string>;
	label_pdf_url: Nullable<string>;
	purchased_cost: number;
	billed_cost: Nullable<number>;
	purchased_at: string;
	voided_at: Nullable<string>;
};

/** What was decided about the cost difference of a label; `id` is the label's. */
export type LabelRechargeRow = { id: string; outcome: JsonObject };

export type TrackingEventRow = {
	id: string;
	package_id: string;
	status: string;
	description: Nullable<string>;
	location: Nullable<string>;
	occurred_at: string;
};

/** Goods of an order line that left stock, and what they had cost. */
export type GoodsIssueRow = { id: string; order_item_id: string; quantity: number; cents: number };
