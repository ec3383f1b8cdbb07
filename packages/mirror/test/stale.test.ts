import { describe, expect, it } from "vitest";
import { createMirror, memoryMirror } from "../src/index.ts";
import { numbers, VirtualClock } from "./hostile/clock.ts";
import { errorOf } from "./hostile/run.ts";
import { TABLES } from "./hostile/tables.ts";

const boxes = TABLES.filter(({ resource }) => resource === "boxes");
const rates = TABLES.filter(({ resource }) => resource === "rates");
const FIRST = { id: "b1", object: "box", name: "one", size: 0, updated_at: "2026-01-01T00:00:00Z" };
/** The same second as the first. */
const STALE = { ...FIRST, size: 1 };
const NEWEST = { ...FIRST, size: 2, updated_at: "2026-01-01T00:00:01Z" };

/** A mirror of one box, whose fetches by id reach a replica that lags behind. The replica catches up after three fetches. */
async function lagging(afterTwo: (store: ReturnType<typeof memoryMirror>) => Promise<unknown>) {
	const clock = new VirtualClock(numbers(1));
	const database = memoryMirror(clock);
	const api = { listed: FIRST, fetches: 0 };
	const client = {
		boxes: {
			list: async () => ({ data: [api.listed], cursor: undefined }),
			retrieve: async () => {
				api.fetches++;
				if (api.fetches === 2) await afterTwo(database);
				return api.fetches <= 3 ? STALE : NEWEST;
			},
		},
	};
	const mirror = createMirror({ client, database, resources: boxes, clock });
	expect((await clock.runUntil(mirror.run())).isComplete).toBe(true);
	return { api, clock, mirror, shown: async () => (await mirror.changes()).map(({ after }) => after) };
}

it("fetches before a newer record was stored do not confirm a replica that lags behind", async () => {
	const { api, clock, mirror, shown } = await lagging((store) => {
		api.listed = NEWEST;
		return store.hint([{ resource: "boxes", key: "*", reason: "walk" }]);
	});
	await mirror.receive({ type: "box.changed", data: { id: "b1", object: "box" } });
	expect((await clock.runUntil(mirror.run())).isComplete).toBe(true);
	expect(await shown()).toEqual([FIRST, NEWEST]);
	expect(api.fetches).toBe(6);
});

it("a check does not believe a replica over what another process has stored meanwhile", async () => {
	const { api, clock, mirror, shown } = await lagging((store) =>
		store.change("boxes", ["b1"], (found, _state, now) => ({
			writes: [
				{
					id: "b1",
					stored: { raw: NEWEST, begin: now, end: now, from: "list" },
					changed: { before: found.get("b1")?.raw },
				},
			],
			hints: [],
		})),
	);
	api.listed = STALE;
	await clock.runUntil(mirror.verify());
	expect(await shown()).toEqual([FIRST, NEWEST]);
});

it("a deletion is believed after three fetches only if nothing else was stored between them", async () => {
	const clock = new VirtualClock(numbers(1));
	const database = memoryMirror(clock);
	let [listed, fetches] = [FIRST, 0];
	const client = {
		boxes: {
			list: async () => ({ data: [listed], cursor: undefined }),
			retrieve: async () => {
				fetches++;
				if (fetches === 2) {
					listed = NEWEST;
					await database.hint([{ resource: "boxes", key: "*", reason: "walk" }]);
				}
				if (fetches <= 3) throw errorOf(404);
				return NEWEST;
			},
		},
	};
	const mirror = createMirror({ client, database, resources: boxes, clock });
	await clock.runUntil(mirror.run());
	await mirror.receive({ type: "box.changed", data: { id: "b1", object: "box" } });
	expect((await clock.runUntil(mirror.run())).isComplete).toBe(true);
	expect((await mirror.changes()).map(({ after }) => after)).toEqual([FIRST, NEWEST]);
});

