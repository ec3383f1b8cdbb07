import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createArcusMock, type MockOptions } from "../../src/index.ts";
import { account, ask, ORIGIN } from "./support/ask.ts";

const virtual = (options: MockOptions = {}) => createArcusMock({ clock: "virtual", ...options });

describe("keys", () => {
	it("a key that is missing, unknown, deleted or expired gets the vendor's 401", async () => {
		const mock = virtual();
		const { key } = mock.createKey();
		expect((await ask(mock, undefined, "GET", "/accounts")).body).toMatchObject({
			code: "missing_api_key",
			error: "missing_api_key",
			type: "permission_error",
			request_id: expect.stringMatching(/^req_/),
		});
		expect((await ask(mock, "ark_test_ent_mock_ffffffff", "GET", "/accounts")).status).toBe(401);
		const expiring = mock.createKey({ expiresAt: mock.clock.now() + 60_000 });
		expect((await ask(mock, expiring.key, "GET", "/accounts")).status).toBe(200);
		mock.clock.advance("1m");
		expect((await ask(mock, expiring.key, "GET", "/accounts")).status).toBe(401);
		mock.revokeKey(key);
		expect((await ask(mock, key, "GET", "/accounts")).status).toBe(401);
	});

	it("a key without the scope gets a 403 that names the scope, and a key with it is accepted", async () => {
		const mock = virtual();
		const { key } = mock.createKey({ scopes: ["accounts:read"] });
		expect((await ask(mock, key, "GET", "/accounts")).status).toBe(200);
		const refused = await ask(mock, key, "POST", "/accounts", account);
		expect([refused.status, refused.body.code, refused.body.required]).toEqual([
			403,
			"insufficient_scope",
			"accounts:write",
		]);
	});

	it("a key with an allowlist is rejected from other addresses, over real HTTP", async () => {
		const mock = createArcusMock();
		const { url, close } = await mock.listen(0);
		const statusOf = async (ipAllowlist: string[]) =>
			(await fetch(`${url}/accounts`, { headers: { authorization: `Bearer ${mock.createKey({ ipAllowlist }).key}` } }))
				.status;
		expect(await statusOf(["10.0.0.0/8"])).toBe(403);
		expect(await statusOf(["127.0.0.0/8"])).toBe(200);
		await close();
	});

	it("a key sees only the data of its own entity and mode", async () => {
		const mock = virtual();
		const one = mock.createKey({ mode: "live" });
		const test = mock.createKey({ mode: "test", entityId: one.entityId });
		const other = mock.createKey({ mode: "live" });
		const { body } = await ask(mock, one.key, "POST", "/accounts", account);
		expect((await ask(mock, one.key, "GET", `/accounts/${body.id}`)).status).toBe(200);
		expect((await ask(mock, test.key, "GET", `/accounts/${body.id}`)).status).toBe(404);
		expect((await ask(mock, other.key, "GET", `/accounts/${body.id}`)).status).toBe(404);
		expect((await ask(mock, one.key, "GET", `/entities/${other.entityId}/accounts`)).status).toBe(403);
		expect((await ask(mock, one.key, "GET", `/entities/${one.entityId}/accounts`)).status).toBe(200);
	});
});

