import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read.ts";
import type { Walkthrough, WalkthroughStep } from "../../src/document/walkthrough.ts";
import { emitCollections } from "../../src/emit/collections/collections.ts";
import type { GeneratedFile } from "../../src/emit/file.ts";
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
