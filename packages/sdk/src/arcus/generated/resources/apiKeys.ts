// Generated from packages/openapi/specs/arcus (paths: developers) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { ApiKey, ApiKeyCreateParams, ApiKeyCreated, ApiKeyUpdateParams } from "../types.ts";

/** Parameters of apiKeys.list. */
export interface ApiKeysListParams {
	/**
	 * Returns only live or only test keys.
	 */
	mode?: "live" | "test" | (string & {}) | undefined;
	/**
	 * Maximum number of items per page, 1 to 100 (default 20).
	 */
	limit?: number | undefined;
	/**
	 * Id of the last item on the previous page. The list continues after it.
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
 * `arcus.apiKeys`
 */
export interface ApiKeysResource {
	/**
	 * `GET /api_keys`
	 *
	 * List API keys.
	 *
	 * Lists the API keys of the entity with their scopes, restrictions and last use. The secret part of a key is never shown,
	 * and deleted keys are not listed.
	 *
	 * Scopes: `developers:manage`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.apiKeys.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: ApiKeysListParams, options?: KeylessCallOptions): PagePromise<ApiKey>;

	/**
	 * `POST /api_keys`
	 *
	 * Create an API key.
	 *
	 * Creates an API key. The response contains the key in plain text, which is only shown once. You cannot grant a scope that
	 * your own key lacks.
	 *
	 * Scopes: `developers:manage`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @throws 422 `scope_exceeds_permissions`: a scope exceeds those of the key that makes the call (assumed: code)
	 *
	 * @example
	 * ```ts
	 * await arcus.apiKeys.create({ name: "BI", mode: "test", scopes: ["orders:read"] });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	create(params: ApiKeyCreateParams, options?: CallOptions): ApiPromise<ApiKeyCreated>;

	/**
	 * `GET /api_keys/{id}`
	 *
	 * Retrieve an API key.
	 *
	 * Returns one API key without its secret part. `prefix` is safe to share with support.
	 *
	 * Scopes: `developers:manage`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.apiKeys.retrieve("40df2150-4678-4e47-ad37-56768afd45c3");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<ApiKey>;

	/**
	 * `PATCH /api_keys/{id}`
	 *
	 * Update an API key.
	 *
	 * Changes the name, IP allowlist or expiry. You cannot change the mode or the scopes.
	 *
	 * Scopes: `developers:manage`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.apiKeys.update("40df2150-4678-4e47-ad37-56768afd45c3", { name: "Reports" });
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	update(id: string, params: ApiKeyUpdateParams, options?: CallOptions): ApiPromise<ApiKey>;

	/**
	 * `DELETE /api_keys/{id}`
	 *
	 * Delete an API key.
	 *
	 * Deletes the key right away. Requests in flight with it start to fail with status 401.
	 *
	 * Scopes: `developers:manage`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.apiKeys.delete("40df2150-4678-4e47-ad37-56768afd45c3");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	delete(id: string, options?: CallOptions): ApiPromise<undefined>;

	/**
	 * `POST /api_keys/{id}/rotate`
	 *
	 * Create a successor of an API key.
	 *
	 * Creates a second key with the same name, mode, scopes and restrictions. The old key stays valid until you delete it, so
	 * you can replace it without downtime.
	 *
	 * Scopes: `developers:manage`. Accepts an idempotency key. If you pass none, the client creates one.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.apiKeys.rotate("40df2150-4678-4e47-ad37-56768afd45c3");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	rotate(id: string, options?: CallOptions): ApiPromise<ApiKeyCreated>;
}
