// Generated from packages/openapi/specs/arcus (schemas) by `npm run generate`. Do not edit.
import * as z from "zod/mini";
import type * as types from "./types.ts";

export const accountSchema: z.ZodMiniType<types.Account> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("account"),
	entity_id: /* @__PURE__ */ z.string(),
	display_name: /* @__PURE__ */ z.string(),
	company_name: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	account_type: /* @__PURE__ */ z.string(),
	account_number: /* @__PURE__ */ z.string(),
	email: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	phone_main: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	phone_secondary: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	phone_mobile: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	website: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	payment_term_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	credit_limit: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	credit_balance: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	is_credit_hold: /* @__PURE__ */ z.boolean(),
	tax_exempt: /* @__PURE__ */ z.boolean(),
	avatax_entity_code: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	tax_number: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	default_pricing_level_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	default_location_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	default_shipping_method: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	shipping_preference: /* @__PURE__ */ z.string(),
	enable_pro_portal: /* @__PURE__ */ z.boolean(),
	is_active: /* @__PURE__ */ z.boolean(),
	notes: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	tags: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
	metadata: /* @__PURE__ */ z.lazy(() => metadataSchema),
	stripe_customer_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	source_platform: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	external_customer_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	merged_into_account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	merged_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
	addresses: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => addressSchema))),
	contacts: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => contactSchema))),
	payment_methods: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => paymentMethodSchema))),
}) as unknown as z.ZodMiniType<types.Account>;

export const accountCreateParamsSchema: z.ZodMiniType<types.AccountCreateParams> = /* @__PURE__ */ z.looseObject({
	account_type: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.string(),
	display_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	company_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	phone: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	email: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	phone_main: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	phone_secondary: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	phone_mobile: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	website: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	payment_term_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	credit_limit: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	tax_exempt: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	avatax_entity_code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	tax_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	default_pricing_level_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	default_location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	default_shipping_method: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	shipping_preference: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	enable_pro_portal: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	external_customer_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	source_platform: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	addresses: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => addressCreateParamsSchema))),
	contacts: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => contactCreateParamsSchema))),
	payment_methods: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => paymentMethodCreateParamsSchema))),
	tags: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.AccountCreateParams>;

export const accountEnvelopeSchema: z.ZodMiniType<types.AccountEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => accountSchema),
}) as unknown as z.ZodMiniType<types.AccountEnvelope>;

export const accountLedgerReportSchema: z.ZodMiniType<types.AccountLedgerReport> = /* @__PURE__ */ z.looseObject({
	account: /* @__PURE__ */ z.lazy(() => glAccountSchema),
	opening_balance: /* @__PURE__ */ z.number(),
	closing_balance: /* @__PURE__ */ z.number(),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => accountLedgerRowSchema)),
}) as unknown as z.ZodMiniType<types.AccountLedgerReport>;

export const accountLedgerRowSchema: z.ZodMiniType<types.AccountLedgerRow> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entry_date: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	debit: /* @__PURE__ */ z.number(),
	credit: /* @__PURE__ */ z.number(),
	running_balance: /* @__PURE__ */ z.number(),
	journal_entry_id: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.AccountLedgerRow>;

export const accountListSchema: z.ZodMiniType<types.AccountList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => accountSchema)),
	total: /* @__PURE__ */ z.int(),
	page: /* @__PURE__ */ z.int(),
	per_page: /* @__PURE__ */ z.int(),
	total_pages: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.AccountList>;

export const accountMergeParamsSchema: z.ZodMiniType<types.AccountMergeParams> = /* @__PURE__ */ z.looseObject({
	loser_account_id: /* @__PURE__ */ z.string(),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.AccountMergeParams>;

export const accountMergeResultSchema: z.ZodMiniType<types.AccountMergeResult> = /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()) as unknown as z.ZodMiniType<types.AccountMergeResult>;

export const accountUpdateParamsSchema: z.ZodMiniType<types.AccountUpdateParams> = /* @__PURE__ */ z.looseObject({
	display_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	company_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	email: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	phone_main: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	phone_secondary: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	phone_mobile: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	website: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	payment_term_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	credit_limit: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	tax_exempt: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	avatax_entity_code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	tax_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	default_pricing_level_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	default_location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	default_shipping_method: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	shipping_preference: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	enable_pro_portal: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	external_customer_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.AccountUpdateParams>;

export const accountingPeriodSchema: z.ZodMiniType<types.AccountingPeriod> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	period_name: /* @__PURE__ */ z.string(),
	start_date: /* @__PURE__ */ z.string(),
	end_date: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.string(),
	closed_by: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	closed_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	close_requested_by: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	close_requested_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	close_approved_by: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	close_approved_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.AccountingPeriod>;

export const accountingPeriodListSchema: z.ZodMiniType<types.AccountingPeriodList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => accountingPeriodSchema)),
}) as unknown as z.ZodMiniType<types.AccountingPeriodList>;

export const activityActorSchema: z.ZodMiniType<types.ActivityActor> = /* @__PURE__ */ z.looseObject({
	type: /* @__PURE__ */ z.string(),
	id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	label: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	on_behalf_of: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => activityActorRefSchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())])),
}) as unknown as z.ZodMiniType<types.ActivityActor>;

export const activityActorRefSchema: z.ZodMiniType<types.ActivityActorRef> = /* @__PURE__ */ z.looseObject({
	type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	label: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.ActivityActorRef>;

export const activityDiffSchema: z.ZodMiniType<types.ActivityDiff> = /* @__PURE__ */ z.looseObject({
	before: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))),
	after: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))),
}) as unknown as z.ZodMiniType<types.ActivityDiff>;

export const activityEventSchema: z.ZodMiniType<types.ActivityEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("activity_event"),
	entity_id: /* @__PURE__ */ z.string(),
	created_at: /* @__PURE__ */ z.string(),
	actor: /* @__PURE__ */ z.lazy(() => activityActorSchema),
	action: /* @__PURE__ */ z.string(),
	resource_type: /* @__PURE__ */ z.string(),
	resource_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	resource_label: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	description: /* @__PURE__ */ z.string(),
	severity: /* @__PURE__ */ z.string(),
	outcome: /* @__PURE__ */ z.string(),
	error_code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	request_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	diff: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => activityDiffSchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())])),
}) as unknown as z.ZodMiniType<types.ActivityEvent>;

export const activityEventListSchema: z.ZodMiniType<types.ActivityEventList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => activityEventSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
	next_cursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	url: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.ActivityEventList>;

export const addressSchema: z.ZodMiniType<types.Address> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	account_id: /* @__PURE__ */ z.string(),
	type: /* @__PURE__ */ z.string(),
	label: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	line1: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	line2: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	city: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	state: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	zip: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	country: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	is_default_billing: /* @__PURE__ */ z.boolean(),
	is_default_shipping: /* @__PURE__ */ z.boolean(),
	is_pickup: /* @__PURE__ */ z.boolean(),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.Address>;

export const addressCreateParamsSchema: z.ZodMiniType<types.AddressCreateParams> = /* @__PURE__ */ z.looseObject({
	type: /* @__PURE__ */ z.string(),
	label: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	is_default_billing: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	is_default_shipping: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	is_pickup: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	line1: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	street1: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	line2: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	street2: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	city: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	state: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	region: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	zip: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	postal_code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	country: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.AddressCreateParams>;

export const addressEnvelopeSchema: z.ZodMiniType<types.AddressEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => addressSchema),
}) as unknown as z.ZodMiniType<types.AddressEnvelope>;

export const addressListSchema: z.ZodMiniType<types.AddressList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => addressSchema)),
}) as unknown as z.ZodMiniType<types.AddressList>;

export const apPaymentSchema: z.ZodMiniType<types.ApPayment> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("ap_payment"),
	entity_id: /* @__PURE__ */ z.string(),
	vendor_id: /* @__PURE__ */ z.string(),
	bill_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	batch_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	method: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	currency: /* @__PURE__ */ z.string(),
	reference: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	status: /* @__PURE__ */ z.string(),
	payment_date: /* @__PURE__ */ z.string(),
	cleared_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	created_at: /* @__PURE__ */ z.string(),
	vendor: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => accountSchema)),
	check: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => checkSchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())])),
	journal_entry: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => journalEntrySchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())])),
	bills: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => vendorBillSchema))),
	bank_account: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => bankAccountSchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())])),
}) as unknown as z.ZodMiniType<types.ApPayment>;

export const apPaymentCreateBillSchema: z.ZodMiniType<types.ApPaymentCreateBill> = /* @__PURE__ */ z.looseObject({
	bill_id: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.ApPaymentCreateBill>;

export const apPaymentCreateParamsSchema: z.ZodMiniType<types.ApPaymentCreateParams> = /* @__PURE__ */ z.looseObject({
	vendor_id: /* @__PURE__ */ z.string(),
	method: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	bill_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	bills: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => apPaymentCreateBillSchema))),
	vendor_credit_ids: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
	bank_account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	payment_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	reference: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	suppress_gl: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	skip_plaid: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	idempotency_key: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.ApPaymentCreateParams>;

export const apPaymentListSchema: z.ZodMiniType<types.ApPaymentList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => apPaymentSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.ApPaymentList>;

export const apiKeySchema: z.ZodMiniType<types.ApiKey> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("api_key"),
	name: /* @__PURE__ */ z.string(),
	mode: /* @__PURE__ */ z.string(),
	prefix: /* @__PURE__ */ z.string(),
	scopes: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
	ip_allowlist: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
	expires_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	last_used_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	revoked_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.ApiKey>;

export const apiKeyCreateParamsSchema: z.ZodMiniType<types.ApiKeyCreateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.string(),
	mode: /* @__PURE__ */ z.string(),
	scopes: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
	ip_allowlist: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
	expires_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.ApiKeyCreateParams>;

export const apiKeyCreatedSchema: z.ZodMiniType<types.ApiKeyCreated> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("api_key"),
	name: /* @__PURE__ */ z.string(),
	mode: /* @__PURE__ */ z.string(),
	prefix: /* @__PURE__ */ z.string(),
	scopes: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
	ip_allowlist: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
	expires_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	last_used_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	revoked_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	created_at: /* @__PURE__ */ z.string(),
	key: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.ApiKeyCreated>;

export const apiKeyListSchema: z.ZodMiniType<types.ApiKeyList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => apiKeySchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.ApiKeyList>;

export const apiKeyUpdateParamsSchema: z.ZodMiniType<types.ApiKeyUpdateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	ip_allowlist: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
	expires_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.ApiKeyUpdateParams>;

export const applyCouponParamsSchema: z.ZodMiniType<types.ApplyCouponParams> = /* @__PURE__ */ z.looseObject({
	code: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.ApplyCouponParams>;

export const arAgingReportSchema: z.ZodMiniType<types.ArAgingReport> = /* @__PURE__ */ z.looseObject({
	as_of_date: /* @__PURE__ */ z.string(),
	total_ar: /* @__PURE__ */ z.number(),
	current: /* @__PURE__ */ z.number(),
	days_1_30: /* @__PURE__ */ z.number(),
	days_31_60: /* @__PURE__ */ z.number(),
	days_61_90: /* @__PURE__ */ z.number(),
	days_90_plus: /* @__PURE__ */ z.number(),
	accounts: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => arAgingReportAccountSchema)),
}) as unknown as z.ZodMiniType<types.ArAgingReport>;

export const arAgingReportAccountSchema: z.ZodMiniType<types.ArAgingReportAccount> = /* @__PURE__ */ z.looseObject({
	account_id: /* @__PURE__ */ z.string(),
	account_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	current: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	days_1_30: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	days_31_60: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	days_61_90: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	days_90_plus: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	total: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
}) as unknown as z.ZodMiniType<types.ArAgingReportAccount>;

export const assessLateFeesParamsSchema: z.ZodMiniType<types.AssessLateFeesParams> = /* @__PURE__ */ z.looseObject({
	account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	dry_run: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.AssessLateFeesParams>;

export const assessedLateFeeSchema: z.ZodMiniType<types.AssessedLateFee> = /* @__PURE__ */ z.looseObject({
	source_order_id: /* @__PURE__ */ z.string(),
	late_fee_order_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	account_id: /* @__PURE__ */ z.string(),
	customer_name: /* @__PURE__ */ z.string(),
	invoice_number: /* @__PURE__ */ z.string(),
	balance_due: /* @__PURE__ */ z.number(),
	fee_amount: /* @__PURE__ */ z.number(),
	days_overdue: /* @__PURE__ */ z.int(),
	compounding: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.AssessedLateFee>;

export const auditActorSchema: z.ZodMiniType<types.AuditActor> = /* @__PURE__ */ z.looseObject({
	type: /* @__PURE__ */ z.string(),
	id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	label: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	email: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	on_behalf_of_user_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.AuditActor>;

export const auditChainSchema: z.ZodMiniType<types.AuditChain> = /* @__PURE__ */ z.looseObject({
	prev_hash: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	entry_hash: /* @__PURE__ */ z.string(),
	archived_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.AuditChain>;

export const auditChainVerificationSchema: z.ZodMiniType<types.AuditChainVerification> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("audit_chain_verification"),
	verified: /* @__PURE__ */ z.boolean(),
	chain_length: /* @__PURE__ */ z.int(),
	broken_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	broken_reason: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.AuditChainVerification>;

export const auditLogDiffSchema: z.ZodMiniType<types.AuditLogDiff> = /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()) as unknown as z.ZodMiniType<types.AuditLogDiff>;

export const auditLogEntrySchema: z.ZodMiniType<types.AuditLogEntry> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("audit_log_entry"),
	entity_id: /* @__PURE__ */ z.string(),
	actor: /* @__PURE__ */ z.lazy(() => auditActorSchema),
	action: /* @__PURE__ */ z.string(),
	resource: /* @__PURE__ */ z.lazy(() => auditResourceSchema),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	ip_address: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	user_agent: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	session_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	request_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	severity: /* @__PURE__ */ z.string(),
	outcome: /* @__PURE__ */ z.string(),
	error_code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	before_state: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.unknown()),
	after_state: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.unknown()),
	diff: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => auditLogDiffSchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())])),
	_chain: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => auditChainSchema)),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.AuditLogEntry>;

export const auditLogEntryListSchema: z.ZodMiniType<types.AuditLogEntryList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => auditLogEntrySchema)),
	has_more: /* @__PURE__ */ z.boolean(),
	next_cursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	total_count: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	url: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.AuditLogEntryList>;

export const auditLogVerifyParamsSchema: z.ZodMiniType<types.AuditLogVerifyParams> = /* @__PURE__ */ z.looseObject({
	from_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	to_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	limit: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
}) as unknown as z.ZodMiniType<types.AuditLogVerifyParams>;

export const auditResourceSchema: z.ZodMiniType<types.AuditResource> = /* @__PURE__ */ z.looseObject({
	type: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	label: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.AuditResource>;

export const auditSparklineSchema: z.ZodMiniType<types.AuditSparkline> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => auditSparklinePointSchema)),
	granularity: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.AuditSparkline>;

export const auditSparklinePointSchema: z.ZodMiniType<types.AuditSparklinePoint> = /* @__PURE__ */ z.looseObject({
	date: /* @__PURE__ */ z.string(),
	count: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.AuditSparklinePoint>;

export const auditStatsSchema: z.ZodMiniType<types.AuditStats> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("audit_stats"),
	total: /* @__PURE__ */ z.int(),
	by_action: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()),
	by_resource_type: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()),
	by_severity: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()),
	by_outcome: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()),
	from_date: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	to_date: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.AuditStats>;

export const bankAccountSchema: z.ZodMiniType<types.BankAccount> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	gl_account_id: /* @__PURE__ */ z.string(),
	gl_account_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	gl_account_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	name: /* @__PURE__ */ z.string(),
	institution: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	account_type: /* @__PURE__ */ z.string(),
	account_number_last4: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	is_active: /* @__PURE__ */ z.boolean(),
	is_ap_account: /* @__PURE__ */ z.boolean(),
	current_balance: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	last_synced_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	sync_status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	deposit_layout: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.BankAccount>;

export const bankAccountCreateParamsSchema: z.ZodMiniType<types.BankAccountCreateParams> = /* @__PURE__ */ z.looseObject({
	gl_account_id: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.string(),
	institution: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	account_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	account_number_last4: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	is_ap_account: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	deposit_layout: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
}) as unknown as z.ZodMiniType<types.BankAccountCreateParams>;

export const bankAccountEnvelopeSchema: z.ZodMiniType<types.BankAccountEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => bankAccountSchema),
}) as unknown as z.ZodMiniType<types.BankAccountEnvelope>;

export const bankAccountUpdateParamsSchema: z.ZodMiniType<types.BankAccountUpdateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	institution: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	account_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	is_ap_account: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	deposit_layout: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
}) as unknown as z.ZodMiniType<types.BankAccountUpdateParams>;

export const bankTransactionSchema: z.ZodMiniType<types.BankTransaction> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	transaction_date: /* @__PURE__ */ z.string(),
	direction: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	description: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.BankTransaction>;

