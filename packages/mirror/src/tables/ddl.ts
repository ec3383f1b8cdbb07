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

/** Columns that PostgreSQL gives every table. */
const SYSTEM: ReadonlySet<string> = new Set(["ctid", "xmin", "xmax", "cmin", "cmax", "tableoid"]);
/** A row must fit on one page of PostgreSQL, where each long text takes 18 bytes. */
const MAX_COLUMNS = 400;

const canBeColumn = (name: string): boolean =>
	name !== "" &&
	name !== "id" &&
	!name.startsWith("_mirror_") &&
	!SYSTEM.has(name) &&
	!name.includes("\u0000") &&
	!/\p{Surrogate}/u.test(name) &&
	Buffer.byteLength(name) <= MAX_NAME;

const typed = new WeakMap<TableDescription, TableDescription["columns"]>();

/**
 * The typed columns without the id, which has a column of its own. A field with a name that no column can have, or beyond the first 400, is in the JSON
 * of the record only.
 */
export function typedColumns(table: TableDescription): TableDescription["columns"] {
	const known = typed.get(table);
	if (known) return known;
	const usable = new Map(table.columns.filter(({ name }) => canBeColumn(name)).map((one) => [one.name, one]));
	const columns = [...usable.values()].slice(0, MAX_COLUMNS);
	typed.set(table, columns);
	return columns;
}

/** Whether the JSON of a record may have a NUL or half a surrogate pair, which make every operator for JSON fail. */
export const HAS_UNSTORABLE = "_mirror_raw::text ~ '\\\\u(0000|d[89a-f])'";

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
		...typedColumns(table).flatMap((one) => (one.references && one.type !== "jsonb" ? [one.name] : [])),
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
	for (const { table, resource } of tables) {
		const owner = seen.get(table);
		if (owner !== undefined) throw new TypeError(`${owner} and ${resource} have the same table ${table}; rename one`);
		if (table.startsWith("_mirror")) throw new TypeError(`${resource}: the table name ${table} is reserved; rename it`);
		seen.set(table, resource);
		// While a table is built again, the new one has a longer name.
		if (Buffer.byteLength(table) > MAX_NAME - 6 || table === "" || table.includes("\u0000"))
			throw new TypeError(
				`${resource}: the table name ${JSON.stringify(table.slice(0, 80))} is empty, has a NUL or is too long for PostgreSQL; rename it`,
			);
	}
}
