// Generated from packages/openapi/specs/arcus (paths: auditlog) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type {
	As,
	AuditActor,
	AuditChain,
	AuditChainVerification,
	AuditLogDiff,
	AuditLogEntry,
	AuditLogVerifyParams,
	AuditResource,
	AuditSparkline,
	AuditStats,
	Expanded,
} from "../types.ts";

/** Params of auditLogEntries.list. */
export interface AuditLogEntriesListParams {
	action?: string | undefined;
	actor_type?: "user" | "api_key" | "system" | "webhook" | (string & {}) | undefined;
	severity?: "info" | "warning" | "critical" | "security" | (string & {}) | undefined;
	outcome?: "success" | "failure" | (string & {}) | undefined;
	actor_id?: string | undefined;
	resource_type?: string | undefined;
	resource_id?: string | undefined;
	from_date?: string | undefined;
	to_date?: string | undefined;
	ip_address?: string | undefined;
	session_id?: string | undefined;
	/**
	 * Text in description, action or resource label.
	 */
	search?: string | undefined;
	/**
	 * How many items a page holds.
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item of the page before; the answer starts after it.
	 */
	starting_after?: string | undefined;
	/**
	 * Id of the first item of the page after; returns the items before it. Not together with starting_after.
	 */
	ending_before?: string | undefined;
	/**
	 * Also count the items of all pages, as total_count.
	 */
	include_count?: boolean | undefined;
}

/** What `expand` can fill in auditLogEntries.retrieve. */
export interface AuditLogEntriesRetrieveExpand {
	actor: AuditActor;
	resource: AuditResource;
	diff: AuditLogDiff;
	chain: As<"_chain", AuditChain>;
}

/** Params of auditLogEntries.retrieve. */
export interface AuditLogEntriesRetrieveParams<E extends keyof AuditLogEntriesRetrieveExpand = never> {
	/**
	 * Relations to return as objects. At most 10 paths of at most 4 steps; each needs the read scope of what it returns.
	 */
	expand?: readonly (E | (string & {}))[] | undefined;
}

/** Params of auditLogEntries.stats. */
export interface AuditLogEntriesStatsParams {
	from_date?: string | undefined;
	to_date?: string | undefined;
	resource_type?: string | undefined;
	actor_type?: string | undefined;
	severity?: string | undefined;
}

/** Params of auditLogEntries.sparkline. */
export interface AuditLogEntriesSparklineParams {
	from_date?: string | undefined;
	to_date?: string | undefined;
	granularity?: "hour" | "day" | "week" | "month" | (string & {}) | undefined;
	resource_type?: string | undefined;
	severity?: string | undefined;
}

/**
 * `arcus.auditLogEntries`
 */
export interface AuditLogEntriesResource {
	/**
	 * `GET /audit_log_entries`
	 *
	 * List audit log entries.
	 *
	 * Lists the audit log, newest first. With audit:read:own instead of audit:read only entries of the key's own
	 * user count.
	 * The visible part of the page describes the filters for actor, resource, dates, address, session and text
	 * without their exact names.
	 *
	 * Scopes: `audit:read`, or `audit:read:own`.
	 * Pages: cursor, 50 items by default, at most 200.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.auditLogEntries.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/auditlog/list-audit-log-entries (page)
	 */
	list(params?: AuditLogEntriesListParams, options?: KeylessCallOptions): PagePromise<AuditLogEntry>;

	/**
	 * `GET /audit_log_entries/{id}`
	 *
	 * Retrieve an audit log entry.
	 *
	 * Retrieves one entry; states, diff and hashes come only when asked for. With audit:read:own instead of
	 * audit:read only entries of the key's own user count.
	 * Sources disagree: the parameter is listed as `expand`, the text writes `expand[]`. We send `expand[]`, as
	 * everywhere.
	 *
	 * Scopes: `audit:read`, or `audit:read:own`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.auditLogEntries.retrieve("id");
	 * ```
	 *
	 * Source: /api-reference/auditlog/get-a-single-audit-log-entry-by-id (page)
	 */
	retrieve<const E extends keyof AuditLogEntriesRetrieveExpand = never>(id: string, params?: AuditLogEntriesRetrieveParams<E>, options?: KeylessCallOptions): ApiPromise<Expanded<AuditLogEntry, AuditLogEntriesRetrieveExpand, E>>;

	/**
	 * `POST /audit_log_entries/verify`
	 *
	 * Verify the hash chain of the audit log.
	 *
	 * Recomputes the chain and tells where it breaks, if it does. Nothing is written.
	 *
	 * Scopes: `audit:read`, or `audit:read:own`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.auditLogEntries.verify();
	 * ```
	 *
	 * Source: /api-reference/auditlog/verify-cryptographic-chain-integrity-of-audit-log (page)
	 */
	verify(params?: AuditLogVerifyParams, options?: CallOptions): ApiPromise<AuditChainVerification>;

	/**
	 * `GET /audit_log_entries/stats`
	 *
	 * Count audit log entries.
	 *
	 * Counts the entries by action, resource type, severity and outcome.
	 *
	 * Scopes: `audit:read`, or `audit:read:own`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.auditLogEntries.stats();
	 * ```
	 *
	 * Source: /api-reference/auditlog/aggregate-counts-for-audit-log-dashboard (page)
	 */
	stats(params?: AuditLogEntriesStatsParams, options?: KeylessCallOptions): ApiPromise<AuditStats>;

	/**
	 * `GET /audit_log_entries/sparkline`
	 *
	 * Count audit log entries over time.
	 *
	 * Counts the entries in equal steps of time, for a small chart.
	 *
	 * Scopes: `audit:read`, or `audit:read:own`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.auditLogEntries.sparkline();
	 * ```
	 *
	 * Source: /api-reference/auditlog/time-series-event-counts-for-sparkline-charts (page)
	 */
	sparkline(params?: AuditLogEntriesSparklineParams, options?: KeylessCallOptions): ApiPromise<AuditSparkline>;
}