export const bankTransactionCreateParamsSchema: z.ZodMiniType<types.BankTransactionCreateParams> = /* @__PURE__ */ z.looseObject({
	bank_account_id: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	transaction_date: /* @__PURE__ */ z.string(),
	direction: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.BankTransactionCreateParams>;

export const bankTransactionMatchSchema: z.ZodMiniType<types.BankTransactionMatch> = /* @__PURE__ */ z.looseObject({
	bank_transaction_id: /* @__PURE__ */ z.string(),
	order_payment_id: /* @__PURE__ */ z.string(),
	order_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	matched: /* @__PURE__ */ z.boolean(),
	amount_warning: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.BankTransactionMatch>;

export const bankTransactionMatchCustomerPaymentParamsSchema: z.ZodMiniType<types.BankTransactionMatchCustomerPaymentParams> = /* @__PURE__ */ z.looseObject({
	order_payment_id: /* @__PURE__ */ z.string(),
	reconciliation_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.BankTransactionMatchCustomerPaymentParams>;

export const bankTransactionMatchEnvelopeSchema: z.ZodMiniType<types.BankTransactionMatchEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => bankTransactionMatchSchema),
}) as unknown as z.ZodMiniType<types.BankTransactionMatchEnvelope>;

export const bulkAddErrorSchema: z.ZodMiniType<types.BulkAddError> = /* @__PURE__ */ z.looseObject({
	index: /* @__PURE__ */ z.int(),
	error: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.BulkAddError>;

export const bulkAddResultSchema: z.ZodMiniType<types.BulkAddResult> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("bulk_add_result"),
	processed: /* @__PURE__ */ z.int(),
	items: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => orderItemSchema)),
	errors: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => bulkAddErrorSchema)),
}) as unknown as z.ZodMiniType<types.BulkAddResult>;

export const checkSchema: z.ZodMiniType<types.Check> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	check_number: /* @__PURE__ */ z.string(),
	ap_payment_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	amount: /* @__PURE__ */ z.number(),
	payee: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	status: /* @__PURE__ */ z.string(),
	issued_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.Check>;

export const contactSchema: z.ZodMiniType<types.Contact> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	account_id: /* @__PURE__ */ z.string(),
	first_name: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	last_name: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	email: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	phone: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	title: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	website: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	is_primary: /* @__PURE__ */ z.boolean(),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.Contact>;

export const contactCreateParamsSchema: z.ZodMiniType<types.ContactCreateParams> = /* @__PURE__ */ z.looseObject({
	first_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	last_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	email: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	phone: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	title: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	website: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	is_primary: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	role: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.ContactCreateParams>;

export const contactEnvelopeSchema: z.ZodMiniType<types.ContactEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => contactSchema),
}) as unknown as z.ZodMiniType<types.ContactEnvelope>;

export const contactListSchema: z.ZodMiniType<types.ContactList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => contactSchema)),
}) as unknown as z.ZodMiniType<types.ContactList>;

export const contactUpdateParamsSchema: z.ZodMiniType<types.ContactUpdateParams> = /* @__PURE__ */ z.looseObject({
	first_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	last_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	email: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	phone: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	title: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	website: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	is_primary: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.ContactUpdateParams>;

export const creditApplicationSchema: z.ZodMiniType<types.CreditApplication> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	credit_id: /* @__PURE__ */ z.string(),
	order_id: /* @__PURE__ */ z.string(),
	amount_applied: /* @__PURE__ */ z.number(),
	notes: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	applied_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.CreditApplication>;

export const creditApplyParamsSchema: z.ZodMiniType<types.CreditApplyParams> = /* @__PURE__ */ z.looseObject({
	order_id: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CreditApplyParams>;

export const creditMemoSchema: z.ZodMiniType<types.CreditMemo> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("credit_memo"),
	entity_id: /* @__PURE__ */ z.string(),
	account_id: /* @__PURE__ */ z.string(),
	credit_memo_number: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	amount_applied: /* @__PURE__ */ z.number(),
	amount_refunded: /* @__PURE__ */ z.number(),
	reason: /* @__PURE__ */ z.string(),
	source_return_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	source_order_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	status: /* @__PURE__ */ z.string(),
	notes: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	issued_at: /* @__PURE__ */ z.string(),
	voided_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	expires_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CreditMemo>;

export const creditMemoCreateParamsSchema: z.ZodMiniType<types.CreditMemoCreateParams> = /* @__PURE__ */ z.looseObject({
	account_id: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	source_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	source_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	expires_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.union([/* @__PURE__ */ z.string(), /* @__PURE__ */ z.int()])),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CreditMemoCreateParams>;

export const creditMemoListSchema: z.ZodMiniType<types.CreditMemoList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => creditMemoSchema)),
	count: /* @__PURE__ */ z.int(),
	credit_balance: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
}) as unknown as z.ZodMiniType<types.CreditMemoList>;

export const customerCreditSchema: z.ZodMiniType<types.CustomerCredit> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	account_id: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	open_balance: /* @__PURE__ */ z.number(),
	status: /* @__PURE__ */ z.string(),
	reason: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	memo: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	gl_account_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	journal_entry_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
	voided_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CustomerCredit>;

export const customerCreditApplyParamsSchema: z.ZodMiniType<types.CustomerCreditApplyParams> = /* @__PURE__ */ z.looseObject({
	order_id: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
}) as unknown as z.ZodMiniType<types.CustomerCreditApplyParams>;

export const customerCreditCreateParamsSchema: z.ZodMiniType<types.CustomerCreditCreateParams> = /* @__PURE__ */ z.looseObject({
	account_id: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	memo: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	gl_account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CustomerCreditCreateParams>;

export const customerCreditVoidParamsSchema: z.ZodMiniType<types.CustomerCreditVoidParams> = /* @__PURE__ */ z.looseObject({
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CustomerCreditVoidParams>;

export const customerPaymentCandidateSchema: z.ZodMiniType<types.CustomerPaymentCandidate> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	order_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	amount: /* @__PURE__ */ z.number(),
	posted_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	payment_method: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.string(),
	check_number: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	external_reference: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	customer_name: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	score: /* @__PURE__ */ z.number(),
	match_reason: /* @__PURE__ */ z.string(),
	days_apart: /* @__PURE__ */ z.number(),
	is_multi_application: /* @__PURE__ */ z.boolean(),
	application_count: /* @__PURE__ */ z.int(),
	display_label: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.CustomerPaymentCandidate>;

export const customerPaymentCandidatesSchema: z.ZodMiniType<types.CustomerPaymentCandidates> = /* @__PURE__ */ z.looseObject({
	bank_transaction: /* @__PURE__ */ z.lazy(() => bankTransactionSchema),
	order_payments: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => customerPaymentCandidateSchema)),
	top_candidate: /* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => customerPaymentCandidateSchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())]),
	already_matched: /* @__PURE__ */ z.boolean(),
	note: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.CustomerPaymentCandidates>;

export const customerPaymentCandidatesEnvelopeSchema: z.ZodMiniType<types.CustomerPaymentCandidatesEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => customerPaymentCandidatesSchema),
}) as unknown as z.ZodMiniType<types.CustomerPaymentCandidatesEnvelope>;

export const cutoverFreezeParamsSchema: z.ZodMiniType<types.CutoverFreezeParams> = /* @__PURE__ */ z.looseObject({
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CutoverFreezeParams>;

export const cutoverLogSchema: z.ZodMiniType<types.CutoverLog> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => cutoverLogEntrySchema)),
	has_more: /* @__PURE__ */ z.boolean(),
	next_cursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CutoverLog>;

export const cutoverLogEntrySchema: z.ZodMiniType<types.CutoverLogEntry> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	action: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.string(),
	performed_at: /* @__PURE__ */ z.string(),
	rds_snapshot_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	rds_snapshot_status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	verification_result: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))),
	error_text: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	related_cutover_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.CutoverLogEntry>;

export const cutoverRollbackParamsSchema: z.ZodMiniType<types.CutoverRollbackParams> = /* @__PURE__ */ z.looseObject({
	freeze_token: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CutoverRollbackParams>;

export const cutoverSnapshotSchema: z.ZodMiniType<types.CutoverSnapshot> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("rds_snapshot"),
	entity_id: /* @__PURE__ */ z.string(),
	snapshot_id: /* @__PURE__ */ z.string(),
	db_instance_id: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.string(),
	percent_progress: /* @__PURE__ */ z.int(),
	started_at: /* @__PURE__ */ z.string(),
	estimated_completion_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	env: /* @__PURE__ */ z.string(),
	dev_stub: /* @__PURE__ */ z.boolean(),
	cutover_log_id: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.CutoverSnapshot>;

export const cutoverSnapshotParamsSchema: z.ZodMiniType<types.CutoverSnapshotParams> = /* @__PURE__ */ z.looseObject({
	freeze_token: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CutoverSnapshotParams>;

export const cutoverStatusSchema: z.ZodMiniType<types.CutoverStatus> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("cutover_status"),
	entity_id: /* @__PURE__ */ z.string(),
	frozen: /* @__PURE__ */ z.boolean(),
	current_state: /* @__PURE__ */ z.string(),
	frozen_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	frozen_reason: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	snapshot_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	latest_action: /* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => cutoverLogEntrySchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())]),
	recent_log: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => cutoverLogEntrySchema)),
}) as unknown as z.ZodMiniType<types.CutoverStatus>;

export const cutoverSwapSchema: z.ZodMiniType<types.CutoverSwap> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("cutover_swap_initiated"),
	entity_id: /* @__PURE__ */ z.string(),
	swap_emitted_at: /* @__PURE__ */ z.string(),
	cutover_log_id: /* @__PURE__ */ z.string(),
	snapshot_id: /* @__PURE__ */ z.string(),
	env: /* @__PURE__ */ z.string(),
	instructions: /* @__PURE__ */ z.lazy(() => cutoverSwapInstructionsSchema),
}) as unknown as z.ZodMiniType<types.CutoverSwap>;

export const cutoverSwapInstructionsSchema: z.ZodMiniType<types.CutoverSwapInstructions> = /* @__PURE__ */ z.looseObject({
	title: /* @__PURE__ */ z.string(),
	lambda_alias_swap: /* @__PURE__ */ z.string(),
	dns_flip: /* @__PURE__ */ z.string(),
	cognito_swap: /* @__PURE__ */ z.string(),
	operator_confirms: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.CutoverSwapInstructions>;

export const cutoverSwapParamsSchema: z.ZodMiniType<types.CutoverSwapParams> = /* @__PURE__ */ z.looseObject({
	snapshot_id: /* @__PURE__ */ z.string(),
	freeze_token: /* @__PURE__ */ z.string(),
	lambda_alias_target_version: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CutoverSwapParams>;

export const cutoverUnfreezeParamsSchema: z.ZodMiniType<types.CutoverUnfreezeParams> = /* @__PURE__ */ z.looseObject({
	verify_log_id: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.CutoverUnfreezeParams>;

export const cutoverVerificationSchema: z.ZodMiniType<types.CutoverVerification> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("cutover_verify_result"),
	entity_id: /* @__PURE__ */ z.string(),
	verified_at: /* @__PURE__ */ z.string(),
	passed: /* @__PURE__ */ z.boolean(),
	verify_log_id: /* @__PURE__ */ z.string(),
	results: /* @__PURE__ */ z.lazy(() => cutoverVerifyResultsSchema),
}) as unknown as z.ZodMiniType<types.CutoverVerification>;

export const cutoverVerifyErrorSchema: z.ZodMiniType<types.CutoverVerifyError> = /* @__PURE__ */ z.looseObject({
	check: /* @__PURE__ */ z.string(),
	error: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.CutoverVerifyError>;

export const cutoverVerifyParamsSchema: z.ZodMiniType<types.CutoverVerifyParams> = /* @__PURE__ */ z.looseObject({
	as_of_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.CutoverVerifyParams>;

export const cutoverVerifyResultsSchema: z.ZodMiniType<types.CutoverVerifyResults> = /* @__PURE__ */ z.looseObject({
	trial_balance: /* @__PURE__ */ z.lazy(() => cutoverVerifyTrialBalanceSchema),
	ar_aging: /* @__PURE__ */ z.lazy(() => cutoverVerifyTotalSchema),
	ap_aging: /* @__PURE__ */ z.lazy(() => cutoverVerifyTotalSchema),
	counts: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()),
	errors: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => cutoverVerifyErrorSchema)),
}) as unknown as z.ZodMiniType<types.CutoverVerifyResults>;

export const cutoverVerifyTotalSchema: z.ZodMiniType<types.CutoverVerifyTotal> = /* @__PURE__ */ z.looseObject({
	total: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.CutoverVerifyTotal>;

export const cutoverVerifyTrialBalanceSchema: z.ZodMiniType<types.CutoverVerifyTrialBalance> = /* @__PURE__ */ z.looseObject({
	in_balance: /* @__PURE__ */ z.boolean(),
	imbalance: /* @__PURE__ */ z.number(),
	total_debit: /* @__PURE__ */ z.number(),
	total_credit: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.CutoverVerifyTrialBalance>;

export const depositSchema: z.ZodMiniType<types.Deposit> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.string(),
	total_amount: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.Deposit>;

export const depositCreateParamsSchema: z.ZodMiniType<types.DepositCreateParams> = /* @__PURE__ */ z.looseObject({
	bank_account_id: /* @__PURE__ */ z.string(),
	deposit_date: /* @__PURE__ */ z.string(),
	payment_ids: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
	memo: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.DepositCreateParams>;

export const depositPreviewSchema: z.ZodMiniType<types.DepositPreview> = /* @__PURE__ */ z.looseObject({
	total_amount: /* @__PURE__ */ z.number(),
	line_count: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.DepositPreview>;

export const depositPreviewParamsSchema: z.ZodMiniType<types.DepositPreviewParams> = /* @__PURE__ */ z.looseObject({
	payment_ids: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.DepositPreviewParams>;

export const dimensionSchema: z.ZodMiniType<types.Dimension> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.string(),
	code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	is_active: /* @__PURE__ */ z.boolean(),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.Dimension>;

export const dimensionCreateParamsSchema: z.ZodMiniType<types.DimensionCreateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.string(),
	code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.DimensionCreateParams>;

export const dimensionListSchema: z.ZodMiniType<types.DimensionList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => dimensionSchema)),
}) as unknown as z.ZodMiniType<types.DimensionList>;

export const entityFreezeStatusSchema: z.ZodMiniType<types.EntityFreezeStatus> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("entity_freeze_status"),
	entity_id: /* @__PURE__ */ z.string(),
	frozen: /* @__PURE__ */ z.boolean(),
	freeze_token: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	frozen_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	frozen_by: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => freezeActorSchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())])),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	idempotent: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	unfrozen_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.EntityFreezeStatus>;

export const entitySettingsSchema: z.ZodMiniType<types.EntitySettings> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	settings: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()),
}) as unknown as z.ZodMiniType<types.EntitySettings>;

export const entitySettingsEnvelopeSchema: z.ZodMiniType<types.EntitySettingsEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => entitySettingsSchema),
}) as unknown as z.ZodMiniType<types.EntitySettingsEnvelope>;

export const errorSchema: z.ZodMiniType<types.Error> = /* @__PURE__ */ z.looseObject({
	error: /* @__PURE__ */ z.string(),
	code: /* @__PURE__ */ z.string(),
	type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	hint: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	param: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	required: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	request_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	references: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.unknown()),
}) as unknown as z.ZodMiniType<types.Error>;

export const fifoConsumptionSchema: z.ZodMiniType<types.FifoConsumption> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	fifo_layer_id: /* @__PURE__ */ z.string(),
	inventory_transaction_id: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.number(),
	unit_cost: /* @__PURE__ */ z.number(),
	total_cost: /* @__PURE__ */ z.number(),
	layer_before_qty: /* @__PURE__ */ z.number(),
	layer_after_qty: /* @__PURE__ */ z.number(),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.FifoConsumption>;

export const fifoConsumptionListSchema: z.ZodMiniType<types.FifoConsumptionList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => fifoConsumptionSchema)),
}) as unknown as z.ZodMiniType<types.FifoConsumptionList>;

export const fifoLayerSchema: z.ZodMiniType<types.FifoLayer> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.string(),
	location_id: /* @__PURE__ */ z.string(),
	variant_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	received_qty: /* @__PURE__ */ z.number(),
	remaining_qty: /* @__PURE__ */ z.number(),
	unit_cost: /* @__PURE__ */ z.number(),
	total_cost: /* @__PURE__ */ z.number(),
	po_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	receiving_transaction_id: /* @__PURE__ */ z.string(),
	received_at: /* @__PURE__ */ z.string(),
	depleted_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	product_title: /* @__PURE__ */ z.string(),
	location_name: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.FifoLayer>;

export const fifoLayerListSchema: z.ZodMiniType<types.FifoLayerList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => fifoLayerSchema)),
	total: /* @__PURE__ */ z.int(),
	page: /* @__PURE__ */ z.int(),
	per_page: /* @__PURE__ */ z.int(),
	total_pages: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.FifoLayerList>;

export const fiscalYearCloseSchema: z.ZodMiniType<types.FiscalYearClose> = /* @__PURE__ */ z.looseObject({
	je_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	fiscal_year: /* @__PURE__ */ z.int(),
	fy_start_date: /* @__PURE__ */ z.string(),
	fy_end_date: /* @__PURE__ */ z.string(),
	net_income_loss: /* @__PURE__ */ z.number(),
	retained_earnings_account_id: /* @__PURE__ */ z.string(),
	period_id: /* @__PURE__ */ z.string(),
	balanced: /* @__PURE__ */ z.boolean(),
	idempotent: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.FiscalYearClose>;

export const fiscalYearCloseEnvelopeSchema: z.ZodMiniType<types.FiscalYearCloseEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => fiscalYearCloseSchema),
}) as unknown as z.ZodMiniType<types.FiscalYearCloseEnvelope>;

export const fiscalYearCloseParamsSchema: z.ZodMiniType<types.FiscalYearCloseParams> = /* @__PURE__ */ z.looseObject({
	fiscal_year: /* @__PURE__ */ z.int(),
	fy_start_date: /* @__PURE__ */ z.string(),
	fy_end_date: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.FiscalYearCloseParams>;

export const freezeActorSchema: z.ZodMiniType<types.FreezeActor> = /* @__PURE__ */ z.looseObject({
	user_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	api_key_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.FreezeActor>;

export const fulfillmentDeliveredEventSchema: z.ZodMiniType<types.FulfillmentDeliveredEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("fulfillment.delivered"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => packageSchema),
}),
}) as unknown as z.ZodMiniType<types.FulfillmentDeliveredEvent>;

