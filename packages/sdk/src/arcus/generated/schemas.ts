// Generated from packages/openapi/specs/arcus (schemas) by `npm run generate`. Do not edit.
import * as z from "zod/mini";
import type * as types from "./types.ts";

export { createValidator } from "../../core/validation/validation.ts";

export const accountSchema: z.ZodMiniType<types.Account> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("account"),
	entity_id: z.string(),
	display_name: z.string(),
	company_name: z.nullable(z.string()),
	account_type: z.string(),
	account_number: z.string(),
	email: z.nullable(z.string()),
	phone_main: z.nullable(z.string()),
	phone_secondary: z.nullable(z.string()),
	phone_mobile: z.nullable(z.string()),
	website: z.nullable(z.string()),
	payment_term_id: z.nullable(z.string()),
	credit_limit: z.nullable(z.number()),
	credit_balance: z.nullable(z.number()),
	is_credit_hold: z.boolean(),
	tax_exempt: z.boolean(),
	avatax_entity_code: z.nullable(z.string()),
	tax_number: z.nullable(z.string()),
	default_pricing_level_id: z.nullable(z.string()),
	default_location_id: z.nullable(z.string()),
	default_shipping_method: z.nullable(z.string()),
	shipping_preference: z.string(),
	enable_pro_portal: z.boolean(),
	is_active: z.boolean(),
	notes: z.nullable(z.string()),
	tags: z.optional(z.array(z.string())),
	metadata: metadataSchema,
	stripe_customer_id: z.nullable(z.string()),
	source_platform: z.nullable(z.string()),
	external_customer_id: z.nullable(z.string()),
	merged_into_account_id: z.optional(z.nullable(z.string())),
	merged_at: z.optional(z.nullable(z.string())),
	created_at: z.string(),
	updated_at: z.string(),
	addresses: z.optional(z.array(addressSchema)),
	contacts: z.optional(z.array(contactSchema)),
	payment_methods: z.optional(z.array(paymentMethodSchema)),
})) as unknown as z.ZodMiniType<types.Account>;

export const accountCreateParamsSchema: z.ZodMiniType<types.AccountCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	account_type: z.enum(["business","individual","lead","vendor"]),
	name: z.string(),
	display_name: z.optional(z.string()),
	company_name: z.optional(z.string()),
	phone: z.optional(z.string()),
	email: z.optional(z.string()),
	phone_main: z.optional(z.string()),
	phone_secondary: z.optional(z.string()),
	phone_mobile: z.optional(z.string()),
	website: z.optional(z.string()),
	payment_term_id: z.optional(z.string()),
	credit_limit: z.optional(z.nullable(z.number())),
	tax_exempt: z.optional(z.boolean()),
	avatax_entity_code: z.optional(z.string()),
	tax_number: z.optional(z.string()),
	default_pricing_level_id: z.optional(z.string()),
	default_location_id: z.optional(z.string()),
	default_shipping_method: z.optional(z.string()),
	shipping_preference: z.optional(z.string()),
	enable_pro_portal: z.optional(z.boolean()),
	is_active: z.optional(z.boolean()),
	notes: z.optional(z.string()),
	metadata: z.optional(metadataSchema),
	external_customer_id: z.optional(z.string()),
	source_platform: z.optional(z.string()),
	addresses: z.optional(z.array(addressCreateParamsSchema)),
	contacts: z.optional(z.array(contactCreateParamsSchema)),
	payment_methods: z.optional(z.array(paymentMethodCreateParamsSchema)),
	tags: z.optional(z.array(z.string())),
})) as unknown as z.ZodMiniType<types.AccountCreateParams>;

export const accountEnvelopeSchema: z.ZodMiniType<types.AccountEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: accountSchema,
})) as unknown as z.ZodMiniType<types.AccountEnvelope>;

export const accountLedgerReportSchema: z.ZodMiniType<types.AccountLedgerReport> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	account: glAccountSchema,
	opening_balance: z.number(),
	closing_balance: z.number(),
	data: z.array(accountLedgerRowSchema),
})) as unknown as z.ZodMiniType<types.AccountLedgerReport>;

export const accountLedgerRowSchema: z.ZodMiniType<types.AccountLedgerRow> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entry_date: z.string(),
	description: z.nullable(z.string()),
	debit: z.number(),
	credit: z.number(),
	running_balance: z.number(),
	journal_entry_id: z.string(),
})) as unknown as z.ZodMiniType<types.AccountLedgerRow>;

export const accountListSchema: z.ZodMiniType<types.AccountList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(accountSchema),
	total: z.int(),
	page: z.int(),
	per_page: z.int(),
	total_pages: z.int(),
})) as unknown as z.ZodMiniType<types.AccountList>;

export const accountMergeParamsSchema: z.ZodMiniType<types.AccountMergeParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	loser_account_id: z.string(),
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.AccountMergeParams>;

export const accountMergeResultSchema: z.ZodMiniType<types.AccountMergeResult> = /* @__PURE__ */ z.lazy(() => z.record(z.string(), z.unknown())) as unknown as z.ZodMiniType<types.AccountMergeResult>;

export const accountUpdateParamsSchema: z.ZodMiniType<types.AccountUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	display_name: z.optional(z.string()),
	company_name: z.optional(z.string()),
	email: z.optional(z.string()),
	phone_main: z.optional(z.string()),
	phone_secondary: z.optional(z.string()),
	phone_mobile: z.optional(z.string()),
	website: z.optional(z.string()),
	payment_term_id: z.optional(z.string()),
	credit_limit: z.optional(z.nullable(z.number())),
	tax_exempt: z.optional(z.boolean()),
	avatax_entity_code: z.optional(z.string()),
	tax_number: z.optional(z.string()),
	default_pricing_level_id: z.optional(z.string()),
	default_location_id: z.optional(z.string()),
	default_shipping_method: z.optional(z.string()),
	shipping_preference: z.optional(z.enum(["always_freight","always_parcel","auto"])),
	enable_pro_portal: z.optional(z.boolean()),
	is_active: z.optional(z.boolean()),
	notes: z.optional(z.string()),
	metadata: z.optional(metadataSchema),
	external_customer_id: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.AccountUpdateParams>;

export const accountingPeriodSchema: z.ZodMiniType<types.AccountingPeriod> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.string(),
	period_name: z.string(),
	start_date: z.string(),
	end_date: z.string(),
	status: z.string(),
	closed_by: z.optional(z.nullable(z.string())),
	closed_at: z.optional(z.nullable(z.string())),
	close_requested_by: z.optional(z.nullable(z.string())),
	close_requested_at: z.optional(z.nullable(z.string())),
	close_approved_by: z.optional(z.nullable(z.string())),
	close_approved_at: z.optional(z.nullable(z.string())),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.AccountingPeriod>;

export const accountingPeriodListSchema: z.ZodMiniType<types.AccountingPeriodList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(accountingPeriodSchema),
})) as unknown as z.ZodMiniType<types.AccountingPeriodList>;

export const activityActorSchema: z.ZodMiniType<types.ActivityActor> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	type: z.string(),
	id: z.optional(z.nullable(z.string())),
	label: z.optional(z.nullable(z.string())),
	on_behalf_of: z.optional(z.union([activityActorRefSchema, z.null()])),
})) as unknown as z.ZodMiniType<types.ActivityActor>;

export const activityActorRefSchema: z.ZodMiniType<types.ActivityActorRef> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	type: z.optional(z.nullable(z.string())),
	id: z.optional(z.nullable(z.string())),
	label: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.ActivityActorRef>;

export const activityDiffSchema: z.ZodMiniType<types.ActivityDiff> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	before: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
	after: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
})) as unknown as z.ZodMiniType<types.ActivityDiff>;

export const activityEventSchema: z.ZodMiniType<types.ActivityEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("activity_event"),
	entity_id: z.string(),
	created_at: z.string(),
	actor: activityActorSchema,
	action: z.string(),
	resource_type: z.string(),
	resource_id: z.optional(z.nullable(z.string())),
	resource_label: z.optional(z.nullable(z.string())),
	description: z.string(),
	severity: z.string(),
	outcome: z.string(),
	error_code: z.optional(z.nullable(z.string())),
	request_id: z.optional(z.nullable(z.string())),
	metadata: z.optional(metadataSchema),
	diff: z.optional(z.union([activityDiffSchema, z.null()])),
})) as unknown as z.ZodMiniType<types.ActivityEvent>;

export const activityEventListSchema: z.ZodMiniType<types.ActivityEventList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(activityEventSchema),
	has_more: z.boolean(),
	next_cursor: z.nullable(z.string()),
	url: z.string(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.ActivityEventList>;

export const addressSchema: z.ZodMiniType<types.Address> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	account_id: z.string(),
	type: z.string(),
	label: z.nullable(z.string()),
	line1: z.nullable(z.string()),
	line2: z.nullable(z.string()),
	city: z.nullable(z.string()),
	state: z.nullable(z.string()),
	zip: z.nullable(z.string()),
	country: z.nullable(z.string()),
	is_default_billing: z.boolean(),
	is_default_shipping: z.boolean(),
	is_pickup: z.boolean(),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.Address>;

export const addressCreateParamsSchema: z.ZodMiniType<types.AddressCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	type: z.enum(["billing","shipping"]),
	label: z.optional(z.string()),
	is_default_billing: z.optional(z.boolean()),
	is_default_shipping: z.optional(z.boolean()),
	is_pickup: z.optional(z.boolean()),
	line1: z.optional(z.nullable(z.string())),
	street1: z.optional(z.nullable(z.string())),
	line2: z.optional(z.nullable(z.string())),
	street2: z.optional(z.nullable(z.string())),
	city: z.optional(z.nullable(z.string())),
	state: z.optional(z.nullable(z.string())),
	region: z.optional(z.nullable(z.string())),
	zip: z.optional(z.nullable(z.string())),
	postal_code: z.optional(z.nullable(z.string())),
	country: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.AddressCreateParams>;

export const addressEnvelopeSchema: z.ZodMiniType<types.AddressEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: addressSchema,
})) as unknown as z.ZodMiniType<types.AddressEnvelope>;

export const addressListSchema: z.ZodMiniType<types.AddressList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(addressSchema),
})) as unknown as z.ZodMiniType<types.AddressList>;

export const apPaymentSchema: z.ZodMiniType<types.ApPayment> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("ap_payment"),
	entity_id: z.string(),
	vendor_id: z.string(),
	bill_id: z.optional(z.nullable(z.string())),
	batch_id: z.optional(z.nullable(z.string())),
	method: z.string(),
	amount: z.number(),
	currency: z.string(),
	reference: z.optional(z.nullable(z.string())),
	status: z.string(),
	payment_date: z.string(),
	cleared_date: z.optional(z.nullable(z.string())),
	notes: z.optional(z.nullable(z.string())),
	metadata: z.optional(metadataSchema),
	created_at: z.string(),
	vendor: z.optional(accountSchema),
	check: z.optional(z.union([checkSchema, z.null()])),
	journal_entry: z.optional(z.union([journalEntrySchema, z.null()])),
	bills: z.optional(z.array(vendorBillSchema)),
	bank_account: z.optional(z.union([bankAccountSchema, z.null()])),
})) as unknown as z.ZodMiniType<types.ApPayment>;

export const apPaymentCreateBillSchema: z.ZodMiniType<types.ApPaymentCreateBill> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	bill_id: z.string(),
	amount: z.number(),
})) as unknown as z.ZodMiniType<types.ApPaymentCreateBill>;

export const apPaymentCreateParamsSchema: z.ZodMiniType<types.ApPaymentCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	vendor_id: z.string(),
	method: z.string(),
	amount: z.number(),
	bill_id: z.optional(z.string()),
	bills: z.optional(z.array(apPaymentCreateBillSchema)),
	vendor_credit_ids: z.optional(z.array(z.string())),
	bank_account_id: z.optional(z.string()),
	payment_date: z.optional(z.string()),
	reference: z.optional(z.string()),
	notes: z.optional(z.string()),
	metadata: z.optional(metadataSchema),
	suppress_gl: z.optional(z.boolean()),
	skip_plaid: z.optional(z.boolean()),
	idempotency_key: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.ApPaymentCreateParams>;

export const apPaymentListSchema: z.ZodMiniType<types.ApPaymentList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(apPaymentSchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.ApPaymentList>;

export const apiKeySchema: z.ZodMiniType<types.ApiKey> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("api_key"),
	name: z.string(),
	mode: z.string(),
	prefix: z.string(),
	scopes: z.array(z.string()),
	ip_allowlist: z.array(z.string()),
	expires_at: z.nullable(z.string()),
	last_used_at: z.nullable(z.string()),
	revoked_at: z.nullable(z.string()),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.ApiKey>;

export const apiKeyCreateParamsSchema: z.ZodMiniType<types.ApiKeyCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	mode: z.string(),
	scopes: z.array(z.enum(["accounts:read","accounts:write","accounts:delete","orders:read","orders:write","products:read","products:write","inventory:read","inventory:write","fulfillment:read","fulfillment:write","returns:read","returns:write","purchasing:read","purchasing:write","payments:read","payments:write","accounting:read","accounting:write","accounting:approve","accounting:close_period","integrations:read","integrations:write","webhooks:read","webhooks:write","webhooks:manage","audit:read","audit:read:own","migration:read","migration:write","migration:admin","ap:read","ap:write","dimensions:read","dimensions:write","settings:write","settings:read","developers:manage"])),
	ip_allowlist: z.optional(z.array(z.string())),
	expires_at: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.ApiKeyCreateParams>;

export const apiKeyCreatedSchema: z.ZodMiniType<types.ApiKeyCreated> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("api_key"),
	name: z.string(),
	mode: z.string(),
	prefix: z.string(),
	scopes: z.array(z.string()),
	ip_allowlist: z.array(z.string()),
	expires_at: z.nullable(z.string()),
	last_used_at: z.nullable(z.string()),
	revoked_at: z.nullable(z.string()),
	created_at: z.string(),
	key: z.string(),
})) as unknown as z.ZodMiniType<types.ApiKeyCreated>;

export const apiKeyListSchema: z.ZodMiniType<types.ApiKeyList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(apiKeySchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.ApiKeyList>;

export const apiKeyUpdateParamsSchema: z.ZodMiniType<types.ApiKeyUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.optional(z.string()),
	ip_allowlist: z.optional(z.array(z.string())),
	expires_at: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.ApiKeyUpdateParams>;

export const appliedPaymentSchema: z.ZodMiniType<types.AppliedPayment> = /* @__PURE__ */ z.lazy(() => z.intersection(paymentSchema, z.looseObject({
	applications: z.array(paymentApplicationSchema),
}))) as unknown as z.ZodMiniType<types.AppliedPayment>;

export const applyCouponParamsSchema: z.ZodMiniType<types.ApplyCouponParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	code: z.string(),
})) as unknown as z.ZodMiniType<types.ApplyCouponParams>;

export const arAgingBucketSchema: z.ZodMiniType<types.ArAgingBucket> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	from_days: z.nullable(z.int()),
	to_days: z.nullable(z.int()),
	amount: z.number(),
})) as unknown as z.ZodMiniType<types.ArAgingBucket>;

export const arAgingReportSchema: z.ZodMiniType<types.ArAgingReport> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	as_of_date: z.string(),
	total_ar: z.number(),
	current: z.number(),
	days_1_30: z.number(),
	days_31_60: z.number(),
	days_61_90: z.number(),
	days_90_plus: z.number(),
	accounts: z.array(arAgingReportAccountSchema),
	buckets: z.optional(z.array(arAgingBucketSchema)),
})) as unknown as z.ZodMiniType<types.ArAgingReport>;

export const arAgingReportAccountSchema: z.ZodMiniType<types.ArAgingReportAccount> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	account_id: z.string(),
	account_name: z.optional(z.string()),
	current: z.optional(z.number()),
	days_1_30: z.optional(z.number()),
	days_31_60: z.optional(z.number()),
	days_61_90: z.optional(z.number()),
	days_90_plus: z.optional(z.number()),
	total: z.optional(z.number()),
})) as unknown as z.ZodMiniType<types.ArAgingReportAccount>;

export const assessLateFeesParamsSchema: z.ZodMiniType<types.AssessLateFeesParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	account_id: z.optional(z.nullable(z.string())),
	dry_run: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.AssessLateFeesParams>;

export const assessedLateFeeSchema: z.ZodMiniType<types.AssessedLateFee> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	source_order_id: z.string(),
	late_fee_order_id: z.nullable(z.string()),
	account_id: z.string(),
	customer_name: z.string(),
	invoice_number: z.string(),
	balance_due: z.number(),
	fee_amount: z.number(),
	days_overdue: z.int(),
	compounding: z.string(),
})) as unknown as z.ZodMiniType<types.AssessedLateFee>;

export const auditActorSchema: z.ZodMiniType<types.AuditActor> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	type: z.string(),
	id: z.optional(z.nullable(z.string())),
	label: z.optional(z.nullable(z.string())),
	name: z.optional(z.nullable(z.string())),
	email: z.optional(z.nullable(z.string())),
	on_behalf_of_user_id: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.AuditActor>;

export const auditChainSchema: z.ZodMiniType<types.AuditChain> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	prev_hash: z.nullable(z.string()),
	entry_hash: z.string(),
	archived_at: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.AuditChain>;

export const auditChainVerificationSchema: z.ZodMiniType<types.AuditChainVerification> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("audit_chain_verification"),
	verified: z.boolean(),
	chain_length: z.int(),
	broken_at: z.nullable(z.string()),
	broken_reason: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.AuditChainVerification>;

export const auditLogDiffSchema: z.ZodMiniType<types.AuditLogDiff> = /* @__PURE__ */ z.lazy(() => z.record(z.string(), z.unknown())) as unknown as z.ZodMiniType<types.AuditLogDiff>;

export const auditLogEntrySchema: z.ZodMiniType<types.AuditLogEntry> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("audit_log_entry"),
	entity_id: z.string(),
	actor: auditActorSchema,
	action: z.string(),
	resource: auditResourceSchema,
	description: z.optional(z.nullable(z.string())),
	metadata: z.optional(metadataSchema),
	ip_address: z.optional(z.nullable(z.string())),
	user_agent: z.optional(z.nullable(z.string())),
	session_id: z.optional(z.nullable(z.string())),
	request_id: z.optional(z.nullable(z.string())),
	severity: z.string(),
	outcome: z.string(),
	error_code: z.optional(z.nullable(z.string())),
	before_state: z.optional(z.unknown()),
	after_state: z.optional(z.unknown()),
	diff: z.optional(z.union([auditLogDiffSchema, z.null()])),
	_chain: z.optional(auditChainSchema),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.AuditLogEntry>;

export const auditLogEntryListSchema: z.ZodMiniType<types.AuditLogEntryList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(auditLogEntrySchema),
	has_more: z.boolean(),
	next_cursor: z.nullable(z.string()),
	total_count: z.optional(z.int()),
	url: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.AuditLogEntryList>;

