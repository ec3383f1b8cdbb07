import { describe, expect, it } from "vitest";
import { checkOutput } from "../../src/emit/check-output.ts";
import { describeForMock } from "../../src/emit/package/mock-description.ts";
import { emitClientFor } from "../../src/emit/provider.ts";
import { bodyOf, clientOf, documentOf, type Json, modelOf, operationOf, resourceText } from "./odd-document.ts";

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

describe("parameters", () => {
	it("a mock knows the client's name of a parameter that is called like a field of the body", () => {
		const parameters = [{ name: "site", in: "query", required: true, schema: { type: "string" } }];
		const body = bodyOf({ type: "object", properties: { site: { type: "string" } } });
		const model = modelOf(documentOf({ "/things": { post: operationOf("things.create", { parameters, ...body }) } }));
		expect(describeForMock(model).operations[0]?.parameters).toMatchObject([{ name: "site", property: "siteQuery" }]);
	});

	it("what the sign-in of an operation sends is not a parameter of its method, unless another sign-in needs it", () => {
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
});
