// Generated from packages/openapi/specs/arcus (webhooks) by `npm run generate`. Do not edit.
import * as z from "zod/mini";
import type * as types from "./types.ts";

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

export const appliedPaymentSchema: z.ZodMiniType<types.AppliedPayment> = /* @__PURE__ */ z.lazy(() => z.intersection(paymentSchema, z.looseObject({
	applications: z.array(paymentApplicationSchema),
}))) as unknown as z.ZodMiniType<types.AppliedPayment>;

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

export const metadataSchema: z.ZodMiniType<types.Metadata> = /* @__PURE__ */ z.lazy(() => z.record(z.string(), z.unknown())) as unknown as z.ZodMiniType<types.Metadata>;

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

export const paymentApplicationSchema: z.ZodMiniType<types.PaymentApplication> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	order_id: z.string(),
	amount_applied: z.number(),
})) as unknown as z.ZodMiniType<types.PaymentApplication>;

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

export const productVendorSchema: z.ZodMiniType<types.ProductVendor> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	product_id: z.string(),
	variant_id: z.nullable(z.string()),
	vendor_id: z.string(),
	vendor_sku: z.nullable(z.string()),
	default_unit_cost: z.nullable(z.number()),
	is_default: z.boolean(),
})) as unknown as z.ZodMiniType<types.ProductVendor>;

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

export const trackingEventSchema: z.ZodMiniType<types.TrackingEvent> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	package_id: z.string(),
	status: z.string(),
	description: z.optional(z.nullable(z.string())),
	location: z.optional(z.nullable(z.string())),
	occurred_at: z.string(),
})) as unknown as z.ZodMiniType<types.TrackingEvent>;

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

export const vendorReturnItemSchema: z.ZodMiniType<types.VendorReturnItem> = /* @__PURE__ */ z.lazy(() => z.looseObject({
	id: z.string(),
	vendor_return_id: z.string(),
	product_id: z.string(),
	variant_id: z.optional(z.nullable(z.string())),
	quantity: z.number(),
	unit_cost: z.number(),
	created_at: z.string(),
})) as unknown as z.ZodMiniType<types.VendorReturnItem>;

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

/** The schema of each operation's full response, created on first use. */
export const responses: Readonly<Record<string, () => z.ZodMiniType>> = {

};
