import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { control } from "./control.ts";

interface ShownCheck {
	readonly name: string;
	readonly outcome: string;
	readonly detail: string;
	readonly basis: string;
	readonly source: string;
}

async function arcus() {
	const made = await control();
	const { body } = await made.call("POST", "/apis/arcus/keys", { name: "orders" });
	const { key, record } = body;
	const api = async (method: string, path: string, sent?: unknown, headers: Record<string, string> = {}) => {
		const response = await fetch(`${made.urls.arcus}/entities/${record.entity_id}${path}`, {
			method,
			headers: { authorization: `Bearer ${key}`, "content-type": "application/json", ...headers },
			...(sent !== undefined && { body: JSON.stringify(sent) }),
		});
		return { status: response.status, id: response.headers.get("x-request-id") ?? "", body: await response.json() };
	};
	const thread = async (id: string) => (await made.call("GET", `/apis/arcus/threads/${id}`)).body;
	return { ...made, record, key, api, thread };
}

async function receiver(status: number, text: string): Promise<string> {
	const server = createServer((request, response) => {
		request.resume();
		request.on("end", () => response.writeHead(status).end(text));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => void server.close());
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

const account = { account_type: "business", name: "Ernst Handel" };
const outcomes = (checks: readonly ShownCheck[]) =>
	Object.fromEntries(checks.map(({ name, outcome }) => [name, outcome]));

describe("a thread", () => {
	it("shows what a write changed, the event that it emitted and what the receiver said", async () => {
		const { api, thread, arcus: mock, call } = await arcus();
		const url = await receiver(401, "bad signature");
		await api("POST", "/webhook_endpoints", { url, enabled_events: ["order.*"], description: "d", mode: "test" });
		const made = await api("POST", "/accounts", account);
		const order = await api(
			"POST",
			"/orders",
			{ account_id: made.body.id, document_type: "sales_order" },
			{ "idempotency-key": "order-1" },
		);
		await mock.clock.advance("1s");
		const { changes, events, checks } = await thread(order.id);
		expect(changes).toContainEqual(expect.objectContaining({ collection: "orders", id: order.body.id, before: null }));
		expect(events).toMatchObject([
			{ type: "order.created", attempts: [{ status: 401, response_body: "bad signature", attempt: 1 }] },
		]);
		expect(events[0].attempts[0].duration_ms).toBeGreaterThanOrEqual(0);
		expect(checks.every(({ outcome }: ShownCheck) => outcome === "passed")).toBe(true);
		const listed = await call("GET", `/apis/arcus/threads?event_id=${events[0].event_id}`);
		expect(listed.body.data).toMatchObject([{ request: { request_id: order.id }, event_types: ["order.created"] }]);
	});

	it("shows the fields of a changed record before and after, and is found by the record", async () => {
		const { api, thread, call } = await arcus();
		const { body: made } = await api("POST", "/accounts", account);
		const changed = await api("PATCH", `/accounts/${made.id}`, { display_name: "Ana Trujillo" });
		const { changes } = await thread(changed.id);
		const own = changes.find(({ collection }: { collection: string }) => collection === "accounts");
		expect([own.before.display_name, own.after.display_name]).toEqual(["Ernst Handel", "Ana Trujillo"]);
		const found = await call("GET", `/apis/arcus/threads?record_id=${made.id}`);
		expect(found.body.data.map(({ request }: { request: { method: string } }) => request.method)).toEqual([
			"PATCH",
			"POST",
		]);
	});

	it("leaves out requests that changed nothing if asked to", async () => {
		const { api, call } = await arcus();
		await api("GET", "/accounts");
		const { id } = await api("POST", "/accounts", account);
		const { body } = await call("GET", "/apis/arcus/threads?effective=true");
		expect(body.data.map(({ request }: { request: { request_id: string } }) => request.request_id)).toEqual([id]);
	});

	it("of a rejected write shows no change, and names the check that rejected it", async () => {
		const { api, thread, record, call } = await arcus();
		await call("PATCH", `/apis/arcus/keys/${record.id}`, { scopes: ["accounts:read"] });
		const refused = await api("POST", "/accounts", account);
		const { changes, checks } = await thread(refused.id);
		expect(refused.status).toBe(403);
		expect(changes).toEqual([]);
		expect(outcomes(checks)).toMatchObject({ Key: "passed", "Rate limit": "passed", Scope: "failed", Rule: "skipped" });
	});

	it.each([
		["no valid key", { authorization: "Bearer wrong" }, "/accounts", "Key"],
		["another version", { "arcus-version": "1999-01-01" }, "/accounts", "Version"],
		["an unknown path", {}, "/nothing", "Operation"],
	])("names the check that rejected a request with %s", async (_what, headers, path, name) => {
		const { api, thread } = await arcus();
		const { id } = await api("GET", path, undefined, headers);
		const { checks } = await thread(id);
		expect(checks.find(({ outcome }: ShownCheck) => outcome === "failed").name).toBe(name);
	});

	it("says that a replayed call did nothing again, and that the same key with another body was rejected", async () => {
		const { api, thread } = await arcus();
		const key = { "idempotency-key": "same" };
		await api("POST", "/accounts", account, key);
		const replayed = await thread((await api("POST", "/accounts", account, key)).id);
		expect(replayed.changes).toEqual([]);
		expect(replayed.checks.find(({ name }: ShownCheck) => name === "Idempotency key").detail).toContain("sent again");
		const other = await thread((await api("POST", "/accounts", { ...account, name: "Other" }, key)).id);
		expect(outcomes(other.checks)).toMatchObject({ "Idempotency key": "failed", Rule: "skipped" });
	});

	it("says that a failure was injected, also one that broke the connection", async () => {
		const { api, thread, call } = await arcus();
		await call("POST", "/apis/arcus/faults", { target: "accounts.list", kind: "503" });
		const { id } = await api("GET", "/accounts");
		const { checks } = await thread(id);
		expect(outcomes(checks)["Injected fault"]).toBe("failed");
	});

	it("says for each check whether the vendor documents it", async () => {
		const { api, thread } = await arcus();
		const { checks } = await thread((await api("GET", "/accounts")).id);
		expect(checks.find(({ name }: ShownCheck) => name === "Scope")).toMatchObject({
			basis: "documented",
			source: "/authentication",
		});
	});

	it("masks secrets in the records that it shows", async () => {
		const { api, thread } = await arcus();
		const url = await receiver(200, "");
		const made = await api("POST", "/webhook_endpoints", {
			url,
			enabled_events: ["*"],
			description: "d",
			mode: "test",
		});
		expect(JSON.stringify(await thread(made.id))).not.toContain(made.body.secret);
	});

	it("of an unknown request does not exist", async () => {
		const { call } = await arcus();
		expect((await call("GET", "/apis/arcus/threads/req_nothing")).status).toBe(404);
	});
});