describe("limits", () => {
	it.each([
		["test", "test", 60, 10],
		["live", "standard", 300, 50],
		["live", "elevated", 1200, 100],
	] as const)(
		"%s keys of tier %s may make %i calls a minute and %i a second, in sliding windows",
		async (mode, tier, perMinute, perSecond) => {
			const mock = virtual();
			const { key } = mock.createKey({ mode, tier });
			let sent = 0;
			for (; sent < perSecond; sent++) expect((await ask(mock, key, "GET", "/accounts")).status).toBe(200);
			const burst = await ask(mock, key, "GET", "/accounts");
			expect(burst.status).toBe(429);
			expect(burst.body.code).toBe("rate_limit_exceeded");
			expect(Number(burst.headers.get("retry-after"))).toBe(1);
			while (sent < perMinute) {
				mock.clock.advance("1s");
				for (let i = 0; i < perSecond && sent < perMinute; i++, sent++)
					expect((await ask(mock, key, "GET", "/accounts")).status).toBe(200);
			}
			mock.clock.advance("1s");
			const over = await ask(mock, key, "GET", "/accounts");
			expect(over.status).toBe(429);
			expect(over.headers.get("x-ratelimit-limit")).toBe(String(perMinute));
			expect(over.headers.get("x-ratelimit-remaining")).toBe("0");
			mock.clock.advance(`${over.headers.get("retry-after")}s`);
			expect((await ask(mock, key, "GET", "/accounts")).status).toBe(200);
		},
	);
});

describe("idempotency keys", () => {
	it("an idempotency key replays the first response for 24 hours, rejects another body, and is then forgotten", async () => {
		const mock = virtual({ rateLimits: false });
		const { key } = mock.createKey();
		const post = (body: unknown) => ask(mock, key, "POST", "/accounts", body, { "idempotency-key": "k1" });
		const first = await post(account);
		const again = await post(account);
		expect(again.body.id).toBe(first.body.id);
		expect(again.headers.get("idempotent-replayed")).toBe("true");
		expect((await post({ ...account, name: "Other" })).body.code).toBe("idempotency_key_mismatch");
		mock.clock.advance("23h");
		expect((await post(account)).body.id).toBe(first.body.id);
		mock.clock.advance("1h");
		expect((await post(account)).body.id).not.toBe(first.body.id);
	});

	it("a key also replays an error, and never repeats the work of a call whose response was lost", async () => {
		const mock = virtual({ rateLimits: false });
		const { key } = mock.createKey();
		mock.faults.next(1, "accounts.create", "done-answer-lost");
		await expect(ask(mock, key, "POST", "/accounts", account, { "idempotency-key": "lost" })).rejects.toThrow(
			TypeError,
		);
		const again = await ask(mock, key, "POST", "/accounts", account, { "idempotency-key": "lost" });
		expect(again.status).toBe(201);
		expect((await ask(mock, key, "GET", "/accounts")).body.total).toBe(1);
	});
});

describe("requests", () => {
	it("a request that does not match the document is rejected with the exact place", async () => {
		const mock = virtual({ rateLimits: false });
		const { key } = mock.createKey();
		const order = await ask(mock, key, "POST", "/orders", {
			document_type: "sales_order",
			account_id: "x",
			line_items: [{ product_id: "p", quantity: 1 }, { product_id: "p" }],
		});
		expect([order.status, order.body.param]).toEqual([422, "line_items[1].quantity"]);
		const query = await ask(mock, key, "GET", "/orders?limit=500");
		expect([query.status, query.body.param]).toEqual([400, "limit"]);
		expect((await ask(mock, key, "GET", "/nothing")).status).toBe(404);
		expect((await ask(mock, key, "PUT", "/orders")).status).toBe(405);
		expect((await ask(mock, key, "GET", "/orders", undefined, { "arcus-version": "1999-01-01" })).status).toBe(400);
	});

	it("a request is recorded with its unknown fields, within limits", async () => {
		const mock = virtual({ rateLimits: false, journal: { requests: 5 } });
		const { key } = mock.createKey();
		await ask(mock, key, "POST", "/accounts", { ...account, colour: "red" });
		expect(mock.requests.at(-1)).toMatchObject({ operation: "accounts.create", status: 201, unread: ["colour"] });
		for (let i = 0; i < 20; i++) await ask(mock, key, "GET", "/accounts");
		expect(mock.requests).toHaveLength(5);
	});

	it("a request that relies on an assumption fails in strict mode, and otherwise its response says so", async () => {
		const strict = virtual({ strict: true });
		expect((await ask(strict, strict.createKey().key, "GET", "/webhook_endpoints")).body.code).toBe(
			"assumption_not_allowed",
		);
		const mock = virtual();
		expect((await ask(mock, mock.createKey().key, "GET", "/accounts")).headers.get("x-mock-source")).toBe("page");
	});
});

