import {
	createInbox,
	createReceiver,
	type DeadLetter,
	type Inbox,
	type InboxOptions,
	type InboxStorage,
} from "@countersign/webhooks";
import { type ArcusEvents, arcusWebhooks, type UnknownEvent } from "@countersign/webhooks/arcus";
import { expect, vi } from "vitest";
import { deferred, delivery, webhooks } from "../receiver/helpers.ts";

type Options = Partial<InboxOptions<ArcusEvents, UnknownEvent, undefined>>;
/** Opens the storage, or another connection to the same storage. */
export type OpenStorage = () => InboxStorage | Promise<InboxStorage>;

export async function inboxOn(storage: InboxStorage, handler: (id: string) => unknown, options: Options = {}) {
	const onError = vi.fn();
	const receiver = createReceiver({ webhooks, onError: () => {} });
	receiver.on("*", (_event, { id }) => handler(id));
	const inbox = createInbox({ webhooks, receiver, storage, backoff: () => 1, onError, ...options });
	return { inbox, onError, receiver };
}

/** A service with its own endpoint, which is identified by its secret. */
async function service(storage: InboxStorage, secret: string, types: readonly string[], name?: string) {
	const own = arcusWebhooks({ secrets: secret });
	const receiver = createReceiver({ webhooks: own, onError: () => {} });
	const handled: string[] = [];
	for (const type of types) receiver.onUnlisted(type, (_event, { id }) => void handled.push(id));
	const onUnhandled = vi.fn();
	const options = { webhooks: own, receiver, storage, backoff: () => 1, onError: () => {}, onUnhandled, name };
	const inbox = createInbox(options);
	const deliver = async (id: string, type = "order.created") => {
		const body = JSON.stringify({ id, object: "event", type, created: 1, data: { object: {} } });
		return (await inbox.process({ body, headers: await own.sign(body) })).status;
	};
	return { inbox, receiver, handled, deliver, onUnhandled };
}

const put = async (inbox: Inbox, id: string) => (await inbox.process(await delivery(id))).status;
let made = 0;
const newId = (name: string) => `evt_${process.pid}_${Date.now()}_${made++}_${name}`;
const WAIT = { timeout: 30_000, interval: 20 };

