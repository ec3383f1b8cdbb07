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
	 * Charges finance fees on overdue invoices, at most one fee invoice for each source invoice and day. The
	 * ledger debits receivables (1300) and credits finance charge income (4220). The entity settings
	 * late_fee_enabled and a late_fee_rate_percent above 0 are needed.
	 *
	 * Assumptions: the rate is for a month of 30 days and is charged for the days since the due date or since the last fee;
	 * the setting late_fee_compounding (monthly, daily, none; without it none) compounds it by full months, by days or not at
	 * all; a fee bears no fee.
	 *
	 * Scopes: `accounting:write`. Takes an idempotency key; one is made when none is given.
	 * Events: `order.created`, `order.invoiced`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `late_fees_disabled`: the entity settings do not allow late fees (Assumption: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.receivables.assessLateFees();
	 * ```
	 *
	 * Source: /api-reference/accounting/assess-late-fees-finance-charges (page)
	 */
	assessLateFees(params?: AssessLateFeesParams, options?: CallOptions): ApiPromise<LateFeeAssessment>;
}
