// Generated from packages/openapi/specs/control (paths: keys) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "@countersign/sdk/core";
import type { Key, KeyCreateParams, KeyUpdateParams, Mode, NewKey } from "../types.ts";

/** Parameters of keys.list. */
export interface KeysListParams {
	/**
	 * Returns only keys of this entity.
	 */
	entity_id?: string | undefined;
	/**
	 * Returns only keys of this mode.
	 */
	mode?: Mode | undefined;
	/**
	 * Whether to leave out revoked and expired keys. Defaults to `false`.
	 */
	active?: boolean | undefined;
	/**
	 * Whether to include internal keys, which are those of tools such as the console. Defaults to `false`.
	 */
	include_internal?: boolean | undefined;
}

/**
 * `control.keys`
 */
export interface KeysResource {
	/**
	 * `GET /apis/{api}/keys`
	 *
	 * List keys.
	 *
	 * Lists the keys of an API, oldest first. The credentials are masked; `keys.reveal` returns them.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @example
	 * ```ts
	 * for await (const item of control.keys.list("arcus", { entity_id: "db1baa7e-76cb-4c5c-a4ab-ac08c5dfc219", active: true })) console.log(item);
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	list(api: string, params?: KeysListParams, options?: KeylessCallOptions): PagePromise<Key>;

	/**
	 * `POST /apis/{api}/keys`
	 *
	 * Create a key.
	 *
	 * Creates a key. Without `entity_id` it gets a new world of its own. The response contains the credential.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 422 `invalid_option`: a scope, address, date or tier is invalid, or the API has no switch for keys
	 *
	 * @throws 409 `too_many_entities`: the key would get a new entity, and the API has 1,000 already
	 *
	 * @throws 422 `invalid_entity_id`: the API has other ids of entities, for example only UUIDs
	 *
	 * @example
	 * ```ts
	 * await control.keys.create("arcus", {
	 * 	name: "WMS integration",
	 * 	entity_id: "db1baa7e-76cb-4c5c-a4ab-ac08c5dfc219",
	 * 	scopes: [
	 * 		"accounts:read",
	 * 		"accounts:write",
	 * 		"orders:read",
	 * 		"orders:write",
	 * 		"webhooks:read",
	 * 		"webhooks:write",
	 * 	],
	 * 	ip_allowlist: ["127.0.0.1"],
	 * 	expires_at: "2026-08-01T00:00:00Z",
	 * 	owner: "ana.trujillo@northwind.example",
	 * });
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	create(api: string, params: KeyCreateParams, options?: KeylessCallOptions): ApiPromise<NewKey>;

	/**
	 * `PATCH /apis/{api}/keys/{key_id}`
	 *
	 * Update a key.
	 *
	 * Changes the fields that you pass.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 404 `not_found`: no key has this id
	 *
	 * @throws 422 `invalid_option`: a scope, address or date is invalid, or the API has no switch for keys
	 *
	 * @example
	 * ```ts
	 * await control.keys.update("arcus", "81e705b8-ef3e-40cf-af3b-54aefbfe6d9d", { name: "WMS integration, blue", ip_allowlist: ["127.0.0.0/8"] });
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	update(api: string, keyId: string, params: KeyUpdateParams, options?: KeylessCallOptions): ApiPromise<Key>;

	/**
	 * `POST /apis/{api}/keys/{key_id}/reveal`
	 *
	 * Reveal a credential.
	 *
	 * Returns the credential of a key.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 404 `not_found`: no key has this id
	 *
	 * @example
	 * ```ts
	 * await control.keys.reveal("arcus", "81e705b8-ef3e-40cf-af3b-54aefbfe6d9d");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	reveal(api: string, keyId: string, options?: KeylessCallOptions): ApiPromise<NewKey>;

	/**
	 * `POST /apis/{api}/keys/{key_id}/revoke`
	 *
	 * Revoke a key.
	 *
	 * Revokes a key with immediate effect.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 404 `not_found`: no key has this id
	 *
	 * @example
	 * ```ts
	 * await control.keys.revoke("arcus", "81e705b8-ef3e-40cf-af3b-54aefbfe6d9d");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	revoke(api: string, keyId: string, options?: KeylessCallOptions): ApiPromise<Key>;
}
