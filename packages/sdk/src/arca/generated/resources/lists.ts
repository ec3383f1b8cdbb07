// Generated from packages/openapi/specs/arca (paths: lists) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { IdInput, List, ListCreateParams, ListUpdateParams } from "../types.ts";

/**
 * `arca.lists`
 */
export interface ListsResource {
	/**
	 * `GET /workspaces/{id}/lists`
	 *
	 * List the lists of a workspace.
	 *
	 * A bare array ordered by `position`. Members with restricted access see lists in granted folders and lists granted one by one.
	 *
	 * Scopes: `lists:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `Invalid workspace ID`: The id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.lists.list(1)) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/lists/list (page)
	 */
	list(id: IdInput, options?: KeylessCallOptions): PagePromise<List>;

	/**
	 * `POST /lists`
	 *
	 * Create a list in a folder.
	 *
	 * The folder must be of the same workspace. The new list goes to the end of the workspace. Viewers are refused.
	 * Sources disagree: Arca's own clients treat `folder_id` as optional, the page and the error text require it. We follow the page.
	 *
	 * Scopes: `lists:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `workspace_id is required`: `workspace_id` is absent or not numeric
	 *
	 * @throws 400 `folder_id is required`: `folder_id` is absent
	 *
	 * @throws 400 `name is required`: `name` is absent or blank
	 *
	 * @example
	 * ```ts
	 * await arca.lists.create({ workspace_id: 1, folder_id: 1, name: "Example" });
	 * ```
	 *
	 * Source: /api-reference/lists/create (page)
	 */
	create(params: ListCreateParams, options?: KeylessCallOptions): ApiPromise<List>;

	/**
	 * `PATCH /lists/{id}`
	 *
	 * Change a list or move it to another folder.
	 *
	 * Absent fields stay as they are, and so does the position. `folder_id` moves the list. Answers with the whole list. Viewers are refused.
	 * Sources disagree: one client takes a `folder_id` of null as "no folder", the pages say that a list is always in one. We follow the pages.
	 *
	 * Scopes: `lists:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `Invalid list ID`: The id in the path is not an integer
	 *
	 * @throws 400 `name is required`: `name` is blank
	 *
	 * @example
	 * ```ts
	 * await arca.lists.update(1, { name: "Example" });
	 * ```
	 *
	 * Source: /api-reference/lists/update (page)
	 */
	update(id: IdInput, params: ListUpdateParams, options?: KeylessCallOptions): ApiPromise<List>;

	/**
	 * `DELETE /lists/{id}`
	 *
	 * Delete a list with its tasks.
	 *
	 * Owners and admins only. The tasks go with it, for good.
	 *
	 * Scopes: `lists:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `Invalid list ID`: The id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * await arca.lists.delete(1);
	 * ```
	 *
	 * Source: arca-mcp 1.4.0, n8n-nodes-arca 1.0.11 (inferred)
	 */
	delete(id: IdInput, options?: KeylessCallOptions): ApiPromise<undefined>;
}
