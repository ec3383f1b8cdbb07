// Generated from packages/openapi/specs/deskflow (paths: customers) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { Customer, CustomerCreateParams, CustomerUpdateParams } from "../types.ts";

/** Params of customers.list. */
export interface CustomersListParams {
	/**
	 * Only customers with this e-mail address, letter case aside.
	 */
	email?: string | undefined;
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
 * `deskflow.customers`
 */
export interface CustomersResource {
	/**
	 * `GET /customers`
	 *
	 * List the customers of the store.
	 *
	 * Newest first. Assumption: path, paging and filters; only the permission is documented.
	 *
	 * Scopes: `customers:read`.
	 * Pages: cursor, 50 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `customers:read`
	 *
	 * @example
	 * ```ts
	 * for await (const item of deskflow.customers.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: CustomersListParams, options?: KeylessCallOptions): PagePromise<Customer>;

	/**
	 * `POST /customers`
	 *
	 * Create a customer.
	 *
	 * Assumption: path, fields and answer; only the permission is documented. No idempotency key is known, so a creation is not repeated when its answer is lost.
	 *
	 * Scopes: `customers:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `customers:write`
	 *
	 * @example
	 * ```ts
	 * await deskflow.customers.create({ name: "Example" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: CustomerCreateParams, options?: KeylessCallOptions): ApiPromise<Customer>;

	/**
	 * `GET /customers/{id}`
	 *
	 * Read one customer.
	 *
	 * Assumption: path and answer; only the permission is documented.
	 *
	 * Scopes: `customers:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `customers:read`
	 *
	 * @throws 404 `not_found`: No such record in this store
	 *
	 * @example
	 * ```ts
	 * await deskflow.customers.retrieve("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<Customer>;

	/**
	 * `PATCH /customers/{id}`
	 *
	 * Change a customer.
	 *
	 * Fields that are not sent stay as they are. Assumption: method, path and fields; only the permission is documented.
	 *
	 * Scopes: `customers:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `customers:write`
	 *
	 * @throws 404 `not_found`: No such record in this store
	 *
	 * @example
	 * ```ts
	 * await deskflow.customers.update("id", { name: "Example" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	update(id: string, params: CustomerUpdateParams, options?: KeylessCallOptions): ApiPromise<Customer>;

	/**
	 * `DELETE /customers/{id}`
	 *
	 * Delete a customer.
	 *
	 * Assumption: no permission for deletions is named; we count them under Write.
	 *
	 * Scopes: `customers:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `customers:write`
	 *
	 * @throws 404 `not_found`: No such record in this store
	 *
	 * @example
	 * ```ts
	 * await deskflow.customers.delete("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	delete(id: string, options?: KeylessCallOptions): ApiPromise<undefined>;
}
