import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readDocument } from "../../../src/document/read.ts";
import { type DocsPage, emitDocs } from "../../../src/emit/docs/docs.ts";
import type { ApiModel, JsonSchema } from "../../../src/model/api-model.ts";
import { buildModel } from "../../../src/model/build.ts";

const folder = fileURLToPath(new URL("../../fixtures/shop", import.meta.url));
const places = {
	module: "@acme/shop",
	method: ({ id }: { readonly id: string }) => (id === "items.create" ? "/reference/items#create" : undefined),
	guides: { scopes: "/guides/scopes" },
};

describe("API pages of a document", () => {
	let model: ApiModel;
	let pages: readonly DocsPage[];
	const text = (path: string): string => pages.find((page) => page.path === path)?.text ?? "";
	/** The section of an operation or object. */
	const section = (path: string, anchor: string): string =>
		new RegExp(`^## [^\\n]*\\{#${anchor}\\}$[\\s\\S]*?(?=^## |(?![\\s\\S]))`, "m").exec(text(path))?.[0] ?? "";
	const withSchemas = (schemas: Record<string, JsonSchema>): readonly DocsPage[] =>
		emitDocs({ ...model, schemas: { ...model.schemas, ...schemas } }, places);

	beforeAll(async () => {
		model = buildModel(await readDocument(folder, "shop"));
		pages = emitDocs(model, places);
	});

	it("an API has an index, a page for each resource, and pages of errors, scopes and events", () => {
		expect(pages.map(({ path, title }) => `${title}: ${path}`)).toEqual([
			"Overview: index.md",
			"Errors: errors.md",
			"Scopes: scopes.md",
			"Events: events.md",
			"items: items.md",
		]);
	});

	it("an operation shows its request, its call and a link to the reference", () => {
		const create = section("items.md", "create");
		expect(create).toContain("## Create an item {#create}");
		expect(create).toContain('<span class="api-method api-post">POST</span> `/items`');
		expect(create).toContain("`shop.items.create(params, options?)` · [Reference](/reference/items#create)");
		expect(section("items.md", "retrieve")).not.toContain("[Reference]");
	});

	it("an operation of a sub-resource has an anchor with both names", () => {
		expect(section("items.md", "parts-list")).toContain("`shop.items.parts.list(id, options?)`");
	});

	it("an operation names its scopes, idempotency key, events and source", () => {
		const create = section("items.md", "create");
		expect(create).toContain("- [Scopes](/guides/scopes): [`items:write`](./scopes.md#items-write).");
		expect(create).toContain("- Idempotency: the client sends a key in `Idempotency-Key`");
		expect(create).toContain("- Events: [`item.created`](./events.md#item-created).");
		expect(create).toContain("on a page that is only partly readable: `/items`.");
		expect(section("items.md", "retrieve")).toContain("- Source: assumption: by analogy.");
	});

	it("a list says how it is paginated", () => {
		expect(section("items.md", "list")).toContain(
			"- Pagination: by cursor. `limit` sets the page size, 20 by default, at most 100.",
		);
		expect(section("items.md", "parts-list")).toContain("none: the response has all items.");
	});

	it("a field shows its type, whether it is required, its values and its default", () => {
		const create = section("items.md", "create");
		expect(create).toContain(
			'- `colour` <span class="api-type">string, **required**</span> One of `red`, `blue`. Default: `red`.',
		);
		expect(section("items.md", "object-Item")).toContain('- `weight` <span class="api-type">number or null</span>');
	});

	it("an operation lists its error codes below their class, with the cause and what to do", () => {
		expect(section("items.md", "create")).toContain(
			"- `ValidationError` (422): Fix the body. `issues` names each field.\n  - [`too_heavy`](./errors.md#too_heavy-422): it weighs too much (assumed: code).",
		);
		expect(text("errors.md")).toContain(
			"### `too_heavy` {#too_heavy-422}\n\n422 `ValidationError`. Fix the body. `issues` names each field.\n\n- it weighs too much (assumed: code): [`items.create`](./items.md#create)",
		);
	});

	it("an operation has an example in TypeScript and one for curl, without a key", () => {
		const create = section("items.md", "create");
		expect(create).toContain(
			'```ts [TypeScript]\nimport { Shop } from "@acme/shop";\n\nconst shop = new Shop();\nconst item = await shop.items.create({ colour: "red" });\nconsole.log(item);\n```',
		);
		expect(create).toContain(
			'```sh [curl]\ncurl -X POST "https://api.shop.example/v1/items" \\\n  -H "Authorization: Bearer $SHOP_API_KEY" \\\n  -H "Idempotency-Key: $(uuidgen)" \\\n  -H "Content-Type: application/json" \\\n  -d \'{\n  "colour": "red"\n}\'\n```',
		);
		expect(section("items.md", "list")).toContain("for await (const item of shop.items.list()) {");
	});

	it("the recorded responses of an operation's own errors are tabs, one for each code", () => {
		const operations = model.operations.map((one) =>
			one.id !== "items.create"
				? one
				: {
						...one,
						example: {
							path: {},
							query: {},
							errors: [
								{ status: 422, name: "too_heavy", body: { code: "too_heavy" } },
								{ status: 404, name: "not_found", body: { code: "not_found" } },
							],
						},
					},
		);
		const resources = model.resources.map((one) => ({
			...one,
			operations: operations.filter(({ resource }) => resource.join(".") === one.path.join(".")),
		}));
		const changed = emitDocs({ ...model, operations, resources }, places)[4]?.text ?? "";
		expect(changed).toContain(
			'<details><summary>Error responses</summary>\n\n::: code-group\n\n```json [too_heavy]\n{\n  "code": "too_heavy"\n}\n```\n\n:::\n\n</details>',
		);
		expect(changed).not.toContain("json [not_found]");
		expect(text("items.md")).not.toContain("Error responses");
	});

	it("the examples of the document are shown, those of its errors on the page of errors", () => {
		const example = {
			path: { id: "item_7" },
			query: {},
			response: { status: 200, body: { id: "item_7", colour: "blue" } },
			errors: [{ status: 404, name: "not_found", body: { code: "not_found" } }],
		};
		const operations = model.operations.map((one) =>
			one.id === "items.retrieve" ? { ...one, refusals: [404], example } : one,
		);
		const resources = model.resources.map((one) => ({
			...one,
			operations: operations.filter(({ resource }) => resource.join(".") === one.path.join(".")),
		}));
		const changed = emitDocs({ ...model, operations, resources }, places);
		const [items, errors] = ["items.md", "errors.md"].map((path) => changed.find((one) => one.path === path)?.text);
		expect(items).toContain('await shop.items.retrieve("item_7");');
		expect(items).toContain('curl "https://api.shop.example/v1/items/item_7"');
		expect(items).toContain('Response 200\n\n```json\n{\n  "id": "item_7",\n  "colour": "blue"\n}\n```');
		expect(errors).toContain("Example: <code v-pre>not_found</code>");
	});

	it("an error code that is a sentence has the example whose name is made of its words", () => {
		const sentence = { status: 422, code: "weight is required", when: "it has no weight", assumption: [] };
		const body = { error: "weight is required" };
		const operations = model.operations.map((one) =>
			one.id !== "items.create"
				? one
				: {
						...one,
						refusals: [422],
						errors: [sentence],
						example: { path: {}, query: {}, errors: [{ status: 422, name: "weight_is_required", body }] },
					},
		);
		const changed = emitDocs({ ...model, operations }, places).find(({ path }) => path === "errors.md")?.text;
		expect(changed).toContain('"error": "weight is required"');
		expect(changed).not.toContain("Example: <code v-pre>weight_is_required</code>");
	});

	it("an object that several operations return is described once and linked", () => {
		expect(section("items.md", "create")).toContain("[`Item`](./items.md#object-Item).");
		expect(section("items.md", "object-Item")).toContain("A thing.");
		expect(section("items.md", "object-Item")).toContain(
			'- `maker` <span class="api-type">object</span>\n  <details><summary>Fields of <code v-pre>maker</code></summary>\n\n  - `id` <span class="api-type">string</span>',
		);
	});

	it("a schema that contains itself becomes a link", () => {
		const maker = { type: "object", properties: { parent: { $ref: "#/components/schemas/Maker" } } };
		const page = withSchemas({ Maker: maker }).find(({ path }) => path === "items.md")?.text;
		expect(page).toContain('- `maker` <span class="api-type">[`Maker`](./items.md#object-Maker)</span>');
		expect(page).toContain('- `parent` <span class="api-type">[`Maker`](./items.md#object-Maker)</span>');
	});

	it("a choice between simple types is written out, and a choice between objects lists their fields", () => {
		const id = { oneOf: [{ type: "integer" }, { type: "string" }] };
		const part = (name: string): JsonSchema => ({
			title: name,
			type: "object",
			required: ["size"],
			properties: { size: id },
		});
		const item = {
			type: "object",
			properties: {
				id: { $ref: "#/components/schemas/Id" },
				parent: { $ref: "#/components/schemas/Id" },
				nothing: { type: "null" },
				shape: { oneOf: [part("Box"), part("Bag")] },
			},
		};
		const page = withSchemas({ Id: id, Item: item }).find(({ path }) => path === "items.md")?.text;
		expect(page).toContain('- `parent` <span class="api-type">integer or string</span>');
		expect(page).toContain('- `nothing` <span class="api-type">null</span>');
		expect(page).toContain(
			'One of:\n\n  - Box\n    <details><summary>Fields</summary>\n\n    - `size` <span class="api-type">integer or string</span>',
		);
	});

	it("required fields come first, and many optional ones are folded", () => {
		const properties = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`f${index}`, { type: "string" }]));
		const params = { type: "object", required: ["f11"], properties };
		const page = withSchemas({ ItemCreateParams: params }).find(({ path }) => path === "items.md")?.text;
		expect(page).toContain(
			'- `f11` <span class="api-type">string, **required**</span>\n\n<details><summary>11 optional fields</summary>\n\n- `f0`',
		);
	});

	it("a relation that can be expanded says what it contains and which scope it needs", () => {
		expect(section("items.md", "retrieve")).toContain(
			'- `maker` <span class="api-type">`Maker`</span> needs [`items:read`](./scopes.md#items-read)',
		);
	});

	it("an event lists the operations that send it, its fields and an example", () => {
		const event = section("events.md", "item-created");
		expect(event).toContain("- Sent by: [`items.create`](./items.md#create).");
		expect(event).toContain('- `type` <span class="api-type">string</span> Always `item.created`.');
		expect(event).toContain('"type": "item.created"');
	});

	it("a scope lists the operations that need it", () => {
		expect(text("scopes.md")).toContain("### `items:write` {#items-write}\n\nWrite items.\n\n[`items.create`]");
	});

	it("without recommended sets, the page of scopes has the smallest set for reading", () => {
		expect(text("scopes.md")).toContain("- Reads only: [`items:read`](./scopes.md#items-read)");
	});

	it("the recommended sets of a document are shown with their source", () => {
		const set = {
			name: "Import",
			scopes: ["items:write"],
			advice: "Delete the key.",
			source: { kind: "page", where: "/keys" },
		};
		const [page] = emitDocs({ ...model, scopeSets: [set] } as ApiModel, places).filter(
			({ path }) => path === "scopes.md",
		);
		expect(page?.text).toContain(
			"### Import {#set-Import}\n\n[`items:write`](./scopes.md#items-write)\n\nDelete the key. Source: documented by the vendor: `/keys`.",
		);
		expect(page?.text).not.toContain("Reads only");
	});

	it("the index lists every operation with what it can be filtered by", () => {
		expect(text("index.md")).toContain(
			'- <span class="api-method api-post">POST</span> [`items.create`](./items.md#create) <span class="api-path">`/items`</span> <span class="api-summary">Create an item</span> <span class="api-scopes">`items:write`</span>',
		);
	});

	it("a deprecated operation says so", () => {
		const [first, ...others] = model.operations;
		if (!first) throw new Error("the fixture has operations");
		const deprecated = { ...first, deprecated: true };
		const resources = model.resources.map((one) => ({ ...one, operations: [deprecated, ...one.operations.slice(1)] }));
		const changed = emitDocs({ ...model, operations: [deprecated, ...others], resources }, places);
		expect(changed.find(({ path }) => path === "items.md")?.text).toContain("::: warning Deprecated");
	});

	it("a resource called like another page does not replace it", () => {
		const resources = model.resources.map((one) => ({ ...one, name: "errors" }));
		const paths = emitDocs({ ...model, resources }, places).map(({ path }) => path);
		expect(paths).toContain("errors-resource.md");
		expect(new Set(paths).size).toBe(paths.length);
	});
});
