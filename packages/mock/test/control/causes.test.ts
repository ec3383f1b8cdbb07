import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { MockOptions } from "@countersign/mock";
import { describe, expect, it, onTestFinished } from "vitest";
import { control } from "./control.ts";

async function receiver(status = 200, text = "ok") {
	const state = { status, text, received: [] as string[] };
	const server = createServer((request, response) => {
		let body = "";
		request.on("data", (chunk) => {
			body += chunk;
		});
		request.on("end", () => {
			state.received.push(body);
			response.writeHead(state.status).end(state.text);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => void server.close());
	return { ...state, state, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

/** A key of an API, requests with it, and the newest threads. */
async function sandbox(name: "arcus" | "arca" | "deskflow", options: MockOptions = {}) {
	const made = await control(options);
	const { body } = await made.call("POST", `/apis/${name}/keys`, { name: "one" });
	const { key, record, secret } = body;
	const headers: Record<string, string> =
		name === "deskflow" ? { "x-deskflow-key": key, "x-deskflow-secret": secret } : { authorization: `Bearer ${key}` };
	const send = async (method: string, path: string, sent?: unknown, more: Record<string, string> = {}) => {
		const response = await fetch(made.urls[name] + path, {
			method,
			headers: { ...headers, "content-type": "application/json", ...more },
			...(sent !== undefined && { body: JSON.stringify(sent) }),
		});
		return { status: response.status, id: response.headers.get("x-request-id") ?? "", body: await response.json() };
	};
	const threads = async (query = "") => (await made.call("GET", `/apis/${name}/threads${query}`)).body.data;
	const thread = async (id: string) => (await made.call("GET", `/apis/${name}/threads/${id}`)).body;
	const drain = () => made[name].webhooks.drain();
	const { entity_id: entityId, mode } = record;
	const world = `/apis/${name}/worlds/${entityId}/${mode}`;
	return { ...made, key, entityId, mode, send, threads, thread, drain, world, mock: made[name] };
}

describe("a thread without a request", () => {
	it("of a job has its data, the records that it changed and its events, and both the clock and the request name it", async () => {
		const { send, call, threads, thread, drain } = await sandbox("arcus");
		const target = await receiver();
		await send("POST", "/webhook_endpoints", { url: target.url, enabled_events: ["*"] });
		const buyer = await send("POST", "/accounts", { account_type: "business", name: "A" });
		const product = await send("POST", "/products", { product_type: "service", title: "Tea", base_price: 10 });
		const line_items = [{ product_id: product.body.id, quantity: 1, unit_price: 10 }];
		const order = await send("POST", "/orders", { account_id: buyer.body.id, document_type: "invoice", line_items });
		await send("POST", `/orders/${order.body.id}/confirm`, {});
		const paid = await send("POST", `/orders/${order.body.id}/payments`, { payment_method: "ach", amount: 10 });
		expect(paid.body.status).toBe("pending");
		await drain();
		await call("POST", "/apis/arcus/clock/next");
		await drain();
		const list = await threads();
		const [clock, job] = [list.find(kindIs("clock")), list.find(kindIs("job"))];
		const shown = await thread(job.id);
		expect(shown.cause).toMatchObject({
			kind: "job",
			parent_id: paid.id,
			error: null,
			title: "Job payments.ach_clears",
		});
		expect(shown.cause.detail).toEqual({ payment_id: paid.body.id });
		expect(shown.request).toBeNull();
		expect(shown.checks).toEqual([]);
		expect(shown.changes).toContainEqual(
			expect.objectContaining({
				collection: "payments",
				id: paid.body.id,
				before: expect.objectContaining({ status: "pending" }),
			}),
		);
		expect(shown.events.length).toBeGreaterThan(0);
		for (const { attempts } of shown.events) expect(attempts).toMatchObject([{ status: 200 }]);
		expect((await thread(clock.id)).ran).toMatchObject([{ kind: "job:payments.ach_clears", thread_id: job.id }]);
		expect((await thread(paid.id)).followed_by).toMatchObject([{ id: job.id, title: job.cause.title }]);
	});

	it("of a move of the clock shows the retry that it made, with the thread that the event belongs to", async () => {
		const { send, call, threads, thread, drain } = await sandbox("arcus");
		const target = await receiver(500, "busy");
		await send("POST", "/webhook_endpoints", { url: target.url, enabled_events: ["*"] });
		const buyer = await send("POST", "/accounts", { account_type: "business", name: "A" });
		const order = await send("POST", "/orders", { account_id: buyer.body.id, document_type: "sales_order" });
		await drain();
		target.state.status = 200;
		await call("POST", "/apis/arcus/clock/next");
		const [latest] = await threads("?effective=true");
		expect(latest).toMatchObject({ ran: 1, cause: { kind: "clock", title: "Clock moved by 1 min" }, request: null });
		const shown = await thread(latest.id);
		expect(shown.ran).toMatchObject([{ kind: "delivery", thread_id: order.id }]);
		expect(shown.attempts).toMatchObject([{ attempt: 2, status: 200, event_type: "order.created" }]);
		const [event] = (await thread(order.id)).events;
		expect(event.attempts.map(({ status }: { status: number }) => status)).toEqual([500, 200]);
	});

	it("of a triggered event has its deliveries, also if it went to one URL", async () => {
		const { call, threads, thread, entityId, mode, drain } = await sandbox("arca");
		const target = await receiver(422, "no such task");
		const event = { entity_id: entityId, mode, type: "task.created", object: { id: 7 }, url: target.url };
		const { body } = await call("POST", "/apis/arca/events", event);
		await drain();
		await expect.poll(async () => (await thread((await threads())[0].id)).events[0].attempts.length).toBe(1);
		const [latest] = await threads(`?event_id=${body.event_id}`);
		expect(latest).toMatchObject({ event_types: ["task.created"], cause: { kind: "event", entity_id: entityId } });
		const shown = await thread(latest.id);
		expect(shown.cause.title).toBe(`Event task.created to ${target.url}`);
		expect(shown.events[0].attempts).toMatchObject([{ status: 422, response_body: "no such task" }]);
	});

	it("of an edit has the record before and after, and is found by the record", async () => {
		const { send, call, threads, thread, world } = await sandbox("arcus");
		const { body } = await send("POST", "/accounts", { account_type: "business", name: "A" });
		await call("PATCH", `${world}/collections/accounts/${body.id}`, { set: { display_name: "Edited" } });
		const [edit, create] = await threads(`?record_id=${body.id}`);
		expect(create.request.method).toBe("POST");
		expect(edit.cause).toMatchObject({ kind: "edit", title: `Edit of accounts ${body.id}` });
		const { changes } = await thread(edit.id);
		expect(changes).toMatchObject([{ before: { display_name: "A" }, after: { display_name: "Edited" } }]);
	});

	it.each(["arca", "deskflow"] as const)("of a test delivery of %s has what the receiver said", async (name) => {
		const { call, threads, thread, world } = await sandbox(name);
		const target = await receiver();
		const { body } = await call("POST", `${world}/webhooks`, { url: target.url });
		target.state.status = 503;
		target.state.text = "down";
		const before = target.state.received.length;
		const tested = await call("POST", `${world}/webhooks/${body.id}/test`);
		expect(tested.body).toEqual({
			status: 503,
			body: "down",
			errors: [expect.stringContaining("503")],
			delivery_id: expect.stringMatching(/^test_/),
		});
		const [latest] = await threads("?effective=true");
		expect(latest.cause.kind).toBe("test");
		const { attempts } = await thread(latest.id);
		expect(attempts).toMatchObject([{ status: 503, response_body: "down", url: target.url, endpoint_id: body.id }]);
		expect(attempts[0].request_body).toBe(target.state.received[before]);
		const id = tested.body.delivery_id;
		const listed = await call("GET", `/apis/${name}/deliveries?delivery_id=${id}`);
		expect(listed.body.data).toEqual(attempts);
		target.state.status = 200;
		const again = await call("POST", `/apis/${name}/deliveries/${id}/resend`);
		expect(again.status).toBe(202);
		const { body: both } = await call("GET", `/apis/${name}/deliveries?endpoint_id=${body.id}`);
		expect(both.data).toMatchObject([
			{ delivery_id: again.body.delivery_id, status: 200 },
			{ delivery_id: id, status: 503 },
		]);
		expect(again.body.delivery_id).not.toBe(id);
		await call("DELETE", `${world}/webhooks/${body.id}`);
		expect((await call("POST", `/apis/${name}/deliveries/${id}/resend`)).status).toBe(404);
	});

	it("of an injected fault says what was asked for", async () => {
		const { call, threads } = await sandbox("arcus");
		await call("POST", "/apis/arcus/faults", { target: "accounts.list", kind: "429", count: 2, retry_after: 3 });
		await call("PUT", "/apis/arcus/faults/rate", { share: 0.5, kinds: ["503"] });
		await call("DELETE", "/apis/arcus/faults");
		const titles = (await threads()).map(({ cause }: { cause: { title: string } }) => cause.title);
		expect(titles).toEqual([
			"Faults cleared",
			"Faults for 50 % of all calls",
			"2 faults 429 for accounts.list",
			"Key created: one",
		]);
		expect(await threads("?effective=true")).toEqual([]);
	});

	it("of a key, a webhook and a snapshot says what was done, in which world, and shows no secret", async () => {
		const { call, threads, thread, world, entityId, mode } = await sandbox("arca");
		const { body: made } = await call("POST", "/apis/arca/keys", { name: "second", entity_id: entityId });
		const id = made.record.id;
		await call("PATCH", `/apis/arca/keys/${id}`, { expires_at: "2040-01-01T00:00:00Z" });
		await call("POST", `/apis/arca/keys/${id}/revoke`);
		await call("POST", `/apis/arca/keys/${id}/revoke`);
		await call("POST", "/apis/arca/keys", { name: "of a tool", internal: true });
		const target = await receiver();
		const { body: webhook } = await call("POST", `${world}/webhooks`, { url: target.url });
		await call("DELETE", `${world}/webhooks/${webhook.id}`);
		expect((await call("DELETE", `${world}/webhooks/${webhook.id}`)).status).toBe(404);
		target.state.status = 500;
		expect((await call("POST", `${world}/webhooks`, { url: target.url })).status).toBe(422);
		await call("POST", "/snapshots", { name: "before" });
		await call("POST", "/snapshots/before/restore");
		await call("DELETE", "/snapshots/before");
		const shown = (await threads()) as { id: string; cause: { title: string; kind: string; entity_id: string } }[];
		expect(shown.map(({ cause: { title, kind } }) => `${kind}: ${title}`)).toEqual([
			"snapshot: Snapshot deleted: before",
			"snapshot: Snapshot restored: before",
			"snapshot: Snapshot saved: before",
			`webhook: Webhook deleted: ${target.url}`,
			`webhook: Webhook created: ${target.url}`,
			"key: Key revoked: second",
			"key: Key changed: second",
			"key: Key created: second",
			"key: Key created: one",
		]);
		expect(shown[3]?.cause).toMatchObject({ entity_id: entityId, mode, detail: { action: "deleted", id: webhook.id } });
		expect(shown[6]?.cause).toMatchObject({ entity_id: entityId, mode, detail: { id, fields: ["expires_at"] } });
		const whole = await Promise.all(shown.map((one) => thread(one.id)));
		for (const secret of [made.key, webhook.token]) expect(JSON.stringify(whole)).not.toContain(secret);
		expect((await call("GET", "/apis/deskflow/threads")).body.data[0].cause.title).toBe("Snapshot deleted: before");
	});

	it("of a triggered event keeps what it was sent with, unless that is long", async () => {
		const { call, threads, entityId, mode, send } = await sandbox("arcus");
		const { body: account } = await send("POST", "/accounts", { account_type: "business", name: "A" });
		const event = { entity_id: entityId, mode, type: "order.created" };
		const record = { collection: "accounts", id: account.id };
		await call("POST", "/apis/arcus/events", { ...event, record });
		await call("POST", "/apis/arcus/events", { ...event, object: { id: "one", client_secret: "a secret of its own" } });
		await call("POST", "/apis/arcus/events", { ...event, object: { text: "x".repeat(20_000) } });
		const details = (await threads())
			.filter(kindIs("event"))
			.map(({ cause }: { cause: { detail: object } }) => cause.detail);
		expect(details).toEqual([{}, { object: { id: "one", client_secret: expect.stringMatching(/^…/) } }, { record }]);
	});

	it("of a failed job says why, and that nothing was changed", async () => {
		const { mock, threads, thread } = await sandbox("arcus", { logger: { error: () => {} } });
		const { engine } = mock as unknown as { engine: import("../../src/engine/engine.ts").Engine };
		const snapshot = engine.snapshot();
		const [world] = snapshot.worlds;
		engine.restore({
			...snapshot,
			jobs: [{ number: 0, at: engine.clock.now() + 1000, world: world?.name ?? "", job: "no_such_job", payload: {} }],
		});
		await mock.clock.advance("1m");
		const [latest] = await threads();
		expect((await thread(latest.id)).cause).toMatchObject({
			kind: "job",
			error: expect.stringContaining("no_such_job"),
		});
	});

	it("the test of a webhook through the API belongs to the thread of its request", async () => {
		const { send, thread, drain } = await sandbox("arcus");
		const target = await receiver();
		const made = await send("POST", "/webhook_endpoints", { url: target.url, enabled_events: ["*"] });
		const tested = await send("POST", `/webhook_endpoints/${made.body.id}/test`, {});
		expect(tested.status).toBeLessThan(300);
		await drain();
		expect((await thread(tested.id)).events).toMatchObject([{ attempts: [{ status: 200 }] }]);
	});

	it("is listed among the requests in the order of what happened, page by page", async () => {
		const { send, call, threads } = await sandbox("arcus");
		await send("GET", "/accounts");
		await call("POST", "/apis/arcus/clock/advance", { by: "1h" });
		await send("GET", "/orders");
		const kinds = (list: readonly { cause: { kind: string } }[]) => list.map(({ cause }) => cause.kind);
		expect(kinds(await threads())).toEqual(["request", "clock", "request", "key"]);
		const { body: first } = await call("GET", "/apis/arcus/threads?limit=2");
		const { body: rest } = await call("GET", `/apis/arcus/threads?limit=2&cursor=${first.next_cursor}`);
		expect([...kinds(first.data), ...kinds(rest.data)]).toEqual(["request", "clock", "request", "key"]);
		expect(rest.has_more).toBe(false);
	});
});

const kindIs =
	(kind: string) =>
	({ cause }: { readonly cause: { readonly kind: string } }): boolean =>
		cause.kind === kind;
