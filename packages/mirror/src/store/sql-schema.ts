import { createHash } from "node:crypto";
import type { Run } from "@countersign/webhooks/internal";
import type { RawRecord } from "../gate/observation.ts";
import { createStatements, OWN_COLUMNS, quoted, typedColumns } from "../tables/ddl.ts";
import type { TableDescription } from "../tables/description.ts";
import { columnsOf } from "../tables/values.ts";

/** The format of the tables that the mirror keeps for itself. */
const FORMAT = 1;

/** A database that a newer version of this package has written. */
export class MirrorFormatError extends Error {
	/** Identifies the error where `instanceof` cannot be used. */
	override readonly name = "MirrorFormatError";
}

const ownStatements = (schema: string): string[] => [
	`create schema if not exists ${schema}`,
	`create sequence if not exists ${schema}._mirror_ticks`,
	`create table if not exists ${schema}._mirror_notes (name text primary key, value text not null)`,
	`create table if not exists ${schema}._mirror_resources (resource text primary key, state text not null)`,
	`create table if not exists ${schema}._mirror_gone (resource text, id text, parent text, begin_tick bigint not null, end_tick bigint not null, source text not null, primary key (resource, id))`,
	`create table if not exists ${schema}._mirror_tasks (resource text, key text, reason text not null, wanted bigint not null, tries int not null default 0, due timestamptz not null, claimed boolean not null default false, doubt text, expects text, primary key (resource, key))`,
	`alter table ${schema}._mirror_tasks add column if not exists error text`,
	`create index if not exists _mirror_tasks_due on ${schema}._mirror_tasks (due)`,
	`create table if not exists ${schema}._mirror_changes (position bigserial primary key, resource text not null, id text not null, before json, after json, at timestamptz not null)`,
];

