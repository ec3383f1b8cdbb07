import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	MirrorFormatError,
	type MirrorStore,
	memoryMirror,
	postgresMirror,
	type TableDescription,
} from "../src/index.ts";
import type { Batch, StoredRecord } from "../src/store/store.ts";
import { numbers } from "./hostile/clock.ts";
import { TABLES } from "./hostile/vendor.ts";

const NAMES = ["boxes", "boxes.parts", "rates"];

let database: PGlite;
beforeAll(async () => {
	database = await PGlite.create();
});
afterAll(() => database.close());

/** Plays the same random steps on a store and returns everything that it says. */
async function play(store: MirrorStore, seed: number): Promise<unknown[]> {
	const random = numbers(seed);
	const said: unknown[] = [];
	const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
	const ids = ["a", "b", "c", "d\u0000", "é'\"\\"].filter((id) => !id.includes("\u0000"));
	await store.open();
	await store.open();
	for (let step = 0; step < 60; step++) {
		const resource = pick(NAMES);
		const id = pick(ids);
		const dice = random();
		if (dice < 0.25)
			await store.hint([
				{
					resource,
					key: `=${id}`,
					reason: pick(["event", "doubt", "unseen"]),
					...(random() < 0.3 && { expects: { gone: true as const } }),
					...(random() < 0.5 && { expects: { version: `2026-01-01T00:00:0${Math.floor(random() * 10)}Z` } }),
				},
			]);
		else if (dice < 0.4) {
			// All of them: which come first is not part of the promise.
			const tasks = [...(await store.claim(100, 60_000, NAMES))].sort((a, b) =>
				a.key + a.resource < b.key + b.resource ? -1 : 1,
			);
			said.push(tasks.map(({ wanted: _wanted, ...task }) => task));
			for (const task of tasks) {
				const begin = await store.tick();
				await store.change(task.resource, [], () => ({
					writes: [],
					hints: [],
					...(random() < 0.5
						? { settle: { task, begin } }
						: {
								retry: {
									task,
									dueIn: 0,
									...(random() < 0.5 && { doubt: { content: "x", times: 1 } }),
									...(random() < 0.5 && { error: { message: "down", at: step, kind: "failed" as const } }),
								},
							}),
				}));
			}
		} else {
			const size = pick([1, 1.5, "12", null, "no number", Number.MAX_SAFE_INTEGER]);
			const raw =
				random() < 0.2
					? undefined
					: {
							id,
							name: pick(["x", "a\u0000b", "\ud800", "ü", null]),
							size,
							updated_at: pick(["2026-01-01T00:00:00Z", "2026-02-30T00:00:00Z", "soon"]),
						};
			await store.change(resource, [id], (found, state, now): Batch => {
				const before = found.get(id);
				said.push([resource, id, before?.raw, state.walks]);
				return {
					writes: [
						{
							id,
							...(resource === "boxes.parts" && random() < 0.5 && { parent: pick(["a", "b"]) }),
							stored: { raw, begin: now, end: now, from: "list" },
							...((before?.raw ?? raw) && { changed: { before: before?.raw } }),
						},
					],
					hints: random() < 0.2 ? [{ resource, key: "*", reason: "walk" }] : [],
					state: { walks: state.walks + 1 },
				};
			});
		}
		if (step % 10 === 9) {
			for (const each of ["boxes", "boxes.parts", "rates"]) {
				const show = (rows: readonly StoredRecord[]): unknown =>
					rows.map((row) => [row.id, row.parent, row.stored.raw]);
				said.push(
					await store.count(each),
					show(await store.records(each, { max: 2 })),
					show(await store.records(each, { after: "a", max: 5 })),
				);
				said.push(show(await store.records(each, { max: 5, parent: "a" })));
			}
			said.push(
				[...(await store.pending())].map(([name, { waited: _waited, ...open }]) => [name, open]).sort(),
				(await store.nextDue(NAMES)) === undefined,
			);
			said.push([...(await store.states())].sort());
			said.push((await store.changes(3, 5)).map(({ at: _at, ...change }) => change));
			await store.setNote("n", String(step));
			said.push(await store.note("n"), await store.note("none"), await store.hasTask("boxes", "=a"));
		}
	}
	return said;
}

it.each(Array.from({ length: 8 }, (_, index) => index + 1))(
	"PostgreSQL and memory say the same after the same steps, seed %i",
	async (seed) => {
		const postgres = postgresMirror({ client: database, resources: TABLES, schema: `s${seed}` });
		expect(await play(postgres, seed)).toEqual(await play(memoryMirror(), seed));
	},
);

it.each(["memory", "PostgreSQL"])(
	"a store in %s passes its own time to each change, not the wall clock of the process",
	async (kind) => {
		let now = 1_000;
		const clock = { now: () => 0, monotonic: () => now };
		const store =
			kind === "memory" ? memoryMirror(clock) : postgresMirror({ client: database, resources: TABLES, schema: "time" });
		await store.open();
		const timeOf = async (): Promise<number> => {
			let told = Number.NaN;
			await store.change("boxes", [], (_found, _state, _now, time) => {
				told = time;
				return undefined;
			});
			return told;
		};
		const first = await timeOf();
		now += 50;
		if (kind === "PostgreSQL") await database.query("select pg_sleep(0.05)");
		expect((await timeOf()) - first).toBeGreaterThanOrEqual(49);
	},
);

