import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CODE_COLOR, fewerSpans } from "../../docs/.vitepress/fewer-spans.mjs";
import { root } from "../lib/workspace.mjs";

const ORDINARY = `--shiki-light:${CODE_COLOR.light};--shiki-dark:${CODE_COLOR.dark}`;
const BLUE = "--shiki-light:#032563;--shiki-dark:#ADDCFF";

const text = (value: string) => ({ type: "text", value });
const span = (value: string, style: string, more = {}) => ({
	type: "element",
	tagName: "span",
	properties: { style, ...more },
	children: [text(value)],
});

function childrenOf(children: unknown[], decorations: unknown[] = []): unknown[] {
	const line = { children };
	fewerSpans(CODE_COLOR).line.call({ options: { decorations } }, line as never);
	return line.children;
}

describe("fewer elements for colored code", () => {
	it("ordinary code has no element of its own, and the text stays", () => {
		const name = span('"id"', BLUE);
		expect(childrenOf([name, span(": {", ORDINARY)])).toEqual([name, text(": {")]);
	});

	it("an element with a mark of its own stays", () => {
		const marked = span("a", ORDINARY, { class: "typed" });
		expect(childrenOf([marked])).toEqual([marked]);
	});

	it("a line with marked names stays as it is", () => {
		const ordinary = span("a", ORDINARY);
		expect(childrenOf([ordinary], [{}])).toEqual([ordinary]);
	});

	it("the style sheet gives ordinary code its color, light and dark", () => {
		const css = readFileSync(join(root, "docs", ".vitepress", "theme", "style.css"), "utf8").toLowerCase();
		for (const color of Object.values(CODE_COLOR)) expect(css).toContain(`color: ${color.toLowerCase()};`);
	});
});
