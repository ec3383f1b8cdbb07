// Generated from packages/openapi/specs/deskflow (paths: customers) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { Customer, CustomerCreateParams, CustomerUpdateParams } from "../types.ts";

/** Parameters of customers.list. */
export interface CustomersListParams {
	/**
	 * Returns only customers with this email address. Case is ignored.
	 */
	email?: string | undefined;
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
 * `deskflow.customers`
 */
export interface CustomersResource {
	/**
	 * `GET /customers`
	 *
	 * List customers.
	 *
	 * Lists customers, newest first.
	 *
	 * Scopes: `customers:read`.
	 * Pages: cursor, 50 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `customers:read`
	 *
	 * @example
	 * ```ts
	 * for await (const item of deskflow.customers.list({ limit: 10 })) console.log(item);
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
	 * Creates a customer. No idempotency key is known, so the client does not retry a create whose response was lost.
	 *
	 * Scopes: `customers:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `customers:write`
	 *
	 * @example
	 * ```ts
	 * await deskflow.customers.create({ name: "Ána", email: "ana@example.test", address: { city: "México", country: "MX" } });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: CustomerCreateParams, options?: KeylessCallOptions): ApiPromise<Customer>;

	/**
	 * `GET /customers/{id}`
	 *
	 * Retrieve a customer.
	 *
	 * Scopes: `customers:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `customers:read`
	 *
	 * @throws 404 `not_found`: the store has no such customer
	 *
	 * @example
	 * ```ts
	 * await deskflow.customers.retrieve("db1baa7e-76cb-4c5c-a4ab-ac08c5dfc219");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<Customer>;

	/**
	 * `PATCH /customers/{id}`
	 *
	 * Update a customer.
	 *
	 * Changes the fields that you pass.
	 *
	 * Scopes: `customers:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `customers:write`
	 *
	 * @throws 404 `not_found`: the store has no such customer
	 *
	 * @example
	 * ```ts
	 * await deskflow.customers.update("db1baa7e-76cb-4c5c-a4ab-ac08c5dfc219", { company: "Ana's" });
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
	 * Scopes: `customers:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `customers:write`
	 *
	 * @throws 404 `not_found`: the store has no such customer
	 *
	 * @example
	 * ```ts
	 * await deskflow.customers.delete("db1baa7e-76cb-4c5c-a4ab-ac08c5dfc219");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	delete(id: string, options?: KeylessCallOptions): ApiPromise<undefined>;
}
