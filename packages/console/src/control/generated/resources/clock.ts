// Generated from packages/openapi/specs/control (paths: clock) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions } from "@countersign/sdk/core";
import type { Clock, ClockAdvanceParams, ClockAdvanced } from "../types.ts";

/**
 * `control.clock`
 */
export interface ClockResource {
	/**
	 * `GET /apis/{api}/clock`
	 *
	 * Read the clock.
	 *
	 * Returns the time of the API and what is scheduled: deliveries, jobs, and keys that expire.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @example
	 * ```ts
	 * await control.clock.retrieve("arcus");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	retrieve(api: string, options?: KeylessCallOptions): ApiPromise<Clock>;

	/**
	 * `POST /apis/{api}/clock/advance`
	 *
	 * Advance the clock.
	 *
	 * Moves the clock forward and runs what falls due on the way, in order, deliveries and their retries included. Receivers that do not answer
	 * keep it waiting for a minute altogether; then the clock moves on, and their attempts end in the background.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 422 `invalid_option`: the duration is invalid, or leads past the year 9999
	 *
	 * @example
	 * ```ts
	 * await control.clock.advance("arcus", { by: "90m" });
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	advance(api: string, params: ClockAdvanceParams, options?: KeylessCallOptions): ApiPromise<ClockAdvanced>;

	/**
	 * `POST /apis/{api}/clock/next`
	 *
	 * Advance to the next scheduled work.
	 *
	 * Moves the clock to the next moment at which something is due, and runs it: a delivery, a job, or the expiry of a key.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @example
	 * ```ts
	 * await control.clock.next("arcus");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	next(api: string, options?: KeylessCallOptions): ApiPromise<ClockAdvanced>;
}
