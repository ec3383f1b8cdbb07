import { createInbox, createReceiver, type InboxStorage, memoryInbox } from "@countersign/webhooks";
import { arcaWebhooks } from "@countersign/webhooks/arca";
import { postgresInbox } from "@countersign/webhooks/postgres";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { delivery, request, webhooks } from "../receiver/helpers.ts";
import { inboxOn, storageCases } from "./cases.ts";

describe("memoryInbox", () => {
	it.each(storageCases)("$name", async ({ run }) => {
		const storage = memoryInbox();
		await run(() => storage);
	});

	it("the ids of finished entries are forgotten after `ttl`", async () => {
		let time = 0;
		const { inbox } = await inboxOn(memoryInbox({ ttl: 1000, now: () => time }), () => {});
		await inbox.start();
		await inbox.process(await delivery("a"));
		await vi.waitFor(async () => expect((await inbox.metrics()).handled).toBe(1));
		time = 999;
		await inbox.process(await delivery("a"));
		expect(await inbox.metrics()).toMatchObject({ stored: 1, duplicates: 1 });
		time = 1000;
		await inbox.process(await delivery("a"));
		expect(await inbox.metrics()).toMatchObject({ stored: 2 });
		await inbox.stop();
	});
});

describe("postgresInbox over PGlite", () => {
	let database: PGlite;
	let table = 0;
	beforeAll(async () => {
		database = await PGlite.create();
	}, 60_000);
	afterAll(() => database.close());

	it.each(storageCases)("$name", async ({ run }) => {
		const name = `inbox_${table++}`;
		await run(() => postgresInbox(database, { table: name, pollInterval: 10 }));
	});

	it("postgresInbox gives the entry of a worker that crashed to another one when its lease expires", async () => {
		const options = { table: "crash", pollInterval: 10, lease: 50 };
		const crashed = postgresInbox(database, options);
		const { inbox: receiving } = await inboxOn(crashed, () => {});
		await receiving.process(await delivery("a"));
		// The state after a worker took the entry and was killed.
		await database.query(
			"update crash set attempts = 1, ticket = 1, due = clock_timestamp() + interval '50 milliseconds'",
		);
		const attempts: number[] = [];
		const receiver = createReceiver({ webhooks });
		const inbox = createInbox({ webhooks, receiver, storage: postgresInbox(database, options) });
		receiver.on("*", (_event, { attempt }) => attempts.push(attempt));
		await inbox.start();
		await vi.waitFor(() => expect(attempts).toEqual([1]));
		await inbox.stop();
	});

	it("postgresInbox marks an entry as dead if its workers crash in all attempts", async () => {
		const storage = postgresInbox(database, { table: "poison", pollInterval: 10 });
		const handler = vi.fn();
		const { inbox } = await inboxOn(storage, handler, { maxAttempts: 2 });
		await inbox.process(await delivery("a"));
		await database.query("update poison set attempts = 2, ticket = 2");
		await inbox.start();
		await vi.waitFor(async () => expect((await inbox.metrics()).dead).toBe(1));
		expect(handler).not.toHaveBeenCalled();
		expect((await inbox.dead())[0]?.reason).toContain("crashed in all 2 attempts");
		await inbox.stop();
	});
});

