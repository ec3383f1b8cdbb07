/** Rows of products, their parts, prices and sources. */
import type { JsonObject } from "../../../engine/handler.ts";
import type { Nullable } from "./nullable.ts";

export type ProductRow = {
	id: string;
	object: "product";
	entity_id: string;
	title: string;
	description: Nullable<string>;
	sku: Nullable<string>;
	part_number: Nullable<string>;
	barcode: Nullable<string>;
	product_type: string;
	category_id: Nullable<string>;
	vendor_id: Nullable<string>;
	list_price: Nullable<number>;
	cost: Nullable<number>;
	is_active: boolean;
	is_serialized: boolean;
	charge_tax: boolean;
	track_inventory: boolean;
	weight: Nullable<number>;
	weight_uom: string;
	length: Nullable<number>;
	width: Nullable<number>;
	height: Nullable<number>;
	length_uom: string;
	quantity_uom: string;
	product_tax_code: Nullable<string>;
	reorder_point: Nullable<number>;
	reorder_qty: Nullable<number>;
	safety_stock: Nullable<number>;
	has_variants: boolean;
	metadata: JsonObject;
	created_at: string;
	updated_at: string;
};

export type VariantRow = {
	id: string;
	product_id: string;
	product_type: string;
	sku: Nullable<string>;
	barcode: Nullable<string>;
	variant_title: Nullable<string>;
	option1: Nullable<string>;
	option2: Nullable<string>;
	option3: Nullable<string>;
	price: Nullable<number>;
	cost: Nullable<number>;
	weight: Nullable<number>;
	weight_unit: string;
	is_active: boolean;
	metadata: JsonObject;
	created_at: string;
	updated_at: string;
};

export type KitComponentRow = {
	id: string;
	object: "kit_component";
	entity_id: string;
	parent_product_id: string;
	component_product_id: string;
	component_product_title: string;
	component_product_sku: Nullable<string>;
	quantity_per_kit: number;
	sequence: number;
	is_assembled: boolean;
	metadata: JsonObject;
	created_at: string;
	updated_at: string;
};

export type ProductVendorRow = {
	id: string;
	product_id: string;
	variant_id: Nullable<string>;
	vendor_id: string;
	vendor_sku: Nullable<string>;
	default_unit_cost: Nullable<number>;
	is_default: boolean;
};

export type ProductLocationRow = { id: string; product_id: string; location_id: string };

export type PricingPolicyRow = {
	id: string;
	product_id: string;
	variant_id: Nullable<string>;
	pricing_level_id: Nullable<string>;
	account_id: Nullable<string>;
	pricing_type: string;
	min_quantity: number;
	sell_price: Nullable<number>;
	list_price: Nullable<number>;
	adjustment: Nullable<number>;
	margin_pct: Nullable<number>;
	is_active: boolean;
	is_default: boolean;
	level_name: Nullable<string>;
	product_name: string;
	product_sku: Nullable<string>;
	external_source: Nullable<string>;
	external_id: Nullable<string>;
	created_at: string;
};

/** The level is given to new customers when `defaults_on` holds "customers" (assumption). */
export type PricingLevelRow = {
	id: string;
	entity_id: string;
	name: string;
	description: Nullable<string>;
	defaults_on: string[];
	show_on: string[];
	created_at: string;
	updated_at: string;
};