/** Creates or migrates everything. Processes that open a mirror at the same time wait for each other. */
export async function migrate(run: Run, schemaName: string, tables: readonly TableDescription[]): Promise<void> {
	const schema = quoted(schemaName);
	await run("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`${schemaName}/schema`]);
	const notes = await notesOf(run, schema);
	const format = notes.get("format");
	if (format !== undefined && Number(format) > FORMAT)
		throw new MirrorFormatError(
			`The schema ${schemaName} was written by a newer version of @countersign/mirror (format ${format}; this version knows ${FORMAT}). Update the package, or mirror into another schema.`,
		);
	await createOwn(run, schema, notes);
	for (const table of tables) await migrateTable(run, schemaName, table);
}

async function notesOf(run: Run, schema: string): Promise<ReadonlyMap<string, string>> {
	const [found] = await run("select to_regclass($1) is not null as exists", [`${schema}._mirror_notes`]);
	if (!found?.exists) return new Map();
	const rows = await run(`select name, value from ${schema}._mirror_notes where name in ('format', 'layout')`);
	return new Map(rows.map((row) => [String(row.name), String(row.value)]));
}

/**
 * Creates the tables that the mirror keeps for itself, if other statements created those that exist. Even a statement that would change nothing
 * waits for everyone who reads the table, and everyone else waits behind it.
 */
async function createOwn(run: Run, schema: string, notes: ReadonlyMap<string, string>): Promise<void> {
	const statements = ownStatements(schema);
	const layout = createHash("sha256").update(statements.join("\n")).digest("hex");
	if (notes.get("layout") === layout && notes.has("format")) return;
	for (const statement of statements) await run(statement);
	for (const [name, value] of [
		["format", String(FORMAT)],
		["layout", layout],
	])
		await run(
			`insert into ${schema}._mirror_notes values ($1, $2) on conflict (name) do update set value = excluded.value`,
			[name, value],
		);
}

async function migrateTable(run: Run, schema: string, table: TableDescription): Promise<void> {
	const existing = await run(
		`select column_name, data_type from information_schema.columns where table_schema = $1 and table_name = $2`,
		[schema, table.table],
	);
	if (existing.length === 0) {
		for (const statement of createStatements(schema, table, table.table)) await run(statement);
		return;
	}
	const wanted = new Map<string, string>([
		["id", "text"],
		...typedColumns(table).map(({ name, type }) => [name, nameOfType(type)] as const),
		...OWN_COLUMNS.map(([name, type]) => [name, type] as const),
	]);
	const isSame =
		existing.length === wanted.size && existing.every((one) => wanted.get(String(one.column_name)) === one.data_type);
	if (!isSame) await rebuild(run, schema, table);
}

const nameOfType = (type: string): string => (type === "timestamptz" ? "timestamp with time zone" : type);

/** Rows that are converted at a time. */
const BATCH = 1_000;

/**
 * Builds a table with the new columns beside the old one, from the JSON of every record, and swaps the two. The JSON holds every field, so nothing
 * is lost, and an older version of the package can rebuild its own columns in the same way.
 */
async function rebuild(run: Run, schema: string, table: TableDescription): Promise<void> {
	const old = `${quoted(schema)}.${quoted(table.table)}`;
	const shadowName = `${table.table}__new`;
	const shadow = `${quoted(schema)}.${quoted(shadowName)}`;
	await run(`lock table ${old} in access exclusive mode`);
	await run(`drop table if exists ${shadow}`);
	for (const statement of createStatements(schema, table, shadowName)) await run(statement);
	const kept = ["_mirror_parent", "_mirror_begin", "_mirror_end", "_mirror_from"];
	for (let after = ""; ; ) {
		const rows = await run(
			`select id, _mirror_raw::text as raw, ${kept.join(", ")} from ${old} where id collate "C" > $1 order by id collate "C" limit ${BATCH}`,
			[after],
		);
		await insertRows(
			run,
			shadow,
			table,
			rows.map((row) => ({
				id: String(row.id),
				raw: JSON.parse(String(row.raw)) as RawRecord,
				own: Object.fromEntries(kept.map((name) => [name, row[name]])),
			})),
		);
		after = String(rows.at(-1)?.id ?? "");
		if (rows.length < BATCH) break;
	}
	await run(`drop table ${old} cascade`);
	await run(`alter table ${shadow} rename to ${quoted(table.table)}`);
}

/** A row to insert: the typed columns, and those of the mirror. */
export interface NewRow {
	readonly id: string;
	readonly raw: RawRecord;
	/** The columns of the mirror besides the JSON. */
	readonly own: Readonly<Record<string, unknown>>;
}

/**
 * Inserts rows, or replaces those that exist. The JSON of a record travels as text inside the JSON of the rows: PostgreSQL would decode its strings
 * otherwise, and cannot hold a NUL or half a surrogate pair.
 */
export async function insertRows(
	run: Run,
	table: string,
	description: TableDescription,
	rows: readonly NewRow[],
): Promise<void> {
	if (rows.length === 0) return;
	const typed = typedColumns(description);
	const types = [
		["id", "text"],
		...typed.map(({ name, type }) => [name, type]),
		...OWN_COLUMNS.map(([name, type]) => [name, type === "json" ? "text" : type]),
	] as [string, string][];
	const names = types.map(([name]) => quoted(name));
	const values = types.map(([name]) => (name === "_mirror_raw" ? "_mirror_raw::json" : quoted(name)));
	const updates = names.slice(1).map((name) => `${name} = excluded.${name}`);
	await run(
		`insert into ${table} (${names.join(", ")}) select ${values.join(", ")}
		from json_to_recordset($1::text::json) as x(${types.map(([name, type]) => `${quoted(name)} ${type}`).join(", ")})
		on conflict (id) do update set ${updates.join(", ")}`,
		[
			JSON.stringify(
				rows.map(({ id, raw, own }) => ({ ...columnsOf(typed, raw), ...own, id, _mirror_raw: JSON.stringify(raw) })),
			),
		],
	);
}