describe("an inbox", () => {
	it("an inbox stores only deliveries that verify", async () => {
		const { inbox } = await inboxOn(memoryInbox(), () => {});
		const response = await inbox.handle(new Request("http://localhost", { method: "POST", body: "{}" }));
		expect(response.status).toBe(400);
		expect((await inbox.metrics()).waiting).toBe(0);
	});

	it("an inbox responds to Fetch requests like a receiver", async () => {
		const { inbox } = await inboxOn(memoryInbox(), () => {});
		const response = await inbox.handle(await request("e1"));
		expect([response.status, await response.json()]).toEqual([200, { received: true }]);
		expect((await inbox.metrics()).waiting).toBe(1);
	});

	it("an inbox responds with 500 when it cannot store", async () => {
		const storage: InboxStorage = { ...memoryInbox(), put: () => Promise.reject(new Error("disk full")) };
		const { inbox, onError } = await inboxOn(storage, () => {});
		expect((await inbox.process(await delivery("a"))).status).toBe(500);
		expect(onError).toHaveBeenCalledWith(expect.objectContaining({ message: "disk full" }));
		expect((await inbox.metrics()).unstored).toBe(1);
	});

	it("an inbox stores the exact bytes, whatever they are", async () => {
		const storage = memoryInbox();
		const { inbox } = await inboxOn(
			storage,
			() => {
				throw new Error("no");
			},
			{ maxAttempts: 1 },
		);
		const body = `\uFEFF{"id":"e1","object":"event","type":"order.created","data":{"object":{"a":"\u2028 ${"é".repeat(50_000)}"}}}\r\n`;
		await inbox.start();
		expect((await inbox.process({ body, headers: await webhooks.sign(body) })).status).toBe(200);
		await vi.waitFor(async () => expect((await inbox.metrics()).dead).toBe(1));
		const [dead] = await inbox.dead();
		expect(Buffer.from(dead!.letter.body, "base64").equals(Buffer.from(body))).toBe(true);
		await inbox.stop();
	});

	it("an inbox passes a handler the event that was verified, without `__proto__` keys and without a byte order mark", async () => {
		const receiver = createReceiver({ webhooks });
		const seen: unknown[] = [];
		receiver.on("*", (event) => void seen.push(event));
		const inbox = createInbox({ webhooks, receiver, storage: memoryInbox() });
		const body =
			'\uFEFF{"id":"e1","object":"event","type":"order.created","data":{"object":{"a":1,"__proto__":{"admin":true}}},"\\u005f_proto__":{"admin":true}}';
		await inbox.process({ body, headers: await webhooks.sign(body) });
		await inbox.start();
		await vi.waitFor(() => expect(seen).toHaveLength(1));
		const event = seen[0] as { data: { object: object } };
		expect(Object.keys(event)).toEqual(["id", "object", "type", "data"]);
		expect(Object.keys(event.data.object)).toEqual(["a"]);
		await inbox.stop();
	});

	it("an inbox handles a delivery long after its timestamp would be refused, with the secret that had signed it", async () => {
		let time = 1_780_000_000_000;
		const { arcusWebhooks } = await import("@countersign/webhooks/arcus");
		const dated = arcusWebhooks({ secrets: { secret: "whsec_receiver", id: "s1" }, now: () => time });
		const receiver = createReceiver({ webhooks: dated });
		const seen: unknown[] = [];
		receiver.on("*", (_event, { secret, timestamp }) => seen.push(secret?.id, timestamp));
		const inbox = createInbox({ webhooks: dated, receiver, storage: memoryInbox() });
		const { body } = await delivery("a");
		await inbox.process({ body, headers: await dated.sign(body) });
		time += 86_400_000;
		await inbox.start();
		await vi.waitFor(() => expect(seen).toEqual(["s1", 1_780_000_000]));
		await inbox.stop();
	});

	it("an inbox stores no credentials", async () => {
		const arca = arcaWebhooks({ secrets: "a-long-arca-token" });
		const receiver = createReceiver({ webhooks: arca, onError: () => {} });
		receiver.on("*", () => {
			throw new Error("no");
		});
		const options = { webhooks: arca, receiver, storage: memoryInbox(), maxAttempts: 1, onError: () => {} };
		const inbox = createInbox(options);
		await inbox.start();
		const body = JSON.stringify({ event: "task.deleted", timestamp: "2026-01-01T00:00:00Z", data: { id: "t1" } });
		const headers = { authorization: "Bearer a-long-arca-token", "x-arca-event": "task.deleted", cookie: "c" };
		expect((await inbox.process({ body, headers })).status).toBe(200);
		await vi.waitFor(async () => expect((await inbox.metrics()).dead).toBe(1));
		const text = JSON.stringify(await inbox.dead());
		expect(text).toContain("x-arca-event");
		expect(text).not.toMatch(/a-long-arca-token|cookie/);
		await inbox.stop();
	});

	it("an inbox handles no more entries at once than `concurrency` allows", async () => {
		let [running, most] = [0, 0];
		const { inbox } = await inboxOn(
			memoryInbox(),
			async () => {
				most = Math.max(most, ++running);
				await new Promise((resolve) => setTimeout(resolve, 1));
				running--;
			},
			{ concurrency: 3 },
		);
		for (let index = 0; index < 30; index++) await inbox.process(await delivery(`e${index}`));
		await inbox.start();
		await vi.waitFor(async () => expect((await inbox.metrics()).handled).toBe(30));
		expect(most).toBe(3);
		await inbox.stop();
	});

	it("an inbox handles entries of one key in order of arrival, and other entries at the same time", async () => {
		const receiver = createReceiver({ webhooks, orderBy: (event) => event.id.slice(0, 1) });
		const seen: string[] = [];
		let [running, most] = [0, 0];
		receiver.on("*", async (_event, { id }) => {
			most = Math.max(most, ++running);
			await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
			running--;
			seen.push(id);
		});
		const inbox = createInbox({ webhooks, receiver, storage: memoryInbox(), concurrency: 6 });
		for (let index = 10; index < 40; index++) await inbox.process(await delivery(`${"abc"[index % 3]}${index}`));
		await inbox.start();
		await vi.waitFor(async () => expect((await inbox.metrics()).handled).toBe(30));
		for (const key of "abc") {
			const own = seen.filter((id) => id.startsWith(key));
			expect(own).toEqual([...own].sort());
			expect(own).toHaveLength(10);
		}
		expect(most).toBeGreaterThan(1);
		await inbox.stop();
	});

	it("invalid options throw", () => {
		const receiver = createReceiver({ webhooks });
		const options = { webhooks, receiver, storage: memoryInbox() };
		expect(() => createInbox({ ...options, concurrency: 0 })).toThrow(TypeError);
		expect(() => createInbox({ ...options, maxAttempts: 0 })).toThrow(TypeError);
	});
});
