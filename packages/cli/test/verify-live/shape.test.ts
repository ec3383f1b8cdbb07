import { describe, expect, it } from "vitest";
import { differences, fieldDifferences } from "../../src/verify-live/shape.ts";

const schemas = {
	Part: {
		type: "object",
		required: ["id"],
		properties: {
			id: { type: "string" },
			count: { type: "integer" },
			price: { type: "number" },
			colour: { type: ["string", "null"], enum: ["red", "blue", null] },
			metadata: { type: "object" },
			next: { anyOf: [{ $ref: "#/components/schemas/Part" }, { type: "null" }] },
		},
	},
};
const part = { $ref: "#/components/schemas/Part" };
const said = (value: unknown) => differences(value, part, schemas).map(({ path, what }) => `${path} ${what}`);

describe("comparing shapes", () => {
	it("the shape of a response matches the document if its fields, types and known values do", () => {
		expect(said({ id: "1", count: 1, price: 2, colour: null, metadata: { any: 1 }, next: { id: "2" } })).toEqual([]);
	});

	it.each([
		[{ count: 1 }, "id is missing, but required in the document"],
		[{ id: 1 }, "id is integer, but string in the document"],
		[{ id: "1", count: 1.5 }, "count is number, but integer in the document"],
		[{ id: "1", size: 3 }, "size (integer) is not in the document"],
		[{ id: "1", colour: "green" }, 'colour has the value "green", which is not in the document'],
		[{ id: "1", next: { id: "2", size: 3 } }, "next.size (integer) is not in the document"],
		[[], " is array, but object in the document"],
	])("the shape of %j differs: %s", (value, difference) => {
		expect(said(value)).toEqual([difference]);
	});

	it("the shape of a list reports a difference that every item has once", () => {
		const list = { type: "array", items: part };
		expect(differences([{ id: 1 }, { id: 2 }], list, schemas)).toEqual([
			{ path: "[].id", what: "is integer, but string in the document" },
		]);
	});

	it("the shapes of two responses differ if their fields differ", () => {
		expect(fieldDifferences({ a: 1, b: "x" }, { a: "1", c: true }).map(({ path, what }) => `${path} ${what}`)).toEqual([
			"c is missing, but present in the mock",
			"a is integer, but string in the mock",
			"b (string) is not in the mock",
		]);
	});

	it("the shape of a response matches the document if an optional field is null, at any depth, but not if a required one is", () => {
		expect(said({ id: "1", count: null, price: null, metadata: null, next: { id: "2", count: null } })).toEqual([]);
		expect(said({ id: null })).toEqual(["id is null, but string in the document"]);
	});

	it("the shapes of two responses are equal if one has null and the other a value or nothing", () => {
		expect(fieldDifferences({ a: null, b: "x", c: null }, { a: "1", b: null, d: null })).toEqual([]);
	});
});
