// Generated from packages/openapi/specs/arcus (paths: dimensions) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { ActivityEvent } from "../types.ts";

/** Parameters of activity.list. */
export interface ActivityListParams {
	/**
	 * Returns only events with this action, for example `order.fulfilled`.
	 */
	action?: string | undefined;
	/**
	 * Returns only events of this kind of record, for example `order`.
	 */
	resource_type?: string | undefined;
	/**
	 * Returns only events of the record with this id.
	 */
	resource_id?: string | undefined;
	/**
	 * Returns only events that this kind of actor caused.
	 */
	actor_type?: "user" | "api_key" | "system" | undefined;
	/**
	 * Returns only events that the actor with this id caused.
	 */
	actor_id?: string | undefined;
	/**
	 * Returns only events after this time (ISO 8601, UTC).
	 */
	created_after?: string | undefined;
	/**
	 * Returns only events before this time (ISO 8601, UTC).
	 */
	created_before?: string | undefined;
	/**
	 * Returns only events whose description, resource label or user name contains this text.
	 */
	search?: string | undefined;
	/**
	 * Maximum number of items per page, 1 to 100 (default 20).
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

/** Parameters of activity.listForResource. */
export interface ActivityListForResourceParams {
	/**
	 * Returns only events that this kind of actor caused.
	 */
	actor_type?: "user" | "api_key" | "system" | undefined;
	/**
	 * Maximum number of items per page, 1 to 100 (default 20).
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

/**
 * `arcus.activity`
 */
export interface ActivityResource {
	/**
	 * `GET /activity`
	 *
	 * List activity.
	 *
	 * Lists what happened in the entity, newest first. Activity is read-only.
	 *
	 * Scopes: none.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.activity.list({ limit: 5 })) console.log(item);
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
	 * Returns one activity event.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.activity.retrieve("act_ec2af9c3f25d3e0f605033bc48659bc3");
	 * ```
	 *
	 * Source: /api-reference/activity/retrieve-a-single-activity-event (page)
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<ActivityEvent>;

	/**
	 * `GET /resources/{type}/{id}/activity`
	 *
	 * List the activity of a record.
	 *
	 * Lists what happened to one record, newest first.
	 *
	 * Scopes: none.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.activity.listForResource("account", "c98ca38f-9415-44d8-a369-61aca0f773df")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/activity/list-activity-events-for-a-specific-resource (page)
	 */
	listForResource(type: string, id: string, params?: ActivityListForResourceParams, options?: KeylessCallOptions): PagePromise<ActivityEvent>;
}
