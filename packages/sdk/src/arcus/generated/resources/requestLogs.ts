// Generated from packages/openapi/specs/arcus (paths: developers) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { RequestLog } from "../types.ts";

/** Parameters of requestLogs.list. */
export interface RequestLogsListParams {
	/**
	 * Returns only requests whose response status is in this class.
	 */
	status_class?: "2xx" | "3xx" | "4xx" | "5xx" | (string & {}) | undefined;
	/**
	 * Returns only requests with this HTTP method.
	 */
	method?: string | undefined;
	/**
	 * Returns only requests whose path contains this text.
	 */
	path?: string | undefined;
	/**
	 * Returns only requests made with the API key with this id.
	 */
	api_key_id?: string | undefined;
	/**
	 * Returns only requests made after this time (ISO 8601, UTC).
	 */
	created_after?: string | undefined;
	/**
	 * Returns only requests made before this time (ISO 8601, UTC).
	 */
	created_before?: string | undefined;
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
 * `arcus.requestLogs`
 */
export interface RequestLogsResource {
	/**
	 * `GET /request_logs`
	 *
	 * List requests.
	 *
	 * Lists requests with their status, method, path, latency, IP address, key and request id, newest first.
	 *
	 * Scopes: `developers:manage`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * for await (const item of arcus.requestLogs.list()) console.log(item);
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	list(params?: RequestLogsListParams, options?: KeylessCallOptions): PagePromise<RequestLog>;

	/**
	 * `GET /request_logs/{id}`
	 *
	 * Retrieve a request.
	 *
	 * Looks up one request by its id or by the request id from an error response.
	 *
	 * Scopes: `developers:manage`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those that every call can throw.
	 *
	 * @example
	 * ```ts
	 * await arcus.requestLogs.retrieve("req_c57176d8bd05e57070a95e4a36");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<RequestLog>;
}
