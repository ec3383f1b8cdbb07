/** Rows of accounts and what hangs on them. */
import type { JsonObject } from "../../../engine/handler.ts";
import type { Nullable } from "./nullable.ts";

export type AccountRow = {
	id: string;
	object: "account";
	entity_id: string;
	display_name: string;
	company_name: Nullable<string>;
	account_type: string;
	account_number: string;
	email: Nullable<string>;
	phone_main: Nullable<string>;
	phone_secondary: Nullable<string>;
	phone_mobile: Nullable<string>;
	website: Nullable<string>;
	payment_term_id: Nullable<string>;
	/** Null: no limit. */
	credit_limit: Nullable<number>;
	/** What is left of the credit limit. */
	credit_balance: Nullable<number>;
	is_credit_hold: boolean;
	tax_exempt: boolean;
	avatax_entity_code: Nullable<string>;
	tax_number: Nullable<string>;
	default_pricing_level_id: Nullable<string>;
	default_location_id: Nullable<string>;
	default_shipping_method: Nullable<string>;
	shipping_preference: string;
	enable_pro_portal: boolean;
	is_active: boolean;
	notes: Nullable<string>;
	tags: string[];
	metadata: JsonObject;
	stripe_customer_id: Nullable<string>;
	source_platform: Nullable<string>;
	external_customer_id: Nullable<string>;
	merged_into_account_id: Nullable<string>;
	merged_at: Nullable<string>;
	created_at: string;
	updated_at: string;
};

export type AddressRow = {
	id: string;
	account_id: string;
	type: string;
	label: Nullable<string>;
	line1: Nullable<string>;
	line2: Nullable<string>;
	city: Nullable<string>;
	state: Nullable<string>;
	zip: Nullable<string>;
	country: Nullable<string>;
	is_default_billing: boolean;
	is_default_shipping: boolean;
	is_pickup: boolean;
	created_at: string;
};

export type ContactRow = {
	id: string;
	account_id: string;
	first_name: Nullable<string>;
	last_name: Nullable<string>;
	email: Nullable<string>;
	phone: Nullable<string>;
	title: Nullable<string>;
	website: Nullable<string>;
	is_primary: boolean;
	created_at: string;
};

export type PaymentMethodRow = {
	id: string;
	object: "payment_method";
	account_id: string;
	method_type: string;
	is_default: boolean;
	is_verified: boolean;
	last4: Nullable<string>;
	brand: Nullable<string>;
	exp_month: Nullable<number>;
	exp_year: Nullable<number>;
	bank_name: Nullable<string>;
	account_type: Nullable<string>;
	stripe_payment_method_id: Nullable<string>;
	created_at: string;
};
