import { PGlite } from "@electric-sql/pglite";
import { expect, it } from "vitest";
import { postgresMirror, type TableDescription } from "../src/index.ts";
import { typedColumns } from "../src/tables/ddl.ts";
import type { ColumnType } from "../src/tables/description.ts";
import { columnsOf } from "../src/tables/values.ts";
import { TABLES } from "./hostile/tables.ts";

/** Texts that mean something in the text of a PostgreSQL array, in JSON or in COPY. */
const TEXTS = [
	"NULL",
	"",
	" ",
	"{}",
	'{"a","b"}',
	'"',
	"\\",
	'\\"',
	"\\N",
	"a,b",
	"a\nb\tc",
	"\\u0000",
	"🦊",
	"'",
	"\u001e",
	"a\u001eb",
];

it("stores any text as it is, in the column, the record and the change feed", async () => {
	const client = await PGlite.create();
	const store = postgresMirror({ client, resources: TABLES });
	await store.open();
	const records = TEXTS.map((name, index) => ({ id: `b${index} ${name}`, name, tags: [name, null] }));
	const ids = records.map(({ id }) => id);
	await store.change("boxes", ids, (_found, _state, now) => ({
		writes: records.map((raw) => ({
			id: raw.id,
			stored: { raw, begin: now, end: now, from: "list" },
			changed: { before: { ...raw, size: 1 } },
		})),
		hints: [],
	}));
	const { rows } = await client.query<{ id: string; name: string }>("select id, name from mirror.boxes");
	expect(new Map(rows.map(({ id, name }) => [id, name]))).toEqual(new Map(records.map(({ id, name }) => [id, name])));
	const stored = new Map((await store.records("boxes", { max: 100 })).map(({ id, stored: { raw } }) => [id, raw]));
	expect(stored).toEqual(new Map(records.map((raw) => [raw.id, raw])));
	const changes = await store.changes(0, 100);
	expect(changes.map(({ id, before, after }) => ({ id, before, after }))).toEqual(
		records.map((raw) => ({ id: raw.id, before: { ...raw, size: 1 }, after: raw })),
	);
	await client.close();
});

it("a deleted record that a list shows again is not marked as deleted any more", async () => {
	const client = await PGlite.create();
	const store = postgresMirror({ client, resources: TABLES });
	await store.open();
	for (const raw of [undefined, { id: "b1", name: "back" }])
		await store.change("boxes", ["b1"], (_found, _state, now) => ({
			writes: [{ id: "b1", stored: { raw, begin: now, end: now, from: "list" }, changed: { before: undefined } }],
			hints: [],
		}));
	expect((await client.query("select * from mirror._mirror_gone")).rows).toEqual([]);
	expect((await store.read("boxes", "b1"))?.raw).toEqual({ id: "b1", name: "back" });
	await client.close();
});

/** Values of which some fit each type, some nearly do, and some do not. */
const VALUES: readonly unknown[] = [
	null,
	true,
	0,
	-0,
	1.5,
	-12,
	1e21,
	1e-7,
	1e300,
	Number.MAX_SAFE_INTEGER,
	2 ** 53,
	2 ** 60,
	"",
	" 1",
	"true",
	"12",
	"-12",
	"123456789012345678",
	"1234567890123456789",
	"1.50",
	"1e3",
	"1e9999",
	"NaN",
	"Infinity",
	"2026-02-03",
	"2026-02-30",
	"2024-02-29",
	"0000-01-01",
	"2026-02-03T10:00:00Z",
	"2026-02-03T10:00Z",
	"2026-02-03T10:00:00.123456789+05:30",
	"2026-02-03T10:00:00+0530",
	"2026-02-03T24:00:00Z",
	"2026-02-03T10:60:00Z",
	"2026-02-03T10:00:00+99:00",
	"2026-02-30T10:00:00Z",
	"2026-02-03 10:00:00",
	"now",
	"null",
	'{"a":1}',
	"a\u0000b",
	"\ud800",
	"🦊",
	[],
	[1, "a\u0000", null],
	["a\ud800b", "\\u0000", "\\\u0000"],
	{ a: { "b\u0000": "\udfff" } },
	{ constructor: "x" },
];
const TYPES: readonly ColumnType[] = ["text", "numeric", "bigint", "boolean", "timestamptz", "date", "jsonb"];

