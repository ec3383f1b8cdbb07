import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import type { GeneratedFile } from "../../src/emit/file.ts";
import { methodDoc } from "../../src/emit/method-doc.ts";
import { emitMock, emitProvider } from "../../src/emit/provider.ts";
import { emitRoutes } from "../../src/emit/routes.ts";
import type { ApiModel, CallExample, Operation } from "../../src/model/api-model.ts";
import { buildModel } from "../../src/model/build.ts";

const folder = fileURLToPath(new URL("../fixtures/shop", import.meta.url));
const load = async () => buildModel(await readDocument(folder, "shop"));

describe("the model of a document", () => {
	it("the model contains what the document says about an operation", async () => {
		const model = await load();
		expect(model.operations.map((one) => one.id)).toEqual([
			"items.list",
			"items.create",
			"items.retrieve",
			"items.parts.list",
		]);
		const create = model.operations[1];
		expect(create).toMatchObject({
			method: "POST",
			path: "/items",
			scopes: [["items:write"]],
			envelope: "data",
			emits: ["item.created"],
			idempotency: { header: "Idempotency-Key", maxLength: 255 },
			source: { kind: "partly" },
		});
		expect(create?.result?.schemaName).toBe("Item");
		expect(model.resources[0]?.children[0]?.path).toEqual(["items", "parts"]);
		expect(model.events[0]).toMatchObject({ type: "item.created", object: "Item" });
	});
});

