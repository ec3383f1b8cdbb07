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

	it("triggers, row policies, publications and what else users have added stay", async () => {
		const table = `${schema}.boxes`;
		await database.exec(`
			create role tenant_${schema};
			create function ${schema}.noted() returns trigger language plpgsql as $$ begin new.name := 'noted'; return new; end $$;
			create trigger noting before insert on ${table} for each row execute function ${schema}.noted();
			create trigger sleeping after delete on ${table} for each row execute function ${schema}.noted();
			alter table ${table} disable trigger sleeping;
			create policy small on ${table} for select to tenant_${schema} using (size < 10);
			alter table ${table} enable row level security;
			grant select (id) on ${table} to tenant_${schema};
			alter table ${table} replica identity full;
			alter table ${table} add constraint sized check (size >= 0);
			create unique index by_name on ${table} (lower(name), id);
			create publication out_${schema} for table ${table} (id, size) where (size > 5);
			create materialized view ${schema}.names as select name from ${table};
			create unique index names_key on ${schema}.names (name);
			create view ${schema}.safe with (security_barrier = true) as select id from ${table};
		`);
		/** Everything of the table that a user could have set, in words that do not depend on its number. */
		const state = async () => {
			const list = async (text: string) => (await database.query<{ x: string }>(text)).rows.map(({ x }) => x).sort();
			return {
				triggers: await list(
					`select pg_get_triggerdef(oid) || tgenabled::text as x from pg_trigger where tgrelid = '${table}'::regclass and not tgisinternal`,
				),
				policies: await list(
					`select row(polname, polcmd, polroles, pg_get_expr(polqual, polrelid))::text as x from pg_policy where polrelid = '${table}'::regclass`,
				),
				table: await list(
					`select row(relrowsecurity, relforcerowsecurity, relreplident)::text as x from pg_class where oid = '${table}'::regclass`,
				),
				rights: await list(
					`select row(attname, attacl)::text as x from pg_attribute where attrelid = '${table}'::regclass and attacl is not null`,
				),
				checks: await list(
					`select pg_get_constraintdef(oid) as x from pg_constraint where conrelid = '${table}'::regclass and contype = 'c'`,
				),
				indexes: await list(
					`select indexdef as x from pg_indexes where schemaname = '${schema}' and indexname in ('by_name', 'names_key')`,
				),
				publications: await list(
					`select row(pubname, attnames, rowfilter)::text as x from pg_publication_tables where schemaname = '${schema}'`,
				),
				views: await list(
					`select row(relname, reloptions)::text as x from pg_class where relname in ('safe', 'names') and relnamespace = '${schema}'::regnamespace`,
				),
			};
		};
		const before = await state();
		for (const part of Object.values(before)) expect(part).not.toEqual([]);
		for (const version of [NEWER["a column that was added"] as TableDescription, OLD]) {
			await open(version);
			expect(await state()).toEqual(before);
			expect(await storeOf(version).count("boxes")).toBe(ROWS);
			expect((await rowsOf(version))[0]).toMatchObject({ name: "Box 0" });
		}
	});

	it.each([
		[
			"the trigger sized",
			"create trigger sized before update of size on T for each row execute function suppress_redundant_updates_trigger()",
		],
		["the policy sized", "create policy sized on T using (size < 10)"],
		["the publication sized", "create publication sized for table T (id, size)"],
		["the index sized", "create index sized on T (size, name)"],
		["the constraint sized", "alter table T add constraint sized check (size >= 0)"],
	])("%s that uses a column which is gone stops the change, and the error names it", async (what, statement) => {
		await database.exec(statement.replace("T", `${schema}.boxes`));
		const refused = open(NEWER["a column that was removed"] as TableDescription);
		await expect(refused).rejects.toThrow(MirrorColumnsError);
		await expect(refused).rejects.toThrow(new RegExp(`because ${what} cannot be kept: .*size.*Nothing was changed`));
		expect(await rowsOf(OLD)).toEqual(expected(OLD));
		if (what.includes("publication")) await database.exec("drop publication sized");
	});

	it("a column that a user has filled stops the change, and an empty one does not", async () => {
		await database.exec(`alter table ${schema}.boxes add column note text, add column other text`);
		await database.exec(`update ${schema}.boxes set note = 'mine' where id = 'b7'`);
		await expect(open(OLD)).rejects.toThrow(/columns with data of your own: note\. Nothing was changed/);
		await database.exec(`alter table ${schema}.boxes drop column note`);
		await open(OLD);
		expect(await rowsOf(OLD)).toEqual(expected(OLD));
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
