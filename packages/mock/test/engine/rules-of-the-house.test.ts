import { describe, expect, it } from "vitest";
import { arcusMockProvider } from "../../src/arcus/provider.ts";
import { createMock } from "../../src/engine/mock.ts";
import type { MockProvider } from "../../src/engine/provider.ts";
import { account, ask, still } from "./support/ask.ts";

/** The same API with some rules replaced. */
const altered = (handlers: Record<string, MockProvider["handlers"][string] | undefined>) =>
	createMock(
		{ ...arcusMockProvider, handlers: { ...arcusMockProvider.handlers, ...handlers } as MockProvider["handlers"] },
		{ clock: "virtual", rateLimits: false },
	);

describe("responses", () => {
	it("a response that does not match the document becomes a 500, and its changes are undone", async () => {
		const mock = altered({
			"accounts.create": (call) => {
				call.db.collection("accounts").insert({ id: call.id("account") });
				return { body: { id: 7 } };
			},
		});
		const { key, entityId } = mock.createKey();
		const before = JSON.stringify(mock.state[entityId]);
		const { status, body } = await ask(mock, key, "POST", "/accounts", account);
		expect([status, body.code]).toEqual([500, "mock_response_violation"]);
		expect(body.hint).toMatch(/^the response 201 of accounts\.create does not match the document/);
		expect(JSON.stringify(mock.state[entityId])).toBe(before);
	});

	it("an operation without a rule responds with 501 and its name", async () => {
		const mock = altered({ "accounts.list": undefined });
		const { status, body } = await ask(mock, mock.createKey().key, "GET", "/accounts");
		expect([status, body.code, body.type]).toEqual([501, "not_implemented", "not_implemented"]);
		expect(body.hint).toMatch(/accounts\.list/);
	});

	it("a response says where its facts come from, unless this is turned off", async () => {
		const loud = still();
		expect((await ask(loud, loud.createKey().key, "GET", "/webhook_endpoints")).headers.get("x-mock-source")).toBe(
			"assumption",
		);
		const quiet = still({ provenance: false });
		expect((await ask(quiet, quiet.createKey().key, "GET", "/accounts")).headers.get("x-mock-source")).toBeNull();
	});
});

describe("a rejected call", () => {
	it("a rejected call leaves nothing behind, no row, no number and no event", async () => {
		const mock = still();
		const { key, entityId } = mock.createKey();
		const events: string[] = [];
		const { id } = (await ask(mock, key, "POST", "/accounts", account)).body;
		mock.on("event", (event) => events.push(event.type));
		const order = { document_type: "sales_order", account_id: id };
		const first = (await ask(mock, key, "POST", "/orders", order)).body;
		const before = JSON.stringify(mock.state[entityId]);
		const refused = await ask(mock, key, "POST", "/orders", {
			...order,
			line_items: [{ product_id: "nothing", quantity: 1 }],
		});
		expect(refused.status).toBeGreaterThanOrEqual(400);
		expect(JSON.stringify(mock.state[entityId])).toBe(before);
		const next = (await ask(mock, key, "POST", "/orders", order)).body;
		expect(Number(next.order_number.slice(3)) - Number(first.order_number.slice(3))).toBe(1);
		expect(events).toEqual(["order.created", "order.created"]);
	});

	it("a call rejected for its expand has not been carried out", async () => {
		const mock = still();
		const { key } = mock.createKey();
		expect((await ask(mock, key, "POST", "/accounts?expand[]=nonsense", account)).status).toBe(400);
		expect((await ask(mock, key, "GET", "/accounts")).body.total).toBe(0);
	});

	it("a rejected call is not kept for its idempotency key", async () => {
		const mock = still();
		const { key } = mock.createKey();
		const send = (body: object) => ask(mock, key, "POST", "/accounts", body, { "idempotency-key": "k" });
		expect((await send({ name: 7 })).status).toBe(422);
		expect((await send(account)).status).toBe(201);
		const endless = await ask(mock, key, "POST", "/accounts", account, { "idempotency-key": "k".repeat(256) });
		expect([endless.status, endless.body.param]).toEqual([400, "Idempotency-Key"]);
	});

	it("a path with invalid encoding is rejected and does not crash the mock", async () => {
		const mock = still();
		const { key } = mock.createKey();
		expect((await ask(mock, key, "GET", "/accounts/%E0%A4%A")).status).toBe(404);
		expect((await ask(mock, key, "GET", "/entities/%E0%A4%A/accounts")).status).toBe(403);
	});
});

