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
	 * Lists all lists, ordered by `position`. Members with restricted access get only the lists that they may see.
	 *
	 * Scopes: `lists:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid workspace ID`: the id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.lists.list("318")) console.log(item);
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
	 * Creates a list in a folder of the same workspace. The list goes to the end of the workspace. Viewers cannot
	 * create lists.
	 *
	 * Scopes: `lists:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `workspace_id is required`: `workspace_id` is missing or not numeric
	 *
	 * @throws 400 `folder_id is required`: `folder_id` is missing
	 *
	 * @throws 400 `name is required`: `name` is missing or blank
	 *
	 * @example
	 * ```ts
	 * await arca.lists.create({ workspace_id: "318", folder_id: "4519", name: "Launch" });
	 * ```
	 *
	 * Source: /api-reference/lists/create (page)
	 */
	create(params: ListCreateParams, options?: KeylessCallOptions): ApiPromise<List>;

	/**
	 * `PATCH /lists/{id}`
	 *
	 * Update a list.
	 *
	 * Changes the fields that you pass and returns the whole list. Pass `folder_id` to move the list. The position
	 * stays the same. Viewers cannot change lists.
	 *
	 * Scopes: `lists:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid list ID`: the id in the path is not an integer (assumed: text)
	 *
	 * @throws 400 `name is required`: `name` is blank
	 *
	 * @example
	 * ```ts
	 * await arca.lists.update("9036", { name: "Lift-off" });
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
	 * Permanently deletes a list and its tasks. Only owners and admins can do this.
	 *
	 * Scopes: `lists:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid list ID`: the id in the path is not an integer (assumed: text)
	 *
	 * @example
	 * ```ts
	 * await arca.lists.delete("9036");
	 * ```
	 *
	 * Source: arca-mcp 1.4.0, n8n-nodes-arca 1.0.11 (inferred)
	 */
	delete(id: IdInput, options?: KeylessCallOptions): ApiPromise<undefined>;
}
