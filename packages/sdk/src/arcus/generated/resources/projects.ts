// Generated from packages/openapi/specs/arcus (paths: dimensions) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { Dimension, DimensionCreateParams, ProjectUpdateParams } from "../types.ts";

/** Parameters of projects.list. */
export interface ProjectsListParams {
	/**
	 * `true` returns only active projects, `false` only inactive ones.
	 */
	is_active?: boolean | undefined;
}

/**
 * `arcus.projects`
 */
export interface ProjectsResource {
	/**
	 * `GET /projects`
	 *
	 * List projects.
	 *
	 * Lists all projects of the entity. The list has no pages.
	 *
	 * Scopes: `dimensions:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.projects.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: ProjectsListParams, options?: KeylessCallOptions): PagePromise<Dimension>;

	/**
	 * `POST /projects`
	 *
	 * Create a project.
	 *
	 * Creates a project that postings can be tagged with.
	 *
	 * Scopes: `dimensions:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.projects.create({ name: "Opening" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: DimensionCreateParams, options?: CallOptions): ApiPromise<Dimension>;

	/**
	 * `PATCH /projects/{id}`
	 *
	 * Update a project.
	 *
	 * Changes the fields that you pass and leaves the others alone.
	 *
	 * Scopes: `dimensions:write`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.projects.update("fdb0311e-1df5-4529-a6dd-90de958ab326", { description: "of the branch" });
	 * ```
	 *
	 * Source: /api-reference/dimensions/update-a-project (page)
	 */
	update(id: string, params: ProjectUpdateParams, options?: CallOptions): ApiPromise<Dimension>;
}
