import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { control } from "./control.ts";

interface Step {
	readonly name: string;
	readonly outcome: string;
	readonly detail: string;
	readonly basis: string;
	readonly source: string;
}

/** A key of Arcus in a control API, and calls with it. */
async function arcus(scopes?: readonly string[]) {
	const made = await control();
	const { body } = await made.call("POST", "/apis/arcus/keys", { mode: "test", ...(scopes && { scopes }) });
	const send = async (method: string, path: string, sent?: unknown, headers: Record<string, string> = {}) => {
		const response = await fetch(`${made.urls.arcus}/entities/${body.record.entity_id}${path}`, {
			method,
			headers: { authorization: `Bearer ${body.key}`, "content-type": "application/json", ...headers },
			...(sent !== undefined && { body: JSON.stringify(sent) }),
		});
		return {
			status: response.status,
			requestId: response.headers.get("x-request-id") ?? "",
			body: await response.json(),
		};
	};
	const thread = async (requestId: string) => (await made.call("GET", `/apis/arcus/threads/${requestId}`)).body;
	const threads = async (query = "") => (await made.call("GET", `/apis/arcus/threads${query}`)).body.data;
	/** Orders something: one request that emits an event. */
	const order = async () => {
		const buyer = await send("POST", "/accounts", account, once("buyer"));
		const product = await send("POST", "/products", { product_type: "physical", title: "Tea" }, once("product"));
		const line_items = [{ product_id: product.body.id, quantity: 1 }];
		const placed = { document_type: "sales_order", account_id: buyer.body.id, line_items };
		return send("POST", "/orders", placed, once("order"));
	};
	return { ...made, key: body.key, send, order, thread, threads };
}

const account = { account_type: "business", name: "Ernst Handel" };
const once = (key: string) => ({ "idempotency-key": key });
const failed = (checks: readonly Step[]) =>
	checks.filter(({ outcome }) => outcome === "failed").map(({ name }) => name);
const step = (checks: readonly Step[], name: string) => checks.find((one) => one.name === name);

it("a thread has the checks, the record before and after, the events and what the receiver said", async () => {
	const { send, order, thread, key, arcus: mock } = await arcus();
	const receiver = createServer((request, response) => {
		request.resume();
		request.on("end", () => response.writeHead(401).end("signature_mismatch"));
	});
	await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => void receiver.close());
	const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
	const endpoint = await send("POST", "/webhook_endpoints", { url, enabled_events: ["*"] }, once("e"));
	const made = await send("POST", "/accounts", account, once("a"));
	const changed = await send("PATCH", `/accounts/${made.body.id}`, { company_name: "Blauer See" }, once("b"));
	expect(changed.status).toBe(200);
	const ordered = await order();
	await mock.webhooks.drain();

	const created = await thread(made.requestId);
	expect(failed(created.checks)).toEqual([]);
	expect(step(created.checks, "Idempotency key")?.detail).toBe("a is new");
	expect(created.changes).toContainEqual(
		expect.objectContaining({ collection: "accounts", id: made.body.id, before: null }),
	);
	expect((await thread(ordered.requestId)).events).toMatchObject([
		{ type: "order.created", attempts: [{ attempt: 1, status: 401, response_body: "signature_mismatch" }] },
	]);
	const updated = (await thread(changed.requestId)).changes.find(({ id }: { id: string }) => id === made.body.id);
	expect(updated.before.company_name).toBe("Ernst Handel");
	expect(updated.after.company_name).toBe("Blauer See");
	const text = JSON.stringify([created, await thread(endpoint.requestId), await thread(ordered.requestId)]);
	expect(text).not.toContain(key);
	expect(text).not.toContain(endpoint.body.secret);
	expect(text).not.toMatch(/v1=[0-9a-f]{64}/);
});

it("a redelivery belongs to the thread of the request that caused its event", async () => {
	const { send, order, thread, call, arcus: mock } = await arcus();
	await send("POST", "/webhook_endpoints", { url: "http://127.0.0.1:9/hook", enabled_events: ["*"] }, once("e"));
	const { requestId } = await order();
	await mock.webhooks.drain();
	const [first] = (await thread(requestId)).events[0].delivery_ids;
	const { body: again } = await call("POST", `/apis/arcus/deliveries/${first}/resend`);
	await mock.webhooks.drain();
	const ids = (await thread(requestId)).events[0].attempts.map((one: { delivery_id: string }) => one.delivery_id);
	expect(ids).toEqual([first, again.delivery_id]);
});

it("a rejected request names the check that stopped it, skips those after it, and changed nothing", async () => {
	const { send, thread } = await arcus(["accounts:read"]);
	const { requestId, status } = await send("POST", "/accounts", account, once("a"));
	expect(status).toBe(403);
	const { checks, changes, events } = await thread(requestId);
	expect(failed(checks)).toEqual(["Scope"]);
	expect(step(checks, "Scope")?.detail).toContain("needs accounts:write");
	expect(step(checks, "Key")?.outcome).toBe("passed");
	expect(step(checks, "Rule")?.outcome).toBe("skipped");
	expect([changes, events]).toEqual([[], []]);
});

it("a request without a valid key has a thread that stops at the key", async () => {
	const { send, thread } = await arcus();
	const { requestId } = await send("GET", "/accounts", undefined, { authorization: "Bearer nobody" });
	const { checks } = await thread(requestId);
	expect(failed(checks)).toEqual(["Key"]);
	expect(step(checks, "Key")?.detail).toContain("no valid key");
});

it("a repeated idempotency key is shown as a replay that changed nothing", async () => {
	const { send, thread } = await arcus();
	await send("POST", "/accounts", account, once("same"));
	const { requestId } = await send("POST", "/accounts", account, once("same"));
	const { checks, changes } = await thread(requestId);
	expect(step(checks, "Idempotency key")?.detail).toContain("used before");
	expect(changes).toEqual([]);
});

it("an injected fault is a step that is assumed, and says which fault it was", async () => {
	const { send, thread, arcus: mock } = await arcus();
	mock.faults.next(1, "accounts.list", "429");
	const { requestId } = await send("GET", "/accounts");
	const { checks } = await thread(requestId);
	expect(failed(checks)).toEqual(["Injected fault"]);
	expect(step(checks, "Injected fault")).toMatchObject({ basis: "assumed", detail: expect.stringContaining("429") });
});

it("a documented operation names its source", async () => {
	const { send, thread } = await arcus();
	const { requestId } = await send("GET", "/accounts");
	const { checks } = await thread(requestId);
	expect(step(checks, "Rule")).toMatchObject({ basis: "documented", source: expect.stringMatching(/\S/) });
});

it("threads are listed newest first, and filtered by record, event and effect", async () => {
	const { send, order, thread, threads, call } = await arcus();
	await send("POST", "/webhook_endpoints", { url: "http://127.0.0.1:9/hook", enabled_events: ["*"] }, once("e"));
	const { requestId, body } = await order();
	const last = await send("GET", "/accounts");
	const idsOf = (list: readonly { request: { request_id: string } }[]) => list.map(({ request }) => request.request_id);
	expect((await threads())[0].request.request_id).toBe(last.requestId);
	expect(idsOf(await threads(`?record_id=${body.id}`))).toEqual([requestId]);
	const [event] = (await thread(requestId)).events;
	expect(idsOf(await threads(`?event_id=${event.event_id}`))).toEqual([requestId]);
	expect(idsOf(await threads("?effective=true"))).not.toContain(last.requestId);
	expect(await threads("?record_id=none")).toEqual([]);
	expect((await call("GET", "/apis/arcus/threads/none")).status).toBe(404);
});
