import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { readDocument } from "../../src/document/read.ts";
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
});
