import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../lib/workspace.mjs";
import { blocksOf, everyBlock } from "./code.ts";

const fence = "```";

describe("the code blocks of the documentation", () => {
	it("blocks in Markdown are found with their line numbers", () => {
		const [block] = blocksOf("a.md", `# A\n\n${fence}ts\nconst a = 1;\n${fence}\n`);
		expect(block).toMatchObject({ line: 3, code: "const a = 1;\n", noRun: undefined });
	});

	it("blocks in docstrings are found without the asterisks, and blocks in other comments are not", () => {
		const text = `/**\n * A.\n * @example\n * ${fence}ts\n * if (a) {\n *   b();\n * }\n * ${fence}\n */\n// ${fence}ts\n`;
		expect(blocksOf("a.ts", text).map((block) => block.code)).toEqual(["if (a) {\n  b();\n}\n"]);
	});

	it("a block is not run only if it gives a reason", () => {
		expect(blocksOf("a.md", `${fence}ts no-run: a deployment file\nx\n${fence}\n`)[0]?.noRun).toBe("a deployment file");
		expect(() => blocksOf("a.md", `${fence}ts no-run\nx\n${fence}\n`)).toThrow(
			/a\.md:1: "no-run"; a block is run, or says/,
		);
	});

	it("a block may name the program that runs it, and that program exists and reads the block's file", () => {
		expect(blocksOf("a.md", `${fence}ts run-by: a.mjs\nx\n${fence}\n`)[0]?.runBy).toBe("a.mjs");
		const elsewhere = everyBlock().filter(({ runBy }) => runBy !== undefined);
		expect(elsewhere).not.toHaveLength(0);
		for (const { file, runBy } of elsewhere)
			expect(readFileSync(join(root, runBy as string), "utf8")).toContain(basename(file));
	});

	it("a block may have a name", () => {
		const [block] = blocksOf("a.md", `${fence}ts [app/route.ts] no-run: a deployment file\nx\n${fence}\n`);
		expect(block).toMatchObject({ noRun: "a deployment file", code: "x\n" });
		expect(blocksOf("a.md", `${fence}ts [Call]\nx\n${fence}\n`)[0]?.noRun).toBeUndefined();
	});

	it("blocks in other languages are ignored", () => {
		expect(blocksOf("a.md", `${fence}sh\nnpm test\n${fence}\n`)).toEqual([]);
	});
});
