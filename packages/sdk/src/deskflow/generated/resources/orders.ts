// Generated from packages/openapi/specs/deskflow (paths: orders) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { Order, OrderCreateParams, OrderStatus, OrderUpdateParams } from "../types.ts";

/** Params of orders.list. */
export interface OrdersListParams {
	/**
	 * Only orders of this status.
	 */
	status?: OrderStatus | undefined;
	/**
	 * Only orders of this customer.
	 */
	customer_id?: string | undefined;
	/**
	 * Only orders created after this instant (ISO 8601).
	 */
	created_after?: string | undefined;
	/**
	 * The `next_cursor` of the page before.
	 */
	cursor?: string | undefined;
	/**
	 * Records on one page, 1 to 100.
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
	 * List the orders of the store.
	 *
	 * Newest first. Assumption: path, paging and filters; only the permission is documented.
	 *
	 * Scopes: `orders:read`.
	 * Pages: cursor, 50 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `orders:read`
	 *
	 * @example
	 * ```ts
	 * for await (const item of deskflow.orders.list()) console.log(item);
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
	 * Totals are worked out from the lines. Assumption: path, fields and answer; only the permission is documented. No idempotency key is known, so a creation is not repeated when its answer is lost.
	 *
	 * Scopes: `orders:write`.
	 * Events: `order.create`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `orders:write`
	 *
	 * @throws 422 `unknown_reference`: A customer or product that does not exist is named
	 *
	 * @example
	 * ```ts
	 * await deskflow.orders.create({ line_items: [{ quantity: 1 }] });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: OrderCreateParams, options?: KeylessCallOptions): ApiPromise<Order>;

	/**
	 * `GET /orders/{id}`
	 *
	 * Read one order.
	 *
	 * Assumption: path and answer; only the permission is documented.
	 *
	 * Scopes: `orders:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `orders:read`
	 *
	 * @throws 404 `not_found`: No such record in this store
	 *
	 * @example
	 * ```ts
	 * await deskflow.orders.retrieve("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<Order>;

	/**
	 * `PATCH /orders/{id}`
	 *
	 * Change an order.
	 *
	 * Fields that are not sent stay as they are. Assumption: method, path and fields; only the permission is documented.
	 *
	 * Scopes: `orders:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `orders:write`
	 *
	 * @throws 404 `not_found`: No such record in this store
	 *
	 * @throws 422 `unknown_reference`: A customer or product that does not exist is named
	 *
	 * @example
	 * ```ts
	 * await deskflow.orders.update("id", { status: "pending" });
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
	 * Assumption: no permission for deletions is named; we count them under Write.
	 *
	 * Scopes: `orders:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `orders:write`
	 *
	 * @throws 404 `not_found`: No such record in this store
	 *
	 * @example
	 * ```ts
	 * await deskflow.orders.delete("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	delete(id: string, options?: KeylessCallOptions): ApiPromise<undefined>;
}
