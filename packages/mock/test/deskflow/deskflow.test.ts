import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { routes } from "../../src/deskflow/generated/routes.ts";
import { scopes } from "../../src/deskflow/generated/scopes.ts";
import { createDeskflowMock, type DeskflowMockOptions } from "../../src/deskflow/index.ts";

type Key = { readonly key: string; readonly secret: string };
const servers: Server[] = [];
afterEach(async () => {
	for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve).closeAllConnections());
});

function setup(options: DeskflowMockOptions = {}) {
	const mock = createDeskflowMock({ clock: "virtual", seed: 1, ...options });
	const send = async (method: string, path: string, headers: Record<string, string>, body?: unknown) => {
		const response = await mock.fetch(
			new Request(`https://api.deskflow.cloud/v1${path}`, {
				method,
				headers: { "content-type": "application/json", ...headers },
				...(body !== undefined && { body: JSON.stringify(body) }),
			}),
		);
		const text = await response.text();
		return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
	};
	const ask = (key: Key) => (method: string, path: string, body?: unknown) =>
		send(method, path, { "x-deskflow-key": key.key, "x-deskflow-secret": key.secret }, body);
	return { mock, send, ask };
}

async function endpoint(answer: { status: number; body: string }) {
	const received: { headers: Record<string, unknown>; text: string }[] = [];
	const server = createServer(async (request, response) => {
		let text = "";
		for await (const chunk of request) text += chunk;
		received.push({ headers: request.headers, text });
		response.writeHead(answer.status).end(answer.body);
	});
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhook`, received };
}

describe("keys", () => {
	it("a key and a secret are two values, and both are needed", async () => {
		const { mock, send } = setup();
		const { key, secret } = mock.createKey();
		const status = async (headers: Record<string, string>) => (await send("GET", "/orders", headers)).status;
		expect(key).not.toBe(secret);
		expect(await status({ "x-deskflow-key": key, "x-deskflow-secret": secret })).toBe(200);
		expect(await status({ authorization: `Basic ${btoa(`${key}:${secret}`)}` })).toBe(200);
		for (const headers of [
			{},
			{ "x-deskflow-key": key },
			{ "x-deskflow-key": key, "x-deskflow-secret": `${secret}x` },
			{ "x-deskflow-key": secret, "x-deskflow-secret": key },
			{ authorization: `Bearer ${key}` },
		])
			expect(await status(headers as Record<string, string>)).toBe(401);
	});

	it("a signed request is accepted, and one that was changed on its way is rejected", async () => {
		const { mock, send } = setup();
		const { key, secret } = mock.createKey();
		const body = { name: "Ana" };
		const timestamp = String(Math.floor(Date.now() / 1000));
		const sign = (text: string) =>
			createHmac("sha256", secret).update([timestamp, "POST", "/v1/customers", text].join("\n")).digest("hex");
		const headers = {
			"x-deskflow-key": key,
			"x-deskflow-timestamp": timestamp,
			"x-deskflow-signature": sign(JSON.stringify(body)),
		};
		expect((await send("POST", "/customers", headers, body)).status).toBe(201);
		expect((await send("POST", "/customers", headers, { name: "Eve" })).status).toBe(401);
		expect((await send("POST", "/customers", { ...headers, "x-deskflow-timestamp": "1" }, body)).status).toBe(401);
	});

	it("exactly eight permissions exist, and each call needs its own", async () => {
		expect([...scopes].sort()).toEqual([
			"categories:read",
			"categories:write",
			"customers:read",
			"customers:write",
			"orders:read",
			"orders:write",
			"products:read",
			"products:write",
		]);
		const { mock, ask } = setup();
		for (const permission of scopes) {
			const call = ask(mock.createKey({ scopes: [permission] }));
			for (const route of routes) {
				const body = route.body ? {} : undefined;
				const { status, body: answer } = await call(route.method, route.path.replace("{id}", "none"), body);
				const allowed = route.scopes[0]?.includes(permission);
				expect([permission, route.id, status === 403]).toEqual([permission, route.id, !allowed]);
				if (!allowed)
					expect(answer.error).toMatchObject({ code: "permission_denied", required_permission: route.scopes[0]?.[0] });
			}
		}
		expect(() => mock.createKey({ scopes: ["webhooks:write"] })).toThrow(TypeError);
	});

	it("an inactive key is rejected until it is activated", async () => {
		const { mock, ask } = setup();
		const key = mock.createKey({ activated: false });
		expect((await ask(key)("GET", "/orders")).body.error.code).toBe("key_inactive");
		mock.updateKey(key.key, { activated: true });
		expect((await ask(key)("GET", "/orders")).status).toBe(200);
		mock.updateKey(key.id, { activated: false });
		expect((await ask(key)("GET", "/orders")).status).toBe(401);
	});

	it("a deleted key stops working immediately and is treated like an unknown one", async () => {
		const { mock, ask } = setup();
		const key = mock.createKey();
		mock.deleteKey(key.key);
		const gone = (await ask(key)("GET", "/orders")).body.error;
		const never = (await ask({ key: "dfk_none", secret: "x" })("GET", "/orders")).body.error;
		expect(gone).toMatchObject({ code: never.code, message: never.message });
	});

	it("keys are shown masked and are revealed on request", () => {
		const { mock } = setup();
		const { key, secret } = mock.createKey({
			store: "acme",
			description: "Mobile App Integration",
			scopes: ["orders:read"],
		});
		const [row] = mock.listKeys("acme");
		expect(row).toMatchObject({ activated: true, description: "Mobile App Integration", permissions: ["orders:read"] });
		for (const text of [row?.key, row?.secret])
			expect([text?.includes("•"), text === key || text === secret]).toEqual([true, false]);
		expect(mock.revealKey(key)).toEqual({ key, secret });
		mock.deleteKey(key);
		expect(mock.listKeys("acme")).toEqual([]);
	});

	it("description, permissions and secret can be changed, and the old secret stops working", async () => {
		const { mock, ask } = setup();
		const key = mock.createKey({ store: "acme", scopes: ["orders:read"] });
		const changed = mock.updateKey(key.key, { description: "Other", permissions: ["products:read"], secret: true });
		expect(changed.secret).not.toBe(key.secret);
		expect((await ask(key)("GET", "/products")).status).toBe(401);
		expect((await ask(changed)("GET", "/products")).status).toBe(200);
		expect((await ask(changed)("GET", "/orders")).status).toBe(403);
		expect(() => mock.updateKey(key.key, { permissions: ["x"] })).toThrow(TypeError);
	});

	it("a key belongs to one store", async () => {
		const { mock, ask, send } = setup();
		const a = mock.createKey({ store: "a" });
		const b = mock.createKey({ store: "b" });
		const { body } = await ask(a)("POST", "/customers", { name: "Ana" });
		expect((await ask(b)("GET", `/customers/${body.id}`)).status).toBe(404);
		expect((await ask(mock.createKey({ store: "a" }))("GET", `/customers/${body.id}`)).status).toBe(200);
		expect(
			(
				await send("GET", "/customers", {
					"x-deskflow-key": a.key,
					"x-deskflow-secret": a.secret,
					"x-deskflow-store": "b",
				})
			).body.error.code,
		).toBe("store_not_found");
	});
});

describe("records", () => {
	it("records can be created, read, changed, listed and deleted", async () => {
		const { mock, ask } = setup();
		const call = ask(mock.createKey());
		for (const [path, body, change] of [
			["/customers", { name: "Ana", email: "Ana@Example.test" }, { name: "Ána" }],
			["/categories", { name: "Tea" }, { name: "Té" }],
			["/products", { name: "Chai", price: 1800 }, { price: 1900 }],
			["/orders", { line_items: [{ name: "x", unit_price: 5, quantity: 2 }] }, { status: "paid" }],
		] as const) {
			const created = await call("POST", path, body);
			expect(created.status).toBe(201);
			const at = `${path}/${created.body.id}`;
			expect((await call("GET", at)).body).toEqual(created.body);
			expect((await call("PATCH", at, change)).body).toMatchObject(change);
			expect((await call("GET", path)).body.data).toHaveLength(1);
			expect((await call("DELETE", at)).status).toBe(204);
			expect((await call("GET", at)).body.error.code).toBe("not_found");
		}
	});

	it("an order's lines come from its products, and its totals are sums of whole cents", async () => {
		const { mock, ask } = setup();
		const call = ask(mock.createKey());
		const chai = (await call("POST", "/products", { name: "Chai", sku: "C", price: 1805 })).body;
		const { body } = await call("POST", "/orders", {
			shipping: 495,
			tax: 101,
			line_items: [
				{ product_id: chai.id, quantity: 3 },
				{ name: "Gift", unit_price: 1, quantity: 1 },
			],
		});
		expect(body).toMatchObject({
			number: "1001",
			subtotal: 5416,
			total: 6012,
			line_items: [
				{ name: "Chai", sku: "C", unit_price: 1805, total: 5415 },
				{ name: "Gift", total: 1 },
			],
		});
		expect((await call("PATCH", `/orders/${body.id}`, { shipping: 0 })).body.total).toBe(5517);
	});

	it("an invalid field is named by its path", async () => {
		const { mock, ask } = setup();
		const call = ask(mock.createKey());
		for (const [path, body, code, param] of [
			["/orders", {}, "validation_error", "line_items"],
			["/orders", { line_items: [{ quantity: 0 }] }, "validation_error", "line_items[0].quantity"],
			["/orders", { line_items: [{ quantity: 1, product_id: "no" }] }, "unknown_reference", "line_items[0].product_id"],
			["/orders", { line_items: [{ quantity: 1 }] }, "validation_error", "line_items[0].name"],
			[
				"/orders",
				{ customer_id: "no", line_items: [{ quantity: 1, name: "a", unit_price: 1 }] },
				"unknown_reference",
				"customer_id",
			],
			["/products", { name: "a", price: 1, category_id: "no" }, "unknown_reference", "category_id"],
			["/customers", { name: " " }, "validation_error", "name"],
		] as const)
			expect([path, (await call("POST", path, body)).body.error]).toMatchObject([path, { code, param }]);
		const top = (await call("POST", "/categories", { name: "a" })).body;
		const sub = (await call("POST", "/categories", { name: "b", parent_id: top.id })).body;
		expect((await call("PATCH", `/categories/${top.id}`, { parent_id: sub.id })).body.error.code).toBe(
			"category_cycle",
		);
	});

	it("a list continues from its cursor, newest first, and can be filtered", async () => {
		const { mock, ask } = setup();
		const call = ask(mock.createKey());
		const customer = (await call("POST", "/customers", { name: "Ana", email: "Ana@Example.test" })).body;
		for (let index = 0; index < 5; index++) {
			await call("POST", "/orders", {
				...(index === 2 && { customer_id: customer.id }),
				line_items: [{ name: "x", unit_price: index, quantity: 1 }],
			});
			mock.clock.advance("1h");
		}
		const first = (await call("GET", "/orders?limit=2")).body;
		const second = (await call("GET", `/orders?limit=2&cursor=${first.next_cursor}`)).body;
		const third = (await call("GET", `/orders?limit=2&cursor=${second.next_cursor}`)).body;
		expect([first, second, third].flatMap(({ data }) => data.map(({ number }: { number: string }) => number))).toEqual([
			"1005",
			"1004",
			"1003",
			"1002",
			"1001",
		]);
		expect([third.has_more, third.next_cursor]).toEqual([false, null]);
		expect((await call("GET", `/orders?customer_id=${customer.id}`)).body.data).toHaveLength(1);
		expect((await call("GET", "/orders?created_after=2026-05-01T01:30:00Z")).body.data).toHaveLength(3);
		expect((await call("GET", "/customers?email=ana@example.TEST")).body.data).toHaveLength(1);
		expect((await call("GET", "/orders?limit=101")).status).toBe(400);
	});
});

describe("the webhook", () => {
	it("the webhook has one event and needs only a valid URL", () => {
		const { mock } = setup();
		mock.createKey({ store: "acme" });
		expect(mock.createWebhook({ store: "acme", url: "http://example.test/webhook" })).toMatchObject({
			event: "Order Create",
		});
		expect(() => mock.createWebhook({ store: "acme", url: "nonsense" })).toThrow(TypeError);
		expect(() => mock.createWebhook({ store: "acme", url: "https://example.test", event: "Order Delete" })).toThrow(
			TypeError,
		);
		expect(() => mock.createWebhook({ store: "acme", url: "http://127.0.0.1/" })).toThrow(/local/);
	});

	it("a test delivery is sent on request, and the response has its status code, body and errors", async () => {
		const { mock } = setup({ allowLocalWebhooks: true });
		const good = await endpoint({ status: 200, body: '{"received":true}' });
		const bad = await endpoint({ status: 500, body: "oops" });
		const hook = (url: string) => mock.createWebhook({ store: "acme", url }).id;
		expect(await mock.sendDummy(hook(good.url))).toEqual({ status: 200, body: '{"received":true}', errors: [] });
		expect(JSON.parse(good.received[0]?.text ?? "")).toMatchObject({
			event: "order.create",
			store: "acme",
			dummy: true,
			data: { number: "DUMMY-1" },
		});
		expect(await mock.sendDummy(hook(bad.url))).toMatchObject({
			status: 500,
			body: "oops",
			errors: [expect.stringContaining("500")],
		});
		const none = await mock.sendDummy(hook("http://127.0.0.1:9/"));
		expect([none.status, none.body, none.errors.length]).toEqual([null, "", 1]);
		await expect(Promise.resolve().then(() => mock.sendDummy("none"))).rejects.toThrow(TypeError);
	});

	it("a created order is delivered, unsigned unless a signature is requested", async () => {
		for (const signWebhooks of [false, true]) {
			const { mock, ask } = setup({ allowLocalWebhooks: true, signWebhooks });
			const key = mock.createKey({ store: "acme" });
			const { url, received } = await endpoint({ status: 200, body: "" });
			const { id } = mock.createWebhook({ store: "acme", url });
			const order = (await ask(key)("POST", "/orders", { line_items: [{ name: "x", unit_price: 5, quantity: 2 }] }))
				.body;
			await mock.webhooks.drain();
			expect(JSON.parse(received[0]?.text ?? "")).toEqual({
				event: "order.create",
				store: "acme",
				created_at: "2026-05-01T00:00:00.000Z",
				dummy: false,
				data: order,
			});
			expect(received[0]?.headers["x-deskflow-signature"]).toBe(
				signWebhooks
					? createHmac("sha256", key.secret)
							.update(received[0]?.text ?? "")
							.digest("hex")
					: undefined,
			);
			mock.deleteWebhook(id);
			await ask(key)("POST", "/orders", { line_items: [{ name: "x", unit_price: 5, quantity: 2 }] });
			await mock.webhooks.drain();
			expect(received).toHaveLength(1);
		}
	});
});

it("strict mode refuses every call, because all of them are assumptions", async () => {
	const { mock, ask } = setup({ strict: true });
	expect((await ask(mock.createKey())("GET", "/orders")).status).toBe(501);
});