export const auditLogVerifyParamsSchema: z.ZodMiniType<types.AuditLogVerifyParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	from_date: z.optional(z.string()),
	to_date: z.optional(z.string()),
	limit: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.AuditLogVerifyParams>;

export const auditResourceSchema: z.ZodMiniType<types.AuditResource> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	type: z.nullable(z.string()),
	id: z.optional(z.nullable(z.string())),
	label: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.AuditResource>;

export const auditSparklineSchema: z.ZodMiniType<types.AuditSparkline> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(auditSparklinePointSchema),
	granularity: z.string(),
})) as unknown as z.ZodMiniType<types.AuditSparkline>;

export const auditSparklinePointSchema: z.ZodMiniType<types.AuditSparklinePoint> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	date: z.string(),
	count: z.int(),
})) as unknown as z.ZodMiniType<types.AuditSparklinePoint>;

export const auditStatsSchema: z.ZodMiniType<types.AuditStats> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("audit_stats"),
	total: z.int(),
	by_action: z.record(z.string(), z.int()),
	by_resource_type: z.record(z.string(), z.int()),
	by_severity: z.record(z.string(), z.int()),
	by_outcome: z.record(z.string(), z.int()),
	from_date: z.nullable(z.string()),
	to_date: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.AuditStats>;

export const bankAccountSchema: z.ZodMiniType<types.BankAccount> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.string(),
	gl_account_id: z.string(),
	gl_account_number: z.optional(z.string()),
	gl_account_name: z.optional(z.string()),
	name: z.string(),
	institution: z.optional(z.nullable(z.string())),
	account_type: z.string(),
	account_number_last4: z.optional(z.nullable(z.string())),
	is_active: z.boolean(),
	is_ap_account: z.boolean(),
	current_balance: z.optional(z.nullable(z.number())),
	last_synced_at: z.optional(z.nullable(z.string())),
	sync_status: z.optional(z.nullable(z.string())),
	deposit_layout: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.BankAccount>;

export const bankAccountCreateParamsSchema: z.ZodMiniType<types.BankAccountCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	gl_account_id: z.string(),
	name: z.string(),
	institution: z.optional(z.string()),
	account_type: z.optional(z.string()),
	account_number_last4: z.optional(z.string()),
	is_ap_account: z.optional(z.boolean()),
	deposit_layout: z.optional(z.record(z.string(), z.unknown())),
})) as unknown as z.ZodMiniType<types.BankAccountCreateParams>;

export const bankAccountEnvelopeSchema: z.ZodMiniType<types.BankAccountEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: bankAccountSchema,
})) as unknown as z.ZodMiniType<types.BankAccountEnvelope>;

export const bankAccountUpdateParamsSchema: z.ZodMiniType<types.BankAccountUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.optional(z.string()),
	institution: z.optional(z.string()),
	account_type: z.optional(z.enum(["checking","savings","credit","loan","other"])),
	is_active: z.optional(z.boolean()),
	is_ap_account: z.optional(z.boolean()),
	deposit_layout: z.optional(z.record(z.string(), z.unknown())),
})) as unknown as z.ZodMiniType<types.BankAccountUpdateParams>;

export const bankTransactionSchema: z.ZodMiniType<types.BankTransaction> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	amount: z.number(),
	transaction_date: z.string(),
	direction: z.nullable(z.string()),
	description: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.BankTransaction>;

export const bankTransactionCreateParamsSchema: z.ZodMiniType<types.BankTransactionCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	bank_account_id: z.string(),
	amount: z.number(),
	transaction_date: z.string(),
	direction: z.optional(z.string()),
	description: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.BankTransactionCreateParams>;

export const bankTransactionMatchSchema: z.ZodMiniType<types.BankTransactionMatch> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	bank_transaction_id: z.string(),
	order_payment_id: z.string(),
	order_id: z.nullable(z.string()),
	matched: z.boolean(),
	amount_warning: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.BankTransactionMatch>;

export const bankTransactionMatchCustomerPaymentParamsSchema: z.ZodMiniType<types.BankTransactionMatchCustomerPaymentParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	order_payment_id: z.string(),
	reconciliation_id: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.BankTransactionMatchCustomerPaymentParams>;

export const bankTransactionMatchEnvelopeSchema: z.ZodMiniType<types.BankTransactionMatchEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: bankTransactionMatchSchema,
})) as unknown as z.ZodMiniType<types.BankTransactionMatchEnvelope>;

export const bulkAddErrorSchema: z.ZodMiniType<types.BulkAddError> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	index: z.int(),
	error: z.string(),
})) as unknown as z.ZodMiniType<types.BulkAddError>;

export const bulkAddResultSchema: z.ZodMiniType<types.BulkAddResult> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("bulk_add_result"),
	processed: z.int(),
	items: z.array(orderItemSchema),
	errors: z.array(bulkAddErrorSchema),
})) as unknown as z.ZodMiniType<types.BulkAddResult>;

export const checkSchema: z.ZodMiniType<types.Check> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	check_number: z.string(),
	ap_payment_id: z.optional(z.nullable(z.string())),
	amount: z.number(),
	payee: z.optional(z.nullable(z.string())),
	status: z.string(),
	issued_at: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.Check>;

export const contactSchema: z.ZodMiniType<types.Contact> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	account_id: z.string(),
	first_name: z.nullable(z.string()),
	last_name: z.nullable(z.string()),
	email: z.nullable(z.string()),
	phone: z.nullable(z.string()),
	title: z.nullable(z.string()),
	website: z.nullable(z.string()),
	is_primary: z.boolean(),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.Contact>;

export const contactCreateParamsSchema: z.ZodMiniType<types.ContactCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	first_name: z.optional(z.nullable(z.string())),
	last_name: z.optional(z.nullable(z.string())),
	email: z.optional(z.nullable(z.string())),
	phone: z.optional(z.nullable(z.string())),
	title: z.optional(z.nullable(z.string())),
	website: z.optional(z.nullable(z.string())),
	is_primary: z.optional(z.boolean()),
	role: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.ContactCreateParams>;

export const contactEnvelopeSchema: z.ZodMiniType<types.ContactEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: contactSchema,
})) as unknown as z.ZodMiniType<types.ContactEnvelope>;

export const contactListSchema: z.ZodMiniType<types.ContactList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(contactSchema),
})) as unknown as z.ZodMiniType<types.ContactList>;

export const contactUpdateParamsSchema: z.ZodMiniType<types.ContactUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	first_name: z.optional(z.nullable(z.string())),
	last_name: z.optional(z.nullable(z.string())),
	email: z.optional(z.nullable(z.string())),
	phone: z.optional(z.nullable(z.string())),
	title: z.optional(z.nullable(z.string())),
	website: z.optional(z.nullable(z.string())),
	is_primary: z.optional(z.boolean()),
	role: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.ContactUpdateParams>;

export const creditApplicationSchema: z.ZodMiniType<types.CreditApplication> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	credit_id: z.string(),
	order_id: z.string(),
	amount_applied: z.number(),
	notes: z.nullable(z.string()),
	applied_at: z.string(),
})) as unknown as z.ZodMiniType<types.CreditApplication>;

export const creditApplyParamsSchema: z.ZodMiniType<types.CreditApplyParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	order_id: z.string(),
	amount: z.optional(z.number()),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.CreditApplyParams>;

export const creditMemoSchema: z.ZodMiniType<types.CreditMemo> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("credit_memo"),
	entity_id: z.string(),
	account_id: z.string(),
	credit_memo_number: z.string(),
	amount: z.number(),
	amount_applied: z.number(),
	amount_refunded: z.number(),
	reason: z.string(),
	source_return_id: z.nullable(z.string()),
	source_order_id: z.nullable(z.string()),
	status: z.string(),
	notes: z.nullable(z.string()),
	issued_at: z.string(),
	voided_at: z.nullable(z.string()),
	expires_at: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.CreditMemo>;

export const creditMemoCreateParamsSchema: z.ZodMiniType<types.CreditMemoCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	account_id: z.string(),
	amount: z.number(),
	reason: z.optional(z.string()),
	source_type: z.optional(z.string()),
	source_id: z.optional(z.string()),
	expires_at: z.optional(z.union([z.string(), z.string(), z.int()])),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.CreditMemoCreateParams>;

export const creditMemoListSchema: z.ZodMiniType<types.CreditMemoList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(creditMemoSchema),
	count: z.int(),
	credit_balance: z.optional(z.number()),
})) as unknown as z.ZodMiniType<types.CreditMemoList>;

export const creditSourceSchema: z.ZodMiniType<types.CreditSource> = /* @__PURE__ */ z.lazy(() => z.union([orderSchema, returnSchema])) as unknown as z.ZodMiniType<types.CreditSource>;

export const customerCreditSchema: z.ZodMiniType<types.CustomerCredit> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.string(),
	account_id: z.string(),
	amount: z.number(),
	open_balance: z.number(),
	status: z.string(),
	reason: z.nullable(z.string()),
	memo: z.nullable(z.string()),
	gl_account_id: z.nullable(z.string()),
	journal_entry_id: z.nullable(z.string()),
	created_at: z.string(),
	updated_at: z.string(),
	voided_at: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.CustomerCredit>;

export const customerCreditApplyParamsSchema: z.ZodMiniType<types.CustomerCreditApplyParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	order_id: z.string(),
	amount: z.optional(z.number()),
})) as unknown as z.ZodMiniType<types.CustomerCreditApplyParams>;

export const customerCreditCreateParamsSchema: z.ZodMiniType<types.CustomerCreditCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	account_id: z.string(),
	amount: z.number(),
	reason: z.optional(z.string()),
	memo: z.optional(z.string()),
	gl_account_id: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.CustomerCreditCreateParams>;

export const customerCreditVoidParamsSchema: z.ZodMiniType<types.CustomerCreditVoidParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.CustomerCreditVoidParams>;

export const customerPaymentCandidateSchema: z.ZodMiniType<types.CustomerPaymentCandidate> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	order_id: z.nullable(z.string()),
	amount: z.number(),
	posted_at: z.nullable(z.string()),
	payment_method: z.string(),
	status: z.string(),
	check_number: z.nullable(z.string()),
	external_reference: z.nullable(z.string()),
	customer_name: z.nullable(z.string()),
	score: z.number(),
	match_reason: z.string(),
	days_apart: z.number(),
	is_multi_application: z.boolean(),
	application_count: z.int(),
	display_label: z.string(),
})) as unknown as z.ZodMiniType<types.CustomerPaymentCandidate>;

export const customerPaymentCandidatesSchema: z.ZodMiniType<types.CustomerPaymentCandidates> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	bank_transaction: bankTransactionSchema,
	order_payments: z.array(customerPaymentCandidateSchema),
	top_candidate: z.union([customerPaymentCandidateSchema, z.null()]),
	already_matched: z.boolean(),
	note: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.CustomerPaymentCandidates>;

export const customerPaymentCandidatesEnvelopeSchema: z.ZodMiniType<types.CustomerPaymentCandidatesEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: customerPaymentCandidatesSchema,
})) as unknown as z.ZodMiniType<types.CustomerPaymentCandidatesEnvelope>;

export const cutoverFreezeParamsSchema: z.ZodMiniType<types.CutoverFreezeParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.CutoverFreezeParams>;

export const cutoverLogSchema: z.ZodMiniType<types.CutoverLog> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(cutoverLogEntrySchema),
	has_more: z.boolean(),
	next_cursor: z.nullable(z.string()),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.CutoverLog>;

export const cutoverLogEntrySchema: z.ZodMiniType<types.CutoverLogEntry> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.string(),
	action: z.string(),
	status: z.string(),
	performed_at: z.string(),
	rds_snapshot_id: z.optional(z.nullable(z.string())),
	rds_snapshot_status: z.optional(z.nullable(z.string())),
	verification_result: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
	error_text: z.optional(z.nullable(z.string())),
	notes: z.optional(z.nullable(z.string())),
	metadata: z.optional(metadataSchema),
	related_cutover_id: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.CutoverLogEntry>;

export const cutoverRollbackParamsSchema: z.ZodMiniType<types.CutoverRollbackParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	freeze_token: z.optional(z.string()),
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.CutoverRollbackParams>;

export const cutoverSnapshotSchema: z.ZodMiniType<types.CutoverSnapshot> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("rds_snapshot"),
	entity_id: z.string(),
	snapshot_id: z.string(),
	db_instance_id: z.string(),
	status: z.string(),
	percent_progress: z.int(),
	started_at: z.string(),
	estimated_completion_at: z.optional(z.nullable(z.string())),
	env: z.string(),
	dev_stub: z.boolean(),
	cutover_log_id: z.string(),
})) as unknown as z.ZodMiniType<types.CutoverSnapshot>;

export const cutoverSnapshotParamsSchema: z.ZodMiniType<types.CutoverSnapshotParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	freeze_token: z.string(),
	description: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.CutoverSnapshotParams>;

export const cutoverStatusSchema: z.ZodMiniType<types.CutoverStatus> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("cutover_status"),
	entity_id: z.string(),
	frozen: z.boolean(),
	current_state: z.string(),
	frozen_at: z.nullable(z.string()),
	frozen_reason: z.nullable(z.string()),
	snapshot_id: z.nullable(z.string()),
	latest_action: z.union([cutoverLogEntrySchema, z.null()]),
	recent_log: z.array(cutoverLogEntrySchema),
})) as unknown as z.ZodMiniType<types.CutoverStatus>;

export const cutoverSwapSchema: z.ZodMiniType<types.CutoverSwap> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("cutover_swap_initiated"),
	entity_id: z.string(),
	swap_emitted_at: z.string(),
	cutover_log_id: z.string(),
	snapshot_id: z.string(),
	env: z.string(),
	instructions: cutoverSwapInstructionsSchema,
})) as unknown as z.ZodMiniType<types.CutoverSwap>;

export const cutoverSwapInstructionsSchema: z.ZodMiniType<types.CutoverSwapInstructions> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	title: z.string(),
	lambda_alias_swap: z.string(),
	dns_flip: z.string(),
	cognito_swap: z.string(),
	operator_confirms: z.string(),
})) as unknown as z.ZodMiniType<types.CutoverSwapInstructions>;

export const cutoverSwapParamsSchema: z.ZodMiniType<types.CutoverSwapParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	snapshot_id: z.string(),
	freeze_token: z.string(),
	lambda_alias_target_version: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.CutoverSwapParams>;

export const cutoverUnfreezeParamsSchema: z.ZodMiniType<types.CutoverUnfreezeParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	verify_log_id: z.string(),
})) as unknown as z.ZodMiniType<types.CutoverUnfreezeParams>;

export const cutoverVerificationSchema: z.ZodMiniType<types.CutoverVerification> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("cutover_verify_result"),
	entity_id: z.string(),
	verified_at: z.string(),
	passed: z.boolean(),
	verify_log_id: z.string(),
	results: cutoverVerifyResultsSchema,
})) as unknown as z.ZodMiniType<types.CutoverVerification>;

export const cutoverVerifyErrorSchema: z.ZodMiniType<types.CutoverVerifyError> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	check: z.string(),
	error: z.string(),
})) as unknown as z.ZodMiniType<types.CutoverVerifyError>;

export const cutoverVerifyParamsSchema: z.ZodMiniType<types.CutoverVerifyParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	as_of_date: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.CutoverVerifyParams>;

export const cutoverVerifyResultsSchema: z.ZodMiniType<types.CutoverVerifyResults> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	trial_balance: cutoverVerifyTrialBalanceSchema,
	ar_aging: cutoverVerifyTotalSchema,
	ap_aging: cutoverVerifyTotalSchema,
	counts: z.record(z.string(), z.int()),
	errors: z.array(cutoverVerifyErrorSchema),
})) as unknown as z.ZodMiniType<types.CutoverVerifyResults>;

export const cutoverVerifyTotalSchema: z.ZodMiniType<types.CutoverVerifyTotal> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	total: z.number(),
})) as unknown as z.ZodMiniType<types.CutoverVerifyTotal>;

export const cutoverVerifyTrialBalanceSchema: z.ZodMiniType<types.CutoverVerifyTrialBalance> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	in_balance: z.boolean(),
	imbalance: z.number(),
	total_debit: z.number(),
	total_credit: z.number(),
})) as unknown as z.ZodMiniType<types.CutoverVerifyTrialBalance>;

export const depositSchema: z.ZodMiniType<types.Deposit> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	status: z.string(),
	total_amount: z.number(),
})) as unknown as z.ZodMiniType<types.Deposit>;

export const depositCreateParamsSchema: z.ZodMiniType<types.DepositCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	bank_account_id: z.string(),
	deposit_date: z.string(),
	payment_ids: z.optional(z.array(z.string())),
	memo: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.DepositCreateParams>;

export const depositPreviewSchema: z.ZodMiniType<types.DepositPreview> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	total_amount: z.number(),
	line_count: z.int(),
})) as unknown as z.ZodMiniType<types.DepositPreview>;

export const depositPreviewParamsSchema: z.ZodMiniType<types.DepositPreviewParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	payment_ids: z.optional(z.array(z.string())),
})) as unknown as z.ZodMiniType<types.DepositPreviewParams>;

export const dimensionSchema: z.ZodMiniType<types.Dimension> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.string(),
	name: z.string(),
	code: z.optional(z.nullable(z.string())),
	description: z.optional(z.nullable(z.string())),
	is_active: z.boolean(),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.Dimension>;

export const dimensionCreateParamsSchema: z.ZodMiniType<types.DimensionCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	code: z.optional(z.nullable(z.string())),
	description: z.optional(z.nullable(z.string())),
	is_active: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.DimensionCreateParams>;

export const dimensionListSchema: z.ZodMiniType<types.DimensionList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(dimensionSchema),
})) as unknown as z.ZodMiniType<types.DimensionList>;

export const entityFreezeStatusSchema: z.ZodMiniType<types.EntityFreezeStatus> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("entity_freeze_status"),
	entity_id: z.string(),
	frozen: z.boolean(),
	freeze_token: z.optional(z.nullable(z.string())),
	frozen_at: z.optional(z.nullable(z.string())),
	frozen_by: z.optional(z.union([freezeActorSchema, z.null()])),
	reason: z.optional(z.nullable(z.string())),
	idempotent: z.optional(z.boolean()),
	unfrozen_at: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.EntityFreezeStatus>;

export const entitySettingsSchema: z.ZodMiniType<types.EntitySettings> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	settings: z.record(z.string(), z.unknown()),
})) as unknown as z.ZodMiniType<types.EntitySettings>;

export const entitySettingsEnvelopeSchema: z.ZodMiniType<types.EntitySettingsEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: entitySettingsSchema,
})) as unknown as z.ZodMiniType<types.EntitySettingsEnvelope>;

