/** What a page must say so that a newcomer can run its code: what to install, how to run it, and names that exist. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryFiles, root } from "../lib/workspace.mjs";
import { type CodeBlock, codeBlocks } from "./code.ts";

const PAGES = repositoryFiles("*.md").filter((file) =>
	/^(?:README|docs\/guides\/.+|packages\/[^/]+\/README)\.md$/.test(file),
);
const SETUP = "#run-the-code-of-a-guide";
/** Entries that work only with a package that ours does not install. */
const PEERS: Readonly<Record<string, string>> = {
	"@countersign/sdk/otel": "@opentelemetry/api",
	"@countersign/sdk/node": "undici",
};
/** What a project of the framework has, and what the page itself generates. */
const PROJECTS: Readonly<Record<string, readonly string[]>> = {
	"docs/guides/webhooks/nest.md": ["@nestjs/common", "@nestjs/core", "reflect-metadata", "nest"],
	"docs/guides/webhooks/next.md": ["next"],
	"docs/guides/generated-package.md": ["@acme/bakery"],
	"docs/guides/uploads-and-streams.md": ["@acme/shop"],
	// Its program is the client of any API, and the mock only one way to try it.
	"packages/mock/README.md": ["@countersign/sdk"],
};

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const shell = (text: string): string =>
	[...text.matchAll(/^[ \t]*```(?:sh|bash)\n([\s\S]*?)^[ \t]*```/gm)].map(([, code]) => code).join("\n");
const packageOf = (name: string): string => name.split("/", name.startsWith("@") ? 2 : 1).join("/");

/** The packages in the install lines of a page. */
function installed(file: string, text: string): Set<string> {
	const lines = [...text.matchAll(/npm install ([^\n`#]*)/g)].flatMap(([, names = ""]) => names.trim().split(/\s+/));
	return new Set([...lines.filter((name) => !name.startsWith("-")), ...(PROJECTS[file] ?? [])]);
}

function imported({ code }: CodeBlock): string[] {
	const names = [...code.matchAll(/(?:^|\s)(?:from|import) "([^"]+)"/g)].map(([, name = ""]) => name);
	return names
		.filter((name) => !/^(?:node:|\.)/.test(name))
		.flatMap((name) => [packageOf(name), ...(PEERS[name] === undefined ? [] : [PEERS[name]])]);
}

describe("a newcomer can run what a page shows", () => {
	it.each(PAGES)("%s says to install every package that its programs import", (file) => {
		const text = read(file);
		const has = installed(file, text);
		expect([...new Set(codeBlocks(file).flatMap(imported))].filter((name) => !has.has(name))).toEqual([]);
	});

	it.each(PAGES)("%s says to install every command that it runs, or where that is said", (file) => {
		const text = read(file);
		const has = installed(file, text);
		const commands = [...shell(text).matchAll(/^\s*npx (?!-)([\w-]+)/gm)].map(([, name = ""]) => name);
		const missing = [...new Set(commands)].filter((name) => !has.has(name) && !text.includes(SETUP));
		expect(missing).toEqual([]);
	});

	it.each(PAGES.filter((file) => file.startsWith("docs/guides/") && codeBlocks(file).length > 0))(
		"%s says how to run its code",
		(file) => {
			// A function of AWS runs only there.
			if (file === "docs/guides/webhooks/lambda.md") return;
			expect(read(file)).toMatch(new RegExp(`${SETUP}|npx (?:--yes )?(?:tsx|next|nest|vitest)|bun \\w+\\.ts`));
		},
	);

	it.each(PAGES)("%s calls a file .mts if it awaits at its top, because a new project is CommonJS", (file) => {
		const named = [...read(file).matchAll(/^```ts \[([^\]]+\.ts)\][^\n]*\n([\s\S]*?)^```/gm)];
		const wrong = named.filter(([, , code = ""]) => /^(?:await |for await|(?:const|let) .*= await )/m.test(code));
		expect(wrong.map(([, name]) => name)).toEqual([]);
	});

	it.each(PAGES)("%s names only environment variables that the code reads", (file) => {
		const sources = known();
		const names = read(file).match(/\b(?:ARCUS|ARCA|DESKFLOW|COUNTERSIGN)_[A-Z_]+\b/g) ?? [];
		expect([...new Set(names)].filter((name) => !sources.has(name))).toEqual([]);
	});
});

let names: Set<string> | undefined;
/** Variables in the sources; those of clients and senders are put together from the name of the provider. */
function known(): Set<string> {
	if (names) return names;
	const files = repositoryFiles(
		"packages/*/src/**/*.ts",
		"packages/webhooks/test/**/*.ts",
		"scripts/**/*.mjs",
		"scripts/docs/*.ts",
	);
	names = new Set(files.flatMap((path) => read(path).match(/\b(?:ARCUS|ARCA|DESKFLOW|COUNTERSIGN)_[A-Z_]+\b/g) ?? []));
	return names;
}
