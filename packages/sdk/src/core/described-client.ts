import { checkHeader } from "./call/build-request.ts";
import { queryParts } from "./call/query-formats.ts";
import { type Client, createClient } from "./client.ts";
import { realClock } from "./clock.ts";
import type { ErrorDetails } from "./errors/index.ts";
import type { PageConfig } from "./operations/operation.ts";
import { type ClientOptions, checkBaseUrl, checkKeyUse, environment, rejectMissing } from "./options.ts";
import type { Provider } from "./provider.ts";
import { fetchTransport } from "./transport/fetch.ts";
import type { Transport } from "./transport/transport.ts";
import type { Auth, AuthDescription, AuthPlace, Credential } from "./wire/auth.ts";
import type { WireParts } from "./wire/parts.ts";
import type { ServerOptions, Servers } from "./wire/servers.ts";

/** What a document says about an API, for clients generated from your own document. */
export interface ApiDescription {
	/** Lower-case name. */
	readonly name: string;
	/** The API's name in messages. */
	readonly title: string;
	/** The document's first server. */
	readonly baseUrl?: string | undefined;
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
	/** The schemes that sign requests, if they are more than a header for all operations. */
	readonly auth?:
		| (AuthDescription & {
				/** Creates what signs the requests. */
				readonly connect: (description: AuthDescription, place: AuthPlace) => Auth;
		  })
		| undefined;
	/** What the client needs for operations that aren't plain JSON calls. */
	readonly wire?: WireParts | undefined;
	/** Fetches the pages of lists whose responses don't have the usual fields. */
	readonly fetchPage?: Provider["fetchPage"];
	/** Reads what an error body says, if it has a shape of its own. */
	readonly readError?: ((body: unknown, usual: ErrorDetails) => ErrorDetails) | undefined;
	/** The servers, if their URLs have variables or operations have their own. */
	readonly servers?: ((options: ServerOptions) => Servers) | undefined;
}

/** Options of a client generated from your own document. */
export interface DescribedClientOptions extends ClientOptions {
	/** The other values that sign a request, by the names that the document gives them. */
	readonly credentials?: Readonly<Record<string, string>> | undefined;
	/** The values for the placeholders in the document's path prefix. */
	readonly pathValues?: Readonly<Record<string, string>> | undefined;
	/** The credentials by the names of the document's security schemes. `apiKey` is the one of the main scheme. */
	readonly auth?: Readonly<Record<string, Credential | undefined>> | undefined;
	/** The values for the placeholders in the URLs of the servers. */
	readonly serverVariables?: Readonly<Record<string, string | undefined>> | undefined;
	/** Other URLs for servers that only some operations use, by the URL in the document. */
	readonly serverUrls?: Readonly<Record<string, string>> | undefined;
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Reads the usual fields of an error response: `code`, `message`, `param`, at the top level or inside `error`. */
function usualError(body: unknown): ErrorDetails {
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
	const servers = api.servers?.(options);
	const baseUrl = options.baseUrl ?? servers?.main ?? api.baseUrl ?? "";
	if (baseUrl === "") missing.push("the base URL: pass baseUrl, because the document names no server");
	const needed = (name: string, of: Readonly<Record<string, string>> | undefined, option: string): string => {
		const value = of?.[name] ?? "";
		if (value === "") missing.push(`${name}: pass ${option}.${name}`);
		return value;
	};
	const prefix = (api.pathPrefix ?? "").replace(/\{(\w+)\}/g, (_, name: string) =>
		encodeURIComponent(needed(name, options.pathValues, "pathValues")),
	);
	const { clock = realClock } = options;
	const checkUrl = (url: string, option?: string): string =>
		checkBaseUrl(url, options.dangerouslyAllowHttp === true, option);
	let transport = api.wire ? api.wire.transport(options.transport, options.fetch) : options.transport;
	const auth =
		api.auth && authOf(api.auth, api, options, variable, checkUrl, transport ?? fetchTransport(options.fetch));
	if (auth) transport = auth.transport(transport ?? fetchTransport(options.fetch));
	const extra = api.signIn
		.filter((one) => one.variable !== "apiKey")
		.map((one) => ({
			...one,
			value: checkHeader(one.header, needed(one.variable, options.credentials, "credentials")),
		}));
	const serverUrl = (server: string): string => checkUrl(servers?.of(server) ?? options.baseUrl ?? server);
	const { schemas } = options;
	const client = createClient(
		{
			name: api.name,
			title: api.title,
			arrayFormat: api.arrayFormat,
			writeQuery: queryParts,
			pages: api.pages,
			build: api.wire?.build({ uuid: () => clock.uuid(), isUniversal: transport?.isUniversal === true, serverUrl }),
			fetchPage: api.fetchPage,
			...(api.idempotencyHeader !== undefined && { idempotencyHeader: api.idempotencyHeader }),
			schemasModule: "the generated schemas",
			checkKey() {},
			signIn: (request) => ({
				...auth?.signIn(request),
				...Object.fromEntries([
					...api.signIn
						.filter((one) => one.variable === "apiKey")
						.map((one) => [one.header.toLowerCase(), `${one.prefix}${request.key}`]),
					...extra.map((one) => [one.header.toLowerCase(), `${one.prefix}${one.value}`]),
				]),
			}),
			readError: (_status, body) => api.readError?.(body, usualError(body)) ?? usualError(body),
			requestId: (headers, body) =>
				headers.get("x-request-id") ?? text((body as { request_id?: unknown } | undefined)?.request_id),
		},
		{
			apiKey: options.apiKey ?? environment(variable),
			apiKeyName: variable,
			missing,
			baseUrl,
			prefix: () => prefix,
			credentials: [...(auth?.credentials ?? []), ...api.signIn.map((one) => one.header.toLowerCase())],
			secretsOf: () => extra.map((one) => one.value),
			...(auth && {
				keys(logger) {
					rejectMissing(api.title, missing);
					return auth.keys(logger);
				},
			}),
		},
		{ ...options, transport, schemas: schemas && api.wire ? api.wire.schemas(schemas) : schemas },
	);
	return api.wire ? withOwnParams(client, api.wire) : client;
}

function authOf(
	{ connect, ...description }: NonNullable<ApiDescription["auth"]>,
	{ title }: ApiDescription,
	options: DescribedClientOptions,
	variable: string,
	checkUrl: (url: string, option?: string) => string,
	transport: Transport,
): Auth {
	const { main } = description;
	const apiKey = options.apiKey ?? (options.auth?.[main ?? ""] === undefined ? environment(variable) : undefined);
	const given = { ...(main !== undefined && { [main]: apiKey }), ...options.auth };
	const checkUse = (key: string): void => checkKeyUse(key, options, undefined);
	const { clock = realClock } = options;
	return connect(description, { title, variable, given, clock, transport, checkUrl, checkUse });
}

/** Hides binary params from everything but the module that sends them. */
const withOwnParams = (client: Client, wire: WireParts): Client => ({
	...client,
	call: (operation, path, params, options) =>
		client.call(operation, path, operation.wire !== undefined && params ? wire.params(params) : params, options),
});
