import { describe, expect, it } from "vitest";
import { polished, typeCode } from "./polish.mjs";

describe("the pages of the reference", () => {
	it("a type is one piece of code, and keeps its links", () => {
		expect(typeCode("[`Receiver`](../Receiver.md)\\<`Events`, `string`[]\\>")).toBe(
			"<code v-pre>[Receiver](../Receiver.md)\\<Events, string\\[\\]\\></code>",
		);
		expect(typeCode('`"a_b"` \\| `undefined`')).toBe('<code v-pre>"a\\_b" \\| undefined</code>');
	});

	it("a type that is one name stays as it is", () => {
		for (const type of ["`string`", "[`Clock`](Clock.md)", "-"]) expect(typeCode(type)).toBe(type);
	});

	it("a default becomes part of the description; `undefined` is left out", () => {
		const table = `| Property | Type | Default value | Description |
| ------ | ------ | ------ | ------ |
| \`a?\` | \`number\` | \`2\` | How many. |
| \`b?\` | \`string\` | \`undefined\` | A name. |
| \`c?\` | \`Clock\` | \`the real clock\` | - |
`;
		expect(polished(`## Properties\n\n${table}`)).toBe(`## Properties

| Property | Type | Description |
| ------ | ------ | ------ |
| \`a?\` | \`number\` | How many. Default: \`2\`. |
| \`b?\` | \`string\` | A name. |
| \`c?\` | \`Clock\` | Default: the real clock. |
`);
	});

	it("a table of defaults without descriptions gets a description", () => {
		const table = "| Parameter | Type | Default value |\n| ------ | ------ | ------ |\n| `a` | `number` | `2` |\n";
		expect(polished(table)).toBe(
			"| Parameter | Type | Description |\n| ------ | ------ | ------ |\n| `a` | `number` | Default: `2`. |\n",
		);
	});

	it("the example comes before the parameters, and what only repeats the signature is left out", () => {
		const page = `# f()

A sentence.

## Type Parameters

| Type Parameter |
| ------ |
| \`T\` |

## Parameters

| Parameter | Type |
| ------ | ------ |
| \`__namedParameters\` | \`T\` |

## Throws

TypeError for an invalid option

## Example

${"```"}ts
## Throws
${"```"}

## Inherited from

[\`Base\`](Base.md)
`;
		const result = polished(page);
		expect(result.match(/^#+ .+$/gm)).toEqual(["# f()", "## Example", "## Throws", "## Parameters", "## Throws"]);
		expect(result).toContain("`TypeError` for an invalid option");
		expect(result).toContain("| `options` | `T` |");
	});
});
