import { describe, expect, it } from "vitest";
import { createDocumentMock } from "../../src/document/index.ts";
import { setup } from "./setup.ts";
import { json, operation, ref, shop } from "./shop.ts";

describe("hostile documents", () => {
	it("odd names are ordinary names, and nothing of a document runs", () => {
		const evil = "__proto__";
		const { ask } = setup(
			{
				...shop,
				operations: [
					operation("constructor.create", {
						method: "POST",
						path: "/constructor",
						body: { required: true, content: { "application/json": { schema: ref(evil) } } },
						responses: [json(201, ref(evil))],
					}),
					operation("constructor.retrieve", {
						method: "GET",
						path: "/constructor/{__proto__}",
						parameters: [],
						responses: [json(200, ref(evil))],
					}),
				],
				schemas: JSON.parse(
					`{"__proto__": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "__proto__": {"type": "string"}, "constructor": {"type": "string", "pattern": "((a{200}){200}){200}"}}}}`,
				),
			},
			{ checkResponses: false },
		);
		const made = ask("POST", "/constructor", {
			text: '{"id": "a"}',
			headers: { "content-type": "application/json" },
		});
		expect(made.status).toBe(201);
		expect(ask("GET", "/constructor/a").status).toBe(200);
		expect(Object.keys({})).toEqual([]);
	});

	it("schemas that no validator accepts do not stop the mock", () => {
		const broken = {
			type: ["string", "file"],
			pattern: "(?<bad",
			format: "nonsense",
			minLength: -1,
			required: true,
			items: 3,
			$ref: "#/components/schemas/Missing",
			nullable: true,
		};
		const { ask } = setup({
			...shop,
			schemas: { Broken: broken },
			operations: [
				operation("a.send", {
					method: "POST",
					path: "/a",
					body: { required: true, content: { "application/json": { schema: ref("Broken") } } },
				}),
			],
		});
		expect(ask("POST", "/a", { body: "text" }).status).toBe(200);
	});

	it("something that is not a description is rejected", () => {
		expect(() => createDocumentMock({ openapi: "3.1.0" } as never)).toThrow("describeForMock");
		expect(() => createDocumentMock({ ...shop, operations: [...shop.operations, ...shop.operations] })).toThrow(
			"two operations are called orders.list",
		);
	});
});
