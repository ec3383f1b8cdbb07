// Generated from packages/openapi/specs/arcus (paths: accounts-receivable) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions } from "../../../core/operations/resource.ts";
import type {
	CustomerCredit,
	CustomerCreditApplyParams,
	CustomerCreditCreateParams,
	CustomerCreditVoidParams,
} from "../types.ts";

/**
 * `arcus.customerCredits`
 */
export interface CustomerCreditsResource {
	/**
	 * `POST /customer-credits`
	 *
	 * Create a customer credit.
	 *
	 * Creates a credit memo in the accounts receivable ledger and posts it. Its open balance is kept until the credit
	 * is used. The ledger debits the clearing account and credits accounts receivable.
	 *
	 * These credits are separate from the credit memos under `credits`, which have other fields.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.customerCredits.create({ account_id: "c98ca38f-9415-44d8-a369-61aca0f773df", amount: 4 });
	 * ```
	 *
	 * Source: /api-reference/accounts-receivable (inferred)
	 */
	create(params: CustomerCreditCreateParams, options?: CallOptions): ApiPromise<CustomerCredit>;

	/**
	 * `POST /customer-credits/{id}/apply`
	 *
	 * Apply a customer credit to an order.
	 *
	 * Reduces the credit's open balance and the order's `balance_due` by the amount you pass. Without an amount, as
	 * much as possible is applied.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `credit_not_open`: the credit is used up or was voided (assumed: code)
	 *
	 * @throws 422 `amount_exceeds_credit_balance`: the amount is greater than the credit's open balance (assumed: code)
	 *
	 * @throws 422 `amount_exceeds_balance_due`: the amount is greater than the order's balance due (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.customerCredits.apply("d12bb52d-3d0a-4189-a0f7-279db220c569", { order_id: "b9badb32-c467-42c5-aa88-08d8a39c4a6f", amount: 1 });
	 * ```
	 *
	 * Source: /api-reference/accounts-receivable (inferred)
	 */
	apply(id: string, params: CustomerCreditApplyParams, options?: CallOptions): ApiPromise<CustomerCredit>;

	/**
	 * `POST /customer-credits/{id}/void`
	 *
	 * Void a customer credit.
	 *
	 * Voids a credit of which nothing has been used, and reverses its posting.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `credit_not_open`: part of the credit was used, or it was already voided (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.customerCredits.void("cf7c9313-70ef-4111-a11c-867c1c7de9d9", { reason: "twice" });
	 * ```
	 *
	 * Source: /api-reference/accounts-receivable/void-a-customer-credit-memo (page)
	 */
	void(id: string, params?: CustomerCreditVoidParams, options?: CallOptions): ApiPromise<CustomerCredit>;
}
