// Generated from packages/openapi/specs/arcus (paths: accounting) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	AccountingPeriod,
	PeriodApproveCloseParams,
	PeriodReopenParams,
	PeriodRequestCloseParams,
} from "../types.ts";

/** Params of periods.list. */
export interface PeriodsListParams {
	status?: "open" | "close_requested" | "closed" | (string & {}) | undefined;
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
	 * Lists the accounting periods, unpaged.
	 *
	 * Scopes: `accounting:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.periods.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/accounting/list-accounting-periods (page)
	 */
	list(params?: PeriodsListParams, options?: KeylessCallOptions): PagePromise<AccountingPeriod>;

	/**
	 * `POST /periods/{id}/close`
	 *
	 * Close an accounting period at once.
	 *
	 * Closes a period without a second person; for control by two, request and approve the close. The checklist
	 * must pass: no unposted entry and none waiting for approval. Owners and admins may; everyone else needs a second
	 * person. At the end of a fiscal year the result is rolled into retained earnings: with the close that leaves
	 * no period of the year open (Assumption).
	 *
	 * Scopes: `accounting:close_period`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `close_checklist_failed`: entries are unposted or wait for approval (Assumption: status and code)
	 *
	 * @throws 409 `period_already_closed`: the period is closed (Assumption: status and code)
	 *
	 * @throws 403 `permission_denied`: the key's user is neither owner nor admin (Assumption: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.periods.close("id");
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
	 * First step of a close by two people: the period is then `close_requested`. Whoever asks cannot approve.
	 *
	 * Scopes: `accounting:close_period`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `period_not_open`: the period is not open (Assumption: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.periods.requestClose("id");
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
	 * Second step of a close by two people. The approver must be someone other than the requester.
	 *
	 * Scopes: `accounting:close_period` and `accounting:approve`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `self_approval_forbidden`: the approver made the request (Assumption: the status)
	 *
	 * @throws 409 `close_not_requested`: no close was requested (Assumption: status and code)
	 *
	 * @throws 422 `close_checklist_failed`: entries are unposted or wait for approval (Assumption: status and code)
	 *
	 * @example
	 * ```ts
	 * await arcus.periods.approveClose("id");
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
	 * Opens a closed period again. A result that had been rolled into retained earnings with its close is taken back; once
	 * the year itself is closed, nothing opens it (Assumption).
	 *
	 * Scopes: `accounting:close_period`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 409 `period_not_closed`: the period is not closed (Assumption: status and code)
	 *
	 * @throws 422 `tax_year_locked`: the year has been closed (Assumption: the code for this call)
	 *
	 * @example
	 * ```ts
	 * await arcus.periods.reopen("id");
	 * ```
	 *
	 * Source: /api-reference/accounting/reopen-a-closed-accounting-period (inferred)
	 */
	reopen(id: string, params?: PeriodReopenParams, options?: CallOptions): ApiPromise<AccountingPeriod>;
}
