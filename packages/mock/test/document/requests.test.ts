import { describe, expect, it } from "vitest";
import { type ApiDescription, createDocumentMock } from "../../src/document/index.ts";
import { setup } from "./setup.ts";
import { json, operation, shop } from "./shop.ts";

describe("paths", () => {
	it("paths that differ only in their slashes are operations of their own, and the only one of a path takes any slashes", () => {
		const shown = (id: string, path: string) =>
			operation(id, { method: "GET", path, responses: [{ ...json(200, {}), example: id }] });
		const operations = [shown("a.one", "/a"), shown("a.two", "/a/"), shown("a.three", "//a"), shown("b.one", "/b/c/")];
		const { ask } = setup({ ...shop, operations });
		expect(["/a", "/a/", "//a", "/b/c/", "/b/c"].map((path) => ask("GET", path).body)).toEqual([
			"a.one",
			"a.two",
			"a.three",
			"b.one",
			"b.one",
		]);
	});
});

describe("input", () => {
	it("a path that is not ASCII is found as clients encode it", () => {
		const id = { name: "id", in: "path" as const, required: true, schema: { type: "string" } };
		const operations = [
			operation("rooms.list", { method: "GET", path: "/räume" }),
			operation("rooms.image", { method: "GET", path: "/räume/{id}.größe", parameters: [id] }),
			operation("rooms.env", { method: "GET", path: "/%23env" }),
		];
		const { ask, mock } = setup({ ...shop, operations });
		for (const path of ["/r%C3%A4ume", "/r%c3%a4ume/a%20b.gr%C3%B6%C3%9Fe", "/%23env"])
			expect(ask("GET", path).status, path).toBe(200);
		expect(mock.requests.map((one) => one.operation)).toEqual(["rooms.list", "rooms.image", "rooms.env"]);
		expect(ask("GET", "/r%ume").status).toBe(404);
	});

	it("an invalid body gets the error that the document describes", () => {
		const { ask } = setup();
		const refused = ask("POST", "/orders", { body: { note: 1, extra: true } });
		expect(refused.status).toBe(422);
		expect(refused.body.error).toMatchObject({
			code: "validation_error",
			message: expect.stringContaining("customer"),
		});
		expect(ask("POST", "/orders", { body: { customer: "ann", extra: true } }).status).toBe(422);
		expect(ask("POST", "/orders", { text: "{", headers: { "content-type": "application/json" } }).status).toBe(422);
		expect(ask("POST", "/orders").body.error.message).toContain("missing");
		expect(ask("POST", "/orders", { text: "<a/>", headers: { "content-type": "application/xml" } }).status).toBe(415);
		expect(ask("GET", "/orders?limit=many").body.error.field).toBe("limit");
	});

	it("a form is converted to the types of its schema", () => {
		const { ask } = setup();
		const send = (text: string) =>
			ask("POST", "/forms", { text, headers: { "content-type": "application/x-www-form-urlencoded" } });
		expect(send("name=Ada&count=3&address[city]=London").status).toBe(200);
		expect(send("name=Ada&count=many").status).toBe(422);
		expect(send("count=3").body.error.message).toBe("name is required.");
		expect(send("__proto__[polluted]=1&name=Ada&constructor[prototype][polluted]=1").status).toBe(200);
		expect({}).not.toHaveProperty("polluted");
	});

	it("a multipart body can have files that are not text", async () => {
		const { mock, key } = setup();
		const form = new FormData();
		form.append("tag", "photo");
		form.append("file", new Blob([new Uint8Array([255, 254, 0, 1])]), "a.png");
		const send = (body: FormData) =>
			mock.fetch(
				new Request("https://api.shop.example/v1/uploads", {
					method: "POST",
					headers: { authorization: `Bearer ${key}` },
					body,
				}),
			);
		const made = await send(form);
		expect(made.status).toBe(201);
		expect(await made.json()).toMatchObject({ tag: "photo" });
		form.delete("file");
		expect((await send(form)).status).toBe(422);
	});

	it.each([
		["one part of JSON", [{ a: 1 }], 1],
		["a part of JSON for each item", [{ a: 1 }, { a: 2 }], 2],
		["one part of JSON with all items", [[{ a: 1 }, { a: 2 }]], 2],
	])("a multipart list can be sent as %s", (_, sent, count) => {
		const items = { type: "array", items: { type: "object" }, minItems: count, maxItems: count };
		const schema = { type: "object", required: ["items"], properties: { items } };
		const operations = shop.operations.map((one) =>
			one.id === "forms.send"
				? { ...one, body: { required: true, content: { "multipart/form-data": { schema } } }, responses: one.responses }
				: one,
		);
		const { ask } = setup({ ...shop, operations });
		const part = (value: unknown) =>
			`--b\r\ncontent-disposition: form-data; name="items"\r\ncontent-type: application/json\r\n\r\n${JSON.stringify(value)}\r\n`;
		const text = `${sent.map(part).join("")}--b--\r\n`;
		const answer = ask("POST", "/forms", { text, headers: { "content-type": "multipart/form-data; boundary=b" } });
		expect([answer.status, answer.body.error]).toEqual([200, undefined]);
	});
});

