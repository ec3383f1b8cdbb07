import { describe, expect, it } from "vitest";
import { zodSource } from "../../src/emit/schemas.ts";

describe("a JSON Schema as zod/mini source", () => {
	it.each([
		["a string", { type: "string" }, "z.string()"],
		["a whole number", { type: "integer" }, "z.int()"],
		["an enum, open to values of tomorrow", { type: "string", enum: ["a"] }, "z.string()"],
		["what may be null", { type: ["number", "null"] }, "z.nullable(z.number())"],
		["one of two types", { type: ["number", "string"] }, "z.union([z.number(), z.string()])"],
		["a constant", { type: "string", const: "x" }, 'z.literal("x")'],
		["a list of named objects", { type: "array", items: { $ref: "#/components/schemas/Item" } }, "z.array(itemSchema)"],
		[
			"an object that keeps unknown keys",
			{ type: "object", required: ["id"], properties: { id: { type: "string" }, "a-b": { type: "boolean" } } },
			'z.looseObject({\n\tid: z.string(),\n\t"a-b": z.optional(z.boolean()),\n})',
		],
		["a map", { type: "object", additionalProperties: { type: "number" } }, "z.record(z.string(), z.number())"],
		["an object of any shape", { type: "object" }, "z.record(z.string(), z.unknown())"],
		["an alternative", { anyOf: [{ type: "string" }, { type: "null" }] }, "z.union([z.string(), z.null()])"],
		["both of two", { allOf: [{ type: "string" }, { type: "number" }] }, "z.intersection(z.string(), z.number())"],
		["anything", {}, "z.unknown()"],
	])("the zod/mini source is right for %s", (_, schema, wanted) => {
		expect(zodSource(schema)).toBe(wanted);
	});
});
