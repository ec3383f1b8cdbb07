import { describe, expect, it } from "vitest";
import { descriptionOf, frontMatter, pageOf, withFileNames, withPageLinks } from "./stage.mjs";
import { linkSymbols } from "./symbols.mjs";

const fence = "```";

describe("the pages of the site", () => {
	it("a documentation file has its own page, and other files have none", () => {
		expect(pageOf("docs/guides/errors.md")).toBe("guides/errors");
		expect(pageOf("docs/decisions/README.md")).toBe("decisions/index");
		expect(pageOf("examples/order-import/README.md")).toBe("examples/order-import");
		expect(pageOf("packages/sdk/CHANGELOG.md")).toBeUndefined();
	});

	it("a link between files becomes a link between pages, and a link to a source becomes one to GitHub", () => {
		const text =
			"[a](errors.md#codes) [b](../decisions/README.md) [c](../../packages/sdk/src/index.ts) [d](https://x.example) [e](#here)";
		expect(withPageLinks("docs/guides/scopes.md", text)).toBe(
			"[a](/guides/errors#codes) [b](/decisions/) [c](https://github.com/countersign/countersign/blob/main/packages/sdk/src/index.ts) [d](https://x.example) [e](#here)",
		);
	});

	it("the first paragraph is the description, without markup and at most 160 characters", () => {
		const body = `# Title\n\n${fence}sh\nnpm install\n${fence}\n\nCreates an \`Order\` with [two lines](x.md) and says what it costs.\n`;
		expect(descriptionOf(body)).toBe("Creates an Order with two lines and says what it costs.");
		expect(descriptionOf(`${"A long word ".repeat(40)}`).length).toBeLessThanOrEqual(160);
	});

	it("front matter is split from the text, and a line further down is not front matter", () => {
		expect(frontMatter("---\nkeywords: [a]\n---\n\n# A\n")).toEqual({ matter: "keywords: [a]", body: "# A\n" });
		expect(frontMatter("# A\n\n---\n\nB\n").matter).toBe("");
	});

	it("a block with a file name gets a tab, and a block in a group of tabs is left alone", () => {
		const block = `${fence}ts [server.ts]\nx\n${fence}`;
		expect(withFileNames(`a\n\n${block}\n`)).toBe(`a\n\n::: code-group\n\n${block}\n\n:::\n`);
		const group = `::: code-group\n\n${block}\n\n${block}\n\n:::\n`;
		expect(withFileNames(group)).toBe(group);
		expect(withFileNames(`${group}\n${block}\n`)).toBe(`${group}\n::: code-group\n\n${block}\n\n:::\n`);
	});

	it("the first mention of an exported name in running text is linked to its reference page", () => {
		const symbols = [
			{ name: "createReceiver", path: "/reference/webhooks/index/functions/createReceiver" },
			{ name: "createReceiver", path: "/reference/webhooks/arcus/functions/createReceiver" },
		];
		const text = `# \`createReceiver\`\n\n${fence}ts\ncreateReceiver();\n${fence}\n\n\`createReceiver\` and \`createReceiver\``;
		expect(linkSymbols(text, symbols)).toBe(
			text.replace(
				/`createReceiver` and/,
				"[`createReceiver`](/reference/webhooks/index/functions/createReceiver) and",
			),
		);
		expect(linkSymbols("[`createReceiver`](x.md)", symbols)).toBe("[`createReceiver`](x.md)");
	});
});