export const errorSchema: z.ZodMiniType<types.Error> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	error: z.string(),
	code: z.string(),
	type: z.optional(z.string()),
	hint: z.optional(z.string()),
	param: z.optional(z.nullable(z.string())),
	required: z.optional(z.string()),
	request_id: z.optional(z.string()),
	references: z.optional(z.unknown()),
})) as unknown as z.ZodMiniType<types.Error>;

export const fifoConsumptionSchema: z.ZodMiniType<types.FifoConsumption> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	fifo_layer_id: z.string(),
	inventory_transaction_id: z.string(),
	quantity: z.number(),
	unit_cost: z.number(),
	total_cost: z.number(),
	layer_before_qty: z.number(),
	layer_after_qty: z.number(),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.FifoConsumption>;

export const fifoConsumptionListSchema: z.ZodMiniType<types.FifoConsumptionList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(fifoConsumptionSchema),
})) as unknown as z.ZodMiniType<types.FifoConsumptionList>;

export const fifoLayerSchema: z.ZodMiniType<types.FifoLayer> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.string(),
	product_id: z.string(),
	location_id: z.string(),
	variant_id: z.nullable(z.string()),
	received_qty: z.number(),
	remaining_qty: z.number(),
	unit_cost: z.number(),
	total_cost: z.number(),
	po_id: z.nullable(z.string()),
	receiving_transaction_id: z.string(),
	received_at: z.string(),
	depleted_at: z.nullable(z.string()),
	product_title: z.string(),
	location_name: z.string(),
})) as unknown as z.ZodMiniType<types.FifoLayer>;

export const fifoLayerListSchema: z.ZodMiniType<types.FifoLayerList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(fifoLayerSchema),
	total: z.int(),
	page: z.int(),
	per_page: z.int(),
	total_pages: z.int(),
})) as unknown as z.ZodMiniType<types.FifoLayerList>;

export const fiscalYearCloseSchema: z.ZodMiniType<types.FiscalYearClose> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	je_id: z.nullable(z.string()),
	fiscal_year: z.int(),
	fy_start_date: z.string(),
	fy_end_date: z.string(),
	net_income_loss: z.number(),
	retained_earnings_account_id: z.string(),
	period_id: z.string(),
	balanced: z.boolean(),
	idempotent: z.boolean(),
})) as unknown as z.ZodMiniType<types.FiscalYearClose>;

export const fiscalYearCloseEnvelopeSchema: z.ZodMiniType<types.FiscalYearCloseEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: fiscalYearCloseSchema,
})) as unknown as z.ZodMiniType<types.FiscalYearCloseEnvelope>;

export const fiscalYearCloseParamsSchema: z.ZodMiniType<types.FiscalYearCloseParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	fiscal_year: z.int(),
	fy_start_date: z.string(),
	fy_end_date: z.string(),
})) as unknown as z.ZodMiniType<types.FiscalYearCloseParams>;

export const freezeActorSchema: z.ZodMiniType<types.FreezeActor> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	user_id: z.optional(z.nullable(z.string())),
	api_key_id: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.FreezeActor>;

export const fulfillmentDeliveredEventSchema: z.ZodMiniType<types.FulfillmentDeliveredEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("fulfillment.delivered"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: packageSchema,
}),
})) as unknown as z.ZodMiniType<types.FulfillmentDeliveredEvent>;

export const fulfillmentLabelPurchasedEventSchema: z.ZodMiniType<types.FulfillmentLabelPurchasedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("fulfillment.label_purchased"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: packageSchema,
}),
})) as unknown as z.ZodMiniType<types.FulfillmentLabelPurchasedEvent>;

export const fulfillmentPackageCreatedEventSchema: z.ZodMiniType<types.FulfillmentPackageCreatedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("fulfillment.package_created"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: packageSchema,
}),
})) as unknown as z.ZodMiniType<types.FulfillmentPackageCreatedEvent>;

export const fulfillmentShippedEventSchema: z.ZodMiniType<types.FulfillmentShippedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("fulfillment.shipped"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: packageSchema,
}),
})) as unknown as z.ZodMiniType<types.FulfillmentShippedEvent>;

export const glAccountSchema: z.ZodMiniType<types.GlAccount> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.string(),
	account_number: z.string(),
	name: z.string(),
	description: z.optional(z.nullable(z.string())),
	account_type: z.string(),
	account_sub_type: z.optional(z.nullable(z.string())),
	normal_balance: z.string(),
	is_header: z.boolean(),
	parent_account_id: z.optional(z.nullable(z.string())),
	is_system_account: z.boolean(),
	system_account_key: z.optional(z.nullable(z.string())),
	is_bank_account: z.boolean(),
	is_active: z.boolean(),
	tax_line_mapping: z.optional(z.nullable(z.string())),
	opening_balance: z.optional(z.nullable(z.number())),
	opening_balance_date: z.optional(z.nullable(z.string())),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.GlAccount>;

export const glAccountCreateParamsSchema: z.ZodMiniType<types.GlAccountCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	account_number: z.string(),
	name: z.string(),
	account_type: z.string(),
	normal_balance: z.optional(z.string()),
	parent_account_id: z.optional(z.string()),
	is_header: z.optional(z.boolean()),
	description: z.optional(z.string()),
	account_sub_type: z.optional(z.string()),
	tax_line_mapping: z.optional(z.string()),
	opening_balance: z.optional(z.number()),
	opening_balance_date: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.GlAccountCreateParams>;

export const glAccountEnvelopeSchema: z.ZodMiniType<types.GlAccountEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: glAccountSchema,
})) as unknown as z.ZodMiniType<types.GlAccountEnvelope>;

export const glAccountListSchema: z.ZodMiniType<types.GlAccountList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(glAccountSchema),
})) as unknown as z.ZodMiniType<types.GlAccountList>;

export const glAccountUpdateParamsSchema: z.ZodMiniType<types.GlAccountUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.optional(z.string()),
	description: z.optional(z.string()),
	account_sub_type: z.optional(z.string()),
	parent_account_id: z.optional(z.string()),
	tax_line_mapping: z.optional(z.string()),
	is_active: z.optional(z.boolean()),
	opening_balance: z.optional(z.number()),
	opening_balance_date: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.GlAccountUpdateParams>;

export const integrationConnectorSchema: z.ZodMiniType<types.IntegrationConnector> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.string(),
	connector_type: z.string(),
	display_name: z.optional(z.nullable(z.string())),
	mode: z.string(),
	is_active: z.boolean(),
	config: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
	has_webhook_secret: z.boolean(),
	has_credentials_secret_arn: z.boolean(),
	last_sync_at: z.optional(z.nullable(z.string())),
	sync_status: z.optional(z.nullable(z.string())),
	sync_error: z.optional(z.nullable(z.string())),
	ship_from_name: z.optional(z.nullable(z.string())),
	ship_from_address1: z.optional(z.nullable(z.string())),
	ship_from_city: z.optional(z.nullable(z.string())),
	ship_from_state: z.optional(z.nullable(z.string())),
	ship_from_zip: z.optional(z.nullable(z.string())),
	seller_id: z.optional(z.nullable(z.string())),
	bank_account_id: z.optional(z.nullable(z.string())),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.IntegrationConnector>;

export const integrationConnectorEnvelopeSchema: z.ZodMiniType<types.IntegrationConnectorEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: integrationConnectorSchema,
})) as unknown as z.ZodMiniType<types.IntegrationConnectorEnvelope>;

export const integrationConnectorListSchema: z.ZodMiniType<types.IntegrationConnectorList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(integrationConnectorSchema),
})) as unknown as z.ZodMiniType<types.IntegrationConnectorList>;

export const integrationCreateParamsSchema: z.ZodMiniType<types.IntegrationCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	mode: z.optional(z.enum(["sandbox","live"])),
	display_name: z.optional(z.string()),
	config: z.optional(z.record(z.string(), z.unknown())),
	shop: z.optional(z.string()),
	ship_from_name: z.optional(z.string()),
	ship_from_address1: z.optional(z.string()),
	ship_from_city: z.optional(z.string()),
	ship_from_state: z.optional(z.string()),
	ship_from_zip: z.optional(z.string()),
	seller_id: z.optional(z.string()),
	bank_account_id: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.IntegrationCreateParams>;

export const integrationCreateResultSchema: z.ZodMiniType<types.IntegrationCreateResult> = /* @__PURE__ */ z.lazy(() => z.union([integrationConnectorSchema, integrationOauthRequiredSchema])) as unknown as z.ZodMiniType<types.IntegrationCreateResult>;

export const integrationOauthRequiredSchema: z.ZodMiniType<types.IntegrationOauthRequired> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("integration_oauth_required"),
	oauth_url: z.string(),
	expires_at: z.string(),
	hint: z.string(),
})) as unknown as z.ZodMiniType<types.IntegrationOauthRequired>;

export const integrationUpdateParamsSchema: z.ZodMiniType<types.IntegrationUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	display_name: z.optional(z.string()),
	mode: z.optional(z.enum(["sandbox","live"])),
	is_active: z.optional(z.boolean()),
	config: z.optional(z.record(z.string(), z.unknown())),
	ship_from_name: z.optional(z.string()),
	ship_from_address1: z.optional(z.string()),
	ship_from_city: z.optional(z.string()),
	ship_from_state: z.optional(z.string()),
	ship_from_zip: z.optional(z.string()),
	seller_id: z.optional(z.string()),
	bank_account_id: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.IntegrationUpdateParams>;

export const inventoryAdjustParamsSchema: z.ZodMiniType<types.InventoryAdjustParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	location_id: z.string(),
	product_id: z.optional(z.string()),
	quantity: z.optional(z.int()),
	unit_cost: z.optional(z.number()),
	items: z.optional(z.array(inventoryAdjustmentItemSchema)),
	reason: z.optional(z.string()),
	notes: z.optional(z.string()),
	allow_negative: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.InventoryAdjustParams>;

export const inventoryAdjustmentItemSchema: z.ZodMiniType<types.InventoryAdjustmentItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.string(),
	quantity_delta: z.int(),
	unit_cost: z.optional(z.number()),
	notes: z.optional(z.string()),
	allow_negative: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.InventoryAdjustmentItem>;

export const inventoryAdjustmentResultSchema: z.ZodMiniType<types.InventoryAdjustmentResult> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("inventory_adjustment_result"),
	items: z.optional(z.array(inventoryAdjustmentResultItemSchema)),
})) as unknown as z.ZodMiniType<types.InventoryAdjustmentResult>;

export const inventoryAdjustmentResultItemSchema: z.ZodMiniType<types.InventoryAdjustmentResultItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	index: z.int(),
	product_id: z.string(),
	location_id: z.optional(z.string()),
	quantity_delta: z.optional(z.int()),
	unit_cost: z.optional(z.nullable(z.number())),
	transaction_id: z.optional(z.string()),
	journal_entry_id: z.optional(z.nullable(z.string())),
	balance: z.optional(inventoryBalanceSchema),
})) as unknown as z.ZodMiniType<types.InventoryAdjustmentResultItem>;

export const inventoryBalanceSchema: z.ZodMiniType<types.InventoryBalance> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.string(),
	product_id: z.string(),
	location_id: z.string(),
	variant_id: z.nullable(z.string()),
	on_hand: z.number(),
	allocated: z.number(),
	available: z.number(),
	on_purchase_order: z.number(),
	total_value: z.number(),
	avg_unit_value: z.number(),
	product_title: z.string(),
	location_name: z.string(),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.InventoryBalance>;

export const inventoryBalanceEnvelopeSchema: z.ZodMiniType<types.InventoryBalanceEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("inventory_balance"),
	data: inventoryBalanceSchema,
})) as unknown as z.ZodMiniType<types.InventoryBalanceEnvelope>;

export const inventoryBalanceListSchema: z.ZodMiniType<types.InventoryBalanceList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(inventoryBalanceSchema),
	total: z.int(),
	page: z.int(),
	per_page: z.int(),
	total_pages: z.int(),
})) as unknown as z.ZodMiniType<types.InventoryBalanceList>;

export const inventoryLotSchema: z.ZodMiniType<types.InventoryLot> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	lot_number: z.optional(z.string()),
	expiry_date: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.InventoryLot>;

export const inventoryReceiveItemSchema: z.ZodMiniType<types.InventoryReceiveItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.string(),
	quantity: z.int(),
	unit_cost: z.number(),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.InventoryReceiveItem>;

export const inventoryReceiveParamsSchema: z.ZodMiniType<types.InventoryReceiveParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	location_id: z.string(),
	product_id: z.optional(z.string()),
	quantity: z.optional(z.int()),
	unit_cost: z.optional(z.number()),
	items: z.optional(z.array(inventoryReceiveItemSchema)),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.InventoryReceiveParams>;

export const inventoryReceiveResultSchema: z.ZodMiniType<types.InventoryReceiveResult> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("inventory_receive_result"),
	items: z.optional(z.array(inventoryReceiveResultItemSchema)),
})) as unknown as z.ZodMiniType<types.InventoryReceiveResult>;

export const inventoryReceiveResultItemSchema: z.ZodMiniType<types.InventoryReceiveResultItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	index: z.int(),
	product_id: z.string(),
	location_id: z.optional(z.string()),
	quantity: z.optional(z.int()),
	unit_cost: z.optional(z.number()),
	balance: z.optional(inventoryBalanceSchema),
})) as unknown as z.ZodMiniType<types.InventoryReceiveResultItem>;

export const inventoryTransactionSchema: z.ZodMiniType<types.InventoryTransaction> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.string(),
	product_id: z.string(),
	variant_id: z.optional(z.nullable(z.string())),
	location_id: z.string(),
	type: z.string(),
	quantity: z.number(),
	before_on_hand: z.number(),
	after_on_hand: z.number(),
	unit_price: z.number(),
	total_price: z.number(),
	status: z.string(),
	order_id: z.nullable(z.string()),
	journal_entry_id: z.nullable(z.string()),
	product_title: z.string(),
	location_name: z.string(),
	notes: z.optional(z.nullable(z.string())),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.InventoryTransaction>;

export const inventoryTransactionListSchema: z.ZodMiniType<types.InventoryTransactionList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(inventoryTransactionSchema),
	total: z.int(),
	page: z.int(),
	per_page: z.int(),
	total_pages: z.int(),
})) as unknown as z.ZodMiniType<types.InventoryTransactionList>;

export const inventoryTransferItemSchema: z.ZodMiniType<types.InventoryTransferItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.string(),
	quantity: z.int(),
})) as unknown as z.ZodMiniType<types.InventoryTransferItem>;

export const inventoryTransferParamsSchema: z.ZodMiniType<types.InventoryTransferParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.optional(z.string()),
	quantity: z.optional(z.int()),
	items: z.optional(z.array(inventoryTransferItemSchema)),
	from_location_id: z.string(),
	to_location_id: z.string(),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.InventoryTransferParams>;

export const inventoryTransferResultSchema: z.ZodMiniType<types.InventoryTransferResult> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("inventory_transfer_result"),
	items: z.optional(z.array(inventoryTransferResultItemSchema)),
})) as unknown as z.ZodMiniType<types.InventoryTransferResult>;

export const inventoryTransferResultItemSchema: z.ZodMiniType<types.InventoryTransferResultItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	index: z.int(),
	product_id: z.string(),
	from_location_id: z.optional(z.string()),
	to_location_id: z.optional(z.string()),
	quantity: z.optional(z.int()),
	status: z.optional(z.string()),
	journal_entry_id: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.InventoryTransferResultItem>;

export const journalEntrySchema: z.ZodMiniType<types.JournalEntry> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.string(),
	entry_number: z.string(),
	entry_date: z.string(),
	period_id: z.optional(z.nullable(z.string())),
	entry_type: z.optional(z.nullable(z.string())),
	status: z.string(),
	approval_status: z.string(),
	description: z.optional(z.nullable(z.string())),
	source_type: z.string(),
	source_id: z.optional(z.nullable(z.string())),
	source_module: z.optional(z.nullable(z.string())),
	is_reversing: z.boolean(),
	reversed_by_id: z.optional(z.nullable(z.string())),
	reversal_of_id: z.optional(z.nullable(z.string())),
	reverse_in_period_id: z.optional(z.nullable(z.string())),
	batch_id: z.optional(z.nullable(z.string())),
	total_debit: z.number(),
	total_credit: z.number(),
	posted_at: z.optional(z.nullable(z.string())),
	approved_by: z.optional(z.nullable(z.string())),
	approved_at: z.optional(z.nullable(z.string())),
	rejected_by: z.optional(z.nullable(z.string())),
	rejected_at: z.optional(z.nullable(z.string())),
	rejection_reason: z.optional(z.nullable(z.string())),
	idempotency_key: z.optional(z.nullable(z.string())),
	created_at: z.string(),
	updated_at: z.string(),
	lines: z.optional(z.array(journalEntryLineSchema)),
})) as unknown as z.ZodMiniType<types.JournalEntry>;

export const journalEntryApproveParamsSchema: z.ZodMiniType<types.JournalEntryApproveParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.JournalEntryApproveParams>;

export const journalEntryCreateLineSchema: z.ZodMiniType<types.JournalEntryCreateLine> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	account_id: z.string(),
	debit: z.optional(z.number()),
	credit: z.optional(z.number()),
	description: z.optional(z.string()),
	location_id: z.optional(z.string()),
	department_id: z.optional(z.string()),
	class_id: z.optional(z.string()),
	project_id: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.JournalEntryCreateLine>;

export const journalEntryCreateParamsSchema: z.ZodMiniType<types.JournalEntryCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	entry_date: z.string(),
	lines: z.array(journalEntryCreateLineSchema),
	description: z.optional(z.string()),
	source_type: z.optional(z.string()),
	source_id: z.optional(z.string()),
	bypass_period_check: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.JournalEntryCreateParams>;

export const journalEntryLineSchema: z.ZodMiniType<types.JournalEntryLine> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	journal_entry_id: z.string(),
	line_number: z.int(),
	account_id: z.string(),
	debit_amount: z.number(),
	credit_amount: z.number(),
	description: z.optional(z.nullable(z.string())),
	location_id: z.optional(z.nullable(z.string())),
	department_id: z.optional(z.nullable(z.string())),
	class_id: z.optional(z.nullable(z.string())),
	project_id: z.optional(z.nullable(z.string())),
	reconciled: z.boolean(),
	reconciled_at: z.optional(z.nullable(z.string())),
	created_at: z.string(),
	gl_account: z.optional(glAccountSchema),
})) as unknown as z.ZodMiniType<types.JournalEntryLine>;

export const journalEntryLinesUpdateParamsSchema: z.ZodMiniType<types.JournalEntryLinesUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	department_id: z.optional(z.nullable(z.string())),
	class_id: z.optional(z.nullable(z.string())),
	project_id: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.JournalEntryLinesUpdateParams>;

