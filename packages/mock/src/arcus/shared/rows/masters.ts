/** Rows of what an entity sets up once. */
import type { JsonObject } from "../../../engine/handler.ts";
import type { Nullable } from "./nullable.ts";

export type PaymentTermRow = {
	id: string;
	object: "payment_term";
	entity_id: string;
	name: string;
	due_days: number;
	discount_percent: Nullable<number>;
	discount_days: Nullable<number>;
	is_active: boolean;
	created_at: string;
	updated_at: string;
};

export type TaxRateRow = {
	id: string;
	entity_id: string;
	display_name: Nullable<string>;
	name: Nullable<string>;
	description: Nullable<string>;
	rate: number;
	tax_type: string;
	jurisdiction_country: Nullable<string>;
	jurisdiction_state: Nullable<string>;
	jurisdiction_county: Nullable<string>;
	jurisdiction_city: Nullable<string>;
	jurisdiction_postal_code: Nullable<string>;
	inclusive: boolean;
	is_active: boolean;
	effective_from: Nullable<string>;
	effective_to: Nullable<string>;
	metadata: JsonObject;
	created_at: string;
	updated_at: string;
};

export type UnitOfMeasureRow = {
	id: string;
	entity_id: string;
	name: string;
	abbreviation: string;
	type: string;
	base_conversion_factor: Nullable<number>;
	is_base: boolean;
	created_at: string;
	updated_at: string;
};

export type ProductCategoryRow = {
	id: string;
	entity_id: string;
	name: string;
	description: Nullable<string>;
	parent_id: Nullable<string>;
	created_at: string;
	updated_at: string;
};

/** A project, department or class. */
export type DimensionRow = {
	id: string;
	entity_id: string;
	name: string;
	code: Nullable<string>;
	description: Nullable<string>;
	is_active: boolean;
	created_at: string;
	updated_at: string;
};

export type ConnectorRow = {
	id: string;
	entity_id: string;
	connector_type: string;
	display_name: Nullable<string>;
	mode: string;
	is_active: boolean;
	config: Nullable<JsonObject>;
	has_webhook_secret: boolean;
	has_credentials_secret_arn: boolean;
	last_sync_at: Nullable<string>;
	sync_status: Nullable<string>;
	sync_error: Nullable<string>;
	ship_from_name: Nullable<string>;
	ship_from_address1: Nullable<string>;
	ship_from_city: Nullable<string>;
	ship_from_state: Nullable<string>;
	ship_from_zip: Nullable<string>;
	seller_id: Nullable<string>;
	bank_account_id: Nullable<string>;
	created_at: string;
	updated_at: string;
};

/** What outlives a connector that was deleted; `id` is the connector's type. */
export type ConnectorCredentialsRow = { id: string; deleted_at: Nullable<string>; connected: boolean };

export type SettingsRow = { id: string; settings: JsonObject };
