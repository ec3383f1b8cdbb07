// Generated from packages/openapi/specs/control (paths: apis) by `npm run generate`. Do not edit.
import type { KeylessCallOptions, PagePromise } from "@countersign/sdk/core";
import type { Api } from "../types.ts";

/**
 * `control.apis`
 */
export interface ApisResource {
	/**
	 * `GET /apis`
	 *
	 * List the served APIs.
	 *
	 * Lists the APIs that this process serves, with their base URLs and clocks.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of control.apis.list()) console.log(item);
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	list(options?: KeylessCallOptions): PagePromise<Api>;
}