export const journalEntryListSchema: z.ZodMiniType<types.JournalEntryList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(journalEntrySchema),
})) as unknown as z.ZodMiniType<types.JournalEntryList>;

export const journalEntryRejectParamsSchema: z.ZodMiniType<types.JournalEntryRejectParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.JournalEntryRejectParams>;

export const journalEntryReverseParamsSchema: z.ZodMiniType<types.JournalEntryReverseParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	entry_date: z.optional(z.string()),
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.JournalEntryReverseParams>;

export const kitComponentSchema: z.ZodMiniType<types.KitComponent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("kit_component"),
	entity_id: z.string(),
	parent_product_id: z.string(),
	component_product_id: z.string(),
	component_product_title: z.string(),
	component_product_sku: z.nullable(z.string()),
	quantity_per_kit: z.number(),
	sequence: z.int(),
	is_assembled: z.boolean(),
	metadata: z.optional(metadataSchema),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.KitComponent>;

export const kitComponentCreateParamsSchema: z.ZodMiniType<types.KitComponentCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	component_product_id: z.string(),
	quantity_per_kit: z.number(),
	sequence: z.optional(z.int()),
	metadata: z.optional(metadataSchema),
})) as unknown as z.ZodMiniType<types.KitComponentCreateParams>;

export const kitComponentListSchema: z.ZodMiniType<types.KitComponentList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(kitComponentSchema),
	total: z.int(),
	has_more: z.boolean(),
})) as unknown as z.ZodMiniType<types.KitComponentList>;

export const lateFeeAssessmentSchema: z.ZodMiniType<types.LateFeeAssessment> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	assessed: z.array(assessedLateFeeSchema),
	skipped: z.array(skippedLateFeeSchema),
	total_fee_amount: z.number(),
	dry_run: z.boolean(),
})) as unknown as z.ZodMiniType<types.LateFeeAssessment>;

export const locationSchema: z.ZodMiniType<types.Location> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("location"),
	entity_id: z.string(),
	name: z.string(),
	code: z.optional(z.nullable(z.string())),
	type: z.optional(z.string()),
	is_active: z.boolean(),
	is_default: z.optional(z.boolean()),
	address: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
	metadata: z.optional(metadataSchema),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.Location>;

export const locationCreateParamsSchema: z.ZodMiniType<types.LocationCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	code: z.optional(z.string()),
	is_active: z.optional(z.boolean()),
	is_default: z.optional(z.boolean()),
	address: z.optional(z.record(z.string(), z.unknown())),
	metadata: z.optional(metadataSchema),
})) as unknown as z.ZodMiniType<types.LocationCreateParams>;

export const locationListSchema: z.ZodMiniType<types.LocationList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(locationSchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.LocationList>;

export const marketplaceOrderRefundSchema: z.ZodMiniType<types.MarketplaceOrderRefund> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	refund_id: z.string(),
	amount: z.number(),
	status: z.string(),
})) as unknown as z.ZodMiniType<types.MarketplaceOrderRefund>;

export const marketplaceOrderRefundParamsSchema: z.ZodMiniType<types.MarketplaceOrderRefundParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	amount: z.number(),
	reason: z.optional(z.string()),
	ebay_return_id: z.optional(z.string()),
	metadata: z.optional(metadataSchema),
})) as unknown as z.ZodMiniType<types.MarketplaceOrderRefundParams>;

export const metadataSchema: z.ZodMiniType<types.Metadata> = /* @__PURE__ */ z.lazy(() => z.record(z.string(), z.unknown())) as unknown as z.ZodMiniType<types.Metadata>;

export const migrationBulkParamsSchema: z.ZodMiniType<types.MigrationBulkParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	records: z.array(migrationRecordSchema),
	external_source: z.string(),
	conflict_mode: z.optional(z.enum(["skip","update","replace","error"])),
})) as unknown as z.ZodMiniType<types.MigrationBulkParams>;

export const migrationDryRunResultSchema: z.ZodMiniType<types.MigrationDryRunResult> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("migration_dry_run_result"),
	dry_run: z.boolean(),
	resource: z.string(),
	external_source: z.string(),
	total_records: z.int(),
	succeeded_records: z.int(),
	failed_records: z.int(),
	errors: z.array(migrationRowErrorSchema),
})) as unknown as z.ZodMiniType<types.MigrationDryRunResult>;

export const migrationJobSchema: z.ZodMiniType<types.MigrationJob> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("migration_job"),
	entity_id: z.string(),
	resource: z.string(),
	status: z.string(),
	dry_run: z.boolean(),
	conflict_mode: z.string(),
	external_source: z.string(),
	total_records: z.int(),
	processed_records: z.int(),
	succeeded_records: z.int(),
	failed_records: z.int(),
	errors: z.array(migrationRowErrorSchema),
	started_at: z.nullable(z.string()),
	completed_at: z.nullable(z.string()),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.MigrationJob>;

export const migrationJobAcceptedSchema: z.ZodMiniType<types.MigrationJobAccepted> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	job_id: z.string(),
	object: z.optional(z.string()),
	status: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.MigrationJobAccepted>;

export const migrationJobListSchema: z.ZodMiniType<types.MigrationJobList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(migrationJobSchema),
	has_more: z.boolean(),
	next_cursor: z.nullable(z.string()),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.MigrationJobList>;

export const migrationRecordSchema: z.ZodMiniType<types.MigrationRecord> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	external_id: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.MigrationRecord>;

export const migrationRowErrorSchema: z.ZodMiniType<types.MigrationRowError> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	index: z.int(),
	external_id: z.optional(z.nullable(z.string())),
	error: z.string(),
	code: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.MigrationRowError>;

export const multiInvoiceApplyParamsSchema: z.ZodMiniType<types.MultiInvoiceApplyParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	account_id: z.string(),
	payment_method: z.enum(["check","ach","wire","external","cash","credit"]),
	amount: z.number(),
	applications: z.array(paymentApplicationParamsSchema),
	check_number: z.optional(z.string()),
	check_date: z.optional(z.string()),
	external_reference: z.optional(z.string()),
	notes: z.optional(z.string()),
	payment_date: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.MultiInvoiceApplyParams>;

export const multiInvoiceApplyResultSchema: z.ZodMiniType<types.MultiInvoiceApplyResult> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: multiInvoicePaymentSchema,
	idempotent_replay: z.boolean(),
})) as unknown as z.ZodMiniType<types.MultiInvoiceApplyResult>;

export const multiInvoicePaymentSchema: z.ZodMiniType<types.MultiInvoicePayment> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.optional(z.string()),
	amount: z.number(),
	payment_method: z.optional(z.string()),
	status: z.optional(z.string()),
	journal_entry_id: z.optional(z.nullable(z.string())),
	applied_count: z.int(),
	applications: z.array(paymentApplicationSchema),
})) as unknown as z.ZodMiniType<types.MultiInvoicePayment>;

export const orderSchema: z.ZodMiniType<types.Order> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("order"),
	entity_id: z.string(),
	order_number: z.string(),
	document_type: z.string(),
	order_status: z.string(),
	payment_status: z.string(),
	fulfillment_status: z.string(),
	account_id: z.string(),
	location_id: z.nullable(z.string()),
	shipping_address_id: z.optional(z.nullable(z.string())),
	billing_address_id: z.optional(z.nullable(z.string())),
	payment_term_id: z.optional(z.nullable(z.string())),
	sales_channel_id: z.optional(z.nullable(z.string())),
	pricing_level_id: z.optional(z.nullable(z.string())),
	po_number: z.nullable(z.string()),
	order_date: z.string(),
	due_date: z.nullable(z.string()),
	requested_ship_date: z.optional(z.nullable(z.string())),
	subtotal: z.number(),
	discount_total: z.number(),
	shipping_total: z.number(),
	tax_total: z.number(),
	fee_total: z.number(),
	order_total: z.number(),
	amount_paid: z.number(),
	balance_due: z.number(),
	tax_exempt: z.boolean(),
	delivery_option: z.string(),
	ships_freight: z.optional(z.boolean()),
	notes: z.nullable(z.string()),
	customer_notes: z.optional(z.nullable(z.string())),
	internal_notes: z.nullable(z.string()),
	invoice_number: z.nullable(z.string()),
	invoice_type: z.nullable(z.string()),
	is_on_hold: z.boolean(),
	hold_type: z.nullable(z.string()),
	hold_reason: z.optional(z.nullable(z.string())),
	released_at: z.optional(z.nullable(z.string())),
	ship_complete: z.boolean(),
	source_platform: z.nullable(z.string()),
	external_order_id: z.nullable(z.string()),
	external_order_number: z.nullable(z.string()),
	linked_order_id: z.optional(z.nullable(z.string())),
	picked_up_at: z.optional(z.nullable(z.string())),
	pickup_no_show_at: z.optional(z.nullable(z.string())),
	metadata: metadataSchema,
	created_at: z.string(),
	updated_at: z.string(),
	status: z.optional(z.string()),
	line_items: z.optional(z.array(orderItemSchema)),
	payments: z.optional(z.array(paymentSchema)),
	tax_lines: z.optional(z.array(taxLineSchema)),
	cascaded_drop_ship_pos: z.optional(z.array(z.record(z.string(), z.unknown()))),
	cascaded_work_orders: z.optional(z.array(z.record(z.string(), z.unknown()))),
})) as unknown as z.ZodMiniType<types.Order>;

export const orderAdjustmentSchema: z.ZodMiniType<types.OrderAdjustment> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("order_adjustment"),
	order_id: z.string(),
	name: z.string(),
	effect_type: z.string(),
	discount_type: z.string(),
	value: z.number(),
	coupon_id: z.nullable(z.string()),
	amount: z.number(),
	notes: z.nullable(z.string()),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.OrderAdjustment>;

export const orderAdjustmentParamsSchema: z.ZodMiniType<types.OrderAdjustmentParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	effect_type: z.enum(["discount","fee"]),
	discount_type: z.enum(["percentage","fixed_amount"]),
	value: z.number(),
	coupon_id: z.optional(z.string()),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.OrderAdjustmentParams>;

export const orderCancelParamsSchema: z.ZodMiniType<types.OrderCancelParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.OrderCancelParams>;

export const orderCancelledEventSchema: z.ZodMiniType<types.OrderCancelledEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("order.cancelled"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: orderSchema,
}),
})) as unknown as z.ZodMiniType<types.OrderCancelledEvent>;

export const orderConfirmParamsSchema: z.ZodMiniType<types.OrderConfirmParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	send_email: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.OrderConfirmParams>;

export const orderConfirmedEventSchema: z.ZodMiniType<types.OrderConfirmedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("order.confirmed"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: orderSchema,
}),
})) as unknown as z.ZodMiniType<types.OrderConfirmedEvent>;

export const orderConvertParamsSchema: z.ZodMiniType<types.OrderConvertParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	user_id: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.OrderConvertParams>;

export const orderCreateParamsSchema: z.ZodMiniType<types.OrderCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	document_type: z.enum(["quote","sales_order","invoice","return","purchase_order"]),
	account_id: z.string(),
	location_id: z.optional(z.string()),
	payment_term_id: z.optional(z.string()),
	sales_channel_id: z.optional(z.string()),
	pricing_level_id: z.optional(z.string()),
	notes: z.optional(z.string()),
	customer_notes: z.optional(z.string()),
	requested_ship_date: z.optional(z.string()),
	ships_freight: z.optional(z.boolean()),
	metadata: z.optional(metadataSchema),
	shipping_address_id: z.optional(z.string()),
	billing_address_id: z.optional(z.string()),
	line_items: z.optional(z.array(orderLineParamsSchema)),
	discount: z.optional(orderDiscountParamsSchema),
	auto_compute_tax: z.optional(z.boolean()),
	auto_allocate_inventory: z.optional(z.boolean()),
	payments: z.optional(z.array(orderPaymentParamsSchema)),
	payment_terms: z.optional(z.string()),
	delivery_option: z.optional(z.string()),
	ship_complete: z.optional(z.boolean()),
	po_number: z.optional(z.string()),
	order_date: z.optional(z.union([z.string(), z.string()])),
	source_platform: z.optional(z.string()),
	external_order_id: z.optional(z.string()),
	external_order_number: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.OrderCreateParams>;

export const orderCreatedEventSchema: z.ZodMiniType<types.OrderCreatedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("order.created"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: orderSchema,
}),
})) as unknown as z.ZodMiniType<types.OrderCreatedEvent>;

export const orderDiscountParamsSchema: z.ZodMiniType<types.OrderDiscountParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	type: z.enum(["percentage","flat","fixed_amount"]),
	value: z.number(),
})) as unknown as z.ZodMiniType<types.OrderDiscountParams>;

export const orderInvoicedEventSchema: z.ZodMiniType<types.OrderInvoicedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("order.invoiced"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: orderSchema,
}),
})) as unknown as z.ZodMiniType<types.OrderInvoicedEvent>;

export const orderItemSchema: z.ZodMiniType<types.OrderItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	order_id: z.string(),
	product_id: z.nullable(z.string()),
	variant_id: z.nullable(z.string()),
	sku: z.nullable(z.string()),
	title: z.string(),
	quantity: z.number(),
	quantity_fulfilled: z.number(),
	quantity_returned: z.number(),
	sell_rate: z.number(),
	list_price: z.number(),
	discount_amount: z.number(),
	line_subtotal: z.number(),
	tax_amount: z.number(),
	line_total: z.number(),
	unit_cost: z.number(),
	weight: z.nullable(z.number()),
	is_tax_exempt: z.boolean(),
	product_tax_code: z.nullable(z.string()),
	notes: z.optional(z.nullable(z.string())),
	sort_order: z.int(),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.OrderItem>;

export const orderItemCreateParamsSchema: z.ZodMiniType<types.OrderItemCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.string(),
	quantity: z.int(),
	variant_id: z.optional(z.string()),
	sell_rate: z.optional(z.number()),
	list_price: z.optional(z.number()),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.OrderItemCreateParams>;

export const orderItemsBulkParamsSchema: z.ZodMiniType<types.OrderItemsBulkParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	items: z.array(orderItemCreateParamsSchema),
})) as unknown as z.ZodMiniType<types.OrderItemsBulkParams>;

export const orderLineParamsSchema: z.ZodMiniType<types.OrderLineParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.string(),
	variant_id: z.optional(z.string()),
	quantity: z.int(),
	sell_rate: z.optional(z.number()),
	list_price: z.optional(z.number()),
	discount_amount: z.optional(z.number()),
	cost_rate: z.optional(z.number()),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.OrderLineParams>;

export const orderListSchema: z.ZodMiniType<types.OrderList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(orderSchema),
	total: z.int(),
	has_more: z.boolean(),
})) as unknown as z.ZodMiniType<types.OrderList>;

export const orderNoShowParamsSchema: z.ZodMiniType<types.OrderNoShowParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.OrderNoShowParams>;

export const orderPaidEventSchema: z.ZodMiniType<types.OrderPaidEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("order.paid"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: orderSchema,
}),
})) as unknown as z.ZodMiniType<types.OrderPaidEvent>;

export const orderPaymentCreateParamsSchema: z.ZodMiniType<types.OrderPaymentCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	amount: z.number(),
	payment_method: z.optional(paymentKindSchema),
	method: z.optional(paymentKindSchema),
	payment_type: z.optional(paymentKindSchema),
	payment_method_id: z.optional(z.string()),
	auto_capture: z.optional(z.boolean()),
	reference: z.optional(z.string()),
	check_number: z.optional(z.string()),
	notes: z.optional(z.string()),
	metadata: z.optional(metadataSchema),
})) as unknown as z.ZodMiniType<types.OrderPaymentCreateParams>;

export const orderPaymentListSchema: z.ZodMiniType<types.OrderPaymentList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	order_id: z.string(),
	data: z.array(paymentSchema),
	count: z.int(),
})) as unknown as z.ZodMiniType<types.OrderPaymentList>;

export const orderPaymentParamsSchema: z.ZodMiniType<types.OrderPaymentParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	payment_method_id: z.optional(z.string()),
	amount: z.number(),
	payment_type: z.optional(paymentKindSchema),
	auto_capture: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.OrderPaymentParams>;

export const orderPaymentStatusChangedEventSchema: z.ZodMiniType<types.OrderPaymentStatusChangedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("order.payment_status_changed"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: orderSchema,
}),
})) as unknown as z.ZodMiniType<types.OrderPaymentStatusChangedEvent>;

export const orderPickupEnvelopeSchema: z.ZodMiniType<types.OrderPickupEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: orderPickupResultSchema,
})) as unknown as z.ZodMiniType<types.OrderPickupEnvelope>;

export const orderPickupResultSchema: z.ZodMiniType<types.OrderPickupResult> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	order_id: z.string(),
	order_number: z.string(),
	order_status: z.optional(z.string()),
	fulfillment_status: z.optional(z.string()),
	pickup_no_show_at: z.optional(z.nullable(z.string())),
	picked_up_at: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.OrderPickupResult>;

export const orderReceiveItemSchema: z.ZodMiniType<types.OrderReceiveItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	order_item_id: z.optional(z.string()),
	product_id: z.optional(z.string()),
	quantity: z.optional(z.number()),
	quantity_received: z.optional(z.number()),
})) as unknown as z.ZodMiniType<types.OrderReceiveItem>;

export const orderReceiveParamsSchema: z.ZodMiniType<types.OrderReceiveParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	location_id: z.optional(z.string()),
	items: z.optional(z.array(orderReceiveItemSchema)),
	line_items: z.optional(z.array(orderReceiveItemSchema)),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.OrderReceiveParams>;

export const orderReleaseHoldEnvelopeSchema: z.ZodMiniType<types.OrderReleaseHoldEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: orderReleaseHoldResultSchema,
})) as unknown as z.ZodMiniType<types.OrderReleaseHoldEnvelope>;

export const orderReleaseHoldParamsSchema: z.ZodMiniType<types.OrderReleaseHoldParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	user_id: z.optional(z.string()),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.OrderReleaseHoldParams>;

export const orderReleaseHoldResultSchema: z.ZodMiniType<types.OrderReleaseHoldResult> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	success: z.boolean(),
	order_id: z.string(),
})) as unknown as z.ZodMiniType<types.OrderReleaseHoldResult>;

export const orderUpdateParamsSchema: z.ZodMiniType<types.OrderUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	order_status: z.optional(z.string()),
	status: z.optional(z.string()),
	location_id: z.optional(z.string()),
	payment_term_id: z.optional(z.string()),
	sales_channel_id: z.optional(z.string()),
	pricing_level_id: z.optional(z.string()),
	notes: z.optional(z.string()),
	customer_notes: z.optional(z.string()),
	requested_ship_date: z.optional(z.string()),
	ships_freight: z.optional(z.boolean()),
	metadata: z.optional(metadataSchema),
	internal_notes: z.optional(z.string()),
	po_number: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.OrderUpdateParams>;

