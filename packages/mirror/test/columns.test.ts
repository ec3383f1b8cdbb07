import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Column, MirrorColumnsError, postgresMirror, type TableDescription } from "../src/index.ts";

const tableOf = (columns: readonly Column[], named: Partial<TableDescription> = {}): TableDescription => ({
	resource: "boxes",
	table: "boxes",
	listTakesParams: true,
	columns: [{ name: "id", type: "text" }, ...columns],
	...named,
});
const OLD = tableOf([
	{ name: "name", type: "text" },
	{ name: "size", type: "bigint" },
]);
const NEWER: Readonly<Record<string, TableDescription>> = {
	"a column that was added": tableOf([...OLD.columns.slice(1), { name: "color", type: "text" }]),
	"a column that was removed": tableOf([{ name: "name", type: "text" }]),
	"a column with another type": tableOf([
		{ name: "name", type: "text" },
		{ name: "size", type: "text" },
	]),
	"columns that changed places and names": tableOf([
		{ name: "size", type: "numeric" },
		{ name: "color", type: "text" },
	]),
};
/** More than one batch. */
const ROWS = 1_050;
const rawOf = (index: number) => ({ id: `b${index}`, name: `Box ${index}`, size: index, color: "red" });

let database: PGlite;
let schema: string;
let count = 0;
beforeAll(async () => {
	database = await PGlite.create();
});
afterAll(() => database.close());
beforeEach(async () => {
	schema = `c${++count}`;
	await open(OLD);
	await write(OLD, ROWS);
});

const storeOf = (table: TableDescription, client: object = database) =>
	postgresMirror({ client: client as PGlite, resources: [table], schema });
const open = (table: TableDescription, client?: object) => storeOf(table, client).open();
const write = (table: TableDescription, rows: number) =>
	storeOf(table).change(table.resource, [], () => ({
		writes: Array.from({ length: rows }, (_, index) => ({
			id: `b${index}`,
			stored: { raw: rawOf(index), begin: 1, end: 2, from: "list" as const },
			changed: { before: undefined },
		})),
		hints: [],
	}));
const rowsOf = async (table: TableDescription) => {
	const names = table.columns.map(({ name }) => `"${name}"::text`).join(", ");
	const { rows } = await database.query(`select ${names} from ${schema}.${table.table} order by id collate "C"`);
	return rows as Readonly<Record<string, unknown>>[];
};
const expected = (table: TableDescription) =>
	Array.from({ length: ROWS }, (_, index) => rawOf(index))
		.sort((a, b) => (a.id < b.id ? -1 : 1))
		.map((raw) => Object.fromEntries(table.columns.map(({ name }) => [name, String(raw[name as keyof typeof raw])])));

describe("a new version of the document", () => {
	it.each(Object.entries(NEWER))(
		"%s is there for every row, and the old version can come back",
		async (_what, newer) => {
			for (const table of [newer, OLD, newer]) {
				await open(table);
				expect(await rowsOf(table)).toEqual(expected(table));
				expect((await storeOf(table).read("boxes", "b7"))?.raw).toEqual(rawOf(7));
			}
		},
	);

	it("a resource with another name gets a table of its own, and the old one keeps its rows", async () => {
		const renamed = tableOf(OLD.columns.slice(1), { resource: "crates", table: "crates" });
		await open(renamed);
		expect(await storeOf(renamed).count("crates")).toBe(0);
		expect(await rowsOf(OLD)).toEqual(expected(OLD));
	});

	it("a process that is killed at any statement leaves the old table, and the next one finishes", async () => {
		const newer = NEWER["columns that changed places and names"] as TableDescription;
		let isKilled = true;
		for (let survives = 1; isKilled; survives++) {
			let statements = 0;
			isKilled = false;
			const killed = {
				query: database.query.bind(database),
				transaction: (work: (tx: unknown) => Promise<unknown>) =>
					database.transaction((tx) =>
						work({
							query(...args: Parameters<typeof tx.query>) {
								if (++statements <= survives) return tx.query(...args);
								isKilled = true;
								throw new Error("killed");
							},
						}),
					),
			};
			const failure = await open(newer, killed).catch((error: Error) => error.message);
			if (!isKilled) expect(failure).toBeUndefined();
			else {
				expect(failure).toContain("killed");
				expect(await storeOf(OLD).count("boxes")).toBe(ROWS);
			}
		}
		expect(await rowsOf(newer)).toEqual(expected(newer));
	});

	it("of two versions that start at once, the last one wins; the other one writes nothing and says why", async () => {
		const newer = NEWER["a column that was added"] as TableDescription;
		await Promise.all([open(newer), open(OLD), open(newer), open(OLD)]);
		const { rows } = await database.query<{ column_name: string }>(
			"select column_name from information_schema.columns where table_schema = $1 and table_name = 'boxes' and column_name = 'color'",
			[schema],
		);
		const [winner, other] = rows.length > 0 ? [newer, OLD] : [OLD, newer];
		const refused = write(other, 1);
		await expect(refused).rejects.toThrow(MirrorColumnsError);
		await expect(refused).rejects.toThrow(/restart this process, or update it to the same version/);
		expect(await rowsOf(winner)).toEqual(expected(winner));
		await write(winner, 3);
	});

	it("views and rights of users stay, and a view that needs an old column stops the change", async () => {
		await database.exec(`
			create role reader_${schema};
			grant select on ${schema}.boxes to reader_${schema};
			create view ${schema}.large as select id, size from ${schema}.boxes where size > 1000;
			create view ${schema}.largest as select max(size) as size from ${schema}.large;
			grant select on ${schema}.largest to reader_${schema};
		`);
		await open(NEWER["a column that was added"] as TableDescription);
		expect((await database.query(`select size::int from ${schema}.largest`)).rows).toEqual([{ size: ROWS - 1 }]);
		for (const name of ["boxes", "largest"])
			expect(
				(await database.query(`select has_table_privilege('reader_${schema}', '${schema}.${name}', 'select') as can`))
					.rows,
			).toEqual([{ can: true }]);
		const refused = open(NEWER["a column that was removed"] as TableDescription);
		await expect(refused).rejects.toThrow(MirrorColumnsError);
		await expect(refused).rejects.toThrow(/the view \S*large uses the old ones: .*Nothing was changed/);
		expect((await database.query(`select size::int from ${schema}.largest`)).rows).toEqual([{ size: ROWS - 1 }]);
	});
});
