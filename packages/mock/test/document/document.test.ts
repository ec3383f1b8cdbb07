import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { defaultOf } from "../../src/document/defaults.ts";
import { type ApiDescription, createDocumentMock, type DocumentMock } from "../../src/document/index.ts";
import type { MockOptions } from "../../src/engine/options.ts";
import { json, operation, ref, shop } from "./shop.ts";

interface Asked {
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: unknown;
	readonly text?: string;
}

function setup(description: ApiDescription = shop, options: MockOptions = {}) {
	const mock = createDocumentMock(description, { clock: "virtual", checkResponses: true, ...options });
	const { key, entityId } = mock.createKey();
	const ask = (method: string, path: string, { headers = {}, body, text }: Asked = {}) => {
		const reply = mock.handle({
			method,
			url: `/v1${path}`,
			headers: {
				authorization: `Bearer ${key}`,
				host: "127.0.0.1:4010",
				...(body !== undefined && { "content-type": "application/json" }),
				...headers,
			},
			body: text ?? (body === undefined ? "" : JSON.stringify(body)),
		});
		const isJson = reply.headers["content-type"]?.includes("json") === true && reply.body !== "";
		return {
			status: reply.status,
			headers: reply.headers,
			text: reply.body,
			body: isJson ? JSON.parse(reply.body) : undefined,
		};
	};
	return { mock, key, entityId, ask };
}

const received = (mock: DocumentMock) =>
	mock.deliveries.map(({ eventType, body, headers }) => ({ eventType, body: JSON.parse(body), text: body, headers }));

