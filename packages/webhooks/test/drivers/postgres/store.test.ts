import { createReceiver, type ReceiverStore } from "@countersign/webhooks";
import { postgresStore, postgresStoreSchema } from "@countersign/webhooks/postgres";
import { PGlite } from "@electric-sql/pglite";
import { Pool } from "pg";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { delivery, webhooks } from "../../receiver/helpers.ts";
import { virtualClock } from "../../support/virtual-clock.ts";

const claimOf = async (store: ReceiverStore<unknown>, key: string, lease = 60_000) => {
	const result = await store.claim(key, lease);
	if (result.state !== "claimed") throw new Error(`${key} is ${result.state}`);
	return result.claim;
};

/** The table that version 0.1.0 created. */
const FIRST_RELEASE = `create table old (key text primary key, state text not null check (state in ('pending', 'done', 'failed', 'dead')),
	token bigint not null, taken_over boolean not null, lease_until timestamptz not null, reason text, changed_at timestamptz not null);
create index old_changed on old (changed_at) where state <> 'pending';
insert into old values ('done', 'done', 1, false, now(), null, now()), ('failed', 'failed', 4, false, now(), 'no', now()),
	('crashed', 'pending', 2, false, now(), null, now())`;

describe("postgresStore on an embedded database", () => {
	let database: PGlite;
	beforeAll(async () => {
		database = await PGlite.create();
	}, 60_000);
	afterAll(() => database.close());

	it("postgresStore keeps the events of a table that version 0.1.0 created", async () => {
		await database.exec(FIRST_RELEASE);
		const store = postgresStore(database, { table: "old" });
		expect((await store.claim("done", 1000)).state).toBe("done");
		expect(await claimOf(store, "failed")).toMatchObject({ token: 5, attempt: 5, takenOver: false });
		expect(await claimOf(store, "crashed")).toMatchObject({ token: 3, attempt: 3, takenOver: true });
		const indexes = await database.query("select indexname from pg_indexes where tablename = 'old' order by 1");
		expect(indexes.rows.map((row) => (row as { indexname: string }).indexname)).toEqual(["old_age", "old_pkey"]);
	});
	it("postgresStore shares its table with processes of version 0.1.0, which do not count attempts", async () => {
		const store = postgresStore(database, { table: "shared" });
		await store.prune();
		await database.exec("insert into shared values ('a', 'failed', 2, false, now(), 'no', now())");
		const claim = await claimOf(store, "a");
		expect(claim.attempt).toBe(3);
		expect(await store.release?.(claim)).toBe(true);
		expect((await claimOf(store, "a")).attempt).toBe(3);
	});
	it("postgresStore returns the statements of its table for other migration tools", async () => {
		for (let runs = 0; runs < 2; runs++)
			for (const statement of postgresStoreSchema("by_hand")) await database.exec(statement);
		const store = postgresStore(database, { table: "by_hand", createTable: false });
		expect((await store.claim("a", 1000)).state).toBe("claimed");
	});
	it("postgresStore forgets old events and abandoned claims, however many arrive", async () => {
		const store = postgresStore(database, { table: "busy", ttl: 60_000 });
		await store.prune();
		await database.exec(`insert into busy (key, state, token, taken_over, lease_until, changed_at)
select 'e' || n, case when n % 100 = 0 then 'pending' else 'done' end, 1, false, now() - interval '2 minutes', now() - interval '3 minutes' from generate_series(1, 12000) n`);
		await database.exec(`insert into busy (key, state, token, taken_over, lease_until, changed_at) values
('running', 'pending', 1, false, now() + interval '1 hour', now() - interval '3 minutes'),
('recent', 'done', 1, false, now() - interval '1 hour', now())`);
		expect(await store.prune()).toBe(12_000);
		const left = await database.query("select key from busy order by key");
		expect(left.rows).toEqual([{ key: "recent" }, { key: "running" }]);
	});
	it("postgresStore removes old events by itself, and a clock that is set back does not delay that", async () => {
		const clock = virtualClock();
		const store = postgresStore(database, { table: "tidy", ttl: 1, clock });
		await store.complete(await claimOf(store, "a"));
		clock.jump(-3_600_000);
		await clock.advance(60_001);
		await store.claim("b", 1000);
		await vi.waitFor(async () => {
			const { rows } = await database.query("select key from tidy order by key");
			expect(rows).toEqual([{ key: "b" }]);
		});
	});
	it("postgresStore rolls back a transaction whose handler waits for another query, and keeps working", async () => {
		const store = postgresStore(database, { table: "stuck" });
		const receiver = createReceiver({ webhooks, store, handlerTimeout: 50, onError: () => {} });
		let stuck = true;
		receiver.on("*", async () => {
			// This query is not part of the transaction. With one connection, it waits for the transaction to end, and the transaction waits for
			// it.
			if (stuck) await database.query("select 1");
		});
		expect((await receiver.process(await delivery("e1"))).status).toBe(500);
		stuck = false;
		await receiver.idle();
		expect((await receiver.process(await delivery("e1"))).status).toBe(200);
	});
});

describe("postgresStore on a pool", () => {
	it.each([
		["pg", (max: number) => new Pool({ max })],
		["postgres", (max: number) => postgres("postgres://localhost:1/none", { max })],
	])("postgresStore on a pool of %s leaves one connection free, and rejects a pool with a single one", (_, open) => {
		expect(postgresStore(open(5)).maxConcurrency).toBe(4);
		expect(() => createReceiver({ webhooks, store: postgresStore(open(5)), concurrency: 5 })).toThrow(
			/can serve only 4/,
		);
		expect(() => postgresStore(open(1))).toThrow(/maximum of 1 connection.*transactional: false/);
		const plain = postgresStore(open(1), { transactional: false });
		expect(plain.maxConcurrency).toBeUndefined();
	});
});
