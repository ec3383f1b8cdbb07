import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { repositoryFiles, root } from "../lib/workspace.mjs";
import { COLUMNS, narrowCommands, narrowComments, narrowPages } from "./narrow.mjs";

const fence = "```";
const block = (code: string) => `${fence}ts\n${code}\n${fence}`;
const longest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));
const comment = 'it says "//"; it is long enough to need a line of its own, and even a second one behind the first';
const SIGNATURES = {
	function: "function create<Events>(options: Options<Events>, more: Options<Events>): Receiver<Events, Unknown>;",
	signature: "update(\n   id: string, \n   options?: CallOptions\n): ApiPromise<Account>;",
	method: "create(params: AccountCreateParams, options?: CallOptions, more?: Options): ApiPromise<Account>;",
	constructor: "new Arcus(options?: ArcusOptions, more?: ArcusOptions, evenMore?: ArcusOptions, last?: X): Arcus;",
	constant: "const operations: Readonly<Record<string, Readonly<Operation<string, number>>>, Another<string>>;",
};
const BLOCKS = {
	program: block(
		'const account = await arcus.accounts.create({ name: "Alfreds Futterkiste", type: "business" }, once("a"));',
	),
	comment: block(`if (a) {\n\tb("//"); // ${comment} ${comment}\n}`),
	broken: block(`<<< ${"x".repeat(100)}`),
	formatted: block(`const text =\n  "${"x".repeat(100)}";`),
	list: `1. A\n\n   ${fence}ts\n   f({ a: 1, b: 2, c: "${"x".repeat(80)}" });\n   ${fence}`,
	...Object.fromEntries(Object.entries(SIGNATURES).map(([name, code]) => [name, block(code)])),
};
/** Each block after all of them were narrowed on one page. */
let after: Record<string, string>;

beforeAll(() => {
	const folder = mkdtempSync(join(tmpdir(), "narrow-"));
	const file = join(folder, "source", "page.md");
	mkdirSync(join(folder, "source"));
	writeFileSync(file, Object.values(BLOCKS).join("\n\n@@\n\n"));
	narrowPages(join(folder, "source"), join(folder, "between"));
	const parts = readFileSync(file, "utf8").split("\n\n@@\n\n");
	rmSync(folder, { recursive: true, force: true });
	after = Object.fromEntries(Object.keys(BLOCKS).map((name, index) => [name, parts[index] ?? ""]));
}, 60_000);

describe("code on the site", () => {
	it("a program is formatted for the column", () => {
		expect(after.program).toBe(
			block(
				'const account = await arcus.accounts.create(\n  { name: "Alfreds Futterkiste", type: "business" },\n  once("a"),\n);',
			),
		);
	});

	it("a comment behind code that makes the line too long moves above it, and is wrapped", () => {
		expect(longest(after.comment ?? "")).toBeLessThanOrEqual(COLUMNS);
		expect(after.comment).toMatch(
			/^ {2}\/\/ it says "\/\/"; it is long[^\n]*\n {2}\/\/ [^\n]*\n(?: {2}\/\/ [^\n]*\n)?\s*b\("\/\/"\);$/m,
		);
	});

	it("two slashes inside a string do not begin a comment", () => {
		const code = `const address = "https://shop.example/a/path/that/is/long // and/goes/on/for/quite/a/while/until/it/ends";`;
		expect(narrowComments(code, 60, "//")).toBe(code);
	});

	it.each(Object.entries(SIGNATURES))(
		"the signature of a %s is formatted although it is not a program",
		(name, code) => {
			expect(longest(after[name] ?? "")).toBeLessThanOrEqual(COLUMNS);
			expect(after[name]?.replace(/[\s,]/g, "")).toBe(block(code).replace(/[\s,]/g, ""));
		},
	);

	it("a signature of several lines gets the indentation of programs", () => {
		expect(after.signature).toBe(block("update(id: string, options?: CallOptions): ApiPromise<Account>;"));
	});

	it("code that cannot be read, or cannot be made narrower, stays as it is", () => {
		expect(after.broken).toBe(BLOCKS.broken);
		expect(after.formatted).toBe(BLOCKS.formatted);
	});

	it("a block in a list keeps its indentation", () => {
		expect(after.list).toMatch(/^ {3}f\(\{\n {5}a: 1,$/m);
	});

	it("a long command continues on further lines, before its options", () => {
		const command = `npx countersign webhooks inboxes adopt arcus.1f2e --into arcus.9a8b --database "$DATABASE_URL" # moves them`;
		expect(narrowCommands(command, 60)).toBe(
			'# moves them\nnpx countersign webhooks inboxes adopt arcus.1f2e \\\n  --into arcus.9a8b --database "$DATABASE_URL"',
		);
	});
});

describe("code that the site neither formats nor wraps", () => {
	const FORMATTED = /^(?:ts|typescript|js|javascript|sh|bash|json|http|yaml)$/;
	const wide = (text: string) =>
		[...text.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm)]
			.filter(([, language = ""]) => !FORMATTED.test(language))
			.flatMap(([, , code = ""]) => code.split("\n").filter((line) => line.length > COLUMNS));

	it("fits into its column on every page", () => {
		const pages = repositoryFiles("docs/*.md", "docs/**/*.md");
		expect(pages).not.toHaveLength(0);
		const found = pages.flatMap((path) =>
			wide(readFileSync(join(root, path), "utf8")).map((line) => `${path}: ${line}`),
		);
		expect(found).toEqual([]);
	});

	it("is found if one of its lines is too long", () => {
		expect(wide(`${fence}python\n${"x".repeat(COLUMNS + 1)}\n${fence}\n`)).toHaveLength(1);
	});
});
