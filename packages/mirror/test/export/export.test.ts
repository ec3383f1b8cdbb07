import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ExportTargetError, exportMirror } from "../../src/export/index.ts";
import { loadDuckdb, nameOf, textOf } from "../../src/export/library.ts";
import {
	MirrorMissingError,
	type MirrorStore,
	memoryMirror,
	postgresMirror,
	type TableDescription,
} from "../../src/index.ts";

const ORDERS: TableDescription = {
	resource: "orders",
	table: "orders",
	description: "What customers want.",
	listTakesParams: true,
	limits: ["Deletes are seen at the next walk."],
	columns: [
		{ name: "id", type: "text" },
		{ name: "total", type: "numeric", description: "With tax." },
		{ name: "Total", type: "text" },
		{ name: "pieces", type: "bigint" },
		{ name: "is_paid", type: "boolean" },
		{ name: "placed_at", type: "timestamptz" },
		{ name: "due_on", type: "date" },
		{ name: "lines", type: "jsonb" },
	],
};
const NOTES: TableDescription = {
	resource: "orders.notes",
	table: "orders_notes",
	parent: "orders",
	listTakesParams: false,
	columns: [{ name: "text", type: "text" }],
};
const RESOURCES = [ORDERS, NOTES];

const whole = {
	total: "12345678901234567890.5",
	Total: "big",
	pieces: 7,
	is_paid: true,
	placed_at: "2026-11-30T12:00:00.1234567+01:00",
	due_on: "2026-12-24",
	lines: [{ sku: 'it\'s "x"' }],
	color: "not in the document",
};

let folder: string;
let database: PGlite;
beforeAll(async () => {
	database = await PGlite.create();
});
afterAll(() => database.close());
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "export-"));
	return () => rm(folder, { recursive: true });
});

let schemas = 0;
async function storeWith(
	kind: "memory" | "postgres",
	orders: readonly Readonly<Record<string, unknown>>[],
): Promise<MirrorStore> {
	const store =
		kind === "memory"
			? memoryMirror()
			: postgresMirror({ client: database, resources: RESOURCES, schema: `e${++schemas}` });
	await store.open();
	const stored = (raw: Readonly<Record<string, unknown>>) => ({ raw, begin: 1, end: 2, from: "list" as const });
	await store.change("orders", [], () => ({
		writes: orders.map((raw) => ({ id: String(raw.id), stored: stored(raw), changed: { before: undefined } })),
		hints: [],
		state: { walks: 1, walkedFrom: 1_000, verifiedThrough: 2_000, differences: 0 },
	}));
	await store.change("orders.notes", [], () => ({
		writes: [{ id: "n", parent: "o1", stored: stored({ text: "x" }), changed: { before: undefined } }],
		hints: [{ resource: "orders.notes", key: "*", reason: "walk" }],
		state: { walks: 1 },
	}));
	return store;
}

/** Runs a query, in a file or over Parquet files. */
async function ask(query: string, file = ":memory:"): Promise<unknown[]> {
	const instance = await DuckDBInstance.create(file, file === ":memory:" ? {} : { access_mode: "READ_ONLY" });
	const connection = await instance.connect();
	const rows = (await connection.runAndReadAll(query)).getRowObjectsJson();
	connection.closeSync();
	instance.closeSync();
	return rows;
}

