/**
 * The one structure that every emitter and the mock engine read. It holds what a document says about an API, resolved and
 * sorted, and nothing about any output. It never knows a provider beyond the name the document gives.
 */

/** A JSON Schema (2020-12) object as it stands in the document; references are `#/components/schemas/<Name>`. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** How well a fact is known: a reference page, a page read in part, a conclusion from siblings, a guide, or our own choice. */
export type SourceKind = "page" | "partly" | "inferred" | "guide" | "assumption";

/** How well a statement is known, and from where. */
export interface Source {
	readonly kind: SourceKind;
	readonly where: string;
	readonly note?: string;
}

/** A method of HTTP. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Pagination as the endpoint has it: parameter names, response fields, limits. */
export interface Pagination {
	readonly style: "cursor" | "offset" | "page" | "none";
	/** Property of the answer that holds the items; empty when the answer is a bare array. */
	readonly items: string;
	readonly limit?: string;
	readonly cursor?: string;
	readonly from?: "last-id" | "next_cursor";
	readonly offset?: string;
	readonly page?: string;
	readonly hasMore?: string;
	readonly total?: string;
	readonly totalPages?: string;
	readonly default?: number;
	readonly maximum?: number;
}

/** A parameter of an operation. */
export interface Parameter {
	readonly name: string;
	/** Property name in client code: the wire name without a trailing `[]`. */
	readonly property: string;
	readonly in: "path" | "query" | "header";
	readonly required: boolean;
	readonly description?: string;
	readonly schema: JsonSchema;
}

/** A relation that `expand` can fill. */
export interface ExpandPath {
	/** As sent, with the `data.` prefix on lists. */
	readonly path: string;
	readonly schema: string;
	readonly many: boolean;
	readonly scope?: string;
	/** The field that it fills, where that has another name than the path. */
	readonly field?: string;
}

/** A refusal that the document names. */
export interface ErrorCase {
	readonly status: number;
	readonly code: string;
	readonly when: string;
}

/** One operation of the API. */
export interface Operation {
	/** `orders.confirm`, `accounts.addresses.create`. */
	readonly id: string;
	/** `["accounts", "addresses"]`. */
	readonly resource: readonly string[];
	/** `create`. */
	readonly name: string;
	readonly method: HttpMethod;
	/** Flat form, `/orders/{id}/confirm`. */
	readonly path: string;
	readonly tag: string;
	readonly summary: string;
	readonly description: string;
	readonly deprecated: boolean;
	readonly parameters: readonly Parameter[];
	readonly body?: { readonly schema: JsonSchema; readonly schemaName?: string; readonly required: boolean };
	/** The documented success answers, lowest status first; `schema` is absent for an empty body. */
	readonly successes: readonly {
		readonly status: number;
		readonly schema?: JsonSchema;
		readonly schemaName?: string;
	}[];
	/** What a call resolves to: the success schema, unwrapped from its envelope. */
	readonly result?: { readonly schema: JsonSchema; readonly schemaName?: string };
	/** For lists: the schema of one item. */
	readonly item?: { readonly schema: JsonSchema; readonly schemaName?: string };
	readonly envelope?: "data";
	readonly pagination?: Pagination;
	readonly idempotency?: { readonly header: string; readonly maxLength: number };
	readonly pathStyle?: "entity";
	/** Alternatives; inside one alternative every scope is needed. */
	readonly scopes: readonly (readonly string[])[];
	readonly expand: readonly ExpandPath[];
	readonly emits: readonly string[];
	/** The statuses from 400 on that the document names, beside those that every call can get. */
	readonly refusals: readonly number[];
	readonly errors: readonly ErrorCase[];
	readonly source: Source;
}

/** A resource with its operations and the resources inside it. */
export interface Resource {
	/** `addresses`. */
	readonly name: string;
	/** `["accounts", "addresses"]`. */
	readonly path: readonly string[];
	readonly operations: readonly Operation[];
	readonly children: readonly Resource[];
}

/** A webhook event. */
export interface EventType {
	/** `order.confirmed`. */
	readonly type: string;
	readonly summary: string;
	/** The schema of the whole delivered body. */
	readonly schema: JsonSchema;
	readonly schemaName?: string;
	/** The schema name of the resource the event carries (`Order`), where the document names one with `x-object`. */
	readonly object?: string;
	readonly source: Source;
}

/** A header that a request signs in with: a fixed beginning and a value that only the caller knows. */
export interface SignInHeader {
	readonly header: string;
	/** `"Bearer "`, or nothing. */
	readonly prefix: string;
	/** What the value is called: `apiKey`, `apiSecret`, `store`. */
	readonly variable: string;
}

/** Everything that is generated comes from this. */
export interface ApiModel {
	/** Lower-case name that folders bear. */
	readonly provider: string;
	readonly title: string;
	readonly version: string;
	readonly description: string;
	readonly servers: readonly string[];
	readonly entityPathPrefix?: string;
	readonly versionHeader?: string;
	readonly idempotencyHeader?: string;
	readonly arrayFormat: "brackets" | "repeat";
	readonly signIn: readonly SignInHeader[];
	readonly scopes: Readonly<Record<string, string>>;
	readonly tags: readonly { readonly name: string; readonly description: string }[];
	readonly operations: readonly Operation[];
	readonly resources: readonly Resource[];
	readonly schemas: Readonly<Record<string, JsonSchema>>;
	readonly events: readonly EventType[];
	/** The bundled OpenAPI document, ready to be written as JSON. */
	readonly document: Readonly<Record<string, unknown>>;
}
