/** What run time needs to know of an operation, read from its line of the generated table. */
export interface Operation {
	/** `orders.confirm`. */
	readonly id: string;
	readonly method: string;
	/** `/orders/{id}/confirm`. */
	readonly path: string;
	/** Takes an idempotency key. */
	readonly key: boolean;
	/** The answer stands in a `{ data }` envelope. */
	readonly data: boolean;
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
	/** Params that are sent as headers of the same name. */
	readonly headers: readonly string[];
	/** What a key needs: alternatives of sets. */
	readonly scopes: readonly (readonly string[])[];
}

/** How a list pages: the names of its parameters and of the fields of its answer. */
export interface PageConfig {
	readonly style: "cursor" | "offset" | "page" | "none";
	/** Property that holds the items; empty for a bare array. */
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

/** Reads `"<METHOD> <path>[ token]…"`, what follows an operation's name in the table. */
export function parseOperation(id: string, line: string): Operation {
	const [method = "", path = "", ...tokens] = line.split(" ");
	const values = (name: string, separator: string): string[] | undefined =>
		tokens
			.find((token) => token.startsWith(name))
			?.slice(name.length)
			.split(separator);
	const read = method === "GET" || method === "HEAD";
	return {
		id,
		method,
		path,
		key: tokens.includes("key"),
		data: tokens.includes("data"),
		entity: tokens.includes("entity"),
		safe: read || tokens.includes("safe"),
		// An operation without a body in the document is sent none: some gateways refuse one.
		body:
			tokens.includes("body") || !(read || method === "DELETE" || tokens.includes("-") || tokens.includes("nobody")),
		params: !tokens.includes("-"),
		page: values("page:", " ")?.[0],
		query: values("query:", ",") ?? [],
		headers: values("header:", ",") ?? [],
		scopes: values("@", "|")?.map((set) => set.split("+")) ?? [],
	};
}
