import type { Mock, MockOptions, MockRequest } from "@countersign/mock";
import { createControl } from "@countersign/mock/control";
import { describe, expect, it, onTestFinished } from "vitest";
import { arcusMockProvider } from "../../src/arcus/provider.ts";
import { createMock } from "../../src/engine/mock.ts";
import { control, TOKEN } from "./control.ts";

interface ShownCheck {
	readonly name: string;
	readonly outcome: string;
	readonly detail: string;
	readonly basis: string;
	readonly source: string;
}
type Name = "arcus" | "arca" | "deskflow";

const BASES = { arcus: "/v1", arca: "/api/v1", deskflow: "/v1" };

/** Sends requests to a mock, and reads the checks of each from the control API. */
async function checks(name: Name, options: MockOptions = {}) {
	const made = await control(options);
	return { mock: made[name], ...sender(name, made[name], made.call) };
}

type Call = (method: string, path: string) => Promise<{ body: { checks: readonly ShownCheck[] } }>;

function sender(name: string, mock: Mock, call: Call) {
	const ask = async (request: Partial<MockRequest> & { readonly url: string }) => {
		const base = BASES[name as Name];
		const reply = mock.handle({ method: "GET", ...request, url: base + request.url });
		const id = reply.headers["x-request-id"];
		const { body } = await call("GET", `/apis/${name}/threads/${id}`);
		return { status: reply.status, checks: body.checks, reply };
	};
	return { ask };
}

const one = (list: readonly ShownCheck[], name: string): ShownCheck => {
	const found = list.find((check) => check.name === name);
	if (!found) throw new Error(`there is no check ${name}: ${list.map((check) => check.name).join(", ")}`);
	return found;
};
const failedOf = (list: readonly ShownCheck[]): ShownCheck[] => list.filter(({ outcome }) => outcome === "failed");
/** The one check that failed. Everything before it passed, and everything after it was skipped. */
function stop(list: readonly ShownCheck[]): ShownCheck {
	const [failed, ...more] = failedOf(list);
	if (!failed || more.length > 0) throw new Error(`${more.length + (failed ? 1 : 0)} checks failed`);
	const at = list.indexOf(failed);
	expect(list.slice(0, at).every(({ outcome }) => outcome === "passed")).toBe(true);
	expect(list.slice(at + 1).every(({ outcome }) => outcome === "skipped")).toBe(true);
	return failed;
}

const account = JSON.stringify({ account_type: "business", name: "Ernst Handel" });