it("a wall clock that jumps does not make two readings of a list seem to be 30 seconds apart, or too close", async () => {
	const clock = new VirtualClock(numbers(1));
	const database = memoryMirror(clock);
	const all = ["r1", "r2"].map((id) => ({ id, object: "rate", name: id }));
	let listed = all;
	const client = { rates: { list: async () => ({ data: listed, cursor: undefined }) } };
	const mirror = createMirror({ client, database, resources: rates, clock });
	const walkAfter = async (ms: number): Promise<number> => {
		await clock.wait(ms);
		await database.hint([{ resource: "rates", key: "*", reason: "walk" }]);
		await clock.wait(2_000);
		return database.count("rates");
	};
	const counts = async (): Promise<number[]> => {
		const following = mirror.run({ follow: true });
		const found = [await walkAfter(0)];
		listed = all.slice(1);
		found.push(await walkAfter(60_000));
		clock.skew = 3_600_000;
		found.push(await walkAfter(1_000));
		clock.skew = -3_600_000;
		found.push(await walkAfter(31_000));
		await mirror.close();
		await following;
		return found;
	};
	expect(await clock.runUntil(counts())).toEqual([2, 2, 2, 1]);
});

const at = (second: number, size = second) => ({ ...FIRST, size, updated_at: `2026-01-01T00:00:0${second}Z` });

/** A mirror of boxes whose list and fetches by id show what the functions return. `fetched` gets the number of the fetch, from 1. */
function mirrorOf(api: {
	readonly listed: () => readonly object[];
	readonly fetched: (n: number) => object | Promise<object>;
}) {
	const clock = new VirtualClock(numbers(1));
	const database = memoryMirror(clock);
	let fetches = 0;
	const client = {
		boxes: {
			list: async () => ({ data: api.listed(), cursor: undefined }),
			retrieve: async () => api.fetched(++fetches),
		},
	};
	const mirror = createMirror({ client, database, resources: boxes, clock });
	return {
		run: () => clock.runUntil(mirror.run()),
		walk: () => database.hint([{ resource: "boxes", key: "*", reason: "walk" }]),
		event: (box: object = { id: "b1", object: "box" }) => mirror.receive({ type: "box.changed", data: box }),
		shown: async () => (await mirror.changes()).map(({ after }) => after),
		fetches: () => fetches,
	};
}

it("a record in doubt is fetched until it is as new as the list that raised the doubt", async () => {
	let listed = [at(0)];
	const { run, walk, event, shown } = mirrorOf({
		listed: () => listed,
		// The second fetch reaches a replica that knows one change of two.
		fetched: (n) => at([1, 2][n - 1] ?? 3),
	});
	await run();
	await event();
	await run();
	listed = [at(3)];
	await walk();
	expect((await run()).isComplete).toBe(true);
	expect(await shown()).toEqual([at(0), at(1), at(2), at(3)]);
});

it("a page that shows a field for the first time shows which of its other records have lost it", async () => {
	let listed: readonly object[] = [FIRST];
	const { run, walk, event, shown, fetches } = mirrorOf({
		listed: () => listed,
		fetched: (n) => (n === 1 ? { ...at(1), note: "fragile" } : at(1)),
	});
	await run();
	await event();
	await run();
	const other = { ...FIRST, id: "b2", note: "fragile" };
	listed = [at(1), other];
	await walk();
	await run();
	expect(await shown()).toEqual([FIRST, { ...at(1), note: "fragile" }, other, at(1)]);
	expect(fetches()).toBe(4);
});

it("a replica gets time to catch up with an event that comes after many fetches for an earlier one", async () => {
	const { run, event, shown } = mirrorOf({
		listed: () => [at(0)],
		fetched: async (n) => {
			if (n === 6) await event(at(2));
			return n <= 6 ? at(0) : n === 7 ? at(1) : at(2);
		},
	});
	await run();
	await event(at(1));
	expect((await run()).isComplete).toBe(true);
	expect(await shown()).toEqual([at(0), at(1), at(2)]);
});

