import { describe, expect, it } from "vitest";
import { CLOSED, withClosedInputs } from "../../src/emit/input-enums.ts";
import type { ApiModel, JsonSchema, SourceKind } from "../../src/model/api-model.ts";

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const colour = (more: object = {}): JsonSchema => ({ type: "string", enum: ["red", "blue"], ...more });
const object = (properties: object): JsonSchema => ({ type: "object", properties });

/** A document with one operation for each source, all with the same body. */
function closed(kinds: readonly (SourceKind | undefined)[], schemas: Record<string, JsonSchema>, result?: string) {
	const operations = kinds.map((kind) => ({
		body: { schema: ref("Input"), schemaName: "Input", required: true },
		successes: result === undefined ? [] : [{ status: 200, schema: ref(result) }],
		expand: [],
		source: kind === undefined ? {} : { kind, where: "/page" },
	}));
	const model = { operations, events: [], schemas, scopes: { "orders:read": "", "orders:write": "" } };
	return withClosedInputs(model as unknown as ApiModel);
}

const colourOf = (schemas: Readonly<Record<string, JsonSchema>>, name = "Input"): JsonSchema =>
	((schemas[name]?.properties ?? {}) as Record<string, JsonSchema>).colour ?? {};

describe("the enums of request bodies", () => {
	it.each([
		["page", true],
		["guide", true],
		[undefined, true],
		["partly", false],
		["inferred", false],
		["assumption", false],
	] as const)("an enum of an operation from %s is closed: %s", (kind, expected) => {
		const schemas = closed([kind], { Input: object({ colour: colour() }) });
		expect(CLOSED in colourOf(schemas)).toBe(expected);
	});
	it("the source of a field wins over that of the operation", () => {
		const page = { "x-source": { kind: "page", where: "/page" } };
		const assumed = { "x-source": { kind: "assumption", where: "It is usual." } };
		expect(CLOSED in colourOf(closed(["assumption"], { Input: object({ colour: colour(page) }) }))).toBe(true);
		expect(CLOSED in colourOf(closed(["page"], { Input: object({ colour: colour(assumed) }) }))).toBe(false);
	});
	it("an enum is open if only one of the operations that take it is documented", () => {
		for (const kinds of [
			["page", "assumption"],
			["assumption", "page"],
		] as const)
			expect(
				CLOSED in
					colourOf(closed(kinds, { Input: object({ part: ref("Part") }), Part: object({ colour: colour() }) }), "Part"),
			).toBe(false);
	});
	it("an enum of a schema inside the body is closed", () => {
		const schemas = closed(["page"], { Input: object({ part: ref("Part") }), Part: object({ colour: colour() }) });
		expect(CLOSED in colourOf(schemas, "Part")).toBe(true);
	});
	it("an enum that responses use too is closed in the request only", () => {
		const before = {
			Input: object({ colour: ref("Colour") }),
			Output: object({ colour: ref("Colour") }),
			Colour: colour(),
		};
		const schemas = closed(["page"], before, "Output");
		expect(colourOf(schemas)).toEqual({ ...colour(), [CLOSED]: true });
		expect([schemas.Colour, schemas.Output]).toEqual([before.Colour, before.Output]);
	});
	it("a schema that responses use too stays open", () => {
		const before = { Input: object({ colour: colour() }) };
		expect(closed(["page"], before, "Input")).toEqual(before);
	});
	it("a scope is limited to those of the document", () => {
		const schemas = closed(["assumption"], { Input: object({ colour: { type: "string", "x-scope": true } }) });
		expect(colourOf(schemas)).toMatchObject({ enum: ["orders:read", "orders:write"], [CLOSED]: true });
	});
	it("circular schemas cause no endless loop", () => {
		const before = { Input: object({ colour: colour(), again: ref("Input") }) };
		expect(CLOSED in colourOf(closed(["page"], before))).toBe(true);
	});
});