export const fulfillmentLabelPurchasedEventSchema: z.ZodMiniType<types.FulfillmentLabelPurchasedEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("fulfillment.label_purchased"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => packageSchema),
}),
}) as unknown as z.ZodMiniType<types.FulfillmentLabelPurchasedEvent>;

export const fulfillmentPackageCreatedEventSchema: z.ZodMiniType<types.FulfillmentPackageCreatedEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("fulfillment.package_created"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => packageSchema),
}),
}) as unknown as z.ZodMiniType<types.FulfillmentPackageCreatedEvent>;

export const fulfillmentShippedEventSchema: z.ZodMiniType<types.FulfillmentShippedEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("fulfillment.shipped"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => packageSchema),
}),
}) as unknown as z.ZodMiniType<types.FulfillmentShippedEvent>;

export const glAccountSchema: z.ZodMiniType<types.GlAccount> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	account_number: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	account_type: /* @__PURE__ */ z.string(),
	account_sub_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	normal_balance: /* @__PURE__ */ z.string(),
	is_header: /* @__PURE__ */ z.boolean(),
	parent_account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	is_system_account: /* @__PURE__ */ z.boolean(),
	system_account_key: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	is_bank_account: /* @__PURE__ */ z.boolean(),
	is_active: /* @__PURE__ */ z.boolean(),
	tax_line_mapping: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	opening_balance: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	opening_balance_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.GlAccount>;

export const glAccountCreateParamsSchema: z.ZodMiniType<types.GlAccountCreateParams> = /* @__PURE__ */ z.looseObject({
	account_number: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.string(),
	account_type: /* @__PURE__ */ z.string(),
	normal_balance: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	parent_account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	is_header: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	account_sub_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	tax_line_mapping: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	opening_balance: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	opening_balance_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.GlAccountCreateParams>;

export const glAccountEnvelopeSchema: z.ZodMiniType<types.GlAccountEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => glAccountSchema),
}) as unknown as z.ZodMiniType<types.GlAccountEnvelope>;

export const glAccountListSchema: z.ZodMiniType<types.GlAccountList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => glAccountSchema)),
}) as unknown as z.ZodMiniType<types.GlAccountList>;

export const glAccountUpdateParamsSchema: z.ZodMiniType<types.GlAccountUpdateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	account_sub_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	parent_account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	tax_line_mapping: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	opening_balance: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	opening_balance_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.GlAccountUpdateParams>;

export const integrationConnectorSchema: z.ZodMiniType<types.IntegrationConnector> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	connector_type: /* @__PURE__ */ z.string(),
	display_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	mode: /* @__PURE__ */ z.string(),
	is_active: /* @__PURE__ */ z.boolean(),
	config: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))),
	has_webhook_secret: /* @__PURE__ */ z.boolean(),
	has_credentials_secret_arn: /* @__PURE__ */ z.boolean(),
	last_sync_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	sync_status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	sync_error: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	ship_from_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	ship_from_address1: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	ship_from_city: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	ship_from_state: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	ship_from_zip: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	seller_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	bank_account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.IntegrationConnector>;

export const integrationConnectorEnvelopeSchema: z.ZodMiniType<types.IntegrationConnectorEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => integrationConnectorSchema),
}) as unknown as z.ZodMiniType<types.IntegrationConnectorEnvelope>;

export const integrationConnectorListSchema: z.ZodMiniType<types.IntegrationConnectorList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => integrationConnectorSchema)),
}) as unknown as z.ZodMiniType<types.IntegrationConnectorList>;

export const integrationCreateParamsSchema: z.ZodMiniType<types.IntegrationCreateParams> = /* @__PURE__ */ z.looseObject({
	mode: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	display_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	config: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	shop: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	ship_from_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	ship_from_address1: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	ship_from_city: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	ship_from_state: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	ship_from_zip: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	seller_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	bank_account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.IntegrationCreateParams>;

export const integrationCreateResultSchema: z.ZodMiniType<types.IntegrationCreateResult> = /* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => integrationConnectorSchema), /* @__PURE__ */ z.lazy(() => integrationOauthRequiredSchema)]) as unknown as z.ZodMiniType<types.IntegrationCreateResult>;

export const integrationOauthRequiredSchema: z.ZodMiniType<types.IntegrationOauthRequired> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("integration_oauth_required"),
	oauth_url: /* @__PURE__ */ z.string(),
	expires_at: /* @__PURE__ */ z.string(),
	hint: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.IntegrationOauthRequired>;

export const integrationUpdateParamsSchema: z.ZodMiniType<types.IntegrationUpdateParams> = /* @__PURE__ */ z.looseObject({
	display_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	mode: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	config: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	ship_from_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	ship_from_address1: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	ship_from_city: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	ship_from_state: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	ship_from_zip: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	seller_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	bank_account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.IntegrationUpdateParams>;

export const inventoryAdjustParamsSchema: z.ZodMiniType<types.InventoryAdjustParams> = /* @__PURE__ */ z.looseObject({
	location_id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	quantity: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	unit_cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => inventoryAdjustmentItemSchema))),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	allow_negative: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.InventoryAdjustParams>;

export const inventoryAdjustmentItemSchema: z.ZodMiniType<types.InventoryAdjustmentItem> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.string(),
	quantity_delta: /* @__PURE__ */ z.int(),
	unit_cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	allow_negative: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.InventoryAdjustmentItem>;

export const inventoryAdjustmentResultSchema: z.ZodMiniType<types.InventoryAdjustmentResult> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("inventory_adjustment_result"),
	items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))),
}) as unknown as z.ZodMiniType<types.InventoryAdjustmentResult>;

export const inventoryBalanceSchema: z.ZodMiniType<types.InventoryBalance> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.string(),
	location_id: /* @__PURE__ */ z.string(),
	variant_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	on_hand: /* @__PURE__ */ z.number(),
	allocated: /* @__PURE__ */ z.number(),
	available: /* @__PURE__ */ z.number(),
	on_purchase_order: /* @__PURE__ */ z.number(),
	total_value: /* @__PURE__ */ z.number(),
	avg_unit_value: /* @__PURE__ */ z.number(),
	product_title: /* @__PURE__ */ z.string(),
	location_name: /* @__PURE__ */ z.string(),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.InventoryBalance>;

export const inventoryBalanceEnvelopeSchema: z.ZodMiniType<types.InventoryBalanceEnvelope> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("inventory_balance"),
	data: /* @__PURE__ */ z.lazy(() => inventoryBalanceSchema),
}) as unknown as z.ZodMiniType<types.InventoryBalanceEnvelope>;

export const inventoryBalanceListSchema: z.ZodMiniType<types.InventoryBalanceList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => inventoryBalanceSchema)),
	total: /* @__PURE__ */ z.int(),
	page: /* @__PURE__ */ z.int(),
	per_page: /* @__PURE__ */ z.int(),
	total_pages: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.InventoryBalanceList>;

export const inventoryReceiveItemSchema: z.ZodMiniType<types.InventoryReceiveItem> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.int(),
	unit_cost: /* @__PURE__ */ z.number(),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.InventoryReceiveItem>;

export const inventoryReceiveParamsSchema: z.ZodMiniType<types.InventoryReceiveParams> = /* @__PURE__ */ z.looseObject({
	location_id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	quantity: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	unit_cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => inventoryReceiveItemSchema))),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.InventoryReceiveParams>;

export const inventoryReceiveResultSchema: z.ZodMiniType<types.InventoryReceiveResult> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("inventory_receive_result"),
	items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))),
}) as unknown as z.ZodMiniType<types.InventoryReceiveResult>;

export const inventoryTransactionSchema: z.ZodMiniType<types.InventoryTransaction> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.string(),
	variant_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	location_id: /* @__PURE__ */ z.string(),
	type: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.number(),
	before_on_hand: /* @__PURE__ */ z.number(),
	after_on_hand: /* @__PURE__ */ z.number(),
	unit_price: /* @__PURE__ */ z.number(),
	total_price: /* @__PURE__ */ z.number(),
	status: /* @__PURE__ */ z.string(),
	order_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	journal_entry_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	product_title: /* @__PURE__ */ z.string(),
	location_name: /* @__PURE__ */ z.string(),
	notes: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.InventoryTransaction>;

export const inventoryTransactionListSchema: z.ZodMiniType<types.InventoryTransactionList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => inventoryTransactionSchema)),
	total: /* @__PURE__ */ z.int(),
	page: /* @__PURE__ */ z.int(),
	per_page: /* @__PURE__ */ z.int(),
	total_pages: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.InventoryTransactionList>;

export const inventoryTransferItemSchema: z.ZodMiniType<types.InventoryTransferItem> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.InventoryTransferItem>;

export const inventoryTransferParamsSchema: z.ZodMiniType<types.InventoryTransferParams> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	quantity: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => inventoryTransferItemSchema))),
	from_location_id: /* @__PURE__ */ z.string(),
	to_location_id: /* @__PURE__ */ z.string(),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.InventoryTransferParams>;

export const inventoryTransferResultSchema: z.ZodMiniType<types.InventoryTransferResult> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("inventory_transfer_result"),
	items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))),
}) as unknown as z.ZodMiniType<types.InventoryTransferResult>;

export const journalEntrySchema: z.ZodMiniType<types.JournalEntry> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	entry_number: /* @__PURE__ */ z.string(),
	entry_date: /* @__PURE__ */ z.string(),
	period_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	entry_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	status: /* @__PURE__ */ z.string(),
	approval_status: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	source_type: /* @__PURE__ */ z.string(),
	source_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	source_module: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	is_reversing: /* @__PURE__ */ z.boolean(),
	reversed_by_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	reversal_of_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	reverse_in_period_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	batch_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	total_debit: /* @__PURE__ */ z.number(),
	total_credit: /* @__PURE__ */ z.number(),
	posted_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	approved_by: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	approved_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	rejected_by: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	rejected_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	rejection_reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	idempotency_key: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
	lines: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => journalEntryLineSchema))),
}) as unknown as z.ZodMiniType<types.JournalEntry>;

export const journalEntryApproveParamsSchema: z.ZodMiniType<types.JournalEntryApproveParams> = /* @__PURE__ */ z.looseObject({
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.JournalEntryApproveParams>;

export const journalEntryCreateLineSchema: z.ZodMiniType<types.JournalEntryCreateLine> = /* @__PURE__ */ z.looseObject({
	account_id: /* @__PURE__ */ z.string(),
	debit: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	credit: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	department_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	class_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	project_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.JournalEntryCreateLine>;

export const journalEntryCreateParamsSchema: z.ZodMiniType<types.JournalEntryCreateParams> = /* @__PURE__ */ z.looseObject({
	entry_date: /* @__PURE__ */ z.string(),
	lines: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => journalEntryCreateLineSchema)),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	source_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	source_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	bypass_period_check: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.JournalEntryCreateParams>;

export const journalEntryLineSchema: z.ZodMiniType<types.JournalEntryLine> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	journal_entry_id: /* @__PURE__ */ z.string(),
	line_number: /* @__PURE__ */ z.int(),
	account_id: /* @__PURE__ */ z.string(),
	debit_amount: /* @__PURE__ */ z.number(),
	credit_amount: /* @__PURE__ */ z.number(),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	department_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	class_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	project_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	reconciled: /* @__PURE__ */ z.boolean(),
	reconciled_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	created_at: /* @__PURE__ */ z.string(),
	gl_account: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => glAccountSchema)),
}) as unknown as z.ZodMiniType<types.JournalEntryLine>;

export const journalEntryLinesUpdateParamsSchema: z.ZodMiniType<types.JournalEntryLinesUpdateParams> = /* @__PURE__ */ z.looseObject({
	department_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	class_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	project_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.JournalEntryLinesUpdateParams>;

export const journalEntryListSchema: z.ZodMiniType<types.JournalEntryList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => journalEntrySchema)),
}) as unknown as z.ZodMiniType<types.JournalEntryList>;

export const journalEntryRejectParamsSchema: z.ZodMiniType<types.JournalEntryRejectParams> = /* @__PURE__ */ z.looseObject({
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.JournalEntryRejectParams>;

export const journalEntryReverseParamsSchema: z.ZodMiniType<types.JournalEntryReverseParams> = /* @__PURE__ */ z.looseObject({
	entry_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.JournalEntryReverseParams>;

export const kitComponentSchema: z.ZodMiniType<types.KitComponent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("kit_component"),
	entity_id: /* @__PURE__ */ z.string(),
	parent_product_id: /* @__PURE__ */ z.string(),
	component_product_id: /* @__PURE__ */ z.string(),
	component_product_title: /* @__PURE__ */ z.string(),
	component_product_sku: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	quantity_per_kit: /* @__PURE__ */ z.number(),
	sequence: /* @__PURE__ */ z.int(),
	is_assembled: /* @__PURE__ */ z.boolean(),
	metadata: /* @__PURE__ */ z.lazy(() => metadataSchema),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.KitComponent>;

export const kitComponentCreateParamsSchema: z.ZodMiniType<types.KitComponentCreateParams> = /* @__PURE__ */ z.looseObject({
	component_product_id: /* @__PURE__ */ z.string(),
	quantity_per_kit: /* @__PURE__ */ z.number(),
	sequence: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
}) as unknown as z.ZodMiniType<types.KitComponentCreateParams>;

export const kitComponentListSchema: z.ZodMiniType<types.KitComponentList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => kitComponentSchema)),
	total: /* @__PURE__ */ z.int(),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.KitComponentList>;

export const lateFeeAssessmentSchema: z.ZodMiniType<types.LateFeeAssessment> = /* @__PURE__ */ z.looseObject({
	assessed: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => assessedLateFeeSchema)),
	skipped: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => skippedLateFeeSchema)),
	total_fee_amount: /* @__PURE__ */ z.number(),
	dry_run: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.LateFeeAssessment>;

export const locationSchema: z.ZodMiniType<types.Location> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("location"),
	entity_id: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.string(),
	code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	is_active: /* @__PURE__ */ z.boolean(),
	is_default: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	address: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.Location>;

export const locationCreateParamsSchema: z.ZodMiniType<types.LocationCreateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.string(),
	code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	is_default: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	address: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
}) as unknown as z.ZodMiniType<types.LocationCreateParams>;

export const locationListSchema: z.ZodMiniType<types.LocationList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => locationSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.LocationList>;

export const marketplaceOrderRefundSchema: z.ZodMiniType<types.MarketplaceOrderRefund> = /* @__PURE__ */ z.looseObject({
	refund_id: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	status: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.MarketplaceOrderRefund>;

export const marketplaceOrderRefundParamsSchema: z.ZodMiniType<types.MarketplaceOrderRefundParams> = /* @__PURE__ */ z.looseObject({
	amount: /* @__PURE__ */ z.number(),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	ebay_return_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
}) as unknown as z.ZodMiniType<types.MarketplaceOrderRefundParams>;

export const metadataSchema: z.ZodMiniType<types.Metadata> = /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()) as unknown as z.ZodMiniType<types.Metadata>;

export const migrationBulkParamsSchema: z.ZodMiniType<types.MigrationBulkParams> = /* @__PURE__ */ z.looseObject({
	records: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => migrationRecordSchema)),
	external_source: /* @__PURE__ */ z.string(),
	conflict_mode: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.MigrationBulkParams>;

export const migrationDryRunResultSchema: z.ZodMiniType<types.MigrationDryRunResult> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("migration_dry_run_result"),
	dry_run: /* @__PURE__ */ z.boolean(),
	resource: /* @__PURE__ */ z.string(),
	external_source: /* @__PURE__ */ z.string(),
	total_records: /* @__PURE__ */ z.int(),
	succeeded_records: /* @__PURE__ */ z.int(),
	failed_records: /* @__PURE__ */ z.int(),
	errors: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => migrationRowErrorSchema)),
}) as unknown as z.ZodMiniType<types.MigrationDryRunResult>;

export const migrationJobSchema: z.ZodMiniType<types.MigrationJob> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("migration_job"),
	entity_id: /* @__PURE__ */ z.string(),
	resource: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.string(),
	dry_run: /* @__PURE__ */ z.boolean(),
	conflict_mode: /* @__PURE__ */ z.string(),
	external_source: /* @__PURE__ */ z.string(),
	total_records: /* @__PURE__ */ z.int(),
	processed_records: /* @__PURE__ */ z.int(),
	succeeded_records: /* @__PURE__ */ z.int(),
	failed_records: /* @__PURE__ */ z.int(),
	errors: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => migrationRowErrorSchema)),
	started_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	completed_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.MigrationJob>;

