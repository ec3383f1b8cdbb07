/** Events for tests, the same on every run. Not for production code. Assumption: their whole shape, because no body is documented. */
import type { DeskflowEvents, DeskflowEventType } from "./events.ts";
import type { Order } from "./generated/types.ts";

const MOMENT = "2026-05-04T09:30:00.000Z";

const order: Order = {
	id: "order-1",
	number: "1001",
	status: "paid",
	customer_id: "customer-1",
	currency: "USD",
	line_items: [
		{
			id: "line-1",
			product_id: "product-1",
			sku: "MUG-BLUE",
			name: "Blue mug",
			quantity: 2,
			unit_price: 500,
			total: 1000,
		},
	],
	subtotal: 1000,
	shipping: 250,
	tax: 0,
	total: 1250,
	note: null,
	created_at: MOMENT,
	updated_at: MOMENT,
};

/** Changes to an event made by {@link deskflowEvent}. */
export interface DeskflowEventChanges {
	/** The store that the event happened in. @defaultValue "acme" */
	readonly store?: string;
	/** When the event was created, in ISO 8601. */
	readonly created_at?: string;
	/** Whether it is a dummy, as the console's `Send Dummy` makes them. @defaultValue false */
	readonly dummy?: boolean;
	/** Fields of the order to change. */
	readonly data?: Partial<Order>;
}

/**
 * Returns an event with a documented name.
 *
 * @example
 * ```ts
 * import { deskflowWebhooks } from "@countersign/webhooks/deskflow";
 * import { deskflowEvent } from "@countersign/webhooks/deskflow/testing";
 * import { signedRequest } from "@countersign/webhooks/testing";
 *
 * const webhooks = deskflowWebhooks({ verification: "hmac", secrets: "test-placeholder" });
 * const request = await signedRequest(deskflowEvent("order.create", { data: { id: "order-7" } }), { webhooks });
 * console.log(request.method);
 * ```
 */
export function deskflowEvent<Name extends DeskflowEventType>(
	name: Name,
	{ data, ...envelope }: DeskflowEventChanges = {},
): DeskflowEvents[Name] {
	return {
		store: "acme",
		created_at: MOMENT,
		dummy: false,
		...envelope,
		event: name,
		data: { ...structuredClone(order), ...data },
	};
}
