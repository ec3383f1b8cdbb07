// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { UnmatchedReceipt } from "../types.ts";

/** Parameters of unmatchedReceipts.list. */
export interface UnmatchedReceiptsListParams {
	/**
	 * Returns only receipts from this customer.
	 */
	account_id?: string | undefined;
	/**
	 * Returns only receipts posted on or after this date. Format: `YYYY-MM-DD`.
	 */
	date_from?: string | undefined;
	/**
	 * Returns only receipts posted on or before this date. Format: `YYYY-MM-DD`.
	 */
	date_to?: string | undefined;
	/**
	 * Page number, starting at 1. Defaults to `1`.
	 */
	page?: number | undefined;
	/**
	 * Maximum number of items per page, at most 200. Defaults to `50`.
	 */
	per_page?: number | undefined;
}

/**
 * `arcus.unmatchedReceipts`
 */
export interface UnmatchedReceiptsResource {
	/**
	 * `GET /accounting/unmatched-receipts`
	 *
	 * List receipts that match no bank transaction.
	 *
	 * Lists customer receipts by ACH, wire, external transfer, check or cash that are posted, succeeded or partially
	 * refunded and are not matched to a bank transaction.
	 *
	 * Scopes: `accounting:read`.
	 * Pages: page, 50 items by default, at most 200.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.unmatchedReceipts.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/accounting/list-posted-customer-payment-receipts-with-no-bank-reconciliation-match (page)
	 */
	list(params?: UnmatchedReceiptsListParams, options?: KeylessCallOptions): PagePromise<UnmatchedReceipt>;
}
