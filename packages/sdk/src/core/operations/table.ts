/** What run time needs to know of an operation, read from its line of the generated table. */
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
	/** Names of fields, of request and response, that hold secrets. */
	readonly secrets: readonly string[];
	/** Exists under the entity's path alone. */
	readonly entity: boolean;
	/** May be sent twice without a key. */
	readonly safe: boolean;
	/** Params go to the body. */
	readonly body: boolean;
	/** The method takes params, between the path's arguments and the options. */
	readonly params: boolean;
	/** Which way of paging; the provider's `pages` has it. */
	readonly page: string | undefined;
	/** Params of an operation with a body that go to the query all the same. */
	readonly query: readonly string[];
	/** How lists and objects are written in the query, by param; lists without an entry are written in the provider's own way. */
	readonly formats: Readonly<Record<string, QueryFormat>>;
	/** Params that are sent as headers of the same name. */
	readonly headers: readonly string[];
	/** What a key needs: alternatives of sets. */
	readonly scopes: readonly (readonly string[])[];
}

/**
 * How a list or an object is written in the query: `repeat` as `a=1&a=2`, `brackets` as `a[]=1&a[]=2`, `comma`, `space` and `pipe` as
 * one value with separators, `deep` as `a[x]=1`, `spread` as `x=1`, `json` as JSON.
 */
export type QueryFormat = "repeat" | "brackets" | "comma" | "space" | "pipe" | "deep" | "spread" | "json";

/** How a list pages: the names of its parameters and of the fields of its answer. */
export interface PageConfig {
	/** How the next page is asked for; `none` where there is only one. */
	readonly style: "cursor" | "offset" | "page" | "none";
	/** Property that holds the items; empty for a bare array. */
	readonly items: string;
	/** Param for the size of a page; by page number also the field that repeats it. */
	readonly limit?: string;
	/** Param for the cursor that the page goes on after. */
	readonly cursor?: string;
	/** Param for the cursor that the page ends before. A list that is called with it goes back towards its beginning. */
	readonly before?: string;
	/** What the next cursor is: the last item's `id`, or the field `next_cursor`. @defaultValue "last-id" */
	readonly from?: "last-id" | "next_cursor";
	/** The cursor param takes the id of an item: if the server sends no `next_cursor`, the last item's id continues the list. */
	readonly lastId?: boolean;
	/** Param for the number of items to skip, from 0. */
	readonly offset?: string;
	/** Param for the page's number, from 1. */
	readonly page?: string;
	/** Field that says whether another page follows. */
	readonly hasMore?: string;
	/** Field with the number of items in all. */
	readonly total?: string;
	/** Field with the number of pages in all. */
	readonly totalPages?: string;
	/** Items on a page where the request does not say. */
	readonly default?: number;
}

/** The verb, and the path below the resource's, that a method's name stands for. */
const VERBS: Readonly<Record<string, string>> = {
	list: "GET",
	create: "POST",
	retrieve: "GET /{id}",
	update: "PATCH /{id}",
	delete: "DELETE /{id}",
};

const kebab = (name: string, dash = "-"): string => name.replace(/[A-Z]/g, (letter) => dash + letter.toLowerCase());

/** An operation of a table; what its line says is read when it is first needed. */
export interface Row {
	/** `accounts.addresses`. */
	readonly resource: string;
	readonly name: string;
	read(): Operation;
}

/**
 * Runs over a generated table: a resource on a line of its own, `name[ path][ @scopes]`, its operations indented below it,
 * `name[ METHOD][ path below the resource's][ token]…`. What a line leaves out follows from the names: a resource is found by its own
 * in-kebab-case, or with `_` in_snake_case; an operation that is no verb below a record, or with `.` below the resource itself. Scopes
 * hold until others are named, and `*` in them is `read` for a GET and `write` for everything else.
 */
export function* readTable(table: string): Generator<Row> {
	let resource = "";
	let base = "";
	let scopes = "";
	for (const line of table.split("\n")) {
		const [name = "", ...tokens] = line.trim().split(" ");
		if (line[0] === " ") {
			const at = { resource, base, scopes };
			yield { resource, name, read: () => operationOf(`${at.resource}.${name}`, name, tokens, at) };
		} else {
			resource = name;
			const dash = tokens.includes("_") ? "_" : "-";
			base = tokens.find((token) => token[0] === "/") ?? `/${kebab(name, dash).replaceAll(".", "/{id}/")}`;
			scopes = tokens.find((token) => token[0] === "@") ?? scopes;
		}
	}
}

function operationOf(
	id: string,
	name: string,
	tokens: readonly string[],
	of: { readonly base: string; readonly scopes: string },
): Operation {
	const after = (start: string): string | undefined =>
		tokens.find((token) => token.startsWith(start))?.slice(start.length);
	const has = (token: string): boolean => tokens.includes(token);
	// A name such as toString is a property of every object.
	const known = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
	const [verb = "", below = ""] = (known ?? `POST ${has(".") ? "" : "/{id}"}/${kebab(name)}`).split(" ");
	const method = tokens.find((token) => /^[A-Z]+$/.test(token)) ?? verb;
	const path = tokens.find((token) => token[0] === "/") ?? below;
	const safe = method === "GET";
	return {
		id,
		method,
		path: path.startsWith("//") ? path.slice(1) : of.base + (path === "/" ? "" : path),
		key: safe ? has("key") : !has("nokey"),
		data: has("data"),
		promised: !has("empty"),
		secrets: after("secret:")?.split(",") ?? [],
		entity: has("entity"),
		safe,
		// An operation without a body in the document is sent none: some gateways refuse one.
		body: has("body") || !(safe || method === "DELETE" || has("-") || has("nobody")),
		params: !has("-"),
		page: after(":"),
		query: names(after("query:")),
		formats: Object.fromEntries(
			(after("format:")?.split(",") ?? []).map((one) => one.split("=").map(decodeURIComponent)),
		) as Record<string, QueryFormat>,
		headers: names(after("header:")),
		scopes: (after("@") ?? of.scopes.slice(1))
			.replaceAll("*", safe ? "read" : "write")
			.split("|")
			.filter(Boolean)
			.map((set) => set.split("+").map((scope) => scope.replace(/%[0-9a-f]{2}/g, decodeURIComponent))),
	};
}

/** The table has each name as one word. */
const names = (list: string | undefined): string[] => list?.split(",").map(decodeURIComponent) ?? [];