export const orderVoidParamsSchema: z.ZodMiniType<types.OrderVoidParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.OrderVoidParams>;

export const orderVoidedEventSchema: z.ZodMiniType<types.OrderVoidedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("order.voided"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: orderSchema,
}),
})) as unknown as z.ZodMiniType<types.OrderVoidedEvent>;

export const packageSchema: z.ZodMiniType<types.Package> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("package"),
	entity_id: z.string(),
	order_id: z.string(),
	package_number: z.string(),
	package_id: z.optional(z.string()),
	status: z.string(),
	fulfillment_status: z.optional(z.string()),
	weight_lb: z.optional(z.nullable(z.number())),
	length_in: z.optional(z.nullable(z.number())),
	width_in: z.optional(z.nullable(z.number())),
	height_in: z.optional(z.nullable(z.number())),
	carrier: z.optional(z.nullable(z.string())),
	service_level: z.optional(z.nullable(z.string())),
	service: z.optional(z.nullable(z.string())),
	tracking_number: z.optional(z.nullable(z.string())),
	tracking_url: z.optional(z.nullable(z.string())),
	ship_cost: z.optional(z.nullable(z.number())),
	billed_ship_cost: z.optional(z.nullable(z.number())),
	label_url: z.optional(z.nullable(z.string())),
	location_id: z.optional(z.nullable(z.string())),
	shipped_at: z.optional(z.nullable(z.string())),
	delivered_at: z.optional(z.nullable(z.string())),
	metadata: z.optional(metadataSchema),
	created_at: z.string(),
	updated_at: z.string(),
	items: z.optional(z.array(packageItemSchema)),
	label: z.optional(z.union([shippingLabelSchema, z.null()])),
	tracking_events: z.optional(z.array(trackingEventSchema)),
	order: z.optional(orderSchema),
})) as unknown as z.ZodMiniType<types.Package>;

export const packageBuyLabelParamsSchema: z.ZodMiniType<types.PackageBuyLabelParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	rate_object_id: z.optional(z.string()),
	carrier: z.optional(z.string()),
	service_token: z.optional(z.string()),
	service_name: z.optional(z.string()),
	shipment_object_id: z.optional(z.string()),
	parcel_object_id: z.optional(z.string()),
	estimated_amount: z.optional(z.number()),
	label_file_type: z.optional(z.enum(["PDF","ZPLII","PNG"])),
})) as unknown as z.ZodMiniType<types.PackageBuyLabelParams>;

export const packageCreateItemSchema: z.ZodMiniType<types.PackageCreateItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	order_item_id: z.string(),
	quantity: z.int(),
	serial_numbers: z.optional(z.array(z.string())),
})) as unknown as z.ZodMiniType<types.PackageCreateItem>;

export const packageCreateParamsSchema: z.ZodMiniType<types.PackageCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	order_id: z.string(),
	carrier_service: z.optional(z.string()),
	items: z.optional(z.array(packageCreateItemSchema)),
	buy_label: z.optional(z.boolean()),
	rate_object_id: z.optional(z.string()),
	fulfill_after_label: z.optional(z.boolean()),
	location_id: z.optional(z.string()),
	weight_lb: z.optional(z.number()),
	length_in: z.optional(z.number()),
	width_in: z.optional(z.number()),
	height_in: z.optional(z.number()),
	metadata: z.optional(metadataSchema),
})) as unknown as z.ZodMiniType<types.PackageCreateParams>;

export const packageEnvelopeSchema: z.ZodMiniType<types.PackageEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: packageSchema,
})) as unknown as z.ZodMiniType<types.PackageEnvelope>;

export const packageItemSchema: z.ZodMiniType<types.PackageItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	package_id: z.string(),
	order_item_id: z.string(),
	product_id: z.nullable(z.string()),
	quantity: z.int(),
	sku: z.optional(z.nullable(z.string())),
	title: z.optional(z.nullable(z.string())),
	serial_numbers: z.optional(z.nullable(z.array(z.string()))),
	created_at: z.string(),
	product: z.optional(productSchema),
})) as unknown as z.ZodMiniType<types.PackageItem>;

export const packageItemMoveSchema: z.ZodMiniType<types.PackageItemMove> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	source: packageItemSchema,
	target: packageItemSchema,
})) as unknown as z.ZodMiniType<types.PackageItemMove>;

export const packageItemsCreateParamsSchema: z.ZodMiniType<types.PackageItemsCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	order_item_id: z.string(),
	quantity: z.int(),
	serial_numbers: z.optional(z.array(z.string())),
})) as unknown as z.ZodMiniType<types.PackageItemsCreateParams>;

export const packageItemsMoveParamsSchema: z.ZodMiniType<types.PackageItemsMoveParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	target_package_id: z.string(),
	quantity: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.PackageItemsMoveParams>;

export const packageItemsUpdateParamsSchema: z.ZodMiniType<types.PackageItemsUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	quantity: z.optional(z.int()),
	serial_numbers: z.optional(z.array(z.string())),
})) as unknown as z.ZodMiniType<types.PackageItemsUpdateParams>;

export const packageLabelRechargeSchema: z.ZodMiniType<types.PackageLabelRecharge> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	delta: z.number(),
	action: z.string(),
	shipping_total_updated: z.boolean(),
	gl_je_id: z.optional(z.nullable(z.string())),
	charge_status: z.optional(z.nullable(z.string())),
	charge_payment_id: z.optional(z.nullable(z.string())),
	order_id: z.string(),
	label_id: z.string(),
	idempotent: z.boolean(),
})) as unknown as z.ZodMiniType<types.PackageLabelRecharge>;

export const packageLabelRechargeEnvelopeSchema: z.ZodMiniType<types.PackageLabelRechargeEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: packageLabelRechargeSchema,
})) as unknown as z.ZodMiniType<types.PackageLabelRechargeEnvelope>;

export const packageListSchema: z.ZodMiniType<types.PackageList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(packageSchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.PackageList>;

export const packageMarkDeliveredParamsSchema: z.ZodMiniType<types.PackageMarkDeliveredParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	delivered_at: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PackageMarkDeliveredParams>;

export const packageRechargeLabelParamsSchema: z.ZodMiniType<types.PackageRechargeLabelParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	action: z.enum(["recharge","absorb","manual"]),
	label_id: z.optional(z.string()),
	payment_method_id: z.optional(z.string()),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PackageRechargeLabelParams>;

export const packageVoidLabelParamsSchema: z.ZodMiniType<types.PackageVoidLabelParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	label_id: z.optional(z.string()),
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PackageVoidLabelParams>;

export const paymentSchema: z.ZodMiniType<types.Payment> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("payment"),
	entity_id: z.string(),
	account_id: z.string(),
	order_id: z.nullable(z.string()),
	method: z.string(),
	amount: z.number(),
	amount_applied: z.number(),
	amount_refunded: z.number(),
	currency: z.string(),
	reference: z.nullable(z.string()),
	stripe_payment_intent_id: z.nullable(z.string()),
	payment_method_id: z.nullable(z.string()),
	status: z.string(),
	received_at: z.string(),
	notes: z.nullable(z.string()),
	metadata: metadataSchema,
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.Payment>;

export const paymentActionResultSchema: z.ZodMiniType<types.PaymentActionResult> = /* @__PURE__ */ z.lazy(() => z.record(z.string(), z.unknown())) as unknown as z.ZodMiniType<types.PaymentActionResult>;

export const paymentApplicationSchema: z.ZodMiniType<types.PaymentApplication> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	order_id: z.string(),
	amount_applied: z.number(),
})) as unknown as z.ZodMiniType<types.PaymentApplication>;

export const paymentApplicationParamsSchema: z.ZodMiniType<types.PaymentApplicationParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	order_id: z.string(),
	amount_applied: z.number(),
})) as unknown as z.ZodMiniType<types.PaymentApplicationParams>;

export const paymentAppliedMultiInvoiceEventSchema: z.ZodMiniType<types.PaymentAppliedMultiInvoiceEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("payment.applied_multi_invoice"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: appliedPaymentSchema,
}),
})) as unknown as z.ZodMiniType<types.PaymentAppliedMultiInvoiceEvent>;

export const paymentApplyParamsSchema: z.ZodMiniType<types.PaymentApplyParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	applications: z.array(paymentApplicationParamsSchema),
	account_id: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PaymentApplyParams>;

export const paymentBatchItemSchema: z.ZodMiniType<types.PaymentBatchItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	order_id: z.string(),
	amount: z.number(),
	payment_method: paymentKindSchema,
	payment_method_id: z.optional(z.string()),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PaymentBatchItem>;

export const paymentBatchParamsSchema: z.ZodMiniType<types.PaymentBatchParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	payments: z.array(paymentBatchItemSchema),
})) as unknown as z.ZodMiniType<types.PaymentBatchParams>;

export const paymentCreateParamsSchema: z.ZodMiniType<types.PaymentCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	account_id: z.string(),
	payment_method: z.string(),
	amount: z.number(),
	check_number: z.optional(z.string()),
	external_reference: z.optional(z.string()),
	notes: z.optional(z.string()),
	payment_date: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PaymentCreateParams>;

export const paymentDisputeSchema: z.ZodMiniType<types.PaymentDispute> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.optional(z.literal("dispute")),
	payment_id: z.optional(z.string()),
	amount: z.optional(z.number()),
	reason: z.optional(z.nullable(z.string())),
	status: z.optional(z.string()),
	created_at: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PaymentDispute>;

export const paymentFailedEventSchema: z.ZodMiniType<types.PaymentFailedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("payment.failed"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: paymentSchema,
}),
})) as unknown as z.ZodMiniType<types.PaymentFailedEvent>;

export const paymentKindSchema: z.ZodMiniType<types.PaymentKind> = /* @__PURE__ */ z.lazy(() => z.string()) as unknown as z.ZodMiniType<types.PaymentKind>;

export const paymentMethodSchema: z.ZodMiniType<types.PaymentMethod> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("payment_method"),
	account_id: z.string(),
	method_type: z.string(),
	is_default: z.boolean(),
	is_verified: z.boolean(),
	last4: z.nullable(z.string()),
	brand: z.nullable(z.string()),
	exp_month: z.nullable(z.int()),
	exp_year: z.nullable(z.int()),
	bank_name: z.nullable(z.string()),
	account_type: z.nullable(z.string()),
	stripe_payment_method_id: z.nullable(z.string()),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.PaymentMethod>;

export const paymentMethodCreateParamsSchema: z.ZodMiniType<types.PaymentMethodCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	method_type: z.optional(z.string()),
	stripe_payment_method_id: z.optional(z.string()),
	token: z.optional(z.string()),
	is_default: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.PaymentMethodCreateParams>;

export const paymentMethodListSchema: z.ZodMiniType<types.PaymentMethodList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(paymentMethodSchema),
})) as unknown as z.ZodMiniType<types.PaymentMethodList>;

export const paymentReceivedEventSchema: z.ZodMiniType<types.PaymentReceivedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("payment.received"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: paymentSchema,
}),
})) as unknown as z.ZodMiniType<types.PaymentReceivedEvent>;

export const paymentRefundSchema: z.ZodMiniType<types.PaymentRefund> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("refund"),
	payment_id: z.string(),
	order_id: z.nullable(z.string()),
	amount: z.number(),
	reason: z.nullable(z.string()),
	status: z.string(),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.PaymentRefund>;

export const paymentRefundParamsSchema: z.ZodMiniType<types.PaymentRefundParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	amount: z.optional(z.int()),
	reason: z.optional(z.enum(["duplicate","fraudulent","customer_complaint","other"])),
})) as unknown as z.ZodMiniType<types.PaymentRefundParams>;

export const paymentRefundedEventSchema: z.ZodMiniType<types.PaymentRefundedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("payment.refunded"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: paymentSchema,
}),
})) as unknown as z.ZodMiniType<types.PaymentRefundedEvent>;

export const paymentSucceededEventSchema: z.ZodMiniType<types.PaymentSucceededEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("payment.succeeded"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: paymentSchema,
}),
})) as unknown as z.ZodMiniType<types.PaymentSucceededEvent>;

export const paymentTermSchema: z.ZodMiniType<types.PaymentTerm> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("payment_term"),
	entity_id: z.string(),
	name: z.string(),
	due_days: z.int(),
	discount_percent: z.optional(z.nullable(z.number())),
	discount_days: z.optional(z.nullable(z.int())),
	is_active: z.boolean(),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.PaymentTerm>;

export const paymentTermCreateParamsSchema: z.ZodMiniType<types.PaymentTermCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	due_days: z.int(),
	discount_percent: z.optional(z.number()),
	discount_days: z.optional(z.int()),
	is_active: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.PaymentTermCreateParams>;

export const paymentTermListSchema: z.ZodMiniType<types.PaymentTermList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(paymentTermSchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.PaymentTermList>;

export const paymentVoidParamsSchema: z.ZodMiniType<types.PaymentVoidParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PaymentVoidParams>;

export const periodApproveCloseParamsSchema: z.ZodMiniType<types.PeriodApproveCloseParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PeriodApproveCloseParams>;

export const periodReopenParamsSchema: z.ZodMiniType<types.PeriodReopenParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PeriodReopenParams>;

export const periodRequestCloseParamsSchema: z.ZodMiniType<types.PeriodRequestCloseParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PeriodRequestCloseParams>;

export const pricingLevelSchema: z.ZodMiniType<types.PricingLevel> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.optional(z.string()),
	name: z.string(),
	description: z.optional(z.nullable(z.string())),
	defaults_on: z.optional(z.array(z.string())),
	show_on: z.optional(z.array(z.string())),
	created_at: z.optional(z.string()),
	updated_at: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PricingLevel>;

export const pricingLevelCreateParamsSchema: z.ZodMiniType<types.PricingLevelCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	description: z.optional(z.string()),
	defaults_on: z.optional(z.array(z.string())),
	show_on: z.optional(z.array(z.string())),
})) as unknown as z.ZodMiniType<types.PricingLevelCreateParams>;

export const pricingLevelListSchema: z.ZodMiniType<types.PricingLevelList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(pricingLevelSchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.PricingLevelList>;

export const pricingPolicySchema: z.ZodMiniType<types.PricingPolicy> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	product_id: z.string(),
	variant_id: z.optional(z.nullable(z.string())),
	pricing_level_id: z.nullable(z.string()),
	account_id: z.nullable(z.string()),
	pricing_type: z.string(),
	min_quantity: z.int(),
	sell_price: z.nullable(z.number()),
	list_price: z.nullable(z.number()),
	adjustment: z.nullable(z.number()),
	margin_pct: z.nullable(z.number()),
	is_active: z.boolean(),
	is_default: z.boolean(),
	level_name: z.nullable(z.string()),
	product_name: z.string(),
	product_sku: z.nullable(z.string()),
	external_source: z.nullable(z.string()),
	external_id: z.nullable(z.string()),
	created_at: z.string(),
	migration_batch_id: z.optional(z.nullable(z.string())),
	imported_at: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.PricingPolicy>;

export const pricingPolicyCreateParamsSchema: z.ZodMiniType<types.PricingPolicyCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.string(),
	variant_id: z.optional(z.nullable(z.string())),
	pricing_level_id: z.optional(z.nullable(z.string())),
	account_id: z.optional(z.nullable(z.string())),
	pricing_type: z.optional(z.enum(["regular","multiplier"])),
	min_quantity: z.optional(z.int()),
	sell_price: z.optional(z.nullable(z.number())),
	list_price: z.optional(z.nullable(z.number())),
	adjustment: z.optional(z.nullable(z.number())),
	margin_pct: z.optional(z.nullable(z.number())),
	is_active: z.optional(z.boolean()),
	is_default: z.optional(z.boolean()),
	external_source: z.optional(z.string()),
	external_id: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PricingPolicyCreateParams>;

export const pricingPolicyEnvelopeSchema: z.ZodMiniType<types.PricingPolicyEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: pricingPolicySchema,
})) as unknown as z.ZodMiniType<types.PricingPolicyEnvelope>;

export const pricingPolicyListSchema: z.ZodMiniType<types.PricingPolicyList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(pricingPolicySchema),
	has_more: z.boolean(),
	next_cursor: z.nullable(z.string()),
	total: z.int(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.PricingPolicyList>;

export const pricingPolicyUpdateParamsSchema: z.ZodMiniType<types.PricingPolicyUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	pricing_level_id: z.optional(z.nullable(z.string())),
	account_id: z.optional(z.nullable(z.string())),
	pricing_type: z.optional(z.enum(["regular","multiplier"])),
	min_quantity: z.optional(z.int()),
	sell_price: z.optional(z.nullable(z.number())),
	list_price: z.optional(z.nullable(z.number())),
	adjustment: z.optional(z.nullable(z.number())),
	margin_pct: z.optional(z.nullable(z.number())),
	is_active: z.optional(z.boolean()),
	is_default: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.PricingPolicyUpdateParams>;

export const productSchema: z.ZodMiniType<types.Product> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("product"),
	entity_id: z.string(),
	title: z.string(),
	description: z.nullable(z.string()),
	sku: z.nullable(z.string()),
	part_number: z.nullable(z.string()),
	barcode: z.nullable(z.string()),
	product_type: z.string(),
	category_id: z.nullable(z.string()),
	vendor_id: z.nullable(z.string()),
	list_price: z.nullable(z.number()),
	cost: z.nullable(z.number()),
	is_active: z.boolean(),
	is_serialized: z.boolean(),
	charge_tax: z.boolean(),
	track_inventory: z.boolean(),
	weight: z.nullable(z.number()),
	weight_uom: z.string(),
	length: z.nullable(z.number()),
	width: z.nullable(z.number()),
	height: z.nullable(z.number()),
	length_uom: z.string(),
	quantity_uom: z.string(),
	product_tax_code: z.nullable(z.string()),
	reorder_point: z.nullable(z.number()),
	reorder_qty: z.nullable(z.number()),
	safety_stock: z.nullable(z.number()),
	has_variants: z.boolean(),
	metadata: metadataSchema,
	created_at: z.string(),
	updated_at: z.string(),
	variants: z.optional(z.array(productVariantSchema)),
	components: z.optional(z.array(kitComponentSchema)),
	pricing: z.optional(z.array(pricingPolicySchema)),
	vendors: z.optional(z.array(productVendorSchema)),
})) as unknown as z.ZodMiniType<types.Product>;

export const productCategorySchema: z.ZodMiniType<types.ProductCategory> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.optional(z.string()),
	name: z.string(),
	description: z.optional(z.nullable(z.string())),
	parent_id: z.optional(z.nullable(z.string())),
	created_at: z.optional(z.string()),
	updated_at: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.ProductCategory>;

export const productCategoryCreateParamsSchema: z.ZodMiniType<types.ProductCategoryCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	description: z.optional(z.string()),
	parent_id: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.ProductCategoryCreateParams>;

