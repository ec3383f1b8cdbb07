import { postgresInbox, postgresInboxSchema } from "@countersign/webhooks/postgres";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { inboxOn } from "../../inbox/cases.ts";
import { delivery } from "../../receiver/helpers.ts";

/** The table as version 0.1.0 created it. */
const FORMER = `create table countersign_inbox (
	id text primary key, letter text not null, state text not null check (state in ('open', 'done', 'dead')), attempts int not null,
	ticket bigint not null, due timestamptz not null, reason text, received_at timestamptz not null, changed_at timestamptz not null
)`;

describe("the inbox table of version 0.1.0", () => {
	let database: PGlite;
	beforeAll(async () => {
		database = await PGlite.create();
		await database.exec(FORMER);
		for (const [id, state] of [
			["waiting", "open"],
			["over", "done"],
			["dead", "dead"],
		]) {
			const { body } = await delivery(id!);
			const letter = {
				id: `arcus:${id}`,
				type: "order.created",
				body: Buffer.from(body).toString("base64"),
				headers: [],
				receivedAt: 1,
			};
			await database.query(
				"insert into countersign_inbox values ($1, $2, $3, 1, 1, now(), 'why', to_timestamp(0.001), now())",
				[letter.id, state === "done" ? "" : JSON.stringify(letter), state],
			);
		}
	}, 60_000);
	afterAll(() => database.close());

	it("the inbox table of version 0.1.0 is migrated with its data: waiting entries are handled, finished ones are duplicates, and dead ones can be retried", async () => {
		const handled: string[] = [];
		const { inbox } = await inboxOn(postgresInbox(database, { pollInterval: 5 }), (id) => handled.push(id));
		expect(await inbox.metrics()).toMatchObject({ waiting: 1, dead: 1 });
		for (const id of ["over", "waiting", "dead"]) await inbox.process(await delivery(id));
		expect(await inbox.metrics()).toMatchObject({ stored: 0, duplicates: 3 });
		await inbox.start();
		await vi.waitFor(() => expect(handled).toEqual(["waiting"]));
		const [dead] = await inbox.dead();
		expect(dead).toMatchObject({ letter: { id: "arcus:dead" }, reason: "why" });
		expect(await inbox.replay("arcus:dead")).toBe(true);
		await vi.waitFor(() => expect(handled).toEqual(["waiting", "dead"]));
		await inbox.stop();
	});

	it("the inbox table of version 0.1.0 can be created and updated with the statements of its schema, any number of times", async () => {
		for (let time = 0; time < 2; time++)
			for (const statement of postgresInboxSchema("own_inbox")) await database.query(statement);
		const storage = postgresInbox(database, { table: "own_inbox", createTable: false });
		expect(await storage.counts()).toEqual({ waiting: 0, dead: 0 });
	});

	it("the inbox table of version 0.1.0 has indexes for dead and for waiting entries", async () => {
		await database.query("set enable_seqscan = off");
		for (const condition of ["state = 'dead' order by received_at, id limit 10", "state = 'open' and inbox = 'a'"]) {
			const { rows } = await database.query<Record<string, string>>(
				`explain select id from own_inbox where ${condition}`,
			);
			expect(JSON.stringify(rows)).toMatch(/Index|Bitmap/);
		}
		await database.query("reset enable_seqscan");
	});

	it("the inbox table of version 0.1.0 drops expired finished entries, however many there are", async () => {
		await database.query(
			"insert into own_inbox (id, letter, state, attempts, ticket, due, received_at, changed_at) select 'e' || n, '', 'done', 1, 1, now(), now(), now() - interval '1 day' from generate_series(1, 12000) n",
		);
		let time = 0;
		const { realClock } = await import("../../../src/core/clock.ts");
		const clock = { ...realClock, monotonic: () => realClock.monotonic() + time };
		const storage = postgresInbox(database, { table: "own_inbox", ttl: 1_000, pollInterval: 5, clock });
		time = 61_000;
		const { inbox } = await inboxOn(storage, () => {});
		await inbox.start();
		const count = async () =>
			(await database.query<{ n: number }>("select count(*)::int as n from own_inbox")).rows[0]?.n;
		await vi.waitFor(async () => expect(await count()).toBe(0), { timeout: 10_000 });
		await inbox.stop();
	});
});
