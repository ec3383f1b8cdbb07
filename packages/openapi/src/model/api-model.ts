/**
 * The structure that every emitter reads. It contains what a document says about an API, with references resolved, and nothing
 * about the generated output.
 */

import type { PageConfig, PagePlaces, QueryFormat } from "./client-runtime.ts";

export type { PageConfig, PagePlaces, QueryFormat };

/** A JSON Schema (2020-12) as it is written in the document. References are `#/components/schemas/<Name>`. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Where a fact comes from: a reference page, a partly readable page, a conclusion from similar operations, a guide, or an assumption of ours. */
export type SourceKind = "page" | "partly" | "inferred" | "guide" | "assumption";

/** Where a fact comes from. */
export interface Source {
	/** The kind of source. */
	readonly kind: SourceKind;
	/** The page, or the assumption in words. */
	readonly where: string;
	/** A remark for maintainers, such as how two pages differ. It is not shown to callers. */
	readonly note?: string;
}

/** An HTTP method. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS" | "QUERY";

/** How an endpoint paginates: names of parameters and response fields, and limits. */
export interface Pagination extends Omit<PageConfig, "lastId" | "source"> {
	/** The largest page size that the endpoint accepts; undefined if the document does not say. */
	readonly maximum?: number;
	/** Where the response says how the list continues, if not in the usual fields. */
	readonly source?: PagePlaces;
}

/** A parameter of an operation. */
export interface Parameter {
	/** Name in the HTTP request. */
	readonly name: string;
	/** Property name in client code: the name without a trailing `[]`. */
	readonly property: string;
	/** Where it is sent in the request. */
	readonly in: "path" | "query" | "header" | "cookie";
	/** Whether callers must pass it. */
	readonly required: boolean;
	/** Description in Markdown, if the document has one. */
	readonly description?: string;
	/** How a list or an object is written in the query string. Undefined for single values and for lists in the provider's usual format. */
	readonly format?: QueryFormat;
	/** How the value is written where a plain client cannot: a style of paths, headers or cookies, or a query without encoding. */
	readonly style?: string;
	/** JSON Schema of the value. */
	readonly schema: JsonSchema;
	/** Where the facts about it come from, if not from the source of the operation. */
	readonly source?: Source;
}

/** A relation that `expand` can fill. */
export interface ExpandPath {
	/** The path as it is sent, with the prefix `data.` on lists. */
	readonly path: string;
	/** Name of the schema of the related record. */
	readonly schema: string;
	/** Whether the relation is a list. */
	readonly many: boolean;
	/** The scope that it needs in addition to those of the operation, if any. */
	readonly scope?: string;
	/** The response field, if its name differs from the path. */
	readonly field?: string;
}

/** An error that the document describes. */
export interface ErrorCase {
	/** The HTTP status. */
	readonly status: number;
	/** The error code in the response body. */
	readonly code: string;
	/** What causes it, in words. */
	readonly when: string;
	/** What the vendor's documentation does not say about it, if anything. */
	readonly assumption?: readonly AssumedPart[];
}

/** A part of an error that is assumed: that it occurs at all, its status, its code, or its text. */
export type AssumedPart = "rule" | "status" | "code" | "text";

/** A documented error response. */
export interface ErrorExample {
	/** The HTTP status. Undefined for an error that can have any status. */
	readonly status?: number;
	/** Name of the example, usually the error code. */
	readonly name: string;
	/** The response body. */
	readonly body: unknown;
}

/** A call of an operation with its response, as the document shows it. */
export interface CallExample {
	/** The arguments in the path. */
	readonly path: Readonly<Record<string, unknown>>;
	/** The arguments in the query, by the names of client code. */
	readonly query: Readonly<Record<string, unknown>>;
	/** The request body. Undefined for a call without one. */
	readonly body?: unknown;
	/** The success response. Its `body` is absent if it is empty. Undefined if the document shows none. */
	readonly response?: { readonly status: number; readonly body?: unknown };
	/** Error responses, lowest status first. */
	readonly errors: readonly ErrorExample[];
}

/** One way to send the body of a request. */
export interface BodyVariant {
	/** How it is written. */
	readonly kind: "json" | "form" | "multipart" | "binary" | "text";
	/** The content type. */
	readonly type: string;
	/** Its schema. */
	readonly schema: JsonSchema;
	/** Name of the schema, if it has one. */
	readonly schemaName?: string;
	/** The param that is the whole body, because the body is not an object. */
	readonly whole?: string;
	/** How the fields of a form are written, by name. */
	readonly fields?: Readonly<Record<string, string>>;
	/** How all other lists and objects of a form are written. */
	readonly rest?: string;
}

/** A stream of server-sent events, or of JSON lines. */
export interface EventStream {
	/** The content type. */
	readonly type: string;
	/** Schema of an item; undefined if the document has none. */
	readonly schema?: JsonSchema;
	/** Name of the schema, if it has one. */
	readonly schemaName?: string;
	/** What an item is: the JSON in the data of an event, the event with JSON in its data, or the event as text. */
	readonly item: "data" | "event" | "text";
	/** The param that turns the response into a stream. Undefined if it is always one. */
	readonly param?: string;
	/** The data of the last event. */
	readonly end?: string;
}