describe("records", () => {
	it("a record can be created, read, changed, listed and deleted", () => {
		const { ask } = setup();
		const made = ask("POST", "/orders", { body: { customer: "ann", note: "Ring twice", lines: [{ sku: "A" }] } });
		expect(made.status).toBe(201);
		expect(made.body).toMatchObject({ status: "open", note: "Ring twice", created_at: "2026-05-01T00:00:00.000Z" });
		expect(made.body.id).toMatch(/^ord_[0-9a-f]{20,}$/);
		expect(made.body.lines).toMatchObject([{ sku: "A" }]);
		expect(made.body).not.toHaveProperty("customer");
		const { id } = made.body;
		expect(ask("GET", `/orders/${id}`).body).toEqual(made.body);
		expect(ask("PATCH", `/orders/${id}`, { body: { note: "Knock" } }).body).toEqual({ ...made.body, note: "Knock" });
		expect(ask("POST", `/orders/${id}/cancel`).body.id).toBe(id);
		expect(ask("GET", "/orders").body.data).toHaveLength(1);
		expect(ask("DELETE", `/orders/${id}`).status).toBe(204);
		expect(ask("GET", `/orders/${id}`).status).toBe(404);
		expect(ask("GET", "/orders").body.data).toEqual([]);
	});

	it("nested records are listed by the parent in the path", () => {
		const { ask } = setup();
		const [first, second] = [1, 2].map(() => ask("POST", "/orders", { body: { customer: "ann" } }).body.id);
		const line = ask("POST", `/orders/${first}/lines`, { body: { sku: "A" } }).body;
		expect(line).toEqual({ id: 1, sku: "A", order_id: first });
		expect(ask("GET", `/orders/${first}/lines`).body).toEqual([line]);
		expect(ask("GET", `/orders/${second}/lines`).body).toEqual([]);
		expect(ask("GET", `/orders/${first}/lines/1`).body).toEqual(line);
		expect(ask("GET", `/orders/${second}/lines/1`).status).toBe(404);
		expect(ask("POST", "/orders/nobody/lines", { body: { sku: "A" } }).status).toBe(404);
	});

	it("records that no operation creates exist from the start, also without a credential", () => {
		const { ask, mock } = setup();
		const products = ask("GET", "/products").body as { sku: string }[];
		expect(products).toHaveLength(3);
		for (const { sku } of products) expect(sku).toMatch(/^[A-Z]{3}-\d{4}$/);
		expect(ask("GET", `/products/${products[1]?.sku}`).body).toEqual(products[1]);
		expect(ask("GET", "/products/XXX-0000").status).toBe(404);
		expect(mock.handle({ method: "GET", url: "/v1/products" }).status).toBe(200);
	});

	it("a response that only has an example leads to records too, of the types in the example", () => {
		const example = { id: 190, text: "I want candy.", likes: 0, user: { name: "sean" } };
		const shown = (status: number, one: unknown) => [{ status, contentType: "application/json", example: one }];
		const notes = operation("notes.retrieve", {
			method: "GET",
			path: "/notes/{id}",
			parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
			responses: shown(200, { ...example, id: 1 }),
		});
		const create = operation("notes.create", {
			method: "POST",
			path: "/notes",
			body: { required: true, content: { "application/json": { schema: { type: "object" } } } },
			responses: shown(201, example),
		});
		const list = operation("notes.list", { method: "GET", path: "/notes", responses: shown(200, [example]) });
		const { ask } = setup({ ...shop, operations: [list, create, notes] });
		const made = ask("POST", "/notes", { body: { text: "Agreed.", likes: "many" } }).body;
		expect(made).toEqual({ ...example, id: expect.any(Number), text: "Agreed." });
		expect(ask("GET", `/notes/${made.id}`).body).toEqual(made);
		expect(ask("GET", "/notes").body).toEqual([made]);
		expect(ask("GET", "/notes/nobody").status).toBe(404);
	});

	it.each([
		[{ type: "array", items: { enum: ["a", "b"] }, default: "a,b" }, ["a", "b"]],
		[{ type: "array", items: { enum: ["a", "b"] }, default: "a,c" }, undefined],
		[{ type: "integer", minimum: 1, default: 0 }, undefined],
		[{ type: "integer", default: "20" }, 20],
		[{ type: "boolean", default: "False" }, false],
		[{ type: "string", enum: ["a"], default: "b" }, undefined],
		[{ type: "string", maxLength: 1, default: "ab" }, undefined],
		[{ type: "string", pattern: "^x$", default: "y" }, undefined],
		[{ type: "string", default: "y" }, "y"],
	])(
		"a default that the schema %j rejects is left out, and one of another type is converted to %j",
		(schema, expected) => {
			const operations = [
				operation("notes.list", {
					method: "GET",
					path: "/notes",
					parameters: [{ name: "filter", in: "query", required: false, schema }],
				}),
			];
			const { ask } = setup({ ...shop, operations });
			expect(ask("GET", "/notes").status).toBe(200);

			expect(defaultOf(schema, {})).toEqual(expected);
		},
	);

	it("a record has the id that its creation returned, also if only the creation says what ids are", () => {
		const id = { name: "id", in: "path" as const, required: true, schema: { type: "string" } };
		const made = { type: "object", required: ["id"], properties: { id: { type: "integer" } } };
		const operations = [
			operation("groups.list", { method: "GET", path: "/groups", responses: [json(200, { type: "array" })] }),
			operation("groups.create", { method: "POST", path: "/groups", responses: [json(201, made)] }),
			operation("groups.retrieve", { method: "GET", path: "/groups/{id}", parameters: [id] }),
		];
		const { ask } = setup({ ...shop, operations });
		const group = ask("POST", "/groups").body;
		expect(group).toEqual({ id: expect.any(Number) });
		expect(ask("GET", `/groups/${group.id}`).status).toBe(200);
	});

	it("two keys have separate data, and another seed generates other ids", () => {
		const { ask, mock } = setup();
		const { id } = ask("POST", "/orders", { body: { customer: "ann" } }).body;
		const other = mock.createKey();
		const reply = mock.handle({
			method: "GET",
			url: `/v1/orders/${id}`,
			headers: { authorization: `Bearer ${other.key}` },
		});
		expect(reply.status).toBe(404);
		expect(setup().ask("POST", "/orders", { body: { customer: "ann" } }).body.id).toBe(id);
		expect(setup(shop, { seed: 2 }).ask("POST", "/orders", { body: { customer: "ann" } }).body.id).not.toBe(id);
	});

	it("an idempotency key returns the first response again", () => {
		const { ask } = setup();
		const once = () => ask("POST", "/orders", { body: { customer: "ann" }, headers: { "idempotency-key": "k1" } });
		expect(once().body).toEqual(once().body);
		expect(ask("GET", "/orders").body.data).toHaveLength(1);
	});

	it("an idempotency key can be a field of the body", () => {
		const operations = shop.operations.map((one) =>
			one.id === "orders.create" ? { ...one, idempotency: { body: "customer", maxLength: 10 } } : one,
		);
		const { ask } = setup({ ...shop, operations });
		ask("POST", "/orders", { body: { customer: "ann" } });
		ask("POST", "/orders", { body: { customer: "ann" } });
		expect(ask("GET", "/orders").body.data).toHaveLength(1);
		expect(ask("POST", "/orders", { body: { customer: "annabelle-marie" } }).status).toBe(422);
	});

	it("a snapshot brings deleted records back", () => {
		const { ask, mock } = setup();
		const { id } = ask("POST", "/orders", { body: { customer: "ann" } }).body;
		const saved = mock.snapshot();
		ask("DELETE", `/orders/${id}`);
		mock.restore(saved);
		expect(ask("GET", `/orders/${id}`).status).toBe(200);
	});
});

