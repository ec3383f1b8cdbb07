// Generated from packages/openapi/specs/arcus (paths: masters) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { TaxRate, TaxRateCreateParams } from "../types.ts";

/** Parameters of taxRates.list. */
export interface TaxRatesListParams {
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
 * `arcus.taxRates`
 */
export interface TaxRatesResource {
	/**
	 * `GET /tax-rates`
	 *
	 * List tax rates.
	 *
	 * Scopes: `accounting:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.taxRates.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: TaxRatesListParams, options?: KeylessCallOptions): PagePromise<TaxRate>;

	/**
	 * `POST /tax-rates`
	 *
	 * Create a tax rate.
	 *
	 * Creates a tax rate for a jurisdiction. If you send both, `display_name` takes precedence over its alias `name`.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.taxRates.create({ rate: 8.5, name: "NY" });
	 * ```
	 *
	 * Source: /api-reference/masters/create-tax-rate (page)
	 */
	create(params: TaxRateCreateParams, options?: CallOptions): ApiPromise<TaxRate>;
}
