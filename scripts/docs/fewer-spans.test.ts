import { describe, expect, it } from "vitest";
import { fewerSpans } from "../../docs/.vitepress/fewer-spans.mjs";

const span = (value: string, style: string, more = {}) => ({
	type: "element",
	tagName: "span",
	properties: { style, ...more },
	children: [{ type: "text", value }],
});

function lineOf(children: unknown[], decorations: unknown[] = []): [string, string][] {
	const line = { children: children as ReturnType<typeof span>[] };
	fewerSpans().line.call({ options: { decorations } }, line);
	return line.children.map(({ children: [text], properties }) => [text!.value, properties.style]);
}

describe("fewer elements for colored code", () => {
	it("neighbors that look the same become one element, and the text stays", () => {
		const line = [span('"id"', "blue"), span(": ", "black"), span("{", "black"), span(" ", "grey"), span("}", "black")];
		expect(lineOf(line)).toEqual([
			['"id"', "blue"],
			[": { }", "black"],
		]);
	});

	it("an element with a mark of its own stays alone", () => {
		const line = [span("a", "blue"), span("b", "blue", { class: "typed" }), span("c", "blue")];
		expect(lineOf(line)).toHaveLength(3);
	});

	it("a line with marked names is left as it is", () => {
		expect(lineOf([span("a", "blue"), span("b", "blue")], [{}])).toHaveLength(2);
	});
});
