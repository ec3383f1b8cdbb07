// Generated from packages/openapi/specs/arcus (paths: reconciliation) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions } from "../../../core/operations/resource.ts";
import type {
	ReconciliationApAging,
	ReconciliationArAging,
	ReconciliationCashBalance,
	ReconciliationCompareParams,
	ReconciliationComparison,
	ReconciliationCounts,
	ReconciliationInventoryValuation,
	ReconciliationTrialBalance,
} from "../types.ts";

/** Params of reconciliation.trialBalance. */
export interface ReconciliationTrialBalanceParams {
	/**
	 * Without it, today.
	 */
	as_of_date?: string | undefined;
	/**
	 * Only what came from this old system.
	 */
	external_source?: string | undefined;
}

/** Params of reconciliation.arAging. */
export interface ReconciliationArAgingParams {
	/**
	 * Without it, today.
	 */
	as_of_date?: string | undefined;
}

/** Params of reconciliation.apAging. */
export interface ReconciliationApAgingParams {
	/**
	 * Without it, today.
	 */
	as_of_date?: string | undefined;
}

/** Params of reconciliation.inventoryValuation. */
export interface ReconciliationInventoryValuationParams {
	/**
	 * Without it, today.
	 */
	as_of_date?: string | undefined;
	method?: "fifo" | "avg" | "lot_cost" | (string & {}) | undefined;
	location_id?: string | undefined;
}

/** Params of reconciliation.cashBalance. */
export interface ReconciliationCashBalanceParams {
	/**
	 * Without it, today.
	 */
	as_of_date?: string | undefined;
}

/**
 * `arcus.reconciliation`
 */
export interface ReconciliationResource {
	/**
	 * `GET /entities/{entity_id}/reconciliation/trial-balance`
	 *
	 * Reconcile the trial balance.
	 *
	 * Sums all accounts; `totals.balance` is 0 when the books balance. The report of the same name under
	 * /reports has another shape.
	 *
	 * Scopes: `accounting:read`, or `migration:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.reconciliation.trialBalance();
	 * ```
	 *
	 * Source: /guides/reconciliation-api (guide)
	 */
	trialBalance(params?: ReconciliationTrialBalanceParams, options?: KeylessCallOptions): ApiPromise<ReconciliationTrialBalance>;

	/**
	 * `GET /entities/{entity_id}/reconciliation/ar-aging`
	 *
	 * Reconcile receivables by age.
	 *
	 * Sorts what customers owe by days overdue.
	 * Sources disagree: the oldest bucket is `days_over_90` here and `days_90_plus` in /reports/ar-aging. We
	 * follow each page.
	 *
	 * Scopes: `accounting:read`, or `migration:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.reconciliation.arAging();
	 * ```
	 *
	 * Source: /api-reference/reconciliation/ar-aging-by-customer (page)
	 */
	arAging(params?: ReconciliationArAgingParams, options?: KeylessCallOptions): ApiPromise<ReconciliationArAging>;

	/**
	 * `GET /entities/{entity_id}/reconciliation/ap-aging`
	 *
	 * Reconcile payables by age.
	 *
	 * Sorts what is owed to vendors by days overdue; the shape is that of the receivables, by vendor.
	 *
	 * Scopes: `accounting:read`, or `migration:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.reconciliation.apAging();
	 * ```
	 *
	 * Source: /guides/reconciliation-api (guide)
	 */
	apAging(params?: ReconciliationApAgingParams, options?: KeylessCallOptions): ApiPromise<ReconciliationApAging>;

	/**
	 * `GET /entities/{entity_id}/reconciliation/inventory-valuation`
	 *
	 * Reconcile the worth of the stock.
	 *
	 * Values the stock. Without a method the entity's costing method counts.
	 *
	 * Scopes: `accounting:read`, or `migration:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.reconciliation.inventoryValuation();
	 * ```
	 *
	 * Source: /guides/reconciliation-api (guide)
	 */
	inventoryValuation(params?: ReconciliationInventoryValuationParams, options?: KeylessCallOptions): ApiPromise<ReconciliationInventoryValuation>;

	/**
	 * `GET /entities/{entity_id}/reconciliation/cash-balance`
	 *
	 * Reconcile cash.
	 *
	 * Shows the ledger balance of every bank account.
	 *
	 * Scopes: `accounting:read`, or `migration:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.reconciliation.cashBalance();
	 * ```
	 *
	 * Source: /api-reference/reconciliation/cash-and-bank-account-balances (page)
	 */
	cashBalance(params?: ReconciliationCashBalanceParams, options?: KeylessCallOptions): ApiPromise<ReconciliationCashBalance>;

	/**
	 * `GET /entities/{entity_id}/reconciliation/counts`
	 *
	 * Count records.
	 *
	 * Counts the records of each kind.
	 *
	 * Scopes: `accounting:read`, or `migration:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.reconciliation.counts();
	 * ```
	 *
	 * Source: /guides/reconciliation-api (guide)
	 */
	counts(options?: KeylessCallOptions): ApiPromise<ReconciliationCounts>;

	/**
	 * `POST /entities/{entity_id}/reconciliation/compare`
	 *
	 * Compare with the old system.
	 *
	 * Compares the old system's figures with those here and answers the differences. Nothing is written. Body
	 * and answer are assumed.
	 *
	 * Scopes: `migration:read`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.reconciliation.compare({ as_of_date: "2026-05-01" });
	 * ```
	 *
	 * Source: /guides/reconciliation-api (guide)
	 */
	compare(params: ReconciliationCompareParams, options?: CallOptions): ApiPromise<ReconciliationComparison>;
}
