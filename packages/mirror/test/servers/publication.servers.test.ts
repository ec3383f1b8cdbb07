import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RawRecord } from "../../src/gate/observation.ts";
import { type MirrorStore, postgresMirror } from "../../src/index.ts";
import { TABLES } from "../hostile/tables.ts";

const { DATABASE_URL } = process.env;

describe.skipIf(!DATABASE_URL)(
	"logical replication (skipped: set DATABASE_URL; npm run check starts a server with wal_level=logical)",
	() => {
		const pool = new Pool({ connectionString: DATABASE_URL, max: 2 });
		const name = `mirror_publication_${process.pid}_${Date.now()}`;
		const database = (columns?: string[]): MirrorStore =>
			postgresMirror({
				client: pool,
				schema: name,
				resources: TABLES.map((table) => ({
					...table,
					columns: table.columns.filter((column) => !columns || columns.includes(column.name)),
				})),
			});
		beforeAll(async () => {
			await database().open();
			// As the guide says.
			await pool.query(`create publication ${name} for tables in schema ${name}`);
			await pool.query(`select pg_create_logical_replication_slot('${name}', 'pgoutput')`);
			await pool.query(`select pg_create_logical_replication_slot('${name}_text', 'test_decoding')`);
		});
		afterAll(async () => {
			await pool.query(
				`select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name like '${name}%'`,
			);
			await pool.query(`drop publication if exists ${name}`);
			await pool.query(`drop schema if exists ${name} cascade`);
			await pool.end();
		});

		const write = (store: MirrorStore, id: string, raw: RawRecord | undefined): Promise<unknown> =>
			store.change("boxes", [id], (found, _state, now) => ({
				writes: [
					{
						id,
						stored: { raw, begin: now, end: now, from: "list" },
						changed: { before: found.get(id)?.raw },
					},
				],
				hints: [],
			}));
		const changes = async (): Promise<string[]> => {
			const { rows } = await pool.query("select data from pg_logical_slot_get_changes($1, null, null)", [
				`${name}_text`,
			]);
			return rows.map(({ data }) => String(data)).filter((line) => line.startsWith(`table ${name}.boxes:`));
		};
		/** Messages of the protocol that subscribers read: I, U and D are rows. */
		const published = async (): Promise<string> => {
			const { rows } = await pool.query(
				"select chr(get_byte(data, 0)) as kind from pg_logical_slot_get_binary_changes($1, null, null, 'proto_version', '1', 'publication_names', $2)",
				[name, name],
			);
			return rows.map(({ kind }) => String(kind)).join("");
		};

		it("publishes each insert, update and delete of a record, with its typed columns", async () => {
			const store = database();
			await write(store, "b1", { id: "b1", name: "one", size: 1 });
			await write(store, "b1", { id: "b1", name: "two", size: 2 });
			await write(store, "b1", undefined);
			const lines = await changes();
			expect(lines.map((line) => line.split(" ")[2])).toEqual(["INSERT:", "UPDATE:", "DELETE:"]);
			expect(lines[1]).toContain("name[text]:'two' size[bigint]:2");
			expect(lines[2]).toContain("id[text]:'b1'");
			expect(await published()).toMatch(/I.*U.*D/);
		});

		it("still publishes a table that a new version of the document has replaced", async () => {
			const store = database(["id", "name"]);
			await store.open();
			await changes();
			await published();
			await write(store, "b2", { id: "b2", name: "three", size: 3 });
			expect(await changes()).toEqual([expect.stringContaining("INSERT: id[text]:'b2' name[text]:'three'")]);
			expect(await published()).toContain("I");
		});
	},
);
