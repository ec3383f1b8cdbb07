// Generated from packages/openapi/specs/deskflow (schemas) by `npm run generate`. Do not edit.
/** `Category` of the document. */
export interface Category {
    id: string;
    name: string;
    parent_id: string | null;
    position: number;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
}
/** `CategoryList` of the document. */
export interface CategoryList {
    data: Category[];
    has_more: boolean;
    /** What to send as `cursor` for the next page. */
    next_cursor: string | null;
}
/** `CategoryCreateParams` of the document. */
export interface CategoryCreateParams {
    name: string;
    parent_id?: string | null | undefined;
    position?: number | undefined;
}
/** `CategoryUpdateParams` of the document. */
export interface CategoryUpdateParams {
    name?: string | undefined;
    parent_id?: string | null | undefined;
    position?: number | undefined;
}
/** Assumption: no error is documented. */
export interface ErrorBody {
    error: ErrorDetail;
}
/** `ErrorDetail` of the document. */
export interface ErrorDetail {
    /** Machine name, such as `permission_denied`. */
    code: string;
    message: string;
    /** Path of the field that is wrong, such as `line_items[0].quantity`. */
    param?: string;
    /** The permission the key lacks. */
    required_permission?: string;
    request_id?: string;
}
/** ISO 4217 code. */
export type Currency = string;
/** `Customer` of the document. */
export interface Customer {
    id: string;
    name: string;
    email: string | null;
    phone: string | null;
    company: string | null;
    address: CustomerAddress;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
}
/** `CustomerAddress` of the document. */
export type CustomerAddress = {
    line1?: string | undefined;
    line2?: string | undefined;
    city?: string | undefined;
    region?: string | undefined;
    postal_code?: string | undefined;
    /** ISO 3166-1 alpha-2 code. */
    country?: string | undefined;
} | null;
/** `CustomerList` of the document. */
export interface CustomerList {
    data: Customer[];
    has_more: boolean;
    /** What to send as `cursor` for the next page. */
    next_cursor: string | null;
}
/** `CustomerCreateParams` of the document. */
export interface CustomerCreateParams {
    name: string;
    email?: string | null | undefined;
    phone?: string | null | undefined;
    company?: string | null | undefined;
    address?: CustomerAddress | undefined;
}
/** `CustomerUpdateParams` of the document. */
export interface CustomerUpdateParams {
    name?: string | undefined;
    email?: string | null | undefined;
    phone?: string | null | undefined;
    company?: string | null | undefined;
    address?: CustomerAddress | undefined;
}
/** `OrderStatus` of the document. */
export type OrderStatus = "pending" | "paid" | "fulfilled" | "cancelled" | (string & {});
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
/** `OrderList` of the document. */
export interface OrderList {
    data: Order[];
    has_more: boolean;
    /** What to send as `cursor` for the next page. */
    next_cursor: string | null;
}
/** `OrderLineParams` of the document. */
export interface OrderLineParams {
    /** Name, stock number and price are taken from the product unless given. */
    product_id?: string | undefined;
    sku?: string | undefined;
    name?: string | undefined;
    quantity: number;
    /** In cents. */
    unit_price?: number | undefined;
}
/** `OrderCreateParams` of the document. */
export interface OrderCreateParams {
    customer_id?: string | null | undefined;
    currency?: Currency | undefined;
    line_items: readonly OrderLineParams[];
    /** In cents. */
    shipping?: number | undefined;
    /** In cents. */
    tax?: number | undefined;
    note?: string | null | undefined;
}
/** `OrderUpdateParams` of the document. */
export interface OrderUpdateParams {
    status?: OrderStatus | undefined;
    customer_id?: string | null | undefined;
    /** In cents. */
    shipping?: number | undefined;
    /** In cents. */
    tax?: number | undefined;
    note?: string | null | undefined;
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
/** `Product` of the document. */
export interface Product {
    id: string;
    name: string;
    sku: string | null;
    description: string | null;
    /** In cents. */
    price: number;
    currency: Currency;
    category_id: string | null;
    active: boolean;
    /** Pieces on hand; null where stock is not kept. */
    stock: number | null;
    /** Format: date-time. */
    created_at: string;
    /** Format: date-time. */
    updated_at: string;
}
/** `ProductList` of the document. */
export interface ProductList {
    data: Product[];
    has_more: boolean;
    /** What to send as `cursor` for the next page. */
    next_cursor: string | null;
}
/** `ProductCreateParams` of the document. */
export interface ProductCreateParams {
    name: string;
    sku?: string | null | undefined;
    description?: string | null | undefined;
    /** In cents. */
    price: number;
    currency?: Currency | undefined;
    category_id?: string | null | undefined;
    active?: boolean | undefined;
    stock?: number | null | undefined;
}
/** `ProductUpdateParams` of the document. */
export interface ProductUpdateParams {
    name?: string | undefined;
    sku?: string | null | undefined;
    description?: string | null | undefined;
    /** In cents. */
    price?: number | undefined;
    currency?: Currency | undefined;
    category_id?: string | null | undefined;
    active?: boolean | undefined;
    stock?: number | null | undefined;
}
