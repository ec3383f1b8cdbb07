// Generated from packages/openapi/specs/arcus (paths: masters) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { ProductCategory, ProductCategoryCreateParams } from "../types.ts";

/** Parameters of productCategories.list. */
export interface ProductCategoriesListParams {
	/**
	 * Maximum number of items per page, at most 100. Defaults to `20`.
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item of the previous page. Returns the items after it.
	 */
	starting_after?: string | undefined;
	/**
	 * Id of the first item on the next page. Returns the items before it. Cannot be combined with `starting_after`.
	 */
	ending_before?: string | undefined;
	/**
	 * Whether to return `total_count`, the number of items on all pages (default false).
	 */
	include_count?: boolean | undefined;
}

/**
 * `arcus.productCategories`
 */
export interface ProductCategoriesResource {
	/**
	 * `GET /product-categories`
	 *
	 * List product categories.
	 *
	 * Scopes: `products:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.productCategories.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: ProductCategoriesListParams, options?: KeylessCallOptions): PagePromise<ProductCategory>;

	/**
	 * `POST /product-categories`
	 *
	 * Create a product category.
	 *
	 * Creates a product category. Pass `parent_id` to place it under another one.
	 *
	 * Scopes: `products:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.productCategories.create({ name: "Beverages" });
	 * ```
	 *
	 * Source: /api-reference/masters/create-product-category (page)
	 */
	create(params: ProductCategoryCreateParams, options?: CallOptions): ApiPromise<ProductCategory>;
}
