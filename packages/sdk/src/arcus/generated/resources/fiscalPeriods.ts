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
	 * Retrieve a fiscal period.
	 *
	 * Retrieves one accounting period.
	 * Sources disagree: one resource has three paths (/periods, /fiscal-periods, /accounting_periods). We keep
	 * each operation where its page has it.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.fiscalPeriods.retrieve("id");
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
	 * Sweeps revenue and expense of the year into retained earnings (account 3000) and marks the last period
	 * `year_end_closed`. The id is that of the year's last monthly period. Every period of the year must be
	 * closed or wait for the approval of its close. A second call for the same year answers the existing entry
	 * with `idempotent: true`. Assumption: `fy_end_date` is the last day of that period, and the year is called by the
	 * year that it begins or ends in.
	 *
	 * Sources disagree: the page speaks of periods in pending_approval, the schema of close_requested. We read
	 * them as one.
	 *
	 * Scopes: `accounting:close_period`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `periods_not_closed`: a monthly period of the year is still open (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.fiscalPeriods.closeFiscalYear("id", { fiscal_year: 2024, fy_start_date: "2026-05-01", fy_end_date: "2026-05-01" });
	 * ```
	 *
	 * Source: /api-reference/accounting/close-a-fiscal-year-retained-earnings-rollover (page)
	 */
	closeFiscalYear(id: string, params: FiscalYearCloseParams, options?: CallOptions): ApiPromise<FiscalYearClose>;
}
