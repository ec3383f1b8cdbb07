import {
	createInbox,
	createReceiver,
	type InboxStorage,
	InboxUnavailableError,
	memoryInbox,
	memoryStore,
} from "@countersign/webhooks";
import { arcaWebhooks } from "@countersign/webhooks/arca";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { deskflowWebhooks } from "@countersign/webhooks/deskflow";
import { standardWebhooks } from "@countersign/webhooks/standard";
import { describe, expect, it, vi } from "vitest";
import { deferred, delivery, webhooks } from "../receiver/helpers.ts";
import { virtualClock } from "../support/virtual-clock.ts";
import { inboxOn } from "./cases.ts";

describe("an inbox under load", () => {
	it("an inbox responds with 503 and Retry-After while too many entries wait, and accepts deliveries again afterwards", async () => {
		const time = virtualClock();
		const storage = memoryInbox({ clock: time });
		const { inbox } = await inboxOn(storage, () => {}, { maxBacklog: 3, clock: time });
		const answers = [];
		for (let index = 0; index < 5; index++) answers.push(await inbox.process(await delivery(`e${index}`)));
		expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 503, 503]);
		expect(answers[4]).toMatchObject({ headers: { "retry-after": "30" }, body: '{"error":"overloaded"}' });
		await inbox.start();
		await time.advance(2_000);
		expect((await inbox.process(await delivery("later"))).status).toBe(200);
	});

	it("an inbox responds with 503 when its storage does not respond, however many deliveries arrive", async () => {
		const time = virtualClock();
		const hanging: InboxStorage = { ...memoryInbox(), put: () => new Promise(() => {}) };
		const { inbox, onError } = await inboxOn(hanging, () => {}, { clock: time, storeTimeout: 5_000 });
		const posts = Promise.all([1, 2, 3].map(async (id) => (await inbox.process(await delivery(`e${id}`))).status));
		await new Promise((resolve) => setTimeout(resolve, 20));
		await time.advance(5_000);
		expect(await posts).toEqual([503, 503, 503]);
		expect(onError).toHaveBeenCalledWith(expect.objectContaining({ name: "StoreTimeoutError" }));
	});

	it("an inbox keeps the slot of an entry until its handler has returned, however long after its timeout", async () => {
		const time = virtualClock();
		const receiver = createReceiver({ webhooks, clock: time, handlerTimeout: 100, onError: () => {} });
		let running = 0;
		let most = 0;
		const gates = [deferred(), deferred()];
		const ids: string[] = [];
		receiver.on("*", async (_event, { id }) => {
			ids.push(id);
			most = Math.max(most, ++running);
			await gates[ids.length - 1]?.promise;
			running--;
		});
		const storage = memoryInbox({ clock: time });
		const inbox = createInbox({ webhooks, receiver, storage, clock: time, concurrency: 1, onError: () => {} });
		await inbox.start();
		for (const id of ["slow", "next"]) await inbox.process(await delivery(id));
		await time.advance(5_000);
		expect(ids).toEqual(["slow"]);
		for (const gate of gates) gate.resolve();
		await time.advance(5_000);
		expect(ids).toContain("next");
		expect(most).toBe(1);
		await inbox.stop();
	});

	it("an inbox does not count attempts of an entry while the store of its receiver is down", async () => {
		const time = virtualClock();
		const store = memoryStore({ clock: time });
		let isDown = true;
		const claim: typeof store.claim = (key, lease) =>
			isDown ? Promise.reject(new Error("the database is down")) : store.claim(key, lease);
		const receiver = createReceiver({ webhooks, store: { ...store, claim }, clock: time, onError: () => {} });
		const handled: string[] = [];
		receiver.on("*", (_event, { id }) => void handled.push(id));
		const storage = memoryInbox({ clock: time });
		const inbox = createInbox({ webhooks, receiver, storage, clock: time, maxAttempts: 2, onError: () => {} });
		await inbox.start();
		await inbox.process(await delivery("a"));
		await time.advance(60_000);
		expect(await inbox.metrics()).toMatchObject({ waiting: 1, dead: 0 });
		isDown = false;
		await time.advance(10_000);
		expect(handled).toEqual(["a"]);
		await inbox.stop();
	});

	it("an inbox responds with 503 when its process has lost the storage", async () => {
		const lost: InboxStorage = {
			...memoryInbox(),
			put: () => Promise.reject(new InboxUnavailableError("another process has it")),
		};
		const { inbox } = await inboxOn(lost, () => {});
		expect(await inbox.process(await delivery("a"))).toMatchObject({
			status: 503,
			body: '{"error":"store_unavailable"}',
		});
	});

	it("an inbox refuses deliveries while it closes, lets handlers finish, and gives up on one that never ends", async () => {
		const time = virtualClock();
		const gate = deferred();
		const closed = vi.fn(async () => {});
		const storage = { ...memoryInbox({ clock: time }), close: closed };
		const { inbox } = await inboxOn(storage, () => gate.promise, { clock: time });
		await inbox.start();
		await inbox.process(await delivery("a"));
		await vi.waitFor(async () => {
			await time.advance(60);
			expect((await inbox.metrics()).working).toBe(1);
		});
		const closing = inbox.close({ timeout: 1_000 });
		const answer = await inbox.process(await delivery("b"));
		expect(answer).toMatchObject({ status: 503, headers: { "retry-after": "5" }, body: '{"error":"closing"}' });
		expect(closed).not.toHaveBeenCalled();
		await time.advance(4_000);
		await closing;
		expect(closed).toHaveBeenCalledTimes(1);
		gate.resolve();
	});

	it("an inbox survives callbacks that throw or reject, and an invalid backoff", async () => {
		const console = vi.spyOn(globalThis.console, "error").mockImplementation(() => {});
		let backoffs = 0;
		const { inbox } = await inboxOn(
			memoryInbox(),
			() => {
				throw new Error("no");
			},
			{
				maxAttempts: 2,
				backoff() {
					if (backoffs++ === 0) return 1;
					throw new Error("no backoff");
				},
				onDead: async () => Promise.reject(new Error("onDead failed")),
				onError: () => {
					throw new Error("onError failed");
				},
			},
		);
		await inbox.start();
		await inbox.process(await delivery("a"));
		await vi.waitFor(async () => expect((await inbox.metrics()).dead).toBe(1));
		await vi.waitFor(() => expect(console).toHaveBeenCalledWith(expect.stringContaining("onDead"), expect.any(Error)));
		await inbox.stop();
		console.mockRestore();
	});
});

