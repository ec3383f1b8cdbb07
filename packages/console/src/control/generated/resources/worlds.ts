// Generated from packages/openapi/specs/control (paths: worlds) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "@countersign/sdk/core";
import type { EventTypeList, World } from "../types.ts";

/**
 * `control.worlds`
 */
export interface WorldsResource {
	/**
	 * `GET /apis/{api}/worlds`
	 *
	 * List worlds.
	 *
	 * Lists the worlds of an API. A world is the data of one entity, store or account in one mode.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @example
	 * ```ts
	 * for await (const item of control.worlds.list("api")) console.log(item);
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	list(api: string, options?: KeylessCallOptions): PagePromise<World>;

	/**
	 * `GET /apis/{api}/event_types`
	 *
	 * List event types.
	 *
	 * Lists the event types that the API can send, for example `order.created`.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @example
	 * ```ts
	 * await control.worlds.eventTypes("api");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	eventTypes(api: string, options?: KeylessCallOptions): ApiPromise<EventTypeList>;

	/**
	 * `POST /apis/{api}/reset`
	 *
	 * Reset an API.
	 *
	 * Deletes all keys, data, faults and journals of the API. Saved snapshots stay.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @example
	 * ```ts
	 * await control.worlds.reset("api");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	reset(api: string, options?: KeylessCallOptions): ApiPromise<undefined>;
}
