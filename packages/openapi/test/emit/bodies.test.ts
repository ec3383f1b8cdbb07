import { type Caller, describedClient, resourceTree } from "@countersign/sdk/core";
import { describe, expect, it } from "vitest";
import type { LoadedDocument } from "../../src/document/load.ts";
import { checkOutput } from "../../src/emit/check-output.ts";
import { emitOperations } from "../../src/emit/operations.ts";
import { emitClientFor } from "../../src/emit/provider.ts";
import { buildModel } from "../../src/model/build.ts";

type Json = Record<string, unknown>;

const SCHEMAS: Json = {
	Item: { type: "object", properties: { id: { type: "string" } } },
	"order-line": { type: "object", properties: { id: { type: "string" } } },
	Either: { oneOf: [{ $ref: "#/components/schemas/Item" }, { type: "object", properties: { b: { type: "string" } } }] },
	Any: { anyOf: [{ $ref: "#/components/schemas/Item" }, { $ref: "#/components/schemas/Either" }] },
	All: { allOf: [{ $ref: "#/components/schemas/Item" }, { $ref: "#/components/schemas/Either" }] },
	Open: {},
};
const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

function modelOf(operation: Json, method = "post", id = "things.create") {
	const document: Json = {
		openapi: "3.1.0",
		info: { title: "Odd", version: "1" },
		servers: [{ url: "https://odd.example" }],
		tags: [{ name: "things" }],
		"x-provider": { name: "odd", title: "Odd", arrayFormat: "repeat" },
		components: {
			securitySchemes: { bearer: { type: "http", scheme: "bearer", "x-scopes": {} } },
			schemas: SCHEMAS,
		},
		paths: {
			"/things": {
				[method]: {
					operationId: id,
					summary: "Does it",
					tags: ["things"],
					security: [{ bearer: [] }],
					"x-source": { kind: "page", where: "/page" },
					responses: { "200": { description: "Done", content: { "application/json": { schema: ref("Item") } } } },
					...operation,
				},
			},
		},
	};
	return buildModel({ document } as unknown as LoadedDocument);
}

describe("a generated client", () => {
	const inline = { type: "object", properties: { name: { type: "string" } } };
	it.each<readonly [string, Json]>([
		["an inline schema", inline],
		...Object.keys(SCHEMAS).map((name) => [name, ref(name)] as const),
	])("a generated client compiles if an operation has query parameters and a body of %s", async (_, schema) => {
		const model = modelOf({
			parameters: [{ name: "notify", in: "query", required: true, schema: { type: "boolean" } }],
			requestBody: { content: { "application/json": { schema } } },
		});
		expect(checkOutput(await emitClientFor(model, "odd", "x"))).toEqual([]);
	});

	it.each(["application/json; charset=utf-8", "application/vnd.odd.v2+json", "Application/JSON", "*/*"])(
		"the model finds a body that the document describes as %s",
		(type) => {
			const body = { content: { [type]: { schema: ref("Item") } } };
			const [operation] = modelOf({
				requestBody: body,
				responses: { "201": { description: "Made", ...body } },
			}).operations;
			expect(operation?.body?.schemaName).toBe("Item");
			expect(operation?.successes[0]?.schemaName).toBe("Item");
		},
	);

	it.each(["toString", "valueOf", "hasOwnProperty", "isPrototypeOf"])(
		"a resource can have a method called %s, as every object has",
		async (name) => {
			const model = modelOf({}, "get", `things.${name}`);
			expect(emitOperations(model, "")).toContain(` ${name} GET`);
			expect(checkOutput(await emitClientFor(model, "odd", "x"))).toEqual([]);
		},
	);
});

describe("a header parameter", () => {
	const parameters = [{ name: "X-Ids", in: "header", schema: { type: "array", items: { type: "string" } } }];
	async function sent(value: unknown): Promise<string | undefined> {
		const text = emitOperations(modelOf({ parameters }, "get", "things.find"), "");
		const table = new Function(`return ${text.slice(text.indexOf("operations = ") + 13)}`)() as string;
		let header: string | undefined;
		const transport = {
			async send({ headers }: { readonly headers: Readonly<Record<string, string>> }) {
				header = headers["X-Ids"];
				return { status: 200, headers: new Headers(), body: "{}" };
			},
		};
		const api = {
			name: "odd",
			title: "Odd",
			baseUrl: "https://odd.example",
			arrayFormat: "repeat",
			pages: {},
			signIn: [],
		} as const;
		const caller = describedClient(api, { apiKey: "key", rateLimit: false, transport });
		type Find = { readonly things: { find(params: object): Promise<unknown> } };
		await new (resourceTree<Find>(table))(caller as Caller).things.find({ "X-Ids": value });
		return header;
	}

	it("a header parameter is sent as a list of values, or as an ISO 8601 date", async () => {
		expect(await sent(["a", "b"])).toBe("a,b");
		expect(await sent(new Date(0))).toBe("1970-01-01T00:00:00.000Z");
	});

	it.each([{ a: 1 }, [{ a: 1 }], null])("a header parameter of %j throws a TypeError that names it", async (value) => {
		await expect(sent(value)).rejects.toThrow("things.find: X-Ids must be a string");
	});
});
