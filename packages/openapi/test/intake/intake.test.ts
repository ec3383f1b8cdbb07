import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/document/json.ts";
import { DocumentError } from "../../src/document/load.ts";
import { DocumentLimitError } from "../../src/intake/limits.ts";
import type { Intake } from "../../src/intake/read.ts";
import { intakeOf, intakeOfDocument, notesOf, returns } from "./memory.ts";

const schemasOf = ({ document }: Intake): Record<string, JsonObject> =>
	(document.components as { schemas: Record<string, JsonObject> }).schemas;
const operationOf = ({ document }: Intake, path: string, method = "get"): JsonObject =>
	(document.paths as Record<string, Record<string, JsonObject>>)[path]?.[method] ?? {};
const withSchema = (schema: object): object => ({ components: { schemas: { Thing: schema } } });

describe("versions", () => {
	it("a document of OpenAPI 2.0 becomes one of 3.1 with form bodies, servers and schemas", async () => {
		const intake = await intakeOf(`
swagger: "2.0"
info: { title: Old, version: "1" }
host: api.old.example
basePath: /v1
schemes: [https]
paths:
  /orders:
    post:
      consumes: [application/x-www-form-urlencoded]
      parameters:
        - { name: note, in: formData, type: string, required: true }
        - { name: token, in: header, type: string }
      responses: { 200: { description: Done, schema: { $ref: "#/definitions/Order" } } }
definitions: { Order: { type: object, properties: { id: { type: string, x-nullable: true } } } }
`);
		expect(intake.version).toEqual({ text: "2.0", family: "2.0" });
		expect(intake.document.openapi).toMatch(/^3\.1/);
		expect(intake.document.servers).toEqual([{ url: "https://api.old.example/v1" }]);
		const { requestBody, responses } = operationOf(intake, "/orders", "post") as {
			requestBody: { content: JsonObject };
			responses: JsonObject;
		};
		expect(requestBody.content["application/x-www-form-urlencoded"]).toMatchObject({
			schema: { properties: { note: { type: "string" } }, required: ["note"] },
		});
		expect(JSON.stringify(responses)).toContain("#/components/schemas/Order");
		expect(schemasOf(intake).Order).toMatchObject({ properties: { id: { type: ["string", "null"] } } });
	});

	it("a place in a document of OpenAPI 2.0 is found in the file as it was written", async () => {
		const intake = await intakeOf(
			'swagger: "2.0"\ninfo: { title: Old, version: "1" }\npaths: {}\ndefinitions:\n  Order:\n    type: object\n',
		);
		expect(intake.locate(["components", "schemas", "Order", "type"])).toEqual({ file: "api.yaml", line: 6, column: 5 });
	});

	it("a document of OpenAPI 3.0 becomes one of 3.1, also where nullable is beside a reference", async () => {
		const intake = await intakeOfDocument({
			openapi: "3.0.3",
			components: {
				schemas: {
					A: { type: "string", nullable: true },
					B: { type: "object", properties: { a: { $ref: "#/components/schemas/A", nullable: true } } },
					C: { type: "integer", minimum: 3, exclusiveMinimum: true },
				},
			},
		});
		expect(schemasOf(intake).A).toEqual({ type: ["string", "null"] });
		expect(JSON.stringify(schemasOf(intake).B)).not.toContain("nullable");
		expect(JSON.stringify(schemasOf(intake).B)).toContain('{"type":"null"}');
		expect(schemasOf(intake).C).toEqual({ type: "integer", exclusiveMinimum: 3 });
	});

	it("a mistake in the syntax says its place once", async () => {
		await expect(intakeOf('{"openapi": 1')).rejects.toThrow(
			/^[\w./-]+:1:\d+ {2}not valid YAML or JSON: [^\n:]*[^\n:\d]$/,
		);
	});

	it.each([
		["a list", "[]", "the file is a list"],
		["an empty file", "", "the file is empty"],
		["a string", "hello", "the file is a string"],
		["something else", "{}", "neither `openapi` nor `swagger`"],
		["an unknown version", "openapi: 4.0.0", '"4.0.0" is not supported'],
		["broken YAML", "openapi: 3.1.0\n a: [", "not valid YAML or JSON"],
		["broken JSON", '{"openapi": "3.1.0",,}', "not valid YAML or JSON"],
	])("%s is a DocumentError that says so", async (_, text, message) => {
		const failed = intakeOf(text);
		await expect(failed).rejects.toThrow(DocumentError);
		await expect(failed).rejects.toThrow(message);
	});
});

