// Generated from packages/openapi/specs/arcus (paths: dimensions) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { Dimension, DimensionCreateParams } from "../types.ts";

/** Parameters of classes.list. */
export interface ClassesListParams {
	/**
	 * `true` returns only active classes, `false` only inactive ones.
	 */
	is_active?: boolean | undefined;
}

/**
 * `arcus.classes`
 */
export interface ClassesResource {
	/**
	 * `GET /classes`
	 *
	 * List classes.
	 *
	 * Lists all classes of the entity. The list has no pages.
	 *
	 * Scopes: `dimensions:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.classes.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: ClassesListParams, options?: KeylessCallOptions): PagePromise<Dimension>;

	/**
	 * `POST /classes`
	 *
	 * Create a class.
	 *
	 * Creates a class that postings can be tagged with.
	 *
	 * Scopes: `dimensions:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.classes.create({ name: "Retail" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: DimensionCreateParams, options?: CallOptions): ApiPromise<Dimension>;
}
