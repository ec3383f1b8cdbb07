import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ApiModel, Operation } from "@countersign/openapi";
import { apiPageOf, referenceNameOf } from "../../packages/openapi/src/emit/docs/site.ts";

/** The heading of a method, which is crossed out if it is deprecated, and its signature below it. */
const METHOD = /^### (?:~~)?(\w+)\(\)(?:~~)?\n+(```ts\n[\s\S]*?\n```\n)/gm;

/**
 * Links each method in the reference to its section on the API pages. The links are added to the pages, not to the docstrings, so
 * editors do not show them.
 *
 * @param folder the reference of the client, as Markdown
 * @param url its address
 * @returns the link from an operation to its method, if the reference has it
 */
export function linkReference(
	folder: string,
	url: string,
	model: ApiModel,
): (operation: Operation) => string | undefined {
	const links = new Map<string, string>();
	for (const name of new Set(model.operations.map(referenceNameOf))) {
		const file = join(folder, "interfaces", `${name}.md`);
		if (!existsSync(file)) continue;
		const operations = model.operations.filter((one) => referenceNameOf(one) === name);
		const byName = new Map(operations.map((one) => [one.name, one]));
		const text = readFileSync(file, "utf8").replace(METHOD, (whole, method: string) => {
			const operation = byName.get(method);
			if (operation === undefined) return whole;
			links.set(operation.id, `${url}/interfaces/${name}#${method.toLowerCase()}`);
			return `${whole}\n[Parameters, errors and examples of \`${operation.id}\`](/api/${model.provider}/${apiPageOf(operation)})\n`;
		});
		writeFileSync(file, text);
	}
	return ({ id }) => links.get(id);
}
