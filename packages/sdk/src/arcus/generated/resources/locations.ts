// Generated from packages/openapi/specs/arcus (paths: masters) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { Location, LocationCreateParams } from "../types.ts";

/** Parameters of locations.list. */
export interface LocationsListParams {
	/**
	 * Maximum number of items per page, at most 100. Defaults to `20`.
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item of the previous page. Returns the items after it.
	 */
	starting_after?: string | undefined;
	/**
	 * Id of the first item on the next page. Returns the items before it. Cannot be combined with `starting_after`.
	 */
	ending_before?: string | undefined;
	/**
	 * Whether to return `total_count`, the number of items on all pages (default false).
	 */
	include_count?: boolean | undefined;
}

/**
 * `arcus.locations`
 */
export interface LocationsResource {
	/**
	 * `GET /locations`
	 *
	 * List locations.
	 *
	 * Lists locations, the default one first.
	 *
	 * Scopes: `inventory:read`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.locations.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: LocationsListParams, options?: KeylessCallOptions): PagePromise<Location>;

	/**
	 * `POST /locations`
	 *
	 * Create a location.
	 *
	 * Scopes: `inventory:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.locations.create({ name: "Branch" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: LocationCreateParams, options?: CallOptions): ApiPromise<Location>;
}
