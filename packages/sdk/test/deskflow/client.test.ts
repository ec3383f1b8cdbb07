import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Deskflow } from "../../src/deskflow/index.ts";
import { BadRequestError, PermissionError, ServerError, ValidationError } from "../../src/index.ts";
import { type Answer, fakeApi } from "../arca/fake-api.ts";

const KEY = "dfk_4f3a1b9e2c8d76f0";
const SECRET = "dfs_0f67d8c2e9b1a3f4";
const setup = (options: object = {}, answer: Answer = { body: { id: "1" } }) => {
	const api = fakeApi(() => answer);
	return {
		deskflow: new Deskflow({ apiKey: KEY, apiSecret: SECRET, store: "acme", fetch: api.fetch, ...options }),
		asked: api.asked,
	};
};
const failure = (call: PromiseLike<unknown>) =>
	call.then(
		() => Promise.reject(new Error("no failure")),
		(error: unknown) => error as never,
	);

afterEach(() => vi.unstubAllEnvs());

describe("signing in", () => {
	it("the key, the secret and the store are each sent in a header of their own", async () => {
		const { deskflow, asked } = setup();
		await deskflow.orders.retrieve("o-1");
		const headers = asked[0]?.headers;
		expect([
			headers?.get("x-deskflow-key"),
			headers?.get("x-deskflow-secret"),
			headers?.get("x-deskflow-store"),
			headers?.has("authorization"),
		]).toEqual([KEY, SECRET, "acme", false]);
		expect(asked[0]?.url.href).toBe("https://api.deskflow.cloud/v1/orders/o-1");
	});

	it("the names of the headers can be changed", async () => {
		const { deskflow, asked } = setup({ headerNames: { key: "X-Id", secret: "X-Secret", store: "X-Shop" } });
		await deskflow.orders.retrieve("o-1");
		const headers = asked[0]?.headers;
		expect([
			headers?.get("x-id"),
			headers?.get("x-secret"),
			headers?.get("x-shop"),
			headers?.has("x-deskflow-key"),
		]).toEqual([KEY, SECRET, "acme", false]);
	});

	it("HTTP Basic sends the key and the secret", async () => {
		const { deskflow, asked } = setup({ signIn: "basic" });
		await deskflow.orders.retrieve("o-1");
		expect(asked[0]?.headers.get("authorization")).toBe(`Basic ${Buffer.from(`${KEY}:${SECRET}`).toString("base64")}`);
		expect(asked[0]?.headers.has("x-deskflow-secret")).toBe(false);
	});

	it("a signed request proves that the client knows the secret without containing it", async () => {
		const { deskflow, asked } = setup(
			{ signIn: "signed", baseUrl: "http://127.0.0.1:1/api" },
			{ status: 201, body: { id: "1" } },
		);
		await deskflow.customers.create({ name: "Ána" });
		const { headers, body } = asked[0]!;
		const timestamp = headers.get("x-deskflow-timestamp");
		const text = [timestamp, "POST", "/api/customers", JSON.stringify(body)].join("\n");
		expect(headers.get("x-deskflow-signature")).toBe(createHmac("sha256", SECRET).update(text).digest("hex"));
		expect([headers.get("x-deskflow-key"), [...headers.values()].some((value) => value.includes(SECRET))]).toEqual([
			KEY,
			false,
		]);
	});

	it("all options can come from the environment", async () => {
		for (const [name, value] of Object.entries({
			DESKFLOW_API_KEY: KEY,
			DESKFLOW_API_SECRET: SECRET,
			DESKFLOW_STORE: "acme",
		}))
			vi.stubEnv(name, value);
		const api = fakeApi(() => ({ body: {} }));
		await new Deskflow({ fetch: api.fetch }).orders.retrieve("o-1");
		expect(api.asked[0]?.headers.get("x-deskflow-store")).toBe("acme");
	});

	it.each([
		[{ apiKey: undefined }, /DESKFLOW_API_KEY/],
		[{ apiSecret: undefined }, /DESKFLOW_API_SECRET/],
		[{ store: undefined }, /DESKFLOW_STORE/],
		[{ store: "../other" }, /store/],
		[{ store: ".." }, /store/],
		[{ apiSecret: "two words" }, /secret/],
		[{ signIn: "magic" }, /signIn/],
		[{ headerNames: { key: "X Key" } }, /header/],
		[{ pathPrefix: "stores" }, /pathPrefix/],
		[{ paths: { orders: "orders/" } }, /paths\.orders/],
		[{ headers: { "X-Deskflow-Secret": "x" } }, /apiSecret/],
	])("%j is rejected when the client is created", (options, message) => {
		expect(() => setup(options)).toThrow(message);
	});

	it("neither the key nor the secret appears in printed output, even if a server repeats them", async () => {
		const basic = Buffer.from(`${KEY}:${SECRET}`).toString("base64");
		const { deskflow } = setup(
			{ maxRetries: 0 },
			{ status: 400, body: { error: { code: "x", message: `bad ${KEY} ${SECRET} ${basic}` } } },
		);
		const error = await failure(deskflow.orders.retrieve("o-1"));
		for (const text of [
			inspect(deskflow, { depth: 12, showHidden: true }),
			inspect(error, { depth: 12, showHidden: true }),
			JSON.stringify(error),
		])
			for (const secret of [KEY, SECRET, basic]) expect(text).not.toContain(secret);
	});
});