describe("files", () => {
	it("a byte order mark, tabs and keys that occur twice are corrected and reported with their line", async () => {
		const intake = await intakeOf(
			'\uFEFFopenapi: 3.1.0\ninfo:\n\ttitle: Tabs\n\tversion: "1"\npaths: {}\nx-a: 1\nx-a: 2\n',
		);
		expect(intake.document.info).toEqual({ title: "Tabs", version: "1" });
		expect(intake.document["x-a"]).toBe(2);
		expect(notesOf(intake)).toEqual([
			expect.stringMatching(/^1: .*byte order mark/),
			expect.stringMatching(/^3: .*tabs/),
			expect.stringMatching(/^7: .*occurs twice/),
		]);
	});

	it("a file above the size limit is refused before it is read", async () => {
		const limits = { jsonBytes: 100, yamlBytes: 100 };
		await expect(intakeOf(`{"openapi":"3.1.0","x":"${"a".repeat(200)}"}`, { limits })).rejects.toThrow(
			DocumentLimitError,
		);
	});

	it("aliases that expand to billions of values are refused", async () => {
		const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
		for (let index = 1; index < 10; index++)
			lines.push(
				`a${index}: &a${index} [${Array(10)
					.fill(`*a${index - 1}`)
					.join(", ")}]`,
			);
		await expect(intakeOf(`openapi: 3.1.0\n${lines.join("\n")}\n`, { limits: { values: 100_000 } })).rejects.toThrow(
			DocumentLimitError,
		);
	});

	it("values that are nested without end are refused", async () => {
		const deep = `{"openapi":"3.1.0","x":${"[".repeat(5000)}${"]".repeat(5000)}}`;
		await expect(intakeOf(deep)).rejects.toThrow("nested more than 200 levels");
	});

	it("YAML that contains itself is refused", async () => {
		await expect(intakeOf("openapi: 3.1.0\nx: &x\n  y: *x\n")).rejects.toThrow(DocumentError);
	});

	it("a property whose name JavaScript cannot have is not required either", async () => {
		const schema =
			'{"type":"object","required":["id","__proto__"],"properties":{"id":{},"__proto__":{"type":"string"}}}';
		const intake = await intakeOf(`{"openapi":"3.1.0","paths":{},"components":{"schemas":{"A":${schema}}}}`);
		const { A } = (intake.document.components as { schemas: Record<string, object> }).schemas;
		expect(A).toEqual({ type: "object", required: ["id"], properties: { id: {} } });
		expect(notesOf(intake).join()).toContain("required has entries");
	});

	it("a key that would change every object is left out", async () => {
		const intake = await intakeOf('{"openapi":"3.1.0","paths":{},"__proto__":{"polluted":true}}');
		expect(({} as { polluted?: true }).polluted).toBeUndefined();
		expect(Object.keys(intake.document)).not.toContain("__proto__");
		expect(notesOf(intake)[0]).toContain("__proto__");
	});
});

