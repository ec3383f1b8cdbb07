// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions } from "../../../core/operations/resource.ts";
import type { AccountingPeriod, FiscalYearClose, FiscalYearCloseParams } from "../types.ts";

/**
 * `arcus.fiscalPeriods`
 */
export interface FiscalPeriodsResource {
	/**
	 * `GET /fiscal-periods/{id}`
	 *
	 * Retrieve an accounting period.
	 *
	 * Retrieves one accounting period.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.fiscalPeriods.retrieve("732b8093-7e70-4c87-aa42-a268b12a9537");
	 * ```
	 *
	 * Source: /api-reference/accounting/get-a-fiscal-period (inferred)
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<AccountingPeriod>;

	/**
	 * `POST /fiscal-periods/{id}/close-fiscal-year`
	 *
	 * Close a fiscal year.
	 *
	 * Moves the year's revenue and expenses into retained earnings (account 3000) and marks the last period
	 * `year_end_closed`. The id is that of the last monthly period of the year, and `fy_end_date` is its last day.
	 *
	 * All periods of the year must be closed or waiting for the approval of their close. If the year is already
	 * closed, you get the existing entry with `idempotent: true`.
	 *
	 * Scopes: `accounting:close_period`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `periods_not_closed`: a monthly period of the year is still open (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.fiscalPeriods.closeFiscalYear("bfd6c5d7-a2bd-4171-aabf-d46c7e2daf8e", { fiscal_year: 2025, fy_start_date: "2025-01-01", fy_end_date: "2025-12-31" });
	 * ```
	 *
	 * Source: /api-reference/accounting/close-a-fiscal-year-retained-earnings-rollover (page)
	 */
	closeFiscalYear(id: string, params: FiscalYearCloseParams, options?: CallOptions): ApiPromise<FiscalYearClose>;
}