export const productCategoryListSchema: z.ZodMiniType<types.ProductCategoryList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(productCategorySchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.ProductCategoryList>;

export const productComponentParamsSchema: z.ZodMiniType<types.ProductComponentParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	component_product_id: z.string(),
	quantity: z.number(),
})) as unknown as z.ZodMiniType<types.ProductComponentParams>;

export const productCreateParamsSchema: z.ZodMiniType<types.ProductCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_type: z.string(),
	title: z.string(),
	description: z.optional(z.string()),
	sku: z.optional(z.string()),
	part_number: z.optional(z.string()),
	barcode: z.optional(z.string()),
	category_id: z.optional(z.string()),
	vendor_id: z.optional(z.string()),
	list_price: z.optional(z.number()),
	cost: z.optional(z.number()),
	is_active: z.optional(z.boolean()),
	is_serialized: z.optional(z.boolean()),
	charge_tax: z.optional(z.boolean()),
	track_inventory: z.optional(z.boolean()),
	weight: z.optional(z.number()),
	weight_uom: z.optional(z.string()),
	length: z.optional(z.number()),
	width: z.optional(z.number()),
	height: z.optional(z.number()),
	length_uom: z.optional(z.string()),
	quantity_uom: z.optional(z.string()),
	product_tax_code: z.optional(z.string()),
	reorder_point: z.optional(z.number()),
	reorder_qty: z.optional(z.number()),
	safety_stock: z.optional(z.number()),
	metadata: z.optional(metadataSchema),
	variants: z.optional(z.array(productVariantParamsSchema)),
	components: z.optional(z.array(productComponentParamsSchema)),
	pricing: z.optional(z.array(productPricingParamsSchema)),
	vendors: z.optional(z.array(productVendorParamsSchema)),
})) as unknown as z.ZodMiniType<types.ProductCreateParams>;

export const productEnvelopeSchema: z.ZodMiniType<types.ProductEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: productSchema,
})) as unknown as z.ZodMiniType<types.ProductEnvelope>;

export const productInventorySchema: z.ZodMiniType<types.ProductInventory> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.string(),
	on_hand: z.number(),
	allocated: z.number(),
	available: z.number(),
	total_value: z.number(),
	by_location: z.array(productInventoryLocationSchema),
})) as unknown as z.ZodMiniType<types.ProductInventory>;

export const productInventoryEnvelopeSchema: z.ZodMiniType<types.ProductInventoryEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: productInventorySchema,
})) as unknown as z.ZodMiniType<types.ProductInventoryEnvelope>;

export const productInventoryLocationSchema: z.ZodMiniType<types.ProductInventoryLocation> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	location_id: z.string(),
	location_name: z.string(),
	on_hand: z.number(),
	allocated: z.number(),
	available: z.number(),
})) as unknown as z.ZodMiniType<types.ProductInventoryLocation>;

export const productListSchema: z.ZodMiniType<types.ProductList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(productSchema),
	has_more: z.boolean(),
	url: z.string(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.ProductList>;

export const productLocationSchema: z.ZodMiniType<types.ProductLocation> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	name: z.string(),
	code: z.optional(z.nullable(z.string())),
	type: z.optional(z.string()),
	is_active: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.ProductLocation>;

export const productLocationsSchema: z.ZodMiniType<types.ProductLocations> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.string(),
	locations: z.array(productLocationSchema),
})) as unknown as z.ZodMiniType<types.ProductLocations>;

export const productLocationsParamsSchema: z.ZodMiniType<types.ProductLocationsParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	location_ids: z.array(z.string()),
})) as unknown as z.ZodMiniType<types.ProductLocationsParams>;

export const productPricingParamsSchema: z.ZodMiniType<types.ProductPricingParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	pricing_level_id: z.optional(z.string()),
	account_id: z.optional(z.string()),
	min_quantity: z.optional(z.int()),
	list_price: z.optional(z.number()),
	sell_price: z.optional(z.number()),
	adjustment: z.optional(z.number()),
})) as unknown as z.ZodMiniType<types.ProductPricingParams>;

export const productUpdateParamsSchema: z.ZodMiniType<types.ProductUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	title: z.optional(z.string()),
	description: z.optional(z.string()),
	sku: z.optional(z.string()),
	part_number: z.optional(z.string()),
	barcode: z.optional(z.string()),
	category_id: z.optional(z.string()),
	vendor_id: z.optional(z.string()),
	list_price: z.optional(z.number()),
	cost: z.optional(z.number()),
	is_active: z.optional(z.boolean()),
	is_serialized: z.optional(z.boolean()),
	charge_tax: z.optional(z.boolean()),
	track_inventory: z.optional(z.boolean()),
	weight: z.optional(z.number()),
	weight_uom: z.optional(z.string()),
	length: z.optional(z.number()),
	width: z.optional(z.number()),
	height: z.optional(z.number()),
	length_uom: z.optional(z.string()),
	quantity_uom: z.optional(z.string()),
	product_tax_code: z.optional(z.string()),
	reorder_point: z.optional(z.number()),
	reorder_qty: z.optional(z.number()),
	safety_stock: z.optional(z.number()),
	metadata: z.optional(metadataSchema),
})) as unknown as z.ZodMiniType<types.ProductUpdateParams>;

export const productVariantSchema: z.ZodMiniType<types.ProductVariant> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	product_id: z.string(),
	product_type: z.optional(z.string()),
	sku: z.nullable(z.string()),
	barcode: z.nullable(z.string()),
	variant_title: z.nullable(z.string()),
	option1: z.nullable(z.string()),
	option2: z.nullable(z.string()),
	option3: z.nullable(z.string()),
	price: z.nullable(z.number()),
	cost: z.nullable(z.number()),
	weight: z.nullable(z.number()),
	weight_unit: z.string(),
	is_active: z.boolean(),
	metadata: metadataSchema,
	created_at: z.optional(z.string()),
	updated_at: z.optional(z.string()),
	pricing: z.optional(z.array(pricingPolicySchema)),
	components: z.optional(z.array(kitComponentSchema)),
	vendors: z.optional(z.array(productVendorSchema)),
})) as unknown as z.ZodMiniType<types.ProductVariant>;

export const productVariantParamsSchema: z.ZodMiniType<types.ProductVariantParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	title: z.string(),
	sku: z.optional(z.string()),
	product_type: z.optional(z.string()),
	components: z.optional(z.array(productComponentParamsSchema)),
	pricing: z.optional(z.array(productPricingParamsSchema)),
	vendors: z.optional(z.array(productVendorParamsSchema)),
})) as unknown as z.ZodMiniType<types.ProductVariantParams>;

export const productVendorSchema: z.ZodMiniType<types.ProductVendor> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	product_id: z.string(),
	variant_id: z.nullable(z.string()),
	vendor_id: z.string(),
	vendor_sku: z.nullable(z.string()),
	default_unit_cost: z.nullable(z.number()),
	is_default: z.boolean(),
})) as unknown as z.ZodMiniType<types.ProductVendor>;

export const productVendorParamsSchema: z.ZodMiniType<types.ProductVendorParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	vendor_id: z.string(),
	vendor_sku: z.optional(z.string()),
	default_unit_cost: z.optional(z.number()),
})) as unknown as z.ZodMiniType<types.ProductVendorParams>;

export const projectUpdateParamsSchema: z.ZodMiniType<types.ProjectUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.optional(z.string()),
	code: z.optional(z.nullable(z.string())),
	description: z.optional(z.nullable(z.string())),
	is_active: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.ProjectUpdateParams>;

export const purchaseOrderSchema: z.ZodMiniType<types.PurchaseOrder> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("purchase_order"),
	entity_id: z.string(),
	po_number: z.string(),
	vendor_id: z.string(),
	location_id: z.optional(z.nullable(z.string())),
	status: z.string(),
	po_date: z.string(),
	expected_date: z.optional(z.nullable(z.string())),
	payment_term_id: z.optional(z.nullable(z.string())),
	subtotal: z.number(),
	tax_total: z.number(),
	shipping_total: z.number(),
	po_total: z.number(),
	currency: z.string(),
	notes: z.optional(z.nullable(z.string())),
	internal_notes: z.optional(z.nullable(z.string())),
	metadata: z.optional(metadataSchema),
	created_at: z.string(),
	updated_at: z.string(),
	line_items: z.optional(z.array(orderItemSchema)),
	vendor: z.optional(accountSchema),
	receipts: z.optional(z.array(purchaseOrderReceiptSchema)),
	bills: z.optional(z.array(vendorBillSchema)),
})) as unknown as z.ZodMiniType<types.PurchaseOrder>;

export const purchaseOrderCancelParamsSchema: z.ZodMiniType<types.PurchaseOrderCancelParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PurchaseOrderCancelParams>;

export const purchaseOrderCreateItemSchema: z.ZodMiniType<types.PurchaseOrderCreateItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.string(),
	quantity: z.number(),
	unit_cost: z.optional(z.number()),
})) as unknown as z.ZodMiniType<types.PurchaseOrderCreateItem>;

export const purchaseOrderCreateParamsSchema: z.ZodMiniType<types.PurchaseOrderCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	vendor_id: z.string(),
	items: z.array(purchaseOrderCreateItemSchema),
	location_id: z.optional(z.string()),
	payment_term_id: z.optional(z.string()),
	expected_date: z.optional(z.string()),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PurchaseOrderCreateParams>;

export const purchaseOrderItemsCreateParamsSchema: z.ZodMiniType<types.PurchaseOrderItemsCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.string(),
	quantity: z.number(),
	variant_id: z.optional(z.string()),
	unit_cost: z.optional(z.number()),
	purchase_policy_id: z.optional(z.string()),
	sort_order: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.PurchaseOrderItemsCreateParams>;

export const purchaseOrderListSchema: z.ZodMiniType<types.PurchaseOrderList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(purchaseOrderSchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.PurchaseOrderList>;

export const purchaseOrderNotifyRevisionParamsSchema: z.ZodMiniType<types.PurchaseOrderNotifyRevisionParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	action: z.enum(["skip"]),
})) as unknown as z.ZodMiniType<types.PurchaseOrderNotifyRevisionParams>;

export const purchaseOrderReceiptSchema: z.ZodMiniType<types.PurchaseOrderReceipt> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	purchase_order_id: z.string(),
	receipt_number: z.optional(z.string()),
	location_id: z.optional(z.nullable(z.string())),
	items: z.array(purchaseOrderReceiptItemSchema),
	notes: z.optional(z.nullable(z.string())),
	journal_entry_id: z.optional(z.nullable(z.string())),
	received_at: z.string(),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.PurchaseOrderReceipt>;

export const purchaseOrderReceiptItemSchema: z.ZodMiniType<types.PurchaseOrderReceiptItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.string(),
	order_item_id: z.optional(z.nullable(z.string())),
	quantity_received: z.number(),
	unit_cost: z.optional(z.number()),
})) as unknown as z.ZodMiniType<types.PurchaseOrderReceiptItem>;

export const purchaseOrderReceiveItemSchema: z.ZodMiniType<types.PurchaseOrderReceiveItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.string(),
	quantity_received: z.number(),
})) as unknown as z.ZodMiniType<types.PurchaseOrderReceiveItem>;

export const purchaseOrderReceiveParamsSchema: z.ZodMiniType<types.PurchaseOrderReceiveParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	items: z.array(purchaseOrderReceiveItemSchema),
	create_bill: z.optional(z.boolean()),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PurchaseOrderReceiveParams>;

export const purchaseOrderReceiveResultSchema: z.ZodMiniType<types.PurchaseOrderReceiveResult> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	receipt: purchaseOrderReceiptSchema,
	auto_bill: z.optional(z.union([vendorBillSchema, z.null()])),
	auto_bill_error: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.PurchaseOrderReceiveResult>;

export const purchaseOrderRevisionNoticeSchema: z.ZodMiniType<types.PurchaseOrderRevisionNotice> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	skipped: z.boolean(),
	revision_count: z.int(),
})) as unknown as z.ZodMiniType<types.PurchaseOrderRevisionNotice>;

export const purchaseOrderSendToVendorParamsSchema: z.ZodMiniType<types.PurchaseOrderSendToVendorParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	template_key_override: z.optional(z.string()),
	email: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.PurchaseOrderSendToVendorParams>;

export const purchaseOrderSentEventSchema: z.ZodMiniType<types.PurchaseOrderSentEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("purchase_order.sent"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: purchaseOrderSchema,
}),
})) as unknown as z.ZodMiniType<types.PurchaseOrderSentEvent>;

export const reconciliationAgingRowSchema: z.ZodMiniType<types.ReconciliationAgingRow> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	name: z.string(),
	current: z.number(),
	days_1_30: z.number(),
	days_31_60: z.number(),
	days_61_90: z.number(),
	days_over_90: z.number(),
	total: z.number(),
})) as unknown as z.ZodMiniType<types.ReconciliationAgingRow>;

export const reconciliationAgingTotalsSchema: z.ZodMiniType<types.ReconciliationAgingTotals> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	current: z.number(),
	days_1_30: z.number(),
	days_31_60: z.number(),
	days_61_90: z.number(),
	days_over_90: z.number(),
	total: z.number(),
})) as unknown as z.ZodMiniType<types.ReconciliationAgingTotals>;

export const reconciliationApAgingSchema: z.ZodMiniType<types.ReconciliationApAging> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("ap_aging"),
	as_of_date: z.string(),
	vendors: z.array(reconciliationAgingRowSchema),
	totals: reconciliationAgingTotalsSchema,
})) as unknown as z.ZodMiniType<types.ReconciliationApAging>;

export const reconciliationArAgingSchema: z.ZodMiniType<types.ReconciliationArAging> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("ar_aging"),
	as_of_date: z.string(),
	customers: z.array(reconciliationAgingRowSchema),
	totals: reconciliationAgingTotalsSchema,
})) as unknown as z.ZodMiniType<types.ReconciliationArAging>;

export const reconciliationCashAccountSchema: z.ZodMiniType<types.ReconciliationCashAccount> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	bank_account_id: z.string(),
	account_name: z.string(),
	gl_balance: z.number(),
})) as unknown as z.ZodMiniType<types.ReconciliationCashAccount>;

export const reconciliationCashBalanceSchema: z.ZodMiniType<types.ReconciliationCashBalance> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("cash_balance"),
	as_of_date: z.string(),
	accounts: z.array(reconciliationCashAccountSchema),
	total_gl_balance: z.number(),
})) as unknown as z.ZodMiniType<types.ReconciliationCashBalance>;

export const reconciliationCompareAccountSchema: z.ZodMiniType<types.ReconciliationCompareAccount> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	account_number: z.string(),
	balance: z.number(),
})) as unknown as z.ZodMiniType<types.ReconciliationCompareAccount>;

export const reconciliationCompareParamsSchema: z.ZodMiniType<types.ReconciliationCompareParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	as_of_date: z.optional(z.string()),
	external_source: z.optional(z.string()),
	trial_balance: z.optional(z.array(reconciliationCompareAccountSchema)),
	ar_aging_total: z.optional(z.number()),
	ap_aging_total: z.optional(z.number()),
	inventory_value: z.optional(z.number()),
	cash_balance: z.optional(z.number()),
	counts: z.optional(z.record(z.string(), z.int())),
})) as unknown as z.ZodMiniType<types.ReconciliationCompareParams>;

export const reconciliationComparisonSchema: z.ZodMiniType<types.ReconciliationComparison> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("reconciliation_compare"),
	entity_id: z.string(),
	as_of_date: z.string(),
	matched: z.boolean(),
	deltas: z.array(reconciliationDeltaSchema),
})) as unknown as z.ZodMiniType<types.ReconciliationComparison>;

export const reconciliationCountsSchema: z.ZodMiniType<types.ReconciliationCounts> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("counts"),
	entity_id: z.string(),
	counts: z.record(z.string(), z.int()),
})) as unknown as z.ZodMiniType<types.ReconciliationCounts>;

export const reconciliationDeltaSchema: z.ZodMiniType<types.ReconciliationDelta> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	check: z.string(),
	key: z.optional(z.nullable(z.string())),
	expected: z.number(),
	actual: z.number(),
	delta: z.number(),
})) as unknown as z.ZodMiniType<types.ReconciliationDelta>;

export const reconciliationInventoryRowSchema: z.ZodMiniType<types.ReconciliationInventoryRow> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.string(),
	location_id: z.nullable(z.string()),
	quantity: z.number(),
	total_value: z.number(),
})) as unknown as z.ZodMiniType<types.ReconciliationInventoryRow>;

export const reconciliationInventoryValuationSchema: z.ZodMiniType<types.ReconciliationInventoryValuation> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.optional(z.literal("inventory_valuation")),
	as_of_date: z.optional(z.string()),
	method: z.optional(z.string()),
	location_id: z.optional(z.nullable(z.string())),
	rows: z.optional(z.array(reconciliationInventoryRowSchema)),
	total_value: z.number(),
})) as unknown as z.ZodMiniType<types.ReconciliationInventoryValuation>;

export const reconciliationTrialBalanceSchema: z.ZodMiniType<types.ReconciliationTrialBalance> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("trial_balance"),
	entity_id: z.string(),
	as_of_date: z.string(),
	external_source: z.nullable(z.string()),
	rows: z.array(reconciliationTrialBalanceRowSchema),
	totals: reconciliationTrialBalanceTotalsSchema,
})) as unknown as z.ZodMiniType<types.ReconciliationTrialBalance>;

export const reconciliationTrialBalanceRowSchema: z.ZodMiniType<types.ReconciliationTrialBalanceRow> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	account_id: z.string(),
	account_number: z.string(),
	account_name: z.string(),
	debit_total: z.number(),
	credit_total: z.number(),
	balance: z.number(),
})) as unknown as z.ZodMiniType<types.ReconciliationTrialBalanceRow>;

export const reconciliationTrialBalanceTotalsSchema: z.ZodMiniType<types.ReconciliationTrialBalanceTotals> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	debit_total: z.optional(z.number()),
	credit_total: z.optional(z.number()),
	balance: z.number(),
})) as unknown as z.ZodMiniType<types.ReconciliationTrialBalanceTotals>;

export const recurringJournalEntrySchema: z.ZodMiniType<types.RecurringJournalEntry> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.string(),
	name: z.string(),
	description: z.optional(z.nullable(z.string())),
	frequency: z.string(),
	next_run_date: z.string(),
	last_run_date: z.optional(z.nullable(z.string())),
	is_active: z.boolean(),
	template_lines: z.array(recurringJournalEntryLineSchema),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.RecurringJournalEntry>;

export const recurringJournalEntryCreateParamsSchema: z.ZodMiniType<types.RecurringJournalEntryCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	description: z.optional(z.nullable(z.string())),
	frequency: z.string(),
	next_run_date: z.string(),
	is_active: z.optional(z.boolean()),
	template_lines: z.array(recurringJournalEntryLineSchema),
})) as unknown as z.ZodMiniType<types.RecurringJournalEntryCreateParams>;

