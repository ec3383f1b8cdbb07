// Generated from packages/openapi/specs/control (paths: faults) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions } from "@countersign/sdk/core";
import type { FaultInjectParams, FaultRateParams, Faults } from "../types.ts";

/**
 * `control.faults`
 */
export interface FaultsResource {
	/**
	 * `GET /apis/{api}/faults`
	 *
	 * Read the faults.
	 *
	 * Returns the faults that wait for their calls, the share of failing calls, and how often each kind occurred.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @example
	 * ```ts
	 * await control.faults.retrieve("arcus");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	retrieve(api: string, options?: KeylessCallOptions): ApiPromise<Faults>;

	/**
	 * `POST /apis/{api}/faults`
	 *
	 * Inject a fault.
	 *
	 * Makes the next calls of an operation, or the next deliveries of an event, fail.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ConflictError` (409), `ValidationError` (422) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 409 `too_many_faults`: 1,000 faults wait for their calls already
	 *
	 * @throws 422 `invalid_option`: there is no such operation or event, or the kind does not fit it
	 *
	 * @example
	 * ```ts
	 * await control.faults.inject("arcus", { target: "accounts.list", kind: "429", count: 2, retry_after: 3 });
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	inject(api: string, params: FaultInjectParams, options?: KeylessCallOptions): ApiPromise<Faults>;

	/**
	 * `DELETE /apis/{api}/faults`
	 *
	 * Remove all faults.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @example
	 * ```ts
	 * await control.faults.clear("arcus");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	clear(api: string, options?: KeylessCallOptions): ApiPromise<undefined>;

	/**
	 * `PUT /apis/{api}/faults/rate`
	 *
	 * Make a share of calls fail.
	 *
	 * Makes a share of all calls and deliveries fail. A share of 0 ends it.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 422 `invalid_option`: there is no such kind, or none is named
	 *
	 * @example
	 * ```ts
	 * await control.faults.setRate("arcus", { share: 0.1, kinds: ["503"], seed: 7 });
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	setRate(api: string, params: FaultRateParams, options?: KeylessCallOptions): ApiPromise<Faults>;
}
