// Generated from packages/openapi/specs/control (paths: analytics) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions } from "@countersign/sdk/core";
import type { Analytics, Mode } from "../types.ts";

/** Parameters of analytics.retrieve. */
export interface AnalyticsRetrieveParams {
	/**
	 * Counts only requests of this entity.
	 */
	entity_id?: string | undefined;
	/**
	 * Counts only requests of this mode.
	 */
	mode?: Mode | undefined;
	/**
	 * Counts only requests with this key.
	 */
	key_id?: string | undefined;
	/**
	 * Counts only requests from this time on. Defaults to the oldest request.
	 */
	since?: string | undefined;
	/**
	 * Counts only requests before this time. Defaults to now.
	 */
	until?: string | undefined;
	/**
	 * Whether to count requests with internal keys, which are those of tools such as the console. Defaults to `false`.
	 */
	include_internal?: boolean | undefined;
	/**
	 * Number of periods of equal length, at most 200. Defaults to `24`.
	 */
	buckets?: number | undefined;
}

/**
 * `control.analytics`
 */
export interface AnalyticsResource {
	/**
	 * `GET /apis/{api}/analytics`
	 *
	 * Summarise the use of an API.
	 *
	 * Summarises the requests of the log: how many, how many failed, how long they took, and which keys and operations were used. Times are those of the API's clock.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 422 `invalid_option`: `until` is not later than `since`
	 *
	 * @example
	 * ```ts
	 * await control.analytics.retrieve("arcus", { entity_id: "db1baa7e-76cb-4c5c-a4ab-ac08c5dfc219", mode: "test", buckets: 2 });
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	retrieve(api: string, params?: AnalyticsRetrieveParams, options?: KeylessCallOptions): ApiPromise<Analytics>;
}
