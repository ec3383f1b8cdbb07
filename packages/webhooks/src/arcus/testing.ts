/** Events for tests: one for each documented name, complete and the same on every run. Not for production code. */
import type { ArcusEnvelope, ArcusEventOf, ArcusEventType } from "./events.ts";
import type { ArcusEventMap } from "./generated/events.ts";
import type { Order, Package, Payment, PurchaseOrder, Return, WebhookEndpoint } from "./generated/types.ts";

const ENTITY = "00000000-0000-4000-8000-00000000e001";
const ORDER = "00000000-0000-4000-8000-00000000a001";
const ACCOUNT = "00000000-0000-4000-8000-00000000c001";
const MOMENT = "2026-05-04T09:30:00.000Z";
const times = { created_at: MOMENT, updated_at: MOMENT };

const order: Order = {
	id: ORDER,
	object: "order",
	entity_id: ENTITY,
	order_number: "1001",
	document_type: "sales_order",
	order_status: "confirmed",
	payment_status: "unpaid",
	fulfillment_status: "unfulfilled",
	account_id: ACCOUNT,
	location_id: null,
	shipping_address_id: null,
	billing_address_id: null,
	payment_term_id: null,
	sales_channel_id: null,
	pricing_level_id: null,
	po_number: "PO-7",
	order_date: "2026-05-04",
	due_date: null,
	requested_ship_date: null,
	subtotal: 100,
	discount_total: 0,
	shipping_total: 0,
	tax_total: 0,
	fee_total: 0,
	order_total: 100,
	amount_paid: 0,
	balance_due: 100,
	tax_exempt: false,
	delivery_option: "ship",
	ships_freight: false,
	notes: null,
	customer_notes: null,
	internal_notes: null,
	invoice_number: null,
	invoice_type: null,
	is_on_hold: false,
	hold_type: null,
	hold_reason: null,
	released_at: null,
	ship_complete: false,
	source_platform: null,
	external_order_id: null,
	external_order_number: null,
	linked_order_id: null,
	picked_up_at: null,
	pickup_no_show_at: null,
	metadata: {},
	...times,
};

const purchase: PurchaseOrder = {
	id: "00000000-0000-4000-8000-00000000a002",
	object: "purchase_order",
	entity_id: ENTITY,
	po_number: "PO-000001",
	vendor_id: ACCOUNT,
	location_id: null,
	status: "sent",
	po_date: MOMENT,
	expected_date: null,
	payment_term_id: null,
	subtotal: 100,
	tax_total: 0,
	shipping_total: 0,
	po_total: 100,
	currency: "USD",
	notes: null,
	internal_notes: null,
	metadata: {},
	...times,
};

const payment: Payment = {
	id: "00000000-0000-4000-8000-00000000b001",
	object: "payment",
	entity_id: ENTITY,
	account_id: ACCOUNT,
	order_id: ORDER,
	method: "check",
	amount: 100,
	amount_applied: 100,
	amount_refunded: 0,
	currency: "usd",
	reference: null,
	stripe_payment_intent_id: null,
	payment_method_id: null,
	status: "succeeded",
	received_at: MOMENT,
	notes: null,
	metadata: {},
	...times,
};

const parcel: Package = {
	id: "00000000-0000-4000-8000-00000000d001",
	object: "package",
	entity_id: ENTITY,
	order_id: ORDER,
	package_number: "PKG-1",
	status: "pending",
	...times,
};

const goodsBack: Return = {
	id: "00000000-0000-4000-8000-00000000f001",
	object: "return",
	entity_id: ENTITY,
	return_number: "RMA-1",
	status: "pending",
	original_order_id: ORDER,
	account_id: ACCOUNT,
	refund_amount: 0,
	...times,
};

const endpoint: WebhookEndpoint = {
	id: "00000000-0000-4000-8000-00000000aa01",
	object: "webhook_endpoint",
	entity_id: ENTITY,
	url: "https://example.com/webhooks",
	description: null,
	enabled_events: ["*"],
	secret_last4: "0000",
	status: "active",
	mode: "test",
	api_version: null,
	success_count: 0,
	failure_count: 0,
	consecutive_failure_count: 0,
	last_delivery_at: null,
	created_at: MOMENT,
	metadata: {},
};

const resources: ArcusEventMap = {
	"order.created": { ...order, document_type: "quote", order_status: "draft" },
	"order.confirmed": order,
	"order.invoiced": { ...order, document_type: "invoice", invoice_number: "INV-1001" },
	"order.cancelled": { ...order, order_status: "cancelled" },
	"order.voided": { ...order, document_type: "invoice", order_status: "voided" },
	"order.paid": { ...order, payment_status: "paid", amount_paid: 100, balance_due: 0 },
	"order.payment_status_changed": { ...order, payment_status: "partially_paid", amount_paid: 40, balance_due: 60 },
	"purchase_order.sent": purchase,
	"payment.received": payment,
	"payment.succeeded": payment,
	"payment.applied_multi_invoice": {
		...payment,
		order_id: null,
		applications: [{ id: "00000000-0000-4000-8000-00000000e001", order_id: ORDER, amount_applied: 100 }],
	},
	"payment.refunded": { ...payment, amount_refunded: 100, status: "refunded" },
	"payment.failed": { ...payment, amount_applied: 0, status: "failed" },
	"fulfillment.package_created": parcel,
	"fulfillment.label_purchased": { ...parcel, status: "label_purchased" },
	"fulfillment.shipped": { ...parcel, status: "shipped" },
	"fulfillment.delivered": { ...parcel, status: "delivered" },
	"return.created": goodsBack,
	"return.received": { ...goodsBack, status: "received" },
	"webhook.test": endpoint,
};

/** Changes to an event made by {@link arcusEvent}. */
export interface ArcusEventChanges<Resource> extends Partial<Omit<ArcusEnvelope<string, Resource>, "type" | "data">> {
	/** Fields of the resource to change. */
	readonly data?: Partial<Resource>;
}

/**
 * Returns an event with a documented name. The statuses in it are examples, and partly assumptions.
 *
 * @example
 * ```ts
 * import { arcusWebhooks } from "@countersign/webhooks/arcus";
 * import { arcusEvent } from "@countersign/webhooks/arcus/testing";
 * import { signedRequest } from "@countersign/webhooks/testing";
 *
 * const webhooks = arcusWebhooks({ secrets: "whsec_test_placeholder" });
 * const event = arcusEvent("order.paid", { id: "evt_7", data: { order_number: "7" } });
 * console.log((await signedRequest(event, { webhooks })).headers.get("arcus-signature"));
 * ```
 */
export function arcusEvent<Type extends ArcusEventType>(
	type: Type,
	{ data, ...envelope }: ArcusEventChanges<ArcusEventMap[Type]> = {},
): ArcusEventOf<Type> {
	const resource = structuredClone(resources[type]);
	const event: ArcusEnvelope<Type, ArcusEventMap[Type]> = {
		id: `evt_${type.replace(/\W/g, "_")}`,
		object: "event",
		created_at: MOMENT,
		api_version: "2026-05-01",
		entity_id: ENTITY,
		livemode: false,
		...envelope,
		type,
		data: { object: { ...resource, ...data } },
	};
	return event as ArcusEventOf<Type>;
}
