// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions } from "../../../core/operations/resource.ts";
import type { AccountLedgerReport, ArAgingReport, SubledgerReconciliationReport, TrialBalanceReport } from "../types.ts";

/** Parameters of reports.trialBalance. */
export interface ReportsTrialBalanceParams {
	/**
	 * Report as of the end of this accounting period.
	 */
	period_id?: string | undefined;
	/**
	 * Date of the report. Defaults to today. Format: `YYYY-MM-DD`.
	 */
	as_of_date?: string | undefined;
	/**
	 * Also include accounts whose balance is 0. Defaults to `false`.
	 */
	include_zero_balances?: boolean | undefined;
}

/** Parameters of reports.accountLedger. */
export interface ReportsAccountLedgerParams {
	/**
	 * Id of the GL account.
	 */
	account_id: string;
	/**
	 * Includes only postings on or after this date. Format: `YYYY-MM-DD`.
	 */
	from_date?: string | undefined;
	/**
	 * Includes only postings on or before this date. Format: `YYYY-MM-DD`.
	 */
	to_date?: string | undefined;
	/**
	 * Includes only postings in this accounting period.
	 */
	period_id?: string | undefined;
	/**
	 * Page number, starting at 1. Defaults to `1`.
	 */
	page?: number | undefined;
	/**
	 * Maximum number of items per page, at most 100.
	 */
	per_page?: number | undefined;
}

/** Parameters of reports.arAging. */
export interface ReportsArAgingParams {
	/**
	 * Date of the report. Defaults to today. Format: `YYYY-MM-DD`.
	 */
	as_of_date?: string | undefined;
	/**
	 * Includes only this customer.
	 */
	account_id?: string | undefined;
	/**
	 * Upper ends of the age ranges in days, separated by commas, for example `30,60,90,120`.
	 */
	buckets?: string | undefined;
}

/** Parameters of reports.subledgerReconciliation. */
export interface ReportsSubledgerReconciliationParams {
	/**
	 * Only this subledger: `ar` is accounts receivable, `ap` is accounts payable. Defaults to all three.
	 */
	subledger_type?: "ar" | "ap" | "inventory" | undefined;
	/**
	 * Date of the comparison. Defaults to today. Format: `YYYY-MM-DD`.
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
	 * Shows the balances of all accounts as of a date or the end of a period. When the books balance, `total_debits`
	 * equals `total_credits`.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
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
	 * GL account ledger.
	 *
	 * Lists the postings on one account with a running balance, page by page. Balances are debits minus credits. For a
	 * header account, it lists the postings on the accounts under it.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.reports.accountLedger({ account_id: "9380ba11-39ad-4346-aca3-1243380bbb3d", per_page: 2 });
	 * ```
	 *
	 * Source: /api-reference/accounting/account-ledger-transaction-history-for-a-gl-account (page)
	 */
	accountLedger(params: ReportsAccountLedgerParams, options?: KeylessCallOptions): ApiPromise<AccountLedgerReport>;

	/**
	 * `GET /reports/ar-aging`
	 *
	 * Accounts receivable aging.
	 *
	 * Groups what customers owe by days overdue. The fields of the response have fixed ranges; the ranges that you
	 * pass in `buckets` are returned in addition.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.reports.arAging({ buckets: "30,60,90,120" });
	 * ```
	 *
	 * Source: /api-reference/accounting/accounts-receivable-aging-report (page)
	 */
	arAging(params?: ReportsArAgingParams, options?: KeylessCallOptions): ApiPromise<ArAgingReport>;

	/**
	 * `GET /reports/subledger-reconciliation`
	 *
	 * Compare subledgers with the general ledger.
	 *
	 * Compares accounts receivable, accounts payable and inventory with their control accounts. Stock that was
	 * received without a posting shows up as a variance. For a past date, you can ask only for `inventory`.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
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
