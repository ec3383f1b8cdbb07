// Generated from packages/openapi/specs/deskflow (schemas) by `npm run generate`. Do not edit.
/** A group of products. */
export interface Category {
    /** Unique id of the category. */
    id: string;
    /** Name of the category. */
    name: string;
    /** Id of the category above this one, or `null` at the top level. */
    parent_id: string | null;
    /** Position among the categories, in ascending order. */
    position: number;
    /** When the category was created. ISO 8601, UTC. */
    created_at: string;
    /** When the category was last changed. ISO 8601, UTC. */
    updated_at: string;
}
/** One page of categories. */
export interface CategoryList {
    /** The categories on this page. */
    data: Category[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Pass it as `cursor` to get the next page. `null` on the last page. */
    next_cursor: string | null;
}
/** A category to create. */
export interface CategoryCreateParams {
    /** Name of the category. It must not be blank. */
    name: string;
    /** Id of the category to place this one under, or `null` for the top level. */
    parent_id?: string | null | undefined;
    /** Position among the categories. */
    position?: number | undefined;
}
/** Fields of the category to change. */
export interface CategoryUpdateParams {
    /** Name of the category. It must not be blank. */
    name?: string | undefined;
    /** Id of the category to place this one under, or `null` for the top level. */
    parent_id?: string | null | undefined;
    /** Position among the categories. */
    position?: number | undefined;
}
/** The body of every error response. */
export interface ErrorBody {
    /** What is wrong. */
    error: ErrorDetail;
}
/** An error. */
export interface ErrorDetail {
    /** Machine-readable error code, for example `permission_denied`. */
    code: string;
    /** What is wrong, for people. */
    message: string;
    /** Path of the invalid field, for example `line_items[0].quantity`. */
    param?: string;
    /** Permission that the key lacks. */
    required_permission?: string;
    /** Id of the request. */
    request_id?: string;
}
/** A currency, as an ISO 4217 code, for example `USD`. */
export type Currency = string;
/** A person or company that orders from the store. */
export interface Customer {
    /** Unique id of the customer. */
    id: string;
    /** Name of the customer. */
    name: string;
    /** Email address, or `null`. */
    email: string | null;
    /** Phone number, or `null`. */
    phone: string | null;
    /** Name of the company, or `null`. */
    company: string | null;
    /** Address of the customer, or `null`. */
    address: CustomerAddress;
    /** When the customer was created. ISO 8601, UTC. */
    created_at: string;
    /** When the customer was last changed. ISO 8601, UTC. */
    updated_at: string;
}
/** The address of a customer, or `null` if not set. */
export type CustomerAddress = {
    /** First line of the street address. */
    line1?: string | undefined;
    /** Second line of the street address. */
    line2?: string | undefined;
    /** City. */
    city?: string | undefined;
    /** State, province or region. */
    region?: string | undefined;
    /** Postal code. */
    postal_code?: string | undefined;
    /** Country as an ISO 3166-1 alpha-2 code. */
    country?: string | undefined;
} | null;
/** One page of customers. */
export interface CustomerList {
    /** The customers on this page. */
    data: Customer[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Pass it as `cursor` to get the next page. `null` on the last page. */
    next_cursor: string | null;
}
/** A customer to create. */
export interface CustomerCreateParams {
    /** Name of the customer. It must not be blank. */
    name: string;
    /** Email address, or `null` for none. */
    email?: string | null | undefined;
    /** Phone number, or `null` for none. */
    phone?: string | null | undefined;
    /** Name of the company, or `null` for none. */
    company?: string | null | undefined;
    /** Address of the customer, or `null` for none. */
    address?: CustomerAddress | undefined;
}
/** Fields of the customer to change. */
export interface CustomerUpdateParams {
    /** Name of the customer. It must not be blank. */
    name?: string | undefined;
    /** Email address, or `null` to clear it. */
    email?: string | null | undefined;
    /** Phone number, or `null` to clear it. */
    phone?: string | null | undefined;
    /** Name of the company, or `null` to clear it. */
    company?: string | null | undefined;
    /** Address of the customer, or `null` to clear it. */
    address?: CustomerAddress | undefined;
}
/** State of an order. `pending`: not paid. `paid`: paid. `fulfilled`: delivered. `cancelled`: called off. */
export type OrderStatus = "pending" | "paid" | "fulfilled" | "cancelled" | (string & {});
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
/** One page of orders. */
export interface OrderList {
    /** The orders on this page. */
    data: Order[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Pass it as `cursor` to get the next page. `null` on the last page. */
    next_cursor: string | null;
}
/** A line of an order to create. */
export interface OrderLineParams {
    /** Id of the product. Name, SKU and price default to those of the product. */
    product_id?: string | undefined;
    /** SKU. Defaults to that of the product. */
    sku?: string | undefined;
    /** Name. Defaults to that of the product. */
    name?: string | undefined;
    /** Quantity to order. */
    quantity: number;
    /** Price per unit, in cents of the order's currency (integer). Defaults to that of the product. */
    unit_price?: number | undefined;
}
/** An order to create. */
export interface OrderCreateParams {
    /** Id of the customer, or `null` for none. */
    customer_id?: string | null | undefined;
    /** Currency of all amounts, as an ISO 4217 code. */
    currency?: Currency | undefined;
    /** Lines of the order. */
    line_items: readonly OrderLineParams[];
    /** Shipping cost, in cents of the order's currency (integer). */
    shipping?: number | undefined;
    /** Tax, in cents of the order's currency (integer). */
    tax?: number | undefined;
    /** Note on the order, or `null` for none. */
    note?: string | null | undefined;
}
/** Fields of the order to change. */
export interface OrderUpdateParams {
    /** State of the order. */
    status?: OrderStatus | undefined;
    /** Id of the customer, or `null` to clear it. */
    customer_id?: string | null | undefined;
    /** Shipping cost, in cents of the order's currency (integer). */
    shipping?: number | undefined;
    /** Tax, in cents of the order's currency (integer). */
    tax?: number | undefined;
    /** Note on the order, or `null` to clear it. */
    note?: string | null | undefined;
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
/** A product that the store sells. */
export interface Product {
    /** Unique id of the product. */
    id: string;
    /** Name of the product. */
    name: string;
    /** SKU, or `null`. */
    sku: string | null;
    /** Text that describes the product, or `null`. */
    description: string | null;
    /** Price per unit, in cents of `currency` (integer). */
    price: number;
    /** Currency of the price, as an ISO 4217 code. */
    currency: Currency;
    /** Id of the category, or `null`. */
    category_id: string | null;
    /** Whether the product is for sale. */
    active: boolean;
    /** Number of units in stock, or `null` if stock is not tracked. */
    stock: number | null;
    /** When the product was created. ISO 8601, UTC. */
    created_at: string;
    /** When the product was last changed. ISO 8601, UTC. */
    updated_at: string;
}
/** One page of products. */
export interface ProductList {
    /** The products on this page. */
    data: Product[];
    /** Whether more items follow this page. */
    has_more: boolean;
    /** Pass it as `cursor` to get the next page. `null` on the last page. */
    next_cursor: string | null;
}
/** A product to create. */
export interface ProductCreateParams {
    /** Name of the product. It must not be blank. */
    name: string;
    /** SKU, or `null` for none. */
    sku?: string | null | undefined;
    /** Text that describes the product, or `null` for none. */
    description?: string | null | undefined;
    /** Price per unit, in cents of `currency` (integer). */
    price: number;
    /** Currency of the price, as an ISO 4217 code. */
    currency?: Currency | undefined;
    /** Id of the category, or `null` for none. */
    category_id?: string | null | undefined;
    /** Whether the product is for sale. */
    active?: boolean | undefined;
    /** Number of units in stock, or `null` if stock is not tracked. */
    stock?: number | null | undefined;
}
/** Fields of the product to change. */
export interface ProductUpdateParams {
    /** Name of the product. It must not be blank. */
    name?: string | undefined;
    /** SKU, or `null` to clear it. */
    sku?: string | null | undefined;
    /** Text that describes the product, or `null` to clear it. */
    description?: string | null | undefined;
    /** Price per unit, in cents of `currency` (integer). */
    price?: number | undefined;
    /** Currency of the price, as an ISO 4217 code. */
    currency?: Currency | undefined;
    /** Id of the category, or `null` to clear it. */
    category_id?: string | null | undefined;
    /** Whether the product is for sale. */
    active?: boolean | undefined;
    /** Number of units in stock, or `null` if stock is not tracked. */
    stock?: number | null | undefined;
}
