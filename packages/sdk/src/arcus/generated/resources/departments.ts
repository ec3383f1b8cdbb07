// Generated from packages/openapi/specs/arcus (paths: dimensions) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { Dimension, DimensionCreateParams } from "../types.ts";

/** Parameters of departments.list. */
export interface DepartmentsListParams {
	/**
	 * `true` returns only active departments, `false` only inactive ones.
	 */
	is_active?: boolean | undefined;
}

/**
 * `arcus.departments`
 */
export interface DepartmentsResource {
	/**
	 * `GET /departments`
	 *
	 * List departments.
	 *
	 * Lists all departments of the entity. The list has no pages.
	 *
	 * Scopes: `dimensions:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.departments.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: DepartmentsListParams, options?: KeylessCallOptions): PagePromise<Dimension>;

	/**
	 * `POST /departments`
	 *
	 * Create a department.
	 *
	 * Creates a department that postings can be tagged with.
	 *
	 * Scopes: `dimensions:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.departments.create({ name: "Sales" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: DimensionCreateParams, options?: CallOptions): ApiPromise<Dimension>;
}
