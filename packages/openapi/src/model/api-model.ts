/**
 * The one structure that every emitter and the mock engine read. It holds what a document says about an API, resolved and
 * sorted, and nothing about any output. It never knows a provider beyond the name the document gives.
 */

import type { PageConfig, QueryFormat } from "./client-table.ts";

export type { PageConfig, QueryFormat };

/** A JSON Schema (2020-12) object as it stands in the document; references are `#/components/schemas/<Name>`. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** How well a fact is known: a reference page, a page read in part, a conclusion from siblings, a guide, or our own choice. */
export type SourceKind = "page" | "partly" | "inferred" | "guide" | "assumption";

/** How well a statement is known, and from where. */
export interface Source {
	/** How well it is known. */
	readonly kind: SourceKind;
	/** The page that says it, or the assumption in words. */
	readonly where: string;
	/** What else there is to say, such as how two pages differ; undefined for nothing. */
	readonly note?: string;
}

/** A method of HTTP. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** Pagination as the endpoint has it: parameter names, response fields, limits. */
export interface Pagination extends Omit<PageConfig, "lastId"> {
	/** The largest page size that the endpoint accepts; undefined if the document does not say. */
	readonly maximum?: number;
}

/** A parameter of an operation. */
export interface Parameter {
	/** The name on the wire. */
	readonly name: string;
	/** Property name in client code: the wire name without a trailing `[]`. */
	readonly property: string;
	/** Where it is sent. */
	readonly in: "path" | "query" | "header";
	/** Whether a call must give it. */
	readonly required: boolean;
	/** What it is for, in Markdown; undefined where the document has none. */
	readonly description?: string;
	/** How a list or an object is written in the query. Undefined for a single value, and for a list written in the provider's own way. */
	readonly format?: QueryFormat;
	/** What values it takes. */
	readonly schema: JsonSchema;
}

/** A relation that `expand` can fill. */
export interface ExpandPath {
	/** As sent, with the `data.` prefix on lists. */
	readonly path: string;
	/** Name of the schema that the relation is filled with. */
	readonly schema: string;
	/** Whether the relation is a list. */
	readonly many: boolean;
	/** The scope that it needs beside those of the operation; undefined for none. */
	readonly scope?: string;
	/** The field that it fills, where that has another name than the path. */
	readonly field?: string;
}

/** A refusal that the document names. */
export interface ErrorCase {
	/** The HTTP status. */
	readonly status: number;
	/** The code in the answer's body. */
	readonly code: string;
	/** What brings it about, in words. */
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
	/** The HTTP method. */
	readonly method: HttpMethod;
	/** Flat form, `/orders/{id}/confirm`. */
	readonly path: string;
	/** Its first tag, the group that it is shown in; empty for none. */
	readonly tag: string;
	/** One line; empty where the document has none. */
	readonly summary: string;
	/** Markdown; empty where the document has none. */
	readonly description: string;
	/** Whether the document says so; false where it is silent. */
	readonly deprecated: boolean;
	/** Those of the path and of the operation, references resolved. */
	readonly parameters: readonly Parameter[];
	/** The JSON body; undefined for an operation that takes none. `schemaName` is absent for a schema without a name. */
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
	/** `data` where the answer wraps its result in a property of that name; undefined where it does not. */
	readonly envelope?: "data";
	/** How the list pages; undefined for what is no list. */
	readonly pagination?: Pagination;
	/** The header that makes a repeat safe, the longest key in characters, and `uuid` where any other text is refused; undefined for none. */
	readonly idempotency?: { readonly header: string; readonly maxLength: number; readonly format?: "uuid" };
	/** `entity` for a path that exists under the entity alone; undefined for one that has a flat form. */
	readonly pathStyle?: "entity";
	/** Alternatives; inside one alternative every scope is needed. */
	readonly scopes: readonly (readonly string[])[];
	/** The relations that `expand` can fill; empty for none. */
	readonly expand: readonly ExpandPath[];
	/** Types of the events that the operation brings about; empty for none. */
	readonly emits: readonly string[];
	/** The statuses from 400 on that the document names, beside those that every call can get. */
	readonly refusals: readonly number[];
	/** Refusals with a code of their own; empty for none. */
	readonly errors: readonly ErrorCase[];
	/** How well the operation is known, and from where. */
	readonly source: Source;
}

/** A resource with its operations and the resources inside it. */
export interface Resource {
	/** `addresses`. */
	readonly name: string;
	/** `["accounts", "addresses"]`. */
	readonly path: readonly string[];
	/** Its own operations, in the order of the document; those of `children` are not among them. */
	readonly operations: readonly Operation[];
	/** The resources inside it, by name. */
	readonly children: readonly Resource[];
}

/** A webhook event. */
export interface EventType {
	/** `order.confirmed`. */
	readonly type: string;
	/** One line; empty where the document has none. */
	readonly summary: string;
	/** The schema of the whole delivered body. */
	readonly schema: JsonSchema;
	/** Name of `schema`; undefined for one that has none. */
	readonly schemaName?: string;
	/** The schema name of the resource the event carries (`Order`), where the document names one with `x-object`. */
	readonly object?: string;
	/** How well the event is known, and from where. */
	readonly source: Source;
}

/** A header that a request signs in with: a fixed beginning and a value that only the caller knows. */
export interface SignInHeader {
	/** Name of the header. */
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
	/** The API's name for people. */
	readonly title: string;
	/** The document's version, `info.version`. */
	readonly version: string;
	/** The document's description in Markdown; empty for none. */
	readonly description: string;
	/** Base URLs; the first is the usual one. */
	readonly servers: readonly string[];
	/** What may stand before a path, such as `/entities/{entity_id}`; undefined where paths have one form. */
	readonly entityPathPrefix?: string;
	/** Header that names the API's version; undefined where there is none. */
	readonly versionHeader?: string;
	/** Header that makes a repeat safe; undefined where there is none. */
	readonly idempotencyHeader?: string;
	/** How a list is sent in the query: `brackets` as `name[]=a&name[]=b`, `repeat` as `name=a&name=b`. */
	readonly arrayFormat: "brackets" | "repeat";
	/** The headers of a request that signs in; one or more. */
	readonly signIn: readonly SignInHeader[];
	/** What each scope allows, by its name. */
	readonly scopes: Readonly<Record<string, string>>;
	/** The groups of operations, in the order of the document. */
	readonly tags: readonly { readonly name: string; readonly description: string }[];
	/** Every operation, in the order of the document. */
	readonly operations: readonly Operation[];
	/** The same operations as a tree, sorted by name. */
	readonly resources: readonly Resource[];
	/** The named schemas of the document. */
	readonly schemas: Readonly<Record<string, JsonSchema>>;
	/** The webhook events, in the order of the document; empty for none. */
	readonly events: readonly EventType[];
	/** The bundled OpenAPI document, ready to be written as JSON. */
	readonly document: Readonly<Record<string, unknown>>;
}
