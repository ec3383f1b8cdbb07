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
	 * A credit memo of the receivables ledger: booked when it is made, and its open balance is kept until it is used. The page is
	 * partly seen: path and body are concluded from the operations beside it.
	 *
	 * Credit memos exist twice: here and as credits (payments), with other fields. Sources disagree about the booking (receivables to
	 * revenue or clearing, or clearing to receivables); we debit the clearing account and credit receivables.
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.customerCredits.create({ account_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff", amount: 1 });
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
	 * Lowers the credit's balance and the order's balance_due by the amount given, or by as much as both hold. The page is partly seen.
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `credit_not_open`: nothing is left, or it was voided (Assumption: the code)
	 *
	 * @throws 422 `amount_exceeds_credit_balance`: more than is left of the credit (Assumption: the code)
	 *
	 * @throws 422 `amount_exceeds_balance_due`: more than the order's balance (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.customerCredits.apply("id", { order_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff" });
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
	 * Takes back a credit of which nothing has been used, and its booking with it.
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `credit_not_open`: a part has been used, or it was voided before (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.customerCredits.void("id");
	 * ```
	 *
	 * Source: /api-reference/accounts-receivable/void-a-customer-credit-memo (page)
	 */
	void(id: string, params?: CustomerCreditVoidParams, options?: CallOptions): ApiPromise<CustomerCredit>;
}
