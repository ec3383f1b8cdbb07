// Generated from packages/openapi/specs/arca (paths: statuses) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { IdInput, Status, StatusCreateParams, StatusUpdateParams } from "../types.ts";

/** Parameters of statuses.delete. */
export interface StatusesDeleteParams {
	/**
	 * Id of the status that these tasks get.
	 */
	reassign_to?: IdInput | undefined;
}

/**
 * `arca.statuses`
 */
export interface StatusesResource {
	/**
	 * `GET /workspaces/{id}/statuses`
	 *
	 * List the statuses of a workspace.
	 *
	 * Lists all statuses, ordered by `position`. Besides the four categories that you can write, responses can contain
	 * `active` and `done`.
	 *
	 * Scopes: `workspaces:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid workspace ID`: the id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.statuses.list("318")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/statuses/list (page)
	 */
	list(id: IdInput, options?: KeylessCallOptions): PagePromise<Status>;

	/**
	 * `POST /statuses`
	 *
	 * Create a status.
	 *
	 * Creates a status at the end of the workspace. Only owners and admins can do this.
	 *
	 * Scopes: `workspaces:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `workspace_id is required`: `workspace_id` is missing or not numeric
	 *
	 * @throws 400 `name is required`: `name` is missing or blank
	 *
	 * @example
	 * ```ts
	 * await arca.statuses.create({ workspace_id: "318", name: "Review", category: "in_progress" });
	 * ```
	 *
	 * Source: /api-reference/statuses/create (page)
	 */
	create(params: StatusCreateParams, options?: KeylessCallOptions): ApiPromise<Status>;

	/**
	 * `PATCH /statuses/{id}`
	 *
	 * Update a status.
	 *
	 * Changes the fields that you pass and returns the whole status. Only owners and admins can do this. You cannot
	 * change the category of the last `completed` status.
	 *
	 * Scopes: `workspaces:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid status ID`: the id in the path is not an integer (assumed: text)
	 *
	 * @throws 400 `name is required`: `name` is blank
	 *
	 * @throws 400 `A workspace must keep at least one completed status`: the last `completed` status would lose its category (assumed: status and text)
	 *
	 * @example
	 * ```ts
	 * await arca.statuses.update("2255", { position: 0 });
	 * ```
	 *
	 * Source: /api-reference/statuses/update (page)
	 */
	update(id: IdInput, params: StatusUpdateParams, options?: KeylessCallOptions): ApiPromise<Status>;

	/**
	 * `DELETE /statuses/{id}`
	 *
	 * Delete a status.
	 *
	 * Deletes a status. If tasks still have it, pass `reassign_to`. Only owners and admins can do this.
	 *
	 * Scopes: `workspaces:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid status ID`: the id in the path is not an integer (assumed: text)
	 *
	 * @throws 400 `reassign_to is required`: tasks still have the status (assumed: status and text)
	 *
	 * @throws 400 `reassign_to must be a valid numeric ID`: `reassign_to` is not an integer (assumed: text)
	 *
	 * @throws 400 `A workspace must keep at least one completed status`: the status is the last `completed` one (assumed: status and text)
	 *
	 * @example
	 * ```ts
	 * await arca.statuses.delete("2255", { reassign_to: "2251" });
	 * ```
	 *
	 * Source: arca-mcp 1.4.0, n8n-nodes-arca 1.0.11 (inferred)
	 */
	delete(id: IdInput, params?: StatusesDeleteParams, options?: KeylessCallOptions): ApiPromise<undefined>;
}
