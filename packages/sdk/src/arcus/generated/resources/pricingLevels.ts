// Generated from packages/openapi/specs/arcus (paths: masters) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { PricingLevel, PricingLevelCreateParams } from "../types.ts";

/** Parameters of pricingLevels.list. */
export interface PricingLevelsListParams {
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
 * `arcus.pricingLevels`
 */
export interface PricingLevelsResource {
	/**
	 * `GET /pricing-levels`
	 *
	 * List pricing levels.
	 *
	 * Scopes: `products:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.pricingLevels.list()) console.log(item);
	 * ```
	 *
	 * Source: /guides/creating-products-kits-variants (guide)
	 */
	list(params?: PricingLevelsListParams, options?: KeylessCallOptions): PagePromise<PricingLevel>;

	/**
	 * `POST /pricing-levels`
	 *
	 * Create a pricing level.
	 *
	 * Creates a pricing level, which pricing policies can refer to.
	 *
	 * Scopes: `products:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.pricingLevels.create({ name: "Trade" });
	 * ```
	 *
	 * Source: /api-reference/masters/create-pricing-level (page)
	 */
	create(params: PricingLevelCreateParams, options?: CallOptions): ApiPromise<PricingLevel>;
}
