import { createHash } from "node:crypto";
import type { Run } from "@countersign/webhooks/internal";
import type { RawRecord } from "../gate/observation.ts";
import { createStatements, HAS_UNSTORABLE, OWN_COLUMNS, quoted, typedColumns } from "../tables/ddl.ts";
import type { TableDescription } from "../tables/description.ts";
import { type Attached, attachedTo } from "./sql-attached.ts";
import { dependentsOf, grantsOf } from "./sql-dependents.ts";
import { insertRows } from "./sql-rows.ts";

/** Another process has given a table the columns of another version of the API's document. */
export class MirrorColumnsError extends Error {
	/** Identifies the error where `instanceof` cannot be used. */
	override readonly name = "MirrorColumnsError";
}

/** The lock that everyone takes who writes records of a resource. */
export const lockResource = (run: Run, schema: string, resource: string): Promise<unknown> =>
	run("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`${schema}/${resource}`]);

/** Name of the note that says which columns a table has. */
export const columnsNote = ({ table }: TableDescription): string => `columns:${table}`;

/** Identifies the columns of a table. */
export function columnsVersion(table: TableDescription): string {
	const known = versions.get(table);
	if (known !== undefined) return known;
	const version = createHash("sha256")
		.update(JSON.stringify(columnsOf(table)))
		.digest("hex")
		.slice(0, 32);
	versions.set(table, version);
	return version;
}

/** It is compared in every transaction. */
const versions = new WeakMap<TableDescription, string>();

const columnsOf = (table: TableDescription): readonly (readonly [string, string])[] => [
	["id", "text"],
	...typedColumns(table).map(({ name, type }) => [name, nameOfType(type)] as const),
	...OWN_COLUMNS.map(([name, type]) => [name, type] as const),
];

const nameOfType = (type: string): string => (type === "timestamptz" ? "timestamp with time zone" : type);

/** Creates a table, or gives it the columns of this version of the document. */
export async function migrateTable(run: Run, schema: string, table: TableDescription): Promise<void> {
	// Without a change, nobody has to wait for those who write.
	if (await hasColumns(run, schema, table)) return noteColumns(run, schema, table);
	await lockResource(run, schema, table.resource);
	const existing = await columnsIn(run, schema, table.table);
	if (existing.size === 0) for (const statement of createStatements(schema, table, table.table)) await run(statement);
	else await rebuild(run, schema, table);
	await noteColumns(run, schema, table);
}

async function columnsIn(run: Run, schema: string, table: string): Promise<ReadonlyMap<string, string>> {
	const rows = await run(
		"select column_name, data_type from information_schema.columns where table_schema = $1 and table_name = $2",
		[schema, table],
	);
	return new Map(rows.map((row) => [String(row.column_name), String(row.data_type)]));
}

async function hasColumns(run: Run, schema: string, table: TableDescription): Promise<boolean> {
	const existing = await columnsIn(run, schema, table.table);
	const wanted = columnsOf(table);
	return existing.size === wanted.length && wanted.every(([name, type]) => existing.get(name) === type);
}

async function noteColumns(run: Run, schema: string, table: TableDescription): Promise<void> {
	// A database that only allows reading can still be asked for the status.
	const [noted] = await run(`select value from ${quoted(schema)}._mirror_notes where name = $1`, [columnsNote(table)]);
	if (noted?.value === columnsVersion(table)) return;
	await run(
		`insert into ${quoted(schema)}._mirror_notes as n values ($1, $2)
		on conflict (name) do update set value = excluded.value where n.value <> excluded.value`,
		[columnsNote(table), columnsVersion(table)],
	);
}

/** Rows that are converted at a time. */
const BATCH = 1_000;

/**
 * Builds a table with the new columns beside the old one, from the JSON of every record, and swaps the two. The JSON holds every field, so nothing
 * is lost, and an older version of the package can rebuild its own columns in the same way. Others read the old table meanwhile. All of it is one
 * transaction: if the process is killed, the old table is still there.
 */
async function rebuild(run: Run, schema: string, table: TableDescription): Promise<void> {
	const old = `${quoted(schema)}.${quoted(table.table)}`;
	const shadowName = `${table.table}__new`;
	const shadow = `${quoted(schema)}.${quoted(shadowName)}`;
	await run(`lock table ${old} in exclusive mode`);
	// A policy that hides rows from this role must not lose them.
	await run("set local row_security = off");
	await requireNoForeignColumns(run, schema, table, old);
	await run(`drop table if exists ${shadow}`);
	for (const statement of createStatements(schema, table, shadowName)) await run(statement);
	await copyRows(run, old, shadow, table);
	const [grants, views] = [await grantsOf(run, old), await dependentsOf(run, old)];
	const attached = await attachedTo(run, old, shadow);
	for (const { drop } of [...views].reverse()) await run(drop);
	await orExplain(table, "another object uses it", () => run(`drop table ${old}`));
	await run(`alter table ${shadow} rename to ${quoted(table.table)}`);
	for (const grant of grants) await run(grant);
	await attach(run, table, attached);
	for (const { name, create, attached: parts } of views) {
		for (const statement of create) await orExplain(table, `the view ${name} uses the old ones`, () => run(statement));
		await attach(run, table, parts);
	}
}

/** Columns of another version of the document only have what the JSON has. Those that have something else were filled by a user. */
async function requireNoForeignColumns(run: Run, schema: string, table: TableDescription, old: string): Promise<void> {
	const wanted = new Set(columnsOf(table).map(([name]) => name));
	const foreign: string[] = [];
	for (const name of (await columnsIn(run, schema, table.table)).keys()) {
		if (wanted.has(name)) continue;
		const filled = await run(
			`select 1 from ${old} where ${quoted(name)} is not null
			and case when ${HAS_UNSTORABLE} then false else _mirror_raw::json -> $1::text is null end limit 1`,
			[name],
		);
		if (filled.length > 0 || (await isFilledBesideUnstorable(run, old, name))) foreign.push(name);
	}
	if (foreign.length > 0)
		throw new MirrorColumnsError(
			`The table ${table.table} cannot get the columns of this version of the document, because it has columns with data of your own: ${foreign.join(", ")}. Nothing was changed. Move them to a table of your own, with the id of the record, and drop them here; then start again.`,
		);
}

/** PostgreSQL cannot take a field out of a JSON that has a NUL or half a surrogate pair anywhere. */
async function isFilledBesideUnstorable(run: Run, old: string, name: string): Promise<boolean> {
	for (let after = ""; ; ) {
		const rows = await run(
			`select id, _mirror_raw::text as raw from ${old} where ${quoted(name)} is not null and ${HAS_UNSTORABLE}
			and id collate "C" > $1 order by id collate "C" limit ${BATCH}`,
			[after],
		);
		if (rows.some(({ raw }) => !Object.hasOwn(JSON.parse(String(raw)) as RawRecord, name))) return true;
		if (rows.length < BATCH) return false;
		after = String(rows.at(-1)?.id);
	}
}

async function attach(run: Run, table: TableDescription, parts: readonly Attached[]): Promise<void> {
	for (const { what, create } of parts)
		for (const statement of create) await orExplain(table, `${what} cannot be kept`, () => run(statement));
}

async function orExplain(table: TableDescription, why: string, work: () => Promise<unknown>): Promise<void> {
	try {
		await work();
	} catch (cause) {
		throw new MirrorColumnsError(
			`The table ${table.table} cannot get the columns of this version of the document, because ${why}: ${cause instanceof Error ? cause.message : String(cause)}. Nothing was changed. Change or drop what uses it, then start again.`,
			{ cause },
		);
	}
}

async function copyRows(run: Run, from: string, to: string, table: TableDescription): Promise<void> {
	const kept = ["_mirror_parent", "_mirror_begin", "_mirror_end", "_mirror_from"];
	for (let after: string | undefined; ; ) {
		const rows = await run(
			`select id, _mirror_raw::text as raw, ${kept.join(", ")} from ${from}
			${after === undefined ? "" : `where id collate "C" > $1`} order by id collate "C" limit ${BATCH}`,
			after === undefined ? [] : [after],
		);
		await insertRows(
			run,
			to,
			table,
			rows.map((row) => ({
				id: String(row.id),
				raw: JSON.parse(String(row.raw)) as RawRecord,
				own: Object.fromEntries(kept.map((name) => [name, row[name]])),
			})),
		);
		if (rows.length < BATCH) return;
		after = String(rows.at(-1)?.id);
	}
}
