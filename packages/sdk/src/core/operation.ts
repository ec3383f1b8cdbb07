/** What run time needs to know of an operation, read from the one-line descriptor that generated clients carry. */
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
	/** Which way of paging; the provider's `pages` has it. */
	readonly page: string | undefined;
	/** Params of an operation with a body that go to the query all the same. */
	readonly query: readonly string[];
	/** Params that are sent as headers of the same name. */
	readonly headers: readonly string[];
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

const parsed = new Map<string, Operation>();

/** Reads `"<id> <METHOD> <path>[ token]…"`; each descriptor once. */
export function parseOperation(descriptor: string): Operation {
	let operation = parsed.get(descriptor);
	if (!operation) {
		const [id = "", method = "", path = "", ...tokens] = descriptor.split(" ");
		const value = (name: string): string | undefined =>
			tokens.find((token) => token.startsWith(`${name}:`))?.slice(name.length + 1);
		const read = method === "GET" || method === "HEAD";
		operation = {
			id,
			method,
			path,
			key: tokens.includes("key"),
			data: tokens.includes("data"),
			entity: tokens.includes("entity"),
			safe: read || tokens.includes("safe"),
			body: tokens.includes("body") || !(read || method === "DELETE"),
			page: value("page"),
			query: value("query")?.split(",") ?? [],
			headers: tokens.filter((token) => token.startsWith("header:")).map((token) => token.slice(7)),
		};
		parsed.set(descriptor, operation);
	}
	return operation;
}
