// Generated from packages/openapi/specs/control (paths: threads) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions, PagePromise } from "@countersign/sdk/core";
import type { Thread, ThreadSummary } from "../types.ts";

/** Parameters of threads.list. */
export interface ThreadsListParams {
	/**
	 * Returns only threads that changed a record of this id.
	 */
	record_id?: string | undefined;
	/**
	 * Returns only the thread that emitted this event.
	 */
	event_id?: string | undefined;
	/**
	 * Whether to leave out what changed nothing, emitted nothing and ran nothing. Defaults to `false`.
	 */
	effective?: boolean | undefined;
	/**
	 * Whether to include threads of requests with internal keys, which are those of tools such as the console. Defaults to `false`.
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

/**
 * `control.threads`
 */
export interface ThreadsResource {
	/**
	 * `GET /apis/{api}/threads`
	 *
	 * List threads.
	 *
	 * Lists what each request, job and move of the clock caused, newest first: how many records it changed and which events it emitted.
	 *
	 * Scopes: none.
	 * Pages: cursor, 50 items by default, at most 500.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @example
	 * ```ts
	 * for await (const item of control.threads.list("arcus", { effective: true, limit: 2 })) console.log(item);
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	list(api: string, params?: ThreadsListParams, options?: KeylessCallOptions): PagePromise<ThreadSummary>;

	/**
	 * `GET /apis/{api}/threads/{thread_id}`
	 *
	 * Retrieve a thread.
	 *
	 * Returns everything that one request, job or move of the clock caused: which checks it passed, the records it changed, its events, and
	 * every attempt to deliver them. Each check says whether it is documented by the vendor or assumed.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `NotFoundError` (404) and those that every call can throw.
	 *
	 * @throws 404 `not_found`: no API of this name is served
	 *
	 * @throws 404 `not_found`: the thread is not in the log, or not any more
	 *
	 * @example
	 * ```ts
	 * await control.threads.retrieve("arcus", "req_06a3fbb9c4e32c9a5b4264c7ee");
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	retrieve(api: string, threadId: string, options?: KeylessCallOptions): ApiPromise<Thread>;
}
