import { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MirrorColumnsError, postgresMirror, type TableDescription } from "../src/index.ts";

const { DATABASE_URL } = process.env;
const tableOf = (...names: readonly string[]): TableDescription => ({
	resource: "boxes",
	table: "boxes",
	listTakesParams: true,
	columns: names.map((name) => ({ name, type: "text" })),
});
const [OLD, NEWER] = [tableOf("name"), tableOf("name", "color")];

describe.skipIf(!DATABASE_URL)(
	"new columns in PostgreSQL (skipped: set DATABASE_URL; npm run check starts a server)",
	() => {
		const schema = `columns_${process.pid}`;
		let pool: Pool;
		beforeAll(() => {
			pool = new Pool({ connectionString: DATABASE_URL, max: 8 });
		});
		afterAll(async () => {
			await pool.query(`drop schema if exists ${schema} cascade`);
			await pool.end();
		});

		it("no row is lost while workers of both versions write and another one changes the columns", async () => {
			const storeOf = (table: TableDescription) => postgresMirror({ client: pool, resources: [table], schema });
			await storeOf(OLD).open();
			const stored = new Set<string>();
			let isChanged = false;
			const work = async (worker: string): Promise<void> => {
				let store = storeOf(OLD);
				for (let step = 0, after = 0; after < 5; step++, after += isChanged ? 1 : 0) {
					const ids = Array.from({ length: 40 }, (_, index) => `${worker}-${step}-${index}`);
					try {
						await store.change("boxes", ids, () => ({
							writes: ids.map((id) => ({
								id,
								stored: { raw: { id, name: id, color: "red" }, begin: 1, end: 2, from: "list" },
								changed: { before: undefined },
							})),
							hints: ids.slice(0, 2).map((id) => ({ resource: "boxes", key: `=${id}`, reason: "event" })),
						}));
						for (const id of ids) stored.add(id);
					} catch (error) {
						// The worker is restarted with the new version.
						if (!(error instanceof MirrorColumnsError)) throw error;
						store = storeOf(NEWER);
					}
				}
			};
			const change = async (): Promise<void> => {
				while (stored.size < 400) await pool.query("select 1");
				// As if an older version of the package had created the tables of the mirror itself.
				await pool.query(`delete from ${schema}._mirror_notes where name = 'layout'`);
				await Promise.all([storeOf(NEWER).open(), storeOf(NEWER).open()]);
				isChanged = true;
			};
			await Promise.all([work("a"), work("b"), work("c"), change()]);
			const { rows } = await pool.query(`select id from ${schema}.boxes where color = 'red' and name = id`);
			expect(new Set(rows.map(({ id }) => id))).toEqual(stored);
		});

		it("the owner, a trigger, row policies and a publication stay when another role changes the columns", async () => {
			const [own, role] = [`${schema}_own`, `${schema}_owner`];
			const storeOf = (table: TableDescription) => postgresMirror({ client: pool, resources: [table], schema: own });
			const state = async () => {
				const { rows } = await pool.query(
					`select pg_get_userbyid(c.relowner) as owner, c.relrowsecurity, c.relforcerowsecurity,
						(select string_agg(pg_get_triggerdef(t.oid), '; ') from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as triggers,
						(select string_agg(polname || pg_get_expr(polqual, polrelid), '; ') from pg_policy where polrelid = c.oid) as policies,
						(select string_agg(pubname || attnames::text || rowfilter, '; ') from pg_publication_tables where schemaname = $1) as publications
					from pg_class c where c.oid = ($1 || '.boxes')::regclass`,
					[own],
				);
				return rows[0];
			};
			try {
				await storeOf(OLD).open();
				await pool.query(`
					create role ${role};
					grant all on schema ${own} to ${role};
					create trigger same before update on ${own}.boxes for each row execute function suppress_redundant_updates_trigger();
					create policy mine on ${own}.boxes using (name = current_user);
					alter table ${own}.boxes enable row level security;
					alter table ${own}.boxes force row level security;
					create publication ${own} for table ${own}.boxes (id, name) where (name > 'a');
					alter table ${own}.boxes owner to ${role};
				`);
				const before = await state();
				expect(before).toEqual({
					owner: role,
					relrowsecurity: true,
					relforcerowsecurity: true,
					triggers: expect.stringContaining("same"),
					policies: expect.stringContaining("mine"),
					publications: expect.stringContaining("{id,name}"),
				});
				await storeOf(NEWER).open();
				expect(await state()).toEqual(before);
			} finally {
				await pool.query(`drop publication if exists ${own}`);
				await pool.query(`drop schema if exists ${own} cascade`);
				await pool.query(`drop role if exists ${role}`);
			}
		});
	},
);
