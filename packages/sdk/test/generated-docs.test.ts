import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readTable } from "../src/core/operations/table.ts";

/** Every method of a client with its comment. */
function methodsOf(provider: string): Map<string, string> {
	const folder = new URL(`../src/${provider}/generated/resources/`, import.meta.url);
	const methods = new Map<string, string>();
	for (const file of readdirSync(folder)) {
		let resource = "";
		const text = readFileSync(new URL(file, folder), "utf8");
		const part =
			/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n(?:export interface (\w+)|\t(\w+)(?:<[^\n]*>)?\([^\n]*\): (?:Api|Page)Promise<)/g;
		for (const [, comment = "", named, method] of text.matchAll(part)) {
			if (named !== undefined) resource = /`\w+\.([\w.]+)`/.exec(comment)?.[1] ?? resource;
			else methods.set(`${resource}.${method}`, comment);
		}
	}
	return methods;
}

describe.each(["arcus", "arca", "deskflow"])("the generated client of %s", async (provider) => {
	const methods = methodsOf(provider);
	const { operations } = (await import(`../src/${provider}/generated/operations.ts`)) as { operations: string };

	const table = new Map(Array.from(readTable(operations), (row) => [`${row.resource}.${row.name}`, row.read()]));

	it("every method shows its request in the first line of its docstring", () => {
		for (const [id, comment] of methods) {
			const { method, path, entity } = table.get(id) ?? {};
			const first = comment.trim().split("\n")[0]?.replace(/^\* /, "");
			expect(entity ? first?.replace("/entities/{entity_id}", "") : first, id).toBe(`\`${method} ${path}\``);
		}
	});

	it("every method is typed and documented under its operation's name", () => {
		expect([...methods.keys()].sort()).toEqual([...table.keys()].sort());
	});

	it("every method documents its scopes, errors, an example and where the description comes from", () => {
		const lacking = [...methods].flatMap(([method, comment]) =>
			[
				/\n\s*\* [A-Z]/,
				/\* Scopes: /,
				/\* Errors: /,
				/@example\n\s*\* ```ts\n\s*\* (?:await|for await) /,
				/\* (?:Source: \S|Assumption: )/,
			]
				.filter((part) => !part.test(comment.replace(/^\n/, "")))
				.map((part) => `${method} lacks ${part}`),
		);
		expect(lacking).toEqual([]);
	});
});
