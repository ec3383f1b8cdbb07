// Generated from packages/openapi/specs/arcus (paths: masters) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { PaymentTerm, PaymentTermCreateParams } from "../types.ts";

/** Parameters of paymentTerms.list. */
export interface PaymentTermsListParams {
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
 * `arcus.paymentTerms`
 */
export interface PaymentTermsResource {
	/**
	 * `GET /payment-terms`
	 *
	 * List payment terms.
	 *
	 * Scopes: `accounts:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.paymentTerms.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: PaymentTermsListParams, options?: KeylessCallOptions): PagePromise<PaymentTerm>;

	/**
	 * `POST /payment-terms`
	 *
	 * Create a payment term.
	 *
	 * Scopes: `accounts:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.paymentTerms.create({ name: "Net 10", due_days: 10 });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: PaymentTermCreateParams, options?: CallOptions): ApiPromise<PaymentTerm>;
}
