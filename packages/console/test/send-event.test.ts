import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { createArcaMock, createArcusMock, createDeskflowMock, type Mock } from "@countersign/mock";
import { Arcus } from "@countersign/sdk/arcus";
import { createReceiver, memoryStore } from "@countersign/webhooks";
import { arcaWebhooks } from "@countersign/webhooks/arca";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { deskflowWebhooks } from "@countersign/webhooks/deskflow";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Attempt } from "../src/control/generated/index.ts";
import { adviceFor } from "../src/shared/delivery-advice.ts";
import { sandbox } from "./sandbox.ts";

async function bytesOf(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

type Handle = (request: Request) => Promise<Response>;

/** Serves a receiver, and may change what it gets. */
async function serve(handle: Handle): Promise<string> {
	const server = createServer((request, response) => {
		void (async () => {
			const headers = new Headers();
			for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
			const body = await bytesOf(request);
			const answer = await handle(new Request("http://127.0.0.1/hook", { method: "POST", headers, body }));
			response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
		})();
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

/** A mock with a control API that sends events to one URL, as the page does. */
async function sender(mock: Mock, api: string) {
	const { url, control } = await sandbox(mock, api);
	const [world] = (await control("GET", "/worlds")).data;
	const { entity_id, mode } = world;
	const send = async (target: string, type: string, object: object): Promise<Attempt> => {
		const sent = await control("POST", "/events", { entity_id, mode, type, object, url: target });
		for (;;) {
			const { data } = await control("GET", `/deliveries?event_id=${sent.event_id}`);
			if (data.length > 0) return data[0];
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
	};
	const types: readonly string[] = (await control("GET", "/event_types").catch(() => undefined))?.data ?? [];
	return { url, control, send, types, entityId: String(entity_id), mode: String(mode) };
}

const options = { clock: "real", allowLocalWebhooks: true, rateLimits: false } as const;
const store = memoryStore;

async function arcus(secretOf: (secret: string) => string = (secret) => secret, tolerance?: number) {
	const mock = createArcusMock({ ...options, startAt: Date.now() });
	const { key, entityId } = mock.createKey();
	const made = await sender(mock, "arcus");
	const client = new Arcus({ apiKey: key, entityId, baseUrl: made.url, maxRetries: 0 });
	const endpoint = await client.webhookEndpoints.create({ url: "http://127.0.0.1:9/", enabled_events: ["*"] });
	const webhooks = arcusWebhooks({
		secrets: secretOf(endpoint.secret),
		...(tolerance !== undefined && { tolerance }),
	});
	return { ...made, mock, client, receiver: createReceiver({ webhooks, store: store(), logger: false }) };
}

async function accepted(
	{
		types,
		send,
	}: {
		readonly types: readonly string[];
		readonly send: (url: string, type: string, object: object) => Promise<Attempt>;
	},
	handle: Handle,
	object: object,
): Promise<void> {
	const target = await serve(handle);
	expect(types.length).toBeGreaterThan(0);
	for (const type of types) {
		const attempt = await send(target, type, object);
		expect([type, attempt.status, attempt.response_body]).toEqual([type, 200, expect.any(String)]);
	}
}

const SLOW = 60_000;

describe("an event of every type is accepted by a real receiver", { timeout: SLOW }, () => {
	it("of Arcus, signed with the secret of the newest webhook", async () => {
		const { receiver, ...made } = await arcus();
		await accepted(made, (request) => receiver.handle(request), { id: "one", object: "order" });
	});

	it("of Arca, with the token of the newest webhook", async () => {
		const mock = createArcaMock(options);
		const { entityId } = mock.createKey();
		const made = await sender(mock, "arca");
		const ping = await serve(async () => new Response("ok"));
		const { token } = await mock.createWebhook({ entityId, url: ping });
		const webhooks = arcaWebhooks({ secrets: token ?? "" });
		const receiver = createReceiver({ webhooks, store: store(), logger: false });
		await accepted(made, (request) => receiver.handle(request), { id: 7, title: "Count stock" });
	});

	it("of Deskflow, which signs only with the option signWebhooks", async () => {
		const mock = createDeskflowMock({ ...options, signWebhooks: true });
		const { secret, store: name } = mock.createKey();
		const made = await sender(mock, "deskflow");
		mock.createWebhook({ store: name, url: "http://127.0.0.1:9/" });
		const webhooks = deskflowWebhooks({ verification: "hmac", secrets: secret });
		const receiver = createReceiver({ webhooks, store: store(), logger: false });
		await accepted(made, (request) => receiver.handle(request), { id: "7", total: 100 });
	});
});

describe("a refused event is explained with what to change", () => {
	it.each<[string, Handle | undefined, string]>([
		["a receiver with another secret", undefined, "secret of another endpoint"],
		["a receiver that fails", async () => new Response("oops", { status: 500 }), "handler failed"],
		[
			"a receiver that redirects",
			async () => new Response(null, { status: 308, headers: { location: "https://example.com/" } }),
			"do not follow redirects",
		],
		["a receiver without a route", async () => new Response("", { status: 404 }), "no POST route"],
	])("by %s", async (_what, handle, advice) => {
		const { receiver, send } = await arcus(() => "whsec_another_secret_0123456789");
		const target = await serve(handle ?? ((request) => receiver.handle(request)));
		const attempt = await send(target, "order.created", { id: "one" });
		expect(attempt.error).not.toBeNull();
		expect(adviceFor(attempt, "arcus").text).toContain(advice);
	});

	it("by a receiver that gets a parsed body", async () => {
		const { receiver, send } = await arcus();
		const target = await serve(async (request) => {
			const body = JSON.stringify(await request.json(), null, 1);
			return receiver.handle(new Request(request.url, { method: "POST", headers: request.headers, body }));
		});
		expect(adviceFor(await send(target, "order.created", { id: "one" }), "arcus").text).toContain(
			"changes the body before verification",
		);
	});

	it("by a receiver that gets no headers", async () => {
		const { receiver, send } = await arcus();
		const target = await serve(async (request) =>
			receiver.handle(new Request(request.url, { method: "POST", body: await request.text() })),
		);
		expect(adviceFor(await send(target, "order.created", { id: "one" }), "arcus").text).toContain(
			"Pass all request headers",
		);
	});

	it("by a handler that throws", async () => {
		const { receiver, send } = await arcus();
		const log = vi.spyOn(console, "error").mockImplementation(() => {});
		onTestFinished(() => log.mockRestore());
		receiver.on("order.created", () => {
			throw new Error("broken");
		});
		const target = await serve((request) => receiver.handle(request));
		expect(adviceFor(await send(target, "order.created", { id: "one" }), "arcus").text).toContain("handler failed");
	});

	it("by a receiver whose clock is behind, after the clock of the API was moved", async () => {
		const { receiver, send, control } = await arcus();
		await control("POST", "/clock/advance", { by: "2d" });
		const target = await serve((request) => receiver.handle(request));
		expect(adviceFor(await send(target, "order.created", { id: "one" }), "arcus").text).toContain("clock was moved");
	});

	it("by nothing that listens", async () => {
		const { send } = await arcus();
		expect(adviceFor(await send("http://127.0.0.1:9/hook", "order.created", {}), "arcus").text).toContain(
			"Nothing listens",
		);
	});
});
