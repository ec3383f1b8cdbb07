// Generated from packages/openapi/specs/arcus (paths: developers) by `npm run generate`. Do not edit.
import type { ApiPromise, CallOptions, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { ApiKey, ApiKeyCreateParams, ApiKeyCreated, ApiKeyUpdateParams } from "../types.ts";

/** Params of apiKeys.list. */
export interface ApiKeysListParams {
	mode?: "live" | "test" | (string & {}) | undefined;
	limit?: number | undefined;
	/**
	 * Id of the last item of the page before.
	 */
	starting_after?: string | undefined;
	/**
	 * Id of the first item of the page after; returns the items before it. Not together with starting_after.
	 */
	ending_before?: string | undefined;
	/**
	 * Also count the items of all pages, as total_count.
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
	 * The keys of the entity with their scopes, limits and last use, never the key itself. Deleted ones are gone.
	 *
	 * Scopes: `developers:manage`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
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
	 * The answer has the key in plain text, this once. Nobody can give away a scope that his own key lacks.
	 *
	 * Scopes: `developers:manage`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @throws 422 `scope_exceeds_permissions`: a scope goes beyond those of the key that asks (Assumption: the code)
	 *
	 * @example
	 * ```ts
	 * await arcus.apiKeys.create({ name: "Example", mode: "live", scopes: ["scope"] });
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
	 * One key without its secret part; `prefix` is what support may be told.
	 *
	 * Scopes: `developers:manage`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.apiKeys.retrieve("id");
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
	 * Name, IP allowlist and expiry. Mode and scopes stay as they were made. An empty allowlist lets every address in.
	 *
	 * Scopes: `developers:manage`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `ValidationError` (422), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.apiKeys.update("id", { name: "Example" });
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
	 * At once: requests under way with it get 401.
	 *
	 * Scopes: `developers:manage`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.apiKeys.delete("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	delete(id: string, options?: CallOptions): ApiPromise<undefined>;

	/**
	 * `POST /api_keys/{id}/rotate`
	 *
	 * Make a successor of an API key.
	 *
	 * A second key with the same name, mode, scopes and limits. The old one goes on until it is deleted, so that it can be exchanged
	 * without a gap, as the guide about keys advises.
	 *
	 * Scopes: `developers:manage`. Takes an idempotency key; one is made when none is given.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.apiKeys.rotate("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	rotate(id: string, options?: CallOptions): ApiPromise<ApiKeyCreated>;
}
