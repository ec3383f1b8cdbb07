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
	},
);
