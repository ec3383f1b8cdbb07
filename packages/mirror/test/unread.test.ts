import { describe, expect, it } from "vitest";
import { createMirror, type Mirror, type MirrorStore, memoryMirror, type TableDescription } from "../src/index.ts";
import { numbers, VirtualClock } from "./hostile/clock.ts";
import { errorOf } from "./hostile/run.ts";

const things: TableDescription = {
	resource: "things",
	table: "things",
	object: "thing",
	listTakesParams: false,
	retrieve: { takesParams: false },
	columns: [{ name: "id", type: "text" }],
};
const parts: TableDescription = {
	resource: "things.parts",
	table: "things_parts",
	parent: "things",
	listTakesParams: false,
	columns: [{ name: "id", type: "text" }],
};
const others: TableDescription = { ...things, resource: "others", table: "others", object: "other" };

type Page = { readonly data: unknown; readonly cursor?: unknown; readonly total?: unknown } | null;
type List = (cursor: string | undefined) => Page | Promise<Page>;

/** An API whose lists and fetches are replaced by a test. */
class Api {
	list: List = () => ({ data: [] });
	parts: (parent: string, cursor: string | undefined) => Page = () => ({ data: [] });
	retrieve: (id: string) => unknown = (id) => ({ id });
	hasBegun = false;
	readonly client = {
		things: {
			list: async ({ cursor }: { readonly cursor?: string }) => this.list(cursor),
			retrieve: async (id: string) => this.retrieve(id),
			parts: {
				list: async (parent: string, { cursor }: { readonly cursor?: string }) => this.parts(parent, cursor),
			},
		},
		others: { list: async () => ({ data: [{ id: "o", size: 1 }] }), retrieve: async (id: string) => this.retrieve(id) },
	};
}

function mirrorOf(
	tables: readonly TableDescription[],
	api = new Api(),
	clock = new VirtualClock(numbers(1)),
	database: MirrorStore = memoryMirror(clock),
): {
	readonly api: Api;
	readonly clock: VirtualClock;
	readonly database: MirrorStore;
	readonly mirror: Mirror;
} {
	const mirror = createMirror({ client: api.client, database, resources: tables, clock, grace: 0 });
	return { api, clock, database, mirror };
}

/** Lists pages, one after another, with the number of the next one as the cursor. */
const pages =
	(all: readonly (readonly unknown[])[]): List =>
	(cursor) => {
		const at = Number(cursor ?? 0);
		return { data: all[at], ...(at + 1 < all.length && { cursor: String(at + 1) }) };
	};

const deep = (levels: number): unknown => (levels === 0 ? 1 : { in: deep(levels - 1) });

describe("records that cannot be copied", () => {
	it.each([
		["no id", { name: "x" }, /has no id/],
		["an id that is empty", { id: "" }, /has no id/],
		["nothing but null", null, /is not an object/],
		["nothing but text", "x", /is not an object/],
		["an id with a NUL", { id: "a\u0000" }, /NUL/],
		["an id with half a surrogate pair", { id: "a\ud800" }, /surrogate/],
		["an id that is too long for an index", { id: "é".repeat(1_001) }, /longer than 2000 bytes/],
		["a number as id that JSON has rounded", { id: 2 ** 53 }, /too large to be exact/],
		["a thousand levels", { id: "deep", in: deep(1_000) }, /nested deeper/],
		["the id of another record on its page", { id: "a", name: "twin" }, /as another record beside it has/],
	])("a record with %s is reported by run, status and verify, and the others are copied", async (_name, bad, why) => {
		const { api, clock, database, mirror } = mirrorOf([things]);
		api.list = pages([[{ id: "a" }, bad], [{ id: "b" }]]);
		const status = await clock.runUntil(mirror.run());
		expect(status.isComplete).toBe(false);
		expect(status.resources).toMatchObject([{ rows: 2, state: "failing", pending: 0 }]);
		expect(status.resources[0]?.lastError).toMatch(why);
		const report = await clock.runUntil(mirror.verify());
		expect(report.isComplete).toBe(false);
		expect(report.resources[0]?.unproved.join()).toMatch(why);
		api.list = pages([[{ id: "a" }], [{ id: "b" }]]);
		await clock.runUntil(mirror.verify());
		expect(await clock.runUntil(mirror.verify())).toMatchObject({ isComplete: true });
		expect((await mirror.status()).isComplete).toBe(true);
		expect(await database.count("things")).toBe(2);
	});

	it("a resource stays open while the list below a changed record has one that cannot be copied", async () => {
		const { api, clock, mirror } = mirrorOf([things, parts]);
		api.list = () => ({ data: [{ id: "a" }] });
		api.parts = () => ({ data: [{ id: "p" }] });
		expect((await clock.runUntil(mirror.run())).isComplete).toBe(true);
		api.parts = () => ({ data: [{ id: "p" }, { name: "nameless" }] });
		await mirror.receive({ type: "thing.updated", data: { object: "thing", id: "a" } });
		const status = await clock.runUntil(mirror.run());
		expect(status.isComplete).toBe(false);
		expect(status.resources[1]?.lastError).toMatch(/has no id/);
	});
});

