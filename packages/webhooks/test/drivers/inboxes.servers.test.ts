import type { InboxStorage } from "@countersign/webhooks";
import { type Boss, pgBossInbox, postgresInbox } from "@countersign/webhooks/postgres";
import { bullmqInbox } from "@countersign/webhooks/redis";
import { Queue, Worker } from "bullmq";
import { Pool } from "pg";
import PgBoss from "pg-boss";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { inboxOn, storageCases } from "../inbox/cases.ts";
import { delivery } from "../receiver/helpers.ts";

const { REDIS_URL, DATABASE_URL } = process.env;
const own = `i${process.pid}_${Date.now()}`;
let made = 0;

describe.skipIf(!REDIS_URL)("bullmqInbox (skipped: set REDIS_URL; npm run check starts a server)", () => {
	const { hostname: host, port } = new URL(REDIS_URL ?? "redis://localhost:6379");
	const connection = { host, port: Number(port), maxRetriesPerRequest: null };
	const queues: Queue[] = [];
	const open = (name: string): InboxStorage => {
		const queue = new Queue(name, { connection });
		queues.push(queue);
		return bullmqInbox({
			queue,
			worker: (process, options) => new Worker(name, process, { connection, ...options }),
		});
	};
	afterAll(async () => {
		for (const queue of queues) await queue.close();
	});

	// BullMQ cannot store which secrets belong together.
	it.each(storageCases.filter(({ endpoints }) => !endpoints))(
		"$name",
		async ({ run }) => {
			const name = `${own}-${made++}`;
			await run(() => open(name));
		},
		60_000,
	);

	it("starting without a worker throws an error that says what is missing", async () => {
		const queue = new Queue(`${own}-none`, { connection });
		queues.push(queue);
		const { inbox } = await inboxOn(bullmqInbox({ queue }), () => {});
		await expect(inbox.start()).rejects.toThrow(/no worker/);
	});
});

/** Creates a queue of the application's own, and returns its name. */
async function plainQueue(boss: PgBoss): Promise<string> {
	await boss.createQueue(`${own}-plain`);
	return `${own}-plain`;
}

