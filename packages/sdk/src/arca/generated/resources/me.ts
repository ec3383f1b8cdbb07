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
	 * Read the profile of the key's owner.
	 *
	 * The person the key acts as. The cheapest call to find out whether a key works.
	 *
	 * Scopes: `users:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
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
