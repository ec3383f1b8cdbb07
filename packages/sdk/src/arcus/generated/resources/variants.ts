// Generated from packages/openapi/specs/arcus (paths: products) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions } from "../../../core/operations/resource.ts";
import type { ProductVariant, VariantUpdateParams } from "../types.ts";

/**
 * `arcus.variants`
 */
export interface VariantsResource {
	/**
	 * `PATCH /variants/{id}`
	 *
	 * Update a variant.
	 *
	 * Changes the fields that you pass. Some names differ from product create: `variant_title` instead of `title`, and
	 * `weight_unit` instead of `weight_uom`.
	 *
	 * Scopes: `products:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.variants.update("ba16f64c-2404-456a-a10a-134bd213597e", { price: 25 });
	 * ```
	 *
	 * Source: /api-reference/products/update-a-variant (page)
	 */
	update(id: string, params: VariantUpdateParams, options?: CallOptions): ApiPromise<ProductVariant>;
}
