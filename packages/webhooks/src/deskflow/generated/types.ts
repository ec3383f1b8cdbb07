// Generated from packages/openapi/specs/deskflow (webhooks) by `npm run generate`. Do not edit.
/** Every schema by its name; the types below are the same ones. */
export interface components {
    schemas: {
        /** @description ISO 4217 code. */
        Currency: string;
        Order: {
            id: string;
            /** @description What people call the order. */
            number: string;
            status: components["schemas"]["OrderStatus"];
            customer_id: string | null;
            currency: components["schemas"]["Currency"];
            line_items: components["schemas"]["OrderLine"][];
            /** @description Sum of the lines in cents. */
            subtotal: number;
            /** @description In cents. */
            shipping: number;
            /** @description In cents. */
            tax: number;
            /** @description Subtotal, shipping and tax together, in cents. */
            total: number;
            note: string | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        /** @description Assumption: no body of a webhook is documented. Machine name after the label `Order Create`. */
        OrderCreateEvent: {
            /** @constant */
            event: "order.create";
            store: string;
            /** Format: date-time */
            created_at: string;
            /** @description True for a delivery made by `Send Dummy`. */
            dummy: boolean;
            data: components["schemas"]["Order"];
        };
        OrderLine: {
            id: string;
            product_id: string | null;
            sku: string | null;
            name: string;
            quantity: number;
            /** @description Price of one in cents. */
            unit_price: number;
            /** @description Quantity times unit price in cents. */
            total: number;
        };
        /** @enum {string} */
        OrderStatus: "pending" | "paid" | "fulfilled" | "cancelled" | (string & {});
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}

/** ISO 4217 code. */
export type Currency = components["schemas"]["Currency"];
/** `Order` of the document. */
export type Order = components["schemas"]["Order"];
/** Assumption: no body of a webhook is documented. Machine name after the label `Order Create`. */
export type OrderCreateEvent = components["schemas"]["OrderCreateEvent"];
/** `OrderLine` of the document. */
export type OrderLine = components["schemas"]["OrderLine"];
/** `OrderStatus` of the document. */
export type OrderStatus = components["schemas"]["OrderStatus"];
