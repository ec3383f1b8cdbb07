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
	 * Returns all settings of the entity.
	 *
	 * Scopes: `settings:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
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
	 * Merges the settings that you pass into the existing ones. Top-level keys that you leave out stay the same. `branding`,
	 * `documents`, `shipping`, `tax` and `fixed_assets_config` are merged one level deeper.
	 *
	 * Scopes: `settings:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.settings.update({ settings: { fiscal_year_end_month: 12 } });
	 * ```
	 *
	 * Source: /api-reference/entity-settings/deep-merge-partial-entity-settings (page)
	 */
	update(params: SettingsUpdateParams, options?: CallOptions): ApiPromise<EntitySettings>;
}