describe("responses that show nothing", () => {
	it.each([
		["an error", { error: "maintenance" }],
		["null", null],
		["an empty body", undefined],
		["text", "<html>"],
		["a list", []],
	])("%s instead of a record changes nothing, and the run is not complete", async (_name, body) => {
		const { api, clock, database, mirror } = mirrorOf([things]);
		api.list = () => ({ data: [{ id: "a", size: 1 }] });
		await clock.runUntil(mirror.run());
		api.retrieve = () => body;
		await mirror.receive({ type: "thing.updated", data: { object: "thing", id: "a" } });
		const status = await clock.runUntil(mirror.run());
		expect(status.isComplete).toBe(false);
		expect(status.resources[0]?.lastError).toMatch(/not the record a of things/);
		expect((await database.read("things", "a"))?.raw).toEqual({ id: "a", size: 1 });
	});

	it.each([
		["an error", { error: "maintenance" } as never],
		["null", null],
		["a cursor that is an object", { data: [], cursor: {} }],
	])("%s instead of a page is not an empty list", async (_name, page) => {
		const { api, clock, mirror } = mirrorOf([things]);
		api.list = () => page;
		const status = await clock.runUntil(mirror.run());
		expect(status.isComplete).toBe(false);
		expect(status.resources[0]?.lastError).toMatch(/page of things/);
	});
});

