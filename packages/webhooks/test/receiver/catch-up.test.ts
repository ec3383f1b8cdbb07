import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createArcusMock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import {
	catchUp,
	createReceiver,
	type DeliveryLogClient,
	type LoggedDelivery,
	memoryStore,
} from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { github, hmacWebhooks } from "@countersign/webhooks/hmac";
import { nodeHandler } from "@countersign/webhooks/node";
import { standardWebhooks } from "@countersign/webhooks/standard";
import { describe, expect, it, vi } from "vitest";
import { body, delivery, webhooks } from "./helpers.ts";

const at = (second: number) => new Date(1_700_000_000_000 + second * 1000).toISOString();
const logged = (id: string, second: number, more: Partial<LoggedDelivery> = {}): LoggedDelivery => ({
	id: `d_${id}_${second}`,
	event_id: id,
	event_type: "order.created",
	status: "failed",
	payload: body(id),
	created_at: at(second),
	...more,
});

function logOf(deliveries: readonly LoggedDelivery[]) {
	const list = vi.fn(async function* (_id: string, { status, created_after: after }) {
		for (const one of deliveries) if (one.status === status && one.created_at > after) yield one;
	} satisfies DeliveryLogClient["webhookEndpoints"]["deliveries"]["list"]);
	return { client: { webhookEndpoints: { deliveries: { list } } }, list };
}

function receiving(handler: (id: string) => unknown) {
	const receiver = createReceiver({ webhooks, store: memoryStore(), onError: () => {} });
	receiver.on("*", (_event, { id }) => handler(id));
	return receiver;
}

