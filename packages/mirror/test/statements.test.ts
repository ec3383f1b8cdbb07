import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createMirror, postgresMirror, type TableDescription } from "../src/index.ts";
import type { Batch } from "../src/store/store.ts";

/** The statements that a database has run. How often the mirror asks is what it costs, and does not depend on the machine. */
const statements: string[] = [];
let database: PGlite;
beforeAll(async () => {
	database = await PGlite.create();
});
afterAll(() => database.close());

type Query = (text: string, values?: unknown[]) => Promise<unknown>;
const counting = {
	query: (text: string, values?: unknown[]) => {
		statements.push(text);
		return database.query(text, values);
	},
	transaction: (work: (transaction: { query: Query }) => Promise<unknown>) =>
		database.transaction((transaction) => {
			statements.push("begin");
			return work({
				query: (text, values) => {
					statements.push(text);
					return transaction.query(text, values);
				},
			});
		}),
};

/** A clock that never moves: nothing looks at the tasks because time has passed. */
const clock = {
	now: () => Date.UTC(2026, 0, 1),
	monotonic: () => 0,
	uuid: () => "worker",
	random: () => 0.5,
	after: () => () => {},
};

const table: TableDescription = {
	resource: "boxes",
	table: "boxes",
	object: "box",
	listTakesParams: true,
	retrieve: { takesParams: false },
	version: "updated_at",
	columns: [{ name: "name", type: "text" }],
};
const recordOf = (id: string, version = 0) => ({
	id,
	object: "box",
	name: id,
	updated_at: `2026-01-01T00:00:0${version}Z`,
});

/** A vendor whose list has pages of ten records. */
function vendorOf(pages: number) {
	const ids = Array.from({ length: pages * 10 }, (_, index) => `box_${String(index).padStart(5, "0")}`);
	const versions = new Map<string, number>();
	const calls = { list: 0 };
	return {
		ids,
		versions,
		calls,
		client: {
			boxes: {
				list: async (_params: object, { cursor }: { cursor?: string }) => {
					calls.list++;
					const first = Number(cursor ?? 0);
					const next = first + 10;
					return {
						data: ids.slice(first, next).map((id) => recordOf(id, versions.get(id))),
						cursor: next < ids.length ? String(next) : undefined,
					};
				},
				retrieve: async (id: string) => recordOf(id, versions.get(id)),
			},
		},
	};
}

it("each page of a list of new records takes five statements: lock, read, write, place and the beginning", async () => {
	const countFor = async (pages: number): Promise<number> => {
		const store = postgresMirror({ client: counting as never, resources: [table], schema: `pages_${pages}` });
		const mirror = createMirror({ client: vendorOf(pages).client, database: store, resources: [table], clock });
		await mirror.status();
		statements.length = 0;
		expect((await mirror.run()).isComplete).toBe(true);
		await mirror.close();
		expect(await store.count("boxes")).toBe(pages * 10);
		return statements.length;
	};
	const [few, many] = [await countFor(5), await countFor(45)];
	expect((many - few) / 40).toBeLessThanOrEqual(5);
});

it("a check takes six statements for each page, and one request", async () => {
	const countFor = async (pages: number): Promise<number> => {
		const store = postgresMirror({ client: counting as never, resources: [table], schema: `check_${pages}` });
		const vendor = vendorOf(pages);
		const mirror = createMirror({ client: vendor.client, database: store, resources: [table], clock });
		await mirror.run();
		statements.length = 0;
		vendor.calls.list = 0;
		expect((await mirror.verify()).isComplete).toBe(true);
		expect(vendor.calls.list).toBe(pages);
		await mirror.close();
		return statements.length;
	};
	const [few, many] = [await countFor(5), await countFor(25)];
	expect((many - few) / 20).toBeLessThanOrEqual(6);
});

it("events that arrive together are stored with a few statements, and so are their records", async () => {
	const vendor = vendorOf(10);
	const store = postgresMirror({ client: counting as never, resources: [table], schema: "events" });
	const mirror = createMirror({ client: vendor.client, database: store, resources: [table], concurrency: 20, clock });
	await mirror.run();
	for (const id of vendor.ids) vendor.versions.set(id, 1);
	statements.length = 0;
	await Promise.all(vendor.ids.map((id) => mirror.receive({ type: "box.updated", data: { object: recordOf(id, 1) } })));
	expect(statements.length).toBeLessThanOrEqual(4);
	statements.length = 0;
	await mirror.run();
	expect(statements.length).toBeLessThan(vendor.ids.length);
	const stored = await store.records("boxes", { max: 1_000 });
	expect(stored.map(({ stored: { raw } }) => raw)).toEqual(vendor.ids.map((id) => recordOf(id, 1)));
	await mirror.close();
});

it("works that share a transaction see what those before them wrote, and one that throws only fails itself", async () => {
	const store = postgresMirror({ client: counting as never, resources: [table], schema: "works" });
	await store.open();
	await store.hint([
		{ resource: "boxes", key: "=a", reason: "event" },
		{ resource: "boxes", key: "=b", reason: "event" },
	]);
	const tasks = await store.claim(10, 60_000, ["boxes"]);
	const write =
		(name: string, task: string) =>
		(_found: unknown, state: { walks: number }, now: number): Batch => ({
			writes: [
				{
					id: "a",
					stored: { raw: { id: "a", name }, begin: now, end: now, from: "list" },
					changed: { before: (_found as Map<string, { raw: { id: string } }>).get("a")?.raw },
				},
			],
			hints: [{ resource: "boxes", key: `=${name}`, reason: "event" }],
			settle: { task: tasks.find(({ key }) => key === task) as never, begin: now },
			state: { walks: state.walks + 1 },
		});
	const blocker = store.change("boxes", [], () => undefined);
	statements.length = 0;
	const failing = store.change("boxes", ["a"], () => {
		throw new Error("its own");
	});
	const results = Promise.all([
		store.change("boxes", ["a"], write("first", "=a")),
		store.change("boxes", ["a"], write("second", "=b")),
	]);
	await expect(failing).rejects.toThrow("its own");
	await Promise.all([blocker, results]);
	expect(statements.filter((text) => text === "begin").length).toBeLessThanOrEqual(1);
	expect((await store.state("boxes")).walks).toBe(2);
	expect((await store.changes(0, 10)).map(({ before, after }) => [before?.name, after?.name])).toEqual([
		[undefined, "first"],
		["first", "second"],
	]);
	const left = await store.claim(10, 60_000, ["boxes"]);
	expect(left.map(({ key }) => key).sort()).toEqual(["=first", "=second"]);
});

it("a record that PostgreSQL cannot store does not keep others of the same transaction out", async () => {
	const store = postgresMirror({ client: counting as never, resources: [table], schema: "poison" });
	await store.open();
	const ids = ["a", "no\u0000 id", "b"];
	const all = await Promise.allSettled(
		ids.map((id) =>
			store.change("boxes", [id], (_found, _state, now) => ({
				writes: [
					{
						id,
						stored: { raw: { id, name: "x" }, begin: now, end: now, from: "list" },
						changed: { before: undefined },
					},
				],
				hints: [],
			})),
		),
	);
	expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
	expect((await store.records("boxes", { max: 10 })).map(({ id }) => id)).toEqual(["a", "b"]);
});
