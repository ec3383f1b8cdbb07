import type { ApiModel, Operation } from "./api-model.ts";

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A literal segment says more than an argument: `/orders/lookup` before `/orders/{id}`. */
const weight = (path: string): string =>
	path
		.split("/")
		.map((segment) => (segment.startsWith("{") ? "0" : "1"))
		.join("");

/**
 * The operation that a request was for.
 *
 * @param url a path or a whole URL, with or without the API's base path and its entity prefix
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
