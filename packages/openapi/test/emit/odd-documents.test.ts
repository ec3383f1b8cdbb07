import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Caller, describedClient, resourceTree } from "@countersign/sdk/core";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { generate } from "../../../cli/src/generate/generate.ts";
import { testMachine } from "../../../cli/test/machine.ts";
import { SCHEMA_MAPS } from "../../src/document/keywords.ts";
import type { LoadedDocument } from "../../src/document/load.ts";
import { checkOutput } from "../../src/emit/check-output.ts";
import { emitOperations } from "../../src/emit/operations.ts";
import { describeForMock } from "../../src/emit/package/mock-description.ts";
import { withoutProse } from "../../src/emit/prose.ts";
import { emitClientFor, emitProvider } from "../../src/emit/provider.ts";
import { buildModel } from "../../src/model/build.ts";

type Json = Record<string, unknown>;
const SOURCE = { kind: "page", where: "/page" };

const operationOf = (operationId: string, more: Json): Json => ({
	operationId,
	summary: "Does it",
	tags: ["things"],
	security: [{ bearer: [] }],
	"x-source": SOURCE,
	responses: { "200": { description: "Done", content: { "application/json": { schema: { type: "object" } } } } },
	...more,
});
const documentOf = (paths: Json, more: Json = {}): Json => ({
	openapi: "3.1.0",
	info: { title: "Odd", version: "1" },
	servers: [{ url: "https://odd.example" }],
	tags: [{ name: "things", description: "Things." }],
	"x-provider": { name: "odd", title: "Odd", arrayFormat: "repeat" },
	components: {
		securitySchemes: { bearer: { type: "http", scheme: "bearer", "x-scopes": {} } },
		schemas: {},
		...(more.components as Json | undefined),
	},
	paths,
	...Object.fromEntries(Object.entries(more).filter(([name]) => name !== "components")),
});
const bodyOf = (schema: Json): Json => ({
	requestBody: { required: true, content: { "application/json": { schema } } },
});
const modelOf = (document: Json) => buildModel({ document } as unknown as LoadedDocument);

/** A client made of the document's table, and what it sends. */
function clientOf(document: Json) {
	const text = emitOperations(modelOf(document), "");
	// The table is a template literal, as in the generated file.
	const table = new Function(`return ${text.slice(text.indexOf("operations = ") + 13)}`)() as string;
	const sent: { method: string; url: string; headers: Readonly<Record<string, string>> }[] = [];
	const caller = describedClient(
		{ name: "odd", title: "Odd", baseUrl: "https://odd.example", arrayFormat: "repeat", pages: {}, signIn: [] },
		{
			apiKey: "key",
			rateLimit: false,
			transport: {
				async send({ method, url, headers }) {
					sent.push({ method, url: url.replace("https://odd.example", ""), headers });
					return { status: 200, headers: new Headers(), body: "{}" };
				},
			},
		},
	);
	type Method = (...args: unknown[]) => Promise<unknown>;
	const client = new (resourceTree<Record<string, Record<string, Method>>>(table))(caller as Caller);
	return { client, sent };
}
const resourceText = async (document: Json): Promise<string> =>
	(await emitClientFor(modelOf(document), "odd", "x")).find(({ path }) => path === "resources/things.ts")?.text ?? "";