describe("generated files", () => {
	let model: ApiModel;
	let files: readonly GeneratedFile[];
	beforeAll(async () => {
		model = await load();
		files = await emitProvider(model);
	});
	const text = (ending: string): string => files.find((file) => file.path.endsWith(ending))?.text ?? "";

	it("two runs generate the same bytes", async () => {
		expect(await emitProvider(await load())).toEqual(files);
	});

	it("each generated file says where it comes from and that it must not be edited", () => {
		for (const file of files.filter((one) => one.path.endsWith(".ts")))
			expect(file.text, file.path).toMatch(/^\/\/ Generated from packages\/openapi\/specs\/shop .*Do not edit\./);
	});

	it("each operation gets one line in the table and one typed method", () => {
		const table = text("generated/operations.ts");
		expect(table).toContain("`items @items:*\n list :cursor\n create data\n retrieve\nitems.parts\n list :none -`");
		const resource = text("resources/items.ts");
		expect(resource).toContain("create(params: ItemCreateParams, options?: CallOptions): ApiPromise<Item>");
		expect(resource).toContain("ApiPromise<Expanded<Item, ItemsRetrieveExpand, E>>");
		expect(resource).toContain("readonly parts: ItemsPartsResource;");
	});

	it("the docstring of a method contains its scopes, errors, events, an example and the source", () => {
		const resource = text("resources/items.ts");
		for (const part of [
			"Scopes: `items:write`.",
			"Errors: `ValidationError` (422) and those that every call can throw.",
			"@throws 422 `too_heavy`: it weighs too much (assumed: code)\n",
			"Events: `item.created`.",
			'await shop.items.create({ colour: "red" });',
			"Source: /items (partly)",
			"Assumption: the vendor's public documentation does not describe this operation.",
		])
			expect(resource).toContain(part);
	});

	it("the docstring of a method shows the recorded arguments, and of a long body only the required fields", () => {
		const [create] = model.operations.filter((one) => one.id === "items.create");
		const [retrieve] = model.operations.filter((one) => one.id === "items.retrieve");
		if (!create || !retrieve) throw new Error("The fixture has changed.");
		const doc = (operation: Operation, example: Partial<CallExample>, required = true): string =>
			methodDoc(
				model,
				{ ...operation, example: { path: {}, query: {}, errors: [], ...example } },
				{ params: { name: "Params", required }, expands: false, result: "Item" },
				"shop",
			);
		expect(doc(create, { body: { colour: "blue", weight: 3 } })).toContain(
			'await shop.items.create({ colour: "blue", weight: 3 });',
		);
		const long = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`field${index}`, "long text"]));
		expect(doc(create, { body: { colour: "blue", ...long } })).toContain('await shop.items.create({ colour: "red" });');
		const [parameter] = retrieve.parameters.filter((one) => one.in === "path");
		expect(doc(retrieve, { path: { [parameter?.name ?? ""]: "recorded-id" } }, false)).toContain(
			'await shop.items.retrieve("recorded-id"',
		);
	});

	it("types keep enums open and fields with a default optional", () => {
		const types = text("sdk/src/shop/generated/types.ts");
		expect(types).toContain('colour: "red" | "blue" | (string & {});');
		expect(types).toContain("size?: string | undefined;");
		expect(types).toContain("weight?: number | null;");
	});

	it("each schema becomes a type of the same name, described by the document", () => {
		const types = text("sdk/src/shop/generated/types.ts");
		expect(types).toContain("export interface Item {");
		expect(types).not.toMatch(/components\["schemas"\]|@description|@constant|@enum/);
	});

	it("generated schemas keep unknown keys", () => {
		const schemas = text("sdk/src/shop/generated/schemas.ts");
		expect(schemas).toContain("z.looseObject({");
		expect(schemas).toContain('"items.create": () => itemEnvelopeSchema');
	});

	it("the code that the mock loads contains no documentation", () => {
		const described = structuredClone(model) as unknown as { operations: object[]; schemas: Record<string, object> };
		described.schemas.Item = {
			description: "Prose of the schema.",
			properties: {
				description: { type: "string", description: "Prose of the field.", "x-source": { note: "Prose" } },
			},
		};
		const [routes, , , schemas] = emitRoutes(described as unknown as ApiModel, "");
		expect(schemas?.text).not.toContain("Prose");
		expect(schemas?.text).toContain('"description": {\n\t\t\t\t"type": "string"\n');
		// The mock shows what causes an error.
		expect(routes?.text).not.toMatch(/"(?:description|summary)":"/);
	});

	it("the rules of the mock get the types of each operation's body, path and query", () => {
		const handlers = text("mock/src/shop/generated/handlers.ts");
		expect(handlers).toContain('"items.list": { body: Empty; path: Empty; query: ItemsListQuery };');
		expect(handlers).toContain('"items.create": { body: ItemCreateParams; path: Empty; query: Empty };');
		expect(handlers).toContain('"items.retrieve": { body: Empty; path: { readonly id: string }; query: Empty };');
		expect(handlers).toContain('import type { ItemCreateParams, ItemsListQuery } from "./types.ts";');
		const types = text("mock/src/shop/generated/types.ts");
		expect(types).toContain("export type Maker = {\n    id: string;\n    name?: string;\n};");
		expect(types).toMatch(/export type ItemsListQuery = \{\n {4}limit\?: number;\n/);
		// An alias is assignable to any JSON object, an interface is not; and nobody hovers over these types.
		expect(types).not.toMatch(/interface|\/\*\*/);
	});

	it("a query type does not take the name of a schema of the document", async () => {
		const taken = { ...model, schemas: { ...model.schemas, ItemsListQuery: { type: "string" } } };
		const files = await emitMock(taken);
		expect(files.find((file) => file.path === "types.ts")?.text).toContain("export type ItemsListQuery = string;");
		expect(files.find((file) => file.path === "handlers.ts")?.text).toContain("query: ItemsListQueryOfCall");
	});

	it("the generated files include scopes, event types and routes", () => {
		expect(text("generated/scopes.ts")).toContain('readonly "items.create": readonly [readonly ["items:write"]];');
		expect(text("webhooks/src/shop/generated/events.ts")).toContain('"item.created": Item;');
		expect(text("mock/src/shop/generated/routes.ts")).toContain('"id":"items.retrieve"');
	});
});