/** The body of a documented error. */
export interface ErrorBody {
	/** The status, `4XX`, `5XX` or `default`. */
	readonly status: number | "4XX" | "5XX" | "default";
	/** Its schema. */
	readonly schema: JsonSchema;
	/** Name of the schema, if it has one. */
	readonly schemaName?: string;
}

/** Something in the document that clients cannot do. */
export interface Unsupported {
	/** The operation; undefined for the whole document. */
	readonly operation?: string;
	/** What: a parameter, body or response. */
	readonly what: string;
	/** Why not. */
	readonly why: string;
}

/** The ways to sign in that clients support. */
export interface SecurityModel {
	/** The schemes, by name. */
	readonly schemes: Readonly<Record<string, SecurityScheme>>;
	/** The alternative sets of schemes of an operation that says nothing else. */
	readonly usual: readonly (readonly string[])[];
	/** The scheme that `apiKey` is for. */
	readonly main?: string;
}

/** A way to sign in. */
export interface SecurityScheme {
	/** How the credential is sent. */
	readonly kind: "bearer" | "basic" | "header" | "query" | "cookie" | "oauth2";
	/** Name of the header, query parameter or cookie. */
	readonly name?: string;
	/** The URL that issues OAuth tokens. */
	readonly tokenUrl?: string;
	/** Description in Markdown, if the document has one. */
	readonly description?: string;
}

/** A placeholder in the URL of a server. */
export interface ServerPlaceholder {
	/** The value without another one. */
	readonly default: string;
	/** All values, if the document lists them. */
	readonly values?: readonly string[];
	/** Description in Markdown, if the document has one. */
	readonly description?: string;
}

/** An operation of the API. */
export interface Operation {
	/** Id, such as `orders.confirm` or `accounts.addresses.create`. */
	readonly id: string;
	/** Path of its resource, such as `["accounts", "addresses"]`. */
	readonly resource: readonly string[];
	/** Name of its method, such as `create`. */
	readonly name: string;
	/** HTTP method. */
	readonly method: HttpMethod;
	/** Path in its flat form, such as `/orders/{id}/confirm`. */
	readonly path: string;
	/** First tag: the group that the operation is shown in. Empty if the document has none. */
	readonly tag: string;
	/** Summary in one line. Empty if the document has none. */
	readonly summary: string;
	/** Description in Markdown. Empty if the document has none. */
	readonly description: string;
	/** Whether the document marks it as deprecated. */
	readonly deprecated: boolean;
	/** Parameters of the path and of the operation, with references resolved. */
	readonly parameters: readonly Parameter[];
	/** The JSON request body, if any. `schemaName` is absent if the schema has no name. */
	readonly body?: { readonly schema: JsonSchema; readonly schemaName?: string; readonly required: boolean };
	/** The ways to send the body, the default first. Absent if there is only one: an object as JSON. */
	readonly bodies?: readonly BodyVariant[];
	/** The content types of the success responses, the default first. Absent if all are JSON. */
	readonly results?: readonly string[];
	/** The events that the operation can stream. */
	readonly stream?: EventStream;
	/** The bodies of documented errors, by status. */
	readonly errorBodies: readonly ErrorBody[];
	/** The alternative sets of security schemes, if they are not those of the API. Empty: none is needed. */
	readonly security?: readonly (readonly string[])[];
	/** How a response with the status of a success says that it is an error. */
	readonly errorsInSuccess?: { readonly ok: string; readonly value: unknown; readonly code?: string };
	/** The URL of the operation's own server. */
	readonly server?: string;
	/** The documented success responses, lowest status first. `schema` is absent if the body is empty. */
	readonly successes: readonly {
		readonly status: number;
		readonly schema?: JsonSchema;
		readonly schemaName?: string;
	}[];
	/** What a call resolves with: the success schema without its envelope. */
	readonly result?: { readonly schema: JsonSchema; readonly schemaName?: string };
	/** For lists: schema of one item. */
	readonly item?: { readonly schema: JsonSchema; readonly schemaName?: string };
	/** The property that wraps the result in the response, such as `data`. */
	readonly envelope?: string;
	/** How the list is paginated. Undefined if the operation is not a list. */
	readonly pagination?: Pagination;
	/** The idempotency header, the maximum length of a key in characters, and `uuid` if keys must be UUIDs. Undefined if there is no such header. */
	readonly idempotency?: { readonly header: string; readonly maxLength: number; readonly format?: "uuid" };
	/** The field of the body that takes the idempotency key, if no header does. */
	readonly idempotencyField?: string;
	/** `entity` if the path only exists under the entity. Undefined if it has a flat form. */
	readonly pathStyle?: "entity";
	/** Alternative sets of scopes. A call needs all scopes of one set. */
	readonly scopes: readonly (readonly string[])[];
	/** Params without which some records are hidden. For a list, the results of all of them together are all records. */
	readonly all?: readonly Readonly<Record<string, unknown>>[];
	/** The relations that `expand` can include. */
	readonly expand: readonly ExpandPath[];
	/** Types of the webhook events that the operation causes. */
	readonly emits: readonly string[];
	/** The documented error statuses, 400 or higher. Any call can also fail with an undocumented status. */
	readonly refusals: readonly number[];
	/** Errors with their own code. */
	readonly errors: readonly ErrorCase[];
	/** An example of a call. Undefined if the document has none. */
	readonly example?: CallExample;
	/** Where the facts about the operation come from. */
	readonly source: Source;
}

