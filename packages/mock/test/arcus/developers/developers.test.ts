import { describe, expect, it } from "vitest";
import { makeWorld, refusal } from "../support/world.ts";

describe("developers", () => {
	it("a key can create keys with no more than its own scopes, and the plaintext is shown once", () => {
		const world = makeWorld({ scopes: ["developers:manage", "orders:read"] });
		const create = (body: object) =>
			world.call("apiKeys.create", { body: { name: "k", mode: "test", scopes: ["orders:read"], ...body } });
		const made = create({});
		expect(made.key).toMatch(/^ark_test_/);
		expect(world.call("apiKeys.retrieve", { path: { id: made.id } })).not.toHaveProperty("key");
		const wider = refusal(() => create({ scopes: ["orders:read", "migration:admin"] }));
		expect(wider).toMatchObject({ status: 422, param: "scopes[1]" });
		expect(refusal(() => create({ expires_at: "2020-01-01T00:00:00Z" })).param).toBe("expires_at");
		expect(refusal(() => create({ ip_allowlist: ["example.com"] })).param).toBe("ip_allowlist[0]");
		expect(JSON.stringify(world.db.collection("audit_log").all())).not.toContain(made.key);
	});

	it("a rotated key works alongside its successor until it is deleted", () => {
		const world = makeWorld();
		const made = world.call("apiKeys.create", { body: { name: "k", mode: "test", scopes: ["orders:read"] } });
		const next = world.call("apiKeys.rotate", { path: { id: made.id } });
		expect(next).toMatchObject({ name: "k", scopes: ["orders:read"] });
		expect(next.key).not.toBe(made.key);
		const renamed = world.call("apiKeys.update", {
			path: { id: made.id },
			body: { name: "old", ip_allowlist: ["10.0.0.0/8"] },
		});
		expect(renamed).toMatchObject({ name: "old", ip_allowlist: ["10.0.0.0/8"] });
		world.call("apiKeys.delete", { path: { id: made.id } });
		expect(refusal(() => world.call("apiKeys.retrieve", { path: { id: made.id } })).status).toBe(404);
		expect(world.call("apiKeys.list").data).toHaveLength(2);
	});

	it("requests can be found and counted by status class, method and path", () => {
		const world = makeWorld();
		world.call("orders.list");
		refusal(() => world.call("orders.retrieve", { path: { id: "none" } }));
		refusal(() => world.call("orders.create", { body: {} }));
		const paths = (query: Record<string, string>) =>
			world.call("requestLogs.list", { query }).data.map((one: { path: string }) => one.path);
		expect(paths({ status_class: "4xx", method: "get" })).toEqual(["/v1/orders/none"]);
		expect(paths({ method: "POST" })).toEqual(["/v1/orders"]);
		expect(paths({ path: "orders" })).toEqual(["/v1/orders", "/v1/orders/none", "/v1/orders"]);
		const [latest] = world.call("requestLogs.list", { query: { path: "orders" } }).data;
		expect(world.call("requestLogs.retrieve", { path: { id: latest.id } })).toEqual(latest);
		const usage = world.call("usage.retrieve");
		expect(usage).toMatchObject({ error_count: 2, active_keys: 1 });
		expect(usage.top_endpoints).toContainEqual({ endpoint: "GET /v1/orders/none", request_count: 1 });
	});
});
