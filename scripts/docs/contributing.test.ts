import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryFiles, root } from "../lib/workspace.mjs";

const PAGES = ["CONTRIBUTING.md", "docs/architecture.md"];
const read = (page: string) => readFileSync(join(root, page), "utf8");
const files = repositoryFiles();

/** Paths from the root of the repository. `<name>` matches any one folder or file name. */
const paths = (source: string): string[] => [
	...new Set(
		[...source.matchAll(/(?<![\w./])(?:packages|scripts|docs|examples|\.changeset|\.ci)\/[\w<>.\-/]*[\w>]/g)].map(
			([path]) => path,
		),
	),
];

const NOT_COMMITTED = ["docs/site"];

function exists(path: string): boolean {
	const pattern = path.split(/<[\w-]+>/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	const matcher = new RegExp(`^${pattern.join("[^/]+")}(?:/|$)`);
	return NOT_COMMITTED.includes(path) || files.some((file) => matcher.test(file));
}

describe("the pages for contributors", () => {
	it.each(PAGES)("every path in %s exists", (page) => {
		const named = paths(read(page));
		expect(named.length).toBeGreaterThan(15);
		expect(named.filter((path) => !exists(path))).toEqual([]);
	});

	it.each(PAGES)("every npm script in %s exists", (page) => {
		const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
		const named = [...read(page).matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = ""]) => name);
		expect(named).not.toEqual([]);
		expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
	});

	it("a path that does not exist is noticed, with and without a placeholder", () => {
		expect(paths("see `packages/sdk/src/nowhere.ts`.").filter((path) => !exists(path))).toEqual([
			"packages/sdk/src/nowhere.ts",
		]);
		expect(exists("packages/nowhere/<provider>/index.ts")).toBe(false);
		expect(exists("packages/sdk/src/<provider>/index.ts")).toBe(true);
	});
});
