// Generated from packages/openapi/specs/deskflow (paths: products) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { Product, ProductCreateParams, ProductUpdateParams } from "../types.ts";

/** Params of products.list. */
export interface ProductsListParams {
	/**
	 * Only products of this category.
	 */
	category_id?: string | undefined;
	/**
	 * Only the product with this stock number.
	 */
	sku?: string | undefined;
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
 * `deskflow.products`
 */
export interface ProductsResource {
	/**
	 * `GET /products`
	 *
	 * List the products of the store.
	 *
	 * Newest first. Assumption: path, paging and filters; only the permission is documented.
	 *
	 * Scopes: `products:read`.
	 * Pages: cursor, 50 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `products:read`
	 *
	 * @example
	 * ```ts
	 * for await (const item of deskflow.products.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: ProductsListParams, options?: KeylessCallOptions): PagePromise<Product>;

	/**
	 * `POST /products`
	 *
	 * Create a product.
	 *
	 * Assumption: path, fields and answer; only the permission is documented. No idempotency key is known, so a creation is not repeated when its answer is lost.
	 *
	 * Scopes: `products:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `products:write`
	 *
	 * @throws 422 `unknown_reference`: A category that does not exist is named
	 *
	 * @example
	 * ```ts
	 * await deskflow.products.create({ name: "Example", price: 1 });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: ProductCreateParams, options?: KeylessCallOptions): ApiPromise<Product>;

	/**
	 * `GET /products/{id}`
	 *
	 * Read one product.
	 *
	 * Assumption: path and answer; only the permission is documented.
	 *
	 * Scopes: `products:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `products:read`
	 *
	 * @throws 404 `not_found`: No such record in this store
	 *
	 * @example
	 * ```ts
	 * await deskflow.products.retrieve("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<Product>;

	/**
	 * `PATCH /products/{id}`
	 *
	 * Change a product.
	 *
	 * Fields that are not sent stay as they are. Assumption: method, path and fields; only the permission is documented.
	 *
	 * Scopes: `products:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `products:write`
	 *
	 * @throws 404 `not_found`: No such record in this store
	 *
	 * @throws 422 `unknown_reference`: A category that does not exist is named
	 *
	 * @example
	 * ```ts
	 * await deskflow.products.update("id", { name: "Example" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	update(id: string, params: ProductUpdateParams, options?: KeylessCallOptions): ApiPromise<Product>;

	/**
	 * `DELETE /products/{id}`
	 *
	 * Delete a product.
	 *
	 * Assumption: no permission for deletions is named; we count them under Write.
	 *
	 * Scopes: `products:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `products:write`
	 *
	 * @throws 404 `not_found`: No such record in this store
	 *
	 * @example
	 * ```ts
	 * await deskflow.products.delete("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	delete(id: string, options?: KeylessCallOptions): ApiPromise<undefined>;
}