export const migrationJobAcceptedSchema: z.ZodMiniType<types.MigrationJobAccepted> = /* @__PURE__ */ z.looseObject({
	job_id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.MigrationJobAccepted>;

export const migrationJobListSchema: z.ZodMiniType<types.MigrationJobList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => migrationJobSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
	next_cursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.MigrationJobList>;

export const migrationRecordSchema: z.ZodMiniType<types.MigrationRecord> = /* @__PURE__ */ z.looseObject({
	external_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.MigrationRecord>;

export const migrationRowErrorSchema: z.ZodMiniType<types.MigrationRowError> = /* @__PURE__ */ z.looseObject({
	index: /* @__PURE__ */ z.int(),
	external_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	error: /* @__PURE__ */ z.string(),
	code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.MigrationRowError>;

export const multiInvoiceApplyParamsSchema: z.ZodMiniType<types.MultiInvoiceApplyParams> = /* @__PURE__ */ z.looseObject({
	account_id: /* @__PURE__ */ z.string(),
	payment_method: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	applications: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => paymentApplicationParamsSchema)),
	check_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	check_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	external_reference: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	payment_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.MultiInvoiceApplyParams>;

export const multiInvoiceApplyResultSchema: z.ZodMiniType<types.MultiInvoiceApplyResult> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => multiInvoicePaymentSchema),
	idempotent_replay: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.MultiInvoiceApplyResult>;

export const multiInvoicePaymentSchema: z.ZodMiniType<types.MultiInvoicePayment> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	amount: /* @__PURE__ */ z.number(),
	payment_method: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	journal_entry_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	applied_count: /* @__PURE__ */ z.int(),
	applications: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => paymentApplicationSchema)),
}) as unknown as z.ZodMiniType<types.MultiInvoicePayment>;

export const orderSchema: z.ZodMiniType<types.Order> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("order"),
	entity_id: /* @__PURE__ */ z.string(),
	order_number: /* @__PURE__ */ z.string(),
	document_type: /* @__PURE__ */ z.string(),
	order_status: /* @__PURE__ */ z.string(),
	payment_status: /* @__PURE__ */ z.string(),
	fulfillment_status: /* @__PURE__ */ z.string(),
	account_id: /* @__PURE__ */ z.string(),
	location_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	shipping_address_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	billing_address_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	payment_term_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	sales_channel_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	pricing_level_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	po_number: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	order_date: /* @__PURE__ */ z.string(),
	due_date: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	requested_ship_date: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	subtotal: /* @__PURE__ */ z.number(),
	discount_total: /* @__PURE__ */ z.number(),
	shipping_total: /* @__PURE__ */ z.number(),
	tax_total: /* @__PURE__ */ z.number(),
	fee_total: /* @__PURE__ */ z.number(),
	order_total: /* @__PURE__ */ z.number(),
	amount_paid: /* @__PURE__ */ z.number(),
	balance_due: /* @__PURE__ */ z.number(),
	tax_exempt: /* @__PURE__ */ z.boolean(),
	delivery_option: /* @__PURE__ */ z.string(),
	ships_freight: /* @__PURE__ */ z.boolean(),
	notes: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	customer_notes: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	internal_notes: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	invoice_number: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	invoice_type: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	is_on_hold: /* @__PURE__ */ z.boolean(),
	hold_type: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	hold_reason: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	released_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	ship_complete: /* @__PURE__ */ z.boolean(),
	source_platform: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	external_order_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	external_order_number: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	linked_order_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	picked_up_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	pickup_no_show_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	metadata: /* @__PURE__ */ z.lazy(() => metadataSchema),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	line_items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => orderItemSchema))),
	payments: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => paymentSchema))),
	tax_lines: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => taxLineSchema))),
	cascaded_drop_ship_pos: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))),
	cascaded_work_orders: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))),
}) as unknown as z.ZodMiniType<types.Order>;

export const orderAdjustmentSchema: z.ZodMiniType<types.OrderAdjustment> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("order_adjustment"),
	order_id: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.string(),
	effect_type: /* @__PURE__ */ z.string(),
	discount_type: /* @__PURE__ */ z.string(),
	value: /* @__PURE__ */ z.number(),
	coupon_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	amount: /* @__PURE__ */ z.number(),
	notes: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.OrderAdjustment>;

export const orderAdjustmentParamsSchema: z.ZodMiniType<types.OrderAdjustmentParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.string(),
	effect_type: /* @__PURE__ */ z.string(),
	discount_type: /* @__PURE__ */ z.string(),
	value: /* @__PURE__ */ z.number(),
	coupon_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.OrderAdjustmentParams>;

export const orderCancelParamsSchema: z.ZodMiniType<types.OrderCancelParams> = /* @__PURE__ */ z.looseObject({
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.OrderCancelParams>;

export const orderCancelledEventSchema: z.ZodMiniType<types.OrderCancelledEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("order.cancelled"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => orderSchema),
}),
}) as unknown as z.ZodMiniType<types.OrderCancelledEvent>;

export const orderConfirmParamsSchema: z.ZodMiniType<types.OrderConfirmParams> = /* @__PURE__ */ z.looseObject({
	send_email: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.OrderConfirmParams>;

export const orderConfirmedEventSchema: z.ZodMiniType<types.OrderConfirmedEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("order.confirmed"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => orderSchema),
}),
}) as unknown as z.ZodMiniType<types.OrderConfirmedEvent>;

export const orderConvertParamsSchema: z.ZodMiniType<types.OrderConvertParams> = /* @__PURE__ */ z.looseObject({
	user_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.OrderConvertParams>;

export const orderCreateParamsSchema: z.ZodMiniType<types.OrderCreateParams> = /* @__PURE__ */ z.looseObject({
	document_type: /* @__PURE__ */ z.string(),
	account_id: /* @__PURE__ */ z.string(),
	location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	payment_term_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	sales_channel_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	pricing_level_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	customer_notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	requested_ship_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	ships_freight: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	shipping_address_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	billing_address_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	line_items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => orderLineParamsSchema))),
	discount: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => orderDiscountParamsSchema)),
	auto_compute_tax: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	auto_allocate_inventory: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	payments: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => orderPaymentParamsSchema))),
	payment_terms: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	delivery_option: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	po_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	order_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	source_platform: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	external_order_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	external_order_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.OrderCreateParams>;

export const orderCreatedEventSchema: z.ZodMiniType<types.OrderCreatedEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("order.created"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => orderSchema),
}),
}) as unknown as z.ZodMiniType<types.OrderCreatedEvent>;

export const orderDiscountParamsSchema: z.ZodMiniType<types.OrderDiscountParams> = /* @__PURE__ */ z.looseObject({
	type: /* @__PURE__ */ z.string(),
	value: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.OrderDiscountParams>;

export const orderInvoicedEventSchema: z.ZodMiniType<types.OrderInvoicedEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("order.invoiced"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => orderSchema),
}),
}) as unknown as z.ZodMiniType<types.OrderInvoicedEvent>;

export const orderItemSchema: z.ZodMiniType<types.OrderItem> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	order_id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	variant_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	sku: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	title: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.number(),
	quantity_fulfilled: /* @__PURE__ */ z.number(),
	quantity_returned: /* @__PURE__ */ z.number(),
	sell_rate: /* @__PURE__ */ z.number(),
	list_price: /* @__PURE__ */ z.number(),
	discount_amount: /* @__PURE__ */ z.number(),
	line_subtotal: /* @__PURE__ */ z.number(),
	tax_amount: /* @__PURE__ */ z.number(),
	line_total: /* @__PURE__ */ z.number(),
	unit_cost: /* @__PURE__ */ z.number(),
	weight: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	is_tax_exempt: /* @__PURE__ */ z.boolean(),
	product_tax_code: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	sort_order: /* @__PURE__ */ z.int(),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.OrderItem>;

export const orderItemCreateParamsSchema: z.ZodMiniType<types.OrderItemCreateParams> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.int(),
	variant_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	sell_rate: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	list_price: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.OrderItemCreateParams>;

export const orderItemsBulkParamsSchema: z.ZodMiniType<types.OrderItemsBulkParams> = /* @__PURE__ */ z.looseObject({
	items: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => orderItemCreateParamsSchema)),
}) as unknown as z.ZodMiniType<types.OrderItemsBulkParams>;

export const orderLineParamsSchema: z.ZodMiniType<types.OrderLineParams> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.string(),
	variant_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	quantity: /* @__PURE__ */ z.int(),
	sell_rate: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	list_price: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	discount_amount: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	cost_rate: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.OrderLineParams>;

export const orderListSchema: z.ZodMiniType<types.OrderList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => orderSchema)),
	total: /* @__PURE__ */ z.int(),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.OrderList>;

export const orderNoShowParamsSchema: z.ZodMiniType<types.OrderNoShowParams> = /* @__PURE__ */ z.looseObject({
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.OrderNoShowParams>;

export const orderPaidEventSchema: z.ZodMiniType<types.OrderPaidEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("order.paid"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => orderSchema),
}),
}) as unknown as z.ZodMiniType<types.OrderPaidEvent>;

export const orderPaymentCreateParamsSchema: z.ZodMiniType<types.OrderPaymentCreateParams> = /* @__PURE__ */ z.looseObject({
	amount: /* @__PURE__ */ z.number(),
	payment_method: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	method: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	payment_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	payment_method_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	auto_capture: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	reference: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	check_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
}) as unknown as z.ZodMiniType<types.OrderPaymentCreateParams>;

export const orderPaymentListSchema: z.ZodMiniType<types.OrderPaymentList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	order_id: /* @__PURE__ */ z.string(),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => paymentSchema)),
	count: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.OrderPaymentList>;

export const orderPaymentParamsSchema: z.ZodMiniType<types.OrderPaymentParams> = /* @__PURE__ */ z.looseObject({
	payment_method_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	amount: /* @__PURE__ */ z.number(),
	payment_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	auto_capture: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.OrderPaymentParams>;

export const orderPickupEnvelopeSchema: z.ZodMiniType<types.OrderPickupEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => orderPickupResultSchema),
}) as unknown as z.ZodMiniType<types.OrderPickupEnvelope>;

export const orderPickupResultSchema: z.ZodMiniType<types.OrderPickupResult> = /* @__PURE__ */ z.looseObject({
	order_id: /* @__PURE__ */ z.string(),
	order_number: /* @__PURE__ */ z.string(),
	order_status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	fulfillment_status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	pickup_no_show_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	picked_up_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.OrderPickupResult>;

export const orderReceiveItemSchema: z.ZodMiniType<types.OrderReceiveItem> = /* @__PURE__ */ z.looseObject({
	order_item_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	product_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	quantity: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	quantity_received: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
}) as unknown as z.ZodMiniType<types.OrderReceiveItem>;

export const orderReceiveParamsSchema: z.ZodMiniType<types.OrderReceiveParams> = /* @__PURE__ */ z.looseObject({
	location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => orderReceiveItemSchema))),
	line_items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => orderReceiveItemSchema))),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.OrderReceiveParams>;

export const orderReleaseHoldEnvelopeSchema: z.ZodMiniType<types.OrderReleaseHoldEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => orderReleaseHoldResultSchema),
}) as unknown as z.ZodMiniType<types.OrderReleaseHoldEnvelope>;

export const orderReleaseHoldParamsSchema: z.ZodMiniType<types.OrderReleaseHoldParams> = /* @__PURE__ */ z.looseObject({
	user_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.OrderReleaseHoldParams>;

export const orderReleaseHoldResultSchema: z.ZodMiniType<types.OrderReleaseHoldResult> = /* @__PURE__ */ z.looseObject({
	success: /* @__PURE__ */ z.boolean(),
	order_id: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.OrderReleaseHoldResult>;

export const orderUpdateParamsSchema: z.ZodMiniType<types.OrderUpdateParams> = /* @__PURE__ */ z.looseObject({
	order_status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	payment_term_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	sales_channel_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	pricing_level_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	customer_notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	requested_ship_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	ships_freight: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	internal_notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	po_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.OrderUpdateParams>;

export const orderVoidParamsSchema: z.ZodMiniType<types.OrderVoidParams> = /* @__PURE__ */ z.looseObject({
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.OrderVoidParams>;

export const orderVoidedEventSchema: z.ZodMiniType<types.OrderVoidedEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("order.voided"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => orderSchema),
}),
}) as unknown as z.ZodMiniType<types.OrderVoidedEvent>;

export const packageSchema: z.ZodMiniType<types.Package> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("package"),
	entity_id: /* @__PURE__ */ z.string(),
	order_id: /* @__PURE__ */ z.string(),
	package_number: /* @__PURE__ */ z.string(),
	package_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	status: /* @__PURE__ */ z.string(),
	fulfillment_status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	weight_lb: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	length_in: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	width_in: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	height_in: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	carrier: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	service_level: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	service: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	tracking_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	tracking_url: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	ship_cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	billed_ship_cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	label_url: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	shipped_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	delivered_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
	items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => packageItemSchema))),
	label: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => shippingLabelSchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())])),
	tracking_events: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => trackingEventSchema))),
	order: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => orderSchema)),
}) as unknown as z.ZodMiniType<types.Package>;

export const packageBuyLabelParamsSchema: z.ZodMiniType<types.PackageBuyLabelParams> = /* @__PURE__ */ z.looseObject({
	rate_object_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	carrier: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	service_token: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	service_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	shipment_object_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	parcel_object_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	estimated_amount: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	label_file_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PackageBuyLabelParams>;

export const packageCreateItemSchema: z.ZodMiniType<types.PackageCreateItem> = /* @__PURE__ */ z.looseObject({
	order_item_id: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.int(),
	serial_numbers: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.PackageCreateItem>;

export const packageCreateParamsSchema: z.ZodMiniType<types.PackageCreateParams> = /* @__PURE__ */ z.looseObject({
	order_id: /* @__PURE__ */ z.string(),
	carrier_service: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => packageCreateItemSchema))),
	buy_label: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	rate_object_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	fulfill_after_label: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	weight_lb: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	length_in: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	width_in: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	height_in: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
}) as unknown as z.ZodMiniType<types.PackageCreateParams>;

export const packageEnvelopeSchema: z.ZodMiniType<types.PackageEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => packageSchema),
}) as unknown as z.ZodMiniType<types.PackageEnvelope>;

export const packageItemSchema: z.ZodMiniType<types.PackageItem> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	package_id: /* @__PURE__ */ z.string(),
	order_item_id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	quantity: /* @__PURE__ */ z.int(),
	sku: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	title: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	serial_numbers: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string()))),
	created_at: /* @__PURE__ */ z.string(),
	product: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => productSchema)),
}) as unknown as z.ZodMiniType<types.PackageItem>;

export const packageItemMoveSchema: z.ZodMiniType<types.PackageItemMove> = /* @__PURE__ */ z.looseObject({
	source: /* @__PURE__ */ z.lazy(() => packageItemSchema),
	target: /* @__PURE__ */ z.lazy(() => packageItemSchema),
}) as unknown as z.ZodMiniType<types.PackageItemMove>;

export const packageItemsCreateParamsSchema: z.ZodMiniType<types.PackageItemsCreateParams> = /* @__PURE__ */ z.looseObject({
	order_item_id: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.int(),
	serial_numbers: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.PackageItemsCreateParams>;

export const packageItemsMoveParamsSchema: z.ZodMiniType<types.PackageItemsMoveParams> = /* @__PURE__ */ z.looseObject({
	target_package_id: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
}) as unknown as z.ZodMiniType<types.PackageItemsMoveParams>;

export const packageItemsUpdateParamsSchema: z.ZodMiniType<types.PackageItemsUpdateParams> = /* @__PURE__ */ z.looseObject({
	quantity: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	serial_numbers: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.PackageItemsUpdateParams>;

export const packageLabelRechargeSchema: z.ZodMiniType<types.PackageLabelRecharge> = /* @__PURE__ */ z.looseObject({
	delta: /* @__PURE__ */ z.number(),
	action: /* @__PURE__ */ z.string(),
	shipping_total_updated: /* @__PURE__ */ z.boolean(),
	gl_je_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	charge_status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	charge_payment_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	order_id: /* @__PURE__ */ z.string(),
	label_id: /* @__PURE__ */ z.string(),
	idempotent: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.PackageLabelRecharge>;

export const packageLabelRechargeEnvelopeSchema: z.ZodMiniType<types.PackageLabelRechargeEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => packageLabelRechargeSchema),
}) as unknown as z.ZodMiniType<types.PackageLabelRechargeEnvelope>;

export const packageListSchema: z.ZodMiniType<types.PackageList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => packageSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.PackageList>;

export const packageMarkDeliveredParamsSchema: z.ZodMiniType<types.PackageMarkDeliveredParams> = /* @__PURE__ */ z.looseObject({
	delivered_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PackageMarkDeliveredParams>;

export const packageRechargeLabelParamsSchema: z.ZodMiniType<types.PackageRechargeLabelParams> = /* @__PURE__ */ z.looseObject({
	action: /* @__PURE__ */ z.string(),
	label_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	payment_method_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PackageRechargeLabelParams>;

export const packageVoidLabelParamsSchema: z.ZodMiniType<types.PackageVoidLabelParams> = /* @__PURE__ */ z.looseObject({
	label_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PackageVoidLabelParams>;

export const paymentSchema: z.ZodMiniType<types.Payment> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("payment"),
	entity_id: /* @__PURE__ */ z.string(),
	account_id: /* @__PURE__ */ z.string(),
	order_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	method: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	amount_applied: /* @__PURE__ */ z.number(),
	amount_refunded: /* @__PURE__ */ z.number(),
	currency: /* @__PURE__ */ z.string(),
	reference: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	stripe_payment_intent_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	payment_method_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	status: /* @__PURE__ */ z.string(),
	received_at: /* @__PURE__ */ z.string(),
	notes: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	metadata: /* @__PURE__ */ z.lazy(() => metadataSchema),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.Payment>;

export const paymentActionResultSchema: z.ZodMiniType<types.PaymentActionResult> = /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()) as unknown as z.ZodMiniType<types.PaymentActionResult>;

export const paymentApplicationSchema: z.ZodMiniType<types.PaymentApplication> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	order_id: /* @__PURE__ */ z.string(),
	amount_applied: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.PaymentApplication>;

export const paymentApplicationParamsSchema: z.ZodMiniType<types.PaymentApplicationParams> = /* @__PURE__ */ z.looseObject({
	order_id: /* @__PURE__ */ z.string(),
	amount_applied: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.PaymentApplicationParams>;

export const paymentApplyParamsSchema: z.ZodMiniType<types.PaymentApplyParams> = /* @__PURE__ */ z.looseObject({
	applications: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => paymentApplicationParamsSchema)),
	account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PaymentApplyParams>;

export const paymentBatchItemSchema: z.ZodMiniType<types.PaymentBatchItem> = /* @__PURE__ */ z.looseObject({
	order_id: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	payment_method: /* @__PURE__ */ z.string(),
	payment_method_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PaymentBatchItem>;

export const paymentBatchParamsSchema: z.ZodMiniType<types.PaymentBatchParams> = /* @__PURE__ */ z.looseObject({
	payments: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => paymentBatchItemSchema)),
}) as unknown as z.ZodMiniType<types.PaymentBatchParams>;

export const paymentFailedEventSchema: z.ZodMiniType<types.PaymentFailedEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("payment.failed"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => paymentSchema),
}),
}) as unknown as z.ZodMiniType<types.PaymentFailedEvent>;

export const paymentMethodSchema: z.ZodMiniType<types.PaymentMethod> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("payment_method"),
	account_id: /* @__PURE__ */ z.string(),
	method_type: /* @__PURE__ */ z.string(),
	is_default: /* @__PURE__ */ z.boolean(),
	is_verified: /* @__PURE__ */ z.boolean(),
	last4: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	brand: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	exp_month: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int()),
	exp_year: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int()),
	bank_name: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	account_type: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	stripe_payment_method_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.PaymentMethod>;

export const paymentMethodCreateParamsSchema: z.ZodMiniType<types.PaymentMethodCreateParams> = /* @__PURE__ */ z.looseObject({
	method_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	stripe_payment_method_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	token: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	is_default: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.PaymentMethodCreateParams>;

export const paymentMethodListSchema: z.ZodMiniType<types.PaymentMethodList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => paymentMethodSchema)),
}) as unknown as z.ZodMiniType<types.PaymentMethodList>;

export const paymentReceivedEventSchema: z.ZodMiniType<types.PaymentReceivedEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("payment.received"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => paymentSchema),
}),
}) as unknown as z.ZodMiniType<types.PaymentReceivedEvent>;

