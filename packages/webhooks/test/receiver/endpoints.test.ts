import { createInbox, createReceiver, memoryInbox, memoryStore, type ReceiverStore } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { deskflowWebhooks } from "@countersign/webhooks/deskflow";
import { postgresStore } from "@countersign/webhooks/postgres";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { virtualClock } from "../support/virtual-clock.ts";
import { body } from "./helpers.ts";

const OLD = "whsec_old_secret";
const NEW = "whsec_new_secret";
const OTHER = "whsec_other_endpoint";

function service(store: ReceiverStore<unknown>, secrets: string | string[]) {
	const webhooks = arcusWebhooks({ secrets });
	const onError = vi.fn();
	const receiver = createReceiver({ webhooks, store, onError });
	const handler = vi.fn();
	receiver.on("*", handler);
	const deliver = async (id: string, secret = [secrets].flat()[0]!) => {
		const text = body(id);
		return (await receiver.process({ body: text, headers: await webhooks.sign(text, { secret }) })).status;
	};
	return { receiver, webhooks, handler, deliver, onError };
}

describe("receivers of two endpoints on one store", () => {
	let database: PGlite;
	let made = 0;
	beforeAll(async () => {
		database = await PGlite.create();
	}, 60_000);
	afterAll(() => database.close());
	const stores: [string, () => ReceiverStore<unknown>][] = [
		["in memory", () => memoryStore() as ReceiverStore<unknown>],
		["in PostgreSQL", () => postgresStore(database, { table: `events_${made++}` })],
	];

	it.each(stores)("receivers both handle an event that is sent to both endpoints, %s", async (_, open) => {
		const store = open();
		const [one, two] = [service(store, OLD), service(store, OTHER)];
		for (let delivery = 0; delivery < 2; delivery++)
			for (const { deliver } of [one, two]) expect(await deliver("e1")).toBe(200);
		expect([one.handler, two.handler].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
	});
	it.each(stores)("receivers do not handle an event again after their secret was rotated, %s", async (_, open) => {
		const store = open();
		const [, other] = [await service(store, OTHER).deliver("e1"), service(store, OLD)];
		expect(await other.deliver("e1")).toBe(200);
		const rotating = service(store, [NEW, OLD]);
		expect(await rotating.deliver("e1", OLD)).toBe(200);
		const after = service(store, NEW);
		expect(await after.deliver("e1")).toBe(200);
		expect([other, rotating, after].map(({ handler }) => handler.mock.calls.length)).toEqual([1, 0, 0]);
	});
	it("receivers do not handle an event again if their secret is replaced without an overlap while they run", async () => {
		let secrets = [OLD];
		const clock = virtualClock();
		const store = memoryStore({ clock });
		await service(store as ReceiverStore<unknown>, OTHER).deliver("e0");
		const webhooks = arcusWebhooks({ secrets: () => secrets, clock });
		const receiver = createReceiver({ webhooks, store, clock });
		const handler = vi.fn();
		receiver.on("*", handler);
		const text = body("e1");
		for (const secret of [OLD, NEW]) {
			secrets = [secret];
			await clock.advance(60_000);
			expect((await receiver.process({ body: text, headers: await webhooks.sign(text, { secret }) })).status).toBe(200);
		}
		expect(handler).toHaveBeenCalledTimes(1);
	});
	it("receivers with separate inboxes both handle an event that is sent to both endpoints", async () => {
		const store = memoryStore();
		const handled: string[] = [];
		for (const secrets of [OLD, OTHER]) {
			const { receiver, webhooks } = service(store, secrets);
			receiver.on("order.created", ({ id }) => void handled.push(`${secrets} ${id}`));
			const inbox = createInbox({ webhooks, receiver, storage: memoryInbox() });
			await inbox.start();
			const text = body("e1");
			expect((await inbox.process({ body: text, headers: await webhooks.sign(text) })).status).toBe(200);
			await vi.waitFor(() => expect(handled).toContain(`${secrets} e1`));
			await inbox.stop();
		}
	});
	it("receivers of two endpoints keep the marks from before the store distinguished endpoints", async () => {
		const store = memoryStore();
		const result = await store.claim("arcus:e1", 1000);
		if (result.state === "claimed") await store.complete(result.claim);
		const { deliver, handler } = service(store as ReceiverStore<unknown>, OLD);
		expect(await deliver("e1")).toBe(200);
		expect(handler).not.toHaveBeenCalled();
	});
	it("receivers share their marks if the store cannot tell endpoints apart", async () => {
		const { endpointFor, ...rest } = memoryStore();
		const [one, two] = [service(rest, OLD), service(rest, OTHER)];
		expect([await one.deliver("e1"), await two.deliver("e1")]).toEqual([200, 200]);
		expect(two.handler).not.toHaveBeenCalled();
	});
	it("receivers know the endpoint of deliveries that are not signed", async () => {
		const store = memoryStore();
		const webhooks = deskflowWebhooks();
		const receiver = createReceiver({ webhooks, store });
		receiver.on("*", () => {});
		const event = { event: "order.create", store: "s", created_at: "x", data: { id: "1" } };
		expect((await receiver.process({ body: JSON.stringify(event), headers: {} })).status).toBe(200);
		expect(store.size).toBe(1);
	});
});

describe("an event whose endpoint is not known", () => {
	it("an event whose endpoint is not known gets 503 while no secrets are loaded, and is handled once there are some", async () => {
		const clock = virtualClock();
		let secrets: string[] = [];
		const webhooks = arcusWebhooks({ secrets: () => secrets, clock });
		const onError = vi.fn();
		const receiver = createReceiver({ webhooks, store: memoryStore({ clock }), clock, onError });
		const handler = vi.fn();
		receiver.on("*", handler);
		const verified = { event: JSON.parse(body("e1")), id: "e1", type: "order.created" };
		const refused = await receiver.dispatch(verified);
		expect([refused.status, refused.body]).toEqual([503, '{"error":"secrets_unavailable"}']);
		expect(String(onError.mock.calls[0]![0])).toContain("until secrets are loaded");
		secrets = [OLD];
		await clock.advance(60_000);
		expect((await receiver.dispatch(verified)).status).toBe(200);
		expect(handler).toHaveBeenCalledTimes(1);
	});
	it("an event whose endpoint is not known gets 500 while the store fails to find it, and is handled after that", async () => {
		const memory = memoryStore();
		const endpointFor = vi.fn(memory.endpointFor).mockRejectedValueOnce(new Error("the database is down"));
		const { deliver, handler } = service({ ...memory, endpointFor } as ReceiverStore<unknown>, OLD);
		expect([await deliver("e1"), await deliver("e1"), await deliver("e1")]).toEqual([500, 200, 200]);
		expect(handler).toHaveBeenCalledTimes(1);
		expect(endpointFor).toHaveBeenCalledTimes(2);
	});
	it("an event whose endpoint is not known gets 503 when the store does not respond", async () => {
		const clock = virtualClock();
		const store = { ...memoryStore({ clock }), endpointFor: () => new Promise<string>(() => {}) };
		const webhooks = arcusWebhooks({ secrets: OLD, clock });
		const receiver = createReceiver({ webhooks, store, clock, onError: () => {} });
		receiver.on("*", () => {});
		const response = receiver.process({ body: body("e1"), headers: await webhooks.sign(body("e1")) });
		await clock.advance(5000);
		expect((await response).status).toBe(503);
	});
});