describe("catching up from the log", () => {
	const since = Date.parse(at(0));

	it("catchUp passes each failed event to the handlers once, the oldest first", async () => {
		const seen: string[] = [];
		const { client } = logOf([logged("c", 30), logged("b", 20), logged("a", 15), logged("b", 10), logged("old", -5)]);
		const receiver = receiving((id) => seen.push(id));
		const result = await catchUp({ client, endpointId: "we_1", webhooks, receiver, since });
		expect(seen).toEqual(["b", "a", "c"]);
		expect(result).toEqual({ deliveries: 4, events: 3, settled: 3, failures: [], until: Date.parse(at(30)) });
	});

	it("catchUp does not handle events again that it or a delivery has handled", async () => {
		const seen: string[] = [];
		const { client } = logOf([logged("a", 10), logged("b", 20)]);
		const receiver = receiving((id) => seen.push(id));
		await receiver.process(await delivery("a"));
		const options = { client, endpointId: "we_1", webhooks, receiver, since: new Date(since) };
		for (let runs = 0; runs < 2; runs++) expect((await catchUp(options)).settled).toBe(2);
		await receiver.process(await delivery("b"));
		expect(seen).toEqual(["a", "b"]);
	});

	it("catching up reports which events failed and why, and continues with the others", async () => {
		const { client } = logOf([logged("a", 10), logged("b", 20, { payload: "{" }), logged("c", 30)]);
		const receiver = receiving((id) => {
			if (id === "a") throw new Error("no stock");
		});
		const result = await catchUp({ client, endpointId: "we_1", webhooks, receiver, since });
		expect(result.settled).toBe(1);
		expect(result.failures).toEqual([
			{ eventId: "a", type: "order.created", reason: "no stock" },
			{ eventId: "b", type: "order.created", reason: expect.stringContaining("JSON") },
		]);
	});

	it("catchUp lets no key __proto__ of a logged delivery reach an event", async () => {
		const payload =
			'{"id":"a","object":"event","type":"order.created","data":{"object":{"b":1,"__proto__":{"admin":true}}},"__proto__":{"admin":true}}';
		const { client } = logOf([logged("a", 10, { payload })]);
		const receiver = createReceiver({ webhooks, store: memoryStore() });
		const seen: unknown[] = [];
		receiver.on("*", (event) => void seen.push(event));
		expect((await catchUp({ client, endpointId: "we_1", webhooks, receiver, since })).settled).toBe(1);
		const event = seen[0] as { data: { object: object } };
		expect(Object.keys(event)).toEqual(["id", "object", "type", "data"]);
		expect(Object.keys(event.data.object)).toEqual(["b"]);
	});

	it("catchUp takes the id from the log if the sender puts it in a header, so that five events stay five events", async () => {
		const standard = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
		const payload = JSON.stringify({ type: "invoice.paid", amount: 5 });
		const ids = ["msg_1", "msg_2", "msg_3", "msg_4", "msg_5"];
		const { client } = logOf(ids.map((id, index) => logged(id, 10 + index, { payload, event_type: "invoice.paid" })));
		const receiver = createReceiver({ webhooks: standard, store: memoryStore() });
		const seen: string[] = [];
		receiver.on("*", (_event, { id }) => void seen.push(id));
		const live = await standard.sign(payload, { id: "msg_3" });
		expect((await receiver.process({ body: payload, headers: live })).status).toBe(200);
		const result = await catchUp({ client, endpointId: "we_1", webhooks: standard, receiver, since });
		expect(result).toMatchObject({ events: 5, settled: 5, failures: [] });
		expect(seen).toEqual(["msg_3", "msg_1", "msg_2", "msg_4", "msg_5"]);
	});

	it("catchUp takes the id and name from the log if a verifier without headers would use the body's digest", async () => {
		const signed = hmacWebhooks({ ...github, secrets: "a-secret-for-github" });
		const payload = JSON.stringify({ action: "opened" });
		const { client } = logOf(["d1", "d2", "d3"].map((id) => logged(id, 10, { payload, event_type: "issues" })));
		const receiver = createReceiver({ webhooks: signed, store: memoryStore() });
		const seen: string[] = [];
		receiver.on("*", (_event, { id, type }) => void seen.push(`${type} ${id}`));
		const headers = { ...(await signed.sign(payload)), "X-GitHub-Delivery": "d2", "X-GitHub-Event": "issues" };
		expect((await receiver.process({ body: payload, headers })).status).toBe(200);
		await catchUp({ client, endpointId: "we_1", webhooks: signed, receiver, since });
		expect(seen).toHaveLength(3);
		expect(seen.map((one) => one.split(" ").at(-1))).toEqual(["d2", "d1", "d3"]);
		expect(seen[1]).toContain("issues");
	});

	it("catchUp uses the headers of the log if it has them", async () => {
		const standard = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
		const headers = { "webhook-id": "msg_7" };
		const { client } = logOf([logged("internal", 10, { payload: '{"type":"a"}', headers })]);
		const receiver = createReceiver({ webhooks: standard, store: memoryStore() });
		const seen: string[] = [];
		receiver.on("*", (_event, { id }) => void seen.push(id));
		await catchUp({ client, endpointId: "we_1", webhooks: standard, receiver, since });
		expect(seen).toEqual(["msg_7"]);
	});

	it("catchUp reports an event that has no id anywhere, and treats deliveries without an event id as different events", async () => {
		const standard = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
		const nameless = { payload: '{"type":"a"}', event_id: "" };
		const { client } = logOf([logged("x", 10, nameless), logged("y", 20, nameless)]);
		const receiver = createReceiver({ webhooks: standard, store: memoryStore() });
		receiver.on("*", () => {});
		const result = await catchUp({ client, endpointId: "we_1", webhooks: standard, receiver, since });
		expect(result.failures.map(({ reason }) => reason)).toEqual(
			Array(2).fill("The event has no id in its body or in the log."),
		);
	});

	it("catchUp ignores invalid dates when it computes how far it has looked", async () => {
		const { client } = logOf([logged("a", 10), logged("b", 20, { created_at: "yesterday" })]);
		const result = await catchUp({ client, endpointId: "we_1", webhooks, receiver: receiving(() => {}), since });
		expect(result).toMatchObject({ settled: 2, until: Date.parse(at(10)) });
	});

	it("catchUp can be aborted while the log does not respond", async () => {
		const controller = new AbortController();
		const list = async function* () {
			await new Promise(() => {});
			yield logged("a", 10);
		};
		const client = { webhookEndpoints: { deliveries: { list } } };
		const running = catchUp({
			client,
			endpointId: "we_1",
			webhooks,
			receiver: receiving(() => {}),
			since,
			signal: controller.signal,
		});
		controller.abort(new Error("enough"));
		await expect(running).rejects.toThrow("enough");
	});

	it("catchUp requests only failed deliveries by default", async () => {
		const { client, list } = logOf([logged("a", 10), logged("p", 20, { status: "pending" })]);
		const options = { client, endpointId: "we_1", webhooks, receiver: receiving(() => {}), since };
		expect((await catchUp(options)).events).toBe(1);
		expect((await catchUp({ ...options, statuses: ["failed", "pending"] })).events).toBe(2);
		expect(list.mock.calls.map(([, { status }]) => status)).toEqual(["failed", "failed", "pending"]);
	});

	it.each<[unknown, string]>([
		[{ id: "a" }, "object"],
		[null, "null"],
		[undefined, "undefined"],
	])("catchUp says what is missing if the log has no exact body: %j", async (payload, kind) => {
		const { client } = logOf([logged("a", 10, { payload: payload as string })]);
		const options = { client, endpointId: "we_1", webhooks, receiver: receiving(() => {}), since };
		const { settled, failures } = await catchUp(options);
		expect([settled, failures[0]?.reason]).toEqual([0, expect.stringContaining(`must be a string, but was ${kind}`)]);
	});

	it("catching up can be aborted, and rejects an invalid time", async () => {
		const { client } = logOf([logged("a", 10)]);
		const options = { client, endpointId: "we_1", webhooks, receiver: receiving(() => {}), since };
		await expect(catchUp({ ...options, signal: AbortSignal.abort(new Error("enough")) })).rejects.toThrow("enough");
		await expect(catchUp({ ...options, since: Number.NaN })).rejects.toThrow(TypeError);
	});

	it("catchUp finds the events in the mock's delivery log that arrived while the receiver was down", async () => {
		const mock = createArcusMock({ seed: 1, clock: "virtual", rateLimits: false, allowLocalWebhooks: true });
		const api = await mock.listen(0);
		const { key, entityId } = mock.createKey({ mode: "test" });
		const client = new Arcus({ apiKey: key, entityId, baseUrl: api.url });
		let down = true;
		const seen: string[] = [];
		let answer: ReturnType<typeof nodeHandler> | undefined;
		const server = createServer((request, response) => {
			if (down || !answer) response.writeHead(503).end();
			else void answer(request, response);
		});
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		try {
			const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
			const endpoint = await client.webhookEndpoints.create({ url, enabled_events: ["*"] });
			const verifier = arcusWebhooks({ secrets: endpoint.secret, tolerance: false });
			const receiver = createReceiver({ webhooks: verifier });
			receiver.on("*", (_event, { id }) => seen.push(id));
			answer = nodeHandler(receiver);
			const since = Date.parse(endpoint.created_at) - 1000;
			const sent = await client.webhookEndpoints.test(endpoint.id);
			const failed = async () => {
				const found = [];
				for await (const one of client.webhookEndpoints.deliveries.list(endpoint.id, { status: "failed" }))
					found.push(one);
				return found;
			};
			for (let tries = 0; tries < 50 && (await failed()).length === 0; tries++) {
				await mock.clock.advance("12h");
				await new Promise((resolve) => setTimeout(resolve, 20));
			}
			expect(await failed()).toHaveLength(1);
			down = false;
			const options = { client, endpointId: endpoint.id, webhooks: verifier, receiver, since };
			expect(await catchUp(options)).toMatchObject({ events: 1, settled: 1, failures: [] });
			expect(seen).toEqual([sent.event_id]);
			await catchUp(options);
			expect(seen).toHaveLength(1);
		} finally {
			server.close();
			await api.close();
		}
	});
});