describe("tables", () => {
	it("a field that does not fit its column is null there, and whole in the JSON", async () => {
		const store = postgresMirror({ client: database, resources: TABLES, schema: "fit" });
		await store.open();
		const raw = { id: "a", name: "a\u0000\ud800", size: "many", updated_at: "2026-02-30T10:00:00Z" };
		await store.change("boxes", ["a"], () => ({
			writes: [{ id: "a", stored: { raw, begin: 1, end: 2, from: "list" }, changed: { before: undefined } }],
			hints: [],
		}));
		const { rows } = await database.query("select name, size, updated_at from fit.boxes");
		expect(rows).toEqual([{ name: "a\ufffd\ufffd", size: null, updated_at: null }]);
		expect((await store.read("boxes", "a"))?.raw).toEqual(raw);
	});

	it("a database of a newer version is refused with what to do", async () => {
		await postgresMirror({ client: database, resources: TABLES, schema: "later" }).open();
		await database.query("update later._mirror_notes set value = '99' where name = 'format'");
		const store = postgresMirror({ client: database, resources: TABLES, schema: "later" });
		await expect(store.open()).rejects.toThrow(MirrorFormatError);
		await expect(store.open()).rejects.toThrow(/Update the package, or mirror into another schema/);
	});

	it.each([
		[
			"two tables with one name",
			[TABLES[0], { ...TABLES[1], table: "boxes" }],
			/boxes and boxes\.parts have the same table/,
		],
		["a reserved name", [{ ...TABLES[0], table: "_mirror_x" }], /reserved/],
		["a name that is too long", [{ ...TABLES[0], table: "x".repeat(80) }], /too long/],
	])("%s are refused", (_what, resources, message) => {
		expect(() => postgresMirror({ client: database, resources: resources as TableDescription[] })).toThrow(message);
	});

	it("names from a document cannot leave their quotes", async () => {
		const name = `x"); drop schema public; --`;
		const hostile: TableDescription = {
			...(TABLES[0] as TableDescription),
			table: `t'"; --`,
			description: "it's '; drop",
			columns: [{ name, type: "text", description: "'; drop --" }],
		};
		const store = postgresMirror({ client: database, resources: [hostile], schema: `s"x'` });
		await store.open();
		await store.change("boxes", ["a"], () => ({
			writes: [
				{
					id: "a",
					stored: { raw: { id: "a", [name]: "1" }, begin: 1, end: 2, from: "list" },
					changed: { before: undefined },
				},
			],
			hints: [{ resource: "boxes", key: "*", reason: "x" }],
		}));
		expect(await store.count("boxes")).toBe(1);
		expect((await store.records("boxes", { max: 1, where: { field: name, value: "1" } })).length).toBe(1);
	});
});

describe.each(["memory", "PostgreSQL"])("marks of deleted records in %s", (kind) => {
	const HOUR = 3_600_000;

	/** A store with deleted boxes, and what lets time pass. */
	async function storeOf() {
		const clock = { at: 0, now: () => clock.at, monotonic: () => clock.at };
		const schema = `marks_${kind === "memory" ? "m" : "p"}`;
		const store =
			kind === "memory" ? memoryMirror(clock) : postgresMirror({ client: database, resources: TABLES, schema });
		await store.open();
		await store.change("boxes", ["old", "asked", "kept"], (_found, _state, now) => ({
			writes: ["old", "asked"].map((id) => ({ id, stored: { raw: undefined, begin: now, end: now, from: "list" } })),
			hints: [{ resource: "boxes", key: "=asked", reason: "event" }],
		}));
		const between = await store.tick();
		await store.change("boxes", ["late"], (_found, _state, now) => ({
			writes: [{ id: "late", stored: { raw: undefined, begin: now, end: now, from: "list" } }],
			hints: [],
		}));
		const wait = async (): Promise<void> => {
			clock.at += 2 * HOUR;
			if (kind !== "memory") await database.query(`update ${schema}._mirror_gone set at = at - interval '2 hours'`);
		};
		const left = async (): Promise<string[]> => {
			const found = await Promise.all(["old", "asked", "late"].map(async (id) => [id, await store.read("boxes", id)]));
			return found.flatMap(([id, stored]) => (stored ? [String(id)] : []));
		};
		return { store, between, wait, left };
	}

	it("go when they are old, a later walk has ended and nothing asks for the record", async () => {
		const { store, between, wait, left } = await storeOf();
		expect(await store.forgetDeleted(HOUR, 10, new Map([["boxes", between]]))).toBe(0);
		await wait();
		expect(await store.forgetDeleted(HOUR, 10, new Map([["rates", await store.tick()]]))).toBe(0);
		expect(await left()).toEqual(["old", "asked", "late"]);
		expect(await store.forgetDeleted(HOUR, 10, new Map([["boxes", between]]))).toBe(1);
		expect(await left()).toEqual(["asked", "late"]);
		await store.change("boxes", ["late"], (found, _state, now) => ({
			writes: [{ id: "late", stored: { ...found.get("late"), raw: undefined, begin: now, end: now, from: "list" } }],
			hints: [],
		}));
		expect(await store.forgetDeleted(HOUR, 10, new Map([["boxes", await store.tick()]]))).toBe(0);
		await wait();
		expect(await store.forgetDeleted(HOUR, 0, new Map([["boxes", await store.tick()]]))).toBe(0);
		expect(await store.forgetDeleted(HOUR, 10, new Map([["boxes", await store.tick()]]))).toBe(1);
		expect(await left()).toEqual(["asked"]);
	});
});