export const paymentRefundSchema: z.ZodMiniType<types.PaymentRefund> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("refund"),
	payment_id: /* @__PURE__ */ z.string(),
	order_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	amount: /* @__PURE__ */ z.number(),
	reason: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	status: /* @__PURE__ */ z.string(),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.PaymentRefund>;

export const paymentRefundParamsSchema: z.ZodMiniType<types.PaymentRefundParams> = /* @__PURE__ */ z.looseObject({
	amount: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PaymentRefundParams>;

export const paymentRefundedEventSchema: z.ZodMiniType<types.PaymentRefundedEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("payment.refunded"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => paymentSchema),
}),
}) as unknown as z.ZodMiniType<types.PaymentRefundedEvent>;

export const paymentSucceededEventSchema: z.ZodMiniType<types.PaymentSucceededEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("payment.succeeded"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => paymentSchema),
}),
}) as unknown as z.ZodMiniType<types.PaymentSucceededEvent>;

export const paymentTermSchema: z.ZodMiniType<types.PaymentTerm> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("payment_term"),
	entity_id: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.string(),
	due_days: /* @__PURE__ */ z.int(),
	discount_percent: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	discount_days: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int())),
	is_active: /* @__PURE__ */ z.boolean(),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.PaymentTerm>;

export const paymentTermCreateParamsSchema: z.ZodMiniType<types.PaymentTermCreateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.string(),
	due_days: /* @__PURE__ */ z.int(),
	discount_percent: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	discount_days: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.PaymentTermCreateParams>;

export const paymentTermListSchema: z.ZodMiniType<types.PaymentTermList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => paymentTermSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.PaymentTermList>;

export const paymentVoidParamsSchema: z.ZodMiniType<types.PaymentVoidParams> = /* @__PURE__ */ z.looseObject({
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PaymentVoidParams>;

export const periodApproveCloseParamsSchema: z.ZodMiniType<types.PeriodApproveCloseParams> = /* @__PURE__ */ z.looseObject({
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PeriodApproveCloseParams>;

export const periodReopenParamsSchema: z.ZodMiniType<types.PeriodReopenParams> = /* @__PURE__ */ z.looseObject({
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PeriodReopenParams>;

export const periodRequestCloseParamsSchema: z.ZodMiniType<types.PeriodRequestCloseParams> = /* @__PURE__ */ z.looseObject({
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PeriodRequestCloseParams>;

export const pricingLevelSchema: z.ZodMiniType<types.PricingLevel> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	name: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	defaults_on: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
	show_on: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
	created_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	updated_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PricingLevel>;

export const pricingLevelCreateParamsSchema: z.ZodMiniType<types.PricingLevelCreateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	defaults_on: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
	show_on: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.PricingLevelCreateParams>;

export const pricingLevelListSchema: z.ZodMiniType<types.PricingLevelList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => pricingLevelSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.PricingLevelList>;

export const pricingPolicySchema: z.ZodMiniType<types.PricingPolicy> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.string(),
	variant_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	pricing_level_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	account_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	pricing_type: /* @__PURE__ */ z.string(),
	min_quantity: /* @__PURE__ */ z.int(),
	sell_price: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	list_price: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	adjustment: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	margin_pct: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	is_active: /* @__PURE__ */ z.boolean(),
	is_default: /* @__PURE__ */ z.boolean(),
	level_name: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	product_name: /* @__PURE__ */ z.string(),
	product_sku: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	external_source: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	external_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.PricingPolicy>;

export const pricingPolicyCreateParamsSchema: z.ZodMiniType<types.PricingPolicyCreateParams> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.string(),
	variant_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	pricing_level_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	pricing_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	min_quantity: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	sell_price: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	list_price: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	adjustment: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	margin_pct: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	is_default: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	external_source: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	external_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PricingPolicyCreateParams>;

export const pricingPolicyEnvelopeSchema: z.ZodMiniType<types.PricingPolicyEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => pricingPolicySchema),
}) as unknown as z.ZodMiniType<types.PricingPolicyEnvelope>;

export const pricingPolicyListSchema: z.ZodMiniType<types.PricingPolicyList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => pricingPolicySchema)),
	has_more: /* @__PURE__ */ z.boolean(),
	next_cursor: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	total: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.PricingPolicyList>;

export const pricingPolicyUpdateParamsSchema: z.ZodMiniType<types.PricingPolicyUpdateParams> = /* @__PURE__ */ z.looseObject({
	pricing_level_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	pricing_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	min_quantity: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	sell_price: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	list_price: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	adjustment: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	margin_pct: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	is_default: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.PricingPolicyUpdateParams>;

export const productSchema: z.ZodMiniType<types.Product> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("product"),
	entity_id: /* @__PURE__ */ z.string(),
	title: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	sku: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	part_number: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	barcode: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	product_type: /* @__PURE__ */ z.string(),
	category_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	vendor_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	list_price: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	cost: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	is_active: /* @__PURE__ */ z.boolean(),
	is_serialized: /* @__PURE__ */ z.boolean(),
	charge_tax: /* @__PURE__ */ z.boolean(),
	track_inventory: /* @__PURE__ */ z.boolean(),
	weight: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	weight_uom: /* @__PURE__ */ z.string(),
	length: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	width: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	height: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	length_uom: /* @__PURE__ */ z.string(),
	quantity_uom: /* @__PURE__ */ z.string(),
	product_tax_code: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	reorder_point: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	reorder_qty: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	safety_stock: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	has_variants: /* @__PURE__ */ z.boolean(),
	metadata: /* @__PURE__ */ z.lazy(() => metadataSchema),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
	variants: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => productVariantSchema))),
	components: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => kitComponentSchema))),
	pricing: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => pricingPolicySchema))),
	vendors: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => productVendorSchema))),
}) as unknown as z.ZodMiniType<types.Product>;

export const productCategorySchema: z.ZodMiniType<types.ProductCategory> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	name: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	parent_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	created_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	updated_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.ProductCategory>;

export const productCategoryCreateParamsSchema: z.ZodMiniType<types.ProductCategoryCreateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	parent_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.ProductCategoryCreateParams>;

export const productCategoryListSchema: z.ZodMiniType<types.ProductCategoryList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => productCategorySchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.ProductCategoryList>;

export const productComponentParamsSchema: z.ZodMiniType<types.ProductComponentParams> = /* @__PURE__ */ z.looseObject({
	component_product_id: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.ProductComponentParams>;

export const productCreateParamsSchema: z.ZodMiniType<types.ProductCreateParams> = /* @__PURE__ */ z.looseObject({
	product_type: /* @__PURE__ */ z.string(),
	title: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	sku: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	part_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	barcode: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	category_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	vendor_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	list_price: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	is_serialized: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	charge_tax: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	track_inventory: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	weight: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	weight_uom: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	length: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	width: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	height: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	length_uom: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	quantity_uom: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	product_tax_code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	reorder_point: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	reorder_qty: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	safety_stock: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	variants: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => productVariantParamsSchema))),
	components: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => productComponentParamsSchema))),
	pricing: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => productPricingParamsSchema))),
	vendors: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => productVendorParamsSchema))),
}) as unknown as z.ZodMiniType<types.ProductCreateParams>;

export const productEnvelopeSchema: z.ZodMiniType<types.ProductEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => productSchema),
}) as unknown as z.ZodMiniType<types.ProductEnvelope>;

export const productInventorySchema: z.ZodMiniType<types.ProductInventory> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.string(),
	on_hand: /* @__PURE__ */ z.number(),
	allocated: /* @__PURE__ */ z.number(),
	available: /* @__PURE__ */ z.number(),
	total_value: /* @__PURE__ */ z.number(),
	by_location: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => productInventoryLocationSchema)),
}) as unknown as z.ZodMiniType<types.ProductInventory>;

export const productInventoryEnvelopeSchema: z.ZodMiniType<types.ProductInventoryEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => productInventorySchema),
}) as unknown as z.ZodMiniType<types.ProductInventoryEnvelope>;

export const productInventoryLocationSchema: z.ZodMiniType<types.ProductInventoryLocation> = /* @__PURE__ */ z.looseObject({
	location_id: /* @__PURE__ */ z.string(),
	location_name: /* @__PURE__ */ z.string(),
	on_hand: /* @__PURE__ */ z.number(),
	allocated: /* @__PURE__ */ z.number(),
	available: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.ProductInventoryLocation>;

export const productListSchema: z.ZodMiniType<types.ProductList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => productSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
	url: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.ProductList>;

export const productLocationSchema: z.ZodMiniType<types.ProductLocation> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.string(),
	code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.ProductLocation>;

export const productLocationsSchema: z.ZodMiniType<types.ProductLocations> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.string(),
	locations: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => productLocationSchema)),
}) as unknown as z.ZodMiniType<types.ProductLocations>;

export const productLocationsParamsSchema: z.ZodMiniType<types.ProductLocationsParams> = /* @__PURE__ */ z.looseObject({
	location_ids: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.ProductLocationsParams>;

export const productPricingParamsSchema: z.ZodMiniType<types.ProductPricingParams> = /* @__PURE__ */ z.looseObject({
	pricing_level_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	min_quantity: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	list_price: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	sell_price: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	adjustment: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
}) as unknown as z.ZodMiniType<types.ProductPricingParams>;

export const productUpdateParamsSchema: z.ZodMiniType<types.ProductUpdateParams> = /* @__PURE__ */ z.looseObject({
	title: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	sku: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	part_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	barcode: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	category_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	vendor_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	list_price: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	is_serialized: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	charge_tax: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	track_inventory: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	weight: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	weight_uom: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	length: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	width: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	height: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	length_uom: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	quantity_uom: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	product_tax_code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	reorder_point: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	reorder_qty: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	safety_stock: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
}) as unknown as z.ZodMiniType<types.ProductUpdateParams>;

export const productVariantSchema: z.ZodMiniType<types.ProductVariant> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.string(),
	product_type: /* @__PURE__ */ z.string(),
	sku: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	barcode: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	variant_title: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	option1: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	option2: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	option3: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	price: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	cost: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	weight: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	weight_unit: /* @__PURE__ */ z.string(),
	is_active: /* @__PURE__ */ z.boolean(),
	metadata: /* @__PURE__ */ z.lazy(() => metadataSchema),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
	pricing: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => pricingPolicySchema))),
	components: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => kitComponentSchema))),
	vendors: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => productVendorSchema))),
}) as unknown as z.ZodMiniType<types.ProductVariant>;

export const productVariantParamsSchema: z.ZodMiniType<types.ProductVariantParams> = /* @__PURE__ */ z.looseObject({
	title: /* @__PURE__ */ z.string(),
	sku: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	product_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	components: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => productComponentParamsSchema))),
	pricing: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => productPricingParamsSchema))),
	vendors: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => productVendorParamsSchema))),
}) as unknown as z.ZodMiniType<types.ProductVariantParams>;

export const productVendorSchema: z.ZodMiniType<types.ProductVendor> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.string(),
	variant_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	vendor_id: /* @__PURE__ */ z.string(),
	vendor_sku: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	default_unit_cost: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	is_default: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.ProductVendor>;

export const productVendorParamsSchema: z.ZodMiniType<types.ProductVendorParams> = /* @__PURE__ */ z.looseObject({
	vendor_id: /* @__PURE__ */ z.string(),
	vendor_sku: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	default_unit_cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
}) as unknown as z.ZodMiniType<types.ProductVendorParams>;

export const projectUpdateParamsSchema: z.ZodMiniType<types.ProjectUpdateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.ProjectUpdateParams>;

export const purchaseOrderSchema: z.ZodMiniType<types.PurchaseOrder> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("purchase_order"),
	entity_id: /* @__PURE__ */ z.string(),
	po_number: /* @__PURE__ */ z.string(),
	vendor_id: /* @__PURE__ */ z.string(),
	location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	status: /* @__PURE__ */ z.string(),
	po_date: /* @__PURE__ */ z.string(),
	expected_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	payment_term_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	subtotal: /* @__PURE__ */ z.number(),
	tax_total: /* @__PURE__ */ z.number(),
	shipping_total: /* @__PURE__ */ z.number(),
	po_total: /* @__PURE__ */ z.number(),
	currency: /* @__PURE__ */ z.string(),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	internal_notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
	line_items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => orderItemSchema))),
	vendor: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => accountSchema)),
	receipts: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => purchaseOrderReceiptSchema))),
	bills: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => vendorBillSchema))),
}) as unknown as z.ZodMiniType<types.PurchaseOrder>;

export const purchaseOrderCancelParamsSchema: z.ZodMiniType<types.PurchaseOrderCancelParams> = /* @__PURE__ */ z.looseObject({
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PurchaseOrderCancelParams>;

export const purchaseOrderCreateItemSchema: z.ZodMiniType<types.PurchaseOrderCreateItem> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.number(),
	unit_cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
}) as unknown as z.ZodMiniType<types.PurchaseOrderCreateItem>;

export const purchaseOrderCreateParamsSchema: z.ZodMiniType<types.PurchaseOrderCreateParams> = /* @__PURE__ */ z.looseObject({
	vendor_id: /* @__PURE__ */ z.string(),
	items: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => purchaseOrderCreateItemSchema)),
	location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	payment_term_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	expected_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PurchaseOrderCreateParams>;

export const purchaseOrderItemsCreateParamsSchema: z.ZodMiniType<types.PurchaseOrderItemsCreateParams> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.number(),
	variant_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	unit_cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	purchase_policy_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	sort_order: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
}) as unknown as z.ZodMiniType<types.PurchaseOrderItemsCreateParams>;

export const purchaseOrderListSchema: z.ZodMiniType<types.PurchaseOrderList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => purchaseOrderSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.PurchaseOrderList>;

export const purchaseOrderNotifyRevisionParamsSchema: z.ZodMiniType<types.PurchaseOrderNotifyRevisionParams> = /* @__PURE__ */ z.looseObject({
	action: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.PurchaseOrderNotifyRevisionParams>;

export const purchaseOrderReceiptSchema: z.ZodMiniType<types.PurchaseOrderReceipt> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	purchase_order_id: /* @__PURE__ */ z.string(),
	receipt_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	items: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => purchaseOrderReceiptItemSchema)),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	journal_entry_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	received_at: /* @__PURE__ */ z.string(),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.PurchaseOrderReceipt>;

export const purchaseOrderReceiptItemSchema: z.ZodMiniType<types.PurchaseOrderReceiptItem> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.string(),
	order_item_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	quantity_received: /* @__PURE__ */ z.number(),
	unit_cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
}) as unknown as z.ZodMiniType<types.PurchaseOrderReceiptItem>;

export const purchaseOrderReceiveItemSchema: z.ZodMiniType<types.PurchaseOrderReceiveItem> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.string(),
	quantity_received: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.PurchaseOrderReceiveItem>;

export const purchaseOrderReceiveParamsSchema: z.ZodMiniType<types.PurchaseOrderReceiveParams> = /* @__PURE__ */ z.looseObject({
	items: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => purchaseOrderReceiveItemSchema)),
	create_bill: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PurchaseOrderReceiveParams>;

export const purchaseOrderReceiveResultSchema: z.ZodMiniType<types.PurchaseOrderReceiveResult> = /* @__PURE__ */ z.looseObject({
	receipt: /* @__PURE__ */ z.lazy(() => purchaseOrderReceiptSchema),
	auto_bill: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => vendorBillSchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())])),
	auto_bill_error: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.PurchaseOrderReceiveResult>;

export const purchaseOrderRevisionNoticeSchema: z.ZodMiniType<types.PurchaseOrderRevisionNotice> = /* @__PURE__ */ z.looseObject({
	skipped: /* @__PURE__ */ z.boolean(),
	revision_count: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.PurchaseOrderRevisionNotice>;

export const purchaseOrderSendToVendorParamsSchema: z.ZodMiniType<types.PurchaseOrderSendToVendorParams> = /* @__PURE__ */ z.looseObject({
	template_key_override: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	email: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.PurchaseOrderSendToVendorParams>;

export const reconciliationAgingRowSchema: z.ZodMiniType<types.ReconciliationAgingRow> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.string(),
	current: /* @__PURE__ */ z.number(),
	days_1_30: /* @__PURE__ */ z.number(),
	days_31_60: /* @__PURE__ */ z.number(),
	days_61_90: /* @__PURE__ */ z.number(),
	days_over_90: /* @__PURE__ */ z.number(),
	total: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.ReconciliationAgingRow>;

export const reconciliationAgingTotalsSchema: z.ZodMiniType<types.ReconciliationAgingTotals> = /* @__PURE__ */ z.looseObject({
	current: /* @__PURE__ */ z.number(),
	days_1_30: /* @__PURE__ */ z.number(),
	days_31_60: /* @__PURE__ */ z.number(),
	days_61_90: /* @__PURE__ */ z.number(),
	days_over_90: /* @__PURE__ */ z.number(),
	total: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.ReconciliationAgingTotals>;

export const reconciliationApAgingSchema: z.ZodMiniType<types.ReconciliationApAging> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("ap_aging"),
	as_of_date: /* @__PURE__ */ z.string(),
	vendors: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => reconciliationAgingRowSchema)),
	totals: /* @__PURE__ */ z.lazy(() => reconciliationAgingTotalsSchema),
}) as unknown as z.ZodMiniType<types.ReconciliationApAging>;

export const reconciliationArAgingSchema: z.ZodMiniType<types.ReconciliationArAging> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("ar_aging"),
	as_of_date: /* @__PURE__ */ z.string(),
	customers: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => reconciliationAgingRowSchema)),
	totals: /* @__PURE__ */ z.lazy(() => reconciliationAgingTotalsSchema),
}) as unknown as z.ZodMiniType<types.ReconciliationArAging>;