describe("pages", () => {
	const paged = (
		pagination: object,
		parameters: readonly string[] = [],
		schema: Readonly<Record<string, unknown>> = { type: "string" },
	): ApiDescription => ({
		...shop,
		operations: shop.operations.map((one) =>
			one.id === "orders.list"
				? {
						...one,
						parameters: [...parameters, "limit"].map((name) => ({
							name,
							in: "query" as const,
							required: false,
							schema,
						})),
						pagination: { style: "cursor", items: "data", limit: "limit", ...pagination },
					}
				: one,
		),
	});
	const fill = ({ ask }: ReturnType<typeof setup>, count = 5) =>
		Array.from({ length: count }, () => ask("POST", "/orders", { body: { customer: "ann" } }).body.id as string);
	const idsOf = (body: { data: { id: string }[] }) => body.data.map(({ id }) => id);

	it("a cursor leads through all records, also past one that was deleted", () => {
		const shopping = setup();
		const ids = fill(shopping);
		const first = shopping.ask("GET", "/orders").body;
		expect(idsOf(first)).toEqual(ids.slice(0, 2));
		expect(first.meta).toMatchObject({ more: true });
		shopping.ask("DELETE", `/orders/${ids[1]}`);
		const second = shopping.ask("GET", `/orders?cursor=${first.meta.next}`).body;
		expect(idsOf(second)).toEqual(ids.slice(2, 4));
		const third = shopping.ask("GET", `/orders?cursor=${second.meta.next}&limit=5`).body;
		expect(idsOf(third)).toEqual(ids.slice(4));
		expect(third.meta).toEqual({ more: false, next: null });
		expect(shopping.ask("GET", "/orders?cursor=nonsense").status).toBe(400);
		expect(shopping.ask("GET", "/orders?limit=11").status).toBe(400);
	});

	it.each([
		[
			"the last id",
			{ cursor: "after", from: "last-id" },
			["after"],
			(body: { data: { id: string }[] }) => `after=${body.data.at(-1)?.id}`,
		],
		["an offset", { style: "offset", offset: "offset" }, ["offset"], () => "offset=2"],
		["a page number", { style: "page", page: "page" }, ["page"], () => "page=2"],
		[
			"a token in `page`",
			{ style: "page", page: "page", next: "meta.next" },
			["page"],
			(body: { meta: { next: string } }) => `page=${body.meta.next}`,
		],
	] as const)("the second page follows by %s", (_, pagination, parameters, next) => {
		const shopping = setup(paged({ ...pagination, hasMore: "meta.more" }, parameters));
		const ids = fill(shopping);
		const first = shopping.ask("GET", "/orders?limit=2").body;
		const second = shopping.ask("GET", `/orders?limit=2&${next(first)}`).body;
		expect(idsOf(second)).toEqual(ids.slice(2, 4));
		expect(second.meta.more).toBe(true);
	});

	it("the next page can be a URL in the body or a Link header, on the same origin", () => {
		const inBody = setup(paged({ style: "url", next: "meta.next" }));
		const ids = fill(inBody);
		const { next } = inBody.ask("GET", "/orders?limit=2").body.meta;
		expect(next).toMatch(/^http:\/\/127\.0\.0\.1:4010\/v1\/orders\?limit=2&/);
		expect(idsOf(inBody.ask("GET", next.slice("http://127.0.0.1:4010/v1".length)).body)).toEqual(ids.slice(2, 4));
		const inHeader = setup(paged({ style: "link", next: "header:Link" }));
		fill(inHeader);
		const { link } = inHeader.ask("GET", "/orders?limit=2").headers;
		expect(link).toMatch(/^<http:\/\/127\.0\.0\.1:4010\/v1\/orders\?.+>; rel="next"$/);
		const last = inHeader.ask("GET", "/orders?limit=9");
		expect(last.headers).not.toHaveProperty("link");
	});

	it("the pages of a Link header are numbers, if the document names the parameter for them", () => {
		const shopping = setup(paged({ style: "link", next: "header:Link", page: "page" }, ["page"]));
		const ids = fill(shopping);
		const { link } = shopping.ask("GET", "/orders?limit=2&page=1").headers;
		expect(link).toMatch(/[?&]page=2[&>]/);
		expect(idsOf(shopping.ask("GET", "/orders?limit=2&page=2").body)).toEqual(ids.slice(2, 4));
	});

	it("the pages of a URL are counted, if the document has a parameter of whole numbers for the position", () => {
		const shopping = setup(paged({ style: "url", next: "meta.next" }, ["offset"], { type: "integer" }));
		const ids = fill(shopping);
		const { next } = shopping.ask("GET", "/orders?limit=2&offset=1").body.meta;
		expect(next).toMatch(/[?&]offset=3(?:&|$)/);
		expect(idsOf(shopping.ask("GET", "/orders?limit=2&offset=1").body)).toEqual(ids.slice(1, 3));
	});

	it("a POST that pages is a search: it creates nothing, and its response has the list", () => {
		const search = {
			...shop.operations.find(({ id }) => id === "orders.create")!,
			id: "orders.search.create",
			name: "create",
			path: "/orders/search",
			responses: [{ status: 200, contentType: "application/json", schema: { type: "object" } }],
			pagination: { style: "cursor", items: "found.orders", cursor: "cursor" },
		};
		const { ask } = setup({ ...shop, operations: [...shop.operations, search] });
		const answer = ask("POST", "/orders/search", { body: { customer: "ann" } });
		expect([answer.status, answer.body]).toMatchObject([200, { found: { orders: [] } }]);
		expect(ask("GET", "/orders").body.data).toEqual([]);
	});

	it("a query parameter that is named like a property filters", () => {
		const { ask } = setup();
		ask("POST", "/orders", { body: { customer: "ann", status: "closed" } });
		ask("POST", "/orders", { body: { customer: "ann", status: "open" } });
		expect(ask("GET", "/orders?status=closed").body.data).toHaveLength(1);
	});
});

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

	it("the default of a position is the first page, whatever it looks like", () => {
		const page = { name: "page", in: "query" as const, required: false, schema: { type: "string", default: "1" } };
		const [list, ...others] = shop.operations;
		const operations = [
			{
				...list!,
				parameters: [page],
				pagination: { style: "cursor", items: "data", cursor: "page", next: "meta.next" },
			},
			...others,
		];
		const { ask } = setup({ ...shop, operations });
		ask("POST", "/orders", { body: { customer: "ann" } });
		expect(ask("GET", "/orders").body.data).toHaveLength(1);
		expect(ask("GET", "/orders?page=1").body.data).toHaveLength(1);
		expect(ask("GET", "/orders?page=2").status).toBe(400);
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

describe("other responses", () => {
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

	it("a key in the query is no parameter that the document does not have", () => {
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

describe("webhooks", () => {
	const post: NonNullable<MockOptions["post"]> = async () => ({ status: 200, body: "" });

	it("a change sends the documented event, signed with Standard Webhooks", async () => {
		const { ask, mock } = setup(shop, { post });
		const { secret } = mock.createWebhook({ url: "https://example.com/hook" });
		const order = ask("POST", "/orders", { body: { customer: "ann" } }).body;
		ask("DELETE", `/orders/${order.id}`);
		await mock.webhooks.drain();
		const [created, deleted] = received(mock);
		expect(created?.body).toEqual({ type: "order.created", data: order });
		expect(deleted?.eventType).toBe("orderDeleted");
		expect(deleted?.body.payload).toMatchObject({ id: order.id });
		const { "webhook-id": id, "webhook-timestamp": at, "webhook-signature": signature } = created?.headers ?? {};
		const key = Buffer.from(secret.slice("whsec_".length), "base64");
		expect(signature).toBe(`v1,${createHmac("sha256", key).update(`${id}.${at}.${created?.text}`).digest("base64")}`);
	});

	it("another HMAC is computed as the document says", async () => {
		const signature = { scheme: "hmac", header: "X-Shop-Signature", encoding: "base64", prefix: "sha256=" } as const;
		const { ask, mock } = setup({ ...shop, signature }, { post });
		mock.createWebhook({ url: "https://example.com/hook", events: ["order.created"], secret: "s3cret" });
		ask("POST", "/orders", { body: { customer: "ann" } });
		await mock.webhooks.drain();
		const [only] = received(mock);
		expect(only?.headers["x-shop-signature"]).toBe(
			`sha256=${createHmac("sha256", "s3cret")
				.update(only?.text ?? "")
				.digest("base64")}`,
		);
	});

	it("an unknown event and a private URL are rejected", () => {
		const { mock } = setup();
		expect(() => mock.createWebhook({ url: "http://127.0.0.1/hook" })).toThrow("allowLocalWebhooks");
		expect(() => mock.createWebhook({ url: "https://example.com", events: ["order.eaten"] })).toThrow(
			"There is no event order.eaten",
		);
		expect(() => mock.createWebhook({ url: "ftp://example.com" })).toThrow("must be an http: or https: URL");
	});
});

describe("hostile documents", () => {
	it("odd names are ordinary names, and nothing of a document runs", () => {
		const evil = "__proto__";
		const { ask } = setup(
			{
				...shop,
				operations: [
					operation("constructor.create", {
						method: "POST",
						path: "/constructor",
						body: { required: true, content: { "application/json": { schema: ref(evil) } } },
						responses: [json(201, ref(evil))],
					}),
					operation("constructor.retrieve", {
						method: "GET",
						path: "/constructor/{__proto__}",
						parameters: [],
						responses: [json(200, ref(evil))],
					}),
				],
				schemas: JSON.parse(
					`{"__proto__": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "__proto__": {"type": "string"}, "constructor": {"type": "string", "pattern": "((a{200}){200}){200}"}}}}`,
				),
			},
			{ checkResponses: false },
		);
		const made = ask("POST", "/constructor", {
			text: '{"id": "a"}',
			headers: { "content-type": "application/json" },
		});
		expect(made.status).toBe(201);
		expect(ask("GET", "/constructor/a").status).toBe(200);
		expect(Object.keys({})).toEqual([]);
	});

	it("schemas that no validator accepts do not stop the mock", () => {
		const broken = {
			type: ["string", "file"],
			pattern: "(?<bad",
			format: "nonsense",
			minLength: -1,
			required: true,
			items: 3,
			$ref: "#/components/schemas/Missing",
			nullable: true,
		};
		const { ask } = setup({
			...shop,
			schemas: { Broken: broken },
			operations: [
				operation("a.send", {
					method: "POST",
					path: "/a",
					body: { required: true, content: { "application/json": { schema: ref("Broken") } } },
				}),
			],
		});
		expect(ask("POST", "/a", { body: "text" }).status).toBe(200);
	});

	it("something that is not a description is rejected", () => {
		expect(() => createDocumentMock({ openapi: "3.1.0" } as never)).toThrow("describeForMock");
		expect(() => createDocumentMock({ ...shop, operations: [...shop.operations, ...shop.operations] })).toThrow(
			"two operations are called orders.list",
		);
	});
});

describe("example calls", () => {
	it("an example of an id is no word that another path has in its place", () => {
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