export const recurringJournalEntryLineSchema: z.ZodMiniType<types.RecurringJournalEntryLine> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	account_id: z.optional(z.string()),
	debit: z.optional(z.number()),
	credit: z.optional(z.number()),
	description: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.RecurringJournalEntryLine>;

export const recurringJournalEntryUpdateParamsSchema: z.ZodMiniType<types.RecurringJournalEntryUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.optional(z.string()),
	description: z.optional(z.string()),
	frequency: z.optional(z.enum(["daily","weekly","monthly","quarterly","annually"])),
	next_run_date: z.optional(z.string()),
	is_active: z.optional(z.boolean()),
	template_lines: z.optional(z.array(recurringJournalEntryLineSchema)),
})) as unknown as z.ZodMiniType<types.RecurringJournalEntryUpdateParams>;

export const requestLogSchema: z.ZodMiniType<types.RequestLog> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("request_log"),
	method: z.string(),
	path: z.string(),
	status: z.int(),
	latency_ms: z.number(),
	ip_address: z.nullable(z.string()),
	request_id: z.string(),
	api_key_id: z.nullable(z.string()),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.RequestLog>;

export const requestLogListSchema: z.ZodMiniType<types.RequestLogList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(requestLogSchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.RequestLogList>;

export const returnSchema: z.ZodMiniType<types.Return> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("return"),
	entity_id: z.string(),
	return_number: z.string(),
	status: z.string(),
	original_order_id: z.string(),
	account_id: z.string(),
	vendor_id: z.optional(z.nullable(z.string())),
	vendor_rma_number: z.optional(z.nullable(z.string())),
	inspection_required: z.optional(z.boolean()),
	restocking_fee: z.optional(z.nullable(z.number())),
	refund_amount: z.number(),
	return_to_vendor: z.optional(z.boolean()),
	source: z.optional(z.string()),
	notes: z.optional(z.nullable(z.string())),
	metadata: z.optional(metadataSchema),
	received_at: z.optional(z.nullable(z.string())),
	closed_at: z.optional(z.nullable(z.string())),
	cancelled_at: z.optional(z.nullable(z.string())),
	created_at: z.string(),
	updated_at: z.string(),
	items: z.optional(z.array(returnItemSchema)),
	refunds: z.optional(z.array(returnRefundSchema)),
	original_order: z.optional(orderSchema),
	gl_entries: z.optional(z.array(journalEntrySchema)),
	return_label: z.optional(z.union([shippingLabelSchema, z.null()])),
	vendor_return: z.optional(z.union([vendorReturnSchema, z.null()])),
})) as unknown as z.ZodMiniType<types.Return>;

export const returnCancelParamsSchema: z.ZodMiniType<types.ReturnCancelParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.ReturnCancelParams>;

export const returnCloseParamsSchema: z.ZodMiniType<types.ReturnCloseParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.ReturnCloseParams>;

export const returnCreateItemSchema: z.ZodMiniType<types.ReturnCreateItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	order_item_id: z.string(),
	quantity: z.number(),
	reason: z.optional(z.string()),
	serial_numbers: z.optional(z.array(z.string())),
})) as unknown as z.ZodMiniType<types.ReturnCreateItem>;

export const returnCreateParamsSchema: z.ZodMiniType<types.ReturnCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	original_order_id: z.string(),
	items: z.array(returnCreateItemSchema),
	restocking_fee: z.optional(z.number()),
	auto_refund: z.optional(z.boolean()),
	inspection_required: z.optional(z.boolean()),
	return_to_vendor: z.optional(z.boolean()),
	vendor_id: z.optional(z.string()),
	vendor_rma_number: z.optional(z.string()),
	source: z.optional(z.string()),
	notes: z.optional(z.string()),
	metadata: z.optional(metadataSchema),
})) as unknown as z.ZodMiniType<types.ReturnCreateParams>;

export const returnCreatedEventSchema: z.ZodMiniType<types.ReturnCreatedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("return.created"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: returnSchema,
}),
})) as unknown as z.ZodMiniType<types.ReturnCreatedEvent>;

export const returnInspectItemSchema: z.ZodMiniType<types.ReturnInspectItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	return_item_id: z.string(),
	disposition: z.string(),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.ReturnInspectItem>;

export const returnInspectParamsSchema: z.ZodMiniType<types.ReturnInspectParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	items: z.optional(z.array(returnInspectItemSchema)),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.ReturnInspectParams>;

export const returnItemSchema: z.ZodMiniType<types.ReturnItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	return_id: z.string(),
	order_item_id: z.nullable(z.string()),
	product_id: z.nullable(z.string()),
	variant_id: z.optional(z.nullable(z.string())),
	sku: z.optional(z.nullable(z.string())),
	title: z.optional(z.nullable(z.string())),
	quantity: z.number(),
	quantity_received: z.number(),
	reason: z.optional(z.nullable(z.string())),
	disposition: z.optional(z.nullable(z.string())),
	refund_amount: z.number(),
	created_at: z.string(),
	product: z.optional(productSchema),
})) as unknown as z.ZodMiniType<types.ReturnItem>;

export const returnListSchema: z.ZodMiniType<types.ReturnList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(returnSchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.ReturnList>;

export const returnReceiveItemSchema: z.ZodMiniType<types.ReturnReceiveItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	return_item_id: z.string(),
	quantity_received: z.number(),
})) as unknown as z.ZodMiniType<types.ReturnReceiveItem>;

export const returnReceiveParamsSchema: z.ZodMiniType<types.ReturnReceiveParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	items: z.optional(z.array(returnReceiveItemSchema)),
	location_id: z.optional(z.string()),
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.ReturnReceiveParams>;

export const returnReceivedEventSchema: z.ZodMiniType<types.ReturnReceivedEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("return.received"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: returnSchema,
}),
})) as unknown as z.ZodMiniType<types.ReturnReceivedEvent>;

export const returnRefundSchema: z.ZodMiniType<types.ReturnRefund> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	return_id: z.string(),
	amount: z.number(),
	payment_method_type: z.string(),
	order_refund_id: z.optional(z.nullable(z.string())),
	credit_memo_id: z.optional(z.nullable(z.string())),
	status: z.string(),
	reason: z.optional(z.nullable(z.string())),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.ReturnRefund>;

export const returnRefundEnvelopeSchema: z.ZodMiniType<types.ReturnRefundEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: returnRefundResultSchema,
})) as unknown as z.ZodMiniType<types.ReturnRefundEnvelope>;

export const returnRefundParamsSchema: z.ZodMiniType<types.ReturnRefundParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	amount: z.optional(z.number()),
	payment_method: z.optional(z.enum(["original","store_credit","check","cash"])),
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.ReturnRefundParams>;

export const returnRefundResultSchema: z.ZodMiniType<types.ReturnRefundResult> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	return_id: z.string(),
	return_number: z.string(),
	amount: z.number(),
	payment_method_type: z.string(),
	order_refund_id: z.optional(z.nullable(z.string())),
	credit_memo_id: z.optional(z.nullable(z.string())),
	status: z.string(),
	idempotent: z.boolean(),
})) as unknown as z.ZodMiniType<types.ReturnRefundResult>;

export const returnUpdateParamsSchema: z.ZodMiniType<types.ReturnUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	restocking_fee: z.optional(z.number()),
	inspection_required: z.optional(z.boolean()),
	vendor_rma_number: z.optional(z.string()),
	notes: z.optional(z.string()),
	metadata: z.optional(metadataSchema),
})) as unknown as z.ZodMiniType<types.ReturnUpdateParams>;

export const serialNumberSchema: z.ZodMiniType<types.SerialNumber> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.string(),
	product_id: z.string(),
	serial_number: z.string(),
	status: z.string(),
	location_id: z.nullable(z.string()),
	order_id: z.nullable(z.string()),
	lot_number: z.nullable(z.string()),
	expiry_date: z.nullable(z.string()),
	warranty_start_date: z.nullable(z.string()),
	warranty_end_date: z.nullable(z.string()),
	extended_warranty_end_date: z.nullable(z.string()),
	warranty_status: z.nullable(z.string()),
	received_at: z.nullable(z.string()),
	sold_at: z.nullable(z.string()),
	returned_at: z.nullable(z.string()),
	last_scanned_at: z.nullable(z.string()),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.SerialNumber>;

export const serialNumberEnvelopeSchema: z.ZodMiniType<types.SerialNumberEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: serialNumberSchema,
})) as unknown as z.ZodMiniType<types.SerialNumberEnvelope>;

export const serialNumberListSchema: z.ZodMiniType<types.SerialNumberList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(serialNumberSchema),
	total: z.int(),
	page: z.int(),
	per_page: z.int(),
	total_pages: z.int(),
})) as unknown as z.ZodMiniType<types.SerialNumberList>;

export const serialReceiveErrorSchema: z.ZodMiniType<types.SerialReceiveError> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	index: z.int(),
	serial_number: z.optional(z.string()),
	error: z.string(),
	code: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.SerialReceiveError>;

export const serialReceiveParamsSchema: z.ZodMiniType<types.SerialReceiveParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.string(),
	serials: z.array(z.union([z.string(), z.record(z.string(), z.unknown())])),
	location_id: z.optional(z.string()),
	received_at: z.optional(z.string()),
	source_reference: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.SerialReceiveParams>;

export const serialReceiveResultSchema: z.ZodMiniType<types.SerialReceiveResult> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("bulk_serial_receive_result"),
	processed: z.int(),
	created: z.int(),
	failed: z.int(),
	errors: z.array(serialReceiveErrorSchema),
})) as unknown as z.ZodMiniType<types.SerialReceiveResult>;

export const settingsUpdateParamsSchema: z.ZodMiniType<types.SettingsUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	settings: z.record(z.string(), z.unknown()),
})) as unknown as z.ZodMiniType<types.SettingsUpdateParams>;

export const shippingLabelSchema: z.ZodMiniType<types.ShippingLabel> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	package_id: z.string(),
	carrier: z.string(),
	service_level: z.optional(z.nullable(z.string())),
	tracking_number: z.optional(z.nullable(z.string())),
	label_url: z.nullable(z.string()),
	label_pdf_url: z.optional(z.nullable(z.string())),
	purchased_cost: z.number(),
	billed_cost: z.optional(z.nullable(z.number())),
	purchased_at: z.string(),
	voided_at: z.nullable(z.string()),
	package: z.optional(packageSchema),
	order: z.optional(orderSchema),
})) as unknown as z.ZodMiniType<types.ShippingLabel>;

export const shippingLabelListSchema: z.ZodMiniType<types.ShippingLabelList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(shippingLabelSchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.ShippingLabelList>;

export const skippedLateFeeSchema: z.ZodMiniType<types.SkippedLateFee> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	source_order_id: z.string(),
	account_id: z.string(),
	reason: z.string(),
})) as unknown as z.ZodMiniType<types.SkippedLateFee>;

export const subledgerReconciliationSchema: z.ZodMiniType<types.SubledgerReconciliation> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	gl_balance: z.number(),
	subledger_balance: z.number(),
	variance: z.number(),
})) as unknown as z.ZodMiniType<types.SubledgerReconciliation>;

export const subledgerReconciliationReportSchema: z.ZodMiniType<types.SubledgerReconciliationReport> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	as_of_date: z.string(),
	is_reconciled: z.boolean(),
	ar: z.optional(subledgerReconciliationSchema),
	ap: z.optional(subledgerReconciliationSchema),
	inventory: z.optional(subledgerReconciliationSchema),
})) as unknown as z.ZodMiniType<types.SubledgerReconciliationReport>;

export const taxLineSchema: z.ZodMiniType<types.TaxLine> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	order_id: z.string(),
	order_item_id: z.nullable(z.string()),
	tax_rate_id: z.nullable(z.string()),
	name: z.string(),
	rate: z.number(),
	taxable_amount: z.number(),
	amount: z.number(),
})) as unknown as z.ZodMiniType<types.TaxLine>;

export const taxRateSchema: z.ZodMiniType<types.TaxRate> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.optional(z.string()),
	display_name: z.optional(z.nullable(z.string())),
	name: z.optional(z.nullable(z.string())),
	description: z.optional(z.nullable(z.string())),
	rate: z.number(),
	tax_type: z.string(),
	jurisdiction_country: z.optional(z.nullable(z.string())),
	jurisdiction_state: z.optional(z.nullable(z.string())),
	jurisdiction_county: z.optional(z.nullable(z.string())),
	jurisdiction_city: z.optional(z.nullable(z.string())),
	jurisdiction_postal_code: z.optional(z.nullable(z.string())),
	inclusive: z.boolean(),
	is_active: z.boolean(),
	effective_from: z.optional(z.nullable(z.string())),
	effective_to: z.optional(z.nullable(z.string())),
	metadata: z.optional(metadataSchema),
	created_at: z.optional(z.string()),
	updated_at: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.TaxRate>;

export const taxRateCreateParamsSchema: z.ZodMiniType<types.TaxRateCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	rate: z.number(),
	name: z.optional(z.string()),
	display_name: z.optional(z.string()),
	description: z.optional(z.string()),
	tax_type: z.optional(z.enum(["sales","use","vat","gst","hst","pst","excise","other"])),
	jurisdiction_country: z.optional(z.string()),
	jurisdiction_state: z.optional(z.string()),
	jurisdiction_county: z.optional(z.string()),
	jurisdiction_city: z.optional(z.string()),
	jurisdiction_postal_code: z.optional(z.string()),
	inclusive: z.optional(z.boolean()),
	is_active: z.optional(z.boolean()),
	effective_from: z.optional(z.string()),
	effective_to: z.optional(z.string()),
	metadata: z.optional(metadataSchema),
})) as unknown as z.ZodMiniType<types.TaxRateCreateParams>;

export const taxRateListSchema: z.ZodMiniType<types.TaxRateList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(taxRateSchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.TaxRateList>;

export const trackingEventSchema: z.ZodMiniType<types.TrackingEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	package_id: z.string(),
	status: z.string(),
	description: z.optional(z.nullable(z.string())),
	location: z.optional(z.nullable(z.string())),
	occurred_at: z.string(),
})) as unknown as z.ZodMiniType<types.TrackingEvent>;

export const trialBalanceReportSchema: z.ZodMiniType<types.TrialBalanceReport> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	as_of_date: z.string(),
	total_debits: z.number(),
	total_credits: z.number(),
	is_balanced: z.boolean(),
	accounts: z.array(trialBalanceReportAccountSchema),
})) as unknown as z.ZodMiniType<types.TrialBalanceReport>;

export const trialBalanceReportAccountSchema: z.ZodMiniType<types.TrialBalanceReportAccount> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	account_id: z.string(),
	account_number: z.string(),
	account_name: z.string(),
	account_type: z.string(),
	debit_balance: z.number(),
	credit_balance: z.number(),
	net_balance: z.number(),
})) as unknown as z.ZodMiniType<types.TrialBalanceReportAccount>;

export const unitOfMeasureSchema: z.ZodMiniType<types.UnitOfMeasure> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.optional(z.string()),
	name: z.string(),
	abbreviation: z.string(),
	type: z.string(),
	base_conversion_factor: z.optional(z.nullable(z.number())),
	is_base: z.optional(z.boolean()),
	created_at: z.optional(z.string()),
	updated_at: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.UnitOfMeasure>;

export const unitOfMeasureConversionSchema: z.ZodMiniType<types.UnitOfMeasureConversion> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	from: z.string(),
	to: z.string(),
	quantity: z.number(),
	result: z.number(),
})) as unknown as z.ZodMiniType<types.UnitOfMeasureConversion>;

export const unitOfMeasureConvertParamsSchema: z.ZodMiniType<types.UnitOfMeasureConvertParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	from_uom_id: z.string(),
	to_uom_id: z.string(),
	quantity: z.number(),
})) as unknown as z.ZodMiniType<types.UnitOfMeasureConvertParams>;

export const unitOfMeasureCreateParamsSchema: z.ZodMiniType<types.UnitOfMeasureCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	name: z.string(),
	abbreviation: z.string(),
	type: z.string(),
	base_conversion_factor: z.optional(z.number()),
	is_base: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.UnitOfMeasureCreateParams>;

export const unitOfMeasureListSchema: z.ZodMiniType<types.UnitOfMeasureList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(unitOfMeasureSchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.UnitOfMeasureList>;

export const unmatchedReceiptSchema: z.ZodMiniType<types.UnmatchedReceipt> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	order_id: z.nullable(z.string()),
	order_number: z.nullable(z.string()),
	account_id: z.string(),
	account_name: z.nullable(z.string()),
	amount: z.number(),
	payment_method: z.string(),
	status: z.string(),
	posted_at: z.nullable(z.string()),
	check_number: z.nullable(z.string()),
	external_reference: z.nullable(z.string()),
	is_multi_application: z.boolean(),
	applications: z.array(unmatchedReceiptApplicationSchema),
})) as unknown as z.ZodMiniType<types.UnmatchedReceipt>;

export const unmatchedReceiptApplicationSchema: z.ZodMiniType<types.UnmatchedReceiptApplication> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	order_id: z.string(),
	order_number: z.string(),
	amount_applied: z.number(),
})) as unknown as z.ZodMiniType<types.UnmatchedReceiptApplication>;

export const unmatchedReceiptListSchema: z.ZodMiniType<types.UnmatchedReceiptList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(unmatchedReceiptSchema),
	total: z.int(),
	page: z.int(),
	per_page: z.int(),
})) as unknown as z.ZodMiniType<types.UnmatchedReceiptList>;

export const usageSchema: z.ZodMiniType<types.Usage> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("usage"),
	from: z.optional(z.string()),
	to: z.optional(z.string()),
	request_count: z.int(),
	error_count: z.int(),
	error_rate: z.number(),
	average_latency_ms: z.optional(z.number()),
	active_keys: z.optional(z.int()),
	top_endpoints: z.optional(z.array(z.record(z.string(), z.unknown()))),
	by_key: z.optional(z.array(z.record(z.string(), z.unknown()))),
})) as unknown as z.ZodMiniType<types.Usage>;

export const variantUpdateParamsSchema: z.ZodMiniType<types.VariantUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	sku: z.optional(z.string()),
	barcode: z.optional(z.string()),
	variant_title: z.optional(z.string()),
	option1: z.optional(z.string()),
	option2: z.optional(z.string()),
	option3: z.optional(z.string()),
	price: z.optional(z.number()),
	cost: z.optional(z.number()),
	weight: z.optional(z.number()),
	weight_unit: z.optional(z.enum(["lb","oz","kg","g"])),
	is_active: z.optional(z.boolean()),
	metadata: z.optional(metadataSchema),
})) as unknown as z.ZodMiniType<types.VariantUpdateParams>;

