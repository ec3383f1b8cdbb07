// Generated from packages/openapi/specs/arcus (paths: dimensions) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { ActivityEvent } from "../types.ts";

/** Params of activity.list. */
export interface ActivityListParams {
	action?: string | undefined;
	resource_type?: string | undefined;
	resource_id?: string | undefined;
	actor_type?: "user" | "api_key" | "system" | (string & {}) | undefined;
	actor_id?: string | undefined;
	created_after?: string | undefined;
	created_before?: string | undefined;
	/**
	 * Text in description, resource label or user name.
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

/** Params of activity.listForResource. */
export interface ActivityListForResourceParams {
	actor_type?: "user" | "api_key" | "system" | (string & {}) | undefined;
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

/**
 * `arcus.activity`
 */
export interface ActivityResource {
	/**
	 * `GET /activity`
	 *
	 * List activity.
	 *
	 * Lists what happened in the entity, newest first. Activity is read-only: a POST answers 405.
	 * Sources disagree in appearance only: activity has severities info, notice, warning, critical and the
	 * outcome denied, the audit log has its own sets. They stay separate.
	 * The visible part of the page describes the filters for actor, dates and text without their exact names.
	 *
	 * Scopes: none.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.activity.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/activity/list-activity-events (page)
	 */
	list(params?: ActivityListParams, options?: KeylessCallOptions): PagePromise<ActivityEvent>;

	/**
	 * `GET /activity/{id}`
	 *
	 * Retrieve an activity event.
	 *
	 * Retrieves one event.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.activity.retrieve("id");
	 * ```
	 *
	 * Source: /api-reference/activity/retrieve-a-single-activity-event (page)
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<ActivityEvent>;

	/**
	 * `GET /resources/{type}/{id}/activity`
	 *
	 * List the activity of one record.
	 *
	 * Lists what happened to one record, newest first.
	 *
	 * Scopes: none.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.activity.listForResource("type", "id")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/activity/list-activity-events-for-a-specific-resource (page)
	 */
	listForResource(type: string, id: string, params?: ActivityListForResourceParams, options?: KeylessCallOptions): PagePromise<ActivityEvent>;
}
