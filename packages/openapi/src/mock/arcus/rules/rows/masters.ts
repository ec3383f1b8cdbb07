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

export type SettingsRow = { id: string; settings: JsonObject };
