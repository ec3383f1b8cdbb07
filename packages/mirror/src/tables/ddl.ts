import type { TableDescription } from "./description.ts";

/** Quotes a name. Names come from documents, so they are never trusted. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""').replaceAll("\u0000", "")}"`;

/** Quotes a string. */
export const literal = (text: string): string => `'${text.replaceAll("\u0000", "").replaceAll("'", "''")}'`;

/** PostgreSQL cuts off longer names. */
const MAX_NAME = 63;

/** Columns that the mirror adds to every table. */
export const OWN_COLUMNS = [
	["_mirror_parent", "text", "Id of the record whose list this record is in."],
	["_mirror_raw", "json", "The record as the API sent it."],
	["_mirror_begin", "bigint", "When it was requested last, in the mirror's own order."],
	["_mirror_end", "bigint", "When the response arrived, in the mirror's own order."],
	["_mirror_from", "text", "Whether it came from a list or was fetched by its id."],
] as const;

/** The typed columns without the id, which has a column of its own. */
export const typedColumns = (table: TableDescription): TableDescription["columns"] =>
	table.columns.filter(({ name }) => name !== "id" && !name.startsWith("_mirror_"));

/** Statements that create a table under a name, with its comments and indexes. */
export function createStatements(schema: string, table: TableDescription, name: string): string[] {
	const full = `${quoted(schema)}.${quoted(name)}`;
	const columns = [
		`id text collate "C" primary key`,
		...typedColumns(table).map((column) => `${quoted(column.name)} ${column.type}`),
		...OWN_COLUMNS.map(([column, type]) => `${column} ${type}`),
	];
	const comments = [
		...typedColumns(table).flatMap(({ name: column, description }) =>
			description ? [[column, description] as const] : [],
		),
		...OWN_COLUMNS.map(([column, , description]) => [column, description] as const),
	];
	const indexed = [
		"_mirror_begin",
		"_mirror_parent",
		...typedColumns(table).flatMap((one) => (one.references ? [one.name] : [])),
	];
	return [
		`create table ${full} (${columns.join(", ")})`,
		...(table.description ? [`comment on table ${full} is ${literal(table.description)}`] : []),
		...comments.map(([column, text]) => `comment on column ${full}.${quoted(column)} is ${literal(text)}`),
		...indexed.map((column) => `create index on ${full} (${quoted(column)})`),
	];
}

/** @throws TypeError for names that two tables share or that PostgreSQL would cut off */
export function checkTables(tables: readonly TableDescription[]): void {
	const seen = new Map<string, string>();
	for (const { table, resource, columns } of tables) {
		const owner = seen.get(table);
		if (owner !== undefined) throw new TypeError(`${owner} and ${resource} have the same table ${table}; rename one`);
		if (table.startsWith("_mirror")) throw new TypeError(`${resource}: the table name ${table} is reserved; rename it`);
		seen.set(table, resource);
		for (const name of [table, ...columns.map((column) => column.name)])
			if (Buffer.byteLength(name) > MAX_NAME - 6 || name === "")
				throw new TypeError(
					`${resource}: the name ${JSON.stringify(name.slice(0, 80))} is empty or too long for PostgreSQL; rename it`,
				);
	}
}
