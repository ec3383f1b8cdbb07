// Generated from packages/openapi/specs/arcus (webhooks) by `npm run generate`. Do not edit.
import type { AppliedPayment, Order, Package, Payment, PurchaseOrder, Return, WebhookEndpoint } from "./types.ts";

/** The payload of each documented event. */
export interface ArcusEventMap {
	/** A quote or order was created. Source: /concepts/webhooks (page) */
	"order.created": Order;
	/** A sales order was confirmed. Source: /concepts/webhooks (page) */
	"order.confirmed": Order;
	/** An order was converted to an invoice. Source: /concepts/webhooks (page) */
	"order.invoiced": Order;
	/** An order was cancelled. Source: /concepts/webhooks (page) */
	"order.cancelled": Order;
	/** An invoice was voided. Source: /concepts/webhooks (page) */
	"order.voided": Order;
	/** An order was paid in full. Source: /concepts/webhooks (page) */
	"order.paid": Order;
	/** The payment status of an order changed. Source: /api-reference/payments/apply-a-single-payment-to-multiple-invoices (page) */
	"order.payment_status_changed": Order;
	/** A purchase order was sent to its vendor. Source: /api-reference/purchasing/add-a-line-item-to-a-purchase-order (page) */
	"purchase_order.sent": PurchaseOrder;
	/** A payment was recorded. Source: /concepts/webhooks (page) */
	"payment.received": Payment;
	/** A payment was applied to several invoices. Source: /api-reference/payments/apply-a-single-payment-to-multiple-invoices (page) */
	"payment.applied_multi_invoice": AppliedPayment;
	/** A payment was refunded, in part or in full. Source: /concepts/webhooks (page) */
	"payment.refunded": Payment;
	/** A payment attempt failed. Source: /concepts/webhooks (page) */
	"payment.failed": Payment;
	/** A package was created for an order. Source: /concepts/webhooks (page) */
	"fulfillment.package_created": Package;
	/** A shipping label was bought. Source: /concepts/webhooks (page) */
	"fulfillment.label_purchased": Package;
	/** A package was marked as shipped. Source: /concepts/webhooks (page) */
	"fulfillment.shipped": Package;
	/** The carrier reported that a package was delivered. Source: /concepts/webhooks (page) */
	"fulfillment.delivered": Package;
	/** A return was created. Source: /concepts/webhooks (page) */
	"return.created": Return;
	/** Returned goods were received. Source: /concepts/webhooks (page) */
	"return.received": Return;
	/** A payment succeeded. Source: /api-reference/webhooks/create-a-webhook-endpoint-subscription (page) */
	"payment.succeeded": Payment;
	/** A test event was sent. Source: /api-reference/webhooks/create-a-webhook-endpoint-subscription (page) */
	"webhook.test": WebhookEndpoint;
}

/** The names of the documented events. */
export const arcusEventTypes = [
	"order.created",
	"order.confirmed",
	"order.invoiced",
	"order.cancelled",
	"order.voided",
	"order.paid",
	"order.payment_status_changed",
	"purchase_order.sent",
	"payment.received",
	"payment.applied_multi_invoice",
	"payment.refunded",
	"payment.failed",
	"fulfillment.package_created",
	"fulfillment.label_purchased",
	"fulfillment.shipped",
	"fulfillment.delivered",
	"return.created",
	"return.received",
	"payment.succeeded",
	"webhook.test",
] as const;
