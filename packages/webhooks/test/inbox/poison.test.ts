import { createInbox, createReceiver, type InboxStorage } from "@countersign/webhooks";
import { postgresInbox } from "@countersign/webhooks/postgres";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { fileInbox } from "../../src/drivers/file/inbox.ts";
import { delivery, webhooks } from "../receiver/helpers.ts";
import { machine, memoryDisk } from "../support/disk.ts";
import { virtualClock } from "../support/virtual-clock.ts";

const MAX_ATTEMPTS = 3;
const INNOCENT = ["a", "b", "c", "d"];

/** A process that dies as soon as its handler gets the poison event, together with everything that is in progress. */
function worker(storage: InboxStorage, handled: string[]) {
	let die = () => {};
	const died = new Promise<void>((resolve) => {
		die = resolve;
	});
	const receiver = createReceiver({ webhooks, onError: () => {} });
	let begun = 0;
	receiver.on("*", async (_event, { id }) => {
		begun++;
		if (id === "poison") {
			await vi.waitFor(() => expect(begun).toBeGreaterThan(0));
			die();
			return new Promise(() => {});
		}
		// No other entry is finished when the poison event kills the process.
		if (!handled.includes("first crash is over")) return new Promise(() => {});
		handled.push(id);
		return undefined;
	});
	const options = { webhooks, receiver, storage, maxAttempts: MAX_ATTEMPTS, backoff: () => 1, onError: () => {} };
	return { inbox: createInbox(options), died };
}

describe("a poison event", () => {
	it("a poison event is the only dead event in a file inbox, however often it crashes its process", async () => {
		const time = virtualClock();
		const { disk } = memoryDisk();
		const host = machine("boot");
		const handled: string[] = [];
		const open = (pid: number) =>
			fileInbox("/data/inbox.log", { disk, clock: time, process: host.start(pid), onError: () => {} });
		let crashes = 0;
		for (let pid = 1; pid <= 10; pid++) {
			const storage = await open(pid);
			const { inbox, died } = worker(storage, handled);
			if (pid === 1) {
				const ids = [...INNOCENT.slice(0, 2), "poison", ...INNOCENT.slice(2)];
				for (const id of ids) await inbox.process(await delivery(id));
			}
			await inbox.start();
			let isDead = false;
			void died.then(() => {
				isDead = true;
			});
			for (let step = 0; step < 100 && !isDead; step++) await time.advance(10);
			if (!isDead) break;
			crashes++;
			host.living.delete(pid);
			handled.push("first crash is over");
		}
		expect(crashes).toBe(1 + MAX_ATTEMPTS);
		expect(handled.filter((id) => INNOCENT.includes(id)).sort()).toEqual(INNOCENT);
		host.living.clear();
		const storage = await open(99);
		expect(await storage.counts()).toEqual({ waiting: 0, dead: 1 });
		const [dead] = await storage.dead(10);
		expect([dead?.letter.eventId, dead?.attempts]).toEqual(["poison", MAX_ATTEMPTS]);
	});

	it("a poison event that hangs in its handler keeps its slot and delays no other entry", async () => {
		const time = virtualClock();
		const { disk } = memoryDisk();
		const host = machine("boot");
		const ids = ["hangs", "suspect", "waits"];
		const handled: string[] = [];
		for (const pid of [1, 2]) {
			const storage = await fileInbox("/data/inbox.log", { disk, clock: time, process: host.start(pid) });
			const receiver = createReceiver({ webhooks, clock: time, handlerTimeout: 1000, onError: () => {} });
			receiver.on("*", async (_event, { id }) => {
				if (pid === 1 || id === "hangs") await new Promise(() => {});
				handled.push(id);
			});
			const options = { webhooks, receiver, storage, clock: time, concurrency: 2, onError: () => {} };
			const inbox = createInbox(options);
			for (const id of pid === 1 ? ids : []) await inbox.process(await delivery(id));
			await inbox.start();
			await time.advance(pid === 1 ? 500 : 10_000);
			host.living.delete(pid);
		}
		expect(handled).toEqual(["suspect", "waits"]);
	});

	describe("in PostgreSQL", () => {
		let database: PGlite;
		beforeAll(async () => {
			database = await PGlite.create();
		}, 60_000);
		afterAll(() => database.close());

		it("a poison event is the only dead event, however often it crashes its process", async () => {
			const handled: string[] = [];
			const open = (isKilled: () => boolean) =>
				postgresInbox(killable(database, isKilled), { table: "poisoned", pollInterval: 5, lease: 300 });
			let crashes = 0;
			for (let round = 0; round < 10; round++) {
				let isKilled = false;
				const storage = open(() => isKilled);
				const { inbox, died } = worker(storage, handled);
				if (round === 0) for (const id of [...INNOCENT, "poison"]) await inbox.process(await delivery(id));
				await inbox.start();
				const isOver = vi.waitFor(async () => expect((await inbox.metrics()).waiting).toBe(0), { timeout: 20_000 });
				const end = await Promise.race([died.then(() => "died"), isOver.then(() => "over")]);
				isOver.catch(() => {});
				isKilled = true;
				if (end === "over") break;
				crashes++;
				handled.push("first crash is over");
			}
			expect(crashes).toBe(1 + MAX_ATTEMPTS);
			expect(handled.filter((id) => INNOCENT.includes(id)).sort()).toEqual(INNOCENT);
			const [dead, ...others] = await open(() => false).dead(10);
			expect([dead?.letter.eventId, dead?.attempts, others]).toEqual(["poison", MAX_ATTEMPTS, []]);
		}, 60_000);
	});
});

/** A connection that never responds again once its process is killed. */
function killable(database: PGlite, isKilled: () => boolean) {
	const never = () => new Promise<never>(() => {});
	return {
		query: (text: string, values?: unknown[]) => (isKilled() ? never() : database.query(text, values)),
		transaction: (work: Parameters<PGlite["transaction"]>[0]) => (isKilled() ? never() : database.transaction(work)),
	};
}
