// Generated from packages/openapi/specs/arcus (paths: entity-settings) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions } from "../../../core/operations/resource.ts";
import type { EntitySettings, SettingsUpdateParams } from "../types.ts";

/**
 * `arcus.settings`
 */
export interface SettingsResource {
	/**
	 * `GET /entities/{entity_id}/settings`
	 *
	 * Retrieve entity settings.
	 *
	 * Retrieves all settings of the entity.
	 *
	 * Scopes: `settings:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.settings.retrieve();
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(options?: KeylessCallOptions): ApiPromise<EntitySettings>;

	/**
	 * `PATCH /entities/{entity_id}/settings`
	 *
	 * Change entity settings.
	 *
	 * Merges the given settings into those that are there: top-level keys that are not sent stay, and branding,
	 * documents, shipping, tax and fixed_assets_config are merged one level deeper.
	 * The page has this call only under the entity's own path, and the entity must be the key's.
	 *
	 * Scopes: `settings:write`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.settings.update({ settings: {} });
	 * ```
	 *
	 * Source: /api-reference/entity-settings/deep-merge-partial-entity-settings (page)
	 */
	update(params: SettingsUpdateParams, options?: CallOptions): ApiPromise<EntitySettings>;
}