describe("credentials", () => {
	const status = (description: ApiDescription, headers: Record<string, string>, url = "/v1/orders") => {
		const mock = createDocumentMock(description);
		const { key, details } = mock.createKey();
		const filled = (value: string): string => value.replace("KEY", key).replace("SECRET", String(details?.secret));
		const made = Object.fromEntries(
			Object.entries(headers).map(([name, value]) => {
				const [scheme, rest] = value.split(" ");
				return [name, scheme === "Basic" ? `Basic ${btoa(filled(rest ?? ""))}` : filled(value)];
			}),
		);
		return mock.handle({ method: "GET", url: filled(url), headers: made }).status;
	};
	const with_ = (kind: "basic" | "header" | "query" | "cookie", name?: string): ApiDescription => ({
		...shop,
		credentials: { bearer: { kind, ...(name !== undefined && { name }) } },
	});

	it.each([
		[{ authorization: "Bearer KEY" }, shop, 200],
		[{ authorization: "Bearer other" }, shop, 401],
		[{}, shop, 401],
		[{ "x-key": "KEY" }, with_("header", "X-Key"), 200],
		[{ authorization: "Bearer KEY" }, with_("header", "X-Key"), 401],
		[{ authorization: "Basic KEY:SECRET" }, with_("basic"), 200],
		[{ authorization: "Basic KEY:" }, with_("basic"), 200],
		[{ authorization: "Basic KEY:wrong" }, with_("basic"), 401],
		[{ authorization: "Basic user:KEY" }, with_("basic"), 200],
		[{ cookie: "a=b; session=KEY" }, with_("cookie", "session"), 200],
	] as const)("a request with %o", (headers, description, expected) => {
		expect(status(description, headers)).toBe(expected);
	});

	it("a key in the query is found", () => {
		expect(status(with_("query", "api_key"), {}, "/v1/orders?api_key=KEY")).toBe(200);
		expect(status(with_("query", "api_key"), {}, "/v1/orders")).toBe(401);
	});

	it("a key in the query does not count as an unknown parameter", () => {
		const mock = createDocumentMock(with_("query", "api_key"));
		const { key } = mock.createKey();
		mock.handle({ method: "GET", url: `/v1/orders?api_key=${key}&other=1`, headers: {} });
		expect(mock.requests.at(-1)?.unread).toEqual(["?other"]);
	});

	it("a key needs the scopes of the operation", () => {
		const { mock } = setup();
		const { key } = mock.createKey({ scopes: [] });
		expect(mock.handle({ method: "GET", url: "/v1/me", headers: { authorization: `Bearer ${key}` } }).status).toBe(403);
		expect(() => mock.createKey({ scopes: ["other"] })).toThrow("there is no scope other");
	});

	it("a missing credential gets the documented error, and says where the key belongs", () => {
		const mock = createDocumentMock(shop);
		const { status: refused, body } = mock.handle({ method: "GET", url: "/v1/orders/1" });
		expect(refused).toBe(401);
		expect(JSON.parse(body).error.message).toBe("Send the key as Authorization: Bearer <key>.");
	});
});

describe("faults and limits", () => {
	it("faults are injected, and a limit rejects what exceeds it", () => {
		const { ask, mock } = setup(shop, { rateLimits: { standard: { perMinute: 2 } } });
		mock.faults.next(1, "orders.list", "503");
		expect(ask("GET", "/orders").status).toBe(503);
		expect(ask("GET", "/orders").status).toBe(200);
		const limited = ask("GET", "/orders");
		expect(limited.status).toBe(429);
		expect(Number(limited.headers["retry-after"])).toBeGreaterThan(0);
	});
});
