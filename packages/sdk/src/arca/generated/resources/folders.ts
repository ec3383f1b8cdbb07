// Generated from packages/openapi/specs/arca (paths: folders) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { Folder, FolderCreateParams, FolderUpdateParams, IdInput, List } from "../types.ts";

/**
 * `arca.folders.lists`
 */
export interface FoldersListsResource {
	/**
	 * `GET /folders/{id}/lists`
	 *
	 * List the lists of one folder.
	 *
	 * Seen in a single client of Arca's (arca-mcp 1.4.0) and on no page. Where it fails, `lists.list` of the workspace filtered by
	 * `folder_id` gives the same.
	 *
	 * Scopes: `lists:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `Invalid folder ID`: The id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.folders.lists.list(1)) console.log(item);
	 * ```
	 *
	 * Source: arca-mcp 1.4.0 (inferred)
	 */
	list(id: IdInput, options?: KeylessCallOptions): PagePromise<List>;
}

/**
 * `arca.folders`
 */
export interface FoldersResource {
	/** Sub-resource `folders.lists`. */
	readonly lists: FoldersListsResource;

	/**
	 * `GET /workspaces/{id}/folders`
	 *
	 * List the folders of a workspace.
	 *
	 * A bare array ordered by `position`. Members with restricted access see the folders granted to them only.
	 *
	 * Scopes: `folders:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `Invalid workspace ID`: The id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.folders.list(1)) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/folders/list (page)
	 */
	list(id: IdInput, options?: KeylessCallOptions): PagePromise<Folder>;

	/**
	 * `POST /folders`
	 *
	 * Create a folder.
	 *
	 * The new folder goes to the end: its `position` is the largest of the workspace plus one. Viewers are refused.
	 * An older revision of the page says that the name is trimmed and freed of HTML; the mock does both.
	 *
	 * Scopes: `folders:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `workspace_id is required`: `workspace_id` is absent or not numeric
	 *
	 * @throws 400 `name is required`: `name` is absent or blank
	 *
	 * @example
	 * ```ts
	 * await arca.folders.create({ workspace_id: 1, name: "Example" });
	 * ```
	 *
	 * Source: /api-reference/folders/create (page)
	 */
	create(params: FolderCreateParams, options?: KeylessCallOptions): ApiPromise<Folder>;

	/**
	 * `PATCH /folders/{id}`
	 *
	 * Change a folder.
	 *
	 * Absent fields stay as they are, and so does the position. Answers with the whole folder. Viewers are refused.
	 *
	 * Scopes: `folders:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `Invalid folder ID`: The id in the path is not an integer
	 *
	 * @throws 400 `name is required`: `name` is blank
	 *
	 * @example
	 * ```ts
	 * await arca.folders.update(1, { name: "Example" });
	 * ```
	 *
	 * Source: /api-reference/folders/update (page)
	 */
	update(id: IdInput, params: FolderUpdateParams, options?: KeylessCallOptions): ApiPromise<Folder>;

	/**
	 * `DELETE /folders/{id}`
	 *
	 * Delete a folder with its lists and tasks.
	 *
	 * Owners and admins only. Everything inside goes with it, for good.
	 *
	 * Scopes: `folders:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `Invalid folder ID`: The id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * await arca.folders.delete(1);
	 * ```
	 *
	 * Source: arca-mcp 1.4.0, n8n-nodes-arca 1.0.11 (inferred)
	 */
	delete(id: IdInput, options?: KeylessCallOptions): ApiPromise<undefined>;
}
