import { createHash } from "node:crypto";
import type { Run } from "@countersign/webhooks/internal";
import { quoted } from "../tables/ddl.ts";
import type { TableDescription } from "../tables/description.ts";
import { lockResource, migrateTable } from "./sql-tables.ts";

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
	`alter table ${schema}._mirror_gone add column if not exists at timestamptz not null default now()`,
	`create index if not exists _mirror_gone_at on ${schema}._mirror_gone (at)`,
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
	if (!isCurrent(notes, schema)) {
		// Those who hold the lock of a resource write tasks next. Waiting for them with a lock on the tasks would be a circle.
		for (const resource of tables.map((one) => one.resource).sort()) await lockResource(run, schemaName, resource);
		await createOwn(run, schema);
	}
	for (const table of tables) await migrateTable(run, schemaName, table);
}

async function notesOf(run: Run, schema: string): Promise<ReadonlyMap<string, string>> {
	const [found] = await run("select to_regclass($1) is not null as exists", [`${schema}._mirror_notes`]);
	if (!found?.exists) return new Map();
	const rows = await run(`select name, value from ${schema}._mirror_notes where name in ('format', 'layout')`);
	return new Map(rows.map((row) => [String(row.name), String(row.value)]));
}

const layoutOf = (schema: string): string =>
	createHash("sha256").update(ownStatements(schema).join("\n")).digest("hex");

/**
 * Whether these statements created what exists. Even a statement that would change nothing waits for everyone who reads a table, and everyone else
 * waits behind it.
 */
const isCurrent = (notes: ReadonlyMap<string, string>, schema: string): boolean =>
	notes.has("format") && notes.get("layout") === layoutOf(schema);

/** Creates the tables that the mirror keeps for itself. */
async function createOwn(run: Run, schema: string): Promise<void> {
	for (const statement of ownStatements(schema)) await run(statement);
	for (const [name, value] of [
		["format", String(FORMAT)],
		["layout", layoutOf(schema)],
	])
		await run(
			`insert into ${schema}._mirror_notes values ($1, $2) on conflict (name) do update set value = excluded.value`,
			[name, value],
		);
}
