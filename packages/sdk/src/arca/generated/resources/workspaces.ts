// Generated from packages/openapi/specs/arca (paths: workspaces) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { IdInput, Workspace } from "../types.ts";

/**
 * `arca.workspaces`
 */
export interface WorkspacesResource {
	/**
	 * `GET /workspaces`
	 *
	 * List the workspaces of the key's owner.
	 *
	 * Lists all workspaces that the key's owner belongs to, ordered by name.
	 *
	 * Scopes: `workspaces:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.workspaces.list()) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/workspaces/list (page)
	 */
	list(options?: KeylessCallOptions): PagePromise<Workspace>;

	/**
	 * `GET /workspaces/{id}`
	 *
	 * Retrieve a workspace.
	 *
	 * Retrieves a workspace. The key's owner must be a member; otherwise you get the same response as for a workspace
	 * that does not exist.
	 *
	 * Scopes: `workspaces:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid workspace ID`: the id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * await arca.workspaces.retrieve("318");
	 * ```
	 *
	 * Source: /api-reference/workspaces/get (page)
	 */
	retrieve(id: IdInput, options?: KeylessCallOptions): ApiPromise<Workspace>;
}