describe.each(["memory", "postgres"] as const)("an export of a mirror in %s", (kind) => {
	it("has typed columns, keeps decimals exact, and says how complete the mirror was", async () => {
		const store = await storeWith(kind, [
			{ id: "o1", ...whole },
			{ id: "o2", total: 0.1, pieces: "many", placed_at: null },
		]);
		const [duckdb, parquet] = [join(folder, "shop.duckdb"), join(folder, "shop")];
		const report = await exportMirror({ database: store, resources: RESOURCES, duckdb, parquet });
		expect(report).toMatchObject({
			isComplete: false,
			verifiedThrough: undefined,
			written: [duckdb, parquet],
			tables: [
				{ resource: "orders", table: "orders", rows: 2, verifiedThrough: 2_000, unfit: { pieces: 1 } },
				{ resource: "orders.notes", table: "orders_notes", rows: 1, pending: 1, verifiedThrough: undefined },
			],
		});
		const rows = [
			{
				id: "o1",
				total: "12345678901234567890.5000000000",
				Total_2: "big",
				pieces: "7",
				is_paid: true,
				at: "2026-11-30 11:00:00.123457+00",
				due_on: "2026-12-24",
				sku: 'it\'s "x"',
			},
			{
				id: "o2",
				total: "0.1000000000",
				Total_2: null,
				pieces: null,
				is_paid: null,
				at: null,
				due_on: null,
				sku: null,
			},
		];
		const select = (from: string) =>
			`select id, total, "Total_2", pieces, is_paid, (placed_at at time zone 'UTC')::varchar || '+00' as at, due_on, lines->0->>'sku' as sku from ${from} order by id`;
		expect(await ask(select("orders"), duckdb)).toEqual(rows);
		expect(await ask(select(`'${parquet}/orders.parquet'`))).toEqual(rows);
		const types = "select column_name as name, column_type as type from (describe";
		const expected = [
			["id", "VARCHAR"],
			["total", "DECIMAL(38,10)"],
			["Total_2", "VARCHAR"],
			["pieces", "BIGINT"],
			["is_paid", "BOOLEAN"],
			["placed_at", "TIMESTAMP WITH TIME ZONE"],
			["due_on", "DATE"],
			["lines", "JSON"],
		].map(([name, type]) => ({ name, type }));
		expect(await ask(`${types} orders)`, duckdb)).toEqual(expected);
		expect(await ask(`${types} select * from '${parquet}/orders.parquet')`)).toEqual(expected);
		expect(await ask("select id, _mirror_parent as parent from orders_notes", duckdb)).toEqual([
			{ id: "n", parent: "o1" },
		]);
		const about = [
			{ resource: "orders", state: "complete", pending: "0", verified: "2000", limits: ORDERS.limits },
			{ resource: "orders.notes", state: "complete", pending: "1", verified: null, limits: [] },
		];
		const report_ = "select resource, state, pending, epoch_ms(verified_through) as verified, limits from";
		expect(await ask(`${report_} _mirror_export`, duckdb)).toEqual(about);
		expect(await ask(`${report_} '${parquet}/_mirror_export.parquet'`)).toEqual(about);
		expect(
			await ask(
				`select decode(key) as key, decode(value) as value from parquet_kv_metadata('${parquet}/orders.parquet')`,
			),
		).toContainEqual({ key: "countersign.verified_through", value: "1970-01-01T00:00:02.000Z" });
		expect(await ask("select comment from duckdb_columns() where column_name = 'total'", duckdb)).toEqual([
			{ comment: "With tax." },
		]);
		// Nothing that it needed on the way is left.
		expect((await readdir(folder)).sort()).toEqual(["shop", "shop.duckdb"]);
		expect((await readdir(parquet)).sort()).toEqual([
			"_mirror_export.parquet",
			"orders.parquet",
			"orders_notes.parquet",
		]);
	});

	it("moves the point of a decimal column where a value needs it, and reports what has no room", async () => {
		const store = await storeWith(kind, [
			{ id: "a", total: "1.5" },
			{ id: "b", total: "0.123456789012" },
			{ id: "c", total: "12345678901234567890123456" },
			{ id: "d", total: "123456789012345678901234567" },
		]);
		const duckdb = join(folder, "shop.duckdb");
		const { tables } = await exportMirror({ database: store, resources: RESOURCES, duckdb });
		expect(await ask("select total, typeof(total) as type from orders order by id", duckdb)).toEqual(
			["1.500000000000", "0.123456789012", "12345678901234567890123456.000000000000", null].map((total) => ({
				total,
				type: "DECIMAL(38,12)",
			})),
		);
		expect(tables[0]?.unfit).toEqual({ total: 1 });
	});

	it("a NUL in a name or a description ends no statement", () => {
		expect([nameOf('a\u0000"b'), textOf("a\u0000'b")]).toEqual(['"a""b"', "'a''b'"]);
	});

	it("copies every record of several batches, and the JSON if asked", async () => {
		const orders = Array.from({ length: 2_345 }, (_, index) => ({ id: `o${index}`, ...whole }));
		const duckdb = join(folder, "shop.duckdb");
		await exportMirror({ database: await storeWith(kind, orders), resources: RESOURCES, duckdb, raw: true });
		expect(
			await ask(
				"select count(*) as rows, count(distinct id) as ids, min(_mirror_raw->>'color') as color from orders",
				duckdb,
			),
		).toEqual([{ rows: "2345", ids: "2345", color: "not in the document" }]);
	});
});

