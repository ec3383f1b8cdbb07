// Generated from packages/openapi/specs/arcus (webhooks) by `npm run generate`. Do not edit.
import * as z from "zod/mini";
import type * as types from "./types.ts";

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

export const metadataSchema: z.ZodMiniType<types.Metadata> = /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()) as unknown as z.ZodMiniType<types.Metadata>;

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

export const productVendorSchema: z.ZodMiniType<types.ProductVendor> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.string(),
	variant_id: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	vendor_id: /* @__PURE__ */ z.string(),
	vendor_sku: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string()),
	default_unit_cost: /* @__PURE__ */ z.nullable(/* @__PURE__ */ z.number()),
	is_default: /* @__PURE__ */ z.boolean(),
}) as unknown as z.ZodMiniType<types.ProductVendor>;

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

export const trackingEventSchema: z.ZodMiniType<types.TrackingEvent> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	package_id: /* @__PURE__ */ z.string(),
	status: /* @__PURE__ */ z.string(),
	description: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	location: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	occurred_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.TrackingEvent>;

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

export const vendorReturnItemSchema: z.ZodMiniType<types.VendorReturnItem> = /* @__PURE__ */ z.looseObject({
	id: /* @__PURE__ */ z.string(),
	vendor_return_id: /* @__PURE__ */ z.string(),
	product_id: /* @__PURE__ */ z.string(),
	variant_id: /* @__PURE__ */ z.optional(/* @__PURE__ */ z.nullable(/* @__PURE__ */ z.string())),
	quantity: /* @__PURE__ */ z.number(),
	unit_cost: /* @__PURE__ */ z.number(),
	created_at: /* @__PURE__ */ z.string(),
}) as unknown as z.ZodMiniType<types.VendorReturnItem>;

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

/** The schema of each operation's whole answer, made when it is first asked for. */
export const responses: Readonly<Record<string, () => z.ZodMiniType>> = {

};