export const vendorBillSchema: z.ZodMiniType<types.VendorBill> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("vendor_bill"),
	entity_id: z.string(),
	bill_number: z.string(),
	vendor_invoice_number: z.optional(z.nullable(z.string())),
	vendor_id: z.string(),
	po_id: z.optional(z.nullable(z.string())),
	status: z.string(),
	bill_date: z.string(),
	due_date: z.optional(z.nullable(z.string())),
	subtotal: z.number(),
	tax_total: z.number(),
	shipping_total: z.number(),
	bill_total: z.number(),
	amount_paid: z.number(),
	balance_due: z.number(),
	currency: z.string(),
	payment_term_id: z.optional(z.nullable(z.string())),
	notes: z.optional(z.nullable(z.string())),
	metadata: z.optional(metadataSchema),
	created_at: z.string(),
	updated_at: z.string(),
	lines: z.optional(z.array(vendorBillLineSchema)),
	payments: z.optional(z.array(apPaymentSchema)),
	gl_entries: z.optional(z.array(journalEntrySchema)),
	vendor: z.optional(accountSchema),
	purchase_order: z.optional(z.union([purchaseOrderSchema, z.null()])),
})) as unknown as z.ZodMiniType<types.VendorBill>;

export const vendorBillApproveParamsSchema: z.ZodMiniType<types.VendorBillApproveParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	notes: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.VendorBillApproveParams>;

export const vendorBillCreateItemSchema: z.ZodMiniType<types.VendorBillCreateItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	description: z.optional(z.string()),
	amount: z.optional(z.number()),
	product_id: z.optional(z.string()),
	quantity: z.optional(z.number()),
	unit_cost: z.optional(z.number()),
	tax_rate: z.optional(z.number()),
	gl_account_id: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.VendorBillCreateItem>;

export const vendorBillCreateParamsSchema: z.ZodMiniType<types.VendorBillCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	vendor_id: z.string(),
	bill_date: z.optional(z.string()),
	items: z.optional(z.array(vendorBillCreateItemSchema)),
	po_id: z.optional(z.string()),
	due_date: z.optional(z.string()),
	vendor_invoice_number: z.optional(z.string()),
	notes: z.optional(z.string()),
	suppress_gl: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.VendorBillCreateParams>;

export const vendorBillLineSchema: z.ZodMiniType<types.VendorBillLine> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	bill_id: z.string(),
	description: z.optional(z.nullable(z.string())),
	product_id: z.optional(z.nullable(z.string())),
	quantity: z.optional(z.nullable(z.number())),
	unit_cost: z.optional(z.nullable(z.number())),
	tax_rate: z.optional(z.nullable(z.number())),
	gl_account_id: z.optional(z.nullable(z.string())),
	amount: z.number(),
	product: z.optional(z.union([productSchema, z.null()])),
})) as unknown as z.ZodMiniType<types.VendorBillLine>;

export const vendorBillListSchema: z.ZodMiniType<types.VendorBillList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(vendorBillSchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.VendorBillList>;

export const vendorBillRejectParamsSchema: z.ZodMiniType<types.VendorBillRejectParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.VendorBillRejectParams>;

export const vendorBillWriteOffEnvelopeSchema: z.ZodMiniType<types.VendorBillWriteOffEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: vendorBillWriteOffResultSchema,
})) as unknown as z.ZodMiniType<types.VendorBillWriteOffEnvelope>;

export const vendorBillWriteOffParamsSchema: z.ZodMiniType<types.VendorBillWriteOffParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	reason: z.string(),
	notes: z.optional(z.string()),
	idempotency_key: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.VendorBillWriteOffParams>;

export const vendorBillWriteOffResultSchema: z.ZodMiniType<types.VendorBillWriteOffResult> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	success: z.boolean(),
	id: z.string(),
	bill_number: z.string(),
	amount_written_off: z.number(),
	new_status: z.string(),
	journal_entry_id: z.nullable(z.string()),
})) as unknown as z.ZodMiniType<types.VendorBillWriteOffResult>;

export const vendorCreditSchema: z.ZodMiniType<types.VendorCredit> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("vendor_credit"),
	entity_id: z.string(),
	credit_number: z.string(),
	vendor_id: z.string(),
	amount: z.number(),
	amount_applied: z.number(),
	reason: z.string(),
	source_vendor_return_id: z.optional(z.nullable(z.string())),
	status: z.string(),
	issued_at: z.string(),
	notes: z.optional(z.nullable(z.string())),
	vendor: z.optional(accountSchema),
	source: z.optional(z.union([vendorReturnSchema, z.null()])),
	applications: z.optional(z.array(vendorCreditApplicationSchema)),
})) as unknown as z.ZodMiniType<types.VendorCredit>;

export const vendorCreditApplicationSchema: z.ZodMiniType<types.VendorCreditApplication> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	vendor_credit_id: z.string(),
	bill_id: z.optional(z.nullable(z.string())),
	ap_payment_id: z.optional(z.nullable(z.string())),
	amount_applied: z.number(),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.VendorCreditApplication>;

export const vendorCreditApplyRefusedSchema: z.ZodMiniType<types.VendorCreditApplyRefused> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	error: z.string(),
	code: z.string(),
	hint: z.string(),
})) as unknown as z.ZodMiniType<types.VendorCreditApplyRefused>;

export const vendorCreditCreateParamsSchema: z.ZodMiniType<types.VendorCreditCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	vendor_id: z.string(),
	amount: z.number(),
	reason: z.optional(z.nullable(z.string())),
	source_type: z.optional(z.enum(["manual","vendor_return","price_adjustment","rebate","duplicate_payment","other"])),
	source_id: z.optional(z.nullable(z.string())),
	expires_at: z.optional(z.nullable(z.string())),
	notes: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.VendorCreditCreateParams>;

export const vendorCreditLedgerSchema: z.ZodMiniType<types.VendorCreditLedger> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	entity_id: z.string(),
	vendor_id: z.string(),
	credit_number: z.string(),
	amount: z.string(),
	remaining_amount: z.string(),
	source_type: z.string(),
	source_id: z.optional(z.nullable(z.string())),
	status: z.string(),
	expires_at: z.optional(z.nullable(z.string())),
	idempotent: z.optional(z.boolean()),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.VendorCreditLedger>;

export const vendorCreditLedgerEnvelopeSchema: z.ZodMiniType<types.VendorCreditLedgerEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: vendorCreditLedgerSchema,
})) as unknown as z.ZodMiniType<types.VendorCreditLedgerEnvelope>;

export const vendorCreditListSchema: z.ZodMiniType<types.VendorCreditList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(vendorCreditSchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.VendorCreditList>;

export const vendorPrepaymentSchema: z.ZodMiniType<types.VendorPrepayment> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	prepayment_number: z.string(),
	amount: z.number(),
	applied_amount: z.number(),
	balance: z.number(),
	status: z.string(),
	payment_method: z.string(),
	payment_date: z.string(),
	note: z.optional(z.nullable(z.string())),
	journal_entry_id: z.optional(z.nullable(z.string())),
	created_at: z.string(),
	vendor_name: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.VendorPrepayment>;

export const vendorPrepaymentApplicationSchema: z.ZodMiniType<types.VendorPrepaymentApplication> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	application_id: z.string(),
	prepayment_id: z.string(),
	prepayment_number: z.string(),
	prepayment_balance: z.number(),
	bill_balance_due: z.number(),
	amount_applied: z.number(),
	journal_entry_id: z.string(),
})) as unknown as z.ZodMiniType<types.VendorPrepaymentApplication>;

export const vendorPrepaymentApplicationEnvelopeSchema: z.ZodMiniType<types.VendorPrepaymentApplicationEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: vendorPrepaymentApplicationSchema,
})) as unknown as z.ZodMiniType<types.VendorPrepaymentApplicationEnvelope>;

export const vendorPrepaymentApplyParamsSchema: z.ZodMiniType<types.VendorPrepaymentApplyParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	bill_id: z.string(),
	amount: z.optional(z.nullable(z.number())),
})) as unknown as z.ZodMiniType<types.VendorPrepaymentApplyParams>;

export const vendorPrepaymentCreateParamsSchema: z.ZodMiniType<types.VendorPrepaymentCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	amount: z.number(),
	payment_method: z.enum(["cash","check","card","ach","external","wire","other"]),
	payment_date: z.optional(z.nullable(z.string())),
	note: z.optional(z.nullable(z.string())),
	payment_method_id: z.optional(z.string()),
	bank_account_id: z.optional(z.string()),
	idempotency_key: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.VendorPrepaymentCreateParams>;

export const vendorPrepaymentListSchema: z.ZodMiniType<types.VendorPrepaymentList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: z.array(vendorPrepaymentSchema),
	meta: vendorPrepaymentListMetaSchema,
})) as unknown as z.ZodMiniType<types.VendorPrepaymentList>;

export const vendorPrepaymentListMetaSchema: z.ZodMiniType<types.VendorPrepaymentListMeta> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	count: z.int(),
	total_unapplied_balance: z.number(),
})) as unknown as z.ZodMiniType<types.VendorPrepaymentListMeta>;

export const vendorPrepaymentRecordSchema: z.ZodMiniType<types.VendorPrepaymentRecord> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	prepayment_id: z.string(),
	prepayment_number: z.string(),
	amount: z.number(),
	applied_amount: z.number(),
	balance: z.number(),
	status: z.string(),
	payment_method: z.string(),
	payment_date: z.string(),
	journal_entry_id: z.string(),
	vendor_id: z.string(),
	entity_id: z.string(),
})) as unknown as z.ZodMiniType<types.VendorPrepaymentRecord>;

export const vendorPrepaymentRecordEnvelopeSchema: z.ZodMiniType<types.VendorPrepaymentRecordEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: vendorPrepaymentRecordSchema,
})) as unknown as z.ZodMiniType<types.VendorPrepaymentRecordEnvelope>;

export const vendorPrepaymentRefundSchema: z.ZodMiniType<types.VendorPrepaymentRefund> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	prepayment_id: z.string(),
	prepayment_number: z.string(),
	refund_amount: z.number(),
	prepayment_status: z.string(),
	prepayment_balance: z.number(),
	journal_entry_id: z.string(),
})) as unknown as z.ZodMiniType<types.VendorPrepaymentRefund>;

export const vendorPrepaymentRefundEnvelopeSchema: z.ZodMiniType<types.VendorPrepaymentRefundEnvelope> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	data: vendorPrepaymentRefundSchema,
})) as unknown as z.ZodMiniType<types.VendorPrepaymentRefundEnvelope>;

export const vendorPrepaymentRefundParamsSchema: z.ZodMiniType<types.VendorPrepaymentRefundParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	refund_amount: z.optional(z.nullable(z.number())),
	reason: z.optional(z.nullable(z.string())),
})) as unknown as z.ZodMiniType<types.VendorPrepaymentRefundParams>;

export const vendorReturnSchema: z.ZodMiniType<types.VendorReturn> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("vendor_return"),
	entity_id: z.string(),
	vendor_return_number: z.string(),
	vendor_id: z.string(),
	status: z.string(),
	purchase_order_id: z.optional(z.nullable(z.string())),
	source_return_id: z.optional(z.nullable(z.string())),
	location_id: z.optional(z.nullable(z.string())),
	vendor_rma_number: z.optional(z.nullable(z.string())),
	carrier: z.optional(z.nullable(z.string())),
	tracking_number: z.optional(z.nullable(z.string())),
	reason: z.optional(z.nullable(z.string())),
	notes: z.optional(z.nullable(z.string())),
	items: z.optional(z.array(vendorReturnItemSchema)),
	metadata: z.optional(metadataSchema),
	shipped_at: z.optional(z.nullable(z.string())),
	cancelled_at: z.optional(z.nullable(z.string())),
	created_at: z.string(),
	updated_at: z.string(),
})) as unknown as z.ZodMiniType<types.VendorReturn>;

export const vendorReturnCancelParamsSchema: z.ZodMiniType<types.VendorReturnCancelParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	reason: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.VendorReturnCancelParams>;

export const vendorReturnCreateItemSchema: z.ZodMiniType<types.VendorReturnCreateItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	product_id: z.string(),
	variant_id: z.optional(z.string()),
	quantity: z.number(),
	unit_cost: z.optional(z.number()),
})) as unknown as z.ZodMiniType<types.VendorReturnCreateItem>;

export const vendorReturnCreateParamsSchema: z.ZodMiniType<types.VendorReturnCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	vendor_id: z.string(),
	items: z.array(vendorReturnCreateItemSchema),
	purchase_order_id: z.optional(z.string()),
	source_return_id: z.optional(z.string()),
	location_id: z.optional(z.string()),
	vendor_rma_number: z.optional(z.string()),
	reason: z.optional(z.string()),
	notes: z.optional(z.string()),
	metadata: z.optional(metadataSchema),
})) as unknown as z.ZodMiniType<types.VendorReturnCreateParams>;

export const vendorReturnItemSchema: z.ZodMiniType<types.VendorReturnItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	vendor_return_id: z.string(),
	product_id: z.string(),
	variant_id: z.optional(z.nullable(z.string())),
	quantity: z.number(),
	unit_cost: z.number(),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.VendorReturnItem>;

export const vendorReturnListSchema: z.ZodMiniType<types.VendorReturnList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(vendorReturnSchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.VendorReturnList>;

export const vendorReturnShipParamsSchema: z.ZodMiniType<types.VendorReturnShipParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	carrier: z.optional(z.string()),
	tracking_number: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.VendorReturnShipParams>;

export const webhookCurrentSecretSchema: z.ZodMiniType<types.WebhookCurrentSecret> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	webhook_id: z.string(),
	secret: z.string(),
	last4: z.string(),
})) as unknown as z.ZodMiniType<types.WebhookCurrentSecret>;

export const webhookDeliverySchema: z.ZodMiniType<types.WebhookDelivery> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("webhook_delivery"),
	webhook_endpoint_id: z.string(),
	event_id: z.string(),
	event_type: z.string(),
	attempt: z.int(),
	status: z.string(),
	response_status: z.optional(z.nullable(z.int())),
	response_body: z.optional(z.nullable(z.string())),
	error: z.optional(z.nullable(z.string())),
	duration_ms: z.optional(z.nullable(z.number())),
	scheduled_at: z.optional(z.nullable(z.string())),
	delivered_at: z.optional(z.nullable(z.string())),
	next_attempt_at: z.optional(z.nullable(z.string())),
	payload: z.string(),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.WebhookDelivery>;

export const webhookDeliveryListSchema: z.ZodMiniType<types.WebhookDeliveryList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(webhookDeliverySchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.WebhookDeliveryList>;

export const webhookEndpointSchema: z.ZodMiniType<types.WebhookEndpoint> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("webhook_endpoint"),
	entity_id: z.string(),
	url: z.string(),
	description: z.nullable(z.string()),
	enabled_events: z.array(z.string()),
	secret_last4: z.string(),
	status: z.string(),
	mode: z.string(),
	api_version: z.nullable(z.string()),
	success_count: z.int(),
	failure_count: z.int(),
	consecutive_failure_count: z.int(),
	last_delivery_at: z.nullable(z.string()),
	created_at: z.string(),
	metadata: metadataSchema,
})) as unknown as z.ZodMiniType<types.WebhookEndpoint>;

export const webhookEndpointCreateParamsSchema: z.ZodMiniType<types.WebhookEndpointCreateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	url: z.string(),
	enabled_events: z.optional(z.array(z.string())),
	events: z.optional(z.array(z.string())),
	description: z.optional(z.nullable(z.string())),
	mode: z.optional(z.enum(["live","test"])),
	api_version: z.optional(z.nullable(z.string())),
	metadata: z.optional(z.record(z.string(), z.unknown())),
	send_test_event_on_create: z.optional(z.boolean()),
})) as unknown as z.ZodMiniType<types.WebhookEndpointCreateParams>;

export const webhookEndpointCreatedSchema: z.ZodMiniType<types.WebhookEndpointCreated> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("webhook_endpoint"),
	entity_id: z.string(),
	url: z.string(),
	description: z.nullable(z.string()),
	enabled_events: z.array(z.string()),
	secret_last4: z.string(),
	status: z.string(),
	mode: z.string(),
	api_version: z.nullable(z.string()),
	success_count: z.int(),
	failure_count: z.int(),
	consecutive_failure_count: z.int(),
	last_delivery_at: z.nullable(z.string()),
	created_at: z.string(),
	metadata: metadataSchema,
	secret: z.string(),
	test_event: z.optional(webhookTestResultSchema),
})) as unknown as z.ZodMiniType<types.WebhookEndpointCreated>;

export const webhookEndpointListSchema: z.ZodMiniType<types.WebhookEndpointList> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	object: z.literal("list"),
	data: z.array(webhookEndpointSchema),
	has_more: z.boolean(),
	total_count: z.optional(z.int()),
})) as unknown as z.ZodMiniType<types.WebhookEndpointList>;

export const webhookEndpointUpdateParamsSchema: z.ZodMiniType<types.WebhookEndpointUpdateParams> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	url: z.optional(z.string()),
	enabled_events: z.optional(z.array(z.string())),
	events: z.optional(z.array(z.string())),
	description: z.optional(z.nullable(z.string())),
	status: z.optional(z.enum(["active","paused","disabled"])),
	api_version: z.optional(z.nullable(z.string())),
	metadata: z.optional(z.record(z.string(), z.unknown())),
})) as unknown as z.ZodMiniType<types.WebhookEndpointUpdateParams>;

export const webhookSecretSchema: z.ZodMiniType<types.WebhookSecret> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	webhook_id: z.string(),
	secret: z.string(),
	last4: z.string(),
	rotated_at: z.string(),
})) as unknown as z.ZodMiniType<types.WebhookSecret>;

export const webhookTestEventSchema: z.ZodMiniType<types.WebhookTestEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	object: z.literal("event"),
	type: z.literal("webhook.test"),
	created_at: z.string(),
	api_version: z.string(),
	entity_id: z.string(),
	livemode: z.boolean(),
	data: z.looseObject({
	object: webhookEndpointSchema,
}),
})) as unknown as z.ZodMiniType<types.WebhookTestEvent>;

export const webhookTestResultSchema: z.ZodMiniType<types.WebhookTestResult> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	event_id: z.string(),
	queued_delivery_id: z.optional(z.string()),
	status: z.optional(z.string()),
	infra_011_notice: z.optional(z.string()),
})) as unknown as z.ZodMiniType<types.WebhookTestResult>;

/** The schema of each operation's full response, created on first use. */
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
	"payments.create": () => paymentSchema,
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
	"webhookEndpoints.retrieveSecret": () => webhookCurrentSecretSchema,
	"webhookEndpoints.test": () => webhookTestResultSchema,
	"webhookEndpoints.deliveries.list": () => webhookDeliveryListSchema,
	"webhookEndpoints.deliveries.retrieve": () => webhookDeliverySchema,
	"webhookEndpoints.deliveries.redeliver": () => webhookDeliverySchema,
};
