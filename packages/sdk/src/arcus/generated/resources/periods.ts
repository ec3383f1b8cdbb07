// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	AccountingPeriod,
	PeriodApproveCloseParams,
	PeriodReopenParams,
	PeriodRequestCloseParams,
} from "../types.ts";

/** Parameters of periods.list. */
export interface PeriodsListParams {
	/**
	 * Returns only periods in this state.
	 */
	status?: "open" | "close_requested" | "closed" | undefined;
	/**
	 * Returns only periods of this fiscal year, as a four-digit number.
	 */
	fiscal_year?: number | undefined;
}

/**
 * `arcus.periods`
 */
export interface PeriodsResource {
	/**
	 * `GET /periods`
	 *
	 * List accounting periods.
	 *
	 * Lists all accounting periods.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.periods.list({ fiscal_year: 2025 })) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/accounting/list-accounting-periods (page)
	 */
	list(params?: PeriodsListParams, options?: KeylessCallOptions): PagePromise<AccountingPeriod>;

	/**
	 * `POST /periods/{id}/close`
	 *
	 * Close an accounting period.
	 *
	 * Closes a period without a second person. Only owners and admins can do this; everyone else requests the close
	 * and has another person approve it.
	 *
	 * The close checklist must pass: no unposted entries and no entries waiting for approval. The close that completes
	 * a fiscal year also moves the year's result into retained earnings.
	 *
	 * Scopes: `accounting:close_period`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `close_checklist_failed`: entries are unposted or waiting for approval (assumed: status and code)
	 *
	 * @throws 409 `period_already_closed`: the period is already closed (assumed: status and code)
	 *
	 * @throws 403 `permission_denied`: the key's user is neither owner nor admin (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.periods.close("732b8093-7e70-4c87-aa42-a268b12a9537");
	 * ```
	 *
	 * Source: /api-reference/accounting/force-close-an-accounting-period (page)
	 */
	close(id: string, options?: CallOptions): ApiPromise<AccountingPeriod>;

	/**
	 * `POST /periods/{id}/request-close`
	 *
	 * Request the close of an accounting period.
	 *
	 * Requests a close that another person must approve. The period becomes `close_requested`. You cannot approve your
	 * own request.
	 *
	 * Scopes: `accounting:close_period`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `period_not_open`: the period is not open (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.periods.requestClose("6ebf9755-0116-47ad-a8b3-12a9efe2b302", { notes: "all in" });
	 * ```
	 *
	 * Source: /api-reference/accounting/request-a-period-close-initiates-sod-workflow (inferred)
	 */
	requestClose(id: string, params?: PeriodRequestCloseParams, options?: CallOptions): ApiPromise<AccountingPeriod>;

	/**
	 * `POST /periods/{id}/approve-close`
	 *
	 * Approve the close of an accounting period.
	 *
	 * Approves a close that another person requested.
	 *
	 * Scopes: `accounting:close_period` and `accounting:approve`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `self_approval_forbidden`: the approver made the request (assumed: status)
	 *
	 * @throws 409 `close_not_requested`: no close was requested (assumed: status and code)
	 *
	 * @throws 422 `close_checklist_failed`: entries are unposted or waiting for approval (assumed: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.periods.approveClose("6ebf9755-0116-47ad-a8b3-12a9efe2b302", { notes: "agreed" });
	 * ```
	 *
	 * Source: /api-reference/accounting/approve-a-pending-period-close (page)
	 */
	approveClose(id: string, params?: PeriodApproveCloseParams, options?: CallOptions): ApiPromise<AccountingPeriod>;

	/**
	 * `POST /periods/{id}/reopen`
	 *
	 * Reopen an accounting period.
	 *
	 * Reopens a closed period. If the close moved a result into retained earnings, that entry is undone. You cannot
	 * reopen a period once its fiscal year is closed.
	 *
	 * Scopes: `accounting:close_period`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 409 `period_not_closed`: the period is not closed (assumed: status and code)
	 *
	 * @throws 422 `tax_year_locked`: the fiscal year is closed (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.periods.reopen("732b8093-7e70-4c87-aa42-a268b12a9537", { reason: "a late bill" });
	 * ```
	 *
	 * Source: /api-reference/accounting/reopen-a-closed-accounting-period (inferred)
	 */
	reopen(id: string, params?: PeriodReopenParams, options?: CallOptions): ApiPromise<AccountingPeriod>;
}
