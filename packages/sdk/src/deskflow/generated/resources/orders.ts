// Generated from packages/openapi/specs/deskflow (paths: orders) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { Order, OrderCreateParams, OrderStatus, OrderUpdateParams } from "../types.ts";

/** Parameters of orders.list. */
export interface OrdersListParams {
	/**
	 * Returns only orders in this state.
	 */
	status?: OrderStatus | undefined;
	/**
	 * Returns only orders of this customer.
	 */
	customer_id?: string | undefined;
	/**
	 * Returns only orders created after this time. ISO 8601, UTC.
	 */
	created_after?: string | undefined;
	/**
	 * The `next_cursor` of the previous page.
	 */
	cursor?: string | undefined;
	/**
	 * Maximum number of items per page, at most 100. Defaults to `50`.
	 */
	limit?: number | undefined;
}

/**
 * `deskflow.orders`
 */
export interface OrdersResource {
	/**
	 * `GET /orders`
	 *
	 * List orders.
	 *
	 * Lists orders, newest first.
	 *
	 * Scopes: `orders:read`.
	 * Pages: cursor, 50 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `orders:read`
	 *
	 * @example
	 * ```ts
	 * for await (const item of deskflow.orders.list({ limit: 10 })) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: OrdersListParams, options?: KeylessCallOptions): PagePromise<Order>;

	/**
	 * `POST /orders`
	 *
	 * Create an order.
	 *
	 * Creates an order. Totals are calculated from the lines. No idempotency key is known, so the client does not
	 * retry a create whose response was lost.
	 *
	 * Scopes: `orders:write`.
	 * Events: `order.create`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `orders:write`
	 *
	 * @throws 422 `unknown_reference`: the customer or a product does not exist
	 *
	 * @example
	 * ```ts
	 * await deskflow.orders.create({
	 * 	customer_id: "db1baa7e-76cb-4c5c-a4ab-ac08c5dfc219",
	 * 	shipping: 495,
	 * 	line_items: [{ product_id: "670491a4-985c-4c8c-a1a2-d4a13c6bca2e", quantity: 3 }],
	 * });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: OrderCreateParams, options?: KeylessCallOptions): ApiPromise<Order>;

	/**
	 * `GET /orders/{id}`
	 *
	 * Retrieve an order.
	 *
	 * Scopes: `orders:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `orders:read`
	 *
	 * @throws 404 `not_found`: the store has no such order
	 *
	 * @example
	 * ```ts
	 * await deskflow.orders.retrieve("f5e848b6-0eb0-4474-abdb-28760e3b82c0");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<Order>;

	/**
	 * `PATCH /orders/{id}`
	 *
	 * Update an order.
	 *
	 * Changes the fields that you pass.
	 *
	 * Scopes: `orders:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `orders:write`
	 *
	 * @throws 404 `not_found`: the store has no such order
	 *
	 * @throws 422 `unknown_reference`: the customer does not exist
	 *
	 * @example
	 * ```ts
	 * await deskflow.orders.update("f5e848b6-0eb0-4474-abdb-28760e3b82c0", { note: "gift" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	update(id: string, params: OrderUpdateParams, options?: KeylessCallOptions): ApiPromise<Order>;

	/**
	 * `DELETE /orders/{id}`
	 *
	 * Delete an order.
	 *
	 * Scopes: `orders:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `orders:write`
	 *
	 * @throws 404 `not_found`: the store has no such order
	 *
	 * @example
	 * ```ts
	 * await deskflow.orders.delete("f5e848b6-0eb0-4474-abdb-28760e3b82c0");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	delete(id: string, options?: KeylessCallOptions): ApiPromise<undefined>;
}
