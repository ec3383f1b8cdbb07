import type { IncomingMessage } from "node:http";
import { rawLines } from "../../core/header-lookup.ts";

/**
 * The headers of a request of `node:http`, with every line of a repeated one: joining two signatures would hide that there are two. The
 * pseudo-headers of HTTP/2 (`:path`) are not among them: one may repeat a secret in the address. Nothing is copied until somebody asks.
 */
export class NodeHeaders implements Iterable<[string, string]> {
	readonly [rawLines]: readonly string[];

	constructor({ rawHeaders }: Pick<IncomingMessage, "rawHeaders">) {
		this[rawLines] = rawHeaders;
	}

	*[Symbol.iterator](): Generator<[string, string]> {
		const lines = this[rawLines];
		for (let index = 0; index < lines.length; index += 2) {
			const name = lines[index] ?? "";
			if (!name.startsWith(":")) yield [name, lines[index + 1] ?? ""];
		}
	}
}
