// Generated from packages/openapi/specs/arca (paths: labels) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { IdInput, Label, LabelCreateParams, LabelUpdateParams } from "../types.ts";

/**
 * `arca.labels`
 */
export interface LabelsResource {
	/**
	 * `GET /workspaces/{id}/labels`
	 *
	 * List the labels of a workspace.
	 *
	 * Lists all labels, ordered by name.
	 *
	 * Scopes: `workspaces:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid workspace ID`: the id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.labels.list("318")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/labels/list (page)
	 */
	list(id: IdInput, options?: KeylessCallOptions): PagePromise<Label>;

	/**
	 * `POST /labels`
	 *
	 * Create a label.
	 *
	 * Creates a label. Viewers cannot create labels.
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
	 * await arca.labels.create({ workspace_id: "318", name: "big" });
	 * ```
	 *
	 * Source: /api-reference/labels/create (page)
	 */
	create(params: LabelCreateParams, options?: KeylessCallOptions): ApiPromise<Label>;

	/**
	 * `PATCH /labels/{id}`
	 *
	 * Update a label.
	 *
	 * Changes the fields that you pass and returns the whole label. Only owners and admins can do this.
	 *
	 * Scopes: `workspaces:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid label ID`: the id in the path is not an integer (assumed: text)
	 *
	 * @throws 400 `name is required`: `name` is blank
	 *
	 * @example
	 * ```ts
	 * await arca.labels.update("873", { color: "teal" });
	 * ```
	 *
	 * Source: /api-reference/labels/update (page)
	 */
	update(id: IdInput, params: LabelUpdateParams, options?: KeylessCallOptions): ApiPromise<Label>;

	/**
	 * `DELETE /labels/{id}`
	 *
	 * Delete a label.
	 *
	 * Deletes a label and removes it from all tasks. Only owners and admins can do this.
	 *
	 * Scopes: `workspaces:write`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid label ID`: the id in the path is not an integer (assumed: text)
	 *
	 * @example
	 * ```ts
	 * await arca.labels.delete("873");
	 * ```
	 *
	 * Source: arca-mcp 1.4.0, n8n-nodes-arca 1.0.11 (inferred)
	 */
	delete(id: IdInput, options?: KeylessCallOptions): ApiPromise<undefined>;
}
