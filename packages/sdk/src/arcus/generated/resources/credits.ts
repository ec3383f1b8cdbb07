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

/** What `expand` can fill in credits.list. */
export interface CreditsListExpand {
	"data.source": CreditSource;
	"data.account": Account;
	"data.applications": CreditApplication[];
}

/** Params of credits.list. */
export interface CreditsListParams<E extends keyof CreditsListExpand = never> {
	account_id?: string | undefined;
	limit?: number | undefined;
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
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
	 * The newest credit memos, at most `limit`; there is no way to the next page. credit_balance is there when one account is asked for.
	 *
	 * Credit memos exist twice: here and as customer credits (accounts-receivable), with other fields and other bookings.
	 *
	 * Scopes: `payments:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
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
	 * Gives an account credit that can pay orders. Booked from customer escrow to receivables. expires_at is a date or a number of days
	 * from now.
	 *
	 * Scopes: `payments:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.credits.create({ account_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff", amount: 1 });
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
	 * Pays an order from the credit: the amount given, or all that is available. The answer's shape is not documented.
	 *
	 * Scopes: `payments:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `credit_not_open`: nothing is left, or it was voided (Assumption: the code)
	 *
	 * @throws 409 `credit_expired`: it has expired (Assumption: the code)
	 *
	 * @throws 422 `amount_exceeds_credit_balance`: more than is left of the credit (Assumption: the code)
	 *
	 * @throws 422 `amount_exceeds_balance_due`: more than the order's balance (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.credits.apply("credit_id", { order_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff" });
	 * ```
	 *
	 * Source: /api-reference/payments/apply-a-credit-memo-to-an-order (page)
	 */
	apply(creditId: string, params: CreditApplyParams, options?: CallOptions): ApiPromise<PaymentActionResult>;
}
