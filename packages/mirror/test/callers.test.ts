import { PGlite } from "@electric-sql/pglite";
import { expect, it } from "vitest";
import { createMirror, MirrorChangesError, type MirrorOptions, memoryMirror, postgresMirror } from "../src/index.ts";
import { numbers, VirtualClock } from "./hostile/clock.ts";
import { TABLES } from "./hostile/tables.ts";

const rates = TABLES.filter(({ resource }) => resource === "rates");
const client = { rates: { list: async () => ({ data: [{ id: "r1" }, { id: "r2" }], cursor: undefined }) } };
const open = (options: Partial<MirrorOptions> = {}) =>
	createMirror({ client, database: memoryMirror(), resources: rates, grace: 0, ...options });

it.each([
	[{ after: Number.NaN }, /after must be the position/],
	[{ after: -1 }, /after must be the position/],
	[{ after: 0.5 }, /after must be the position/],
	[{ after: "1" as never }, /after must be the position/],
	[{ after: null as never }, /after must be the position/],
	[{ after: Number.POSITIVE_INFINITY }, /after must be the position/],
	[{ max: 0 }, /max must be a whole number/],
	[{ max: -1 }, /max must be a whole number/],
	[{ max: Number.NaN }, /max must be a whole number/],
	[{ max: Number.POSITIVE_INFINITY }, /max must be a whole number/],
])("changes(%o) is refused, whatever the store is", async (options, why) => {
	const mirror = open();
	await mirror.run();
	await expect(mirror.changes(options)).rejects.toThrow(TypeError);
	await expect(mirror.changes(options)).rejects.toThrow(why);
	expect(await mirror.changes({ after: 1, max: 5 })).toMatchObject([{ position: 2, id: "r2" }]);
});

it("proofs that throw are reported as not checked beside what the check has shown, which is not complete", async () => {
	const mirror = open({
		proofs: async () => {
			throw new Error("the ledger is locked");
		},
	});
	const report = await mirror.verify();
	expect(report.isComplete).toBe(false);
	expect(report.resources).toMatchObject([{ resource: "rates", isProved: true, records: 2 }]);
	expect(report.proofs).toEqual([
		{ name: "proofs", holds: undefined, detail: "They could not be checked: the ledger is locked" },
	]);
});

const DAY = 86_400_000;

it("changes are kept for keepChanges, and a reader that comes later learns where the others begin", async () => {
	const clock = new VirtualClock(numbers(1));
	const database = memoryMirror(clock);
	const ids = ["r1", "r2"];
	const api = { rates: { list: async () => ({ data: ids.map((id) => ({ id })), cursor: undefined }) } };
	const follow = (keepChanges?: number) =>
		createMirror({ client: api, database, resources: rates, clock, ...(keepChanges !== undefined && { keepChanges }) });
	await clock.runUntil(follow().run());
	for (let n = 0; n < 2; n++) await clock.runUntil(clock.wait(10 * DAY));
	ids.push("r3");
	await clock.runUntil(follow().run());
	expect(await follow().changes({ after: 0 })).toHaveLength(3);
	await clock.runUntil(clock.wait(11 * DAY));
	await clock.runUntil(follow(Number.POSITIVE_INFINITY).run());
	expect(await follow().changes({ after: 0 })).toHaveLength(3);
	await clock.runUntil(follow().run());
	const error = await follow()
		.changes({ after: 1 })
		.catch((one: unknown) => one);
	expect(error).toBeInstanceOf(MirrorChangesError);
	expect(error).toMatchObject({ after: 2, message: expect.stringContaining("continue with the changes after 2") });
	expect(await follow().changes({ after: 2 })).toMatchObject([{ position: 3, id: "r3" }]);
	for (const invalid of [Number.NaN, 0, -1, 59_999]) expect(() => follow(invalid)).toThrow(/keepChanges must be/);
});

