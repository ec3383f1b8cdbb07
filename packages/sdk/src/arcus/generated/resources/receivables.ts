// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions } from "../../../core/operations/resource.ts";
import type { AssessLateFeesParams, LateFeeAssessment } from "../types.ts";

/**
 * `arcus.receivables`
 */
export interface ReceivablesResource {
	/**
	 * `POST /ar/assess-late-fees`
	 *
	 * Assess late fees.
	 *
	 * Charges finance fees on overdue invoices, at most one fee invoice per source invoice and day. The fee debits
	 * accounts receivable (1300) and credits finance charge income (4220).
	 *
	 * The entity settings `late_fee_enabled` and `late_fee_rate_percent` (greater than 0) must be set. The rate is per
	 * month of 30 days and applies to the days since the due date or the last fee. The setting `late_fee_compounding`
	 * (`monthly`, `daily` or `none`, the default) says how the fee compounds. No fee is charged on a fee invoice.
	 *
	 * Scopes: `accounting:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Events: `order.created`, `order.invoiced`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `late_fees_disabled`: the entity settings do not allow late fees (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.receivables.assessLateFees({ dry_run: true });
	 * ```
	 *
	 * Source: /api-reference/accounting/assess-late-fees-finance-charges (page)
	 */
	assessLateFees(params?: AssessLateFeesParams, options?: CallOptions): ApiPromise<LateFeeAssessment>;
}
