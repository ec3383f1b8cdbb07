import { beforeEach, describe, expect, it } from "vitest";
import { memoryDatabase, type TransactionalDatabase } from "../../src/engine/database.ts";
import { HashIndex } from "../../src/engine/hash-index.ts";
import type { JsonObject } from "../../src/engine/json.ts";
import { RowLog } from "../../src/engine/row-log.ts";

const COUNT = 3_000;

/** The number that a row of this file has inside. */
const numberOf = (row: { readonly [name: string]: unknown }): number => (row.nested as { readonly i: number }).i;
const rowAt = (i: number): JsonObject => ({
	id: `r${i}`,
	kind: "entry",
	group: `g${i % 7}`,
	nested: { i, text: `„Ärger" 🚚 ${i}` },
	...(i % 3 === 0 && { only_some: null }),
	list: [i, null],
});

let db: TransactionalDatabase;
const log = () => db.collection("log");
const add = (from: number, to: number): void => {
	for (let i = from; i < to; i++) db.transaction(() => log().insert(rowAt(i)));
};

beforeEach(() => {
	db = memoryDatabase(["log"]);
	add(0, COUNT);
});

describe("a log", () => {
	it("the log returns every row as it was written, however old it is", () => {
		expect(log().size).toBe(COUNT);
		expect(log().all()).toStrictEqual(Array.from({ length: COUNT }, (_, i) => rowAt(i)));
		for (const i of [0, 511, 512, 1_500, COUNT - 1]) expect(log().get(`r${i}`)).toStrictEqual(rowAt(i));
		expect(log().get("r3000")).toBeUndefined();
	});

	it("a log with a limit keeps its latest rows, in order and with its indexes, and forgets the others", () => {
		db = memoryDatabase(["log"], undefined, 1_000);
		add(0, 10_000);
		const rows = log().all();
		expect(rows.length).toBeGreaterThanOrEqual(1_000);
		expect(rows.length).toBeLessThanOrEqual(1_250 + 512);
		const first = 10_000 - rows.length;
		expect(rows).toStrictEqual(Array.from({ length: rows.length }, (_, i) => rowAt(first + i)));
		expect(log().isFull).toBe(true);
		expect(log().get(`r${first}`)).toStrictEqual(rowAt(first));
		expect(log().get(`r${first - 1}`)).toBeUndefined();
		expect(log().placeOf("r0")).toBeUndefined();
		expect(log().by("group", "g3").map(numberOf)).toEqual(rows.map(numberOf).filter((i) => i % 7 === 3));
		expect([...log().newest()].map(numberOf)).toEqual(rows.map(numberOf).reverse());
		const restored = memoryDatabase(["log"], undefined, 1_000);
		restored.restore(db.snapshot());
		expect(restored.collection("log").all()).toStrictEqual(rows);
	});

	it("a log with a limit undoes a failed transaction at the moment it forgets rows", () => {
		db = memoryDatabase(["log"], undefined, 100);
		for (let i = 0; i < 3_000; i++) {
			if (i % 10 === 0)
				expect(() =>
					db.transaction(() => {
						log().insert(rowAt(i + 10_000));
						throw new Error("undone");
					}),
				).toThrow("undone");
			add(i, i + 1);
		}
		expect(log().all().map(numberOf).at(-1)).toBe(2_999);
		expect(
			log()
				.all()
				.every((row) => numberOf(row) < 10_000),
		).toBe(true);
	});

	it("the log can be read from both ends, from any place and through a filter", () => {
		const place = log().placeOf("r1000");
		const isGroup3 = (row: JsonObject): boolean => row.group === "g3";
		expect([...log().newest(place)].slice(0, 2).map((row) => row.id)).toEqual(["r999", "r998"]);
		expect([...log().oldest(place)].slice(0, 2).map((row) => row.id)).toEqual(["r1001", "r1002"]);
		const expected = Array.from({ length: COUNT }, (_, i) => rowAt(i)).filter(isGroup3);
		expect(log().filter(isGroup3)).toStrictEqual(expected);
		expect([...log().newest(undefined, isGroup3)]).toStrictEqual([...expected].reverse());
		expect(Array.from(log().views(isGroup3), (row) => ({ ...row }))).toStrictEqual(expected);
		expect(log().find((row) => numberOf(row) === 777)).toStrictEqual(rowAt(777));
		expect(log().by("group", "g3")).toStrictEqual(expected);
	});

	it("a view shows which fields a row has", () => {
		const [first, second] = log().views();
		expect([first && "only_some" in first, second && "only_some" in second]).toEqual([true, false]);
		expect(JSON.stringify(second)).toBe(JSON.stringify(rowAt(1)));
	});

	it("the log removes the rows of a failed transaction from itself and its indexes", () => {
		expect(log().by("group", "g0")).toHaveLength(429);
		expect(() =>
			db.transaction(() => {
				for (let i = COUNT; i < COUNT + 2_000; i++) log().insert(rowAt(i));
				throw new Error("no");
			}),
		).toThrow("no");
		expect(log().size).toBe(COUNT);
		expect(log().get("r3500")).toBeUndefined();
		expect(log().by("group", "g0")).toHaveLength(429);
		add(COUNT, COUNT + 1_000);
		expect(log().get("r3500")).toStrictEqual(rowAt(3_500));
		expect(log().by("group", "g0")).toHaveLength(572);
	});

	it("the log is restored from a snapshot", () => {
		const snapshot = structuredClone(db.snapshot());
		const restored = memoryDatabase(["log"]);
		restored.restore(snapshot);
		expect(restored.snapshot()).toStrictEqual(snapshot);
		expect(restored.collection("log").get("r17")).toStrictEqual(rowAt(17));
	});

	it("the log rejects updates and deletions", () => {
		expect(() => log().update("r1", {})).toThrow("log is a log: its row r1 cannot be changed");
		expect(() => log().delete("r1")).toThrow("cannot be deleted");
	});

	it("the log takes a fraction of the memory that its rows would take as objects", () => {
		const states = new RowLog("big", () => {});
		const before = process.memoryUsage();
		for (let i = 0; i < 20_000; i++) {
			states.insert({ id: `s${i}`, state: { number: i, notes: "x".repeat(5_000) } });
			states.compact();
		}
		const after = process.memoryUsage();
		expect(states.get("s0")).toHaveProperty("state.notes.length", 5_000);
		// 100 MB of text.
		expect(after.external - before.external).toBeLessThan(20_000_000);
	});

	it("the log drops its oldest rows and finds only what is left", () => {
		const short = new RowLog("short", () => {});
		for (let i = 0; i < COUNT; i++) {
			short.insert(rowAt(i));
			short.compact();
		}
		for (const keep of [100, 600, 601, 2_900, 2_990]) {
			short.dropWhile((row) => numberOf(row) < keep);
			expect(short.size).toBe(COUNT - keep);
			expect(short.get(`r${keep - 1}`)).toBeUndefined();
			expect(short.get(`r${keep}`)).toStrictEqual(rowAt(keep));
			expect(short.all()).toHaveLength(COUNT - keep);
		}
		short.dropWhile(() => true);
		expect([short.size, short.all()]).toEqual([0, []]);
		short.insert(rowAt(1));
		expect(short.get("r1")).toStrictEqual(rowAt(1));
	});

	it("the log keeps rows of several megabytes", () => {
		const large = new RowLog("large", () => {});
		for (let i = 0; i < 6; i++) {
			large.insert({ id: `l${i}`, text: `${i}`.repeat(3_000_000) });
			large.compact();
		}
		for (let i = 0; i < 6; i++) expect(large.get(`l${i}`)?.text).toHaveLength(3_000_000);
	});
});

describe("an index of hashes", () => {
	it("the index finds each place after many additions and removals", () => {
		const index = new HashIndex();
		for (let i = 0; i < 10_000; i++) index.add(`t${i}`, i);
		for (let i = 0; i < 10_000; i += 2) index.remove(`t${i}`, i);
		for (let i = 0; i < 10_000; i++) expect(index.placesOf(`t${i}`).includes(i)).toBe(i % 2 === 1);
		index.dropBefore(9_000);
		expect(index.placesOf("t8999")).not.toContain(8_999);
		expect(index.placesOf("t9001")).toContain(9_001);
	});
});
