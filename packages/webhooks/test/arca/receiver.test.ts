import { describe, expect, it } from "vitest";
import { arcaWebhooks } from "../../src/arca/index.ts";
import { createReceiver } from "../../src/create-receiver.ts";
import { deskflowWebhooks, withPath } from "../../src/deskflow/index.ts";
import { memoryStore } from "../../src/drivers/memory/store.ts";

const TOKEN = "arca_wh_4f3a1b9e2c8d76f05e3a1b9e2c8d76f0";
const CREATED = {
	event: "task.created",
	timestamp: "2026-03-18T18:00:00.000Z",
	workspaceId: 7,
	before: null,
	after: { id: 12 },
	data: {},
};

function request(event: object, token: string | null = TOKEN): Request {
	const headers = new Headers({
		"user-agent": "Arca-Webhooks/1.0",
		"x-arca-event": (event as { event: string }).event,
	});
	if (token !== null) headers.set("authorization", `Bearer ${token}`);
	return new Request("https://example.test/arca", { method: "POST", headers, body: JSON.stringify(event) });
}

describe("a receiver of Arca deliveries", () => {
	const setup = () => {
		const seen: string[] = [];
		const receiver = createReceiver({
			webhooks: arcaWebhooks({ secrets: TOKEN }),
			store: memoryStore(),
			onError: () => {},
		});
		receiver.on("*", (event) => void seen.push(event.event));
		return { receiver, seen };
	};

	it("a receiver of Arca deliveries responds to the ping of a webhook that is being created, before its token is known, and calls no handler", async () => {
		const { receiver, seen } = setup();
		const ping = {
			event: "ping",
			timestamp: CREATED.timestamp,
			workspaceId: null,
			before: null,
			after: null,
			data: {},
		};
		const response = await receiver.handle(request(ping, null));
		expect([response.status, await response.json(), seen]).toEqual([200, { received: true }, []]);
	});

	it("a receiver of Arca deliveries handles a change once, however often it is delivered, even though deliveries have no id", async () => {
		const { receiver, seen } = setup();
		for (let time = 0; time < 3; time++) expect((await receiver.handle(request(CREATED))).status).toBe(200);
		await receiver.handle(request({ ...CREATED, after: { id: 13 } }));
		expect(seen).toEqual(["task.created", "task.created"]);
	});

	it("a receiver of Arca deliveries refuses a delivery without the token", async () => {
		const { receiver, seen } = setup();
		const response = await receiver.handle(request(CREATED, "guess"));
		expect([response.status, await response.json(), seen]).toEqual([400, { error: "signature_mismatch" }, []]);
	});

	it("a receiver of Arca deliveries hands unknown events of a family to its handlers", async () => {
		const { receiver } = setup();
		const folders: string[] = [];
		receiver.onUnlisted("folder.*", (event) => void folders.push(event.event));
		await receiver.handle(request({ ...CREATED, event: "folder.created" }));
		expect(folders).toEqual(["folder.created"]);
	});
});

describe("a receiver of Deskflow deliveries", () => {
	it("a receiver of Deskflow deliveries handles an order once and every test delivery, and verifies a secret in the path", async () => {
		const secret = "a-secret-of-my-own-1";
		const seen: string[] = [];
		const receiver = createReceiver({
			webhooks: deskflowWebhooks({ verification: "path", secrets: secret }),
			store: memoryStore(),
		});
		receiver.on("order.create", (event) => void seen.push(`${event.data.id}${event.dummy ? " (dummy)" : ""}`));
		const send = (event: object, path = `/hooks/${secret}`) =>
			receiver.process({
				body: JSON.stringify(event),
				headers: withPath(new Headers({ "content-type": "application/json" }), path),
			});
		const order = { event: "order.create", store: "acme", created_at: "2026-03-18T18:00:00Z", data: { id: "o-1" } };
		await send(order);
		await send({ ...order, created_at: "2026-03-18T18:05:00Z" });
		await send({ ...order, dummy: true });
		await send({ ...order, dummy: true, created_at: "2026-03-18T18:06:00Z" });
		expect((await send({ ...order, data: { id: "o-2" } }, "/hooks/wrong")).status).toBe(400);
		expect(seen).toEqual(["o-1", "o-1 (dummy)", "o-1 (dummy)"]);
	});
});