export const reconciliationCashAccountSchema: z.ZodMiniType<types.ReconciliationCashAccount> = /* @__PURE__ */ z.looseObject({
	bank_account_id: /* @__PURE__ */ z.string(),
	account_name: /* @__PURE__ */ z.string(),
	gl_balance: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.ReconciliationCashAccount>;

export const reconciliationCashBalanceSchema: z.ZodMiniType<types.ReconciliationCashBalance> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("cash_balance"),
	as_of_date: /* @__PURE__ */ z.string(),
	accounts: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => reconciliationCashAccountSchema)),
	total_gl_balance: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.ReconciliationCashBalance>;

export const reconciliationCompareAccountSchema: z.ZodMiniType<types.ReconciliationCompareAccount> = /* @__PURE__ */ z.looseObject({
	account_number: /* @__PURE__ */ z.string(),
	balance: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.ReconciliationCompareAccount>;

export const reconciliationCompareParamsSchema: z.ZodMiniType<types.ReconciliationCompareParams> = /* @__PURE__ */ z.looseObject({
	as_of_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	external_source: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	trial_balance: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => reconciliationCompareAccountSchema))),
	ar_aging_total: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	ap_aging_total: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	inventory_value: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	cash_balance: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	counts: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
}) as unknown as z.ZodMiniType<types.ReconciliationCompareParams>;

export const reconciliationComparisonSchema: z.ZodMiniType<types.ReconciliationComparison> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("reconciliation_compare"),
	entity_id: /* @__PURE__ */ z.string(),
	as_of_date: /* @__PURE__ */ z.string(),
	matched: /* @__PURE__ */ z.boolean(),
	deltas: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => reconciliationDeltaSchema)),
}) as unknown as z.ZodMiniType<types.ReconciliationComparison>;

export const reconciliationCountsSchema: z.ZodMiniType<types.ReconciliationCounts> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("counts"),
	entity_id: /* @__PURE__ */ z.string(),
	counts: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()),
}) as unknown as z.ZodMiniType<types.ReconciliationCounts>;

export const reconciliationDeltaSchema: z.ZodMiniType<types.ReconciliationDelta> = /* @__PURE__ */ z.looseObject({
	check: /* @__PURE__ */ z.string(),
	key: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	expected: /* @__PURE__ */ z.number(),
	actual: /* @__PURE__ */ z.number(),
	delta: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.ReconciliationDelta>;

export const reconciliationInventoryRowSchema: z.ZodMiniType<types.ReconciliationInventoryRow> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.string(),
	location_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	quantity: /* @__PURE__ */ z.number(),
	total_value: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.ReconciliationInventoryRow>;

export const reconciliationInventoryValuationSchema: z.ZodMiniType<types.ReconciliationInventoryValuation> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.literal("inventory_valuation")),
	as_of_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	method: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	rows: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => reconciliationInventoryRowSchema))),
	total_value: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.ReconciliationInventoryValuation>;

export const reconciliationTrialBalanceSchema: z.ZodMiniType<types.ReconciliationTrialBalance> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("trial_balance"),
	entity_id: /* @__PURE__ */ z.string(),
	as_of_date: /* @__PURE__ */ z.string(),
	external_source: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	rows: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => reconciliationTrialBalanceRowSchema)),
	totals: /* @__PURE__ */ z.lazy(() => reconciliationTrialBalanceTotalsSchema),
}) as unknown as z.ZodMiniType<types.ReconciliationTrialBalance>;

export const reconciliationTrialBalanceRowSchema: z.ZodMiniType<types.ReconciliationTrialBalanceRow> = /* @__PURE__ */ z.looseObject({
	account_id: /* @__PURE__ */ z.string(),
	account_number: /* @__PURE__ */ z.string(),
	account_name: /* @__PURE__ */ z.string(),
	debit_total: /* @__PURE__ */ z.number(),
	credit_total: /* @__PURE__ */ z.number(),
	balance: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.ReconciliationTrialBalanceRow>;

export const reconciliationTrialBalanceTotalsSchema: z.ZodMiniType<types.ReconciliationTrialBalanceTotals> = /* @__PURE__ */ z.looseObject({
	debit_total: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	credit_total: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	balance: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.ReconciliationTrialBalanceTotals>;

export const recurringJournalEntrySchema: z.ZodMiniType<types.RecurringJournalEntry> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	name: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	frequency: /* @__PURE__ */ z.string(),
	next_run_date: /* @__PURE__ */ z.string(),
	last_run_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	is_active: /* @__PURE__ */ z.boolean(),
	template_lines: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => recurringJournalEntryLineSchema)),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.RecurringJournalEntry>;

export const recurringJournalEntryCreateParamsSchema: z.ZodMiniType<types.RecurringJournalEntryCreateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	frequency: /* @__PURE__ */ z.string(),
	next_run_date: /* @__PURE__ */ z.string(),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	template_lines: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => recurringJournalEntryLineSchema)),
}) as unknown as z.ZodMiniType<types.RecurringJournalEntryCreateParams>;

export const recurringJournalEntryLineSchema: z.ZodMiniType<types.RecurringJournalEntryLine> = /* @__PURE__ */ z.looseObject({
	account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	debit: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	credit: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.RecurringJournalEntryLine>;

export const recurringJournalEntryUpdateParamsSchema: z.ZodMiniType<types.RecurringJournalEntryUpdateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	frequency: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	next_run_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	template_lines: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => recurringJournalEntryLineSchema))),
}) as unknown as z.ZodMiniType<types.RecurringJournalEntryUpdateParams>;

export const requestLogSchema: z.ZodMiniType<types.RequestLog> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("request_log"),
	method: /* @__PURE__ */ z.string(),
	path: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.int(),
	latency_ms: /* @__PURE__ */ z.number(),
	ip_address: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	request_id: /* @__PURE__ */ z.string(),
	api_key_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.RequestLog>;

export const requestLogListSchema: z.ZodMiniType<types.RequestLogList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => requestLogSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.RequestLogList>;

export const returnSchema: z.ZodMiniType<types.Return> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("return"),
	entity_id: /* @__PURE__ */ z.string(),
	return_number: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.string(),
	original_order_id: /* @__PURE__ */ z.string(),
	account_id: /* @__PURE__ */ z.string(),
	vendor_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	vendor_rma_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	inspection_required: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	restocking_fee: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	refund_amount: /* @__PURE__ */ z.number(),
	return_to_vendor: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	source: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	received_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	closed_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	cancelled_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
	items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => returnItemSchema))),
	refunds: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => returnRefundSchema))),
	original_order: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => orderSchema)),
	gl_entries: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => journalEntrySchema))),
	return_label: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => shippingLabelSchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())])),
	vendor_return: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => vendorReturnSchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())])),
}) as unknown as z.ZodMiniType<types.Return>;

export const returnCancelParamsSchema: z.ZodMiniType<types.ReturnCancelParams> = /* @__PURE__ */ z.looseObject({
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.ReturnCancelParams>;

export const returnCloseParamsSchema: z.ZodMiniType<types.ReturnCloseParams> = /* @__PURE__ */ z.looseObject({
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.ReturnCloseParams>;

export const returnCreateItemSchema: z.ZodMiniType<types.ReturnCreateItem> = /* @__PURE__ */ z.looseObject({
	order_item_id: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.number(),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	serial_numbers: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.ReturnCreateItem>;

export const returnCreateParamsSchema: z.ZodMiniType<types.ReturnCreateParams> = /* @__PURE__ */ z.looseObject({
	original_order_id: /* @__PURE__ */ z.string(),
	items: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => returnCreateItemSchema)),
	restocking_fee: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	auto_refund: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	inspection_required: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	return_to_vendor: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	vendor_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	vendor_rma_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	source: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
}) as unknown as z.ZodMiniType<types.ReturnCreateParams>;

export const returnCreatedEventSchema: z.ZodMiniType<types.ReturnCreatedEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("return.created"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => returnSchema),
}),
}) as unknown as z.ZodMiniType<types.ReturnCreatedEvent>;

export const returnInspectItemSchema: z.ZodMiniType<types.ReturnInspectItem> = /* @__PURE__ */ z.looseObject({
	return_item_id: /* @__PURE__ */ z.string(),
	disposition: /* @__PURE__ */ z.string(),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.ReturnInspectItem>;

export const returnInspectParamsSchema: z.ZodMiniType<types.ReturnInspectParams> = /* @__PURE__ */ z.looseObject({
	items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => returnInspectItemSchema))),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.ReturnInspectParams>;

export const returnItemSchema: z.ZodMiniType<types.ReturnItem> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	return_id: /* @__PURE__ */ z.string(),
	order_item_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	product_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	variant_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	sku: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	title: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	quantity: /* @__PURE__ */ z.number(),
	quantity_received: /* @__PURE__ */ z.number(),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	disposition: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	refund_amount: /* @__PURE__ */ z.number(),
	created_at: /* @__PURE__ */ z.string(),
	product: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => productSchema)),
}) as unknown as z.ZodMiniType<types.ReturnItem>;

export const returnListSchema: z.ZodMiniType<types.ReturnList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => returnSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.ReturnList>;

export const returnReceiveItemSchema: z.ZodMiniType<types.ReturnReceiveItem> = /* @__PURE__ */ z.looseObject({
	return_item_id: /* @__PURE__ */ z.string(),
	quantity_received: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.ReturnReceiveItem>;

export const returnReceiveParamsSchema: z.ZodMiniType<types.ReturnReceiveParams> = /* @__PURE__ */ z.looseObject({
	items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => returnReceiveItemSchema))),
	location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.ReturnReceiveParams>;

export const returnReceivedEventSchema: z.ZodMiniType<types.ReturnReceivedEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("return.received"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => returnSchema),
}),
}) as unknown as z.ZodMiniType<types.ReturnReceivedEvent>;

export const returnRefundSchema: z.ZodMiniType<types.ReturnRefund> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	return_id: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	payment_method_type: /* @__PURE__ */ z.string(),
	order_refund_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	credit_memo_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	status: /* @__PURE__ */ z.string(),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.ReturnRefund>;

export const returnRefundEnvelopeSchema: z.ZodMiniType<types.ReturnRefundEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => returnRefundResultSchema),
}) as unknown as z.ZodMiniType<types.ReturnRefundEnvelope>;

export const returnRefundParamsSchema: z.ZodMiniType<types.ReturnRefundParams> = /* @__PURE__ */ z.looseObject({
	amount: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	payment_method: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.ReturnRefundParams>;

export const returnRefundResultSchema: z.ZodMiniType<types.ReturnRefundResult> = /* @__PURE__ */ z.looseObject({
	return_id: /* @__PURE__ */ z.string(),
	return_number: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	payment_method_type: /* @__PURE__ */ z.string(),
	order_refund_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	credit_memo_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	status: /* @__PURE__ */ z.string(),
	idempotent: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.ReturnRefundResult>;

export const returnUpdateParamsSchema: z.ZodMiniType<types.ReturnUpdateParams> = /* @__PURE__ */ z.looseObject({
	restocking_fee: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	inspection_required: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	vendor_rma_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
}) as unknown as z.ZodMiniType<types.ReturnUpdateParams>;

export const serialNumberSchema: z.ZodMiniType<types.SerialNumber> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.string(),
	serial_number: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.string(),
	location_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	order_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	lot_number: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	expiry_date: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	warranty_start_date: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	warranty_end_date: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	extended_warranty_end_date: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	warranty_status: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	received_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	sold_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	returned_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	last_scanned_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.SerialNumber>;

export const serialNumberEnvelopeSchema: z.ZodMiniType<types.SerialNumberEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => serialNumberSchema),
}) as unknown as z.ZodMiniType<types.SerialNumberEnvelope>;

export const serialNumberListSchema: z.ZodMiniType<types.SerialNumberList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => serialNumberSchema)),
	total: /* @__PURE__ */ z.int(),
	page: /* @__PURE__ */ z.int(),
	per_page: /* @__PURE__ */ z.int(),
	total_pages: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.SerialNumberList>;

export const serialReceiveErrorSchema: z.ZodMiniType<types.SerialReceiveError> = /* @__PURE__ */ z.looseObject({
	index: /* @__PURE__ */ z.int(),
	serial_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	error: /* @__PURE__ */ z.string(),
	code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.SerialReceiveError>;

export const serialReceiveParamsSchema: z.ZodMiniType<types.SerialReceiveParams> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.string(),
	serials: /* @__PURE__ */ z.array(/* @__PURE__ */ z.union([/* @__PURE__ */ z.string(), /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())])),
	location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	received_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	source_reference: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.SerialReceiveParams>;

export const serialReceiveResultSchema: z.ZodMiniType<types.SerialReceiveResult> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("bulk_serial_receive_result"),
	processed: /* @__PURE__ */ z.int(),
	created: /* @__PURE__ */ z.int(),
	failed: /* @__PURE__ */ z.int(),
	errors: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => serialReceiveErrorSchema)),
}) as unknown as z.ZodMiniType<types.SerialReceiveResult>;

export const settingsUpdateParamsSchema: z.ZodMiniType<types.SettingsUpdateParams> = /* @__PURE__ */ z.looseObject({
	settings: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()),
}) as unknown as z.ZodMiniType<types.SettingsUpdateParams>;

export const shippingLabelSchema: z.ZodMiniType<types.ShippingLabel> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	package_id: /* @__PURE__ */ z.string(),
	carrier: /* @__PURE__ */ z.string(),
	service_level: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	tracking_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	label_url: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	label_pdf_url: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	purchased_cost: /* @__PURE__ */ z.number(),
	billed_cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	purchased_at: /* @__PURE__ */ z.string(),
	voided_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	package: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => packageSchema)),
	order: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => orderSchema)),
}) as unknown as z.ZodMiniType<types.ShippingLabel>;

export const shippingLabelListSchema: z.ZodMiniType<types.ShippingLabelList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => shippingLabelSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.ShippingLabelList>;

export const skippedLateFeeSchema: z.ZodMiniType<types.SkippedLateFee> = /* @__PURE__ */ z.looseObject({
	source_order_id: /* @__PURE__ */ z.string(),
	account_id: /* @__PURE__ */ z.string(),
	reason: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.SkippedLateFee>;

export const subledgerReconciliationSchema: z.ZodMiniType<types.SubledgerReconciliation> = /* @__PURE__ */ z.looseObject({
	gl_balance: /* @__PURE__ */ z.number(),
	subledger_balance: /* @__PURE__ */ z.number(),
	variance: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.SubledgerReconciliation>;

export const subledgerReconciliationReportSchema: z.ZodMiniType<types.SubledgerReconciliationReport> = /* @__PURE__ */ z.looseObject({
	as_of_date: /* @__PURE__ */ z.string(),
	is_reconciled: /* @__PURE__ */ z.boolean(),
	ar: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => subledgerReconciliationSchema)),
	ap: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => subledgerReconciliationSchema)),
	inventory: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => subledgerReconciliationSchema)),
}) as unknown as z.ZodMiniType<types.SubledgerReconciliationReport>;

export const taxLineSchema: z.ZodMiniType<types.TaxLine> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	order_id: /* @__PURE__ */ z.string(),
	order_item_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	tax_rate_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	name: /* @__PURE__ */ z.string(),
	rate: /* @__PURE__ */ z.number(),
	taxable_amount: /* @__PURE__ */ z.number(),
	amount: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.TaxLine>;

export const taxRateSchema: z.ZodMiniType<types.TaxRate> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	display_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	rate: /* @__PURE__ */ z.number(),
	tax_type: /* @__PURE__ */ z.string(),
	jurisdiction_country: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	jurisdiction_state: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	jurisdiction_county: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	jurisdiction_city: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	jurisdiction_postal_code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	inclusive: /* @__PURE__ */ z.boolean(),
	is_active: /* @__PURE__ */ z.boolean(),
	effective_from: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	effective_to: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	created_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	updated_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.TaxRate>;

export const taxRateCreateParamsSchema: z.ZodMiniType<types.TaxRateCreateParams> = /* @__PURE__ */ z.looseObject({
	rate: /* @__PURE__ */ z.number(),
	name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	display_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	tax_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	jurisdiction_country: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	jurisdiction_state: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	jurisdiction_county: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	jurisdiction_city: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	jurisdiction_postal_code: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	inclusive: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	effective_from: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	effective_to: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
}) as unknown as z.ZodMiniType<types.TaxRateCreateParams>;

export const taxRateListSchema: z.ZodMiniType<types.TaxRateList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => taxRateSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.TaxRateList>;

export const trackingEventSchema: z.ZodMiniType<types.TrackingEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	package_id: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	location: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	occurred_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.TrackingEvent>;

export const trialBalanceReportSchema: z.ZodMiniType<types.TrialBalanceReport> = /* @__PURE__ */ z.looseObject({
	as_of_date: /* @__PURE__ */ z.string(),
	total_debits: /* @__PURE__ */ z.number(),
	total_credits: /* @__PURE__ */ z.number(),
	is_balanced: /* @__PURE__ */ z.boolean(),
	accounts: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => trialBalanceReportAccountSchema)),
}) as unknown as z.ZodMiniType<types.TrialBalanceReport>;