describe("expand", () => {
	it("expand needs the data. prefix on lists, a known path and the scope", async () => {
		const mock = virtual({ rateLimits: false });
		const { key, entityId } = mock.createKey();
		await ask(mock, key, "POST", "/accounts", { ...account, addresses: [{ type: "shipping", line1: "x" }] });
		expect((await ask(mock, key, "GET", "/accounts?expand[]=addresses")).body.code).toBe(
			"invalid_expand_list_requires_data_prefix",
		);
		expect((await ask(mock, key, "GET", "/accounts?expand[]=data.nonsense")).body).toMatchObject({
			code: "invalid_expand_unknown_field",
			type: "expand_error",
			valid_paths: expect.arrayContaining(["data.addresses"]),
		});
		expect((await ask(mock, key, "GET", "/accounts?expand[]=data.addresses")).body.data[0].addresses).toHaveLength(1);
		const narrow = mock.createKey({ entityId, scopes: ["accounts:read"] });
		const refused = await ask(mock, narrow.key, "GET", "/accounts?expand[]=data.recent_orders");
		expect([refused.status, refused.body.required]).toEqual([403, "orders:read"]);
	});
});

describe("snapshots", () => {
	it("a snapshot restores everything byte for byte", async () => {
		const mock = virtual({ rateLimits: { test: { perMinute: 1000, perSecond: 1000 } } });
		const { key } = mock.createKey();
		await ask(mock, key, "POST", "/accounts", account, { "idempotency-key": "k" });
		mock.faults.next(3, "accounts.list", "503");
		const saved = mock.snapshot();
		for (let i = 0; i < 100; i++) await ask(mock, key, "POST", "/accounts", { ...account, name: `A${i}` });
		mock.clock.advance("5h");
		await ask(mock, key, "GET", "/accounts");
		mock.restore(saved);
		expect(JSON.stringify(mock.snapshot())).toBe(JSON.stringify(saved));
		expect((await ask(mock, key, "GET", "/accounts")).status).toBe(503);
	});

	it("equal seeds and calls give equal snapshots, so values have no other source", async () => {
		const run = async () => {
			const mock = virtual({ seed: 42 });
			const { key } = mock.createKey();
			await ask(mock, key, "POST", "/accounts", account);
			return JSON.stringify(mock.snapshot());
		};
		expect(await run()).toBe(await run());
	});

	it("a reset leaves nothing", async () => {
		const mock = virtual();
		const { key } = mock.createKey();
		mock.reset();
		expect((await ask(mock, key, "GET", "/accounts")).status).toBe(401);
		expect(mock.state).toEqual({});
	});
});

describe("faults", () => {
	it("a fault occurs as often as armed, for the named operation, and is marked", async () => {
		const mock = virtual({ rateLimits: false });
		const { key } = mock.createKey();
		mock.faults.next(2, "accounts.list", "502");
		expect((await ask(mock, key, "POST", "/accounts", account)).status).toBe(201);
		const response = await mock.fetch(
			new Request(`${ORIGIN}/accounts`, { headers: { authorization: `Bearer ${key}` } }),
		);
		expect([response.status, response.headers.get("x-mock-fault")]).toEqual([502, "502"]);
		mock.faults.clear();
		expect((await ask(mock, key, "GET", "/accounts")).status).toBe(200);
		expect(mock.faults.injected).toEqual({ "502": 1 });
	});

	it("a fault for an unknown operation or of an unknown kind is rejected when it is armed", () => {
		const mock = virtual();
		expect(() => mock.faults.next(1, "orders.crate", "503")).toThrow(/there is no operation orders\.crate/);
		expect(() => mock.faults.next(1, "orders.create", "flood" as "503")).toThrow(/there is no fault flood/);
	});
});

