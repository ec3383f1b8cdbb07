import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { addressProblem } from "../../../src/engine/addresses.ts";
import { makeWorld, refusal } from "../support/world.ts";

const create = (world: ReturnType<typeof makeWorld>, body: object = {}) =>
	world.call("webhookEndpoints.create", { body: { url: "https://example.com/hook", enabled_events: ["*"], ...body } });

describe("webhook endpoints", () => {
	it("an endpoint shows its secret once, on creation and on rotation", () => {
		const world = makeWorld();
		const made = create(world);
		expect(made.secret).toMatch(/^whsec_[0-9a-f]{64}$/);
		expect(made.secret_last4).toBe(made.secret.slice(-4));
		expect(world.call("webhookEndpoints.retrieve", { path: { id: made.id } })).not.toHaveProperty("secret");
		const rotated = world.call("webhookEndpoints.rotateSecret", { path: { id: made.id } });
		expect(rotated).toMatchObject({ webhook_id: made.id, last4: rotated.secret.slice(-4) });
		expect(rotated.secret).not.toBe(made.secret);
		expect(world.call("webhookEndpoints.retrieve", { path: { id: made.id } }).secret_last4).toBe(rotated.last4);
	});

	it("a permanently disabled endpoint stays disabled, but its other fields can be changed", () => {
		const world = makeWorld();
		const { id } = create(world);
		const change = (body: object) => world.call("webhookEndpoints.update", { path: { id }, body });
		expect(change({ status: "disabled" }).status).toBe("disabled");
		for (const status of ["active", "paused"])
			expect(refusal(() => change({ status }))).toMatchObject({ status: 409, code: "webhook_endpoint_disabled" });
		expect(change({ status: "disabled", description: "old" })).toMatchObject({
			status: "disabled",
			description: "old",
		});
	});

	it("a record contains no secret", () => {
		const world = makeWorld();
		const made = create(world);
		world.call("webhookEndpoints.rotateSecret", { path: { id: made.id } });
		const records = JSON.stringify([world.db.collection("activity").all(), world.db.collection("audit_log").all()]);
		expect(records).not.toContain("whsec_");
	});

	it("the deprecated name for the events is accepted, and the new name takes precedence", () => {
		const world = makeWorld();
		const old = world.call("webhookEndpoints.create", { body: { url: "https://example.com", events: ["order.*"] } });
		expect(old.enabled_events).toEqual(["order.*"]);
		expect(create(world, { events: ["payment.failed"] }).enabled_events).toEqual(["*"]);
	});

	it.each([
		[{ enabled_events: undefined }, "enabled_events"],
		[{ enabled_events: ["order.created", "nonsense"] }, "enabled_events[1]"],
		[{ url: "http://example.com" }, "url"],
		[{ url: "https://127.0.0.1/" }, "url"],
		[{ mode: "live" }, "mode"],
		[{ api_version: "1999-01-01" }, "api_version"],
	])("an endpoint with %j is rejected", (body, param) => {
		expect(refusal(() => create(makeWorld(), body))).toMatchObject({ status: 422, param });
	});

	it("loopback addresses are accepted if the mock allows local webhooks", () => {
		expect(create(makeWorld({ allowsLocal: true }), { url: "http://127.0.0.1:9/hook" }).status).toBe("active");
	});

	it("an endpoint can be paused, resumed with a fresh failure count, and deleted", () => {
		const world = makeWorld();
		const { id } = create(world);
		world.db.collection("webhook_endpoints").update(id, { consecutive_failure_count: 5, status: "paused" });
		expect(refusal(() => world.call("webhookEndpoints.test", { path: { id } })).status).toBe(409);
		const resumed = world.call("webhookEndpoints.update", { path: { id }, body: { status: "active" } });
		expect(resumed).toMatchObject({ status: "active", consecutive_failure_count: 0 });
		world.call("webhookEndpoints.delete", { path: { id } });
		expect(refusal(() => world.call("webhookEndpoints.retrieve", { path: { id } })).status).toBe(404);
		expect(world.db.collection("webhook_secrets").size).toBe(0);
	});

	it("an endpoint gets a test event on demand and on creation, and a delivery can be sent again", async () => {
		const bodies: string[] = [];
		const receiver = createServer((request, response) => {
			request.on("data", (part) => bodies.push(String(part)));
			request.on("end", () => response.end("ok"));
		});
		await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
		const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
		const world = makeWorld({ allowsLocal: true });
		const made = create(world, { url, send_test_event_on_create: true });
		expect(made.test_event).toMatchObject({ status: "queued_pending_infra_011" });
		expect(made.test_event.event_id).toMatch(/^evt_/);
		world.call("webhookEndpoints.test", { path: { id: made.id } });
		await world.mock.webhooks.drain();
		const list = () => world.call("webhookEndpoints.deliveries.list", { path: { id: made.id } }).data;
		expect(list()).toHaveLength(2);
		expect(list()[0]).toMatchObject({
			event_type: "webhook.test",
			status: "succeeded",
			response_status: 200,
			attempt: 1,
		});
		const path = { id: made.id, delivery_id: list()[0].id };
		world.call("webhookEndpoints.deliveries.redeliver", { path });
		await world.mock.webhooks.drain();
		expect(bodies).toHaveLength(3);
		expect(bodies[2]).toBe(list()[1].payload);
		const other = create(world, { url });
		expect(
			refusal(() => world.call("webhookEndpoints.deliveries.retrieve", { path: { ...path, id: other.id } })).status,
		).toBe(404);
		await new Promise((resolve) => receiver.close(resolve));
	});
});

describe("addresses of endpoints", () => {
	it.each([
		"https://localhost/",
		"https://api.localhost/",
		"https://intranet/",
		"https://10.1.2.3/",
		"https://172.31.255.255/",
		"https://192.168.0.1/",
		"https://169.254.169.254/latest",
		"https://0x7f.1/",
		"https://2130706433/",
		"https://0/",
		"https://[::1]/",
		"https://[fd00::1]/",
		"https://[fe80::1]/",
		"https://[::ffff:127.0.0.1]/",
		"https://user:pw@example.com/",
		"ftp://example.com/",
		"nonsense",
	])("%s is rejected", (url) => {
		expect(addressProblem(url, false)).toBeDefined();
	});

	it.each(["https://example.com/", "https://172.32.0.1/", "https://[2606:4700::1111]/", "https://8.8.8.8:8443/x"])(
		"%s is accepted",
		(url) => {
			expect(addressProblem(url, false)).toBeUndefined();
		},
	);
});