describe("lists without an end", () => {
	const endless: [string, List, RegExp][] = [
		["whose cursors go round", (cursor) => ({ data: [], cursor: cursor === "x" ? "y" : "x" }), /repeats the cursor/],
		[
			"with a long way round",
			(cursor) => ({ data: [{ id: `t${cursor ?? 0}` }], cursor: String((Number(cursor ?? 0) + 1) % 40) }),
			/repeats the cursor/,
		],
		[
			"of empty pages",
			(cursor) => ({ data: [], cursor: String(Number(cursor ?? 0) + 1) }),
			/1000 empty pages in a row/,
		],
		[
			"that ignores the cursor",
			(cursor) => ({ data: [{ id: "a" }], cursor: String(Number(cursor ?? 0) + 1) }),
			/same pages again/,
		],
		[
			"that begins again after its last page",
			(cursor) => ({ data: [{ id: `t${Number(cursor ?? 0) % 7}` }], cursor: String(Number(cursor ?? 0) + 1) }),
			/same pages again/,
		],
	];
	it.each(endless)("a list %s ends a run and a check, which are not complete", async (_name, list, why) => {
		const { api, clock, mirror } = mirrorOf([things]);
		api.list = list;
		const status = await clock.runUntil(mirror.run());
		expect(status.isComplete).toBe(false);
		expect(status.resources[0]?.lastError).toMatch(why);
		const report = await clock.runUntil(mirror.verify());
		expect(report.isComplete).toBe(false);
		expect(report.resources[0]?.unproved.join()).toMatch(why);
		api.list = () => ({ data: [{ id: "a" }] });
		expect((await clock.runUntil(mirror.run())).isComplete).toBe(true);
	});

	it("a long list with empty pages and pages that come twice has an end", async () => {
		const { api, clock, database, mirror } = mirrorOf([things]);
		const all = Array.from({ length: 600 }, (_, n) => (n % 3 === 0 ? [] : [{ id: `t${n - (n % 8 === 5 ? 1 : 0)}` }]));
		api.list = pages(all);
		expect((await clock.runUntil(mirror.run())).isComplete).toBe(true);
		expect(await database.count("things")).toBe(new Set(all.flat().map(({ id }) => id)).size);
	});

	it("a walk whose cursors expire again and again begins again, and ends when they work", async () => {
		const { api, clock, mirror } = mirrorOf([things]);
		const honest = pages([[{ id: "a" }], [{ id: "b" }]]);
		api.list = (cursor) => {
			if (cursor !== undefined) throw errorOf(410);
			return honest(cursor);
		};
		const status = await clock.runUntil(mirror.run());
		expect(status.resources).toMatchObject([{ state: "failing", lastError: expect.stringMatching(/410/) }]);
		api.list = (cursor) => {
			// The cursor of the last time does not work any more.
			if (cursor !== undefined && !api.hasBegun) throw errorOf(410);
			api.hasBegun = true;
			return honest(cursor);
		};
		expect(await clock.runUntil(mirror.run())).toMatchObject({ isComplete: true, resources: [{ rows: 2 }] });
	});
});

it("a run is not complete if a list shows fewer records than the API counts", async () => {
	const { api, clock, mirror } = mirrorOf([things]);
	api.list = () => ({ data: [{ id: "a" }], total: 5 });
	const status = await clock.runUntil(mirror.run());
	expect(status.isComplete).toBe(false);
	expect(status.resources[0]?.lastError).toBe("The API says that things has 5 records, but its list showed 1.");
	api.list = () => ({ data: [{ id: "a" }], total: 1 });
	await clock.runUntil(mirror.verify());
	expect((await mirror.status()).isComplete).toBe(true);
});

it("a list that changed while it was read is complete if events brought what it did not show", async () => {
	const { api, clock, mirror } = mirrorOf([things]);
	api.retrieve = (id) => {
		if (id === "b") throw errorOf(404);
		return { id };
	};
	api.list = async (cursor) => {
		if (cursor !== undefined) return { data: [], total: 2 };
		// One is deleted, and one is added before it, between the two pages.
		await mirror.receive({ type: "thing.created", data: { object: "thing", id: "new" } });
		return { data: [{ id: "a" }], cursor: "b", total: 2 };
	};
	// The event is read before the second page.
	expect(await clock.runUntil(mirror.run())).toMatchObject({ isComplete: true, resources: [{ rows: 2 }] });
});

it("a change in a list below a record is found, however long the list is", async () => {
	const { api, clock, database, mirror } = mirrorOf([things, parts]);
	const sizes = new Map<string, number>();
	const list = pages(Array.from({ length: 1_100 }, (_, n) => [`p${n}`]));
	api.list = () => ({ data: [{ id: "a" }] });
	api.parts = (_parent, cursor) => {
		const page = list(cursor) as { readonly data: readonly string[] };
		return { ...page, data: page.data.map((id) => ({ id, size: sizes.get(id) ?? 0 })) };
	};
	await clock.runUntil(mirror.run());
	sizes.set("p1050", 7);
	await mirror.receive({ type: "thing.updated", data: { object: "thing", id: "a" } });
	expect((await clock.runUntil(mirror.run())).isComplete).toBe(true);
	expect((await database.read("things.parts", "p1050"))?.raw).toEqual({ id: "p1050", size: 7 });
});

