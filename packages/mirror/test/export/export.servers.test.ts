import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportMirror } from "../../src/export/index.ts";
import { type MirrorStore, postgresMirror, type TableDescription } from "../../src/index.ts";

const { DATABASE_URL } = process.env;
const column = (name: string) => ({ name, type: "text" as const });
const tableOf = (resource: string, columns: readonly string[]): TableDescription => ({
	resource,
	table: resource,
	listTakesParams: true,
	columns: columns.map(column),
});
const RESOURCES = [tableOf("first", ["version"]), tableOf("second", ["version"])];
const ROWS = 2_500;

describe.skipIf(!DATABASE_URL)(
	"an export from PostgreSQL (skipped: set DATABASE_URL; npm run check starts a server)",
	() => {
		const schema = `export_${process.pid}`;
		let pool: Pool;
		let folder: string;
		let store: MirrorStore;
		beforeAll(async () => {
			pool = new Pool({ connectionString: DATABASE_URL, max: 4 });
			folder = await mkdtemp(join(tmpdir(), "export-"));
			store = postgresMirror({ client: pool, resources: RESOURCES, schema });
			await store.open();
			for (const { resource } of RESOURCES) await write(resource, "old");
		});
		afterAll(async () => {
			await pool.query(`drop schema if exists ${schema} cascade`);
			await pool.end();
			await rm(folder, { recursive: true });
		});

		const write = (resource: string, version: string) =>
			store.change(resource, [], () => ({
				writes: Array.from({ length: ROWS }, (_, index) => ({
					id: `r${index}`,
					stored: { raw: { id: `r${index}`, version, added: "x" }, begin: 1, end: 2, from: "list" as const },
					changed: { before: undefined },
				})),
				hints: [],
			}));

		async function versions(file: string): Promise<unknown[]> {
			const instance = await DuckDBInstance.create(file, { access_mode: "READ_ONLY" });
			const connection = await instance.connect();
			const reader = await connection.runAndReadAll(
				"select 'first' as name, version, count(*)::int as rows from first group by all union all select 'second', version, count(*)::int from second group by all order by 1",
			);
			connection.closeSync();
			instance.closeSync();
			return reader.getRowsJson();
		}

		/** The store, with something that happens after the first call of a method in a snapshot. */
		const interrupted = (method: "pending" | "records", meanwhile: () => Promise<unknown>) =>
			({
				snapshot: (resources, work) =>
					store.snapshot(resources, (view) => {
						let has = false;
						const called = async (...args: never[]): Promise<unknown> => {
							const result = await (view[method] as (...args: never[]) => Promise<unknown>).apply(view, args);
							if (!has) {
								has = true;
								await meanwhile();
							}
							return result;
						};
						return work(
							new Proxy(view, {
								get(target, name) {
									if (name === method) return called;
									const value = Reflect.get(target, name, target);
									return typeof value === "function" ? value.bind(target) : value;
								},
							}),
						);
					}),
			}) as Pick<MirrorStore, "snapshot"> as MirrorStore;

		it("shows one moment, whatever is written while it is read", async () => {
			const file = join(folder, "moment.duckdb");
			const database = interrupted("records", async () => {
				await write("second", "new");
				await write("first", "new");
			});
			await exportMirror({ database, resources: RESOURCES, duckdb: file });
			expect(await versions(file)).toEqual([
				["first", "old", ROWS],
				["second", "old", ROWS],
			]);
			await exportMirror({ database: store, resources: RESOURCES, duckdb: file });
			expect(await versions(file)).toEqual([
				["first", "new", ROWS],
				["second", "new", ROWS],
			]);
		});

		it("has every row of a table that another worker gives new columns at the same time", async () => {
			const file = join(folder, "columns.duckdb");
			let opening: Promise<void> | undefined;
			const database = interrupted("pending", async () => {
				const newer = RESOURCES.map(({ resource }) => tableOf(resource, ["version", "added"]));
				opening = postgresMirror({ client: pool, resources: newer, schema }).open();
				// The other worker waits for a lock of the export, or has swapped the table already.
				const waits = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like 'drop table%'";
				let isDone = false;
				void opening.then(() => {
					isDone = true;
				});
				while (!isDone && (await pool.query(waits)).rowCount === 0);
			});
			await exportMirror({ database, resources: RESOURCES, duckdb: file });
			await opening;
			expect(await versions(file)).toEqual([
				["first", "new", ROWS],
				["second", "new", ROWS],
			]);
			const { rows } = await pool.query(`select count(added)::int as rows from ${schema}.second`);
			expect(rows).toEqual([{ rows: ROWS }]);
		});
	},
);
