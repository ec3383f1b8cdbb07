import { describe, expect, it } from "vitest";
import { exampleOf, literal } from "../../src/emit/example.ts";

const schemas = {
	Part: { type: "object", required: ["sku"], properties: { sku: { type: "string" }, note: { type: "string" } } },
	Loop: { type: "object", required: ["next"], properties: { next: { $ref: "#/components/schemas/Loop" } } },
};

describe("an example of a schema", () => {
	it.each([
		["the first of an enum", { type: "string", enum: ["red", "blue"] }, "red"],
		["a constant", { const: "item.created" }, "item.created"],
		["the example that it gives", { type: "integer", example: 12 }, 12],
		["its format", { type: "string", format: "date" }, "2026-05-01"],
		["a number within its bounds", { type: "number", minimum: 3, maximum: 5 }, 3],
		["a number under a low maximum", { type: "number", minimum: 0, maximum: 0.5 }, 0.5],
		["as many items as there must be", { type: "array", minItems: 2, items: { type: "boolean" } }, [true, true]],
		["required fields alone", { $ref: "#/components/schemas/Part" }, { sku: "sku" }],
		["one field where none is required", { type: "object", properties: { a: { type: "string" }, b: {} } }, { a: "a" }],
		["its first alternative", { oneOf: [{ type: "integer" }, { type: "string" }] }, 1],
		["what is not null", { type: ["null", "string"] }, "value"],
	])("an example is %s", (_, schema, wanted) => {
		expect(exampleOf(schema, schemas)).toEqual(wanted);
	});

	it("an example of a schema that refers to itself is finite", () => {
		expect(JSON.stringify(exampleOf({ $ref: "#/components/schemas/Loop" }, schemas)).length).toBeLessThan(200);
	});

	it("a short example is one line of code, a long one has a line per property", () => {
		expect(literal({ a: 1, "b-c": ["x"] })).toBe('{ a: 1, "b-c": ["x"] }');
		expect(literal({ first: "x".repeat(60), second: "y".repeat(40) })).toMatch(
			/^\{\n\tfirst: "x+",\n\tsecond: "y+",\n\}$/,
		);
	});
});
