// Generated from packages/openapi/specs/arca (paths: me) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions } from "../../../core/operations/resource.ts";
import type { User } from "../types.ts";

/**
 * `arca.me`
 */
export interface MeResource {
	/**
	 * `GET /me`
	 *
	 * Retrieve the owner of the key.
	 *
	 * Retrieves the person who created the key. Use it to check that a key works.
	 *
	 * Scopes: `users:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arca.me.retrieve();
	 * ```
	 *
	 * Source: /api-reference/user/me (page)
	 */
	retrieve(options?: KeylessCallOptions): ApiPromise<User>;
}
