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

/** Parameters of auditLogEntries.list. */
export interface AuditLogEntriesListParams {
	/**
	 * Returns only entries with this action, for example `order.created`.
	 */
	action?: string | undefined;
	/**
	 * Returns only entries that this kind of actor caused.
	 */
	actor_type?: "user" | "api_key" | "system" | "webhook" | undefined;
	/**
	 * Returns only entries with this severity.
	 */
	severity?: "info" | "warning" | "critical" | "security" | undefined;
	/**
	 * Returns only entries with this outcome.
	 */
	outcome?: "success" | "failure" | undefined;
	/**
	 * Returns only entries that the actor with this id caused.
	 */
	actor_id?: string | undefined;
	/**
	 * Returns only entries about this kind of record, for example `order`.
	 */
	resource_type?: string | undefined;
	/**
	 * Returns only entries about the record with this id.
	 */
	resource_id?: string | undefined;
	/**
	 * Returns only entries from this time on (ISO 8601, UTC).
	 */
	from_date?: string | undefined;
	/**
	 * Returns only entries up to this time (ISO 8601, UTC).
	 */
	to_date?: string | undefined;
	/**
	 * Returns only entries that came from this IP address.
	 */
	ip_address?: string | undefined;
	/**
	 * Returns only entries of the session with this id.
	 */
	session_id?: string | undefined;
	/**
	 * Returns only entries whose description, action or resource label contains this text.
	 */
	search?: string | undefined;
	/**
	 * Maximum number of items per page, 1 to 200 (default 50).
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item on the previous page. The list continues after it.
	 */
	starting_after?: string | undefined;
	/**
	 * Id of the first item on the next page. Returns the items before it. Cannot be combined with `starting_after`.
	 */
	ending_before?: string | undefined;
	/**
	 * Whether to return `total_count`, the number of items on all pages (default false).
	 */
	include_count?: boolean | undefined;
}

/** The relations that `expand` can add to the result of auditLogEntries.retrieve. */
export interface AuditLogEntriesRetrieveExpand {
	actor: AuditActor;
	resource: AuditResource;
	diff: AuditLogDiff;
	chain: As<"_chain", AuditChain>;
}

/** Parameters of auditLogEntries.retrieve. */
export interface AuditLogEntriesRetrieveParams<E extends keyof AuditLogEntriesRetrieveExpand = never> {
	/**
	 * Related records to include in the response. Up to 10 paths with up to 4 levels. Each path requires the read scope of the records it includes.
	 */
	expand?: readonly E[] | undefined;
}

/** Parameters of auditLogEntries.stats. */
export interface AuditLogEntriesStatsParams {
	/**
	 * Counts only entries from this time on (ISO 8601, UTC).
	 */
	from_date?: string | undefined;
	/**
	 * Counts only entries up to this time (ISO 8601, UTC).
	 */
	to_date?: string | undefined;
	/**
	 * Counts only entries about this kind of record, for example `order`.
	 */
	resource_type?: string | undefined;
	/**
	 * Counts only entries that this kind of actor caused.
	 */
	actor_type?: string | undefined;
	/**
	 * Counts only entries with this severity.
	 */
	severity?: string | undefined;
}

/** Parameters of auditLogEntries.sparkline. */
export interface AuditLogEntriesSparklineParams {
	/**
	 * Counts only entries from this time on (ISO 8601, UTC).
	 */
	from_date?: string | undefined;
	/**
	 * Counts only entries up to this time (ISO 8601, UTC).
	 */
	to_date?: string | undefined;
	/**
	 * Length of one step (default `day`).
	 */
	granularity?: "hour" | "day" | "week" | "month" | undefined;
	/**
	 * Counts only entries about this kind of record, for example `order`.
	 */
	resource_type?: string | undefined;
	/**
	 * Counts only entries with this severity.
	 */
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
	 * Lists the audit log, newest first. With the scope `audit:read:own` instead of `audit:read`, only entries of the key's own
	 * user are returned.
	 *
	 * Scopes: `audit:read`, or `audit:read:own`.
	 * Pages: cursor, 50 items by default, at most 200.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.auditLogEntries.list({ limit: 5 })) console.log(item);
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
	 * Returns one audit log entry. States, diff and hashes are only included with `expand`. With the scope `audit:read:own`
	 * instead of `audit:read`, only entries of the key's own user are found.
	 *
	 * Scopes: `audit:read`, or `audit:read:own`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.auditLogEntries.retrieve("b6c81086-2afb-4aaf-a0b5-e4a506482b98", { expand: ["actor", "resource", "diff", "chain"] });
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
	 * Recalculates the hash chain and reports where it breaks, if it does. It writes nothing.
	 *
	 * Scopes: `audit:read`, or `audit:read:own`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.auditLogEntries.verify({ limit: 5000 });
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
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
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
	 * Counts the entries in equal steps of time, for example for a small chart.
	 *
	 * Scopes: `audit:read`, or `audit:read:own`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.auditLogEntries.sparkline({ granularity: "week" });
	 * ```
	 *
	 * Source: /api-reference/auditlog/time-series-event-counts-for-sparkline-charts (page)
	 */
	sparkline(params?: AuditLogEntriesSparklineParams, options?: KeylessCallOptions): ApiPromise<AuditSparkline>;
}
