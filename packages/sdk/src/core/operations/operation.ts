/** What the client needs to know about an operation at run time. `table.ts` writes it into a generated table and reads it back. */
export interface Operation {
	/** `orders.confirm`. */
	readonly id: string;
	/** HTTP method, in capitals. */
	readonly method: string;
	/** `/orders/{id}/confirm`. */
	readonly path: string;
	/** Takes an idempotency key. */
	readonly key: boolean;
	/** The response is a `{ data }` envelope. */
	readonly data: boolean;
	/** The document promises a body with every success that can have one. */
	readonly promised: boolean;
	/** Names of the fields, of request and response, that hold secrets. */
	readonly secrets: readonly string[];
	/** Available only under the entity's path. */
	readonly entity: boolean;
	/** May be sent twice without a key. */
	readonly safe: boolean;
	/** Params are sent in the body. */
	readonly body: boolean;
	/** The method takes params, between the path's arguments and the options. */
	readonly params: boolean;
	/** Name of the pagination style in the provider's `pages`; undefined if the operation is not a list. */
	readonly page: string | undefined;
	/** Params of an operation with a body that are sent in the query anyway. */
	readonly query: readonly string[];
	/** How lists and objects are written in the query, by param. Lists without an entry use the provider's `arrayFormat`. */
	readonly formats: Readonly<Record<string, QueryFormat>>;
	/** Params that are sent as headers of the same name. */
	readonly headers: readonly string[];
	/** The scopes a key needs, as alternative sets. */
	readonly scopes: readonly (readonly string[])[];
	/** What only some clients can do, such as uploads: the text of a `Wire`, as `wire/wire.ts` writes it. */
	readonly wire: string | undefined;
}

/**
 * How a list or an object is written in the query: `repeat` as `a=1&a=2`, `brackets` as `a[]=1&a[]=2`, `comma`, `space` and `pipe` as
 * one value with separators, `deep` as `a[x]=1`, `spread` as `x=1`, `json` as JSON.
 */
export type QueryFormat = "repeat" | "brackets" | "comma" | "space" | "pipe" | "deep" | "spread" | "json";

/** How a list is paginated: the names of its params and of the fields in its responses. */
export interface PageConfig {
	/** How the next page is requested; `none` if there is only one page. */
	readonly style: "cursor" | "offset" | "page" | "none";
	/** Property that holds the items; empty for a bare array. */
	readonly items: string;
	/** Param for the page size. With page numbers it is also the response field that repeats the size. */
	readonly limit?: string;
	/** Param for the cursor after which the page begins. */
	readonly cursor?: string;
	/** Param for the cursor before which the page ends. A list called with it runs back towards its beginning. */
	readonly before?: string;
	/** What the next cursor is: the last item's `id`, or the field `next_cursor`. @defaultValue "last-id" */
	readonly from?: "last-id" | "next_cursor";
	/** The cursor param takes an item's id: if the server sends no `next_cursor`, the last item's id continues the list. */
	readonly lastId?: boolean;
	/** Param for the number of items to skip, from 0. */
	readonly offset?: string;
	/** Param for the page number, from 1. */
	readonly page?: string;
	/** Field that says whether another page follows. */
	readonly hasMore?: string;
	/** Field with the total number of items. */
	readonly total?: string;
	/** Field with the total number of pages. */
	readonly totalPages?: string;
	/** Items per page if the request does not say. */
	readonly default?: number;
	/** Where the response says how the list continues, if not in the usual fields. The fields above then name what the client makes of it. */
	readonly source?: PagePlaces;
}

/** Where a response says how a list continues. Names of response fields can be dotted paths. */
export interface PagePlaces {
	/** The items; empty for a bare array. */
	readonly items: string;
	/** The next cursor or URL, or the header with it: `header:Link`. */
	readonly next?: string;
	/** Whether `next` is a URL. It is requested as it is. */
	readonly isUrl?: boolean;
	/** The param that the cursor is sent in. Dots lead into the body. */
	readonly param?: string;
	/** Whether the cursor is sent as a number. */
	readonly isNumber?: boolean;
	/** The field of the last item that is the next cursor. */
	readonly lastId?: string;
	/** Whether another page follows. */
	readonly hasMore?: string;
	/** The total number of items. */
	readonly total?: string;
	/** The total number of pages. */
	readonly totalPages?: string;
	/** The param for the page size. */
	readonly limit?: string;
	/** Items per page if the request does not say. */
	readonly size?: number;
}
