import type { Operation } from "../operations/operation.ts";
import { readOperation } from "../operations/table.ts";
import type { CallOptions } from "../options.ts";
import type { Provider } from "../provider.ts";
import { jsonText } from "./json-text.ts";

/** A method of {@link RequestOptions | client.request}. */
export type RequestMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Options of `client.request`. */
export interface RequestOptions extends CallOptions {
	/** Query parameters. Lists and dates are written as in every other call of this client; `undefined` is left out. */
	readonly query?: Readonly<Record<string, unknown>> | undefined;
	/** Sent as JSON. @defaultValue no body */
	readonly body?: unknown;
}

const METHOD = /^(?:GET|POST|PUT|PATCH|DELETE)$/;
/** Segments of encoded characters; none is empty, `.` or `..`. */
const PATH = /^(?:\/(?!(?:\.|%2e){1,2}(?:\/|$))(?:[\w.~!$&'()*+,;=:@-]|%[\da-f]{2})+)+\/?$/i;

/** The query and body of a request to an endpoint that the client has no method for. */
export class RawParams {
	readonly query: Readonly<Record<string, unknown>>;
	/** JSON text. */
	readonly body: string | undefined;

	/** @throws TypeError for a body that JSON cannot express, or a GET with a body */
	constructor({ id, safe }: Operation, { query = {}, body }: RequestOptions) {
		this.query = query;
		this.body = body === undefined ? undefined : jsonText(id, body);
		if (Array.isArray(query)) throw new TypeError(`${id}: query must be an object`);
		if (body === undefined) return;
		if (this.body === undefined) throw new TypeError(`${id}: body must be a JSON value, but is a ${typeof body}`);
		if (safe) throw new TypeError(`${id}: a GET request has no body. Pass the values as query.`);
	}
}

/**
 * Describes a request that no document describes. Writes have an idempotency key if the API takes keys; other writes are not retried.
 *
 * @throws TypeError for another method, or a path that does not stay below the base URL
 */
export function rawOperation(provider: Provider, method: RequestMethod, path: string): Operation {
	if (!METHOD.test(method)) throw new TypeError(`request: method must be GET, POST, PUT, PATCH or DELETE`);
	// A path may hold a secret by mistake, so the message does not repeat it.
	if (!PATH.test(path))
		throw new TypeError(
			'request: path must begin with "/" and contain no query, fragment, placeholder, and no empty or ".." segment. Pass parameters as query, and encode ids with encodeURIComponent.',
		);
	const key = provider.idempotencyHeader ? "" : "nokey";
	return readOperation(`${method} ${path}`, "", [method, `/${path}`, "empty", key], { base: "", scopes: "" });
}
