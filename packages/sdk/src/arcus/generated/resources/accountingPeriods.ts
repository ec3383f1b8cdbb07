// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions } from "../../../core/operations/resource.ts";
import type { FiscalYearClose, FiscalYearCloseParams } from "../types.ts";

/**
 * `arcus.accountingPeriods`
 */
export interface AccountingPeriodsResource {
	/**
	 * `POST /accounting_periods/{id}/close-fiscal-year`
	 *
	 * Close a fiscal year (alias).
	 *
	 * Does the same as `fiscalPeriods.closeFiscalYear`, under an older path.
	 *
	 * Scopes: `accounting:close_period`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `periods_not_closed`: a monthly period of the year is still open (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.accountingPeriods.closeFiscalYear("bfd6c5d7-a2bd-4171-aabf-d46c7e2daf8e", { fiscal_year: 2025, fy_start_date: "2025-01-01", fy_end_date: "2025-12-31" });
	 * ```
	 *
	 * Source: /api-reference/accounting/close-a-fiscal-year-accounting_periods-alias (page)
	 */
	closeFiscalYear(id: string, params: FiscalYearCloseParams, options?: CallOptions): ApiPromise<FiscalYearClose>;
}
