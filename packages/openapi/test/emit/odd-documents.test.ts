import { describe, expect, it } from "vitest";
import { SCHEMA_MAPS } from "../../src/document/keywords.ts";
import { checkOutput } from "../../src/emit/check-output.ts";
import { describeForMock } from "../../src/emit/package/mock-description.ts";
import { withoutProse } from "../../src/emit/prose.ts";
import { emitClientFor } from "../../src/emit/provider.ts";
import { bodyOf, documentOf, modelOf, operationOf } from "./odd-document.ts";

describe("odd documents", () => {
	it("a body with fields of any name and the parameters of the call fit into one argument", async () => {
		const schema = { type: "object", additionalProperties: { type: "string" } };
		const parameters = [
			{ name: "_where", in: "query", schema: { type: "string" } },
			{ name: "version", in: "query", schema: { type: "integer" } },
		];
		const document = documentOf(
			{
				"/things": {
					post: operationOf("things.create", { parameters, ...bodyOf({ $ref: "#/components/schemas/Fields" }) }),
				},
			},
			{ components: { schemas: { Fields: schema } } },
		);
		expect(checkOutput(await emitClientFor(modelOf(document), "odd", "x"))).toEqual([]);
	});

	it.each([...SCHEMA_MAPS])(
		"schemas by name below %s keep their names in the mock and in generated code",
		(keyword) => {
			const named = { description: { type: "string" }, title: { type: "integer" }, "x-y": { type: "boolean" } };
			const schema = { type: "object", [keyword]: named };
			expect(withoutProse(schema)).toEqual(schema);
			const model = modelOf(documentOf({ "/things": { post: operationOf("things.create", bodyOf(schema)) } }));
			const described = describeForMock(model).operations[0]?.body?.content["application/json"]?.schema;
			expect(described).toEqual(schema);
		},
	);

	it("an object without documented properties can have any, and a part that can be null can have required properties", async () => {
		const base = { type: ["object", "null"], properties: { a: { type: "string" } } };
		const document = documentOf(
			{
				"/things": {
					post: operationOf("things.create", {
						parameters: [{ name: "site", in: "query", schema: { type: "string" } }],
						...bodyOf({ $ref: "#/components/schemas/Open" }),
					}),
				},
				"/parts": { post: operationOf("things.join", bodyOf({ $ref: "#/components/schemas/Joined" })) },
			},
			{
				components: {
					schemas: {
						Base: base,
						Open: { type: "object" },
						Joined: { allOf: [{ $ref: "#/components/schemas/Base" }, { type: "object" }], required: ["a"] },
					},
				},
			},
		);
		const files = await emitClientFor(modelOf(document), "odd", "x");
		expect(checkOutput(files)).toEqual([]);
		const types = files.find(({ path }) => path === "types.ts")?.text ?? "";
		expect(types).toContain("WithRequired<Base");
		expect(types).not.toContain("never>;");
	});

	it("the documentation of methods says nothing of sources that a document does not have", async () => {
		const { "x-source": _, ...operation } = operationOf("things.create", bodyOf({ type: "object" }));
		const files = await emitClientFor(modelOf(documentOf({ "/things": { post: operation } })), "odd", "x");
		const text = files.find(({ path }) => path === "resources/things.ts")?.text ?? "";
		expect(text).toContain("@example");
		expect(text).not.toMatch(/Source:|undefined \(/);
	});
});
