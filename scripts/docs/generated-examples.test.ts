import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { repositoryFiles, root } from "../lib/workspace.mjs";
import { blocksOf } from "./code.ts";

const folder = join(root, ".cache", "generated-examples");
const clients: Readonly<Record<string, string>> = { arca: "Arca", arcus: "Arcus", deskflow: "Deskflow" };

/** One function for each example, so that all are compiled at once. The comment before each says where it is from. */
function programOf(provider: string, className: string): { readonly text: string; readonly count: number } {
	const blocks = repositoryFiles(`packages/sdk/src/${provider}/generated/*.ts`)
		.flatMap((file) => blocksOf(file, readFileSync(join(root, file), "utf8")))
		.filter(({ code }) => code.includes(`${provider}.`));
	const functions = blocks.map(
		({ file, line, code }, index) => `// ${file}:${line}\nexport async function example${index}() {\n${code}}\n`,
	);
	const head = `import type { ${className} } from "@countersign/sdk/${provider}";\ndeclare const ${provider}: ${className};\n`;
	return { text: head + functions.join(""), count: blocks.length };
}

function compile(files: Readonly<Record<string, string>>): string {
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	const config = join(folder, "tsconfig.json");
	writeFileSync(config, JSON.stringify({ extends: "../../tsconfig.base.json", include: ["*.ts"] }));
	return spawnSync(process.execPath, ["node_modules/tsc7/bin/tsc", "-p", config, "--noEmit"], {
		cwd: root,
		encoding: "utf8",
	}).stdout;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("the example in the docstring of every generated method type-checks", () => {
	const programs = Object.entries(clients).map(([provider, name]) => [provider, programOf(provider, name)] as const);
	expect(programs.map(([provider, { count }]) => [provider, count])).toEqual([
		["arca", 29],
		["arcus", 234],
		["deskflow", 20],
	]);
	expect(programOf("arcus", "Arcus").text).toMatch(
		/await arcus\.orders\.create\(\{[^;]*line_items: \[\n\t\t\{ product_id: /,
	);
	expect(compile(Object.fromEntries(programs.map(([provider, { text }]) => [`${provider}.ts`, text])))).toBe("");
});

it("an example with a field that does not exist fails the check", () => {
	const { text } = programOf("deskflow", "Deskflow");
	expect(compile({ "deskflow.ts": text.replace("line_items", "lines") })).toContain("'lines' does not exist");
});
