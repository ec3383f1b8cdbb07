// Generated from packages/openapi/specs/deskflow (schemas) by `npm run generate`. Do not edit.
/** Every schema by its name; the types below are the same ones. */
export interface components {
    schemas: {
        Category: {
            id: string;
            name: string;
            parent_id: string | null;
            position: number;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        CategoryList: {
            data: components["schemas"]["Category"][];
            has_more: boolean;
            /** @description What to send as `cursor` for the next page. */
            next_cursor: string | null;
        };
        CategoryCreateParams: {
            name: string;
            parent_id?: string | null;
            position?: number;
        };
        CategoryUpdateParams: {
            name?: string;
            parent_id?: string | null;
            position?: number;
        };
        /** @description Assumption: no error is documented. */
        ErrorBody: {
            error: components["schemas"]["ErrorDetail"];
        };
        ErrorDetail: {
            /** @description Machine name, such as `permission_denied`. */
            code: string;
            message: string;
            /** @description Path of the field that is wrong, such as `line_items[0].quantity`. */
            param?: string;
            /** @description The permission the key lacks. */
            required_permission?: string;
            request_id?: string;
        };
        /** @description ISO 4217 code. */
        Currency: string;
        Customer: {
            id: string;
            name: string;
            email: string | null;
            phone: string | null;
            company: string | null;
            address: components["schemas"]["CustomerAddress"];
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        CustomerAddress: {
            line1?: string;
            line2?: string;
            city?: string;
            region?: string;
            postal_code?: string;
            /** @description ISO 3166-1 alpha-2 code. */
            country?: string;
        } | null;
        CustomerList: {
            data: components["schemas"]["Customer"][];
            has_more: boolean;
            /** @description What to send as `cursor` for the next page. */
            next_cursor: string | null;
        };
        CustomerCreateParams: {
            name: string;
            email?: string | null;
            phone?: string | null;
            company?: string | null;
            address?: components["schemas"]["CustomerAddress"];
        };
        CustomerUpdateParams: {
            name?: string;
            email?: string | null;
            phone?: string | null;
            company?: string | null;
            address?: components["schemas"]["CustomerAddress"];
        };
        /** @enum {string} */
        OrderStatus: "pending" | "paid" | "fulfilled" | "cancelled" | (string & {});
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
        OrderList: {
            data: components["schemas"]["Order"][];
            has_more: boolean;
            /** @description What to send as `cursor` for the next page. */
            next_cursor: string | null;
        };
        OrderLineParams: {
            /** @description Name, stock number and price are taken from the product unless given. */
            product_id?: string;
            sku?: string;
            name?: string;
            quantity: number;
            /** @description In cents. */
            unit_price?: number;
        };
        OrderCreateParams: {
            customer_id?: string | null;
            currency?: components["schemas"]["Currency"];
            line_items: components["schemas"]["OrderLineParams"][];
            /** @description In cents. */
            shipping?: number;
            /** @description In cents. */
            tax?: number;
            note?: string | null;
        };
        OrderUpdateParams: {
            status?: components["schemas"]["OrderStatus"];
            customer_id?: string | null;
            /** @description In cents. */
            shipping?: number;
            /** @description In cents. */
            tax?: number;
            note?: string | null;
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
        Product: {
            id: string;
            name: string;
            sku: string | null;
            description: string | null;
            /** @description In cents. */
            price: number;
            currency: components["schemas"]["Currency"];
            category_id: string | null;
            active: boolean;
            /** @description Pieces on hand; null where stock is not kept. */
            stock: number | null;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at: string;
        };
        ProductList: {
            data: components["schemas"]["Product"][];
            has_more: boolean;
            /** @description What to send as `cursor` for the next page. */
            next_cursor: string | null;
        };
        ProductCreateParams: {
            name: string;
            sku?: string | null;
            description?: string | null;
            /** @description In cents. */
            price: number;
            currency?: components["schemas"]["Currency"];
            category_id?: string | null;
            active?: boolean;
            stock?: number | null;
        };
        ProductUpdateParams: {
            name?: string;
            sku?: string | null;
            description?: string | null;
            /** @description In cents. */
            price?: number;
            currency?: components["schemas"]["Currency"];
            category_id?: string | null;
            active?: boolean;
            stock?: number | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}

/** `Category` of the document. */
export type Category = components["schemas"]["Category"];
/** `CategoryCreateParams` of the document. */
export type CategoryCreateParams = components["schemas"]["CategoryCreateParams"];
/** `CategoryList` of the document. */
export type CategoryList = components["schemas"]["CategoryList"];
/** `CategoryUpdateParams` of the document. */
export type CategoryUpdateParams = components["schemas"]["CategoryUpdateParams"];
/** ISO 4217 code. */
export type Currency = components["schemas"]["Currency"];
/** `Customer` of the document. */
export type Customer = components["schemas"]["Customer"];
/** `CustomerAddress` of the document. */
export type CustomerAddress = components["schemas"]["CustomerAddress"];
/** `CustomerCreateParams` of the document. */
export type CustomerCreateParams = components["schemas"]["CustomerCreateParams"];
/** `CustomerList` of the document. */
export type CustomerList = components["schemas"]["CustomerList"];
/** `CustomerUpdateParams` of the document. */
export type CustomerUpdateParams = components["schemas"]["CustomerUpdateParams"];
/** Assumption: no error is documented. */
export type ErrorBody = components["schemas"]["ErrorBody"];
/** `ErrorDetail` of the document. */
export type ErrorDetail = components["schemas"]["ErrorDetail"];
/** `Order` of the document. */
export type Order = components["schemas"]["Order"];
/** Assumption: no body of a webhook is documented. Machine name after the label `Order Create`. */
export type OrderCreateEvent = components["schemas"]["OrderCreateEvent"];
/** `OrderCreateParams` of the document. */
export type OrderCreateParams = components["schemas"]["OrderCreateParams"];
/** `OrderLine` of the document. */
export type OrderLine = components["schemas"]["OrderLine"];
/** `OrderLineParams` of the document. */
export type OrderLineParams = components["schemas"]["OrderLineParams"];
/** `OrderList` of the document. */
export type OrderList = components["schemas"]["OrderList"];
/** `OrderStatus` of the document. */
export type OrderStatus = components["schemas"]["OrderStatus"];
/** `OrderUpdateParams` of the document. */
export type OrderUpdateParams = components["schemas"]["OrderUpdateParams"];
/** `Product` of the document. */
export type Product = components["schemas"]["Product"];
/** `ProductCreateParams` of the document. */
export type ProductCreateParams = components["schemas"]["ProductCreateParams"];
/** `ProductList` of the document. */
export type ProductList = components["schemas"]["ProductList"];
/** `ProductUpdateParams` of the document. */
export type ProductUpdateParams = components["schemas"]["ProductUpdateParams"];