it("PostgreSQL removes old changes from the front only, in parts, and remembers which", async () => {
	const pglite = await PGlite.create();
	const store = postgresMirror({ client: pglite, resources: rates });
	const mirror = createMirror({ client, database: store, resources: rates });
	await mirror.run();
	for (const [id, age] of Object.entries({ r3: "40 days", r4: "1 day", r5: "40 days" }))
		await pglite.query(
			`insert into mirror._mirror_changes (resource, id, after, at) values ('rates', '${id}', '{}', now() - interval '${age}')`,
		);
	await pglite.query("update mirror._mirror_changes set at = now() - interval '50 days' where id in ('r1', 'r2')");
	expect(await store.forget(30 * DAY, 2)).toBe(2);
	expect(await store.forget(30 * DAY, 10)).toBe(1);
	// The one after that is young, and the clock was wrong for the last.
	expect(await store.forget(30 * DAY, 10)).toBe(0);
	await expect(mirror.changes({ after: 2 })).rejects.toThrow(MirrorChangesError);
	expect((await mirror.changes({ after: 3 })).map(({ id }) => id)).toEqual(["r4", "r5"]);
	await pglite.close();
});

it("a copy of an API without accounts is bound to the server it came from, and moves with it only if told so", async () => {
	const database = memoryMirror();
	const open = (baseUrl: string, server?: string) => {
		const identity = async () => ({ baseUrl, account: "", mode: undefined, key: "" });
		return createMirror({
			client: { ...client, [Symbol.for("countersign.identity")]: identity },
			database,
			resources: rates,
			server,
		});
	};
	await open("https://bob:secret@one.example/v1/?key=secret").run();
	expect((await open("https://ONE.example:443/v1").run()).isComplete).toBe(true);
	for (const act of ["run", "verify"] as const) {
		const refused = open("https://two.example/v1")[act]();
		await expect(refused).rejects.toThrow(
			'The mirror holds the records of https://one.example/v1, but the client reads https://two.example/v1. Nothing was read or deleted. Use another schema or folder for another server. If the same API has moved, pass server: "https://one.example/v1" (--server https://one.example/v1).',
		);
	}
	expect((await open("https://two.example/v1", "https://one.example/v1/").run()).isComplete).toBe(true);
});

it("a run forgets a deleted record only after keepDeleted and a whole later walk", async () => {
	const clock = new VirtualClock(numbers(1));
	const database = memoryMirror(clock);
	const ids = ["r1", "r2"];
	const api = { rates: { list: async () => ({ data: ids.map((id) => ({ id })), cursor: undefined }) } };
	const run = (options: Partial<MirrorOptions> = {}) =>
		clock.runUntil(createMirror({ client: api, database, resources: rates, clock, ...options }).run());
	await run();
	ids.pop();
	await clock.runUntil(clock.wait(DAY));
	await run();
	expect(await database.read("rates", "r2")).toMatchObject({ raw: undefined });
	await clock.runUntil(clock.wait(2 * DAY));
	await run({ keepDeleted: DAY, walkEvery: 10 * DAY });
	await run({ keepDeleted: 5 * DAY });
	await run({ keepDeleted: Number.POSITIVE_INFINITY });
	expect(await database.read("rates", "r2")).toMatchObject({ raw: undefined });
	await run({ keepDeleted: DAY });
	expect(await database.read("rates", "r2")).toBeUndefined();
	expect(() => open({ keepDeleted: 1_000 })).toThrow("keepDeleted must be a number of milliseconds from 3,600,000");
});

it("a database that only allows reading shows the status, and stores no event", async () => {
	const database = await PGlite.create();
	const mirror = () =>
		createMirror({ client, database: postgresMirror({ client: database, resources: rates }), resources: rates });
	await mirror().run();
	await database.query("set default_transaction_read_only = on");
	expect((await mirror().status()).resources).toMatchObject([{ resource: "rates", rows: 2, state: "complete" }]);
	await expect(mirror().receive({ type: "rate.updated", data: { object: "rate", id: "r1" } })).rejects.toThrow(
		/read-only transaction/,
	);
	await database.close();
});
