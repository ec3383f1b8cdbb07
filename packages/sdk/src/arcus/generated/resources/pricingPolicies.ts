// Generated from packages/openapi/specs/arcus (paths: products) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { PricingPolicy, PricingPolicyCreateParams, PricingPolicyUpdateParams } from "../types.ts";

/** Params of pricingPolicies.list. */
export interface PricingPoliciesListParams {
	product_id?: string | undefined;
	account_id?: string | undefined;
	pricing_level_id?: string | undefined;
	is_active?: boolean | undefined;
	is_default?: boolean | undefined;
	limit?: number | undefined;
	/**
	 * Id of the last item of the page before.
	 */
	starting_after?: string | undefined;
	/**
	 * Id of the first item of the page after; returns the items before it. Not together with starting_after.
	 */
	ending_before?: string | undefined;
	/**
	 * Also count the items of all pages, as total_count.
	 */
	include_count?: boolean | undefined;
}

/**
 * `arcus.pricingPolicies`
 */
export interface PricingPoliciesResource {
	/**
	 * List pricing policies.
	 *
	 * Prices by product, level or account. The cursor is the last id of the page before, which is also next_cursor.
	 *
	 * Scopes: `products:read`.
	 * Pages: cursor, 50 items by default, at most 200.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.pricingPolicies.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/products/list-pricing-policies (partly)
	 */
	list(params?: PricingPoliciesListParams, options?: KeylessCallOptions): PagePromise<PricingPolicy>;

	/**
	 * Create a pricing policy.
	 *
	 * A price for a level or an account from min_quantity (1 unless told otherwise) up. `regular`, the default type, takes
	 * sell_price; `multiplier` takes list_price and adjustment, and the price is their product. More than 100 nested rules give 413.
	 *
	 * Scopes: `products:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `duplicate_pricing_policy_for_scope`: product, level, account, variant and min_quantity exist already
	 *
	 * @example
	 * ```ts
	 * await arcus.pricingPolicies.create({ product_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff" });
	 * ```
	 *
	 * Source: /api-reference/products/create-a-pricing-policy (page)
	 */
	create(params: PricingPolicyCreateParams, options?: CallOptions): ApiPromise<PricingPolicy>;

	/**
	 * Get a pricing policy.
	 *
	 * Shows also the batch that imported it (migration_batch_id, imported_at).
	 *
	 * Scopes: `products:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.pricingPolicies.retrieve("id");
	 * ```
	 *
	 * Source: /api-reference/products/get-a-pricing-policy (page)
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<PricingPolicy>;

	/**
	 * Update a pricing policy.
	 *
	 * Changes the fields given. The answer's shape is not documented; we take the policy, not wrapped in `data`.
	 *
	 * Scopes: `products:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `duplicate_pricing_policy_for_scope`: another active policy has the same scope and min_quantity
	 *
	 * @example
	 * ```ts
	 * await arcus.pricingPolicies.update("id", { pricing_level_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff" });
	 * ```
	 *
	 * Source: /api-reference/products/update-a-pricing-policy (page)
	 */
	update(id: string, params: PricingPolicyUpdateParams, options?: CallOptions): ApiPromise<PricingPolicy>;
}
