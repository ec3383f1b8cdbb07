// Generated from packages/openapi/specs/arcus (paths: developers) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions } from "../../../core/operations/resource.ts";
import type { Usage } from "../types.ts";

/** Parameters of usage.retrieve. */
export interface UsageRetrieveParams {
	/**
	 * Start of the period, as a date or a date and time (ISO 8601).
	 */
	from?: string | undefined;
	/**
	 * End of the period, as a date or a date and time (ISO 8601).
	 */
	to?: string | undefined;
}

/**
 * `arcus.usage`
 */
export interface UsageResource {
	/**
	 * `GET /usage`
	 *
	 * Get usage figures.
	 *
	 * Returns the number of requests and errors, the average latency, the active keys, the most used endpoints and the usage of
	 * each key in a period.
	 *
	 * Scopes: `developers:manage`.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.usage.retrieve();
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(params?: UsageRetrieveParams, options?: KeylessCallOptions): ApiPromise<Usage>;
}
