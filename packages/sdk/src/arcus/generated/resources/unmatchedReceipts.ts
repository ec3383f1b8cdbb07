// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { UnmatchedReceipt } from "../types.ts";

/** Params of unmatchedReceipts.list. */
export interface UnmatchedReceiptsListParams {
	/**
	 * Only receipts of this customer.
	 */
	account_id?: string | undefined;
	date_from?: string | undefined;
	date_to?: string | undefined;
	/**
	 * Page number, from 1.
	 */
	page?: number | undefined;
	/**
	 * How many items a page holds.
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
	 * List receipts without a bank line.
	 *
	 * Lists customer receipts by ACH, wire, external, check or cash that are posted, succeeded or partially
	 * refunded and that no bank line matches.
	 *
	 * Scopes: `accounting:read`.
	 * Pages: page, 50 items by default, at most 200.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
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
