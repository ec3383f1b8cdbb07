import { createInbox, createReceiver, type Inbox, type InboxOptions, type InboxStorage } from "@countersign/webhooks";
import type { ArcusEvents, UnknownEvent } from "@countersign/webhooks/arcus";
import { expect, vi } from "vitest";
import { deferred, delivery, webhooks } from "../receiver/helpers.ts";

type Options = Partial<InboxOptions<ArcusEvents, UnknownEvent, undefined>>;
/** Opens the storage, or a further connection to the same one. */
export type OpenStorage = () => InboxStorage | Promise<InboxStorage>;

export async function inboxOn(storage: InboxStorage, handler: (id: string) => unknown, options: Options = {}) {
	const onError = vi.fn();
	const receiver = createReceiver({ webhooks, onError: () => {} });
	receiver.on("*", (_event, { id }) => handler(id));
	const inbox = createInbox({ webhooks, receiver, storage, backoff: () => 1, onError, ...options });
	return { inbox, onError, receiver };
}

const put = async (inbox: Inbox, id: string) => (await inbox.process(await delivery(id))).status;
let made = 0;
const newId = (name: string) => `evt_${process.pid}_${Date.now()}_${made++}_${name}`;
const WAIT = { timeout: 30_000, interval: 20 };

/** What every storage of an inbox must do: each takes a way to open one that is empty. */
export const storageCases: { readonly name: string; run(open: OpenStorage): Promise<void> }[] = [
	{
		name: "answers before the handler has run, and runs it later, once for all deliveries of an event",
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
		name: "keeps what nobody works off, for one who comes later",
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
		name: "tries a failed letter again, and leaves a dead one with its reason, which replay tries once more",
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
		name: "waits for a letter in work when it is stopped, and begins no other",
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
		name: "does not count it as a try that another worker holds the event",
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
];
