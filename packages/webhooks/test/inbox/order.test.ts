import { createInbox, createReceiver, type InboxStorage, memoryInbox } from "@countersign/webhooks";
import { postgresInbox } from "@countersign/webhooks/postgres";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { fileInbox } from "../../src/drivers/file/inbox.ts";
import { delivery, webhooks } from "../receiver/helpers.ts";
import { machine, memoryDisk } from "../support/disk.ts";

/** A process that handles the events of each customer in order: an `id` is the letter of a customer and a number. */
function worker(storage: InboxStorage, fails: (id: string) => boolean, types: readonly string[] = ["*"]) {
	const tried: string[] = [];
	const receiver = createReceiver({ webhooks, orderBy: ({ id }) => id?.[0], onError: () => {} });
	for (const type of types)
		receiver.onUnlisted(type, (_event, { id }) => {
			tried.push(id);
			if (fails(id)) throw new Error("not now");
		});
	const inbox = createInbox({
		webhooks,
		receiver,
		storage,
		maxAttempts: 4,
		backoff: () => 300,
		onError: () => {},
		onUnhandled() {},
	});
	const post = async (id: string, type?: string) =>
		expect((await inbox.process(await delivery(id, type))).status).toBe(200);
	return { inbox, receiver, tried, post };
}

let database: PGlite;
let tables = 0;
beforeAll(async () => {
	database = await PGlite.create();
}, 60_000);
afterAll(() => database.close());

const storages: Record<string, () => () => Promise<InboxStorage>> = {
	memoryInbox: () => {
		const one = memoryInbox();
		return async () => one;
	},
	fileInbox: () => {
		const { disk } = memoryDisk();
		const host = machine("boot");
		let pid = 0;
		return async () => {
			host.living.clear();
			return fileInbox("/data/inbox.log", { disk, process: host.start(++pid), onError: () => {} });
		};
	},
	postgresInbox: () => {
		const table = `ordered_${++tables}`;
		return async () => postgresInbox(database, { table, pollInterval: 20 });
	},
};

describe.each(Object.entries(storages))("orderBy in %s", (_name, make) => {
	it("an inbox handles no later entry of a key while an earlier one has failed, also after a restart", async () => {
		const open = make();
		const first = worker(await open(), (id) => id === "a1");
		for (const id of ["a1", "a2", "b1", "b2"]) await first.post(id);
		await first.inbox.start();
		await vi.waitFor(() => expect(first.tried).toEqual(expect.arrayContaining(["a1", "b1", "b2"])), {
			timeout: 20_000,
		});
		expect(first.tried).not.toContain("a2");
		await first.inbox.stop();

		// The new process does not know about the failure; only the storage does.
		let left = 2;
		const second = worker(await open(), (id) => id === "a1" && left-- > 0);
		await second.inbox.start();
		await second.post("a3");
		await vi.waitFor(() => expect(second.tried.at(-1)).toBe("a3"), { timeout: 20_000 });
		expect(second.tried).toEqual(["a1", "a1", "a1", "a2", "a3"]);
		await second.inbox.stop();
	});

	it("an inbox does not wait for an event that failed in a catch-up and comes back behind the others", async () => {
		const open = make();
		let isBroken = true;
		const { inbox, receiver, tried, post } = worker(await open(), (id) => id === "a1" && isBroken);
		const event = { id: "a1", type: "order.created" };
		expect((await receiver.dispatch({ event: event as never, ...event })).status).toBe(500);
		await post("a2");
		await inbox.start();
		await vi.waitFor(() => expect(tried).toEqual(["a1", "a2"]), { timeout: 20_000 });
		isBroken = false;
		await post("a1");
		await post("a3");
		await vi.waitFor(() => expect(tried).toEqual(["a1", "a2", "a1", "a3"]), { timeout: 20_000 });
		await inbox.stop();
	});

	it("an inbox skips an earlier entry that is dead or has no handler", async () => {
		const open = make();
		const { inbox, tried, post } = worker(await open(), (id) => id === "a1", ["order.created", "order.paid"]);
		await post("c1", "order.nobody");
		await post("c2", "order.created");
		await post("a1", "order.created");
		await post("a2", "order.paid");
		await inbox.start();
		await vi.waitFor(() => expect(tried).toContain("c2"), { timeout: 20_000 });
		await vi.waitFor(async () => expect((await inbox.metrics()).dead).toBe(1), { timeout: 20_000 });
		await vi.waitFor(() => expect(tried.at(-1)).toBe("a2"), { timeout: 20_000 });
		expect((await inbox.metrics()).waiting).toBe(1);
		await inbox.stop();
	}, 30_000);

	it("an inbox handles many entries of a few keys in order, and the keys concurrently", async () => {
		const open = make();
		const storage = await open();
		const { inbox, tried, post } = worker(storage, () => false);
		const ids = Array.from({ length: 120 }, (_, index) => `${"abc"[index % 3]}${index}`);
		for (const id of ids) await post(id);
		await inbox.start();
		await vi.waitFor(() => expect(tried.length).toBe(ids.length), { timeout: 20_000 });
		for (const key of "abc") expect(tried.filter((id) => id[0] === key)).toEqual(ids.filter((id) => id[0] === key));
		expect((await inbox.metrics()).waiting).toBe(0);
		await inbox.stop();
	}, 30_000);
});