describe("stored entries", () => {
	const body = JSON.stringify({ id: "e1", object: "event", type: "order.created", data: { object: {} } });
	const seen: { readonly letter: unknown }[] = [];
	const recording = (): InboxStorage => ({
		...memoryInbox(),
		put: async (letter) => {
			seen.push({ letter });
			return true;
		},
	});

	it.each([
		{
			name: "Arcus' signature",
			verifier: arcusWebhooks({ secrets: "whsec_one" }),
			text: body,
			secret: /v1=/,
		},
		{
			name: "the signature of Standard Webhooks",
			verifier: standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }),
			text: '{"type":"order.created"}',
			secret: /v1,/,
		},
		{
			name: "Arca's token",
			verifier: arcaWebhooks({ secrets: "a-long-arca-token" }),
			text: JSON.stringify({ event: "task.deleted", timestamp: "2026-01-01T00:00:00Z", data: { id: "t1" } }),
			secret: /a-long-arca-token/,
		},
		{
			name: "Deskflow's secret in the path",
			verifier: deskflowWebhooks({ verification: "path", secrets: "a-secret-in-the-path" }),
			text: JSON.stringify({ event: "order.create", store: "s", created_at: "2026-01-01", data: { id: "o1" } }),
			secret: /a-secret-in-the-path/,
		},
	])("a stored entry does not contain $name, and is still handled", async ({ verifier, text, secret }) => {
		const receiver = createReceiver({ webhooks: verifier as typeof webhooks, onError: () => {} });
		const handled = vi.fn();
		receiver.on("*", handled);
		const options = { webhooks: verifier as typeof webhooks, receiver };
		const sent = await verifier.sign(text);
		const headers = { ...sent, "X-Original-URL": `https://example.com${sent[":path"] ?? "/hook"}`, cookie: "c=1" };
		const url = `https://example.com/hooks${sent[":path"] ?? ""}?token=1`;
		seen.length = 0;
		expect((await createInbox({ ...options, storage: recording() }).process({ body: text, headers, url })).status).toBe(
			200,
		);
		expect(JSON.stringify(headers)).toMatch(secret);
		expect(JSON.stringify(seen)).not.toMatch(secret);
		expect(JSON.stringify(seen)).not.toContain("cookie");
		const inbox = createInbox({ ...options, storage: memoryInbox() });
		await inbox.process({ body: text, headers, url });
		await inbox.start();
		await vi.waitFor(() => expect(handled).toHaveBeenCalledTimes(1));
		await inbox.stop();
	});
});
