// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions } from "../../../core/operations/resource.ts";
import type { AccountLedgerReport, ArAgingReport, SubledgerReconciliationReport, TrialBalanceReport } from "../types.ts";

/** Params of reports.trialBalance. */
export interface ReportsTrialBalanceParams {
	/**
	 * As of the end of this period.
	 */
	period_id?: string | undefined;
	/**
	 * Without it, today.
	 */
	as_of_date?: string | undefined;
	include_zero_balances?: boolean | undefined;
}

/** Params of reports.accountLedger. */
export interface ReportsAccountLedgerParams {
	/**
	 * GL account.
	 */
	account_id: string;
	from_date?: string | undefined;
	to_date?: string | undefined;
	period_id?: string | undefined;
	page?: number | undefined;
	per_page?: number | undefined;
}

/** Params of reports.arAging. */
export interface ReportsArAgingParams {
	/**
	 * Without it, today.
	 */
	as_of_date?: string | undefined;
	/**
	 * Only this customer.
	 */
	account_id?: string | undefined;
	/**
	 * Upper ends of the buckets in days, separated by commas.
	 */
	buckets?: string | undefined;
}

/** Params of reports.subledgerReconciliation. */
export interface ReportsSubledgerReconciliationParams {
	/**
	 * Only this subledger; without it all three.
	 */
	subledger_type?: "ar" | "ap" | "inventory" | (string & {}) | undefined;
	/**
	 * Without it, today.
	 */
	as_of_date?: string | undefined;
}

/**
 * `arcus.reports`
 */
export interface ReportsResource {
	/**
	 * `GET /reports/trial-balance`
	 *
	 * Trial balance.
	 *
	 * Adds up all accounts as of a date or a period. `total_debits` equals `total_credits` when the books
	 * balance. `net_balance` is debits less credits.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.reports.trialBalance();
	 * ```
	 *
	 * Source: /api-reference/accounting/trial-balance (page)
	 */
	trialBalance(params?: ReportsTrialBalanceParams, options?: KeylessCallOptions): ApiPromise<TrialBalanceReport>;

	/**
	 * `GET /reports/account-ledger`
	 *
	 * Ledger of a GL account.
	 *
	 * Shows the postings on one account with a running balance, page by page. Assumptions: balances are debits less credits,
	 * so that the closing one is the net balance of the trial balance; a header shows what lies on the accounts under it; a
	 * page holds 50 postings unless per_page says otherwise.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.reports.accountLedger({ account_id: "6f9619ff-8b86-4d01-b42d-00c04fc964ff" });
	 * ```
	 *
	 * Source: /api-reference/accounting/account-ledger-transaction-history-for-a-gl-account (page)
	 */
	accountLedger(params: ReportsAccountLedgerParams, options?: KeylessCallOptions): ApiPromise<AccountLedgerReport>;

	/**
	 * `GET /reports/ar-aging`
	 *
	 * Receivables by age.
	 *
	 * Sorts what customers owe by days overdue.
	 * Sources disagree: this report's oldest bucket is `days_90_plus`, that of the reconciliation is
	 * `days_over_90`. We follow each page. The fields of the answer have fixed bounds; what the parameter `buckets` asks for
	 * comes beside them (Assumption).
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.reports.arAging();
	 * ```
	 *
	 * Source: /api-reference/accounting/accounts-receivable-aging-report (page)
	 */
	arAging(params?: ReportsArAgingParams, options?: KeylessCallOptions): ApiPromise<ArAgingReport>;

	/**
	 * `GET /reports/subledger-reconciliation`
	 *
	 * Subledgers against the ledger.
	 *
	 * Compares receivables, payables and inventory with their control accounts. Stock may be received without a posting, and
	 * then shows as a variance. Assumption: for a day in the past only inventory can be asked for.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.reports.subledgerReconciliation();
	 * ```
	 *
	 * Source: /api-reference/accounting/subledger-vs-gl-reconciliation (page)
	 */
	subledgerReconciliation(params?: ReportsSubledgerReconciliationParams, options?: KeylessCallOptions): ApiPromise<SubledgerReconciliationReport>;
}
