import { describe, expect, it } from "vitest";
import { createDocumentMock } from "../../src/document/index.ts";
import { setup } from "./setup.ts";
import { json, operation, ref, shop } from "./shop.ts";

describe("responses", () => {
	it("examples, text and events are served as the document has them", () => {
		const { ask } = setup();
		expect(ask("GET", "/me").body).toEqual({ name: "Ada" });
		const csv = ask("GET", "/reports/7.csv");
		expect([csv.headers["content-type"], csv.text]).toEqual(["text/csv", "a,b\n1,2\n"]);
		const events = ask("GET", "/reports/watch");
		expect([events.headers["content-type"], events.text]).toEqual(["text/event-stream", 'data: {"step":1}\n\n']);
	});

	it("a response that says no more than its content type has a body of that type", () => {
		const of = (contentType: string) => {
			const one = operation("things.read", {
				method: "GET",
				path: "/things",
				responses: [{ status: 200, contentType }],
			});
			const { text, headers } = setup({ ...shop, operations: [one] }).ask("GET", "/things");
			return [headers["content-type"], text];
		};
		expect(of("text/event-stream")).toEqual(["text/event-stream", "data: {}\n\n"]);
		expect(of("text/plain")).toEqual(["text/plain", "example"]);
		expect(of("application/json")).toEqual(["application/json; charset=utf-8", "{}"]);
	});

	it("a schema that contains itself has a finite value", () => {
		const node = {
			type: "object",
			required: ["child", "all"],
			properties: { child: ref("Node"), all: { type: "array", minItems: 2, items: ref("Node") } },
		};
		const { ask } = setup(
			{
				...shop,
				schemas: { ...shop.schemas, Node: node },
				operations: [operation("tree.get", { method: "GET", path: "/tree", responses: [json(200, ref("Node"))] })],
			},
			{ checkResponses: false },
		);
		expect(ask("GET", "/tree").text.length).toBeLessThan(200_000);
	});

	it("an API that reports errors inside a 200 does so for missing records", () => {
		const operations = shop.operations.map((one) => ({
			...one,
			errorsInSuccess: { ok: "ok", value: false, code: "error" },
		}));
		const { ask } = setup({ ...shop, operations });
		const missing = ask("GET", "/orders/none");
		expect([missing.status, missing.body]).toEqual([200, { ok: false, error: "not_found" }]);
	});

	it("an error inside a 200 without a field of its own for the code has the documented body of errors", () => {
		const operations = shop.operations.map((one) => ({ ...one, errorsInSuccess: { ok: "ok", value: false } }));
		const { ask } = setup({ ...shop, operations });
		const { status, body } = ask("GET", "/orders/none");
		expect([status, body.ok, body.error.code]).toEqual([200, false, "not_found"]);
		expect(body).not.toHaveProperty("undefined");
	});
});

describe("example calls", () => {
	it("an example of an id is not a word that another path has in its place", () => {
		const [list] = shop.operations;
		const path = "/orders/{id}";
		const retrieve = {
			...list!,
			id: "orders.find",
			path,
			parameters: [{ name: "id", in: "path" as const, required: true, schema: { type: "string" } }],
		};
		const operations = [...shop.operations, retrieve, { ...list!, id: "orders.ids", path: "/orders/id" }];
		expect(createDocumentMock({ ...shop, operations }).exampleCall("orders.find")?.path).toEqual(["id1"]);
	});

	it("have cookies, and the values of tuples", () => {
		const tuple = { type: "array", prefixItems: [{ type: "integer" }, { enum: ["to"] }], minItems: 2, maxItems: 2 };
		const parameters = [{ name: "session", in: "cookie" as const, required: true, schema: { type: "string" } }];
		const body = { required: true, content: { "application/json": { schema: tuple, whole: "body" } } };
		const send = operation("things.send", { method: "POST", path: "/things", parameters, body });
		const { mock, ask } = setup({ ...shop, operations: [send] });
		const { params } = mock.exampleCall("things.send") ?? {};
		expect(params).toEqual({ session: "session", body: [expect.any(Number), "to"] });
		const headers = { cookie: "session=session" };
		expect(ask("POST", "/things", { body: params?.body, headers }).status).toBe(200);
		expect(ask("POST", "/things", { body: ["to", 1], headers }).status).toBe(422);
		expect(ask("POST", "/things", { body: params?.body }).status).toBe(400);
	});

	it("have a string as the body where clients take one, and bytes for other content types", () => {
		const bodyOf = (type: string): unknown => {
			const body = { required: true, content: { [type]: { schema: { type: "object" }, whole: "body" } } };
			const send = operation("things.send", { method: "POST", path: "/things", body });
			return createDocumentMock({ ...shop, operations: [send] }).exampleCall("things.send")?.params.body;
		};
		for (const type of ["application/xml; charset=utf-8", "application/atom+xml", "Application/YAML", "text/csv"])
			expect(typeof bodyOf(type), type).toBe("string");
		for (const type of ["image/png", "application/octet-stream"]) expect(bodyOf(type), type).toBeInstanceOf(Blob);
	});

	it("are accepted by the mock itself, and name what can be created and read", () => {
		const { ask, mock } = setup();
		expect(mock.exampleCall("orders.create")).toEqual({ path: [], params: { customer: "customer" } });
		expect(mock.exampleCall("orders.lines.retrieve")?.path).toEqual(["order_id", "line_id"]);
		expect(ask("POST", "/orders", { body: mock.exampleCall("orders.create")?.params }).status).toBe(201);
		expect(mock.exampleCall("uploads.create")?.params.file).toBeInstanceOf(Blob);
		expect(mock.exampleCall("forms.send")?.params).toEqual({ name: "Example" });
		expect(() => mock.exampleCall("nothing.here")).toThrow("There is no operation nothing.here");
		expect(mock.lifecycles).toEqual([
			{
				create: "orders.create",
				retrieve: "orders.retrieve",
				list: "orders.list",
				delete: "orders.delete",
				idProperty: "id",
			},
		]);
	});
});
