// Generated from packages/openapi/specs/deskflow (paths: categories) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { Category, CategoryCreateParams, CategoryUpdateParams } from "../types.ts";

/** Parameters of categories.list. */
export interface CategoriesListParams {
	/**
	 * Returns only categories directly under this one.
	 */
	parent_id?: string | undefined;
	/**
	 * The `next_cursor` of the previous page.
	 */
	cursor?: string | undefined;
	/**
	 * Maximum number of items per page, at most 100. Defaults to `50`.
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
	 * List categories.
	 *
	 * Lists categories, newest first.
	 *
	 * Scopes: `categories:read`.
	 * Pages: cursor, 50 items by default, at most 100.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `categories:read`
	 *
	 * @example
	 * ```ts
	 * for await (const item of deskflow.categories.list({ limit: 10 })) console.log(item);
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
	 * Creates a category. No idempotency key is known, so the client does not retry a create whose response was lost.
	 *
	 * Scopes: `categories:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `categories:write`
	 *
	 * @throws 422 `unknown_reference`: the parent category does not exist
	 *
	 * @example
	 * ```ts
	 * await deskflow.categories.create({ name: "Tea" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: CategoryCreateParams, options?: KeylessCallOptions): ApiPromise<Category>;

	/**
	 * `GET /categories/{id}`
	 *
	 * Retrieve a category.
	 *
	 * Scopes: `categories:read`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `categories:read`
	 *
	 * @throws 404 `not_found`: the store has no such category
	 *
	 * @example
	 * ```ts
	 * await deskflow.categories.retrieve("81e705b8-ef3e-40cf-af3b-54aefbfe6d9d");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<Category>;

	/**
	 * `PATCH /categories/{id}`
	 *
	 * Update a category.
	 *
	 * Changes the fields that you pass.
	 *
	 * Scopes: `categories:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `categories:write`
	 *
	 * @throws 404 `not_found`: the store has no such category
	 *
	 * @throws 422 `unknown_reference`: the parent category does not exist
	 *
	 * @example
	 * ```ts
	 * await deskflow.categories.update("81e705b8-ef3e-40cf-af3b-54aefbfe6d9d", { position: 4 });
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
	 * Scopes: `categories:write`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 403 `permission_denied`: the key lacks `categories:write`
	 *
	 * @throws 404 `not_found`: the store has no such category
	 *
	 * @example
	 * ```ts
	 * await deskflow.categories.delete("81e705b8-ef3e-40cf-af3b-54aefbfe6d9d");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	delete(id: string, options?: KeylessCallOptions): ApiPromise<undefined>;
}
