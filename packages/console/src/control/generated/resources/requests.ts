// Generated from packages/openapi/specs/control (paths: requests) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "@countersign/sdk/core";
import type { ExportFormat, ExportedFile, Mode, Request, RequestDetail, StatusClass } from "../types.ts";

/** Parameters of requests.list. */
export interface RequestsListParams {
	/**
	 * Returns only requests of this entity.
	 */
	entity_id?: string | undefined;
	/**
	 * Returns only requests of this mode.
	 */
	mode?: Mode | undefined;
	/**
	 * Returns only responses of this class.
	 */
	status_class?: StatusClass | undefined;
	/**
	 * Returns only requests with this HTTP method.
	 */
	method?: string | undefined;
	/**
	 * Returns only requests whose path contains this text.
	 */
	path?: string | undefined;
	/**
	 * Returns only calls of this operation, for example `orders.create`.
	 */
	operation?: string | undefined;
	/**
	 * Returns only requests with this key.
	 */
	key_id?: string | undefined;
	/**
	 * Returns only the request with this id.
	 */
	request_id?: string | undefined;
	/**
	 * Returns only requests from this address.
	 */
	ip?: string | undefined;
	/**
	 * Returns only requests that took at least this many milliseconds.
	 */
	min_duration_ms?: number | undefined;
	/**
	 * Only requests that took at most this many milliseconds.
	 */
	max_duration_ms?: number | undefined;
	/**
	 * Returns only requests at or after this time.
	 */
	since?: string | undefined;
	/**
	 * Returns only requests before this time.
	 */
	until?: string | undefined;
	/**
	 * Whether to include requests with internal keys, which are those of tools such as the console. Defaults to `false`.
	 */
	include_internal?: boolean | undefined;
	/**
	 * The `next_cursor` of the previous page.
	 */
	cursor?: string | undefined;
	/**
	 * Maximum number of items per page, at most 500. Defaults to `50`.
	 */
	limit?: number | undefined;
}

/** Parameters of requests.export. */
export interface RequestsExportParams {
	/**
	 * Format of the file.
	 */
	format: ExportFormat;
	/**
	 * Returns only requests of this entity.
	 */
	entity_id?: string | undefined;
	/**
	 * Returns only requests of this mode.
	 */
	mode?: Mode | undefined;
	/**
	 * Returns only responses of this class.
	 */
	status_class?: StatusClass | undefined;
	/**
	 * Returns only requests with this HTTP method.
	 */
	method?: string | undefined;
	/**
	 * Returns only requests whose path contains this text.
	 */
	path?: string | undefined;
	/**
	 * Returns only calls of this operation, for example `orders.create`.
	 */
	operation?: string | undefined;
	/**
	 * Returns only requests with this key.
	 */
	key_id?: string | undefined;
	/**
	 * Returns only the request with this id.
	 */
	request_id?: string | undefined;
	/**
	 * Returns only requests from this address.
	 */
	ip?: string | undefined;
	/**
	 * Returns only requests that took at least this many milliseconds.
	 */
	min_duration_ms?: number | undefined;
	/**
	 * Only requests that took at most this many milliseconds.
	 */
	max_duration_ms?: number | undefined;
	/**
	 * Returns only requests at or after this time.
	 */
	since?: string | undefined;
	/**
	 * Returns only requests before this time.
	 */
	until?: string | undefined;
	/**
	 * Whether to include requests with internal keys, which are those of tools such as the console. Defaults to `false`.
	 */
	include_internal?: boolean | undefined;
	/**
	 * Number of requests, 1 to 10,000. Defaults to 10,000.
	 */
	limit?: number | undefined;
}

/**
 * `control.requests`
 */
export interface RequestsResource {
	/**
	 * `GET /apis/{api}/requests`
	 *
	 * List requests.
	 *
	 * Lists the latest requests to the API, newest first. Older requests are forgotten.
	 *
	 * Scopes: none.
	 * Pages: cursor, 50 items by default, at most 500.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @example
	 * ```ts
	 * for await (const item of control.requests.list("arcus", { method: "POST", limit: 2 })) console.log(item);
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	list(api: string, params?: RequestsListParams, options?: KeylessCallOptions): PagePromise<Request>;

	/**
	 * `GET /apis/{api}/requests/export`
	 *
	 * Export requests.
	 *
	 * Exports the latest requests, newest first, as the text of a file. `csv` has one row for each request, `jsonl` one line of JSON with
	 * headers and bodies, and `har` is an HTTP Archive 1.2. Credentials are masked.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @example
	 * ```ts
	 * await control.requests.export("arcus", { format: "csv", path: "/accounts" });
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	export(api: string, params: RequestsExportParams, options?: KeylessCallOptions): ApiPromise<ExportedFile>;

	/**
	 * `GET /apis/{api}/requests/{request_id}`
	 *
	 * Retrieve a request.
	 *
	 * Retrieves a request with its headers and bodies. Credentials are masked. Bodies are cut after 64 KiB.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 404 `not_found`: the request is not in the log, or not any more
	 *
	 * @example
	 * ```ts
	 * await control.requests.retrieve("arcus", "req_06a3fbb9c4e32c9a5b4264c7ee");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	retrieve(api: string, requestId: string, options?: KeylessCallOptions): ApiPromise<RequestDetail>;
}
