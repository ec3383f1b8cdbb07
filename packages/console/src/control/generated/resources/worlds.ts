// Generated from packages/openapi/specs/control (paths: worlds) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "@countersign/sdk/core";
import type { EntityCreateParams, EventTypeList, NewEntity, World } from "../types.ts";

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
	 * for await (const item of control.worlds.list("arcus")) console.log(item);
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	list(api: string, options?: KeylessCallOptions): PagePromise<World>;

	/**
	 * `POST /apis/{api}/worlds`
	 *
	 * Create an entity.
	 *
	 * Creates an entity, store or account without a key, with one world for each mode of the API. A world begins with the data
	 * that the API gives every new entity. A key that is created without an `entity_id` also gets a new entity.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 409 `already_exists`: there is an entity with this id
	 *
	 * @throws 422 `invalid_entity_id`: the API has other ids, for example only UUIDs
	 *
	 * @throws 409 `too_many_entities`: the API has 1,000 entities already
	 *
	 * @example
	 * ```ts
	 * await control.worlds.create("arcus", { entity_id: "db1baa7e-76cb-4c5c-a4ab-ac08c5dfc219" });
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	create(api: string, params: EntityCreateParams, options?: KeylessCallOptions): ApiPromise<NewEntity>;

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
	 * await control.worlds.eventTypes("arcus");
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
	 * await control.worlds.reset("arca");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	reset(api: string, options?: KeylessCallOptions): ApiPromise<undefined>;
}