describe("the checks of a request", () => {
	it("of a success name the key, the gauge, the scopes, the new idempotency key, the schema of the body and the response", async () => {
		const { mock, ask } = await checks("arcus");
		const { key, entityId } = mock.createKey({ name: "ERP", ipAllowlist: ["10.0.0.0/8"] });
		const headers = { authorization: `Bearer ${key}`, "idempotency-key": "a-1" };
		const url = `/entities/${entityId}/accounts`;
		const { status, checks: list } = await ask({ method: "POST", url, headers, body: account, ip: "10.1.2.3" });
		expect(status).toBe(201);
		expect(list.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual(
			[
				"Key",
				"Rate limit",
				"Entity",
				"IP allowlist",
				"Version",
				"Operation",
				"Scope",
				"Idempotency key",
				"Body",
				"Common rules",
				"Rule",
				"Response",
			].map((name) => `${name} passed`),
		);
		expect(one(list, "Key").detail).toBe("ERP, test mode, sent as Authorization: Bearer; neither revoked nor expired");
		expect(one(list, "Rate limit").detail).toBe(
			"1 of 60 calls in this minute, 1 of 10 calls in this second (tier test)",
		);
		expect(one(list, "IP allowlist").detail).toBe("10.1.2.3 against 10.0.0.0/8");
		expect(one(list, "Scope").detail).toMatch(
			/^needs accounts:write; granted: accounts:write, of \d+ scopes of the key$/,
		);
		expect(one(list, "Idempotency key").detail).toBe("a-1 is new");
		expect(one(list, "Body").detail).toMatch(/characters match Account\w+$/);
		expect(one(list, "Response").detail).toBe("201 matches Account");
		expect(one(list, "Rule")).toMatchObject({ basis: "documented", source: expect.stringMatching(/\S/) });
	});

	it.each([
		["no credential", {}, "no valid key was sent", "missing_api_key"],
		["something else than a key", { authorization: "Bearer x" }, "no valid key was sent", "invalid_api_key"],
		[
			"an unknown key",
			{ authorization: `Bearer ark_test_ent_mock_${"0".repeat(32)}` },
			"an unknown key, sent as Authorization: Bearer",
			"invalid_api_key",
		],
	])("stop at the key if there is %s", async (_what, headers, detail, code) => {
		const { ask } = await checks("arcus");
		const { status, checks: list } = await ask({ url: "/accounts", headers });
		expect(status).toBe(401);
		const { name, detail: shown, basis, source } = stop(list);
		expect([name, basis, source]).toEqual(["Key", "documented", "/authentication"]);
		expect(shown).toContain(detail);
		expect(shown).toContain(`(${code})`);
	});

	it("stop at the key if it is revoked or expired, and say since when", async () => {
		const { mock, ask } = await checks("arcus");
		const revoked = mock.createKey({ name: "old" });
		mock.revokeKey(revoked.key);
		const first = await ask({ url: "/accounts", headers: { authorization: `Bearer ${revoked.key}` } });
		expect(stop(first.checks).detail).toMatch(
			/^old, test mode, .*it was revoked at 2026-05-01T00:00:00\.000Z: .*\(revoked_api_key\)$/,
		);
		const expired = mock.createKey({ name: "brief", expiresAt: mock.clock.now() + 1_000 });
		await mock.clock.advance("1h");
		const second = await ask({ url: "/accounts", headers: { authorization: `Bearer ${expired.key}` } });
		expect(stop(second.checks).detail).toMatch(/it expired at 2026-05-01T00:00:01\.000Z: .*\(expired_api_key\)$/);
	});

	it("stop at the rate limit, and say which window is full", async () => {
		const { mock, ask } = await checks("arcus", { rateLimits: { test: { perMinute: 3, perSecond: 2 } } });
		const { key, entityId } = mock.createKey();
		const call = { url: `/entities/${entityId}/accounts`, headers: { authorization: `Bearer ${key}` } };
		await ask(call);
		await ask(call);
		expect(stop((await ask(call)).checks)).toMatchObject({ name: "Rate limit", basis: "documented" });
		expect(stop((await ask(call)).checks).detail).toContain(
			"2 of 3 calls in this minute, 2 of 2 calls in this second (tier test); the window of a second is full for 1 s",
		);
		await mock.clock.advance("5s");
		await ask(call);
		expect(stop((await ask(call)).checks).detail).toContain("the window of a minute is full for 55 s");
	});

	it("say that no limit applies if the API has no limits", async () => {
		const { mock, ask } = await checks("deskflow");
		const { key, secret } = mock.createKey() as unknown as { key: string; secret: string };
		const { checks: list } = await ask({
			url: "/orders",
			headers: { "x-deskflow-key": key, "x-deskflow-secret": secret },
		});
		expect(one(list, "Rate limit").detail).toBe("no limit applies");
	});

	it.each([
		["another entity", "/entities/other/accounts", {}, "Entity", "the path names other"],
		["an unknown version", "/accounts", { "arcus-version": "1999-01-01" }, "Version", "arcus-version: 1999-01-01"],
		["an unknown path", "/nothing", {}, "Operation", "GET /nothing is not an operation"],
		["a wrong parameter", "/gl-accounts?account_type=shoes", {}, "Query", "account_type must be"],
		["an unknown relation", "/accounts?expand[]=data.shoes", {}, "Expand", "data.shoes cannot be expanded here"],
	])("stop where a request with %s is refused", async (_what, url, more, name, detail) => {
		const { mock, ask } = await checks("arcus");
		const { key } = mock.createKey();
		const { checks: list } = await ask({ url, headers: { authorization: `Bearer ${key}`, ...more } });
		const failed = stop(list);
		expect(failed.name).toBe(name);
		expect(failed.detail).toContain(detail);
	});

	it("stop at the operation if the method is not allowed", async () => {
		const { mock, ask } = await checks("arcus");
		const headers = { authorization: `Bearer ${mock.createKey().key}` };
		const { status, checks: list } = await ask({ method: "DELETE", url: "/accounts", headers });
		expect(status).toBe(405);
		expect(stop(list)).toMatchObject({ name: "Operation", detail: expect.stringContaining("accepts only") });
	});

	it("stop at the allowlist, and show the address and the list", async () => {
		const { mock, ask } = await checks("arcus");
		const { key } = mock.createKey({ ipAllowlist: ["10.0.0.0/8", "192.0.2.1"] });
		const { checks: list } = await ask({
			url: "/accounts",
			headers: { authorization: `Bearer ${key}` },
			ip: "8.8.8.8",
		});
		expect(stop(list)).toMatchObject({ name: "IP allowlist", basis: "documented" });
		expect(stop(list).detail).toContain("8.8.8.8 against 10.0.0.0/8, 192.0.2.1");
	});

	it("stop at the scope, and show what was needed and what of it was granted at that time", async () => {
		const { mock, ask } = await checks("arcus");
		const { key } = mock.createKey({ scopes: ["accounts:read"] });
		const headers = { authorization: `Bearer ${key}` };
		const { checks: list } = await ask({ method: "POST", url: "/accounts", headers, body: account });
		mock.keys.update(key, { scopes: ["accounts:write"] });
		expect(stop(list).name).toBe("Scope");
		expect(stop(list).detail).toMatch(
			/^needs accounts:write; granted: none, of 1 scope of the key: .*\(insufficient_scope\)$/,
		);
	});

	it("stop at the expanded relation if the key lacks its scope", async () => {
		const { mock, ask } = await checks("arcus");
		const { key } = mock.createKey({ scopes: ["orders:read"] });
		const url = "/orders?expand[]=data.line_items.product";
		const { checks: list } = await ask({ url, headers: { authorization: `Bearer ${key}` } });
		expect(stop(list)).toMatchObject({ name: "Expand", detail: expect.stringContaining("needs products:read") });
	});

	it("of a repeated idempotency key are a replay, a mismatch or a wait, with the time of the first request", async () => {
		const { mock, ask } = await checks("arcus");
		const headers = { authorization: `Bearer ${mock.createKey().key}`, "idempotency-key": "same" };
		const create = (body: string, more = {}) =>
			ask({ method: "POST", url: "/accounts", headers: { ...headers, ...more }, body });
		await create(account);
		await mock.clock.advance("1m");
		const replay = await create(account);
		expect(failedOf(replay.checks)).toEqual([]);
		expect(one(replay.checks, "Idempotency key").detail).toBe(
			"same was used before with the same body: the first response is sent again (first at 2026-05-01T00:00:00.000Z)",
		);
		expect(one(replay.checks, "Rule")).toMatchObject({ outcome: "skipped", detail: "not run again" });
		const other = await create(JSON.stringify({ account_type: "business", name: "Other" }));
		expect(stop(other.checks)).toMatchObject({ name: "Idempotency key", basis: "documented" });
		expect(stop(other.checks).detail).toContain("was used before with another query or body (first at");
		mock.faults.next(1, "accounts.create", "latency");
		const slow = { "idempotency-key": "slow" };
		const first = await create(account, slow);
		expect(one(first.checks, "Injected fault")).toMatchObject({ outcome: "passed", basis: "assumed" });
		expect(stop((await create(account, slow)).checks).detail).toContain("belongs to a request that is still running");
		expect(stop((await create(account, { "idempotency-key": "k".repeat(300) })).checks).detail).toContain(
			"the key is not valid: The key must have 1 to 255 characters.",
		);
	});

	it("of a body say what is wrong with it, every issue", async () => {
		const { mock, ask } = await checks("arcus");
		const headers = { authorization: `Bearer ${mock.createKey().key}` };
		const send = (body: string) => ask({ method: "POST", url: "/accounts", headers, body });
		expect(stop((await send("{")).checks)).toMatchObject({
			name: "Body",
			detail: expect.stringContaining("The body is not JSON. (invalid_json)"),
		});
		const wrong = stop((await send(JSON.stringify({ account_type: 1, name: 2 }))).checks);
		expect(wrong.name).toBe("Body");
		expect(wrong.detail).toContain("account_type must be");
		expect(wrong.detail).toMatch(/name must be (a )?string/);
		const ignored = await send(JSON.stringify({ account_type: "business", name: "A", colour: "red" }));
		expect(one(ignored.checks, "Unknown fields").detail).toBe("not in the document, and ignored: colour");
	});

	it("stop at the rule if the rule refuses, also with a 422, and say what the document says about its code", async () => {
		const { mock, ask } = await checks("arcus");
		const headers = { authorization: `Bearer ${mock.createKey().key}` };
		const send = async (url: string, body: object) => ask({ method: "POST", url, headers, body: JSON.stringify(body) });
		const buyer = JSON.parse((await send("/accounts", { account_type: "business", name: "A" })).reply.body).id;
		const order = JSON.parse(
			(await send("/orders", { account_id: buyer, document_type: "sales_order" })).reply.body,
		).id;
		const { status, checks: list } = await send(`/orders/${order}/confirm`, {});
		expect(status).toBe(422);
		expect(one(list, "Body").outcome).toBe("passed");
		expect(stop(list)).toMatchObject({
			name: "Rule",
			basis: "documented",
			source: expect.stringContaining("the order has no lines (assumed: code)"),
		});
		expect(stop(list).detail).toMatch(/^orders\.confirm refused with 422: .*\(order_has_no_line_items\)$/);
	});

	it("stop at the rules of all operations if one of them refuses", async () => {
		const { mock, ask } = await checks("arcus");
		const headers = { authorization: `Bearer ${mock.createKey().key}` };
		const body = JSON.stringify({ account_type: "business", name: "A", entity_id: "another" });
		const { checks: list } = await ask({ method: "POST", url: "/accounts", headers, body });
		expect(stop(list).name).toBe("Common rules");
	});

	it("stop at strict mode if the operation is an assumption", async () => {
		const { mock, ask } = await checks("arcus", { strict: true });
		const headers = { authorization: `Bearer ${mock.createKey().key}` };
		const assumed = arcusMockProvider.routes.find(
			({ method, source, path }) => method === "GET" && source.kind === "assumption" && !path.includes("{"),
		);
		const { status, checks: list } = await ask({ url: assumed?.path ?? "", headers });
		expect(status).toBe(501);
		expect(stop(list)).toMatchObject({ name: "Strict mode", basis: "assumed" });
	});

	it("stop at the response if the rule's response does not match the document", async () => {
		const mock = createMock(
			{
				...arcusMockProvider,
				handlers: { ...arcusMockProvider.handlers, "accounts.retrieve": () => ({ body: { id: 7 } }) },
			},
			{ clock: "virtual", logger: { error: () => {} } },
		);
		const { url, close } = await mock.listen(0);
		const made = createControl({ apis: [{ mock, url }], token: TOKEN });
		const server = await made.listen(0);
		onTestFinished(async () => {
			made.close();
			await server.close();
			await close();
		});
		const call: Call = async (method, path) => {
			const response = await fetch(server.url + path, { method, headers: { authorization: `Bearer ${TOKEN}` } });
			return { body: await response.json() };
		};
		const { ask } = sender("arcus", mock, call);
		const headers = { authorization: `Bearer ${mock.createKey().key}` };
		const { status, checks: list } = await ask({ url: "/accounts/x", headers });
		expect(status).toBe(500);
		expect(one(list, "Rule").outcome).toBe("passed");
		expect(stop(list)).toMatchObject({
			name: "Response",
			detail: expect.stringContaining("200 does not match Account"),
		});
	});

	it("of a conditional read say whether the caller's version is current", async () => {
		const { mock, ask } = await checks("arcus");
		const headers = { authorization: `Bearer ${mock.createKey().key}` };
		const { reply } = await ask({ url: "/accounts", headers });
		const again = await ask({ url: "/accounts", headers: { ...headers, "if-none-match": reply.headers.etag ?? "" } });
		expect(again.status).toBe(304);
		expect(one(again.checks, "Not modified").detail).toContain("is still current");
	});

	it.each([
		["503", "Injected fault", "failed"],
		["reset-before", "Injected fault", "failed"],
		["done-answer-lost", "Injected fault", "passed"],
	] as const)("show the fault %s", async (kind, name, outcome) => {
		const { mock, ask } = await checks("arcus");
		const headers = { authorization: `Bearer ${mock.createKey().key}` };
		mock.faults.next(1, "accounts.list", kind);
		const { checks: list } = await ask({ url: "/accounts", headers });
		expect(one(list, name)).toMatchObject({ outcome, basis: "assumed", source: "" });
		expect(one(list, "Rule").outcome).toBe(outcome === "failed" ? "skipped" : "passed");
	});

	it("of a body that is too large or not UTF-8 stop there", async () => {
		const made = await control({ maxBodyBytes: 1_000 });
		const { key } = made.arcus.createKey();
		const threadOf = async (body: Uint8Array<ArrayBuffer>) => {
			const response = await fetch(`${made.urls.arcus}/accounts`, {
				method: "POST",
				headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
				body,
			});
			const { body: thread } = await made.call("GET", `/apis/arcus/threads/${response.headers.get("x-request-id")}`);
			return stop(thread.checks);
		};
		expect(await threadOf(new Uint8Array(2_000).fill(32))).toMatchObject({
			name: "Size",
			detail: expect.stringContaining("more than 1000 bytes"),
		});
		expect(await threadOf(new Uint8Array([0xff, 0xfe]))).toMatchObject({ name: "Encoding" });
	});
});

describe("the checks of Arca", () => {
	it("name the header that carried the key, and refuse two of them", async () => {
		const { mock, ask } = await checks("arca");
		const { key } = mock.createKey();
		const own = await ask({ url: "/me", headers: { "x-api-key": key } });
		expect(one(own.checks, "Key").detail).toContain("sent as X-API-Key");
		const both = await ask({ url: "/me", headers: { "x-api-key": key, authorization: `Bearer ${key}` } });
		expect(stop(both.checks).name).toBe("Key");
		expect(JSON.stringify([own.checks, both.checks])).not.toContain(key);
	});

	it("show a mistake in a body at the rule, because the rule checks it", async () => {
		const { mock, ask } = await checks("arca");
		const headers = { authorization: `Bearer ${mock.createKey().key}` };
		const { checks: list } = await ask({ method: "POST", url: "/tasks", headers, body: "{}" });
		expect(stop(list)).toMatchObject({ name: "Rule", basis: "documented" });
		expect(stop(list).detail).toBe("tasks.create refused with 400: (list_id is required)");
		expect(stop(list).source).toContain("`list_id` is missing");
	});
});

describe("the checks of Deskflow", () => {
	it.each([
		["a wrong secret", { "x-deskflow-secret": "wrong" }, "sent as X-Deskflow-Key and X-Deskflow-Secret; its secret"],
		["a wrong signature", { "x-deskflow-signature": "00", "x-deskflow-timestamp": "1" }, "and a signature; its secret"],
	])("stop at the key with %s", async (_what, headers, detail) => {
		const { mock, ask } = await checks("deskflow");
		const { key } = mock.createKey();
		const { checks: list } = await ask({ url: "/orders", headers: { "x-deskflow-key": key, ...headers } });
		expect(stop(list)).toMatchObject({ name: "Key", basis: "assumed", detail: expect.stringContaining(detail) });
	});
});

it("the text of a check hides credentials and is bounded", async () => {
	const { mock, ask } = await checks("arcus");
	const { key } = mock.createKey();
	const headers = { authorization: `Bearer ${key}` };
	const { checks: list } = await ask({ url: `/accounts?q=${key}&x=${"y".repeat(5_000)}`, headers });
	expect(JSON.stringify(list)).not.toContain(key);
	for (const { detail } of list) expect(detail.length).toBeLessThan(2_100);
});

it("nothing is noted while nobody listens", () => {
	const mock = createMock(arcusMockProvider, { clock: "virtual" });
	const { key } = mock.createKey();
	let heard = 0;
	const leave = mock.on("exchange", ({ checks: made }) => {
		heard += made.length;
	});
	const ask = () => mock.handle({ method: "GET", url: "/v1/accounts", headers: { authorization: `Bearer ${key}` } });
	ask();
	leave();
	const before = heard;
	ask();
	expect(before).toBeGreaterThan(5);
	expect(heard).toBe(before);
});
