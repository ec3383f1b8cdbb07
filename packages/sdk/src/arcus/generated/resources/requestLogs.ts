// Generated from packages/openapi/specs/arcus (paths: developers) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "../../../core/operations/resource.ts";
import type { RequestLog } from "../types.ts";

/** Params of requestLogs.list. */
export interface RequestLogsListParams {
	status_class?: "2xx" | "3xx" | "4xx" | "5xx" | (string & {}) | undefined;
	method?: string | undefined;
	/**
	 * A part of the path.
	 */
	path?: string | undefined;
	api_key_id?: string | undefined;
	created_after?: string | undefined;
	created_before?: string | undefined;
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
 * `arcus.requestLogs`
 */
export interface RequestLogsResource {
	/**
	 * `GET /request_logs`
	 *
	 * List requests.
	 *
	 * Requests with status, method, path, latency, address, key and request id; newest first.
	 *
	 * Scopes: `developers:manage`.
	 * Pages: cursor, 20 items by default, at most 100.
	 * Errors: `BadRequestError` (400), `AuthenticationError` (401), `PermissionError` (403), `RateLimitError` (429) and those of every call.
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
	 * One request, by its id or by the request id that an error showed.
	 *
	 * Scopes: `developers:manage`.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404), `RateLimitError` (429) and those of every call.
	 *
	 * @example
	 * ```ts
	 * await arcus.requestLogs.retrieve("id");
	 * ```
	 *
	 * Assumption: the vendor's public documentation does not describe this operation.
	 */
	retrieve(id: string, options?: KeylessCallOptions): ApiPromise<RequestLog>;
}