describe("the place of an export", () => {
	const small = () => storeWith("memory", [{ id: "o1", ...whole }]);
	const parquetOf = (): string => join(folder, "shop");
	const duckdbOf = (): string => join(folder, "shop.duckdb");

	it("an earlier export is replaced as a whole", async () => {
		const database = await small();
		const both = { duckdb: duckdbOf(), parquet: parquetOf() };
		await exportMirror({ database, resources: RESOURCES, ...both });
		await exportMirror({ database, resources: [ORDERS], ...both });
		expect((await readdir(parquetOf())).sort()).toEqual(["_mirror_export.parquet", "orders.parquet"]);
		expect(await ask("select table_name from duckdb_tables() order by 1", duckdbOf())).toEqual([
			{ table_name: "_mirror_export" },
			{ table_name: "orders" },
		]);
		expect((await readdir(folder)).sort()).toEqual(["shop", "shop.duckdb"]);
	});

	it("an export that is stopped leaves the earlier one and no other file", async () => {
		const database = await small();
		const both = { duckdb: duckdbOf(), parquet: parquetOf() };
		await exportMirror({ database, resources: RESOURCES, ...both });
		const before = await readFile(duckdbOf());
		const stop = new AbortController();
		const stopping: MirrorStore = {
			...database,
			snapshot: (resources, work) =>
				database.snapshot(resources, (view) => {
					stop.abort(new Error("stopped"));
					return work(view);
				}),
		};
		const stopped = exportMirror({ database: stopping, resources: RESOURCES, ...both, signal: stop.signal });
		await expect(stopped).rejects.toThrow("stopped");
		expect(before.equals(await readFile(duckdbOf()))).toBe(true);
		expect((await readdir(folder)).sort()).toEqual(["shop", "shop.duckdb"]);
	});

	it("what a killed export left behind is removed a day later", async () => {
		const [old, young] = [".shop.duckdb.export-old", ".shop.duckdb.export-young"].map((name) => join(folder, name));
		await mkdir(old ?? "");
		await mkdir(young ?? "");
		await utimes(old ?? "", 1, 1);
		await exportMirror({ database: await small(), resources: RESOURCES, duckdb: duckdbOf() });
		expect((await readdir(folder)).sort()).toEqual([".shop.duckdb.export-young", "shop.duckdb"]);
	});

	it("files that no export has written are refused and stay", async () => {
		const database = await small();
		const run = (options: { duckdb?: string; parquet?: string }) =>
			exportMirror({ database, resources: RESOURCES, ...options });
		await writeFile(duckdbOf(), "my novel");
		await expect(run({ duckdb: duckdbOf() })).rejects.toThrow(
			/no export has written it.*Pass another name, or delete it/s,
		);
		await expect(run({ duckdb: folder })).rejects.toThrow(/is not a file/);
		await expect(run({ parquet: duckdbOf() })).rejects.toThrow(/is not a folder/);
		await expect(run({ parquet: folder })).rejects.toThrow(/has files that no export has written: shop\.duckdb/);
		expect(await readFile(duckdbOf(), "utf8")).toBe("my novel");
		await rm(duckdbOf());
		await run({ duckdb: duckdbOf() });
		const instance = await DuckDBInstance.create(duckdbOf());
		const connection = await instance.connect();
		await connection.run("create view mine as select 1");
		connection.closeSync();
		instance.closeSync();
		const refused = run({ duckdb: duckdbOf() });
		await expect(refused).rejects.toThrow(ExportTargetError);
		await expect(refused).rejects.toThrow(/has more than what an export has written: mine/);
	});

	it("an export without a place, of nothing that was mirrored, or without the library says what to do", async () => {
		await expect(exportMirror({ database: await small(), resources: RESOURCES })).rejects.toThrow(
			/needs duckdb, the path of a file, or parquet/,
		);
		const empty = postgresMirror({ client: database, resources: RESOURCES, schema: "nothing_here" });
		const nothing = exportMirror({ database: empty, resources: RESOURCES, duckdb: duckdbOf() });
		await expect(nothing).rejects.toThrow(MirrorMissingError);
		await expect(nothing).rejects.toThrow(/no mirror of orders, orders\.notes\. Run the mirror first/);
		expect(await readdir(folder)).toEqual([]);
		const missing = Object.assign(new Error("not found"), { code: "ERR_MODULE_NOT_FOUND" });
		await expect(loadDuckdb(() => Promise.reject(missing))).rejects.toThrow(/Run npm install @duckdb\/node-api/);
		await expect(loadDuckdb(() => Promise.reject(new Error("no binding")))).rejects.toThrow(
			/cannot be loaded: no binding\. Install it again on this machine/,
		);
	});
});