const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe("path arguments", () => {
	const param = (name: string): Json => ({ name, in: "path", required: true, schema: { type: "string" } });

	it.each([
		["in reverse", { parameters: [param("part"), param("thing"), param("shop")] }, {}],
		[
			"on the path and on the operation",
			{ parameters: [param("thing"), param("part")] },
			{ parameters: [param("shop")] },
		],
		["partly", { parameters: [param("part")] }, {}],
	])("path arguments follow the order of the path if they are declared %s", async (_, own, shared) => {
		const document = documentOf({
			"/shops/{shop}/things/{thing}/parts/{part}": { ...shared, get: operationOf("things.part", own) },
		});
		const { client, sent } = clientOf(document);
		await client.things?.part?.("a", "b", "c");
		expect(sent[0]?.url).toBe("/shops/a/things/b/parts/c");
		expect(await resourceText(document)).toContain("part(shop: string, thing: string, part: string,");
	});

	it("a path argument can have a name that is not an identifier", async () => {
		const names = ["thing-id", "class", "options", "1st", "größe", "thing_id", "thing.id"];
		const document = documentOf({
			[`/${names.map((name) => `{${name}}`).join("/")}`]: {
				get: operationOf("things.find", { parameters: names.map(param) }),
			},
		});
		const { client, sent } = clientOf(document);
		await client.things?.find?.("a", "b", "c", "d", "e", "f", "g");
		expect(sent[0]?.url).toBe("/a/b/c/d/e/f/g");
		expect(checkOutput(await emitClientFor(modelOf(document), "odd", "x"))).toEqual([]);
	});

	it("a path argument can be a boolean, if the document says so", async () => {
		const document = documentOf({
			"/things/{deep}": {
				get: operationOf("things.find", { parameters: [{ ...param("deep"), schema: { type: "boolean" } }] }),
			},
		});
		expect(modelOf(document).operations[0]?.parameters).toMatchObject([{ name: "deep", style: "simple" }]);
		expect(await resourceText(document)).toContain("find(deep: boolean");
	});

	it("a path argument cannot lead to another path", async () => {
		const { client, sent } = clientOf(
			documentOf({ "/things/{id}": { get: operationOf("things.retrieve", { parameters: [param("id")] }) } }),
		);
		for (const bad of [".", "..", "", "a\u0000b", "\n", null, undefined, {}])
			await expect((async () => client.things?.retrieve?.(bad))()).rejects.toThrow(TypeError);
		for (const id of ["a/b", "../x", "?a=1", "#x", "%2e%2e", "a b", "ü"]) await client.things?.retrieve?.(id);
		expect(sent.map(({ url }) => decodeURIComponent(url.slice("/things/".length)))).toEqual([
			"a/b",
			"../x",
			"?a=1",
			"#x",
			"%2e%2e",
			"a b",
			"ü",
		]);
		expect(sent.every(({ url }) => url.split("/").length === 3 && !/[?#]/.test(url))).toBe(true);
	});
});

describe("query parameters", () => {
	const list = { type: "array", items: { type: "string" } };
	const record = { type: "object", properties: { gte: { type: "integer" }, lt: { type: "integer" } } };
	const send = async (declared: Json, params: Json, name = "filter"): Promise<string> => {
		const parameters = [{ name, in: "query", ...declared }];
		const { client, sent } = clientOf(documentOf({ "/things": { get: operationOf("things.search", { parameters }) } }));
		await client.things?.search?.(params);
		return sent[0]?.url.replace("/things", "") ?? "";
	};

	it.each([
		[
			"deepObject",
			{ schema: record, style: "deepObject", explode: true },
			{ gte: 1, lt: 5 },
			"?filter[gte]=1&filter[lt]=5",
		],
		[
			"deepObject, nested",
			{ schema: record, style: "deepObject", explode: true },
			{ price: { gte: 1 }, tag: ["a", "b"], none: undefined },
			"?filter[price][gte]=1&filter[tag]=a&filter[tag]=b",
		],
		[
			"deepObject, odd names",
			{ schema: record, style: "deepObject" },
			{ "a]&b=": "x&y" },
			"?filter[a%5D%26b%3D]=x%26y",
		],
		["form, a list", { schema: list, style: "form", explode: true }, ["a", "b"], "?filter=a&filter=b"],
		["form without explode, a list", { schema: list, style: "form", explode: false }, ["a", "b,c"], "?filter=a,b%2Cc"],
		["explode: false alone, a list", { schema: list, explode: false }, ["a", "b"], "?filter=a,b"],
		["explode: false, an object", { schema: record, explode: false }, { gte: 1, lt: 5 }, "?filter=gte,1,lt,5"],
		["an object", { schema: record }, { gte: 1, lt: 5 }, "?gte=1&lt=5"],
		["spaceDelimited", { schema: list, style: "spaceDelimited", explode: false }, ["a", "b"], "?filter=a%20b"],
		["pipeDelimited", { schema: list, style: "pipeDelimited", explode: false }, ["a", "b"], "?filter=a%7Cb"],
		[
			"pipeDelimited with explode",
			{ schema: list, style: "pipeDelimited", explode: true },
			["a", "b"],
			"?filter=a&filter=b",
		],
		["content", { content: { "application/json": { schema: record } } }, { gte: 1 }, "?filter=%7B%22gte%22%3A1%7D"],
		["a single value", { schema: { type: "string" }, explode: false }, "a,b", "?filter=a%2Cb"],
		["a date", { schema: { type: "string" } }, new Date(0), "?filter=1970-01-01T00%3A00%3A00.000Z"],
		["an empty list", { schema: list, explode: false }, [], ""],
	])("query parameters are sent as documented: %s", async (_, declared, value, url) => {
		expect(await send(declared, { filter: value })).toBe(url);
	});

	it("query parameters keep the brackets of their documented name", async () => {
		expect(await send({ schema: list }, { ids: ["a", "b"] }, "ids[]")).toBe("?ids%5B%5D=a&ids%5B%5D=b");
	});

	it.each([
		["an object where a string belongs", { schema: { type: "string" } }, { a: 1 }],
		["an object in a list", { schema: list, explode: false }, [{ a: 1 }]],
		["an invalid date", { schema: { type: "string" } }, new Date(Number.NaN)],
	])("query parameters with %s throw a TypeError that names them", async (_, declared, value) => {
		const failed = send(declared, { filter: value });
		await expect(failed).rejects.toThrow(TypeError);
		await expect(failed).rejects.toThrow("things.search: filter");
	});

	it("circular query parameters throw a TypeError", async () => {
		const circle: Json = {};
		circle.self = circle;
		await expect(send({ schema: record, style: "deepObject" }, { filter: circle })).rejects.toThrow(TypeError);
	});

	it("query parameters of an operation with a body are sent in the query, as documented", async () => {
		const post = operationOf("things.create", {
			parameters: [{ name: "tags", in: "query", schema: list, explode: false }],
			requestBody: { content: { "application/json": { schema: { type: "object" } } } },
		});
		const { client, sent } = clientOf(documentOf({ "/things": { post } }));
		await client.things?.create?.({ tags: ["a", "b"], name: "x" });
		expect(sent[0]?.url).toBe("/things?tags=a,b");
	});
});

describe("hostile names", () => {
	const HOSTILE = [
		"*/ alert(1) /*",
		"`$" + "{alert(1)}`",
		'"; alert(1); "',
		"a,b c=d",
		"\\",
		"line\nbreak\u2028x",
		"class",
		"__proto__",
		"größe",
		"a-b",
		"$ref",
	];

	it("hostile parameter names reach the server unchanged, and the generated code compiles", async () => {
		const parameters = HOSTILE.map((name) => ({
			name,
			in: "query",
			description: name,
			schema: { type: "string", enum: [name] },
		}));
		const document = documentOf({ "/things": { get: operationOf("things.search", { parameters }) } });
		const { client, sent } = clientOf(document);
		await client.things?.search?.(Object.fromEntries(HOSTILE.map((name, index) => [name, index])));
		const query = new URL(`https://x${sent[0]?.url}`).searchParams;
		for (const [index, name] of HOSTILE.entries())
			if (name !== "__proto__") expect([name, query.get(name)]).toEqual([name, String(index)]);
		expect(checkOutput(await emitClientFor(modelOf(document), "odd", "x"))).toEqual([]);
	});

	it("the generated code compiles with hostile names in every text and schema", async () => {
		for (const text of HOSTILE) {
			const document = documentOf(
				{
					"/things": {
						post: operationOf("things.create", {
							summary: text,
							description: text,
							tags: [text],
							"x-source": { kind: "page", where: text, note: text },
							"x-errors": [{ status: 409, code: text, when: text }],
							requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/order-line" } } } },
						}),
					},
				},
				{
					info: { title: text, version: "1" },
					"x-provider": { name: "odd", title: text, arrayFormat: "repeat" },
					components: {
						securitySchemes: { bearer: { type: "http", scheme: "bearer", "x-scopes": { [text]: text } } },
						schemas: {
							"order-line": {
								type: "object",
								description: text,
								properties: {
									[text]: { type: "string", enum: [text], description: text },
									same: { $ref: "#/components/schemas/lower" },
								},
							},
							lower: { type: "object", description: text },
						},
					},
				},
			);
			expect([text, checkOutput(await emitClientFor(modelOf(document), text, "x"))]).toEqual([text, []]);
		}
	}, 120_000);

	it("properties can be called like keywords, and their references follow the schemas to their new names", async () => {
		const names = ["default", "enum", "const", "example", "examples", "mapping", "properties", "$ref", "required"];
		const $ref = "#/components/schemas/its.value";
		const properties = Object.fromEntries(names.map((name) => [name, { $ref }]));
		const document = documentOf(
			{ "/things": { post: operationOf("things.create", bodyOf({ $ref: "#/components/schemas/its.thing" })) } },
			{
				components: {
					schemas: {
						"its.value": { type: "object", properties: { a: { type: "string" } } },
						"its.thing": { type: "object", properties },
						example: { type: "object", properties: { default: { $ref } } },
					},
				},
			},
		);
		const files = await emitClientFor(modelOf(document), "odd", "x");
		expect(checkOutput(files)).toEqual([]);
		const types = files.find(({ path }) => path === "types.ts")?.text ?? "";
		for (const name of names) expect(types).toMatch(new RegExp(`${name.replace("$", "\\$")}"?\\?: ItsValue`));
		expect(types).not.toContain("components[");
	});

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

	it("a mock knows the client's name of a parameter that is called like a field of the body", () => {
		const parameters = [{ name: "site", in: "query", required: true, schema: { type: "string" } }];
		const body = bodyOf({ type: "object", properties: { site: { type: "string" } } });
		const model = modelOf(documentOf({ "/things": { post: operationOf("things.create", { parameters, ...body }) } }));
		expect(describeForMock(model).operations[0]?.parameters).toMatchObject([{ name: "site", property: "siteQuery" }]);
	});

	it("what the sign-in of an operation sends is no parameter of its method, unless another sign-in needs it", () => {
		const key = (place: string, name: string) => ({ type: "apiKey", in: place, name });
		const parameter = (place: string, name: string, required = true) => ({
			name,
			in: place,
			required,
			schema: { type: "string" },
		});
		const securitySchemes = {
			query: key("query", "key"),
			header: key("header", "X-Key"),
			cookie: key("cookie", "sid"),
		};
		const read = (operationId: string, security: Json[], parameters: Json[]) => ({
			[`/${operationId}`]: { get: operationOf(operationId, { security, parameters }) },
		});
		const paths = {
			...read("things.query", [{ query: [] }], [parameter("query", "key"), parameter("query", "KEY")]),
			...read("things.header", [{ header: [] }], [parameter("header", "x-key")]),
			...read("things.cookie", [{ query: [], cookie: [] }], [parameter("cookie", "sid"), parameter("header", "sid")]),
			...read("things.either", [{ query: [] }, { header: [] }], [parameter("query", "key")]),
			...read("things.optional", [{ query: [] }, { header: [] }], [parameter("query", "key", false)]),
			...read("things.open", [], [parameter("query", "key")]),
		};
		const model = modelOf(documentOf(paths, { components: { securitySchemes } }));
		const namesOf = (all: readonly { readonly in: string; readonly name: string }[]) =>
			all.map((one) => `${one.in} ${one.name}`);
		const expected = {
			"things.query": ["query KEY"],
			"things.header": [],
			"things.cookie": ["header sid"],
			"things.either": ["query key"],
			"things.optional": [],
			"things.open": ["query key"],
		};
		expect(Object.fromEntries(model.operations.map(({ id, parameters }) => [id, namesOf(parameters)]))).toEqual(
			expected,
		);
		const { operations } = describeForMock(model);
		expect(Object.fromEntries(operations.map(({ id, parameters }) => [id, namesOf(parameters)]))).toEqual(expected);
	});

	it("a parameter with a media type is JSON only if the type says so, or it is a list or an object", () => {
		const text = { type: "string" };
		const at = (type: string, schema: Json) => ({
			name: "id",
			in: "path",
			required: true,
			content: { [type]: { schema } },
		});
		const isJson = (parameter: Json): boolean[] => {
			const paths = { "/things/{id}": { get: operationOf("things.retrieve", { parameters: [parameter] }) } };
			const model = modelOf(documentOf(paths));
			const [described] = describeForMock(model).operations[0]?.parameters ?? [];
			return [model.operations[0]?.parameters[0]?.style === "json", described?.isJson === true];
		};
		expect(isJson(at("*/*", text))).toEqual([false, false]);
		expect(isJson(at("text/plain", text))).toEqual([false, false]);
		expect(isJson(at("application/json", text))).toEqual([true, true]);
		expect(isJson(at("application/vnd.api+json", text))).toEqual([true, true]);
		expect(isJson(at("*/*", { type: "array", items: text }))).toEqual([true, true]);
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

	it("a hostile name stays one word of the operations table", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.uniqueArray(fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
				async (names) => {
					const plain = names.filter(
						(name) => name !== "__proto__" && !name.endsWith("[]") && !/\p{Surrogate}/u.test(name),
					);
					const parameters = plain.map((name) => ({ name, in: "query", schema: { type: "array" }, explode: false }));
					const { client, sent } = clientOf(
						documentOf({ "/things": { post: operationOf("things.search", { parameters }) } }),
					);
					await client.things?.search?.(Object.fromEntries(plain.map((name) => [name, ["a", "b"]])));
					const query = new URL(`https://x${sent[0]?.url}`).searchParams;
					expect(plain.map((name) => query.get(name))).toEqual(plain.map(() => "a,b"));
				},
			),
			{ numRuns: 60 },
		);
	});
});

describe("generate", () => {
	it("generate writes nothing and fails if its output does not compile", async () => {
		const folder = mkdtempSync(join(tmpdir(), "odd-"));
		folders.push(folder);
		const spec = join(folder, "api.json");
		const schema = { $ref: "#/components/schemas/Thing" };
		const body = { content: { "application/json": { schema } } };
		const document = documentOf(
			{ "/things": { get: operationOf("things.find", { responses: { "200": { description: "Done", ...body } } }) } },
			{
				components: {
					securitySchemes: { bearer: { type: "http", scheme: "bearer", "x-scopes": {} } },
					schemas: { Thing: { type: "object" } },
				},
				// The class would have the name of a type that its module imports.
				"x-provider": { name: "api-promise", title: "Odd", arrayFormat: "repeat" },
			},
		);
		writeFileSync(spec, JSON.stringify(document));
		const out = join(folder, "out");
		const { machine, lines } = testMachine();
		const code = await generate({ all: false, check: false, spec, out }, machine);
		const output = lines.join("\n");
		expect([code, existsSync(out)]).toEqual([1, false]);
		expect(output).toContain("does not compile, so nothing was written");
		expect(output).toMatch(/index\.ts:\d+: .*ApiPromise/);
		expect(readdirSync(folder)).toEqual(["api.json"]);
	});

	it("checkOutput finds a file that does not parse", () => {
		const [problem] = checkOutput([{ path: "a.ts", text: "export const a = 1;\nexport const b = {;\n" }]);
		expect(problem).toMatch(/^a\.ts:2: /);
	});

	it("generate indents JSON with spaces", async () => {
		const files = await emitProvider(modelOf(documentOf({})));
		const json = files.filter(({ path }) => path.endsWith(".json"));
		expect(json).toHaveLength(1);
		for (const { text } of json) expect(text).not.toContain("\t");
	});
});