describe("webhooks", () => {
	let server: Server | undefined;
	afterEach(() => {
		server?.closeAllConnections();
		server?.close();
	});
	const receive = async (
		statuses: () => number,
	): Promise<{ url: string; got: { signature: string; body: string }[] }> => {
		const got: { signature: string; body: string }[] = [];
		server = createServer((request, response) => {
			let body = "";
			request.on("data", (chunk) => {
				body += chunk;
			});
			request.on("end", () => {
				got.push({ signature: String(request.headers["arcus-signature"]), body });
				response.writeHead(statuses()).end();
			});
		});
		await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
		return { url: `http://127.0.0.1:${((server as Server).address() as AddressInfo).port}`, got };
	};

	it("a webhook to a private address is rejected unless the mock allows local webhooks", async () => {
		const mock = virtual();
		const { key } = mock.createKey();
		const refused = await ask(mock, key, "POST", "/webhook_endpoints", {
			url: "http://127.0.0.1:1/",
			enabled_events: ["*"],
		});
		expect([refused.status, refused.body.param]).toEqual([422, "url"]);
		expect(
			(await ask(mock, key, "POST", "/webhook_endpoints", { url: "https://example.com/", enabled_events: ["*"] }))
				.status,
		).toBe(201);
	});

	it("a webhook is signed over its exact bytes with the endpoint's secret, and older attempts with the secret of their time", async () => {
		const mock = virtual({ allowLocalWebhooks: true, rateLimits: false });
		const { key } = mock.createKey();
		const { url, got } = await receive(() => 200);
		const endpoint = (await ask(mock, key, "POST", "/webhook_endpoints", { url, enabled_events: ["order.*"] })).body;
		const { id } = (await ask(mock, key, "POST", "/accounts", account)).body;
		await ask(mock, key, "POST", "/orders", { document_type: "sales_order", account_id: id });
		await mock.webhooks.drain();
		const rotated = (await ask(mock, key, "POST", `/webhook_endpoints/${endpoint.id}/rotate_secret`)).body;
		await ask(mock, key, "POST", "/orders", { document_type: "quote", account_id: id });
		await mock.webhooks.drain();
		const verify = ({ signature, body }: { signature: string; body: string }, secret: string) => {
			const [, t, v1] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(signature) ?? [];
			return createHmac("sha256", secret).update(`${t}.${body}`).digest("hex") === v1;
		};
		expect(got).toHaveLength(2);
		expect(got.map((one) => JSON.parse(one.body).type)).toEqual(["order.created", "order.created"]);
		expect([
			verify(got[0] as never, endpoint.secret),
			verify(got[1] as never, rotated.secret),
			verify(got[1] as never, endpoint.secret),
		]).toEqual([true, true, false]);
	});

	it("a webhook is retried by the clock with the same id and bytes, and five failures pause the endpoint", async () => {
		const mock = virtual({ allowLocalWebhooks: true, rateLimits: false });
		const { key } = mock.createKey();
		const { url, got } = await receive(() => 500);
		const endpoint = (
			await ask(mock, key, "POST", "/webhook_endpoints", {
				url,
				enabled_events: ["*"],
				send_test_event_on_create: true,
			})
		).body;
		for (let round = 0; round < 6; round++) {
			await mock.webhooks.drain();
			mock.clock.advance("3h");
		}
		await mock.webhooks.drain();
		expect(got).toHaveLength(5);
		expect(new Set(got.map((one) => one.body)).size).toBe(1);
		expect((await ask(mock, key, "GET", `/webhook_endpoints/${endpoint.id}`)).body).toMatchObject({
			status: "paused",
			consecutive_failure_count: 5,
			failure_count: 5,
		});
		const log = (await ask(mock, key, "GET", `/webhook_endpoints/${endpoint.id}/deliveries`)).body.data;
		expect(log).toMatchObject([{ status: "failed", attempt: 5, response_status: 500 }]);
	});
});