describe("ids that are unique below one record only", () => {
	it("a run and a check say so", async () => {
		const { api, clock, mirror } = mirrorOf([things, parts]);
		api.list = () => ({ data: [{ id: "a" }, { id: "b" }] });
		api.parts = () => ({ data: [{ id: "1" }] });
		const why = /The id 1 of things\.parts is in the lists of things a and b/;
		const status = await clock.runUntil(mirror.run());
		expect(status.isComplete).toBe(false);
		expect(status.resources[1]?.lastError).toMatch(why);
		const report = await clock.runUntil(mirror.verify());
		expect(report.isComplete).toBe(false);
		expect(report.resources[1]?.unproved.join()).toMatch(why);
	});

	it("a record that moves while the lists are read is not one of them", async () => {
		const { api, clock, mirror } = mirrorOf([things, parts]);
		let at = "a";
		api.list = () => ({ data: [{ id: "a" }, { id: "b" }] });
		api.parts = (parent) => {
			const page = { data: parent === at ? [{ id: "1" }] : [] };
			if (parent === "a") at = "b";
			return page;
		};
		expect((await clock.runUntil(mirror.run())).isComplete).toBe(true);
		at = "a";
		expect((await clock.runUntil(mirror.verify())).isComplete).toBe(true);
	});
});

it("every record of a large event is read again", async () => {
	const { api, clock, database, mirror } = mirrorOf([things]);
	let size = 1;
	const ids = Array.from({ length: 500 }, (_, n) => `t${n}`);
	api.list = () => ({ data: ids.map((id) => ({ id, size })) });
	api.retrieve = (id) => ({ id, size });
	await clock.runUntil(mirror.run());
	size = 2;
	await mirror.receive({ type: "things.imported", data: ids.map((id) => ({ object: "thing", id })) });
	expect((await clock.runUntil(mirror.run())).isComplete).toBe(true);
	const rows = await database.records("things", { max: 1_000 });
	expect(rows.filter(({ stored }) => stored.raw?.size !== 2)).toEqual([]);
});

it("a process that mirrors some of the resources leaves the tasks of the others to those who mirror them", async () => {
	const all = mirrorOf([things, others]);
	all.api.list = () => ({ data: [{ id: "a" }] });
	await all.clock.runUntil(all.mirror.run());
	all.api.retrieve = (id) => ({ id, size: 2 });
	await all.mirror.receive({ type: "other.updated", data: { object: "other", id: "o" } });
	const some = mirrorOf([things], all.api, all.clock, all.database);
	expect((await all.clock.runUntil(some.mirror.run())).isComplete).toBe(true);
	expect((await all.mirror.status()).isComplete).toBe(false);
	expect((await all.clock.runUntil(all.mirror.run())).isComplete).toBe(true);
	expect((await all.database.read("others", "o"))?.raw).toEqual({ id: "o", size: 2 });
});

it("a list below records that cannot be read is not complete, although it has nothing to read", async () => {
	const { api, clock, mirror } = mirrorOf([things, parts]);
	api.list = () => {
		throw errorOf(403);
	};
	const status = await clock.runUntil(mirror.run());
	expect(status.resources).toMatchObject([
		{ resource: "things", state: "failing" },
		{ resource: "things.parts", state: "waiting" },
	]);
});

it("a fresh run reads every list once more, and any other run only what is due", async () => {
	const { api, clock, database, mirror } = mirrorOf([things]);
	let walks = 0;
	let size = 1;
	api.list = () => {
		walks++;
		return { data: [{ id: "a", size }] };
	};
	await clock.runUntil(mirror.run({ fresh: true }));
	expect(walks).toBe(1);
	size = 2;
	await clock.runUntil(clock.wait(1_000));
	await clock.runUntil(mirror.run());
	expect(walks).toBe(1);
	expect(await clock.runUntil(mirror.run({ fresh: true }))).toMatchObject({ isComplete: true });
	expect(walks).toBe(2);
	expect((await database.read("things", "a"))?.raw).toEqual({ id: "a", size: 2 });
});