export const trialBalanceReportAccountSchema: z.ZodMiniType<types.TrialBalanceReportAccount> = /* @__PURE__ */ z.looseObject({
	account_id: /* @__PURE__ */ z.string(),
	account_number: /* @__PURE__ */ z.string(),
	account_name: /* @__PURE__ */ z.string(),
	account_type: /* @__PURE__ */ z.string(),
	debit_balance: /* @__PURE__ */ z.number(),
	credit_balance: /* @__PURE__ */ z.number(),
	net_balance: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.TrialBalanceReportAccount>;

export const unitOfMeasureSchema: z.ZodMiniType<types.UnitOfMeasure> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	name: /* @__PURE__ */ z.string(),
	abbreviation: /* @__PURE__ */ z.string(),
	type: /* @__PURE__ */ z.string(),
	base_conversion_factor: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	is_base: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	created_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	updated_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.UnitOfMeasure>;

export const unitOfMeasureConversionSchema: z.ZodMiniType<types.UnitOfMeasureConversion> = /* @__PURE__ */ z.looseObject({
	from: /* @__PURE__ */ z.string(),
	to: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.number(),
	result: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.UnitOfMeasureConversion>;

export const unitOfMeasureConvertParamsSchema: z.ZodMiniType<types.UnitOfMeasureConvertParams> = /* @__PURE__ */ z.looseObject({
	from_uom_id: /* @__PURE__ */ z.string(),
	to_uom_id: /* @__PURE__ */ z.string(),
	quantity: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.UnitOfMeasureConvertParams>;

export const unitOfMeasureCreateParamsSchema: z.ZodMiniType<types.UnitOfMeasureCreateParams> = /* @__PURE__ */ z.looseObject({
	name: /* @__PURE__ */ z.string(),
	abbreviation: /* @__PURE__ */ z.string(),
	type: /* @__PURE__ */ z.string(),
	base_conversion_factor: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	is_base: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.UnitOfMeasureCreateParams>;

export const unitOfMeasureListSchema: z.ZodMiniType<types.UnitOfMeasureList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => unitOfMeasureSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.UnitOfMeasureList>;

export const unmatchedReceiptSchema: z.ZodMiniType<types.UnmatchedReceipt> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	order_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	order_number: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	account_id: /* @__PURE__ */ z.string(),
	account_name: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	amount: /* @__PURE__ */ z.number(),
	payment_method: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.string(),
	posted_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	check_number: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	external_reference: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	is_multi_application: /* @__PURE__ */ z.boolean(),
	applications: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => unmatchedReceiptApplicationSchema)),
}) as unknown as z.ZodMiniType<types.UnmatchedReceipt>;

export const unmatchedReceiptApplicationSchema: z.ZodMiniType<types.UnmatchedReceiptApplication> = /* @__PURE__ */ z.looseObject({
	order_id: /* @__PURE__ */ z.string(),
	order_number: /* @__PURE__ */ z.string(),
	amount_applied: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.UnmatchedReceiptApplication>;

export const unmatchedReceiptListSchema: z.ZodMiniType<types.UnmatchedReceiptList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => unmatchedReceiptSchema)),
	total: /* @__PURE__ */ z.int(),
	page: /* @__PURE__ */ z.int(),
	per_page: /* @__PURE__ */ z.int(),
}) as unknown as z.ZodMiniType<types.UnmatchedReceiptList>;

export const usageSchema: z.ZodMiniType<types.Usage> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("usage"),
	from: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	to: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	request_count: /* @__PURE__ */ z.int(),
	error_count: /* @__PURE__ */ z.int(),
	error_rate: /* @__PURE__ */ z.number(),
	average_latency_ms: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	active_keys: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.int()),
	top_endpoints: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))),
	by_key: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()))),
}) as unknown as z.ZodMiniType<types.Usage>;

export const variantUpdateParamsSchema: z.ZodMiniType<types.VariantUpdateParams> = /* @__PURE__ */ z.looseObject({
	sku: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	barcode: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	variant_title: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	option1: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	option2: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	option3: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	price: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	weight: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	weight_unit: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	is_active: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
}) as unknown as z.ZodMiniType<types.VariantUpdateParams>;

export const vendorBillSchema: z.ZodMiniType<types.VendorBill> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("vendor_bill"),
	entity_id: /* @__PURE__ */ z.string(),
	bill_number: /* @__PURE__ */ z.string(),
	vendor_invoice_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	vendor_id: /* @__PURE__ */ z.string(),
	po_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	status: /* @__PURE__ */ z.string(),
	bill_date: /* @__PURE__ */ z.string(),
	due_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	subtotal: /* @__PURE__ */ z.number(),
	tax_total: /* @__PURE__ */ z.number(),
	shipping_total: /* @__PURE__ */ z.number(),
	bill_total: /* @__PURE__ */ z.number(),
	amount_paid: /* @__PURE__ */ z.number(),
	balance_due: /* @__PURE__ */ z.number(),
	currency: /* @__PURE__ */ z.string(),
	payment_term_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
	lines: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => vendorBillLineSchema))),
	payments: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => apPaymentSchema))),
	gl_entries: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => journalEntrySchema))),
	vendor: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => accountSchema)),
	purchase_order: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => purchaseOrderSchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())])),
}) as unknown as z.ZodMiniType<types.VendorBill>;

export const vendorBillApproveParamsSchema: z.ZodMiniType<types.VendorBillApproveParams> = /* @__PURE__ */ z.looseObject({
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.VendorBillApproveParams>;

export const vendorBillCreateItemSchema: z.ZodMiniType<types.VendorBillCreateItem> = /* @__PURE__ */ z.looseObject({
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	amount: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	product_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	quantity: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	unit_cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	tax_rate: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
	gl_account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.VendorBillCreateItem>;

export const vendorBillCreateParamsSchema: z.ZodMiniType<types.VendorBillCreateParams> = /* @__PURE__ */ z.looseObject({
	vendor_id: /* @__PURE__ */ z.string(),
	bill_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => vendorBillCreateItemSchema))),
	po_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	due_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	vendor_invoice_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	suppress_gl: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.VendorBillCreateParams>;

export const vendorBillLineSchema: z.ZodMiniType<types.VendorBillLine> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	bill_id: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	product_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	quantity: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	unit_cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	tax_rate: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	gl_account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	amount: /* @__PURE__ */ z.number(),
	product: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => productSchema)),
}) as unknown as z.ZodMiniType<types.VendorBillLine>;

export const vendorBillListSchema: z.ZodMiniType<types.VendorBillList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => vendorBillSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.VendorBillList>;

export const vendorBillRejectParamsSchema: z.ZodMiniType<types.VendorBillRejectParams> = /* @__PURE__ */ z.looseObject({
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.VendorBillRejectParams>;

export const vendorBillWriteOffEnvelopeSchema: z.ZodMiniType<types.VendorBillWriteOffEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => vendorBillWriteOffResultSchema),
}) as unknown as z.ZodMiniType<types.VendorBillWriteOffEnvelope>;

export const vendorBillWriteOffParamsSchema: z.ZodMiniType<types.VendorBillWriteOffParams> = /* @__PURE__ */ z.looseObject({
	reason: /* @__PURE__ */ z.string(),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	idempotency_key: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.VendorBillWriteOffParams>;

export const vendorBillWriteOffResultSchema: z.ZodMiniType<types.VendorBillWriteOffResult> = /* @__PURE__ */ z.looseObject({
	success: /* @__PURE__ */ z.boolean(),
	id: /* @__PURE__ */ z.string(),
	bill_number: /* @__PURE__ */ z.string(),
	amount_written_off: /* @__PURE__ */ z.number(),
	new_status: /* @__PURE__ */ z.string(),
	journal_entry_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.VendorBillWriteOffResult>;

export const vendorCreditSchema: z.ZodMiniType<types.VendorCredit> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("vendor_credit"),
	entity_id: /* @__PURE__ */ z.string(),
	credit_number: /* @__PURE__ */ z.string(),
	vendor_id: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	amount_applied: /* @__PURE__ */ z.number(),
	reason: /* @__PURE__ */ z.string(),
	source_vendor_return_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	status: /* @__PURE__ */ z.string(),
	issued_at: /* @__PURE__ */ z.string(),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	vendor: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => accountSchema)),
	source: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.union([/* @__PURE__ */ z.lazy(() => vendorReturnSchema), /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.unknown())])),
	applications: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => vendorCreditApplicationSchema))),
}) as unknown as z.ZodMiniType<types.VendorCredit>;

export const vendorCreditApplicationSchema: z.ZodMiniType<types.VendorCreditApplication> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	vendor_credit_id: /* @__PURE__ */ z.string(),
	bill_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	ap_payment_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	amount_applied: /* @__PURE__ */ z.number(),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.VendorCreditApplication>;

export const vendorCreditApplyRefusedSchema: z.ZodMiniType<types.VendorCreditApplyRefused> = /* @__PURE__ */ z.looseObject({
	error: /* @__PURE__ */ z.string(),
	code: /* @__PURE__ */ z.string(),
	hint: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.VendorCreditApplyRefused>;

export const vendorCreditCreateParamsSchema: z.ZodMiniType<types.VendorCreditCreateParams> = /* @__PURE__ */ z.looseObject({
	vendor_id: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	source_type: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	source_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	expires_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.VendorCreditCreateParams>;

export const vendorCreditLedgerSchema: z.ZodMiniType<types.VendorCreditLedger> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	vendor_id: /* @__PURE__ */ z.string(),
	credit_number: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.string(),
	remaining_amount: /* @__PURE__ */ z.string(),
	source_type: /* @__PURE__ */ z.string(),
	source_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	status: /* @__PURE__ */ z.string(),
	expires_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	idempotent: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.VendorCreditLedger>;

export const vendorCreditLedgerEnvelopeSchema: z.ZodMiniType<types.VendorCreditLedgerEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => vendorCreditLedgerSchema),
}) as unknown as z.ZodMiniType<types.VendorCreditLedgerEnvelope>;

export const vendorCreditListSchema: z.ZodMiniType<types.VendorCreditList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => vendorCreditSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.VendorCreditList>;

export const vendorPrepaymentSchema: z.ZodMiniType<types.VendorPrepayment> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	prepayment_number: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	applied_amount: /* @__PURE__ */ z.number(),
	balance: /* @__PURE__ */ z.number(),
	status: /* @__PURE__ */ z.string(),
	payment_method: /* @__PURE__ */ z.string(),
	payment_date: /* @__PURE__ */ z.string(),
	note: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	journal_entry_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	created_at: /* @__PURE__ */ z.string(),
	vendor_name: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.VendorPrepayment>;

export const vendorPrepaymentApplicationSchema: z.ZodMiniType<types.VendorPrepaymentApplication> = /* @__PURE__ */ z.looseObject({
	application_id: /* @__PURE__ */ z.string(),
	prepayment_id: /* @__PURE__ */ z.string(),
	prepayment_number: /* @__PURE__ */ z.string(),
	prepayment_balance: /* @__PURE__ */ z.number(),
	bill_balance_due: /* @__PURE__ */ z.number(),
	amount_applied: /* @__PURE__ */ z.number(),
	journal_entry_id: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.VendorPrepaymentApplication>;

export const vendorPrepaymentApplicationEnvelopeSchema: z.ZodMiniType<types.VendorPrepaymentApplicationEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => vendorPrepaymentApplicationSchema),
}) as unknown as z.ZodMiniType<types.VendorPrepaymentApplicationEnvelope>;

export const vendorPrepaymentApplyParamsSchema: z.ZodMiniType<types.VendorPrepaymentApplyParams> = /* @__PURE__ */ z.looseObject({
	bill_id: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
}) as unknown as z.ZodMiniType<types.VendorPrepaymentApplyParams>;

export const vendorPrepaymentCreateParamsSchema: z.ZodMiniType<types.VendorPrepaymentCreateParams> = /* @__PURE__ */ z.looseObject({
	amount: /* @__PURE__ */ z.number(),
	payment_method: /* @__PURE__ */ z.string(),
	payment_date: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	note: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	payment_method_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	bank_account_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	idempotency_key: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.VendorPrepaymentCreateParams>;

export const vendorPrepaymentListSchema: z.ZodMiniType<types.VendorPrepaymentList> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => vendorPrepaymentSchema)),
	meta: /* @__PURE__ */ z.lazy(() => vendorPrepaymentListMetaSchema),
}) as unknown as z.ZodMiniType<types.VendorPrepaymentList>;

export const vendorPrepaymentListMetaSchema: z.ZodMiniType<types.VendorPrepaymentListMeta> = /* @__PURE__ */ z.looseObject({
	count: /* @__PURE__ */ z.int(),
	total_unapplied_balance: /* @__PURE__ */ z.number(),
}) as unknown as z.ZodMiniType<types.VendorPrepaymentListMeta>;

export const vendorPrepaymentRecordSchema: z.ZodMiniType<types.VendorPrepaymentRecord> = /* @__PURE__ */ z.looseObject({
	prepayment_id: /* @__PURE__ */ z.string(),
	prepayment_number: /* @__PURE__ */ z.string(),
	amount: /* @__PURE__ */ z.number(),
	applied_amount: /* @__PURE__ */ z.number(),
	balance: /* @__PURE__ */ z.number(),
	status: /* @__PURE__ */ z.string(),
	payment_method: /* @__PURE__ */ z.string(),
	payment_date: /* @__PURE__ */ z.string(),
	journal_entry_id: /* @__PURE__ */ z.string(),
	vendor_id: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.VendorPrepaymentRecord>;

export const vendorPrepaymentRecordEnvelopeSchema: z.ZodMiniType<types.VendorPrepaymentRecordEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => vendorPrepaymentRecordSchema),
}) as unknown as z.ZodMiniType<types.VendorPrepaymentRecordEnvelope>;

export const vendorPrepaymentRefundSchema: z.ZodMiniType<types.VendorPrepaymentRefund> = /* @__PURE__ */ z.looseObject({
	prepayment_id: /* @__PURE__ */ z.string(),
	prepayment_number: /* @__PURE__ */ z.string(),
	refund_amount: /* @__PURE__ */ z.number(),
	prepayment_status: /* @__PURE__ */ z.string(),
	prepayment_balance: /* @__PURE__ */ z.number(),
	journal_entry_id: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.VendorPrepaymentRefund>;

export const vendorPrepaymentRefundEnvelopeSchema: z.ZodMiniType<types.VendorPrepaymentRefundEnvelope> = /* @__PURE__ */ z.looseObject({
	data: /* @__PURE__ */ z.lazy(() => vendorPrepaymentRefundSchema),
}) as unknown as z.ZodMiniType<types.VendorPrepaymentRefundEnvelope>;

export const vendorPrepaymentRefundParamsSchema: z.ZodMiniType<types.VendorPrepaymentRefundParams> = /* @__PURE__ */ z.looseObject({
	refund_amount: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
}) as unknown as z.ZodMiniType<types.VendorPrepaymentRefundParams>;

export const vendorReturnSchema: z.ZodMiniType<types.VendorReturn> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("vendor_return"),
	entity_id: /* @__PURE__ */ z.string(),
	vendor_return_number: /* @__PURE__ */ z.string(),
	vendor_id: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.string(),
	purchase_order_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	source_return_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	vendor_rma_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	carrier: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	tracking_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	items: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => vendorReturnItemSchema))),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
	shipped_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	cancelled_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	created_at: /* @__PURE__ */ z.string(),
	updated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.VendorReturn>;

export const vendorReturnCancelParamsSchema: z.ZodMiniType<types.VendorReturnCancelParams> = /* @__PURE__ */ z.looseObject({
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.VendorReturnCancelParams>;

export const vendorReturnCreateItemSchema: z.ZodMiniType<types.VendorReturnCreateItem> = /* @__PURE__ */ z.looseObject({
	product_id: /* @__PURE__ */ z.string(),
	variant_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	quantity: /* @__PURE__ */ z.number(),
	unit_cost: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.number()),
}) as unknown as z.ZodMiniType<types.VendorReturnCreateItem>;

export const vendorReturnCreateParamsSchema: z.ZodMiniType<types.VendorReturnCreateParams> = /* @__PURE__ */ z.looseObject({
	vendor_id: /* @__PURE__ */ z.string(),
	items: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => vendorReturnCreateItemSchema)),
	purchase_order_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	source_return_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	location_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	vendor_rma_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	reason: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	notes: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => metadataSchema)),
}) as unknown as z.ZodMiniType<types.VendorReturnCreateParams>;

export const vendorReturnItemSchema: z.ZodMiniType<types.VendorReturnItem> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	vendor_return_id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.string(),
	variant_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	quantity: /* @__PURE__ */ z.number(),
	unit_cost: /* @__PURE__ */ z.number(),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.VendorReturnItem>;

export const vendorReturnListSchema: z.ZodMiniType<types.VendorReturnList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => vendorReturnSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.VendorReturnList>;

export const vendorReturnShipParamsSchema: z.ZodMiniType<types.VendorReturnShipParams> = /* @__PURE__ */ z.looseObject({
	carrier: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	tracking_number: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.VendorReturnShipParams>;

export const webhookDeliverySchema: z.ZodMiniType<types.WebhookDelivery> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("webhook_delivery"),
	webhook_endpoint_id: /* @__PURE__ */ z.string(),
	event_id: /* @__PURE__ */ z.string(),
	event_type: /* @__PURE__ */ z.string(),
	attempt: /* @__PURE__ */ z.int(),
	status: /* @__PURE__ */ z.string(),
	response_status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.int())),
	response_body: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	error: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	duration_ms: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number())),
	scheduled_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	delivered_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	next_attempt_at: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	payload: /* @__PURE__ */ z.string(),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.WebhookDelivery>;

