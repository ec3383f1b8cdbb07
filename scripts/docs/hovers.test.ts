import { describe, expect, it } from "vitest";
import { codeKey, hoverTransformer } from "../../docs/.vitepress/hover-blocks.mjs";
import { findHovers, typescriptBlocks } from "./hovers.mjs";

const fence = "```";
const code = `import { Arcus } from "@countersign/sdk/arcus";\n\nconst arcus = new Arcus();\nconst order = await arcus.orders.retrieve("id");`;

describe("the hover types of code blocks", () => {
	it("the blocks of a page are its TypeScript blocks, without the indentation of a list", () => {
		const text = `${fence}ts [a.ts]\nconst a = 1;\n\n${fence}\n\n- b\n\n  ${fence}ts\n  const b = {\n  \tc: 1,\n  };\n  ${fence}\n\n${fence}sh\nls\n${fence}\n`;
		expect(typescriptBlocks(text)).toEqual(["const a = 1;", "const b = {\n\tc: 1,\n};"]);
	});

	it("a name in a block has the type that an editor shows, from the sources of the packages", () => {
		const hovers = findHovers(new Map([["block", code]])).block ?? [];
		const at = (name: string) => hovers.filter(([start, length]) => code.slice(start, start + length) === name);
		expect(at("order")[0]?.[2]).toMatch(/^const order: .*Order/);
		expect(at("retrieve")[0]?.[2]).toContain("ApiPromise<");
		expect(at("Arcus")[0]?.[2]).toContain("class Arcus");
	}, 60_000);

	it("the names of a known block are marked, and another block is left as it is", () => {
		const transformer = hoverTransformer({ [codeKey("const a = 1;")]: [[6, 1, "const a: 1"]] });
		const options: { lang: string; decorations?: unknown[] } = { lang: "ts" };
		transformer.preprocess("const a = 1;", options);
		expect(options.decorations).toEqual([
			{ start: 6, end: 7, properties: { class: "typed", "data-type": "const a: 1" }, alwaysWrap: true },
		]);
		const other = { lang: "ts" };
		transformer.preprocess("const b = 2;", other);
		expect(other).toEqual({ lang: "ts" });
	});
});