describe("a replica that shows nothing new of a record that has changed", () => {
	async function changed(isReported: "by an event" | "by the feed", at: string | undefined) {
		const clock = new VirtualClock(numbers(1));
		const database = memoryMirror(clock);
		const entries: { readonly id: string }[] = [{ id: "e0" }];
		let [fetches, listed, caughtUpAfter] = [0, FIRST, 2];
		const client = {
			boxes: {
				list: async () => ({ data: [listed], cursor: undefined }),
				retrieve: async () => (++fetches > caughtUpAfter ? NEWEST : FIRST),
			},
		};
		const feed = {
			name: "activity",
			page: async () => ({ entries: [...entries], cursor: undefined }),
			subject: () => ({ object: "box", id: "b1", ...(at !== undefined && { at }) }),
		};
		const mirror = createMirror({ client, database, resources: boxes, clock, feed });
		await clock.runUntil(mirror.run());
		const report = async (id: string) => {
			if (isReported === "by the feed") entries.unshift({ id });
			else await mirror.receive({ type: "box.changed", created_at: at, data: { id: "b1", object: "box" } });
			fetches = 0;
			expect((await clock.runUntil(mirror.run())).isComplete).toBe(true);
			return { fetches, shown: (await database.read("boxes", "b1"))?.raw };
		};
		const first = await report("e1");
		[listed, caughtUpAfter] = [NEWEST, 0];
		return { first, again: await report("e2") };
	}

	it.each(["by an event", "by the feed"] as const)(
		"gets another request if the change was reported %s",
		async (how) => {
			expect((await changed(how, NEWEST.updated_at)).first).toEqual({ fetches: 3, shown: NEWEST });
			expect((await changed(how, undefined)).first).toEqual({ fetches: 3, shown: NEWEST });
		},
	);

	it("is believed at once if the mirror already has what changed then", async () => {
		for (const at of [FIRST.updated_at, "2026-01-01T00:00:01.000Z"])
			expect((await changed("by the feed", at)).again).toEqual({ fetches: 1, shown: NEWEST });
		// Another change may have the same time.
		expect((await changed("by the feed", NEWEST.updated_at)).again).toEqual({ fetches: 3, shown: NEWEST });
	});
});

it("a feed that repeats its cursor is failing instead of being read for hundreds of pages", async () => {
	const clock = new VirtualClock(numbers(1));
	const client = { rates: { list: async () => ({ data: [{ id: "r1" }], cursor: undefined }) } };
	let [entries, pages] = [[{ id: "old" }], 0];
	const feed = {
		name: "endless",
		async page() {
			pages++;
			return { entries, cursor: "same" };
		},
		subject: () => undefined,
	};
	const mirror = createMirror({ client, database: memoryMirror(clock), resources: rates, clock, feed });
	expect(await clock.runUntil(mirror.run())).toMatchObject({ isComplete: true, feed: { state: "read" } });
	entries = [{ id: "new" }];
	pages = 0;
	const status = await clock.runUntil(mirror.run());
	expect(status).toMatchObject({
		isComplete: false,
		feed: { state: "failing", lastError: expect.stringContaining("repeats the cursor same") },
	});
	// Two pages for each look of the run.
	expect(pages).toBeLessThan(50);
});

it("a feed whose entries have no ids is failing", async () => {
	const clock = new VirtualClock(numbers(1));
	const client = { rates: { list: async () => ({ data: [{ id: "r1" }], cursor: undefined }) } };
	const feed = { name: "nameless", page: async () => ({ entries: [{}], cursor: undefined }), subject: () => undefined };
	const mirror = createMirror({ client, database: memoryMirror(clock), resources: rates, clock, feed });
	const status = await clock.runUntil(mirror.run());
	expect(status).toMatchObject({
		isComplete: false,
		feed: { state: "failing", lastError: expect.stringContaining("has no id") },
	});
});
