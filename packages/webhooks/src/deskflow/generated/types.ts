// Generated from packages/openapi/specs/deskflow (webhooks) by `npm run generate`. Do not edit.
/** A currency, as an ISO 4217 code, for example `USD`. */
export type Currency = string;
/** An order of the store. */
export interface Order {
    /** Unique id of the order. */
    id: string;
    /** Human-readable number of the order. */
    number: string;
    /** State of the order. */
    status: OrderStatus;
    /** Id of the customer, or `null` if not set. */
    customer_id: string | null;
    /** Currency of all amounts, as an ISO 4217 code. */
    currency: Currency;
    /** Lines of the order. */
    line_items: OrderLine[];
    /** Sum of the lines, in cents of the order's currency (integer). */
    subtotal: number;
    /** Shipping cost, in cents of the order's currency (integer). */
    shipping: number;
    /** Tax, in cents of the order's currency (integer). */
    tax: number;
    /** Subtotal, shipping and tax together, in cents of the order's currency (integer). */
    total: number;
    /** Note on the order, or `null`. */
    note: string | null;
    /** When the order was created. ISO 8601, UTC. */
    created_at: string;
    /** When the order was last changed. ISO 8601, UTC. */
    updated_at: string;
}
/** An order was created. */
export interface OrderCreateEvent {
    /** Event type, always `order.create`. */
    event: "order.create";
    /** Id of the store. */
    store: string;
    /** When the event happened. ISO 8601, UTC. */
    created_at: string;
    /** Whether the delivery was sent with `Send Dummy` in the console. */
    dummy: boolean;
    /** The order. */
    data: Order;
}
/** A line of an order. */
export interface OrderLine {
    /** Unique id of the line. */
    id: string;
    /** Id of the product, or `null` if not set. */
    product_id: string | null;
    /** SKU of the product, or `null`. */
    sku: string | null;
    /** Name of the product. */
    name: string;
    /** Quantity ordered. */
    quantity: number;
    /** Price per unit, in cents of the order's currency (integer). */
    unit_price: number;
    /** Quantity times unit price, in cents of the order's currency (integer). */
    total: number;
}
/** State of an order. `pending`: not paid. `paid`: paid. `fulfilled`: delivered. `cancelled`: called off. */
export type OrderStatus = "pending" | "paid" | "fulfilled" | "cancelled" | (string & {});
