// Generated from packages/openapi/specs/arcus (operations) by `npm run generate`. Do not edit.
/** Every event that a webhook can deliver. */
export const events: readonly string[] = [
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
	"webhook.test"
];
