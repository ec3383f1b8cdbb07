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

/** Parameters of reconciliation.trialBalance. */
export interface ReconciliationTrialBalanceParams {
	/**
	 * Date of the totals. Defaults to today. Format: `YYYY-MM-DD`.
	 */
	as_of_date?: string | undefined;
	/**
	 * Returns only records that came from this other system.
	 */
	external_source?: string | undefined;
}

/** Parameters of reconciliation.arAging. */
export interface ReconciliationArAgingParams {
	/**
	 * Date of the report. Defaults to today. Format: `YYYY-MM-DD`.
	 */
	as_of_date?: string | undefined;
}

/** Parameters of reconciliation.apAging. */
export interface ReconciliationApAgingParams {
	/**
	 * Date of the report. Defaults to today. Format: `YYYY-MM-DD`.
	 */
	as_of_date?: string | undefined;
}

/** Parameters of reconciliation.inventoryValuation. */
export interface ReconciliationInventoryValuationParams {
	/**
	 * Date of the valuation. Defaults to today. Format: `YYYY-MM-DD`.
	 */
	as_of_date?: string | undefined;
	/**
	 * Costing method. `fifo`: first in, first out. `avg`: average cost. `lot_cost`: cost of each lot. Defaults to the entity's costing method.
	 */
	method?: "fifo" | "avg" | "lot_cost" | undefined;
	/**
	 * Returns only stock at this location. Defaults to all locations.
	 */
	location_id?: string | undefined;
}

/** Parameters of reconciliation.cashBalance. */
export interface ReconciliationCashBalanceParams {
	/**
	 * Date of the balances. Defaults to today. Format: `YYYY-MM-DD`.
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
	 * Trial balance for reconciliation.
	 *
	 * Adds up all GL accounts. `totals.balance` is 0 when the books balance. The report of the same name under
	 * `/reports` has a different shape.
	 *
	 * Scopes: `accounting:read`, or `migration:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
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
	 * Accounts receivable aging for reconciliation.
	 *
	 * Groups what customers owe by days overdue. The oldest range is `days_over_90` here and `days_90_plus` in
	 * `/reports/ar-aging`.
	 *
	 * Scopes: `accounting:read`, or `migration:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
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
	 * Accounts payable aging for reconciliation.
	 *
	 * Groups what the entity owes its vendors by days overdue. The shape is that of the receivables, by vendor.
	 *
	 * Scopes: `accounting:read`, or `migration:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
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
	 * Inventory valuation for reconciliation.
	 *
	 * Calculates the value of the inventory.
	 *
	 * Scopes: `accounting:read`, or `migration:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
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
	 * Cash balances for reconciliation.
	 *
	 * Shows the ledger balance of each bank account.
	 *
	 * Scopes: `accounting:read`, or `migration:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
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
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
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
	 * Compare with another system.
	 *
	 * Compares figures from another system with those in Arcus and returns the differences. Nothing is written.
	 *
	 * Scopes: `migration:read`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.reconciliation.compare({ external_source: "northwind", counts: { accounts: 91 }, ar_aging_total: 1200.5 });
	 * ```
	 *
	 * Source: /guides/reconciliation-api (guide)
	 */
	compare(params: ReconciliationCompareParams, options?: CallOptions): ApiPromise<ReconciliationComparison>;
}
