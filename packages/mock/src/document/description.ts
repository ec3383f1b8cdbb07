/**
 * What the mock must know of an API document, as plain JSON. `@countersign/openapi` writes it, so that the mock needs no
 * OpenAPI library.
 */

import type { JsonSchema } from "../engine/route.ts";

export type { JsonSchema } from "../engine/route.ts";

/** A parameter of an operation. */
export interface DescribedParameter {
	/** Name in the request. */
	readonly name: string;
	/** Name of the client's argument, if it is another: a field of the body can have the same name. */
	readonly property?: string;
	/** Where it is sent. */
	readonly in: "path" | "query" | "header" | "cookie";
	/** Whether callers must send it. */
	readonly required: boolean;
	/** OpenAPI's `style`. @defaultValue `form` in the query */
	readonly style?: string;
	/** OpenAPI's `explode`. @defaultValue true for `form` */
	readonly explode?: boolean;
	/** Set if the value is JSON text. */
	readonly isJson?: true;
	/** JSON Schema of the value. */
	readonly schema: JsonSchema;
}

/** A documented response. */
export interface DescribedResponse {
	/** The status. Undefined for `default`. */
	readonly status?: number;
	/** The first content type. Undefined for a response without a body. */
	readonly contentType?: string;
	/** JSON Schema of the body. */
	readonly schema?: JsonSchema;
	/** An example of the body. */
	readonly example?: unknown;
}

/** How a list is paginated. */
export interface DescribedPagination {
	/** `cursor`, `offset`, `page`, `url`, `link` or `none`. */
	readonly style: string;
	/** Path of the items in the body, such as `data.items`; empty if the body is the list. */
	readonly items: string;
	readonly from?: string;
	readonly limit?: string;
	readonly cursor?: string;
	readonly before?: string;
	readonly offset?: string;
	readonly page?: string;
	readonly hasMore?: string;
	readonly total?: string;
	readonly totalPages?: string;
	/** Where the next position is: a path in the body, or `header:<Name>`. */
	readonly next?: string;
	readonly nextIs?: string;
	/** Path of the id of an item, if the cursor is the id of the last item. */
	readonly lastId?: string;
	/** Where the position is sent. @defaultValue "query" */
	readonly in?: string;
	readonly default?: number;
	readonly maximum?: number;
}

/** An operation. */
export interface DescribedOperation {
	/** Id, such as `orders.create`. */
	readonly id: string;
	/** Path of its resource, such as `["orders"]`. */
	readonly resource: readonly string[];
	/** Name of its method, such as `create`. */
	readonly name: string;
	/** HTTP method in upper case. */
	readonly method: string;
	/** Path below the server's, such as `/orders/{id}`. */
	readonly path: string;
	readonly parameters: readonly DescribedParameter[];
	/** The request body: its schemas by content type. */
	readonly body?: {
		readonly required: boolean;
		readonly content: Readonly<
			Record<
				string,
				{
					readonly schema: JsonSchema;
					/** The property of a client's argument that holds the whole body. Undefined if its fields are properties. */
					readonly whole?: string;
				}
			>
		>;
	};
	/** The documented responses, in the order of the document. */
	readonly responses: readonly DescribedResponse[];
	/** Alternatives: names of security schemes with the scopes that each needs. Empty: no credential is needed. */
	readonly security: readonly Readonly<Record<string, readonly string[]>>[];
	readonly pagination?: DescribedPagination;
	readonly idempotency?: {
		readonly header?: string;
		readonly body?: string;
		readonly maxLength: number;
		readonly format?: "uuid";
	};
	/** The property that wraps the result. */
	readonly envelope?: string;
	/** How an error inside a successful response looks. */
	readonly errorsInSuccess?: { readonly ok: string; readonly value: unknown; readonly code?: string };
	/** Types of the events that the document says it sends. */
	readonly emits?: readonly string[];
}

/** How a credential is sent. */
export interface DescribedCredential {
	/** `bearer` and `basic` are sent in `Authorization`. */
	readonly kind: "bearer" | "basic" | "header" | "query" | "cookie";
	/** Name of the header, parameter or cookie. */
	readonly name?: string;
	/** For OAuth 2: the URLs that issue tokens. The mock serves their paths. The first one is the client's. */
	readonly tokens?: readonly DescribedTokenEndpoint[];
	/** For OAuth 2: the URLs where users agree to an application. The mock serves their paths. The first one is the client's. */
	readonly authorize?: readonly string[];
}

/** A grant type of OAuth 2 that a mock takes. */
export type DescribedGrant = "client_credentials" | "authorization_code" | "password" | "refresh_token";

/** A URL that issues OAuth 2 tokens. */
export interface DescribedTokenEndpoint {
	/** The URL in the document, or its path. */
	readonly url: string;
	/** The grant types that it takes, as far as a mock can. */
	readonly grants: readonly DescribedGrant[];
}

/** A webhook event. */
export interface DescribedEvent {
	/** Type, such as `order.created`. */
	readonly type: string;
	/** Schema of the delivered body. */
	readonly schema: JsonSchema;
	/** A delivered body, as the document shows it. */
	readonly example?: unknown;
}

/** How deliveries are signed. */
export interface DescribedSignature {
	readonly scheme: "standard-webhooks" | "hmac";
	/** For `hmac`: the header with the signature. */
	readonly header?: string;
	/** @defaultValue "sha256" */
	readonly algorithm?: string;
	/** @defaultValue "hex" */
	readonly encoding?: string;
	/** Text before the signature, such as `sha256=`. */
	readonly prefix?: string;
	/** The header with the time, in seconds. It is then part of what is signed. */
	readonly timestampHeader?: string;
}

/** An API, as {@link createDocumentMock} needs it. */
export interface ApiDescription {
	/** Name in lower case, such as `shop`. */
	readonly name: string;
	/** Name to show to people. */
	readonly title: string;
	/** Base URLs. The path of the first is where the mock serves the API. */
	readonly servers: readonly string[];
	readonly operations: readonly DescribedOperation[];
	/** Schemas by name. References are `#/components/schemas/<Name>`. */
	readonly schemas: Readonly<Record<string, JsonSchema>>;
	/** Security schemes by name. */
	readonly credentials: Readonly<Record<string, DescribedCredential>>;
	readonly scopes: readonly string[];
	readonly events: readonly DescribedEvent[];
	readonly signature?: DescribedSignature;
	/** Paths in the body of an error. */
	readonly errorShape?: {
		readonly code?: string;
		readonly message?: string;
		readonly param?: string;
		readonly requestId?: string;
	};
}
