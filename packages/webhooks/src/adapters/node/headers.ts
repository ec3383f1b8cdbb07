import type { IncomingMessage } from "node:http";
import { rawLines } from "../../core/header-lookup.ts";

/**
 * Iterates over the headers of a Node.js request, with every line of a repeated one: joining two signatures would hide that there are two.
 * Leaves out the pseudo-headers of HTTP/2, because `:path` may contain a secret. Copies no header until it is read.
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
