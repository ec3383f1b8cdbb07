// Generated from packages/openapi/specs/control (paths: limits) by `npm run generate`. Do not edit.
import type { KeylessCallOptions, PagePromise } from "@countersign/sdk/core";
import type { Limit } from "../types.ts";

/**
 * `control.limits`
 */
export interface LimitsResource {
	/**
	 * `GET /apis/{api}/limits`
	 *
	 * List rate limit gauges.
	 *
	 * Lists how much of its rate limit each key has used.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @example
	 * ```ts
	 * for await (const item of control.limits.list("arcus")) console.log(item);
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	list(api: string, options?: KeylessCallOptions): PagePromise<Limit>;
}