it("PostgreSQL takes out of the JSON of a record what fits each column, and nothing else", async () => {
	const columns = [...TYPES.map((type) => ({ name: type, type })), { name: "constructor", type: "text" as const }];
	const table: TableDescription = { resource: "boxes", table: "boxes", listTakesParams: true, columns };
	const client = await PGlite.create();
	const store = postgresMirror({ client, resources: [table] });
	await store.open();
	const records = VALUES.map((value, index) => ({
		id: `b${index}`,
		...Object.fromEntries(TYPES.map((type) => [type, value])),
	}));
	// One record has values of several kinds, so that each value is also alone with others that fit.
	for (const type of TYPES)
		for (const [index, value] of VALUES.entries()) records.push({ id: `${type}${index}`, [type]: value });
	await store.change("boxes", [], (_found, _state, now) => ({
		writes: records.map((raw) => ({
			id: raw.id,
			stored: { raw, begin: now, end: now, from: "list" },
			changed: { before: undefined },
		})),
		hints: [],
	}));
	// What fits, as PostgreSQL writes a value that was passed on its own.
	const textOf = async (type: ColumnType, value: unknown): Promise<unknown> => {
		const json = type === "jsonb" && value !== null ? JSON.stringify(value) : value;
		const { rows } = await client.query<{ text: unknown }>(`select ($1::text)::${type}::text as text`, [
			json === null ? null : String(json),
		]);
		return rows[0]?.text;
	};
	const { rows } = await client.query<Record<string, unknown>>(
		`select id, ${[...TYPES, "constructor"].map((name) => `"${name}"::text`).join(", ")} from mirror.boxes`,
	);
	const stored = new Map(rows.map((row) => [row.id, row]));
	for (const raw of records) {
		const fitting = Object.entries(columnsOf(columns, raw));
		const expected = await Promise.all(
			fitting.map(async ([name, value]) => [
				name,
				await textOf(columns.find((one) => one.name === name)?.type ?? "text", value),
			]),
		);
		expect(stored.get(raw.id)).toEqual({ id: raw.id, ...Object.fromEntries(expected) });
	}
	await client.close();
});

it("a record that one page shows twice is stored as it was shown last, and each change follows the one before", async () => {
	const client = await PGlite.create();
	const store = postgresMirror({ client, resources: TABLES });
	await store.open();
	const [first, second] = [
		{ id: "b1", name: "first" },
		{ id: "b1", name: "second" },
	];
	await store.change("boxes", ["b1"], (_found, _state, now) => ({
		writes: [first, second].map((raw, index) => ({
			id: "b1",
			stored: { raw, begin: now, end: now, from: "list" },
			changed: { before: index === 0 ? undefined : first },
		})),
		hints: [],
	}));
	expect((await store.read("boxes", "b1"))?.raw).toEqual(second);
	const changes = await store.changes(0, 10);
	expect(changes.map(({ before, after }) => [before, after])).toEqual([
		[undefined, first],
		[first, second],
	]);
	await client.close();
});

/** Values that PostgreSQL refuses in some column, index or function, although they are JSON. */
const REFUSED: readonly unknown[] = [
	"2024-01-01T00:00:00+18:00",
	`0.${"1".repeat(20_000)}`,
	"\ud800",
	{ a: "\ud800", b: "\u0000" },
	// Random, because an index compresses what repeats itself.
	Array.from({ length: 3_000 }, (_, n) => String.fromCharCode(33 + ((n * n * 31 + n * 7) % 8_000))).join(""),
];
/** Names that no column can have, or that two columns cannot have. */
const NAMES = [
	"xmin",
	"ctid",
	"tableoid",
	"",
	"a\u0000b",
	"ab",
	"a\ud800",
	"select",
	"Select",
	"x".repeat(63),
	"x".repeat(70),
];

it("a record is stored whatever its fields hold and are named, and its table can get other columns", async () => {
	const client = await PGlite.create();
	const typed = TYPES.map((type) => ({ name: `c_${type}`, type }));
	const before: TableDescription = {
		resource: "things",
		table: "things",
		listTakesParams: false,
		columns: [
			{ name: "id", type: "text" },
			...typed,
			...typed.map(({ name, type }) => ({ name: `${name}_id`, type, references: "things" })),
			...NAMES.map((name) => ({ name, type: "text" as const, description: name })),
			{ name: "select", type: "text" },
		],
	};
	const after: TableDescription = { ...before, columns: [{ name: "c_text", type: "jsonb" }] };
	const records = REFUSED.map((value, index) => ({
		id: `t${index}`,
		...Object.fromEntries(before.columns.slice(1).map(({ name }) => [name, value])),
	}));
	for (const table of [before, after, before]) {
		const store = postgresMirror({ client, resources: [table] });
		await store.open();
		const ids = records.map(({ id }) => id);
		await store.change("things", ids, (_found, _state, now) => ({
			writes: records.map((raw) => ({
				id: raw.id,
				stored: { raw, begin: now, end: now, from: "list" },
				changed: { before: undefined },
			})),
			hints: [],
		}));
		const kept = await store.records("things", { max: 100 });
		expect(kept.map(({ stored }) => stored.raw)).toEqual(records);
		const long = "x".repeat(70);
		const [found] = await store.records("things", { max: 1, where: { field: long, value: String(REFUSED[0]) } });
		expect(found?.id).toBe("t0");
	}
	const columns = await client.query<{ name: string }>(
		"select column_name as name from information_schema.columns where table_name = 'things'",
	);
	const names = columns.rows.map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(["select", "Select", "c_date", "c_date_id", "x".repeat(63)]));
	expect(names).not.toContain("xmin");
	await client.close();
});

it("a table has no more columns than a row of PostgreSQL has room for", () => {
	const columns = Array.from({ length: 2_000 }, (_, n) => ({ name: `n${n}`, type: "text" as const }));
	expect(typedColumns({ resource: "wide", table: "wide", listTakesParams: false, columns })).toEqual(
		columns.slice(0, 400),
	);
});
