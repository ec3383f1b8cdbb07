import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/document/json.ts";
import { inferFacts } from "../../src/infer/infer.ts";
import { OPERATION_ID } from "../../src/intake/check.ts";

const done: JsonObject = { responses: { "200": { description: "Done." } } };
const listed: JsonObject = {
	responses: { "200": { description: "D", content: { "application/json": { schema: { type: "array", items: {} } } } } },
};

/** Returns the inferred ids of operations, given as `GET /path`. */
function idsOf(operations: Readonly<Record<string, JsonObject>>): Record<string, string> {
	const paths: Record<string, JsonObject> = {};
	for (const [place, operation] of Object.entries(operations)) {
		const [method = "", path = ""] = place.split(" ");
		paths[path] = { ...paths[path], [method.toLowerCase()]: { ...done, ...operation } };
	}
	const facts = inferFacts({ openapi: "3.1.0", info: { title: "T" }, paths } as JsonObject);
	return Object.fromEntries(
		facts.operations.map(({ path, method, id }) => [`${method.toUpperCase()} ${path}`, id.value]),
	);
}

describe("names from paths", () => {
	it("a collection and its records have the five usual methods", () => {
		expect(
			idsOf({
				"GET /v1/orders": listed,
				"POST /v1/orders": {},
				"GET /v1/orders/{id}": {},
				"POST /v1/orders/{id}": {},
				"DELETE /v1/orders/{id}": {},
				"GET /v1/orders/{id}/line_items": listed,
				"PATCH /v1/orders/{id}/line_items/{item}": {},
			}),
		).toEqual({
			"GET /v1/orders": "orders.list",
			"POST /v1/orders": "orders.create",
			"GET /v1/orders/{id}": "orders.retrieve",
			"POST /v1/orders/{id}": "orders.update",
			"DELETE /v1/orders/{id}": "orders.delete",
			"GET /v1/orders/{id}/line_items": "orders.lineItems.list",
			"PATCH /v1/orders/{id}/line_items/{item}": "orders.lineItems.update",
		});
	});

	it.each([
		["a verb at the end of a path", { "POST /orders/{id}/cancel": {} }, "orders.cancel"],
		["several words that begin with a verb", { "POST /runs/{id}/submit_tool_outputs": {} }, "runs.submitToolOutputs"],
		["a verb after a colon", { "POST /orders/{id}:archive": {} }, "orders.archive"],
		["names with dots", { "POST /chat.postMessage": {} }, "chat.postMessage"],
		["a singleton", { "GET /balance": {} }, "balance.retrieve"],
		["a noun that is also a verb", { "POST /refunds": {} }, "refunds.create"],
		["a path with an extension", { "GET /Accounts/{Sid}/Calls.json": listed }, "accounts.calls.list"],
		["names in PascalCase", { "GET /LineItems": listed }, "lineItems.list"],
		["no name at all", { "GET /": { tags: ["Health checks"] } }, "healthChecks.retrieve"],
		["letters with accents", { "GET /détails": listed }, "details.list"],
	])("%s", (_, operations, id) => {
		const [found = ""] = Object.values(idsOf(operations as Record<string, JsonObject>));
		expect(found).toBe(id);
	});

	it("a file of a record is a method", () => {
		const file = { responses: { "200": { description: "D", content: { "application/octet-stream": {} } } } };
		expect(Object.values(idsOf({ "GET /files/{id}/content": file }))).toEqual(["files.content"]);
	});

	it("a verb with paths of its own is a resource", () => {
		expect(idsOf({ "POST /orders/{id}/refund": {}, "GET /orders/{id}/refund/status": {} })).toEqual({
			"POST /orders/{id}/refund": "orders.refund.create",
			"GET /orders/{id}/refund/status": "orders.refund.status.retrieve",
		});
	});
});

describe("names from operation ids", () => {
	it.each([
		["with slashes", ["repos/list-for-org", "repos/get"], ["repos.listForOrg", "repos.get"]],
		[
			"with dots and a version",
			["v1.endpoint.create", "v1.message-attempt.list"],
			["endpoint.create", "messageAttempt.list"],
		],
		["with underscores", ["Users_List", "Users_Get", "Users_Delete"], ["users.list", "users.get", "users.delete"]],
		["of controllers", ["UserController_findAll", "UserController_findOne"], ["user.findAll", "user.findOne"]],
	])("operation ids %s say resource and method", (_, given, meant) => {
		const operations = Object.fromEntries(given.map((operationId, index) => [`GET /x${index}`, { operationId }]));
		expect(Object.values(idsOf(operations))).toEqual(meant);
	});

	it("operation ids that begin with the HTTP method say nothing about resources", () => {
		expect(
			idsOf({ "GET /files": { operationId: "get_files", ...listed }, "POST /files": { operationId: "post_files" } }),
		).toEqual({
			"GET /files": "files.list",
			"POST /files": "files.create",
		});
	});
});

describe("names from code samples", () => {
	const sample = (source: string): JsonObject => ({ "x-codeSamples": [{ lang: "JavaScript", source }] });

	it("the call in a JavaScript sample is the name", () => {
		const source = "import Shop from 'shop';\nconst shop = new Shop();\nconst x = await shop.orders\n  .place({});\n";
		expect(Object.values(idsOf({ "POST /orders": sample(source) }))).toEqual(["orders.place"]);
	});

	it.each([
		["another language", "client = Shop()\nclient.orders.place()"],
		["a call that has nothing to do with the path", "const shop = new Shop(); await shop.users.create();"],
		["a call of something else", "const shop = new Shop(); console.log(x.orders.place());"],
		["a name that no client can have", "const shop = new Shop(); await shop.orders.Place_it();"],
	])("%s is not a name", (_, source) => {
		expect(Object.values(idsOf({ "POST /orders": sample(source) }))).toEqual(["orders.create"]);
	});
});

describe("all names together", () => {
	it("every operation has its own valid name, whatever the document does", () => {
		const operations: Record<string, JsonObject> = {};
		const paths = [
			"/a",
			"/A",
			"/a/",
			"/{x}",
			"/a/{b}",
			"/a/{c}",
			"/a/{b}/c",
			"/a/c",
			"/aC",
			"/then",
			"/constructor",
			"/scopes/{id}",
			"/__proto__/x",
			"/1st",
			"/a.b.c",
			"/a:b",
			"/日本",
			"/../../x",
			"/*/",
			"/`$" + "{x}`",
		];
		for (const path of paths)
			for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"])
				operations[`${method} ${path}`] = { operationId: "same" };
		const ids = Object.values(idsOf(operations));
		expect(ids).toHaveLength(paths.length * 5);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((id) => !OPERATION_ID.test(id))).toEqual([]);
		const resources = new Set(
			ids.flatMap((id) =>
				id
					.split(".")
					.slice(0, -1)
					.map((_, index, all) => all.slice(0, index + 1).join(".")),
			),
		);
		expect(ids.filter((id) => resources.has(id))).toEqual([]);
		const files = [...new Set(ids.map((id) => id.split(".")[0] ?? ""))];
		expect(new Set(files.map((one) => one.toLowerCase())).size).toBe(files.length);
	});
});