describe.skipIf(!DATABASE_URL)("pgBossInbox (skipped: set DATABASE_URL; npm run check starts a server)", () => {
	const boss = new PgBoss({ connectionString: DATABASE_URL ?? "", schema: own });
	boss.on("error", () => {});
	beforeAll(async () => {
		await boss.start();
	}, 60_000);
	afterAll(async () => {
		await boss.stop({ graceful: false });
	});

	it.each(storageCases)(
		"$name",
		async ({ run }) => {
			const queue = `q${made++}`;
			const typed: Boss = boss;
			await run(() => pgBossInbox({ boss: typed, queue, schema: own, pollingIntervalSeconds: 0.5 }));
		},
		60_000,
	);

	it("pgBossInbox keeps waiting and dead entries, although the application lets pg-boss remove jobs that wait for a second", async () => {
		const hasty = new PgBoss({ connectionString: DATABASE_URL ?? "", schema: own, retentionSeconds: 1 });
		hasty.on("error", () => {});
		await hasty.start();
		try {
			const storage = pgBossInbox({ boss: hasty, queue: `q${made++}`, schema: own, pollingIntervalSeconds: 0.5 });
			const handled: string[] = [];
			let isBroken = true;
			const handler = (id: string) => {
				if (isBroken) throw new Error("broken");
				handled.push(id);
			};
			const { inbox } = await inboxOn(storage, handler, { maxAttempts: 1 });
			await inbox.process(await delivery("dies"));
			await inbox.start();
			await vi.waitFor(async () => expect(await inbox.metrics()).toMatchObject({ dead: 1 }), { timeout: 30_000 });
			await inbox.stop();
			await inbox.process(await delivery("waits"));
			const job = await hasty.send(await plainQueue(hasty), {});
			await vi.waitFor(
				async () => {
					await hasty.maintain();
					expect(await hasty.getJobById(`${own}-plain`, job ?? "")).toBeNull();
				},
				{ timeout: 30_000, interval: 200 },
			);
			expect(await inbox.metrics()).toMatchObject({ waiting: 1, dead: 1 });
			isBroken = false;
			expect(await inbox.replayAll()).toBe(1);
			await inbox.start();
			await vi.waitFor(() => expect([...handled].sort()).toEqual(["dies", "waits"]), { timeout: 30_000 });
			await inbox.stop();
		} finally {
			await hasty.stop({ graceful: false });
		}
	});

	it("pgBossInbox reports entries of an inbox that no process handles, and moves them to the inbox that adopts them", async () => {
		const storage = pgBossInbox({ boss, queue: `q${made++}`, schema: own, pollingIntervalSeconds: 0.5 });
		const earlier = await inboxOn(storage, () => {}, { name: "earlier" });
		for (const id of ["one", "two"]) await earlier.inbox.process(await delivery(id));
		const handled: string[] = [];
		const { inbox } = await inboxOn(storage, (id) => handled.push(id), { name: "later" });
		await inbox.start();
		expect((await inbox.metrics()).abandoned).toEqual([{ name: "earlier", waiting: 2, dead: 0 }]);
		expect(await inbox.adopt("earlier")).toBe(2);
		await vi.waitFor(() => expect(handled.sort()).toEqual(["one", "two"]), { timeout: 20_000 });
		await vi.waitFor(async () => expect(await inbox.metrics()).toMatchObject({ waiting: 0, abandoned: [] }));
		await expect(earlier.inbox.adopt("later")).rejects.toMatchObject({ name: "InboxInUseError" });
		await inbox.stop();
	}, 60_000);

	it("pgBossInbox can be created by many processes at once, and none of them fails", async () => {
		const queue = `q${made++}`;
		const storages = Array.from({ length: 6 }, () => pgBossInbox({ boss, queue, schema: own }));
		const counts = await Promise.all(storages.map((storage) => storage.counts()));
		expect(counts).toEqual(storages.map(() => ({ waiting: 0, dead: 0 })));
	}, 60_000);
	it("pgBossInbox records the outcome of an entry again if the connection broke, and reports the error", async () => {
		const broken = new Error("Connection terminated unexpectedly");
		let breaks = 2;
		const flaky: Boss = {
			createQueue: (name) => boss.createQueue(name),
			getQueue: (name) => boss.getQueue(name),
			send: (name, data, options) => boss.send(name, data, options),
			fetch: (name, options) => boss.fetch(name, options),
			complete: (name, id) => (breaks-- > 0 ? Promise.reject(broken) : boss.complete(name, id)),
			deleteJob: (name, id) => boss.deleteJob(name, id),
			getDb: () => boss.getDb() as ReturnType<Boss["getDb"]>,
		};
		const storage = pgBossInbox({ boss: flaky, queue: `q${made++}`, schema: own, pollingIntervalSeconds: 0.5 });
		const handled: string[] = [];
		const { inbox, onError } = await inboxOn(storage, (id) => handled.push(id));
		await inbox.start();
		await inbox.process(await delivery("noted"));
		await vi.waitFor(async () => expect((await inbox.metrics()).waiting).toBe(0), { timeout: 30_000 });
		await inbox.stop();
		expect(handled).toEqual(["noted"]);
		expect(onError.mock.calls.map(([error]) => error)).toEqual([broken, broken]);
	}, 60_000);

	it("pgBossInbox rejects with the error of pg-boss if its queue cannot be created", async () => {
		const error = Object.assign(new Error("permission denied"), { code: "42501" });
		const refusing = {
			getQueue: async () => null,
			createQueue: vi.fn(async () => Promise.reject(error)),
		};
		const storage = pgBossInbox({ boss: refusing as unknown as Boss, queue: "q", schema: own });
		await expect(storage.counts()).rejects.toBe(error);
		expect(refusing.createQueue).toHaveBeenCalledTimes(1);
	});
});