describe("the journal", () => {
	it("the journal names every field that was sent and not read, at any depth, and no others", async () => {
		const mock = still();
		const { key } = mock.createKey();
		await ask(mock, key, "POST", "/accounts?colour=red", {
			...account,
			shade: 1,
			metadata: { anything: "goes" },
			addresses: [{ type: "billing", line1: "x", planet: "Mars" }],
		});
		expect(mock.requests.at(-1)?.unread).toEqual(["?colour", "shade", "addresses[0].planet"]);
		await ask(mock, key, "GET", "/accounts?per_page=5&expand[]=data.addresses");
		expect(mock.requests.at(-1)?.unread).toEqual([]);
	});

	it("the journal keeps the scopes that the calls needed, including those for expand", async () => {
		const mock = still();
		const { key } = mock.createKey();
		await ask(mock, key, "GET", "/accounts");
		expect(mock.scopesUsed).toEqual({ "accounts.list": [["accounts:read"]] });
		await ask(mock, key, "GET", "/accounts?expand[]=data.recent_orders");
		expect(mock.scopesUsed).toEqual({ "accounts.list": [["accounts:read", "orders:read"]] });
		await ask(mock, key, "GET", "/accounts");
		expect(mock.requests.map((entry) => entry.scopes)).toEqual([
			[["accounts:read"]],
			[["accounts:read", "orders:read"]],
			[["accounts:read"]],
		]);
	});
});

describe("expand", () => {
	it("expand includes nested relations, and shortens long lists to ids after a hundred rows", async () => {
		const mock = still();
		const { key } = mock.createKey();
		const addresses = Array.from({ length: 103 }, (_, index) => ({ type: "shipping", line1: `Road ${index}` }));
		const { id } = (await ask(mock, key, "POST", "/accounts", { ...account, addresses })).body;
		const wide = (await ask(mock, key, "GET", `/accounts/${id}?expand[]=addresses`)).body.data;
		expect(wide.truncated).toBe(true);
		expect(wide.addresses.map((one: unknown) => typeof one)).toEqual([
			...Array(100).fill("object"),
			...Array(3).fill("string"),
		]);
		const product = (await ask(mock, key, "POST", "/products", { sku: "A", title: "A", product_type: "physical" }))
			.body;
		const order = await ask(mock, key, "POST", "/orders", {
			document_type: "sales_order",
			account_id: id,
			line_items: [{ product_id: (product.data ?? product).id, quantity: 1, sell_rate: 2 }],
		});
		const deep = await ask(mock, key, "GET", `/orders/${order.body.id}?expand[]=line_items.product&expand[]=customer`);
		expect(deep.body.line_items[0].product).toMatchObject({ object: "product", sku: "A" });
		expect(deep.body.customer).toMatchObject({ object: "account", id });
	});

	it("expand accepts at most ten paths and four levels", async () => {
		const mock = still();
		const { key } = mock.createKey();
		const many = Array.from({ length: 11 }, () => "expand[]=data.addresses").join("&");
		expect((await ask(mock, key, "GET", `/accounts?${many}`)).body).toMatchObject({
			code: "invalid_expand_too_many_paths",
			type: "expand_error",
		});
		expect((await ask(mock, key, "GET", "/accounts?expand[]=data.a.b.c.d.e")).body).toMatchObject({
			code: "invalid_expand_too_deep",
			type: "expand_error",
		});
	});
});

describe("pages", () => {
	it.each([
		["/accounts", "per_page", 100],
		["/orders", "limit", 200],
		["/products", "limit", 100],
	])("pages of %s accept at most %s=%i", async (path, name, most) => {
		const mock = still();
		const { key } = mock.createKey();
		expect((await ask(mock, key, "GET", `${path}?${name}=${most}`)).status).toBe(200);
		const over = await ask(mock, key, "GET", `${path}?${name}=${most + 1}`);
		expect([over.status, over.body.code, over.body.param]).toEqual([400, "validation_error", name]);
	});

	it("cursor pages continue after the named record, return the requested path, and reject an unknown record", async () => {
		const mock = still();
		const { key, entityId } = mock.createKey();
		for (const sku of ["A", "B", "C"])
			await ask(mock, key, "POST", "/products", { sku, title: sku, product_type: "physical" });
		const path = `/entities/${entityId}/products`;
		const first = (await ask(mock, key, "GET", `${path}?limit=2`)).body;
		expect(first).toMatchObject({ object: "list", has_more: true, url: `/v1${path}` });
		const second = (await ask(mock, key, "GET", `${path}?limit=2&starting_after=${first.data[1].id}`)).body;
		expect([...first.data, ...second.data].map((one) => one.sku)).toEqual(["C", "B", "A"]);
		expect(second.has_more).toBe(false);
		expect((await ask(mock, key, "GET", `${path}?starting_after=nobody`)).body).toMatchObject({
			code: "invalid_cursor",
			param: "starting_after",
		});
	});
});
