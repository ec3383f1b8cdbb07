// Generated from packages/openapi/specs/arcus (paths: products) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { PricingPolicy, PricingPolicyCreateParams, PricingPolicyUpdateParams } from "../types.ts";

/** Parameters of pricingPolicies.list. */
export interface PricingPoliciesListParams {
	/**
	 * Returns only pricing policies of the product with this id.
	 */
	product_id?: string | undefined;
	/**
	 * Returns only pricing policies of the account with this id.
	 */
	account_id?: string | undefined;
	/**
	 * Returns only pricing policies of the pricing level with this id.
	 */
	pricing_level_id?: string | undefined;
	/**
	 * `true` returns only active pricing policies, `false` only inactive ones.
	 */
	is_active?: boolean | undefined;
	/**
	 * `true` returns only default pricing policies, `false` only the others.
	 */
	is_default?: boolean | undefined;
	/**
	 * Maximum number of items per page, 1 to 200 (default 50).
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item on the previous page. The list continues after it.
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
 * `arcus.pricingPolicies`
 */
export interface PricingPoliciesResource {
	/**
	 * `GET /pricing-policies`
	 *
	 * List pricing policies.
	 *
	 * Lists prices. You can filter by product, account and pricing level.
	 *
	 * Scopes: `products:read`.
	 * Pages: cursor, 50 items by default, at most 200.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
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
	 * `POST /pricing-policies`
	 *
	 * Create a pricing policy.
	 *
	 * Creates a price for a pricing level or an account, starting at `min_quantity`.
	 *
	 * A `regular` policy takes `sell_price`. A `multiplier` policy takes `list_price` and `adjustment`, and the price is their
	 * product. More than 100 nested rules are rejected with status 413.
	 *
	 * Scopes: `products:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `duplicate_pricing_policy_for_scope`: an active policy for the same product, level, account, variant and `min_quantity` already exists
	 *
	 * @example
	 * ```ts
	 * await arcus.pricingPolicies.create({
	 * 	product_id: "349c69ad-2cda-422c-a31b-79a39e48d80a",
	 * 	pricing_level_id: "670491a4-985c-4c8c-a1a2-d4a13c6bca2e",
	 * 	pricing_type: "regular",
	 * 	sell_price: 18,
	 * 	min_quantity: 10,
	 * });
	 * ```
	 *
	 * Source: /api-reference/products/create-a-pricing-policy (page)
	 */
	create(params: PricingPolicyCreateParams, options?: CallOptions): ApiPromise<PricingPolicy>;

	/**
	 * `GET /pricing-policies/{id}`
	 *
	 * Get a pricing policy.
	 *
	 * Returns one pricing policy, including the import batch that created it (`migration_batch_id`, `imported_at`).
	 *
	 * Scopes: `products:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.pricingPolicies.retrieve("828184e4-20c2-4032-a474-bc7a28ab7471");
	 * ```
	 *
	 * Source: /api-reference/products/get-a-pricing-policy (page)
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<PricingPolicy>;

	/**
	 * `PATCH /pricing-policies/{id}`
	 *
	 * Update a pricing policy.
	 *
	 * Changes the fields that you pass and leaves the others alone.
	 *
	 * Scopes: `products:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `duplicate_pricing_policy_for_scope`: another active policy has the same scope and `min_quantity`
	 *
	 * @example
	 * ```ts
	 * await arcus.pricingPolicies.update("828184e4-20c2-4032-a474-bc7a28ab7471", { min_quantity: 12 });
	 * ```
	 *
	 * Source: /api-reference/products/update-a-pricing-policy (page)
	 */
	update(id: string, params: PricingPolicyUpdateParams, options?: CallOptions): ApiPromise<PricingPolicy>;
}