/** A resource with its operations and sub-resources. */
export interface Resource {
	/** Name, such as `addresses`. */
	readonly name: string;
	/** Path, such as `["accounts", "addresses"]`. */
	readonly path: readonly string[];
	/** Operations in the order of the document, without those of `children`. */
	readonly operations: readonly Operation[];
	/** Sub-resources, sorted by name. */
	readonly children: readonly Resource[];
}

/** A delivered event, as the document shows it. */
export interface EventExample {
	/** The headers. Empty if the document shows none. */
	readonly headers: Readonly<Record<string, unknown>>;
	/** The body. */
	readonly body: unknown;
}

/** A webhook event. */
export interface EventType {
	/** Type, such as `order.confirmed`. */
	readonly type: string;
	/** Summary in one line. Empty if the document has none. */
	readonly summary: string;
	/** Schema of the whole delivered body. */
	readonly schema: JsonSchema;
	/** Name of `schema`, if it has one. */
	readonly schemaName?: string;
	/** Name of the schema of the record in the event, such as `Order`, if the document has it in `x-object`. */
	readonly object?: string;
	/** A delivery. Undefined if the document shows none. */
	readonly example?: EventExample;
	/** Where the facts about the event come from. */
	readonly source: Source;
}

/** A header that authenticates a request: a fixed prefix and a value that only the caller knows. */
export interface SignInHeader {
	/** Name of the header, such as `Authorization`. */
	readonly header: string;
	/** Prefix of the value, such as `"Bearer "`. Can be empty. */
	readonly prefix: string;
	/** Name of the value, such as `apiKey`, `apiSecret` or `store`. */
	readonly variable: string;
}

/** A set of scopes that the vendor recommends for a common job. */
export interface ScopeSet {
	/** The job, such as `Order import`. */
	readonly name: string;
	/** The scopes. */
	readonly scopes: readonly string[];
	/** What to know when using the set, as a sentence. */
	readonly advice?: string;
	/** Where the set comes from. */
	readonly source: Source;
}

/** Everything that emitters need to know about an API. */
export interface ApiModel {
	/** Lower-case name of the provider, as in folder names. */
	readonly provider: string;
	/** Name of the API to show to people. */
	readonly title: string;
	/** Version of the document (`info.version`). */
	readonly version: string;
	/** Description of the document in Markdown. Empty if the document has none. */
	readonly description: string;
	/** Base URLs. The first is the default. */
	readonly servers: readonly string[];
	/** Optional prefix of a path, such as `/entities/{entity_id}`. Undefined if paths have only one form. */
	readonly entityPathPrefix?: string;
	/** Header with the API version, if there is one. */
	readonly versionHeader?: string;
	/** Header with the idempotency key, if there is one. */
	readonly idempotencyHeader?: string;
	/** How lists are written in the query string: `brackets` as `name[]=a&name[]=b`, `repeat` as `name=a&name=b`. */
	readonly arrayFormat: "brackets" | "repeat";
	/** Set for an API of this repository itself. It gets no published client. */
	readonly isInternal?: true;
	/** Set for an API that `@countersign/mirror` has tables for. */
	readonly isMirrored?: true;
	/** The headers that authenticate a request. Empty if `security` says how. */
	readonly signIn: readonly SignInHeader[];
	/** How to sign in, if it takes more than one header for all operations. */
	readonly security?: SecurityModel;
	/** The placeholders in the URLs of all servers. Absent if they have none and no operation has its own server. */
	readonly serverVariables?: Readonly<Record<string, ServerPlaceholder>>;
	/** Where error bodies have their parts, as dotted paths. */
	readonly errorShape?: {
		readonly code?: string;
		readonly message?: string;
		readonly param?: string;
		readonly requestId?: string;
	};
	/** What clients cannot do, by operation. */
	readonly unsupported: readonly Unsupported[];
	/** Description of each scope, by name. */
	readonly scopes: Readonly<Record<string, string>>;
	/** The sets of scopes that the vendor recommends, in the order of the document. */
	readonly scopeSets: readonly ScopeSet[];
	/** The groups of operations, in the order of the document. */
	readonly tags: readonly { readonly name: string; readonly description: string }[];
	/** All operations in the order of the document. */
	readonly operations: readonly Operation[];
	/** The same operations as a tree of resources, sorted by name. */
	readonly resources: readonly Resource[];
	/** The named schemas of the document. */
	readonly schemas: Readonly<Record<string, JsonSchema>>;
	/** The webhook events in the order of the document. */
	readonly events: readonly EventType[];
	/** The bundled OpenAPI document, ready to be written as JSON. */
	readonly document: Readonly<Record<string, unknown>>;
}