describe.skipIf(!DATABASE_URL)(
	"pgBossInbox between polls (skipped: set DATABASE_URL; npm run check starts a server)",
	() => {
		const schema = `${own}_b`;
		const boss = new PgBoss({ connectionString: DATABASE_URL ?? "", schema });
		boss.on("error", () => {});
		beforeAll(async () => {
			await boss.start();
		}, 60_000);
		afterAll(async () => {
			await boss.stop({ graceful: false });
		});

		it("an inbox takes waiting and new entries at once, however rarely it polls", async () => {
			// With polling alone, each worker would get one entry every ten minutes.
			const storage = pgBossInbox({ boss, queue: "busy", schema, pollingIntervalSeconds: 600 });
			const handled: string[] = [];
			const { inbox } = await inboxOn(storage, (id) => handled.push(id), { concurrency: 2 });
			for (let index = 0; index < 20; index++) await inbox.process(await delivery(`before${index}`));
			await inbox.start();
			await vi.waitFor(() => expect(handled).toHaveLength(20), { timeout: 30_000 });
			await inbox.process(await delivery("after"));
			await vi.waitFor(() => expect(handled).toHaveLength(21), { timeout: 30_000 });
			await inbox.stop();
		}, 90_000);
	},
);

describe.skipIf(!DATABASE_URL)("postgresInbox (skipped: set DATABASE_URL; npm run check starts a server)", () => {
	const pool = DATABASE_URL ? new Pool({ connectionString: DATABASE_URL, max: 20 }) : undefined;
	const sql = DATABASE_URL ? postgres(DATABASE_URL, { max: 5, onnotice: () => {} }) : undefined;
	afterAll(async () => {
		await pool?.end();
		await sql?.end();
	});

	it.each(storageCases)("postgresInbox over pg and postgres in turn: $name", async ({ run }) => {
		const table = `${own}_${made++}`;
		let opened = 0;
		await run(() => postgresInbox(opened++ % 2 === 0 ? pool! : sql!, { table, pollInterval: 20 }));
	});

	it("postgresInbox never gives an entry to two workers", async () => {
		const table = `${own}_shared`;
		const handled: string[] = [];
		const workers = await Promise.all(
			[pool!, sql!, pool!, sql!].map(async (client) => {
				const storage = postgresInbox(client, { table, pollInterval: 10 });
				const { inbox } = await inboxOn(storage, (id) => handled.push(id), { concurrency: 5 });
				await inbox.start();
				return inbox;
			}),
		);
		for (let index = 0; index < 200; index++) await workers[index % 4]!.process(await delivery(`e${index}`));
		await vi.waitFor(() => expect(handled.length).toBeGreaterThanOrEqual(200), { timeout: 20_000 });
		for (const worker of workers) await worker.stop();
		expect(new Set(handled).size).toBe(200);
		expect(handled).toHaveLength(200);
	});

	it("postgresInbox keeps an entry that takes longer than its lease, because its worker is alive", async () => {
		const table = `${own}_long`;
		const options = { table, pollInterval: 10, lease: 60 };
		const handled: string[] = [];
		const slow = await inboxOn(postgresInbox(pool!, options), async (id) => {
			handled.push(`slow ${id}`);
			await new Promise((resolve) => setTimeout(resolve, 400));
		});
		const other = await inboxOn(postgresInbox(sql!, options), (id) => handled.push(`other ${id}`));
		await slow.inbox.start();
		await slow.inbox.process(await delivery("a"));
		await vi.waitFor(() => expect(handled).toEqual(["slow a"]));
		await other.inbox.start();
		await vi.waitFor(async () => expect((await slow.inbox.metrics()).handled).toBe(1), { timeout: 5_000 });
		expect(handled).toEqual(["slow a"]);
		await slow.inbox.stop();
		await other.inbox.stop();
	});
});
