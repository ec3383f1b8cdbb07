import { describe, expect, it } from "vitest";
import { makeWorld, refusal } from "./support/world.ts";

const request = (method: string, path: string, status: number, key: string) => ({
	id: `${method}${path}${status}`,
	object: "request_log",
	method,
	path,
	status,
	latency_ms: 10,
	ip_address: null,
	request_id: `req_${status}`,
	api_key_id: key,
	created_at: "2026-05-11T10:00:00.000Z",
});

describe("developers", () => {
	it("make keys with no more than their own scopes, and a plaintext that comes once", () => {
		const world = makeWorld();
		const create = (body: object) =>
			world.call("apiKeys.create", { body: { name: "k", mode: "test", scopes: ["orders:read"], ...body } });
		const made = create({});
		expect(made.key).toMatch(/^ark_test_/);
		expect(world.call("apiKeys.retrieve", { path: { id: made.id } })).not.toHaveProperty("key");
		expect(refusal(() => create({ scopes: ["orders:read", "migration:admin"] }))).toMatchObject({
			status: 422,
			param: "scopes[1]",
		});
		expect(refusal(() => create({ expires_at: "2020-01-01T00:00:00Z" })).param).toBe("expires_at");
		expect(refusal(() => create({ ip_allowlist: ["example.com"] })).param).toBe("ip_allowlist[0]");
		const next = world.call("apiKeys.rotate", { path: { id: made.id } });
		expect(next).toMatchObject({ name: "k", scopes: ["orders:read"] });
		expect(next.id).not.toBe(made.id);
		world.call("apiKeys.delete", { path: { id: made.id } });
		expect(refusal(() => world.call("apiKeys.retrieve", { path: { id: made.id } })).status).toBe(404);
		expect(JSON.stringify(world.db.collection("audit_log").all())).not.toContain("ark_test_ent_x_1");
	});

	it("find requests by status class, method and path, and count them", () => {
		const world = makeWorld();
		world.requests.push(
			request("GET", "/v1/orders", 200, "a"),
			request("POST", "/v1/orders", 422, "a"),
			request("GET", "/v1/orders", 500, "b"),
		);
		const statuses = (query: object) =>
			world.call("requestLogs.list", { query }).data.map((one: { status: number }) => one.status);
		expect(statuses({ status_class: "4xx" })).toEqual([422]);
		expect(statuses({ method: "get" })).toEqual([200, 500]);
		expect(statuses({ api_key_id: "b" })).toEqual([500]);
		expect(world.call("requestLogs.retrieve", { path: { id: "req_500" } }).status).toBe(500);
		expect(world.call("usage.retrieve")).toMatchObject({
			request_count: 3,
			error_count: 2,
			active_keys: 2,
			top_endpoints: [{ endpoint: "GET /v1/orders", request_count: 2 }, { request_count: 1 }],
		});
	});
});