export const webhookDeliveryListSchema: z.ZodMiniType<types.WebhookDeliveryList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => webhookDeliverySchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.WebhookDeliveryList>;

export const webhookEndpointSchema: z.ZodMiniType<types.WebhookEndpoint> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("webhook_endpoint"),
	entity_id: /* @__PURE__ */ z.string(),
	url: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	enabled_events: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
	secret_last4: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.string(),
	mode: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	success_count: /* @__PURE__ */ z.int(),
	failure_count: /* @__PURE__ */ z.int(),
	consecutive_failure_count: /* @__PURE__ */ z.int(),
	last_delivery_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	created_at: /* @__PURE__ */ z.string(),
	metadata: /* @__PURE__ */ z.lazy(() => metadataSchema),
}) as unknown as z.ZodMiniType<types.WebhookEndpoint>;

export const webhookEndpointCreateParamsSchema: z.ZodMiniType<types.WebhookEndpointCreateParams> = /* @__PURE__ */ z.looseObject({
	url: /* @__PURE__ */ z.string(),
	enabled_events: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
	events: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	mode: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	api_version: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
	send_test_event_on_create: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.boolean()),
}) as unknown as z.ZodMiniType<types.WebhookEndpointCreateParams>;

export const webhookEndpointCreatedSchema: z.ZodMiniType<types.WebhookEndpointCreated> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("webhook_endpoint"),
	entity_id: /* @__PURE__ */ z.string(),
	url: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	enabled_events: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string()),
	secret_last4: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.string(),
	mode: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	success_count: /* @__PURE__ */ z.int(),
	failure_count: /* @__PURE__ */ z.int(),
	consecutive_failure_count: /* @__PURE__ */ z.int(),
	last_delivery_at: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	created_at: /* @__PURE__ */ z.string(),
	metadata: /* @__PURE__ */ z.lazy(() => metadataSchema),
	secret: /* @__PURE__ */ z.string(),
	test_event: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.lazy(() => webhookTestResultSchema)),
}) as unknown as z.ZodMiniType<types.WebhookEndpointCreated>;

export const webhookEndpointListSchema: z.ZodMiniType<types.WebhookEndpointList> = /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.literal("list"),
	data: /* @__PURE__ */ z.array(/* @__PURE__ */ z.lazy(() => webhookEndpointSchema)),
	has_more: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.WebhookEndpointList>;

export const webhookEndpointUpdateParamsSchema: z.ZodMiniType<types.WebhookEndpointUpdateParams> = /* @__PURE__ */ z.looseObject({
	url: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	enabled_events: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
	events: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.array(/* @__PURE__ */ z.string())),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	api_version: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	metadata: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown())),
}) as unknown as z.ZodMiniType<types.WebhookEndpointUpdateParams>;

export const webhookSecretSchema: z.ZodMiniType<types.WebhookSecret> = /* @__PURE__ */ z.looseObject({
	webhook_id: /* @__PURE__ */ z.string(),
	secret: /* @__PURE__ */ z.string(),
	last4: /* @__PURE__ */ z.string(),
	rotated_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.WebhookSecret>;

export const webhookTestEventSchema: z.ZodMiniType<types.WebhookTestEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	object: /* @__PURE__ */ z.literal("event"),
	type: /* @__PURE__ */ z.literal("webhook.test"),
	created_at: /* @__PURE__ */ z.string(),
	api_version: /* @__PURE__ */ z.string(),
	entity_id: /* @__PURE__ */ z.string(),
	livemode: /* @__PURE__ */ z.boolean(),
	data: /* @__PURE__ */ z.looseObject({
	object: /* @__PURE__ */ z.lazy(() => webhookEndpointSchema),
}),
}) as unknown as z.ZodMiniType<types.WebhookTestEvent>;

export const webhookTestResultSchema: z.ZodMiniType<types.WebhookTestResult> = /* @__PURE__ */ z.looseObject({
	event_id: /* @__PURE__ */ z.string(),
	queued_delivery_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	status: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
	infra_011_notice: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.string()),
}) as unknown as z.ZodMiniType<types.WebhookTestResult>;

/** The schema of each operation's whole answer, made when it is first asked for. */
export const responses: Readonly<Record<string, () => z.ZodMiniType>> = {
	"journalEntries.list": () => journalEntryListSchema,
	"journalEntries.create": () => journalEntrySchema,
	"journalEntries.retrieve": () => journalEntrySchema,
	"journalEntries.reverse": () => journalEntrySchema,
	"journalEntries.approve": () => journalEntrySchema,
	"journalEntries.reject": () => journalEntrySchema,
	"journalEntries.lines.retrieve": () => journalEntryLineSchema,
	"journalEntries.lines.update": () => journalEntryLineSchema,
	"recurringJournalEntries.create": () => recurringJournalEntrySchema,
	"recurringJournalEntries.update": () => recurringJournalEntrySchema,
	"glAccounts.list": () => glAccountListSchema,
	"glAccounts.create": () => glAccountSchema,
	"glAccounts.retrieve": () => glAccountEnvelopeSchema,
	"glAccounts.update": () => glAccountSchema,
	"periods.list": () => accountingPeriodListSchema,
	"periods.close": () => accountingPeriodSchema,
	"periods.requestClose": () => accountingPeriodSchema,
	"periods.approveClose": () => accountingPeriodSchema,
	"periods.reopen": () => accountingPeriodSchema,
	"fiscalPeriods.retrieve": () => accountingPeriodSchema,
	"fiscalPeriods.closeFiscalYear": () => fiscalYearCloseEnvelopeSchema,
	"accountingPeriods.closeFiscalYear": () => fiscalYearCloseEnvelopeSchema,
	"bankAccounts.create": () => bankAccountSchema,
	"bankAccounts.retrieve": () => bankAccountEnvelopeSchema,
	"bankAccounts.update": () => bankAccountSchema,
	"deposits.create": () => depositSchema,
	"deposits.preview": () => depositPreviewSchema,
	"bankTransactions.create": () => bankTransactionSchema,
	"bankTransactions.listCustomerPaymentCandidates": () => customerPaymentCandidatesEnvelopeSchema,
	"bankTransactions.matchCustomerPayment": () => bankTransactionMatchEnvelopeSchema,
	"unmatchedReceipts.list": () => unmatchedReceiptListSchema,
	"receivables.assessLateFees": () => lateFeeAssessmentSchema,
	"reports.trialBalance": () => trialBalanceReportSchema,
	"reports.accountLedger": () => accountLedgerReportSchema,
	"reports.arAging": () => arAgingReportSchema,
	"reports.subledgerReconciliation": () => subledgerReconciliationReportSchema,
	"customerCredits.create": () => customerCreditSchema,
	"customerCredits.apply": () => customerCreditSchema,
	"customerCredits.void": () => customerCreditSchema,
	"accounts.list": () => accountListSchema,
	"accounts.create": () => accountSchema,
	"accounts.retrieve": () => accountEnvelopeSchema,
	"accounts.update": () => accountEnvelopeSchema,
	"accounts.delete": () => accountEnvelopeSchema,
	"accounts.restore": () => accountEnvelopeSchema,
	"accounts.merge": () => accountMergeResultSchema,
	"accounts.contacts.list": () => contactListSchema,
	"accounts.contacts.create": () => contactEnvelopeSchema,
	"accounts.contacts.update": () => contactEnvelopeSchema,
	"accounts.addresses.list": () => addressListSchema,
	"accounts.addresses.create": () => addressEnvelopeSchema,
	"accounts.paymentMethods.list": () => paymentMethodListSchema,
	"auditLogEntries.list": () => auditLogEntryListSchema,
	"auditLogEntries.retrieve": () => auditLogEntrySchema,
	"auditLogEntries.verify": () => auditChainVerificationSchema,
	"auditLogEntries.stats": () => auditStatsSchema,
	"auditLogEntries.sparkline": () => auditSparklineSchema,
	"apiKeys.list": () => apiKeyListSchema,
	"apiKeys.create": () => apiKeyCreatedSchema,
	"apiKeys.retrieve": () => apiKeySchema,
	"apiKeys.update": () => apiKeySchema,
	"apiKeys.rotate": () => apiKeyCreatedSchema,
	"requestLogs.list": () => requestLogListSchema,
	"requestLogs.retrieve": () => requestLogSchema,
	"usage.retrieve": () => usageSchema,
	"projects.list": () => dimensionListSchema,
	"projects.create": () => dimensionSchema,
	"departments.list": () => dimensionListSchema,
	"departments.create": () => dimensionSchema,
	"classes.list": () => dimensionListSchema,
	"classes.create": () => dimensionSchema,
	"projects.update": () => dimensionSchema,
	"activity.list": () => activityEventListSchema,
	"activity.retrieve": () => activityEventSchema,
	"activity.listForResource": () => activityEventListSchema,
	"settings.retrieve": () => entitySettingsEnvelopeSchema,
	"settings.update": () => entitySettingsEnvelopeSchema,
	"packages.list": () => packageListSchema,
	"packages.create": () => packageEnvelopeSchema,
	"packages.retrieve": () => packageSchema,
	"packages.items.create": () => packageItemSchema,
	"packages.items.update": () => packageItemSchema,
	"packages.items.move": () => packageItemMoveSchema,
	"packages.buyLabel": () => shippingLabelSchema,
	"packages.voidLabel": () => shippingLabelSchema,
	"packages.rechargeLabel": () => packageLabelRechargeEnvelopeSchema,
	"packages.fulfill": () => packageSchema,
	"packages.markDelivered": () => packageSchema,
	"labels.list": () => shippingLabelListSchema,
	"integrations.list": () => integrationConnectorListSchema,
	"integrations.retrieve": () => integrationConnectorEnvelopeSchema,
	"integrations.create": () => integrationCreateResultSchema,
	"integrations.update": () => integrationConnectorEnvelopeSchema,
	"inventory.balances.list": () => inventoryBalanceListSchema,
	"inventory.balances.retrieve": () => inventoryBalanceEnvelopeSchema,
	"inventory.transactions.list": () => inventoryTransactionListSchema,
	"inventory.transactions.listLayers": () => fifoConsumptionListSchema,
	"inventory.fifoLayers.list": () => fifoLayerListSchema,
	"inventory.adjust": () => inventoryAdjustmentResultSchema,
	"inventory.transfer": () => inventoryTransferResultSchema,
	"inventory.receive": () => inventoryReceiveResultSchema,
	"inventory.serials.list": () => serialNumberListSchema,
	"inventory.serials.receive": () => serialReceiveResultSchema,
	"inventory.serials.retrieve": () => serialNumberEnvelopeSchema,
	"marketplaceOrders.refund": () => marketplaceOrderRefundSchema,
	"taxRates.list": () => taxRateListSchema,
	"taxRates.create": () => taxRateSchema,
	"pricingLevels.list": () => pricingLevelListSchema,
	"pricingLevels.create": () => pricingLevelSchema,
	"unitsOfMeasure.list": () => unitOfMeasureListSchema,
	"unitsOfMeasure.create": () => unitOfMeasureSchema,
	"productCategories.list": () => productCategoryListSchema,
	"productCategories.create": () => productCategorySchema,
	"locations.list": () => locationListSchema,
	"locations.create": () => locationSchema,
	"paymentTerms.list": () => paymentTermListSchema,
	"paymentTerms.create": () => paymentTermSchema,
	"unitsOfMeasure.convert": () => unitOfMeasureConversionSchema,
	"migration.bulk": () => migrationDryRunResultSchema,
	"migration.jobs.list": () => migrationJobListSchema,
	"migration.jobs.retrieve": () => migrationJobSchema,
	"migration.cutover.freeze": () => entityFreezeStatusSchema,
	"migration.cutover.snapshot": () => cutoverSnapshotSchema,
	"migration.cutover.swap": () => cutoverSwapSchema,
	"migration.cutover.verify": () => cutoverVerificationSchema,
	"migration.cutover.unfreeze": () => entityFreezeStatusSchema,
	"migration.cutover.rollback": () => entityFreezeStatusSchema,
	"migration.cutover.status": () => cutoverStatusSchema,
	"migration.cutover.log": () => cutoverLogSchema,
	"orders.list": () => orderListSchema,
	"orders.create": () => orderSchema,
	"orders.listInvoices": () => orderListSchema,
	"orders.retrieve": () => orderSchema,
	"orders.update": () => orderSchema,
	"orders.convert": () => orderSchema,
	"orders.confirm": () => orderSchema,
	"orders.cancel": () => orderSchema,
	"orders.void": () => orderSchema,
	"orders.items.create": () => orderItemSchema,
	"orders.items.createBulk": () => bulkAddResultSchema,
	"orders.adjustments.create": () => orderAdjustmentSchema,
	"orders.applyCoupon": () => orderAdjustmentSchema,
	"orders.releaseHold": () => orderReleaseHoldEnvelopeSchema,
	"orders.markNoShow": () => orderPickupEnvelopeSchema,
	"orders.confirmPickup": () => orderPickupEnvelopeSchema,
	"orders.receive": () => orderSchema,
	"orders.payments.list": () => orderPaymentListSchema,
	"orders.payments.create": () => paymentSchema,
	"orders.payments.refund": () => paymentActionResultSchema,
	"payments.retrieve": () => paymentSchema,
	"payments.void": () => paymentActionResultSchema,
	"payments.apply": () => paymentActionResultSchema,
	"payments.multiInvoiceApply": () => multiInvoiceApplyResultSchema,
	"payments.batch": () => paymentActionResultSchema,
	"credits.list": () => creditMemoListSchema,
	"credits.create": () => creditMemoSchema,
	"credits.apply": () => paymentActionResultSchema,
	"products.list": () => productListSchema,
	"products.create": () => productSchema,
	"products.retrieve": () => productEnvelopeSchema,
	"products.update": () => productEnvelopeSchema,
	"products.retrieveInventory": () => productInventoryEnvelopeSchema,
	"products.components.list": () => kitComponentListSchema,
	"products.replaceLocations": () => productLocationsSchema,
	"kits.components.create": () => kitComponentSchema,
	"variants.update": () => productVariantSchema,
	"pricingPolicies.list": () => pricingPolicyListSchema,
	"pricingPolicies.create": () => pricingPolicyEnvelopeSchema,
	"pricingPolicies.retrieve": () => pricingPolicyEnvelopeSchema,
	"pricingPolicies.update": () => pricingPolicySchema,
	"purchaseOrders.list": () => purchaseOrderListSchema,
	"purchaseOrders.create": () => purchaseOrderSchema,
	"purchaseOrders.retrieve": () => purchaseOrderSchema,
	"purchaseOrders.approve": () => purchaseOrderSchema,
	"purchaseOrders.cancel": () => purchaseOrderSchema,
	"purchaseOrders.items.create": () => orderItemSchema,
	"purchaseOrders.receive": () => purchaseOrderReceiveResultSchema,
	"purchaseOrders.notifyRevision": () => purchaseOrderRevisionNoticeSchema,
	"purchaseOrders.sendToVendor": () => purchaseOrderSchema,
	"vendorBills.list": () => vendorBillListSchema,
	"vendorBills.create": () => vendorBillSchema,
	"vendorBills.retrieve": () => vendorBillSchema,
	"vendorBills.approve": () => vendorBillSchema,
	"vendorBills.reject": () => vendorBillSchema,
	"vendorBills.writeOff": () => vendorBillWriteOffEnvelopeSchema,
	"apPayments.list": () => apPaymentListSchema,
	"apPayments.create": () => apPaymentSchema,
	"apPayments.retrieve": () => apPaymentSchema,
	"vendors.prepayments.list": () => vendorPrepaymentListSchema,
	"vendors.prepayments.create": () => vendorPrepaymentRecordEnvelopeSchema,
	"vendorPrepayments.apply": () => vendorPrepaymentApplicationEnvelopeSchema,
	"vendorPrepayments.refund": () => vendorPrepaymentRefundEnvelopeSchema,
	"vendorCredits.list": () => vendorCreditListSchema,
	"vendorCredits.create": () => vendorCreditLedgerEnvelopeSchema,
	"vendorCredits.retrieve": () => vendorCreditSchema,
	"reconciliation.trialBalance": () => reconciliationTrialBalanceSchema,
	"reconciliation.arAging": () => reconciliationArAgingSchema,
	"reconciliation.apAging": () => reconciliationApAgingSchema,
	"reconciliation.inventoryValuation": () => reconciliationInventoryValuationSchema,
	"reconciliation.cashBalance": () => reconciliationCashBalanceSchema,
	"reconciliation.counts": () => reconciliationCountsSchema,
	"reconciliation.compare": () => reconciliationComparisonSchema,
	"returns.list": () => returnListSchema,
	"returns.create": () => returnSchema,
	"returns.retrieve": () => returnSchema,
	"returns.update": () => returnSchema,
	"returns.refund": () => returnRefundEnvelopeSchema,
	"returns.receive": () => returnSchema,
	"returns.inspect": () => returnSchema,
	"returns.close": () => returnSchema,
	"returns.cancel": () => returnSchema,
	"vendorReturns.list": () => vendorReturnListSchema,
	"vendorReturns.create": () => vendorReturnSchema,
	"vendorReturns.ship": () => vendorReturnSchema,
	"vendorReturns.cancel": () => vendorReturnSchema,
	"webhookEndpoints.list": () => webhookEndpointListSchema,
	"webhookEndpoints.create": () => webhookEndpointCreatedSchema,
	"webhookEndpoints.retrieve": () => webhookEndpointSchema,
	"webhookEndpoints.update": () => webhookEndpointSchema,
	"webhookEndpoints.rotateSecret": () => webhookSecretSchema,
	"webhookEndpoints.test": () => webhookTestResultSchema,
	"webhookEndpoints.deliveries.list": () => webhookDeliveryListSchema,
	"webhookEndpoints.deliveries.retrieve": () => webhookDeliverySchema,
	"webhookEndpoints.deliveries.redeliver": () => webhookDeliverySchema,
};
