import type { ApiModel, Operation } from "./api-model.ts";

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Ranks literal segments above arguments, so that `/orders/lookup` wins over `/orders/{id}`. */
const weight = (path: string): string =>
	path
		.split("/")
		.map((segment) => (segment.startsWith("{") ? "0" : "1"))
		.join("");

/**
 * Returns the operation that a request called.
 *
 * @param url a path or a whole URL, with or without the API's base path and entity prefix
 */
export function matchOperation(model: ApiModel, method: string, url: string): Operation | undefined {
	const { pathname } = new URL(url, "http://log.invalid");
	const bases = model.servers.map((server) => literal(new URL(server).pathname.replace(/\/$/, "")));
	const entity = (model.entityPathPrefix ?? "")
		.split(/\{\w+\}/)
		.map(literal)
		.join("[^/]+");
	const before = `^(?:${bases.join("|")})?${entity === "" ? "" : `(?:${entity})?`}`;
	return model.operations
		.filter((one) => {
			const path = one.path
				.split(/\{\w+\}/)
				.map(literal)
				.join("[^/]+");
			return one.method === method.toUpperCase() && new RegExp(`${before}${path}/?$`).test(pathname);
		})
		.sort((a, b) => (weight(a.path) > weight(b.path) ? -1 : 1))[0];
}