describe("schemas", () => {
	it.each([
		["a type that JSON Schema does not have", { type: "int" }, { type: "integer" }],
		["a date as a type", { type: "datetime" }, { type: "string", format: "date-time" }],
		["a type in capitals", { type: "String" }, { type: "string" }],
		["two types in one text", { type: "integer, string" }, { type: ["integer", "string"] }],
		["any as a type", { type: "any" }, {}],
		["properties without a type", { properties: { a: {} } }, { type: "object", properties: { a: {} } }],
		["an array without items", { type: "array" }, { type: "array", items: {} }],
		["items as a list", { type: "array", items: [{}] }, { type: "array", prefixItems: [{}] }],
		[
			"a boolean exclusiveMinimum",
			{ type: "number", minimum: 1, exclusiveMinimum: true },
			{ type: "number", exclusiveMinimum: 1 },
		],
		["an empty enum", { type: "string", enum: [] }, { type: "string" }],
		["enum values twice", { enum: ["a", "a"] }, { enum: ["a"] }],
		["a pattern that is not a regular expression", { type: "string", pattern: "(" }, { type: "string" }],
		["a limit as text", { type: "string", maxLength: "5" }, { type: "string", maxLength: 5 }],
		["a limit that does not limit", { type: "string", maxLength: -1 }, { type: "string" }],
		["allOf that is not a list", { allOf: { type: "string" } }, { allOf: [{ type: "string" }] }],
		["an empty anyOf", { type: "string", anyOf: [] }, { type: "string" }],
		["required as a boolean", { type: "object", required: true }, { type: "object" }],
		[
			"required at a property",
			{ type: "object", properties: { a: { type: "string", required: true }, b: { type: "string", required: false } } },
			{ type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, required: ["a"] },
		],
		[
			"a discriminator as text",
			{ type: "object", discriminator: "kind" },
			{ type: "object", discriminator: { propertyName: "kind" } },
		],
	])("%s is read as what it means, and reported", async (_, schema, meant) => {
		const intake = await intakeOfDocument(withSchema(schema));
		expect(schemasOf(intake).Thing).toEqual(meant);
		if (!("discriminator" in schema)) expect(intake.repairs.length).toBeGreaterThan(0);
	});

	it("a sound schema is not changed", async () => {
		const schema = { type: "object", required: ["a"], properties: { a: { type: ["string", "null"], pattern: "^a$" } } };
		const intake = await intakeOfDocument(withSchema(schema));
		expect(schemasOf(intake).Thing).toEqual(schema);
		expect(notesOf(intake)).toEqual([]);
	});

	it("names with spaces, or that every object has, get safe names, and references follow", async () => {
		const intake = await intakeOfDocument({
			components: {
				schemas: {
					"Order line (new)": { type: "object" },
					constructor: { type: "object" },
					User: {
						type: "object",
						properties: {
							a: { $ref: "#/components/schemas/Order%20line%20(new)" },
							b: { $ref: "#/components/schemas/constructor" },
						},
					},
				},
			},
		});
		expect(Object.keys(schemasOf(intake))).toEqual(["Order_line_new", "Schema_constructor", "User"]);
		expect(schemasOf(intake).User?.properties).toEqual({
			a: { $ref: "#/components/schemas/Order_line_new" },
			b: { $ref: "#/components/schemas/Schema_constructor" },
		});
	});

	it("a reference into the middle of the document becomes a named schema", async () => {
		const intake = await intakeOfDocument({
			paths: { "/a": { get: returns({ type: "object", properties: { deep: { type: "string" } } }) } },
			components: {
				schemas: {
					B: { $ref: "#/paths/~1a/get/responses/200/content/application~1json/schema/properties/deep" },
				},
			},
		});
		const { B, ...others } = schemasOf(intake);
		const [name] = Object.keys(others);
		expect(B).toEqual({ $ref: `#/components/schemas/${name}` });
		expect(others[name ?? ""]).toEqual({ type: "string" });
	});

	it("a reference that leads nowhere is any value, with a warning at its line", async () => {
		const intake = await intakeOf(
			'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\ncomponents:\n  schemas:\n    A:\n      $ref: "#/components/schemas/Gone"\n',
		);
		expect(schemasOf(intake).A).toEqual({});
		expect(intake.warnings).toEqual([expect.objectContaining({ line: 6, kind: "reference" })]);
	});

	it.each([
		["a schema that is itself", { A: { $ref: "#/components/schemas/A" } }],
		[
			"two schemas that are each other",
			{ A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" } },
		],
		["a schema that extends itself", { A: { allOf: [{ $ref: "#/components/schemas/A" }, { type: "object" }] } }],
		[
			"a parent that is one of its children",
			{
				A: { oneOf: [{ $ref: "#/components/schemas/B" }], properties: { kind: { type: "string" } } },
				B: { allOf: [{ $ref: "#/components/schemas/A" }, { type: "object" }] },
			},
		],
	])("%s is broken and reported", async (_, schemas) => {
		const intake = await intakeOfDocument({ components: { schemas } });
		expect(notesOf(intake).join()).toContain("contains itself");
	});

	it("a child of a broken circle keeps the properties of its parent", async () => {
		const intake = await intakeOfDocument({
			components: {
				schemas: {
					A: { type: "object", oneOf: [{ $ref: "#/components/schemas/B" }], properties: { kind: { type: "string" } } },
					B: { allOf: [{ $ref: "#/components/schemas/A" }, { type: "object" }] },
				},
			},
		});
		expect(schemasOf(intake).B?.allOf).toEqual([
			{ type: "object", properties: { kind: { type: "string" } } },
			{ type: "object" },
		]);
	});

	it("a tree is not a circle", async () => {
		const schemas = {
			Node: {
				type: "object",
				properties: { children: { type: "array", items: { $ref: "#/components/schemas/Node" } } },
			},
		};
		expect(notesOf(await intakeOfDocument({ components: { schemas } }))).toEqual([]);
	});
});

describe("operations", () => {
	it("path parameters that are missing, misnamed or not required are read as the path says", async () => {
		const intake = await intakeOfDocument({
			paths: {
				"/a/{id}/b/{part}": { get: returns({}) },
				"/c/{id}": { get: { ...returns({}), parameters: [{ name: "cId", in: "path", schema: { type: "integer" } }] } },
				"/d/{id}": { get: { ...returns({}), parameters: [{ name: "id", in: "path", required: false, schema: {} }] } },
			},
		});
		expect(operationOf(intake, "/a/{id}/b/{part}").parameters).toMatchObject([
			{ name: "id", in: "path", required: true },
			{ name: "part", in: "path", required: true },
		]);
		expect(operationOf(intake, "/c/{id}").parameters).toMatchObject([
			{ name: "id", in: "path", schema: { type: "integer" } },
		]);
		expect(operationOf(intake, "/d/{id}").parameters).toMatchObject([{ required: true }]);
		expect(intake.repairs).toHaveLength(4);
	});

	it.each([
		["no responses", {}, "has no responses"],
		["only errors", { responses: { "404": { description: "Gone." } } }, "no success"],
		["2XX", { responses: { "2XX": { description: "Done." } } }, "as 2XX"],
		["a default that is the success", { responses: { default: { description: "The order." } } }, "as default"],
		["a default that is an error", { responses: { default: { description: "Unexpected error." } } }, "no success"],
	])("an operation with %s has a success of 200", async (_, operation, message) => {
		const intake = await intakeOfDocument({ paths: { "/a": { get: operation } } });
		expect(operationOf(intake, "/a").responses).toHaveProperty("200");
		expect(notesOf(intake).join()).toContain(message);
	});

	it("an operationId that occurs twice is ignored the second time", async () => {
		const one = { operationId: "same", ...returns({}) };
		const intake = await intakeOfDocument({ paths: { "/a": { get: one }, "/b": { get: one } } });
		expect(operationOf(intake, "/a").operationId).toBe("same");
		expect(operationOf(intake, "/b").operationId).toBeUndefined();
		expect(notesOf(intake).join()).toContain("also that of GET /a");
	});

	it("a parameter with an unknown place is read as a query parameter", async () => {
		const intake = await intakeOfDocument({
			paths: { "/a": { get: { ...returns({}), parameters: [{ name: "q", in: "url", schema: {} }] } } },
		});
		expect(operationOf(intake, "/a").parameters).toMatchObject([{ name: "q", in: "query" }]);
	});

	it("what clients do not support is a warning with its place", async () => {
		const intake = await intakeOfDocument({
			paths: { "/a": { trace: returns({}), get: { ...returns({}), callbacks: { done: {} } } } },
		});
		expect(intake.warnings.map(({ kind, message }) => [kind, message.slice(0, 30)])).toEqual([
			["unsupported", "callbacks are not part of a cl"],
			["unsupported", "clients have no TRACE operatio"],
		]);
	});

	it("a security requirement without its scheme is left out with a warning", async () => {
		const intake = await intakeOfDocument({ security: [{ gone: [] }] });
		expect(intake.document.security).toBeUndefined();
		expect(intake.warnings).toHaveLength(1);
	});

	it("an extension with the name of ours and another meaning is ignored", async () => {
		const intake = await intakeOfDocument({
			paths: { "/a": { get: { ...returns({}), "x-pagination": true, "x-idempotency": false } } },
		});
		expect(operationOf(intake, "/a")["x-pagination"]).toBeUndefined();
		expect(operationOf(intake, "/a")["x-idempotency"]).toBe(false);
	});
});

describe("paths with a query", () => {
	const read = async (path: string, parameters: object[] = [], more: object = {}) => {
		const item = { get: { operationId: "find", parameters, ...returns({}) } };
		const intake = await intakeOfDocument({ paths: { [path]: item, ...more } });
		return { paths: Object.keys(intake.document.paths as object), intake };
	};
	const inPath = (name: string, schema: object = { type: "string" }) => ({ name, in: "path", required: true, schema });
	const inQuery = (name: string, required = true, schema: object = { type: "string" }) => ({
		name,
		in: "query",
		required,
		schema,
	});

	it("their parameters become parameters of the query, under the name that requests have", async () => {
		const { paths, intake } = await read("/find/{id}?q={query}&v=1&{page}=2", [
			inPath("id"),
			inPath("query"),
			inPath("page", { type: "integer" }),
		]);
		expect(paths).toEqual(["/find/{id}?v=1"]);
		expect(operationOf(intake, "/find/{id}?v=1").parameters).toEqual([
			inPath("id"),
			inQuery("q"),
			inQuery("page", true, { type: "integer" }),
		]);
		expect(notesOf(intake).join("\n")).toContain("the path has parameters of the query: q, page");
		expect(intake.locate(["paths", "/find/{id}?v=1", "get"]).line).toBe(1);
	});

	it("parameters that a template of RFC 6570 makes optional are optional, and need no declaration", async () => {
		const { paths, intake } = await read("/find{?q,page*}{&sort}", [inQuery("q", true)]);
		expect(paths).toEqual(["/find"]);
		expect(operationOf(intake, "/find").parameters).toEqual([
			inQuery("q", true),
			inQuery("page", false),
			inQuery("sort", false),
		]);
	});

	it("a path that exists already keeps its name, and the other one is told apart", async () => {
		const plain = { "/find": { get: { operationId: "all", ...returns({}) } } };
		const { paths } = await read("/find?q={q}", [inPath("q")], plain);
		expect(paths).toEqual(["/find#q", "/find"]);
	});

	it("a # in the middle of a path is a character of it, and one at the end tells operations apart", async () => {
		expect((await read("/send/#env/partners/{id}", [inPath("id")])).paths).toEqual(["/send/%23env/partners/{id}"]);
		expect((await read("/send#all")).paths).toEqual(["/send#all"]);
		expect((await read("/send?kind=a")).paths).toEqual(["/send?kind=a"]);
	});
});
