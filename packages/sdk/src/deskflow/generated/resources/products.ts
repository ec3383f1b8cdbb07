// Generated from packages/openapi/specs/deskflow (paths: products) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { Product, ProductCreateParams, ProductUpdateParams } from "../types.ts";

/** Parameters of products.list. */
export interface ProductsListParams {
	/**
	 * Returns only products in this category.
	 */
	category_id?: string | undefined;
	/**
	 * Returns only the product with this SKU.
	 */
	sku?: string | undefined;
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
 * `deskflow.products`
 */
export interface ProductsResource {
	/**
	 * `GET /products`
	 *
	 * List products.
	 *
	 * Lists products, newest first.
	 *
	 * Scopes: `products:read`.
	 * Pages: cursor, 50 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `products:read`
	 *
	 * @example
	 * ```ts
	 * for await (const item of deskflow.products.list({ limit: 10 })) console.log(item);
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
	 * Creates a product. No idempotency key is known, so the client does not retry a create whose response was lost.
	 *
	 * Scopes: `products:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `products:write`
	 *
	 * @throws 422 `unknown_reference`: the category does not exist
	 *
	 * @example
	 * ```ts
	 * await deskflow.products.create({
	 * 	name: "Chai",
	 * 	sku: "C",
	 * 	price: 1805,
	 * 	category_id: "81e705b8-ef3e-40cf-af3b-54aefbfe6d9d",
	 * });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: ProductCreateParams, options?: KeylessCallOptions): ApiPromise<Product>;

	/**
	 * `GET /products/{id}`
	 *
	 * Retrieve a product.
	 *
	 * Scopes: `products:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `products:read`
	 *
	 * @throws 404 `not_found`: the store has no such product
	 *
	 * @example
	 * ```ts
	 * await deskflow.products.retrieve("670491a4-985c-4c8c-a1a2-d4a13c6bca2e");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<Product>;

	/**
	 * `PATCH /products/{id}`
	 *
	 * Update a product.
	 *
	 * Changes the fields that you pass.
	 *
	 * Scopes: `products:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `products:write`
	 *
	 * @throws 404 `not_found`: the store has no such product
	 *
	 * @throws 422 `unknown_reference`: the category does not exist
	 *
	 * @example
	 * ```ts
	 * await deskflow.products.update("670491a4-985c-4c8c-a1a2-d4a13c6bca2e", { stock: 5 });
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
	 * Scopes: `products:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `products:write`
	 *
	 * @throws 404 `not_found`: the store has no such product
	 *
	 * @example
	 * ```ts
	 * await deskflow.products.delete("670491a4-985c-4c8c-a1a2-d4a13c6bca2e");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	delete(id: string, options?: KeylessCallOptions): ApiPromise<undefined>;
}
