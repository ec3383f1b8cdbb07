/** A JSON Schema (2020-12) object. References have the form `#/components/schemas/<Name>`. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** How a list endpoint paginates: parameter names, response fields and limits. */
export interface RoutePagination {
	readonly style: "cursor" | "offset" | "page" | "none";
	/** The response property that holds the items; empty for a bare array. */
	readonly items: string;
	readonly limit?: string;
	readonly cursor?: string;
	readonly before?: string;
	readonly from?: "last-id" | "next_cursor";
	readonly offset?: string;
	readonly page?: string;
	readonly hasMore?: string;
	readonly total?: string;
	readonly totalPages?: string;
	readonly default?: number;
	readonly maximum?: number;
}

/** A parameter that a request may carry. */
export interface RouteParameter {
	readonly name: string;
	/** The name in client code: `name` without a trailing `[]`. */
	readonly property: string;
	readonly in: "path" | "query" | "header";
	readonly required: boolean;
	readonly format?: "repeat" | "brackets" | "comma" | "space" | "pipe" | "deep" | "spread" | "json";
	readonly schema: JsonSchema;
}

/** A relation that `expand` can fill. */
export interface RouteExpand {
	readonly path: string;
	readonly schema: string;
	readonly many: boolean;
	readonly scope?: string;
	readonly field?: string;
}

/**
 * What the mock knows about one operation. `emit/routes.ts` of `@countersign/openapi` writes a table of these, and the
 * compiler checks the table against this type.
 */
export interface MockRoute {
	/** `orders.confirm`. */
	readonly id: string;
	readonly resource: readonly string[];
	readonly name: string;
	readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
	/** The flat form, `/orders/{id}/confirm`. */
	readonly path: string;
	readonly tag: string;
	readonly parameters: readonly RouteParameter[];
	readonly body?: { readonly schema: JsonSchema; readonly schemaName?: string; readonly required: boolean };
	/** Media types of the success responses, unless all of them are JSON. */
	readonly results?: readonly string[];
	/** The events or lines that the operation streams. */
	readonly stream?: {
		readonly type: string;
		readonly item: "data" | "event" | "text";
		readonly param?: string;
		readonly end?: string;
		readonly schema?: JsonSchema;
		readonly schemaName?: string;
	};
	/** The documented success responses, lowest status first. Without `schema` the body is empty. */
	readonly successes: readonly {
		readonly status: number;
		readonly schema?: JsonSchema;
		readonly schemaName?: string;
	}[];
	/** For lists: the schema of one item. */
	readonly item?: { readonly schema: JsonSchema; readonly schemaName?: string };
	readonly envelope?: "data";
	readonly pagination?: RoutePagination;
	readonly idempotency?: { readonly header: string; readonly maxLength: number; readonly format?: "uuid" };
	/** `entity` for a path that exists only under the entity. */
	readonly pathStyle?: "entity";
	/** Alternatives. A key needs every scope of one of them. */
	readonly scopes: readonly (readonly string[])[];
	readonly expand: readonly RouteExpand[];
	/** Types of the events that the operation emits. */
	readonly emits: readonly string[];
	/** The error statuses that the document lists for this operation. */
	readonly refusals: readonly number[];
	/** Errors that the document describes with their codes. `assumption` names what the vendor does not say about them. */
	readonly errors?: readonly {
		readonly status: number;
		readonly code: string;
		readonly when: string;
		readonly assumption?: readonly ("rule" | "status" | "code" | "text")[];
	}[];
	/** How well the operation is known, and from where. */
	readonly source: {
		readonly kind: "page" | "partly" | "inferred" | "guide" | "assumption";
		readonly where: string;
	};
}
