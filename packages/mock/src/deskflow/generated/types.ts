// Generated from packages/openapi/specs/deskflow (schemas) by `npm run generate`. Do not edit.
export type Category = {
    id: string;
    name: string;
    parent_id: string | null;
    position: number;
    created_at: string;
    updated_at: string;
};
export type CategoryList = {
    data: Category[];
    has_more: boolean;
    next_cursor: string | null;
};
export type CategoryCreateParams = {
    name: string;
    parent_id?: string | null;
    position?: number;
};
export type CategoryUpdateParams = {
    name?: string;
    parent_id?: string | null;
    position?: number;
};
export type ErrorBody = {
    error: ErrorDetail;
};
export type ErrorDetail = {
    code: string;
    message: string;
    param?: string;
    required_permission?: string;
    request_id?: string;
};
export type Currency = string;
export type Customer = {
    id: string;
    name: string;
    email: string | null;
    phone: string | null;
    company: string | null;
    address: CustomerAddress;
    created_at: string;
    updated_at: string;
};
export type CustomerAddress = {
    line1?: string;
    line2?: string;
    city?: string;
    region?: string;
    postal_code?: string;
    country?: string;
} | null;
export type CustomerList = {
    data: Customer[];
    has_more: boolean;
    next_cursor: string | null;
};
export type CustomerCreateParams = {
    name: string;
    email?: string | null;
    phone?: string | null;
    company?: string | null;
    address?: CustomerAddress;
};
export type CustomerUpdateParams = {
    name?: string;
    email?: string | null;
    phone?: string | null;
    company?: string | null;
    address?: CustomerAddress;
};
export type OrderStatus = "pending" | "paid" | "fulfilled" | "cancelled" | (string & {});
export type Order = {
    id: string;
    number: string;
    status: OrderStatus;
    customer_id: string | null;
    currency: Currency;
    line_items: OrderLine[];
    subtotal: number;
    shipping: number;
    tax: number;
    total: number;
    note: string | null;
    created_at: string;
    updated_at: string;
};
export type OrderLine = {
    id: string;
    product_id: string | null;
    sku: string | null;
    name: string;
    quantity: number;
    unit_price: number;
    total: number;
};
export type OrderList = {
    data: Order[];
    has_more: boolean;
    next_cursor: string | null;
};
export type OrderLineParams = {
    product_id?: string;
    sku?: string;
    name?: string;
    quantity: number;
    unit_price?: number;
};
export type OrderCreateParams = {
    customer_id?: string | null;
    currency?: Currency;
    line_items: OrderLineParams[];
    shipping?: number;
    tax?: number;
    note?: string | null;
};
export type OrderUpdateParams = {
    status?: OrderStatus;
    customer_id?: string | null;
    shipping?: number;
    tax?: number;
    note?: string | null;
};
export type OrderCreateEvent = {
    event: "order.create";
    store: string;
    created_at: string;
    dummy: boolean;
    data: Order;
};
export type Product = {
    id: string;
    name: string;
    sku: string | null;
    description: string | null;
    price: number;
    currency: Currency;
    category_id: string | null;
    active: boolean;
    stock: number | null;
    created_at: string;
    updated_at: string;
};
export type ProductList = {
    data: Product[];
    has_more: boolean;
    next_cursor: string | null;
};
export type ProductCreateParams = {
    name: string;
    sku?: string | null;
    description?: string | null;
    price: number;
    currency?: Currency;
    category_id?: string | null;
    active?: boolean;
    stock?: number | null;
};
export type ProductUpdateParams = {
    name?: string;
    sku?: string | null;
    description?: string | null;
    price?: number;
    currency?: Currency;
    category_id?: string | null;
    active?: boolean;
    stock?: number | null;
};
export type CategoriesListQuery = {
    parent_id?: string;
    cursor?: string;
    limit?: number;
};
export type CustomersListQuery = {
    email?: string;
    cursor?: string;
    limit?: number;
};
export type OrdersListQuery = {
    status?: OrderStatus;
    customer_id?: string;
    created_after?: string;
    cursor?: string;
    limit?: number;
};
export type ProductsListQuery = {
    category_id?: string;
    sku?: string;
    cursor?: string;
    limit?: number;
};
