// Generated from packages/openapi/specs/arca (paths: members) by `npm run generate`. Do not edit.
import type { KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { IdInput, Member } from "../types.ts";

/**
 * `arca.members`
 */
export interface MembersResource {
	/**
	 * `GET /workspaces/{id}/members`
	 *
	 * List the members of a workspace.
	 *
	 * Lists all members. Use it to find the ids that `assignee_ids` takes.
	 *
	 * Scopes: `workspaces:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid workspace ID`: the id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.members.list("318")) console.log(item);
	 * ```
	 *
	 * Source: arca-mcp 1.4.0, n8n-nodes-arca 1.0.11, arca-raycast (inferred)
	 */
	list(id: IdInput, options?: KeylessCallOptions): PagePromise<Member>;
}
