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
	 * List the lists of a folder.
	 *
	 * Lists all lists in a folder. If this call fails, use `lists.list` of the workspace and filter by `folder_id`.
	 *
	 * Scopes: `lists:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid folder ID`: the id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.folders.lists.list("4519")) console.log(item);
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
	 * Lists all folders, ordered by `position`. Members with restricted access get only the folders that they may see.
	 *
	 * Scopes: `folders:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid workspace ID`: the id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.folders.list("318")) console.log(item);
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
	 * Creates a folder at the end of the workspace. Its `position` is the highest one plus one. Viewers cannot create
	 * folders.
	 *
	 * Scopes: `folders:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `workspace_id is required`: `workspace_id` is missing or not numeric
	 *
	 * @throws 400 `name is required`: `name` is missing or blank
	 *
	 * @example
	 * ```ts
	 * await arca.folders.create({ workspace_id: "318", name: "Products", icon: "folder-1" });
	 * ```
	 *
	 * Source: /api-reference/folders/create (page)
	 */
	create(params: FolderCreateParams, options?: KeylessCallOptions): ApiPromise<Folder>;

	/**
	 * `PATCH /folders/{id}`
	 *
	 * Update a folder.
	 *
	 * Changes the fields that you pass and returns the whole folder. The position stays the same. Viewers cannot
	 * change folders.
	 *
	 * Scopes: `folders:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid folder ID`: the id in the path is not an integer
	 *
	 * @throws 400 `name is required`: `name` is blank
	 *
	 * @example
	 * ```ts
	 * await arca.folders.update("4519", { color: "red" });
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
	 * Permanently deletes a folder and everything in it. Only owners and admins can do this.
	 *
	 * Scopes: `folders:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid folder ID`: the id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * await arca.folders.delete("4519");
	 * ```
	 *
	 * Source: arca-mcp 1.4.0, n8n-nodes-arca 1.0.11 (inferred)
	 */
	delete(id: IdInput, options?: KeylessCallOptions): ApiPromise<undefined>;
}
