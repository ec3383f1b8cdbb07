import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { control } from "./control.ts";

/** A receiver of webhooks that responds with the given statuses in turn. */
async function receiver(...statuses: number[]) {
	const bodies: string[] = [];
	const server = createServer((request, response) => {
		let body = "";
		request.setEncoding("utf8");
		request.on("data", (chunk: string) => {
			body += chunk;
		});
		request.on("end", () => {
			bodies.push(body);
			response.writeHead(statuses.length > 1 ? (statuses.shift() ?? 200) : (statuses[0] ?? 200)).end();
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => void server.close());
	return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, bodies };
}

describe("the control API over Arcus", () => {
	async function arcus() {
		const made = await control();
		const created = await made.call("POST", "/apis/arcus/keys", { name: "orders", mode: "test" });
		expect(created.status).toBe(201);
		const { key, record } = created.body;
		const api = async (method: string, path: string, body?: unknown) => {
			const response = await fetch(`${made.urls.arcus}/entities/${record.entity_id}${path}`, {
				method,
				headers: {
					authorization: `Bearer ${key}`,
					"content-type": "application/json",
					...(method === "POST" && { "idempotency-key": `k-${Math.floor(performance.now() * 1e6)}` }),
				},
				...(body !== undefined && { body: JSON.stringify(body) }),
			});
			return { status: response.status, id: response.headers.get("x-request-id") ?? "", body: await response.json() };
		};
		const world = `/apis/arcus/worlds/${record.entity_id}/test`;
		return { ...made, key, record, api, world };
	}
	const account = { account_type: "business", name: "Ernst Handel" };

	it("the list of APIs names each with its base URL and operations", async () => {
		const { call, urls } = await control();
		const { body } = await call("GET", "/apis");
		expect(body.data.map(({ name, url }: { name: string; url: string }) => [name, url])).toEqual(Object.entries(urls));
		expect(body.data[0].operations).toContain("orders.create");
	});

	it("a created key works at the API, is masked in the list, can be revealed, narrowed and revoked", async () => {
		const { call, key, record, api } = await arcus();
		expect((await api("POST", "/accounts", account)).status).toBe(201);
		const { body: list } = await call("GET", "/apis/arcus/keys");
		expect(JSON.stringify(list)).not.toContain(key);
		expect(list.data[0]).toMatchObject({ name: "orders", mode: "test", scopes_used: ["accounts:write"] });
		expect((await call("POST", `/apis/arcus/keys/${record.id}/reveal`)).body.key).toBe(key);
		const narrow = await call("PATCH", `/apis/arcus/keys/${record.id}`, {
			scopes: ["accounts:read"],
			expires_at: null,
		});
		expect(narrow.body).toMatchObject({ scopes: ["accounts:read"], expires_at: null });
		expect((await api("POST", "/accounts", account)).status).toBe(403);
		expect((await call("POST", `/apis/arcus/keys/${record.id}/revoke`)).body.revoked_at).not.toBeNull();
		expect((await api("GET", "/accounts")).status).toBe(401);
		expect((await call("GET", "/apis/arcus/keys?active=true")).body.data).toEqual([]);
	});

	it("invalid key options are rejected with an error that says what is wrong, and no key is created", async () => {
		const { call } = await control();
		for (const body of [{ scopes: ["nothing:read"] }, { ip_allowlist: ["banana"] }, { tier: "gold" }]) {
			const refused = await call("POST", "/apis/arcus/keys", body);
			expect(refused).toMatchObject({ status: 422, body: { error: { code: "invalid_option" } } });
		}
		expect((await call("POST", "/apis/arcus/keys", { mode: "real" })).status).toBe(422);
		expect((await call("GET", "/apis/arcus/keys")).body.data).toEqual([]);
	});

	it("requests can be filtered, and their detail has headers and bodies without the credential", async () => {
		const { call, api, key, record } = await arcus();
		const created = await api("POST", "/accounts", account);
		await api("GET", "/accounts/none");
		const all = (await call("GET", "/apis/arcus/requests")).body;
		expect(all.data.map(({ status }: { status: number }) => status)).toEqual([404, 201]);
		expect(all.data[1]).toMatchObject({ operation: "accounts.create", key_id: record.id, mode: "test" });
		for (const [query, expected] of [
			["status_class=4xx", [404]],
			["operation=accounts.create", [201]],
			["method=post", [201]],
			[`request_id=${created.id}`, [201]],
			["path=/accounts/none", [404]],
			["key_id=other", []],
			["since=2100-01-01T00:00:00Z", []],
			["min_duration_ms=60000", []],
		] as const)
			expect(
				(await call("GET", `/apis/arcus/requests?${query}`)).body.data.map(({ status }: { status: number }) => status),
			).toEqual(expected);
		const detail = await call("GET", `/apis/arcus/requests/${created.id}`);
		expect(detail.body.request_body).toBe(JSON.stringify(account));
		expect(detail.body.request_headers.authorization).toBe(`Bearer ark_test_…${key.slice(-4)}`);
		expect(JSON.parse(detail.body.response_body)).toMatchObject({ company_name: "Ernst Handel" });
		expect(JSON.stringify(detail.body)).not.toContain(key);
		expect((await call("GET", "/apis/arcus/requests/none")).status).toBe(404);
	});

	it("pages of the request log have no gaps or repeats while new requests arrive", async () => {
		const { call, api } = await arcus();
		for (let index = 0; index < 5; index++) await api("GET", `/accounts?limit=${index + 1}`);
		const seen: string[] = [];
		for (let cursor = ""; ; ) {
			const { body } = await call("GET", `/apis/arcus/requests?limit=2${cursor}`);
			seen.push(...body.data.map(({ request_id: id }: { request_id: string }) => id));
			await api("GET", "/accounts");
			if (!body.has_more) break;
			cursor = `&cursor=${body.next_cursor}`;
		}
		expect(new Set(seen).size).toBe(5);
		expect(seen).toHaveLength(5);
		expect((await call("GET", "/apis/arcus/requests?cursor=forgotten")).body.error.code).toBe("unknown_cursor");
	});

	it("records can be listed, searched, read and edited, and the API shows the edit", async () => {
		const { call, api, world } = await arcus();
		const { body: made } = await api("POST", "/accounts", account);
		expect((await call("GET", `${world}/collections`)).body.data).toContainEqual({ name: "accounts", count: 1 });
		const found = await call("GET", `${world}/collections/accounts?q=ernst`);
		expect(found.body.data).toMatchObject([{ id: made.id }]);
		expect((await call("GET", `${world}/collections/accounts?q=nobody`)).body.data).toEqual([]);
		const edited = await call("PATCH", `${world}/collections/accounts/${made.id}`, {
			set: { company_name: "Blauer See" },
		});
		expect(edited.body.record.company_name).toBe("Blauer See");
		expect((await api("GET", `/accounts/${made.id}`)).body.data.company_name).toBe("Blauer See");
		const wrong = await call("PATCH", `${world}/collections/accounts/${made.id}`, { set: { id: "another" } });
		expect(wrong.status).toBe(422);
		for (const path of [
			`${world}/collections/nothing`,
			`${world}/collections/accounts/none`,
			"/apis/arcus/worlds/none/test/collections",
		])
			expect((await call("GET", path)).status).toBe(404);
	});

	it("an event reaches the endpoint with the stored record, and a failed delivery can be sent again", async () => {
		const { call, api, record, arcus: mock } = await arcus();
		const target = await receiver(500, 200);
		const endpoint = await api("POST", "/webhook_endpoints", { url: target.url, enabled_events: ["*"] });
		const { body: made } = await api("POST", "/accounts", account);
		const place = { entity_id: record.entity_id, mode: "test", type: "order.created" };
		const stored = { collection: "accounts", id: made.id };
		const triggered = await call("POST", "/apis/arcus/events", { ...place, record: stored });
		expect(triggered.body.delivery_ids).toHaveLength(1);
		await vi.waitFor(async () =>
			expect((await call("GET", "/apis/arcus/deliveries?failed=true")).body.data).toMatchObject([
				{ status: 500, attempt: 1, delivery_id: triggered.body.delivery_ids[0] },
			]),
		);
		expect(JSON.parse(target.bodies[0] ?? "").data.object.id).toBe(made.id);
		const { body: attempts } = await call("GET", `/apis/arcus/deliveries?endpoint_id=${endpoint.body.id}`);
		expect(JSON.stringify(attempts)).not.toMatch(/v1=[0-9a-f]{64}/);
		const resent = await call("POST", `/apis/arcus/deliveries/${triggered.body.delivery_ids[0]}/resend`);
		expect(resent.status).toBe(202);
		await vi.waitFor(() => expect(target.bodies).toHaveLength(2));
		expect(target.bodies[1]).toBe(target.bodies[0]);
		await mock.webhooks.drain();
		for (const body of [place, { ...place, object: {}, record: stored }, { ...place, type: "a.b", object: {} }])
			expect((await call("POST", "/apis/arcus/events", body)).status).toBe(422);
		for (const body of [
			{ ...place, record: { ...stored, id: "none" } },
			{ ...place, entity_id: "none", object: {} },
		])
			expect((await call("POST", "/apis/arcus/events", body)).status).toBe(404);
		expect((await call("POST", "/apis/arcus/deliveries/none/resend")).status).toBe(404);
	});

	it("an event for one URL is sent there only, once, and with the signature of the newest endpoint", async () => {
		const { call, api, record, arcus: mock } = await arcus();
		const registered = await receiver(200);
		const local = await receiver(400);
		const { body: endpoint } = await api("POST", "/webhook_endpoints", { url: registered.url, enabled_events: ["*"] });
		const event = { entity_id: record.entity_id, mode: "test", type: "order.created", object: { id: "o1" } };
		const { body: sent } = await call("POST", "/apis/arcus/events", { ...event, url: local.url });
		await vi.waitFor(async () =>
			expect((await call("GET", `/apis/arcus/deliveries?event_id=${sent.event_id}`)).body.data).toMatchObject([
				{ delivery_id: sent.delivery_ids[0], endpoint_id: "", url: local.url, status: 400, attempt: 1 },
			]),
		);
		const [attempt] = mock.deliveries;
		const [, at, signature] = /^t=(\d+),v1=(.+)$/.exec(attempt?.headers["arcus-signature"] ?? "") ?? [];
		expect(createHmac("sha256", endpoint.secret).update(`${at}.${attempt?.body}`).digest("hex")).toBe(signature);
		expect((await call("GET", "/apis/arcus/clock")).body.pending).toEqual([]);
		expect(registered.bodies).toEqual([]);
		for (const url of ["nowhere", "file:///etc/passwd", "javascript:1"])
			expect((await call("POST", "/apis/arcus/events", { ...event, url })).status).toBe(422);
	});

	it("a comparison of snapshots masks the secrets of records", async () => {
		const { call, api } = await arcus();
		await call("POST", "/snapshots", { name: "before" });
		const { body: endpoint } = await api("POST", "/webhook_endpoints", {
			url: "http://127.0.0.1:9/hook",
			enabled_events: ["*"],
		});
		const { body } = await call("GET", "/snapshots/before/compare");
		expect(JSON.stringify(body)).toContain(endpoint.id);
		expect(JSON.stringify(body)).not.toContain(endpoint.secret);
	});

	it("the clock advances to what is due next, and a retry is made on the way", async () => {
		const { call, api, record } = await arcus();
		const target = await receiver(500, 200);
		await api("POST", "/webhook_endpoints", { url: target.url, enabled_events: ["*"] });
		const event = { entity_id: record.entity_id, mode: "test", type: "order.created", object: { id: "o1" } };
		await call("POST", "/apis/arcus/events", event);
		await vi.waitFor(async () => expect((await call("GET", "/apis/arcus/deliveries")).body.data).toHaveLength(1));
		const { body: before } = await call("GET", "/apis/arcus/clock");
		expect(before.pending).toMatchObject([{ kind: "delivery" }]);
		const { body: after } = await call("POST", "/apis/arcus/clock/next");
		expect(after.now).toBe(before.pending[0].at);
		expect(target.bodies).toHaveLength(2);
		const { body: later } = await call("POST", "/apis/arcus/clock/advance", { by: "2d" });
		expect(Date.parse(later.now) - Date.parse(after.now)).toBe(2 * 86_400_000);
		for (const by of ["banana", "-1s", "1e9d", "999999999d"])
			expect((await call("POST", "/apis/arcus/clock/advance", { by })).status).toBe(422);
	});

	it("the expiry of a key is due like other work, and the clock moves to it", async () => {
		const { call, arcus: mock } = await arcus();
		const now = mock.clock.now();
		const expires_at = new Date(now + 3 * 86_400_000).toISOString();
		const { body: made } = await call("POST", "/apis/arcus/keys", { name: "for a week", expires_at });
		await call("POST", "/apis/arcus/keys", { name: "of a tool", expires_at, internal: true });
		const { body: before } = await call("GET", "/apis/arcus/clock");
		const due = { at: expires_at, kind: "key expires", detail: { keyId: made.record.id, name: "for a week" } };
		expect(before.pending).toMatchObject([due]);
		const { body: moved } = await call("POST", "/apis/arcus/clock/next");
		expect(moved.now).toBe(expires_at);
		expect(moved.ran).toMatchObject([due]);
		const ask = mock.handle({ method: "GET", url: "/v1/accounts", headers: { authorization: `Bearer ${made.key}` } });
		expect([ask.status, JSON.parse(ask.body).code]).toEqual([401, "expired_api_key"]);
		expect((await call("GET", "/apis/arcus/clock")).body.pending).toEqual([]);
		const { data } = (await call("GET", "/apis/arcus/threads?limit=2")).body;
		expect(data.slice(1)).toMatchObject([{ cause: { kind: "clock" }, ran: 1 }]);
	});

	it("a key is switched off only where the API has the switch, and is not created otherwise", async () => {
		const { call, record } = await arcus();
		for (const answer of [
			await call("POST", "/apis/arcus/keys", { name: "off", activated: false }),
			await call("PATCH", `/apis/arcus/keys/${record.id}`, { name: "off", activated: false }),
		])
			expect([answer.status, answer.body.error.param]).toEqual([422, "activated"]);
		const { data } = (await call("GET", "/apis/arcus/keys")).body;
		expect(data.map(({ name }: { name: string }) => name)).toEqual(["orders"]);
		expect((await call("POST", "/apis/arca/keys", { activated: true })).status).toBe(201);
		expect((await call("POST", "/apis/deskflow/keys", { activated: false })).body.record.activated).toBe(false);
	});

	it("faults that wait are limited in number, and a share of faults names their kinds", async () => {
		const { call, arcus: mock } = await arcus();
		for (let index = 0; index < 1_000; index++) mock.faults.next(1, "orders.create", "503");
		const fault = { target: "orders.create", kind: "503" };
		expect((await call("POST", "/apis/arcus/faults", fault)).body.error.code).toBe("too_many_faults");
		expect((await call("GET", "/apis/arcus/faults")).body.armed).toHaveLength(1_000);
		const nothing = await call("PUT", "/apis/arcus/faults/rate", { share: 0.5, kinds: [] });
		expect([nothing.status, nothing.body.error.param]).toEqual([422, "kinds"]);
		expect((await call("PUT", "/apis/arcus/faults/rate", { share: 0, kinds: [] })).body.rate).toBeNull();
	});

	it("faults can be injected, read and removed, and unknown ones are refused", async () => {
		const { call, api } = await arcus();
		const injected = await call("POST", "/apis/arcus/faults", { target: "accounts.list", kind: "503", count: 2 });
		expect(injected.body.armed).toEqual([{ target: "accounts.list", kind: "503", left: 2 }]);
		expect((await api("GET", "/accounts")).status).toBe(503);
		expect((await call("GET", "/apis/arcus/faults")).body).toMatchObject({
			armed: [{ left: 1 }],
			injected: { 503: 1 },
		});
		expect((await call("PUT", "/apis/arcus/faults/rate", { share: 1, kinds: ["500"] })).body.rate.share).toBe(1);
		expect((await call("DELETE", "/apis/arcus/faults")).status).toBe(204);
		expect((await api("GET", "/accounts")).status).toBe(200);
		for (const body of [
			{ target: "nothing.list", kind: "503" },
			{ target: "*", kind: "fire" },
			{ target: "*", kind: "503", count: 0 },
		])
			expect((await call("POST", "/apis/arcus/faults", body)).status).toBe(422);
	});

	it("gauges show how much of its limit a key has used", async () => {
		const { call, api, record } = await arcus();
		for (let index = 0; index < 3; index++) await api("GET", "/accounts");
		const { body } = await call("GET", "/apis/arcus/limits");
		expect(body.data).toMatchObject([{ key_id: record.id, used_in_minute: 3 }]);
		expect(body.data[0].per_minute).toBeGreaterThan(3);
	});

	it("a snapshot can be compared with the current state and restored, keys included", async () => {
		const { call, api } = await arcus();
		const { body: made } = await api("POST", "/accounts", account);
		expect((await call("POST", "/snapshots", { name: "before" })).status).toBe(201);
		await api("POST", "/accounts", { ...account, name: "Blauer See" });
		const { body: compared } = await call("GET", "/snapshots/before/compare");
		expect(compared.data).toContainEqual(
			expect.objectContaining({
				api: "arcus",
				collection: "accounts",
				before: null,
				after: expect.objectContaining({ company_name: "Blauer See" }),
			}),
		);
		expect((await call("POST", "/snapshots/before/restore")).status).toBe(204);
		expect((await call("GET", "/snapshots/before/compare")).body.data).toEqual([]);
		expect((await api("GET", `/accounts/${made.id}`)).status).toBe(200);
		expect((await call("POST", "/apis/arcus/reset")).status).toBe(204);
		expect((await api("GET", "/accounts")).status).toBe(401);
		expect((await call("GET", "/snapshots")).body.data).toMatchObject([{ name: "before" }]);
		expect((await call("DELETE", "/snapshots/before")).status).toBe(204);
		expect((await call("POST", "/snapshots/before/restore")).status).toBe(404);
		expect((await call("POST", "/snapshots", { name: "../x" })).status).toBe(422);
	});
});

describe("credentials of former keys", () => {
	it("a key that a restore or reset removed stays masked in the log and the stream's history", async () => {
		const { call, urls } = await control();
		await call("POST", "/snapshots", { name: "empty" });
		const { key } = (await call("POST", "/apis/arca/keys", {})).body;
		await fetch(`${urls.arca}/tasks/${key}`);
		await call("POST", "/snapshots/empty/restore");
		const { body } = await call("GET", "/apis/arca/requests");
		expect(body.data).toHaveLength(1);
		expect(JSON.stringify(body)).not.toContain(key);
	});
});

describe("entities", () => {
	it("a second entity has its own keys and data in every mode, and no key of the first reaches it", async () => {
		const { call, urls } = await control();
		const first = (await call("POST", "/apis/arcus/keys", {})).body;
		const made = await call("POST", "/apis/arcus/worlds", {});
		expect(made.status).toBe(201);
		const { entity_id: second } = made.body;
		expect(made.body.worlds).toMatchObject([
			{ entity_id: second, mode: "test", keys: 0 },
			{ entity_id: second, mode: "live", keys: 0 },
		]);
		const { body: list } = await call("GET", "/apis/arcus/worlds");
		expect(new Set(list.data.map((one: { entity_id: string }) => one.entity_id))).toEqual(
			new Set([first.record.entity_id, second]),
		);
		const accounts = (key: string, entity: string) =>
			fetch(`${urls.arcus}/entities/${entity}/accounts`, { headers: { authorization: `Bearer ${key}` } });
		expect((await accounts(first.key, second)).status).toBe(403);
		const own = (await call("POST", "/apis/arcus/keys", { entity_id: second })).body;
		expect((await accounts(own.key, second)).status).toBe(200);
		expect((await accounts(own.key, first.record.entity_id)).status).toBe(403);
		const collections = async (entity: string) =>
			(await call("GET", `/apis/arcus/worlds/${entity}/test/collections`)).body.data;
		expect(await collections(second)).toEqual(await collections(first.record.entity_id));
	});

	it("an entity can have a name of your own, once, and is part of snapshots", async () => {
		const { call } = await control();
		await call("POST", "/snapshots", { name: "before" });
		for (const [path, body] of [
			["/apis/arcus/worlds", { entity_id: "acme" }],
			["/apis/arcus/keys", { entity_id: "acme" }],
		] as const) {
			const refused = await call("POST", path, body);
			expect(refused.status).toBe(422);
			expect(refused.body.error).toMatchObject({ code: "invalid_entity_id", param: "entity_id" });
			expect(refused.body.error.message).toMatch(/must be a UUID.*but was "acme"; leave it out.*or use [0-9a-f-]{36}/);
		}
		expect((await call("POST", "/apis/deskflow/worlds", { entity_id: "second-store" })).body).toMatchObject({
			entity_id: "second-store",
			worlds: [{ mode: "live", records: 0 }],
		});
		expect(await call("POST", "/apis/deskflow/worlds", { entity_id: "second-store" })).toMatchObject({
			status: 409,
			body: { error: { code: "already_exists", param: "entity_id" } },
		});
		for (const id of ["", "a/b", "../x", "-a", "a b", "x".repeat(101), 7])
			expect((await call("POST", "/apis/deskflow/worlds", { entity_id: id })).status).toBe(422);
		await call("POST", "/snapshots/before/restore");
		expect((await call("GET", "/apis/deskflow/worlds")).body.data).toEqual([]);
		expect((await call("POST", "/apis/arca/worlds", { entity_id: "tasks" })).body.worlds).toMatchObject([
			{ mode: "test" },
		]);
	});

	it("generated ids differ from each other, also after a restore, and 1,000 entities are the most", async () => {
		const { call, deskflow } = await control();
		const ids = new Set<string>();
		for (let index = 0; index < 3; index++) ids.add((await call("POST", "/apis/deskflow/worlds", {})).body.entity_id);
		await call("POST", "/snapshots", { name: "three" });
		const fourth = await call("POST", "/apis/deskflow/worlds", {});
		await call("POST", "/snapshots/three/restore");
		ids.add((await call("POST", "/apis/deskflow/worlds", {})).body.entity_id);
		expect(ids.size).toBe(4);
		expect(ids).toContain(fourth.body.entity_id);
		for (let index = 4; index < 1_000; index++) deskflow.createKey();
		expect((await call("POST", "/apis/deskflow/worlds", {})).body.error.code).toBe("too_many_entities");
		expect((await call("POST", "/apis/deskflow/keys", {})).body.error.code).toBe("too_many_entities");
		const [{ entityId } = { entityId: "" }] = deskflow.keys.all();
		expect((await call("POST", "/apis/deskflow/keys", { entity_id: entityId })).status).toBe(201);
	});
});

describe("the control API over Arca and Deskflow", () => {
	it("keys of both can be created and used, and the secret of Deskflow is returned only with the key", async () => {
		const { call, urls } = await control();
		const arca = (await call("POST", "/apis/arca/keys", { name: "tasks" })).body;
		const me = await fetch(`${urls.arca}/me`, { headers: { authorization: `Bearer ${arca.key}` } });
		expect([me.status, arca.secret]).toEqual([200, null]);
		const store = (await call("POST", "/apis/deskflow/keys", { scopes: ["orders:read"] })).body;
		expect(store.secret).toEqual(expect.any(String));
		const orders = await fetch(`${urls.deskflow}/orders`, {
			headers: {
				"x-deskflow-key": store.key,
				"x-deskflow-secret": store.secret,
				"x-deskflow-store": store.record.entity_id,
			},
		});
		expect(orders.status).toBe(200);
		const logged = (await call("GET", "/apis/deskflow/requests")).body.data[0];
		const detail = await call("GET", `/apis/deskflow/requests/${logged.request_id}`);
		expect(JSON.stringify(detail.body)).not.toContain(store.secret);
		expect(JSON.stringify(detail.body)).not.toContain(store.key);
		expect(JSON.stringify((await call("GET", "/apis/deskflow/keys")).body)).not.toContain(store.secret);
	});
});
