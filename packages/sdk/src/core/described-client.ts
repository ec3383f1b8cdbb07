import { checkHeader } from "./call/build-request.ts";
import { queryParts } from "./call/query-formats.ts";
import { type Client, createClient } from "./client.ts";
import type { ErrorDetails } from "./errors/index.ts";
import type { PageConfig } from "./operations/operation.ts";
import { type ClientOptions, environment } from "./options.ts";

/** What a document says about an API, for clients generated from your own document. */
export interface ApiDescription {
	/** Lower-case name. */
	readonly name: string;
	/** The API's name in messages. */
	readonly title: string;
	/** The document's first server. */
	readonly baseUrl: string | undefined;
	/** How a list is written in a query: `brackets` as `name[]=a&name[]=b`, `repeat` as `name=a&name=b`. */
	readonly arrayFormat: "brackets" | "repeat";
	/** The pagination styles of the API, by the names that operations use. */
	readonly pages: Readonly<Record<string, PageConfig>>;
	/** The header for idempotency keys. Without it, none is sent. */
	readonly idempotencyHeader?: string;
	/** Prefix of every path, such as `/entities/{entity_id}`. */
	readonly pathPrefix?: string;
	/** Headers that sign a request: a fixed prefix and the name of the value. `apiKey` is the API key. */
	readonly signIn: readonly { readonly header: string; readonly prefix: string; readonly variable: string }[];
}

/** Options of a client generated from your own document. */
export interface DescribedClientOptions extends ClientOptions {
	/** The other values that sign a request, by the names that the document gives them. */
	readonly credentials?: Readonly<Record<string, string>> | undefined;
	/** The values for the placeholders in the document's path prefix. */
	readonly pathValues?: Readonly<Record<string, string>> | undefined;
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Reads the usual fields of an error response: `code`, `message`, `param`, at the top level or inside `error`. */
function readError(_status: number, body: unknown): ErrorDetails {
	const top = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
	const inner = (typeof top.error === "object" && top.error !== null ? top.error : top) as Record<string, unknown>;
	return {
		code: text(inner.code) ?? text(top.error),
		type: text(inner.type),
		hint: text(inner.hint) ?? text(inner.message),
		param: text(inner.param),
		requestId: text(inner.request_id) ?? text(top.request_id),
	};
}

/**
 * Creates the runtime of a client generated from your own document (`countersign generate <spec> --out DIR`).
 *
 * @throws TypeError if the key, a credential or a path value is missing, or an option is invalid
 */
export function describedClient(api: ApiDescription, options: DescribedClientOptions): Client {
	const variable = `${api.name.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}_API_KEY`;
	const missing: string[] = [];
	const baseUrl = options.baseUrl ?? api.baseUrl ?? "";
	if (baseUrl === "") missing.push("the base URL: pass baseUrl, because the document names no server");
	const needed = (name: string, of: Readonly<Record<string, string>> | undefined, option: string): string => {
		const value = of?.[name] ?? "";
		if (value === "") missing.push(`${name}: pass ${option}.${name}`);
		return value;
	};
	const extra = api.signIn
		.filter((one) => one.variable !== "apiKey")
		.map((one) => ({
			...one,
			value: checkHeader(one.header, needed(one.variable, options.credentials, "credentials")),
		}));
	const prefix = (api.pathPrefix ?? "").replace(/\{(\w+)\}/g, (_, name: string) =>
		encodeURIComponent(needed(name, options.pathValues, "pathValues")),
	);
	return createClient(
		{
			name: api.name,
			title: api.title,
			arrayFormat: api.arrayFormat,
			writeQuery: queryParts,
			pages: api.pages,
			...(api.idempotencyHeader !== undefined && { idempotencyHeader: api.idempotencyHeader }),
			schemasModule: "the generated schemas",
			checkKey() {},
			signIn: ({ key }) =>
				Object.fromEntries([
					...api.signIn
						.filter((one) => one.variable === "apiKey")
						.map((one) => [one.header.toLowerCase(), `${one.prefix}${key}`]),
					...extra.map((one) => [one.header.toLowerCase(), `${one.prefix}${one.value}`]),
				]),
			readError,
			requestId: (headers, body) =>
				headers.get("x-request-id") ?? text((body as { request_id?: unknown } | undefined)?.request_id),
		},
		{
			apiKey: options.apiKey ?? environment(variable),
			apiKeyName: variable,
			missing,
			baseUrl,
			prefix: () => prefix,
			credentials: api.signIn.map((one) => one.header.toLowerCase()),
			secretsOf: () => extra.map((one) => one.value),
		},
		options,
	);
}
