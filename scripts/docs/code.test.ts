import { describe, expect, it } from "vitest";
import { blocksOf } from "./code.ts";

const fence = "```";

describe("the code blocks of the documentation", () => {
	it("are found in text with the line they stand on", () => {
		const [block] = blocksOf("a.md", `# A\n\n${fence}ts\nconst a = 1;\n${fence}\n`);
		expect(block).toMatchObject({ line: 3, code: "const a = 1;\n", noRun: undefined });
	});

	it("are found in docstrings, without the asterisks, and in no other comment", () => {
		const text = `/**\n * A.\n * @example\n * ${fence}ts\n * if (a) {\n *   b();\n * }\n * ${fence}\n */\n// ${fence}ts\n`;
		expect(blocksOf("a.ts", text).map((block) => block.code)).toEqual(["if (a) {\n  b();\n}\n"]);
	});

	it("are not run only for a reason that is given", () => {
		expect(blocksOf("a.md", `${fence}ts no-run: a deployment file\nx\n${fence}\n`)[0]?.noRun).toBe("a deployment file");
		expect(() => blocksOf("a.md", `${fence}ts no-run\nx\n${fence}\n`)).toThrow(
			/a\.md:1: "no-run"; a block is run, or says/,
		);
	});

	it("in other languages are left alone", () => {
		expect(blocksOf("a.md", `${fence}sh\nnpm test\n${fence}\n`)).toEqual([]);
	});
});
