import type { Operation } from "../operations/operation.ts";
import type { CallOptions } from "../options.ts";
import type { Provider } from "../provider.ts";
import type { AnyTransportRequest, TransportResponse } from "../transport/transport.ts";
import { jsonText } from "./json-text.ts";
import { plainParts } from "./query.ts";
import { RawParams } from "./raw-request.ts";

/** A request without its credentials. What is undefined is as in any JSON request. */
export interface BuiltRequest extends Pick<AnyTransportRequest, "url" | "body" | "headers" | "receive"> {
	readonly path: string;
	/** The `Content-Type` of the body. */
	readonly type?: string | undefined;
	/** Why the request cannot be sent again, if it cannot. */
	readonly once?: string | undefined;
	/** Whether the idempotency key is already where the API expects it. */
	readonly isKeyed?: boolean | undefined;
	/** Reads a success: takes the state of the call and returns an `Answer`, whose types would need this one. */
	readonly read?: ((state: never, response: TransportResponse) => unknown) | undefined;
}

/** Builds URL, headers and body of a request. @throws TypeError for invalid arguments, before anything is sent */
export type Build = (
	provider: Provider,
	baseUrl: string,
	prefix: string,
	operation: Operation,
	args: readonly unknown[],
	params: object | undefined,
	idempotencyKey: string | undefined,
	options: CallOptions,
) => BuiltRequest;

/** @throws TypeError for a path argument that could lead to another endpoint */
export function encodeArgument(value: unknown, name: string, operation: string): string {
	const text = typeof value === "bigint" || Number.isFinite(value) ? String(value) : value;
	// Servers decode dots: a segment of only dots would lead to a parent path.
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is rejected
	if (typeof text === "string" && !/^(?:\.+|\s*)$|[\u0000-\u001f\u007f]|\p{Surrogate}/u.test(text))
		return encodeURIComponent(text);
	const isShown = value == null || typeof value === "number";
	const was = isShown ? value : typeof text === "string" ? JSON.stringify(text) : `of type ${typeof value}`;
	throw new TypeError(
		`${operation}: \`${name}\` ${value == null ? "is required and " : ""}must be an id, but was ${was}`,
	);
}

/** @throws TypeError for a header that would begin a new line, that no transport can send, or that has no value; the value is not repeated */
export function checkHeader(name: string, value: unknown): string {
	if (value === undefined || value === null)
		throw new TypeError(`the header ${JSON.stringify(name)} has no value: it is ${value}. Leave it out, or set it`);
	const text = String(value);
	if (/[^\t\u0020-\u007e\u0080-\u00ff]/.test(text) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
		throw new TypeError(`the header ${JSON.stringify(name)} contains characters that are not allowed in a header`);
	return text;
}

/** Adds headers under their lower-case names. @throws TypeError for one that only the client sets, or that cannot be sent */
export function addHeaders(
	to: Record<string, string>,
	given: Readonly<Record<string, string>> = {},
	reserved: ReadonlySet<string>,
	where = "",
): Record<string, string> {
	for (const [name, value] of Object.entries(given ?? {})) {
		const lower = name.toLowerCase();
		if (reserved.has(lower))
			throw new TypeError(
				`${where}the header ${name} is set by the client. Pass the key as apiKey, and an idempotency key with the call.`,
			);
		to[lower] = checkHeader(name, value);
	}
	return to;
}

/** @throws TypeError for an object, which would be sent as "[object Object]" */
export function headerOf(operation: string, name: string, value: unknown): string {
	const text = Array.isArray(value) ? value.join(",") : value instanceof Date ? value.toISOString() : value;
	if (typeof text === "object" || /\[object /.test(String(text)))
		throw new TypeError(`${operation}: ${name} must be a string, number, boolean, date or list of them`);
	return checkHeader(name, text);
}

/** Builds URL, headers and body of a request. @throws TypeError for invalid arguments, before anything is sent */
export function buildRequest(
	provider: Provider,
	baseUrl: string,
	prefix: string,
	operation: Operation,
	args: readonly unknown[],
	params: object | undefined,
): BuiltRequest {
	let index = 0;
	const path = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
		encodeArgument(args[index++], name, operation.id),
	);
	const whole = `${prefix}${path}`;
	if (params instanceof RawParams) return builtOf(baseUrl, whole, rawQuery(provider, operation, params), params.body);
	const query: string[] = [];
	const headers: Record<string, string> = {};
	let rest: Record<string, unknown> | undefined;
	if (params !== undefined && (typeof params !== "object" || params === null || Array.isArray(params)))
		throw new TypeError(`${operation.id}: params must be an object`);
	for (const [name, value] of Object.entries(params ?? {})) {
		if (value === undefined) continue;
		if (operation.headers.includes(name)) headers[name] = headerOf(operation.id, name, value);
		else if (operation.body && !operation.query.includes(name)) {
			// Without a prototype, a field called __proto__ is a field like any other.
			rest ??= Object.create(null) as Record<string, unknown>;
			rest[name] = value;
		} else query.push(...queryPartsOf(provider, operation, name, value));
	}
	const body = operation.body ? jsonText(operation.id, rest ?? {}) : undefined;
	return builtOf(baseUrl, whole, query, body, headers);
}

function builtOf(
	baseUrl: string,
	path: string,
	query: readonly string[],
	body: string | undefined,
	headers: Readonly<Record<string, string>> = {},
): BuiltRequest {
	return { url: `${baseUrl}${path}${query.length > 0 ? `?${query.join("&")}` : ""}`, path, body, headers };
}

function rawQuery(provider: Provider, operation: Operation, { query }: RawParams): string[] {
	return Object.entries(query).flatMap(([name, value]) =>
		value === undefined ? [] : queryPartsOf(provider, operation, name, value),
	);
}

/** @throws TypeError for a value that cannot be written in a query */
export function queryPartsOf(provider: Provider, operation: Operation, name: string, value: unknown): string[] {
	const { writeQuery, arrayFormat } = provider;
	const format = Object.hasOwn(operation.formats, name) ? operation.formats[name] : undefined;
	try {
		if (writeQuery) return writeQuery(format ?? arrayFormat, name, value);
		if (format) throw new TypeError(`${name} is written as "${format}": the provider needs writeQuery`);
		return plainParts(arrayFormat, name, value);
	} catch (error) {
		throw new TypeError(`${operation.id}: ${(error as Error).message}`);
	}
}
