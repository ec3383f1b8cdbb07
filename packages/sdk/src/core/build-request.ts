import type { Operation, QueryFormat } from "./operation.ts";
import type { Provider } from "./provider.ts";
import { plainParts } from "./query.ts";

export interface BuiltRequest {
	readonly url: string;
	readonly path: string;
	readonly body: string | undefined;
	readonly headers: Readonly<Record<string, string>>;
}

/** @throws TypeError for a path argument that could lead to another endpoint */
function encodeArgument(value: unknown, name: string, operation: string): string {
	if (value === undefined || value === null)
		throw new TypeError(`${operation}: \`${name}\` is required but was ${value}; it must be an id`);
	const text = typeof value === "bigint" || Number.isFinite(value) ? String(value) : value;
	if (typeof text !== "string" || text.trim() === "")
		throw new TypeError(
			`${operation}: \`${name}\` must be an id, but was ${typeof text === "string" ? (text === "" ? "empty" : "blank") : typeof value === "number" ? value : `of type ${typeof value}`}`,
		);
	// Encoded dots are dots to a server: a segment of them alone would climb up.
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
	if (/^\.+$/.test(text) || /[\u0000-\u001f\u007f]|\p{Surrogate}/u.test(text))
		throw new TypeError(`${operation}: \`${name}\` must be an id, but was ${JSON.stringify(text)}`);
	return encodeURIComponent(text);
}

/** @throws TypeError for a header that would begin a new line, or that no transport can send; the value is not repeated */
export function checkHeader(name: string, value: unknown): string {
	const text = String(value);
	if (/[^\t\u0020-\u007e\u0080-\u00ff]/.test(text) || !/^[\w!#$%&'*+.^`|~-]+$/.test(name))
		throw new TypeError(`the header ${JSON.stringify(name)} holds characters that no header may have`);
	return text;
}

/** @throws TypeError for a value that has no form in a query */
function partsOf(provider: Provider, format: QueryFormat | undefined, name: string, value: unknown): string[] {
	if (provider.writeQuery) return provider.writeQuery(format ?? provider.arrayFormat, name, value);
	if (format)
		throw new TypeError(`${name} is written as "${format}", which this client cannot: the provider needs writeQuery`);
	return plainParts(provider.arrayFormat, name, value);
}

/** Puts path, params and envelope of an operation together; everything wrong is said before anything is sent. */
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
	const query: string[] = [];
	const headers: Record<string, string> = {};
	let rest: Record<string, unknown> | undefined;
	if (params !== undefined && (typeof params !== "object" || params === null || Array.isArray(params)))
		throw new TypeError(`${operation.id}: params must be an object`);
	for (const [name, value] of Object.entries(params ?? {})) {
		if (value === undefined) continue;
		if (operation.headers.includes(name)) headers[name] = checkHeader(name, value);
		else if (operation.body && !operation.query.includes(name)) {
			rest ??= {};
			rest[name] = value;
		} else
			try {
				query.push(...partsOf(provider, operation.formats[name], name, value));
			} catch (error) {
				throw new TypeError(`${operation.id}: ${(error as Error).message}`);
			}
	}
	const whole = `${prefix}${path}`;
	return {
		url: `${baseUrl}${whole}${query.length > 0 ? `?${query.join("&")}` : ""}`,
		path: whole,
		body: operation.body ? JSON.stringify(rest ?? {}) : undefined,
		headers,
	};
}