describe("paths", () => {
	it("the path prefix (which may contain the store) and the collection names can be configured", async () => {
		const { deskflow, asked } = setup(
			{ pathPrefix: "/stores/{store}", paths: { customers: "/crm/clients" } },
			{ body: { data: [], has_more: false, next_cursor: null } },
		);
		await deskflow.customers.list();
		await deskflow.customers.retrieve("c-1");
		await deskflow.orders.list();
		expect(asked.map(({ url }) => url.pathname)).toEqual([
			"/v1/stores/acme/crm/clients",
			"/v1/stores/acme/crm/clients/c-1",
			"/v1/stores/acme/orders",
		]);
	});
});

describe("calls", () => {
	it("each of the four collections can be listed, read, created, changed and deleted", async () => {
		const api = fakeApi(({ method }) =>
			method === "DELETE" ? { status: 204 } : { body: { id: "1", data: [], has_more: false, next_cursor: null } },
		);
		const deskflow = new Deskflow({ apiKey: KEY, apiSecret: SECRET, store: "acme", fetch: api.fetch });
		await deskflow.customers.create({ name: "a" });
		await deskflow.orders.create({ line_items: [{ quantity: 1 }] });
		await deskflow.products.create({ name: "a", price: 1 });
		await deskflow.categories.create({ name: "a" });
		for (const one of [deskflow.customers, deskflow.orders, deskflow.products, deskflow.categories]) {
			await one.list();
			await one.retrieve("1");
			await one.update("1", {});
			expect(await one.delete("1")).toBeUndefined();
		}
		expect(api.asked).toHaveLength(20);
		expect(new Set(api.asked.map(({ method, url }) => `${method} ${url.pathname}`)).size).toBe(20);
		expect(Object.keys(deskflow.scopes)).toHaveLength(20);
	});

	it("pages continue from next_cursor", async () => {
		const api = fakeApi(({ url }) => {
			const at = Number(url.searchParams.get("cursor") ?? 0);
			return { body: { data: [{ id: String(at) }], has_more: at < 3, next_cursor: at < 3 ? String(at + 1) : null } };
		});
		const deskflow = new Deskflow({ apiKey: KEY, apiSecret: SECRET, store: "acme", fetch: api.fetch });
		expect((await deskflow.orders.list().toArray({ max: 10 })).map(({ id }) => id)).toEqual(["0", "1", "2", "3"]);
	});

	it("concurrent calls are sent at once, because no limit is known", async () => {
		const { deskflow, asked } = setup();
		await Promise.all(Array.from({ length: 40 }, () => deskflow.orders.retrieve("o-1")));
		expect(asked).toHaveLength(40);
	});

	it("a creation with an unknown outcome is not retried", async () => {
		const { deskflow, asked } = setup({}, { status: 503 });
		expect(await failure(deskflow.customers.create({ name: "a" }))).toBeInstanceOf(ServerError);
		expect(asked).toHaveLength(1);
	});
});

describe("errors", () => {
	it("the client reads code, message, field and missing permission from the envelope that we assume", async () => {
		const { deskflow } = setup(
			{},
			{
				status: 403,
				body: {
					error: { code: "permission_denied", message: "no", required_permission: "orders:write", request_id: "req_1" },
				},
			},
		);
		expect(await failure(deskflow.orders.delete("1"))).toMatchObject({
			code: "permission_denied",
			requiredScope: "orders:write",
			requestId: "req_1",
			constructor: PermissionError,
		});
		const wrong = setup(
			{},
			{ status: 422, body: { error: { code: "validation_error", message: "no", param: "line_items[0].quantity" } } },
		);
		expect(await failure(wrong.deskflow.orders.create({ line_items: [] }))).toMatchObject({
			constructor: ValidationError,
			issues: [{ path: "line_items[0].quantity" }],
		});
	});

	it.each([
		[{ message: "flat" }, "flat"],
		[{ error: "text" }, "text"],
		[{ error: "text", message: "both" }, "both"],
		["page", undefined],
		[null, undefined],
	])("the error of a body like %j has the right hint, although the format is an assumption", async (body, hint) => {
		expect(await failure(setup({}, { status: 400, body }).deskflow.orders.retrieve("1"))).toMatchObject({
			constructor: BadRequestError,
			hint,
		});
	});
});
