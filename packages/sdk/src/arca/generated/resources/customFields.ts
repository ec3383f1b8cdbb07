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
	 * List the custom field definitions of a workspace.
	 *
	 * A bare array ordered by `position`. Fields with restricted access are left out unless the caller is owner or admin.
	 * Sources disagree: one revision of the page ends at `position`, another adds where a field applies. We read the three as optional.
	 *
	 * Scopes: `tasks:read`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 400 `Invalid workspace ID`: The id in the path is not an integer
	 *
	 * @example
	 * ```ts
	 * for await (const item of arca.customFields.list(1)) console.log(item);
	 * ```
	 *
	 * Source: /api-reference/workspaces/custom-fields (partly)
	 */
	list(id: IdInput, options?: KeylessCallOptions): PagePromise<CustomFieldDefinition>;
}
