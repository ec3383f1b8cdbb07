import type { Run } from "@countersign/webhooks/internal";
import type { RawRecord } from "../gate/observation.ts";
import { OWN_COLUMNS, quoted, typedColumns } from "../tables/ddl.ts";
import type { TableDescription } from "../tables/description.ts";
import { fittedText } from "../tables/values.ts";

/** A row to insert: the JSON of a record, and the columns of the mirror. */
export interface NewRow {
	readonly id: string;
	readonly raw: RawRecord;
	/** The columns of the mirror besides the JSON. */
	readonly own: Readonly<Record<string, unknown>>;
	/** The record before, if this is a change that enters the feed. */
	readonly changed?: { readonly before: RawRecord | undefined } | undefined;
}

/** Where changes are written. */
export interface ChangeFeed {
	/** Name of the table, quoted. */
	readonly table: string;
	readonly resource: string;
	/** Name of the lock that everyone takes who writes changes. */
	readonly lock: string;
}

/** Returns values as the text of a PostgreSQL array, because every client sends a string in the same way. */
export function arrayOf(values: readonly unknown[]): string {
	const elements = values.map((value) => {
		if (value === null || value === undefined) return "NULL";
		if (typeof value === "number" || typeof value === "boolean") return String(value);
		const text = String(value);
		return SPECIAL.test(text) ? `"${text.replace(SPECIALS, "\\$&")}"` : `"${text}"`;
	});
	return `{${elements.join(",")}}`;
}

const SPECIAL = /["\\]/;
const SPECIALS = /["\\]/g;

/** Separates JSON texts, which contain no control characters. PostgreSQL splits them much faster than it reads an array. */
const SEPARATOR = "\u001e";
const split = (place: string): string => `string_to_array(${place}, E'\\x1e')`;

/**
 * Inserts rows, or replaces those that exist, and adds those that are changes to the feed, in one statement. Each record travels once, as its JSON, and
 * PostgreSQL takes the typed columns out of it; only a record with a field that does not fit its column travels a second time, with what fits. The
 * JSON itself stays text: PostgreSQL cannot hold a NUL or half a surrogate pair, and would change numbers.
 *
 * @param options.areNew whether none of them exists, which makes the statement shorter to plan
 */
export async function insertRows(
	run: Run,
	table: string,
	description: TableDescription,
	rows: readonly NewRow[],
	{ feed, areNew = false }: { readonly feed?: ChangeFeed; readonly areNew?: boolean } = {},
): Promise<void> {
	if (rows.length === 0) return;
	const typed = typedColumns(description);
	const texts = rows.map(({ raw }) => JSON.stringify(raw));
	const own = OWN_COLUMNS.filter(([name]) => name !== "_mirror_raw").map(([name, type]) => ({ name, type }) as const);
	const values: string[] = [
		arrayOf(rows.map(({ id }) => id)),
		texts.join(SEPARATOR),
		rows.map(({ raw }, index) => fittedText(typed, raw, texts[index] ?? "") ?? "").join(SEPARATOR),
		...own.map(({ name }) => arrayOf(rows.map((row) => row.own[name]))),
	];
	const isChange = feed !== undefined && rows.some(({ changed }) => changed !== undefined);
	const changes = isChange ? changesOf(feed, rows, values) : undefined;
	const arrays = [
		"$1::text::text[]",
		split("$2"),
		split("$3"),
		...own.map(({ type }, index) => `$${index + 4}::text::${type}[]`),
		...(changes?.arrays ?? []),
	];
	const names = ["id", ...typed, ...own.map(({ name }) => name), "_mirror_raw"].map((column) =>
		quoted(typeof column === "string" ? column : column.name),
	);
	const columns = ["r.id", ...typed.map(({ name }) => `x.${quoted(name)}`), ...own.map(({ name }) => `r.${name}`)];
	const record = `json_to_record(coalesce(r.fitted, r.raw)) as x(${typed.map(({ name, type }) => `${quoted(name)} ${type}`).join(", ")})`;
	await run(
		`with r as materialized (
			select r.id, r.raw::json as raw, nullif(r.fitted, '')::json as fitted,
				${[...own.map(({ name }) => name), ...(changes ? ["changed", "before"] : [])].join(", ")}
			from unnest(${arrays.join(", ")})
				as r(id, raw, fitted, ${own.map(({ name }) => name).join(", ")}${changes ? ", changed, before" : ""})
		)${changes ? `, ${changes.statement}` : ""}
		insert into ${table} as t (${names.join(", ")}) select ${columns.join(", ")}, r.raw
		from r${typed.length > 0 ? ` cross join lateral ${record}` : ""}
		${areNew ? "" : `on conflict (id) do update set ${names.slice(1).map(replaced).join(", ")}`}`,
		values,
	);
}

/** A record that is fetched by its id does not say in whose list it is; it stays in the same one. */
const replaced = (name: string): string =>
	name === quoted("_mirror_parent") ? `${name} = coalesce(excluded.${name}, t.${name})` : `${name} = excluded.${name}`;

const lockOf = (place: string): string =>
	`l as materialized (select pg_advisory_xact_lock(hashtextextended(${place}, 0)))`;

/**
 * The lock of the feed is held until the commit, so positions become visible in their order and a reader misses none. It comes before the first
 * position is taken, because the rows of the feed come from a join with it.
 */
function changesOf({ table, resource, lock }: ChangeFeed, rows: readonly NewRow[], values: string[]) {
	const place = (value: string): string => `$${values.push(value)}`;
	const arrays = [
		`${place(arrayOf(rows.map(({ changed }) => changed !== undefined)))}::text::boolean[]`,
		split(place(rows.map(({ changed }) => (changed?.before ? JSON.stringify(changed.before) : "")).join(SEPARATOR))),
	];
	const statement = `${lockOf(place(lock))}, c as (
			insert into ${table} (resource, id, before, after, at)
			select ${place(resource)}, r.id, nullif(r.before, '')::json, r.raw, clock_timestamp() from l cross join r where r.changed
		)`;
	return { arrays, statement };
}

/** Adds deletions to the feed. */
export async function insertChanges(
	run: Run,
	{ table, resource, lock }: ChangeFeed,
	deleted: readonly { readonly id: string; readonly before: RawRecord | undefined }[],
): Promise<void> {
	if (deleted.length === 0) return;
	await run(
		`with ${lockOf("$1")} insert into ${table} (resource, id, before, after, at)
		select $2, x.id, nullif(x.before, '')::json, null, clock_timestamp()
		from l cross join unnest($3::text::text[], ${split("$4")}) as x(id, before)`,
		[
			lock,
			resource,
			arrayOf(deleted.map(({ id }) => id)),
			deleted.map(({ before }) => (before ? JSON.stringify(before) : "")).join(SEPARATOR),
		],
	);
}
