import { describe, expect, it } from "vitest";
import { defaultOf } from "../../src/document/defaults.ts";
import { setup } from "./setup.ts";
import { json, operation, shop } from "./shop.ts";

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
