// Generated from packages/openapi/specs/arcus (paths: payments) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	Account,
	CreditApplication,
	CreditApplyParams,
	CreditMemo,
	CreditMemoCreateParams,
	CreditSource,
	Expanded,
	PaymentActionResult,
} from "../types.ts";

/** The relations that `expand` can add to the result of credits.list. */
export interface CreditsListExpand {
	"data.source": CreditSource;
	"data.account": Account;
	"data.applications": CreditApplication[];
}

/** Parameters of credits.list. */
export interface CreditsListParams<E extends keyof CreditsListExpand = never> {
	/**
	 * Returns only credit memos of this account.
	 */
	account_id?: string | undefined;
	/**
	 * Maximum number of items per page, at most 200. Defaults to `50`.
	 */
	limit?: number | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/**
 * `arcus.credits`
 */
export interface CreditsResource {
	/**
	 * `GET /credits`
	 *
	 * List credit memos.
	 *
	 * Lists the newest credit memos, up to `limit`. There is no way to get further pages. If you filter by account,
	 * the response also has `credit_balance`.
	 *
	 * These credit memos are separate from customer credits (`customerCredits`), which have other fields and postings.
	 *
	 * Scopes: `payments:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.credits.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/payments/list-credit-memos (page)
	 */
	list<const E extends keyof CreditsListExpand = never>(params?: CreditsListParams<E>, options?: KeylessCallOptions): PagePromise<Expanded<CreditMemo, CreditsListExpand, E>>;

	/**
	 * `POST /credits`
	 *
	 * Issue a credit memo.
	 *
	 * Gives an account a credit that can pay orders. The ledger debits customer escrow and credits accounts
	 * receivable. `expires_at` is a date or a number of days from now.
	 *
	 * Scopes: `payments:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.credits.create({ account_id: "c98ca38f-9415-44d8-a369-61aca0f773df", amount: 5 });
	 * ```
	 *
	 * Source: /api-reference/payments/issue-a-credit-memo-to-an-account (page)
	 */
	create(params: CreditMemoCreateParams, options?: CallOptions): ApiPromise<CreditMemo>;

	/**
	 * `POST /credits/{credit_id}/apply`
	 *
	 * Apply a credit memo to an order.
	 *
	 * Pays an order with a credit memo. Without an amount, the full available balance is applied.
	 *
	 * Scopes: `payments:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `credit_not_open`: the credit is used up or was voided (assumed: code)
	 *
	 * @throws 409 `credit_expired`: the credit has expired (assumed: code)
	 *
	 * @throws 422 `amount_exceeds_credit_balance`: the amount is greater than what is left of the credit (assumed: code)
	 *
	 * @throws 422 `amount_exceeds_balance_due`: the amount is greater than the order's balance due (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.credits.apply("39610af8-6222-409e-a250-6ba00d25c0f8", { order_id: "b9badb32-c467-42c5-aa88-08d8a39c4a6f", amount: 2 });
	 * ```
	 *
	 * Source: /api-reference/payments/apply-a-credit-memo-to-an-order (page)
	 */
	apply(creditId: string, params: CreditApplyParams, options?: CallOptions): ApiPromise<PaymentActionResult>;
}
