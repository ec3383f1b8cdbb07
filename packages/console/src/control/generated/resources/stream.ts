// Generated from packages/openapi/specs/control (paths: stream) by `npm run generate`. Do not edit.
import type { ApiPromise, KeylessCallOptions } from "@countersign/sdk/core";
import type { ApiStream } from "@countersign/sdk/core";
import type { StreamData } from "../types.ts";

/** Parameters of stream.listen. */
export interface StreamListenParams {
	/**
	 * The id of the last event that the client received. Defaults to only new events.
	 */
	"Last-Event-ID"?: string | undefined;
}

/**
 * `control.stream`
 */
export interface StreamResource {
	/**
	 * `GET /stream`
	 *
	 * Listen to what happens.
	 *
	 * Streams server-sent events: one for everything that happens to the APIs, and one `change` for each call of this API that may have
	 * changed something. The name of an event says which of the schemas its data has. Events of the same moment are sent together. Each has an
	 * id. A client that reconnects sends the last one as `Last-Event-ID` and gets the events after it. If some of them are forgotten, it gets
	 * one `missed` instead, and reads again what it shows. At most 50 streams are open at a time, and one whose client does not read is closed.
	 *
	 * Scopes: none.
	 * Errors: `AuthenticationError` (401), `PermissionError` (403), `ServerError` (503) and those that every call can throw.
	 *
	 * @throws 503 `too_many_streams`: 50 streams are open already
	 *
	 * @example
	 * ```ts
	 * await control.stream.listen();
	 * ```
	 *
	 * Source: This document defines the API. (page)
	 */
	listen(params?: StreamListenParams, options?: KeylessCallOptions): ApiPromise<ApiStream<StreamData>>;
}