/** What every inbox storage must do. Each case gets a function that opens an empty storage. */
export const storageCases: {
	readonly name: string;
	/** Whether the case needs a storage that remembers which secrets belong together. */
	readonly endpoints?: true;
	run(open: OpenStorage): Promise<void>;
}[] = [
	{
		name: "responds before the handler runs, and runs it later, once for all deliveries of an event",
		async run(open) {
			const handled: string[] = [];
			const gate = deferred();
			const { inbox } = await inboxOn(await open(), async (id) => {
				await gate.promise;
				handled.push(id);
			});
			await inbox.start();
			const id = newId("a");
			expect([await put(inbox, id), await put(inbox, id)]).toEqual([200, 200]);
			expect(handled).toEqual([]);
			gate.resolve();
			await vi.waitFor(async () => expect((await inbox.metrics()).waiting).toBe(0), WAIT);
			expect(await put(inbox, id)).toBe(200);
			await inbox.stop();
			expect(handled).toEqual([id]);
			expect(await inbox.metrics()).toMatchObject({ stored: 1, duplicates: 2, handled: 1, failed: 0, working: 0 });
		},
	},
	{
		name: "keeps entries that no process handles, for a process that starts later",
		async run(open) {
			const first = await inboxOn(await open(), () => {});
			const ids = ["a", "b", "c"].map(newId);
			for (const id of ids) await put(first.inbox, id);
			expect(await first.inbox.metrics()).toMatchObject({ stored: 3, waiting: 3, dead: 0 });
			await first.inbox.stop();
			const handled: string[] = [];
			const second = await inboxOn(await open(), (id) => handled.push(id));
			await second.inbox.start();
			await vi.waitFor(() => expect(handled).toHaveLength(3), WAIT);
			await second.inbox.stop();
			expect(handled.sort()).toEqual([...ids].sort());
		},
	},
	{
		name: "retries a failed entry, and keeps a dead one with its reason, which replay retries",
		async run(open) {
			let fails = true;
			const attempts: string[] = [];
			const onDead = vi.fn();
			const { inbox } = await inboxOn(
				await open(),
				(id) => {
					attempts.push(id);
					if (fails) throw new Error("no stock");
				},
				{ maxAttempts: 3, onDead },
			);
			await inbox.start();
			const id = newId("a");
			await put(inbox, id);
			await vi.waitFor(async () => expect((await inbox.metrics()).dead).toBe(1), WAIT);
			expect(attempts).toEqual([id, id, id]);
			const [dead] = await inbox.dead();
			expect(dead).toMatchObject({ attempts: 3, reason: "Error: no stock", letter: { type: "order.created" } });
			expect(onDead).toHaveBeenCalledTimes(1);
			expect(await inbox.replay("nobody")).toBe(false);
			fails = false;
			expect(await inbox.replay(dead!.letter.id)).toBe(true);
			expect(await inbox.replay(dead!.letter.id)).toBe(false);
			await vi.waitFor(async () => {
				expect(await inbox.metrics()).toMatchObject({ waiting: 0, dead: 0, handled: 1, failed: 3, died: 1 });
			}, WAIT);
			expect(attempts).toHaveLength(4);
			await inbox.stop();
		},
	},
	{
		name: "waits for an entry in progress when it is stopped, and starts no other",
		async run(open) {
			const gate = deferred();
			const begun = deferred();
			const handled: string[] = [];
			const { inbox } = await inboxOn(
				await open(),
				async (id) => {
					begun.resolve();
					await gate.promise;
					handled.push(id);
				},
				{ concurrency: 1 },
			);
			const [a, b] = [newId("a"), newId("b")];
			await put(inbox, a);
			await put(inbox, b);
			await inbox.start();
			await begun.promise;
			const stopping = inbox.stop();
			await new Promise((resolve) => setTimeout(resolve, 20));
			gate.resolve();
			await stopping;
			expect(handled).toHaveLength(1);
			const after = await inboxOn(await open(), () => {});
			expect((await after.inbox.metrics()).waiting).toBe(1);
			await after.inbox.stop();
		},
	},
	{
		name: "does not count it as an attempt if another worker holds the event",
		async run(open) {
			let busy = true;
			const storage = await open();
			const { inbox, receiver } = await inboxOn(storage, () => {}, { maxAttempts: 1 });
			const dispatch = vi.spyOn(receiver, "dispatch").mockImplementation(async () => {
				const answer = busy
					? { status: 409, headers: { "retry-after": "0.01" }, body: "{}" }
					: { status: 200, headers: {}, body: "{}" };
				busy = false;
				return answer;
			});
			await inbox.start();
			await put(inbox, newId("a"));
			await vi.waitFor(async () => expect(await inbox.metrics()).toMatchObject({ handled: 1, dead: 0 }), WAIT);
			expect(dispatch).toHaveBeenCalledTimes(2);
			await inbox.stop();
		},
	},
	{
		name: "hands each of two services that share it the entries of its own endpoint, even if both get the same event",
		async run(open) {
			const storage = await open();
			const [a, b] = [await service(storage, "whsec_one", ["*"]), await service(storage, "whsec_two", ["*"])];
			await a.inbox.start();
			await b.inbox.start();
			const ids = Array.from({ length: 20 }, (_, index) => newId(`shared${index}`));
			for (const id of ids) expect([await a.deliver(id), await b.deliver(id)]).toEqual([200, 200]);
			await vi.waitFor(() => expect([a.handled.length, b.handled.length]).toEqual([20, 20]), WAIT);
			expect([a.handled.sort(), b.handled.sort()]).toEqual([ids.sort(), ids]);
			expect(await a.inbox.metrics()).toMatchObject({ stored: 20, duplicates: 0 });
			await a.inbox.stop();
			await b.inbox.stop();
		},
	},
	{
		name: "keeps two inboxes of one endpoint separate by their names",
		async run(open) {
			const storage = await open();
			const a = await service(storage, "whsec_same", ["*"], "billing");
			const b = await service(storage, "whsec_same", ["*"], "shipping");
			const id = newId("named");
			await a.deliver(id);
			await b.inbox.start();
			await b.deliver(id);
			await vi.waitFor(() => expect(b.handled).toEqual([id]), WAIT);
			expect(a.handled).toEqual([]);
			await a.inbox.start();
			await vi.waitFor(() => expect(a.handled).toEqual([id]), WAIT);
			await a.inbox.stop();
			await b.inbox.stop();
		},
	},
	{
		name: "keeps an endpoint's entries together while its secret is rotated",
		endpoints: true,
		async run(open) {
			const storage = await open();
			const before = await service(storage, "whsec_old", ["*"]);
			const id = newId("rotated");
			await before.deliver(id);
			const own = arcusWebhooks({ secrets: ["whsec_new", "whsec_old"] });
			const during = createInbox({ webhooks: own, receiver: createReceiver({ webhooks: own }), storage });
			const body = JSON.stringify({ id, object: "event", type: "order.created", created: 1, data: { object: {} } });
			await during.process({ body, headers: await own.sign(body, { secret: "whsec_new" }) });
			expect(await during.metrics()).toMatchObject({ stored: 0, duplicates: 1 });
			const after = await service(storage, "whsec_new", ["*"]);
			await after.inbox.start();
			await vi.waitFor(() => expect(after.handled).toEqual([id]), WAIT);
			await after.inbox.stop();
		},
	},
	{
		name: "keeps and reports an entry without a handler, and hands it to a process that has one",
		async run(open) {
			const storage = await open();
			const first = await service(storage, "whsec_one", ["order.paid"]);
			await first.inbox.start();
			const [id, other] = [newId("unhandled"), newId("handled")];
			expect(await first.deliver(id)).toBe(200);
			await vi.waitFor(() => expect(first.onUnhandled).toHaveBeenCalledTimes(1), WAIT);
			await first.deliver(other, "order.paid");
			await vi.waitFor(() => expect(first.handled).toEqual([other]), WAIT);
			await vi.waitFor(
				async () => expect(await first.inbox.metrics()).toMatchObject({ waiting: 1, handled: 1, failed: 0 }),
				WAIT,
			);
			const second = await service(storage, "whsec_one", ["*"]);
			await second.inbox.start();
			await vi.waitFor(() => expect(second.handled).toEqual([id]), WAIT);
			await vi.waitFor(async () => expect((await second.inbox.metrics()).waiting).toBe(0), WAIT);
			await first.inbox.stop();
			await second.inbox.stop();
		},
	},
	{
		name: "stores and hands out an event whose id and type contain what a database cannot store",
		async run(open) {
			const storage = await open();
			const { inbox, handled, deliver } = await service(storage, "whsec_one", ["*"]);
			const ids = [`${newId("nul")}\0`, `${newId("nul")}\ud800`, newId("x".repeat(3000))];
			for (const id of ids) expect([await deliver(id, "a\0b"), await deliver(id, "a\0b")]).toEqual([200, 200]);
			expect(await inbox.metrics()).toMatchObject({ stored: 3, duplicates: 3 });
			await inbox.start();
			await vi.waitFor(() => expect(handled).toHaveLength(3), WAIT);
			await inbox.stop();
		},
	},
	{
		name: "lists dead entries in pages, the oldest first, discards one and retries all others",
		async run(open) {
			let time = 1_000_000;
			let fails = true;
			const handled: string[] = [];
			const { inbox } = await inboxOn(
				await open(),
				(id) => {
					if (fails) throw new Error("no\0stock");
					handled.push(id);
				},
				{ maxAttempts: 1, now: () => time++ },
			);
			const ids = Array.from({ length: 7 }, (_, index) => newId(`d${index}`));
			for (const id of ids) await put(inbox, id);
			await inbox.start();
			await vi.waitFor(async () => expect((await inbox.metrics()).dead).toBe(7), WAIT);
			const listed: (string | undefined)[] = [];
			for (let after: DeadLetter | undefined; ; ) {
				const page = await inbox.dead({ limit: 3, after });
				listed.push(...page.map(({ letter }) => letter.eventId));
				after = page.at(-1);
				if (!after) break;
			}
			expect(listed).toEqual(ids);
			expect((await inbox.dead(2)).map(({ letter }) => letter.eventId)).toEqual(ids.slice(0, 2));
			const [first] = await inbox.dead(1);
			expect([await inbox.discard(first!.letter.id), await inbox.discard(first!.letter.id)]).toEqual([true, false]);
			fails = false;
			expect(await inbox.replayAll()).toBe(6);
			await vi.waitFor(() => expect(handled.sort()).toEqual(ids.slice(1).sort()), WAIT);
			await vi.waitFor(async () => expect(await inbox.metrics()).toMatchObject({ waiting: 0, dead: 0 }), WAIT);
			await inbox.stop();
		},
	},
];
