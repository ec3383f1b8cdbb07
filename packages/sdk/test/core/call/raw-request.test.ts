import { describe, expect, it } from "vitest";
import { Arca } from "../../../src/arca/index.ts";
import { Deskflow } from "../../../src/deskflow/index.ts";
import { ConflictError, type RequestMethod } from "../../../src/index.ts";
import { withoutJitter } from "../../support/no-jitter.ts";
import { arcusWith, failureOf, KEY, scripted } from "../../support/scripted.ts";

describe("raw requests", () => {
	it("client.request sends method, query and body to a path below the entity, and resolves with the whole response body", async () => {
		const { transport, sent } = scripted([201, { data: { id: "n1" } }]);
		const arcus = arcusWith({ transport });
		const made = await arcus.request<{ data: { id: string } }>("POST", "/new-endpoint", {
			body: [{ name: "Q1" }],
			query: { dry_run: true, tags: ["a", "b"], left_out: undefined },
		});
		expect(made).toEqual({ data: { id: "n1" } });
		const [request] = sent;
		expect(request?.method).toBe("POST");
		expect(request?.url).toMatch(/\/entities\/ent\/new-endpoint\?dry_run=true&tags/);
		expect(request?.url).not.toContain("left_out");
		expect(JSON.parse(String(request?.body))).toEqual([{ name: "Q1" }]);
		expect(request?.headers).toMatchObject({ "content-type": "application/json", authorization: `Bearer ${KEY}` });
	});

	it("client.request repeats a write with the same idempotency key after a lost connection", async () => {
		const { transport, sent } = scripted([503], [200, { ok: true }]);
		const result = await arcusWith({ transport, clock: withoutJitter() }).request("POST", "/new-endpoint", {
			body: {},
		});
		expect(result).toEqual({ ok: true });
		const keys = sent.map(({ headers }) => headers["idempotency-key"]);
		expect(keys).toHaveLength(2);
		expect(keys[0]).toMatch(/./);
		expect(keys[1]).toBe(keys[0]);
	});

	it("client.request uses the caller's idempotency key and headers", async () => {
		const { transport, sent } = scripted([200, {}]);
		await arcusWith({ transport }).request("PUT", "/x", {
			body: 1,
			idempotencyKey: "mine",
			headers: { "x-trace": "t" },
		});
		expect(sent[0]?.headers).toMatchObject({ "idempotency-key": "mine", "x-trace": "t" });
		expect(sent[0]?.body).toBe("1");
	});

	it("client.request throws the errors of every other call", async () => {
		const { transport } = scripted([409, { error: { code: "conflict" } }]);
		const error = await failureOf(arcusWith({ transport }).request("PATCH", "/x/1", { body: {} }));
		expect(error).toBeInstanceOf(ConflictError);
		expect(error.request).toMatchObject({ method: "PATCH" });
	});

	it("client.request does not repeat a write of an API without idempotency keys, and rejects such a key", async () => {
		const { transport, sent } = scripted([503]);
		const arca = new Arca({ apiKey: `arca_${"a1".repeat(32)}`, transport, rateLimit: false, clock: withoutJitter() });
		await failureOf(arca.request("POST", "/tasks-of-tomorrow", { body: {} }));
		expect(sent).toHaveLength(1);
		const error = await failureOf(arca.request("POST", "/x", { body: {}, idempotencyKey: "k" }));
		expect(error).toBeInstanceOf(TypeError);
		expect(sent).toHaveLength(1);
	});

	it("client.request sends no body with a DELETE without one, and accepts an empty response", async () => {
		const { transport, sent } = scripted([204, ""]);
		expect(await arcusWith({ transport }).request("DELETE", "/x/1")).toBeUndefined();
		expect(sent[0]?.body).toBeUndefined();
	});

	it("client.request uses the given path, even if the client is configured to send a resource elsewhere", async () => {
		const { transport, sent } = scripted([200, {}]);
		const deskflow = new Deskflow({
			apiKey: "k",
			apiSecret: "s",
			store: "shop",
			paths: { orders: "/moved" },
			transport,
			rateLimit: false,
		});
		await deskflow.request("GET", "/orders/latest");
		expect(sent[0]?.url).toMatch(/\/v1\/orders\/latest$/);
	});

	it.each([
		["no slash at the beginning", "x"],
		["another host", "//evil.example/x"],
		["a query", "/x?y=1"],
		["a fragment", "/x#y"],
		["a placeholder", "/x/{id}"],
		["a parent folder", "/x/../../y"],
		["an encoded parent folder", "/x/%2E%2e/y"],
		["a blank", "/x y"],
		["a line break", "/x\r\nhost: evil"],
		["a backslash", "/\\evil.example"],
		["a single percent sign", "/100%"],
		["an empty id", "/orders//items"],
	])("client.request rejects a path with %s before anything is sent", async (_what, path) => {
		const { transport, sent } = scripted([200, {}]);
		const error = await failureOf(arcusWith({ transport }).request("GET", path));
		expect(error).toBeInstanceOf(TypeError);
		expect(error.message).toContain("path");
		expect(sent).toEqual([]);
	});

	it.each([
		["a circle", "POST", circle(), undefined],
		["a function", "POST", () => 1, undefined],
		["a bigint", "POST", 1n, undefined],
		["a body with GET", "GET", {}, undefined],
		["a query that is a list", "POST", {}, ["a"]],
		["another method", "TRACE", undefined, undefined],
	])("client.request rejects %s before anything is sent", async (_what, method, body, query) => {
		const { transport, sent } = scripted([200, {}]);
		const call = arcusWith({ transport }).request(method as RequestMethod, "/x", { body, query: query as never });
		expect(await failureOf(call)).toBeInstanceOf(TypeError);
		expect(sent).toEqual([]);
	});
});

function circle(): object {
	const one: { self?: object } = {};
	one.self = one;
	return one;
}
