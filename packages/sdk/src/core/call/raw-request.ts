import type { Operation } from "../operations/operation.ts";
import type { CallOptions } from "../options.ts";
import type { Provider } from "../provider.ts";
import { textOf } from "../text-of.ts";

/** A method of {@link RequestOptions | client.request}. */
export type RequestMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Options of `client.request`. */
export interface RequestOptions extends CallOptions {
	/** Query parameters. Lists and dates are written as in every other call of this client; `undefined` is left out. */
	readonly query?: Readonly<Record<string, unknown>> | undefined;
	/** Sent as JSON. @defaultValue no body */
	readonly body?: unknown;
}

const METHODS: readonly string[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** The query and body of a request to an endpoint that the client has no method for. */
export class RawParams {
	readonly query: Readonly<Record<string, unknown>>;
	/** JSON text. */
	readonly body: string | undefined;

	/** @throws TypeError for a body that JSON cannot express, or a GET with a body */
	constructor(id: string, { query = {}, body }: RequestOptions) {
		if (typeof query !== "object" || query === null || Array.isArray(query))
			throw new TypeError(`${id}: query must be an object of parameters, but is ${textOf(query)}`);
		this.query = query;
		this.body = body === undefined ? undefined : jsonOf(id, body);
		if (this.body !== undefined && id.startsWith("GET "))
			throw new TypeError(`${id}: a GET request has no body. Pass the values as query.`);
	}
}

function jsonOf(id: string, body: unknown): string {
	let text: string | undefined;
	try {
		text = JSON.stringify(body);
	} catch (cause) {
		throw new TypeError(`${id}: body cannot be written as JSON`, { cause });
	}
	if (text === undefined) throw new TypeError(`${id}: body must be a JSON value, but is a ${typeof body}`);
	return text;
}

/**
 * Describes a request that no document describes. Writes carry an idempotency key where the API takes keys; other writes are not repeated.
 *
 * @throws TypeError for another method, or a path that does not stay below the base URL
 */
export function rawOperation(provider: Provider, method: RequestMethod, path: string): Operation {
	if (!METHODS.includes(method))
		throw new TypeError(`request: method must be one of ${METHODS.join(", ")}, but is ${textOf(method)}`);
	checkPath(path);
	return {
		id: `${method} ${path}`,
		method,
		path,
		key: method !== "GET" && provider.idempotencyHeader !== undefined,
		data: false,
		promised: false,
		secrets: [],
		entity: false,
		safe: method === "GET",
		body: method !== "GET",
		params: true,
		page: undefined,
		query: [],
		formats: {},
		headers: [],
		scopes: [],
	};
}

function checkPath(path: string): void {
	const text = String(path);
	const problems: [boolean, string][] = [
		[typeof path !== "string" || !path.startsWith("/"), 'must begin with "/"'],
		[/[?#]/.test(text), "must not contain a query or fragment. Pass the parameters as query"],
		[/[{}]/.test(text), "contains a placeholder. Put the id in its place"],
		[/[^\u0021-\u007e]|\\/.test(text), "contains characters that must be encoded. Use encodeURIComponent for ids"],
		[/%(?![0-9a-f]{2})/i.test(text), 'contains a "%" that begins no encoded character'],
		[text.split("/").slice(1, -1).includes(""), "contains an empty segment, perhaps an id that is empty"],
		[/(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i.test(text), 'must not contain "." or ".." segments'],
	];
	const problem = problems.find(([applies]) => applies)?.[1];
	// A path may hold a secret by mistake, so at most its beginning is shown.
	if (problem) throw new TypeError(`request: path ${problem}; path is ${textOf(text.slice(0, 60))}`);
}
