// Generated from packages/openapi/specs/control (paths: mirror) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions } from "@countersign/sdk/core";
import type { MirrorState } from "../types.ts";

/**
 * `control.mirror`
 */
export interface MirrorResource {
	/**
	 * `GET /apis/{api}/mirror`
	 *
	 * Show the mirror of an API.
	 *
	 * Returns how far the mirror has come that `countersign dev --mirror` runs beside the API: for each list its rows, how far it is behind, until when it
	 * is proved, and the last error.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served, or no mirror runs beside it
	 *
	 * @example
	 * ```ts
	 * await control.mirror.retrieve("arcus");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	retrieve(api: string, options?: KeylessCallOptions): ApiPromise<MirrorState>;

	/**
	 * `POST /apis/{api}/mirror/check`
	 *
	 * Check the mirror of an API.
	 *
	 * Compares every record of the mirror with the API, corrects what differs, and returns the mirror afterwards. `differences` of each list says how many
	 * records differed. It reads within the rate limit of the key, so it can take minutes; calls at the same time share one check.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ServerError` (503) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served, or no mirror runs beside it
	 *
	 * @throws 503 `check_failed`: a record could not be read, or the sandbox stops
	 *
	 * @example
	 * ```ts
	 * await control.mirror.check("arcus");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	check(api: string, options?: KeylessCallOptions): ApiPromise<MirrorState>;
}
