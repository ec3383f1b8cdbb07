import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import type { Walkthrough, WalkthroughStep } from "../../src/document/walkthrough.ts";
import { emitCollections } from "../../src/emit/collections/collections.ts";
import type { GeneratedFile } from "../../src/emit/file.ts";
import type { ApiModel } from "../../src/model/api-model.ts";
import { buildModel } from "../../src/model/build.ts";

const folder = fileURLToPath(new URL("../fixtures/shop", import.meta.url));

describe("collections", () => {
	let files: readonly GeneratedFile[];
	beforeAll(async () => {
		files = emitCollections(buildModel(await readDocument(folder, "shop")));
	});
	const text = (path: string): string => files.find((file) => file.path === path)?.text ?? "";
	const json = (path: string) => JSON.parse(text(path));

	it("the Postman collection contains every operation by tag, with its body, key and arguments", () => {
		const collection = json("postman/shop.postman_collection.json");
		expect(collection.info.schema).toContain("v2.1.0");
		expect(collection.auth.bearer[0].value).toBe("{{apiKey}}");
		const [items] = collection.item;
		expect(items.item.map((one: { name: string }) => one.name)).toEqual([
			"items.list",
			"items.create",
			"items.retrieve",
			"items.parts.list",
		]);
		const [list, create, retrieve] = items.item;
		expect(list.request.url.query[0]).toMatchObject({ key: "limit", disabled: true });
		expect(JSON.parse(create.request.body.raw)).toEqual({ colour: "red" });
		expect(create.request.header).toContainEqual({ key: "Idempotency-Key", value: "{{$guid}}" });
		expect(retrieve.request.url).toMatchObject({
			raw: "{{baseUrl}}/entities/{{entityId}}/items/:id",
			variable: [{ key: "id", value: "id" }],
		});
	});

	it("the Bruno collection has one file per operation", () => {
		expect(files.filter((file) => /^bruno\/items\/items\..*\.bru$/.test(file.path))).toHaveLength(4);
		expect(text("bruno/items/items.create.bru")).toContain(
			"post {\n  url: {{baseUrl}}/entities/{{entityId}}/items\n  body: json\n  auth: inherit\n}",
		);
		expect(text("bruno/items/items.list.bru")).toContain("params:query {\n  ~limit: 1\n");
		expect(text("bruno/collection.bru")).toContain("auth:bearer {\n  token: {{apiKey}}\n}");
	});

	it("the Insomnia collection contains every operation in its folder", () => {
		const { resources, __export_format } = json("insomnia/shop.collection.json");
		expect(__export_format).toBe(4);
		const requests = resources.filter((one: { _type: string }) => one._type === "request");
		expect(requests).toHaveLength(4);
		expect(requests[1]).toMatchObject({
			parentId: "fld_shop_items",
			url: "{{ _.baseUrl }}/entities/{{ _.entityId }}/items",
		});
	});

	it("the environments name the key but do not contain one", () => {
		const values = json("postman/shop.postman_environment.json").values;
		expect(values).toContainEqual({ key: "apiKey", value: "", type: "secret", enabled: true });
		expect(values).toContainEqual({
			key: "baseUrl",
			value: "https://api.shop.example/v1",
			type: "default",
			enabled: true,
		});
		expect(text("bruno/environments/Shop.bru")).toContain("vars:secret [\n  apiKey\n]");
		expect(json("insomnia/shop.environment.json").resources[1].data.apiKey).toBe("");
	});

	describe("of a document with odd names", () => {
		const odd = [
			"../../etc",
			"a\\b: c",
			"a-b- c",
			"CON",
			"",
			" . ",
			"line\nbreak }",
			"__proto__",
			"Environments",
			"é😀".repeat(90),
		];
		let model: ApiModel;
		let written: readonly GeneratedFile[];
		const of = (path: string): string => written.find((file) => file.path === path)?.text ?? "";
		const resources = () => JSON.parse(of("insomnia/shop.collection.json")).resources;
		beforeAll(async () => {
			const shop = buildModel(await readDocument(folder, "shop"));
			const operation = shop.operations.find(({ id }) => id === "items.retrieve")!;
			const parameter = operation.parameters.find(({ in: where }) => where === "path")!;
			const named = (name: string) => ({ ...parameter, name, property: name });
			model = {
				...shop,
				title: 'O\'dd <b>/../\\ "Shop"',
				tags: odd.map((name) => ({ name, description: "docs }\n}\nmore {{x}}" })),
				operations: odd.flatMap((tag) =>
					["x/../../y", "x-..-..-y", "X/../../Y"].map((id) => ({
						...operation,
						id,
						tag,
						path: "/things/{thing-id}/v{version}.{format}/{open",
						parameters: [
							named("thing-id"),
							named("version"),
							named("format"),
							{ ...parameter, in: "query" as const, required: true, name: "filter[a] }\n", property: "q" },
						],
						example: {
							errors: [],
							path: { "thing-id": "{{itemId}}", version: "1 0/0", format: "json" },
							query: { q: "a&b=c #{% file '/etc/passwd' %}" },
						},
					})),
				),
			};
			written = emitCollections(model, undefined, { entityId: "e\n}\nauth {" });
		});

		it("every file is inside its folder, has a name that file systems accept, and none overwrites another", () => {
			const paths = written.map(({ path }) => path);
			expect(paths.length).toBe(2 + 2 + 3 + odd.length * 4);
			expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
			for (const path of paths) {
				// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this looks for
				expect(path).not.toMatch(/[\\:*?"<>|\x00-\x1f]|(^|\/)\.|\.(\/|$)|(^|\/)(con|_?)\.|\/\/|\s\//i);
				expect(path.split("/").length).toBeLessThanOrEqual(3);
				for (const name of path.split("/")) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
			}
			expect(paths.filter((path) => path.startsWith("bruno/environments/"))).toHaveLength(1);
		});

		it("a path argument is replaced by the application if it is a whole segment, and written out otherwise", () => {
			const [first] = JSON.parse(of("postman/shop.postman_collection.json")).item[0].item;
			expect(first.request.url.raw).toContain(
				"/things/:thing-id/v1%200%2F0.json/{open?filter[a]%20}%0A=a%26b=c%20%23{%25",
			);
			expect(first.request.url.variable).toMatchObject([{ key: "thing-id", value: "{{itemId}}" }]);
		});

		it("no text of the document ends a block of a Bruno file", () => {
			for (const { path, text } of written.filter((file) => file.path.endsWith(".bru"))) {
				const blocks = text.split("\n").filter((line) => /^\S/.test(line));
				for (const line of blocks)
					expect([path, line]).toEqual([path, expect.stringMatching(/^([\w:-]+ \{|\}|vars:secret \[|\])$/)]);
			}
			expect(written.find(({ text }) => text.includes("params:query"))?.text).toContain(
				`  "filter[a] } ": a&b=c #{% file '/etc/passwd' %}\n`,
			);
		});

		it("no tag of the document is carried out by Insomnia, and its ids are unique", () => {
			const ids = resources().map(({ _id }: { _id: string }) => _id);
			expect(new Set(ids).size).toBe(ids.length);
			const request = resources().find(({ _type }: { _type: string }) => _type === "request");
			expect(request.parameters[0].value).toBe("a&b=c #{{ '{%' }} file '/etc/passwd' %}");
		});
	});

	describe("with a walkthrough", () => {
		const step = (part: Partial<WalkthroughStep>): WalkthroughStep => ({
			chapter: "Things",
			operation: "items.list",
			...part,
		});
		const walkthrough: Walkthrough = {
			steps: [
				step({
					operation: "items.create",
					body: { colour: "red", size: "{{number:size}}" },
					saves: { itemId: "/data/0/id" },
				}),
				step({ operation: "items.retrieve", path: { id: "{{itemId}}" }, saves: { odd: "/a~1b/c-d" } }),
				step({ chapter: "More", query: { limit: 2 } }),
				step({ chapter: "More", operation: "items.create", refused: { status: 409, why: "It exists." } }),
				step({ chapter: "More", operation: "items.archive" }),
			],
		};
		let written: readonly GeneratedFile[];
		beforeAll(async () => {
			const model = buildModel(await readDocument(folder, "shop"));
			written = emitCollections(model, walkthrough, { baseUrl: "http://127.0.0.1:1/v1", entityId: "ent_1" });
		});
		const of = (path: string): string => written.find((file) => file.path === path)?.text ?? "";

		it("requests are in the order of the steps, by chapter, and a repeated call is numbered", () => {
			const { item } = JSON.parse(of("postman/shop.postman_collection.json"));
			const names = item.map((one: { name: string; item: { name: string }[] }) => [
				one.name,
				one.item.map(({ name }) => name),
			]);
			// An operation that the document no longer has is left out.
			expect(names).toEqual([
				["Things", ["items.create", "items.retrieve"]],
				["More", ["items.list", "items.create 2"]],
			]);
			expect(of("bruno/More/folder.bru")).toContain("seq: 2");
			expect(of("bruno/More/items.create 2.bru")).toContain("seq: 2");
		});

		it("a request sends the ids that an earlier response has set, and numbers have no quotes", () => {
			const [things, more] = JSON.parse(of("postman/shop.postman_collection.json")).item;
			const [create, retrieve] = things.item;
			expect(create.request.body.raw).toBe('{\n  "colour": "red",\n  "size": {{size}}\n}');
			expect(create.event[0].script.exec).toEqual([
				'pm.test("The call succeeds", () => pm.expect(pm.response.code).to.be.within(200, 299));',
				'pm.collectionVariables.set("itemId", pm.response.json().data[0].id);',
			]);
			expect(retrieve.request.url.variable).toMatchObject([{ key: "id", value: "{{itemId}}" }]);
			expect(retrieve.event[0].script.exec[1]).toContain('pm.response.json()["a/b"]["c-d"]');
			expect(more.item[0].request.url.query[0]).toMatchObject({ key: "limit", value: "2" });
			expect(more.item[0].request.url.query[0].disabled).toBeUndefined();
			expect(of("bruno/Things/items.create.bru")).toContain('bru.setVar("itemId", res.body.data[0].id);');
			const { resources } = JSON.parse(of("insomnia/shop.collection.json"));
			const sent = resources.find((one: { name: string }) => one.name === "items.create");
			expect(sent.body.text).toContain('"size": {{ _.size }}');
			expect(sent.afterResponseScript).toContain(
				'insomnia.environment.set("itemId", insomnia.response.json().data[0].id);',
			);
		});

		it("a call that is rejected in the walkthrough expects its status and says why", () => {
			const [, more] = JSON.parse(of("postman/shop.postman_collection.json")).item;
			expect(more.item[1].event[0].script.exec).toEqual([
				'pm.test("The call is rejected with 409", () => pm.expect(pm.response.code).to.be.equal(409));',
			]);
			expect(more.item[1].request.description).toContain("Here the call is rejected with 409. It exists.");
			expect(of("bruno/More/items.create 2.bru")).toContain("expect(res.status).to.be.equal(409)");
		});

		it("the environments have the given base URL and entity, and only variables that are used", () => {
			const { values } = JSON.parse(of("postman/shop.postman_environment.json"));
			expect(values.map(({ key, value }: { key: string; value: string }) => [key, value])).toEqual([
				["baseUrl", "http://127.0.0.1:1/v1"],
				["entityId", "ent_1"],
				["apiKey", ""],
			]);
		});
	});
});
