import { checkHeader } from "./call/build-request.ts";
import { queryParts } from "./call/query-formats.ts";
import { type Client, createClient } from "./client.ts";
import type { ErrorDetails } from "./errors/index.ts";
import type { PageConfig } from "./operations/operation.ts";
import { type ClientOptions, environment } from "./options.ts";

/** What a document says of an API, for clients that are generated from a document of one's own. */
export interface ApiDescription {
	/** Lower-case name. */
	readonly name: string;
	/** The API's name in messages. */
	readonly title: string;
	/** The document's first server. */
	readonly baseUrl: string | undefined;
	/** How a list is written in a query: `name[]=a&name[]=b`, or `name=a&name=b`. */
	readonly arrayFormat: "brackets" | "repeat";
	/** The ways in which lists page; operations name theirs. */
	readonly pages: Readonly<Record<string, PageConfig>>;
	/** The header that carries idempotency keys; without it none is sent. */
	readonly idempotencyHeader?: string;
	/** Stands before every path, such as `/entities/{entity_id}`. */
	readonly pathPrefix?: string;
	/** Headers that sign a request: a fixed beginning and the name of the value; `apiKey` is the key. */
	readonly signIn: readonly { readonly header: string; readonly prefix: string; readonly variable: string }[];
}

/** Options of a client that was generated from a document of one's own. */
export interface DescribedClientOptions extends ClientOptions {
	/** What signs a request beside the key, by the names that the document gives them. */
	readonly credentials?: Readonly<Record<string, string>> | undefined;
	/** What the braces of the document's path prefix stand for. */
	readonly pathValues?: Readonly<Record<string, string>> | undefined;
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** The fields that refusals commonly have: `code`, `message`, `param`, at the top or inside `error`. */
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
 * The runtime under a client that was generated from a document of one's own (`countersign generate <spec> --out DIR`).
 *
 * @throws TypeError when the key, a credential or a value of the path is missing, or an option cannot be meant
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
