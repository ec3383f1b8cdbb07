// Generated from packages/openapi/specs/arca (paths: customFields) by `npm run generate`. Do not edit.
import type { KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { CustomFieldDefinition, IdInput } from "../types.ts";

/**
 * `arca.customFields`
 */
export interface CustomFieldsResource {
	/**
	 * `GET /workspaces/{id}/custom-fields`
	 *
	 * List the custom fields of a workspace.
	 *
	 * Lists all custom fields, ordered by `position`. Fields with restricted access are included only if the key's
	 * owner is an owner or admin.
	 *
	 * Scopes: `tasks:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 400 `Invalid workspace ID`: the id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.customFields.list("318")) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/workspaces/custom-fields (partly)
	 */
	list(id: IdInput, options?: KeylessCallOptions): PagePromise<CustomFieldDefinition>;
}
