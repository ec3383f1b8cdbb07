import { describe, expect, it } from "vitest";
import { anchor, code, fence, folded, htmlText, inline, json, paragraphs } from "../../../src/emit/docs/markdown.ts";

describe("text of a document in a page", () => {
	it("a line keeps the code spans and bold words of the document", () => {
		expect(inline("Set `order_status` to **draft**.")).toBe("Set `order_status` to **draft**.");
	});

	it("a line shows everything else as it is written", () => {
		expect(inline("a * b_c [x](y) | <b> ~c~")).toBe("a \\* b\\_c \\[x\\](y) \\| &lt;b&gt; \\~c\\~");
	});

	it("two braces never reach Vue as an expression", () => {
		expect(inline("{{ x }} and {{{ y")).toBe(
			"<span v-pre>\\{\\{</span> x <span v-pre>\\}\\}</span> and <span v-pre>\\{\\{\\{</span> y",
		);
		expect(code("{{ x }}")).toBe("<code v-pre>&#123;&#123; x &#125;&#125;</code>");
	});

	it("a brace at the end of a line adds no attributes", () => {
		expect(inline("text {onclick=alert(1)}")).toBe("text \\{onclick\\=alert(1)\\}");
	});

	it.each([
		["# x", "\\# x"],
		["- x", "\\- x"],
		["1. x", "1\\. x"],
		["::: danger", "\\::: danger"],
		["> x", "&gt; x"],
	])("a line that begins with a mark of a block stays text: %s", (text, expected) => {
		expect(inline(text)).toBe(expected);
	});

	it("code that backticks cannot hold is written as HTML", () => {
		expect(code("a|b")).toBe("<code v-pre>a&#124;b</code>");
		expect(code("`")).toBe("<code v-pre>&#96;</code>");
		expect(code("<!--@include: x-->")).toContain("&lt;");
		expect(code("orders:read")).toBe("`orders:read`");
	});

	it("a description keeps its paragraphs and lists", () => {
		expect(paragraphs("One\nline.\n\nThen:\n- `a`\n- b")).toBe("One line.\n\nThen:\n\n- `a`\n- b");
	});

	it("a fence is longer than any in its code", () => {
		expect(fence("json", "```")).toBe("````json\n```\n````");
	});

	it("JSON in a page cannot include files or mark lines, and stays the same value", () => {
		const value = { text: "<!--@include: x--> // [!code --]" };
		expect(json(value)).not.toMatch(/<!--|\[!code/);
		expect(JSON.parse(json(value))).toEqual(value);
	});

	it("the summary of a folded block is HTML, so its text is escaped as HTML", () => {
		expect(folded(htmlText("<b> {{ x }}\n\ny"), "z")).toBe(
			"<details><summary><span v-pre>&lt;b&gt; {{ x }} y</span></summary>\n\nz\n\n</details>",
		);
	});

	it("an anchor has letters, digits, underscores and dashes only", () => {
		expect(anchor("orders:read")).toBe("orders-read");
		expect(anchor("}{ .evil")).toBe("evil");
		expect(anchor("{{")).toBe("none");
	});
});
