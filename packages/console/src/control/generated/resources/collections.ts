// Generated from packages/openapi/specs/control (paths: collections) by `npm run generate`. Do not edit.
import type { KeylessCallOptions, PagePromise } from "@countersign/sdk/core";
import type { CollectionFile, Mode } from "../types.ts";

/** Parameters of collections.list. */
export interface CollectionsListParams {
	/**
	 * Entity that the environments are for. Defaults to an empty value to fill in.
	 */
	entity_id?: string | undefined;
	/**
	 * Mode that the environments are for. Defaults to `test`.
	 */
	mode?: Mode | undefined;
}

/**
 * `control.collections`
 */
export interface CollectionsResource {
	/**
	 * `GET /apis/{api}/collections`
	 *
	 * List the files of collections.
	 *
	 * Returns the collections and environments for Postman, Bruno and Insomnia, ready for the served API. The files contain no key.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served, or it has no collections
	 *
	 * @example
	 * ```ts
	 * for await (const item of control.collections.list("arcus", { entity_id: "db1baa7e-76cb-4c5c-a4ab-ac08c5dfc219", mode: "test" })) console.log(item);
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	list(api: string, params?: CollectionsListParams, options?: KeylessCallOptions): PagePromise<CollectionFile>;
}
