// Generated from packages/openapi/specs/control (paths: records) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "@countersign/sdk/core";
import type { CollectionList, Mode, Record, RecordEnvelope, RecordUpdateParams } from "../types.ts";

/** Parameters of records.list. */
export interface RecordsListParams {
	/**
	 * Returns only records that contain this text in any field, ignoring case.
	 */
	q?: string | undefined;
	/**
	 * The `next_cursor` of the previous page.
	 */
	cursor?: string | undefined;
	/**
	 * Maximum number of items per page, at most 500. Defaults to `50`.
	 */
	limit?: number | undefined;
}

/**
 * `control.records`
 */
export interface RecordsResource {
	/**
	 * `GET /apis/{api}/worlds/{entity_id}/{mode}/collections`
	 *
	 * List collections.
	 *
	 * Lists the collections of a world with the number of records in each.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 404 `not_found`: there is no such world
	 *
	 * @example
	 * ```ts
	 * await control.records.collections("arcus", "db1baa7e-76cb-4c5c-a4ab-ac08c5dfc219", "test");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	collections(api: string, entityId: string, mode: Mode, options?: KeylessCallOptions): ApiPromise<CollectionList>;

	/**
	 * `GET /apis/{api}/worlds/{entity_id}/{mode}/collections/{collection}`
	 *
	 * List records.
	 *
	 * Lists the records of a collection as they are stored, newest first.
	 *
	 * Scopes: none.
	 * Pages: cursor, 50 items by default, at most 500.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 404 `not_found`: there is no such world
	 *
	 * @example
	 * ```ts
	 * for await (const item of control.records.list("arcus", "db1baa7e-76cb-4c5c-a4ab-ac08c5dfc219", "test", "accounts", { q: "ernst", limit: 10 })) console.log(item);
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	list(api: string, entityId: string, mode: Mode, collection: string, params?: RecordsListParams, options?: KeylessCallOptions): PagePromise<Record>;

	/**
	 * `GET /apis/{api}/worlds/{entity_id}/{mode}/collections/{collection}/{record_id}`
	 *
	 * Retrieve a record.
	 *
	 * Retrieves a record as it is stored.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 404 `not_found`: there is no such world
	 *
	 * @throws 404 `not_found`: the collection has no record with this id
	 *
	 * @example
	 * ```ts
	 * await control.records.retrieve("arcus", "db1baa7e-76cb-4c5c-a4ab-ac08c5dfc219", "test", "accounts", "670491a4-985c-4c8c-a1a2-d4a13c6bca2e");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	retrieve(api: string, entityId: string, mode: Mode, collection: string, recordId: string, options?: KeylessCallOptions): ApiPromise<RecordEnvelope>;

	/**
	 * `PATCH /apis/{api}/worlds/{entity_id}/{mode}/collections/{collection}/{record_id}`
	 *
	 * Edit a record.
	 *
	 * Changes fields of a stored record. No rule runs and no event is sent, so the result may be a state that the API itself
	 * would not allow. A field keeps its type, but can become null. A masked secret that you send back stays as it is.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 404 `not_found`: there is no such world
	 *
	 * @throws 404 `not_found`: the collection has no record with this id
	 *
	 * @throws 422 `invalid_option`: the fields change the id or the type of a field, or have a value that the document of the API does not allow
	 *
	 * @example
	 * ```ts
	 * await control.records.update("arcus", "db1baa7e-76cb-4c5c-a4ab-ac08c5dfc219", "test", "accounts", "670491a4-985c-4c8c-a1a2-d4a13c6bca2e", { set: { display_name: "Ernst Handel, Graz" } });
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	update(api: string, entityId: string, mode: Mode, collection: string, recordId: string, params: RecordUpdateParams, options?: KeylessCallOptions): ApiPromise<RecordEnvelope>;
}
