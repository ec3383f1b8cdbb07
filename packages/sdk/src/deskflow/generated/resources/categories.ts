// Generated from packages/openapi/specs/deskflow (paths: categories) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { Category, CategoryCreateParams, CategoryUpdateParams } from "../types.ts";

/** Params of categories.list. */
export interface CategoriesListParams {
	/**
	 * Only children of this category.
	 */
	parent_id?: string | undefined;
	/**
	 * The `next_cursor` of the page before.
	 */
	cursor?: string | undefined;
	/**
	 * Records on one page, 1 to 100.
	 */
	limit?: number | undefined;
}

/**
 * `deskflow.categories`
 */
export interface CategoriesResource {
	/**
	 * `GET /categories`
	 *
	 * List the categories of the store.
	 *
	 * Newest first. Assumption: path, paging and filters; only the permission is documented.
	 *
	 * Scopes: `categories:read`.
	 * Pages: cursor, 50 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `categories:read`
	 *
	 * @example
	 * ```ts
	 * for await (const item of deskflow.categories.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: CategoriesListParams, options?: KeylessCallOptions): PagePromise<Category>;

	/**
	 * `POST /categories`
	 *
	 * Create a category.
	 *
	 * Assumption: path, fields and answer; only the permission is documented. No idempotency key is known, so a creation is not repeated when its answer is lost.
	 *
	 * Scopes: `categories:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `categories:write`
	 *
	 * @throws 422 `unknown_reference`: A parent that does not exist is named
	 *
	 * @example
	 * ```ts
	 * await deskflow.categories.create({ name: "Example" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: CategoryCreateParams, options?: KeylessCallOptions): ApiPromise<Category>;

	/**
	 * `GET /categories/{id}`
	 *
	 * Read one category.
	 *
	 * Assumption: path and answer; only the permission is documented.
	 *
	 * Scopes: `categories:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `categories:read`
	 *
	 * @throws 404 `not_found`: No such record in this store
	 *
	 * @example
	 * ```ts
	 * await deskflow.categories.retrieve("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<Category>;

	/**
	 * `PATCH /categories/{id}`
	 *
	 * Change a category.
	 *
	 * Fields that are not sent stay as they are. Assumption: method, path and fields; only the permission is documented.
	 *
	 * Scopes: `categories:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `categories:write`
	 *
	 * @throws 404 `not_found`: No such record in this store
	 *
	 * @throws 422 `unknown_reference`: A parent that does not exist is named
	 *
	 * @example
	 * ```ts
	 * await deskflow.categories.update("id", { name: "Example" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	update(id: string, params: CategoryUpdateParams, options?: KeylessCallOptions): ApiPromise<Category>;

	/**
	 * `DELETE /categories/{id}`
	 *
	 * Delete a category.
	 *
	 * Assumption: no permission for deletions is named; we count them under Write.
	 *
	 * Scopes: `categories:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 403 `permission_denied`: The key lacks `categories:write`
	 *
	 * @throws 404 `not_found`: No such record in this store
	 *
	 * @example
	 * ```ts
	 * await deskflow.categories.delete("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	delete(id: string, options?: KeylessCallOptions): ApiPromise<undefined>;
}
