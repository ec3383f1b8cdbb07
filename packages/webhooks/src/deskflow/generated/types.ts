// Generated from packages/openapi/specs/deskflow (webhooks) by `npm run generate`. Do not edit.
/** ISO 4217 code. */
export type Currency = string;
/** `Order` of the document. */
export interface Order {
    id: string;
    /** What people call the order. */
    number: string;
    status: OrderStatus;
    customer_id: string | null;
    currency: Currency;
    line_items: OrderLine[];
    /** Sum of the lines in cents. */
    subtotal: number;
    /** In cents. */
    shipping: number;
    /** In cents. */
    tax: number;
    /** Subtotal, shipping and tax together, in cents. */
    total: number;
    note: string | null;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
}
/** Assumption: no body of a webhook is documented. Machine name after the label `Order Create`. */
export interface OrderCreateEvent {
    event: "order.create";
    store: string;
    /** Format: date-time. */
    created_at: string;
    /** True for a delivery made by `Send Dummy`. */
    dummy: boolean;
    data: Order;
}
/** `OrderLine` of the document. */
export interface OrderLine {
    id: string;
    product_id: string | null;
    sku: string | null;
    name: string;
    quantity: number;
    /** Price of one in cents. */
    unit_price: number;
    /** Quantity times unit price in cents. */
    total: number;
}
/** `OrderStatus` of the document. */
export type OrderStatus = "pending" | "paid" | "fulfilled" | "cancelled" | (string & {});
