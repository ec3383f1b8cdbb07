// Generated from packages/openapi/specs/arca (paths: me) by `npm run generate`. Do not edit.
import { type ApiPromise, type CallOptions, Resource } from "../../../core/resource.ts";
import type { User } from "../types.ts";

/**
 * `arca.me`
 */
export class Me extends Resource {
	/**
	 * Read the profile of the key's owner.
	 *
	 * The person the key acts as. The cheapest call to find out whether a key works.
	 *
	 * Scopes: `users:read`.
	 *
	 * @example
	 * ```ts
	 * await arca.me.retrieve();
	 * ```
	 *
	 * Source: /api-reference/user/me (page)
	 */
	retrieve(options?: CallOptions): ApiPromise<User> {
		return this._call("me.retrieve GET /me", [], undefined, options);
	}
}
