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
	const own = OWN_COLUMNS.filter(([name]) => name !== "_mirror_raw");
	const inputs = new Inputs();
	inputs.add(
		"id",
		"text",
		rows.map(({ id }) => id),
	);
	inputs.addJson("raw", texts);
	inputs.addJson(
		"fitted",
		rows.map(({ raw }, index) => fittedText(typed, raw, texts[index] ?? "")),
	);
	for (const [name, type] of own)
		inputs.add(
			name,
			type,
			rows.map((row) => row.own[name]),
		);
	const changes = feed && rows.some(({ changed }) => changed) ? changesOf(feed, rows, inputs) : undefined;
	const names = ["id", ...typed.map(({ name }) => name), ...own.map(([name]) => name), "_mirror_raw"].map(quoted);
	const columns = ["r.id", ...typed.map(({ name }) => `x.${quoted(name)}`), ...own.map(([name]) => `r.${name}`)];
	const record = `json_to_record(coalesce(r.fitted, r.raw)) as x(${typed.map(({ name, type }) => `${quoted(name)} ${type}`).join(", ")})`;
	await run(
		`with r as materialized (${inputs.select()})${changes ? `, ${changes}` : ""}
		insert into ${table} as t (${names.join(", ")}) select ${columns.join(", ")}, r.raw
		from r${typed.length > 0 ? ` cross join lateral ${record}` : ""}
		${areNew ? "" : `on conflict (id) do update set ${names.slice(1).map(replaced).join(", ")}`}`,
		inputs.values,
	);
}

/** The rows of a statement, as parameters. A value that all rows share travels once. */
class Inputs {
	/** The parameters. */
	readonly values: string[] = [];
	readonly #arrays: string[] = [];
	readonly #names: string[] = [];
	readonly #columns: string[] = [];

	place(value: string): string {
		return `$${this.values.push(value)}`;
	}

	/** Adds a column. */
	add(name: string, type: string, values: readonly unknown[]): void {
		const [first] = values;
		if (values.length > 1 && values.every((one) => one === first)) {
			const shared = first === null || first === undefined ? "null" : `${this.place(String(first))}::text`;
			this.#columns.push(`${shared}::${type} as ${name}`);
		} else this.#addArray(name, `${this.place(arrayOf(values))}::text::${type}[]`, `a.${name}`);
	}

	/** Adds a column of JSON texts. */
	addJson(name: string, texts: readonly (string | undefined)[]): void {
		if (texts.every((text) => text === undefined)) this.#columns.push(`null::json as ${name}`);
		else
			this.#addArray(
				name,
				split(this.place(texts.map((text) => text ?? "").join(SEPARATOR))),
				`nullif(a.${name}, '')::json as ${name}`,
			);
	}

	#addArray(name: string, array: string, column: string): void {
		this.#arrays.push(array);
		this.#names.push(name);
		this.#columns.push(column);
	}

	select(): string {
		return `select ${this.#columns.join(", ")} from unnest(${this.#arrays.join(", ")}) as a(${this.#names.join(", ")})`;
	}
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
function changesOf({ table, resource, lock }: ChangeFeed, rows: readonly NewRow[], inputs: Inputs): string {
	inputs.add(
		"changed",
		"boolean",
		rows.map(({ changed }) => changed !== undefined),
	);
	inputs.addJson(
		"before",
		rows.map(({ changed }) => changed?.before && JSON.stringify(changed.before)),
	);
	return `${lockOf(inputs.place(lock))}, c as (
			insert into ${table} (resource, id, before, after, at)
			select ${inputs.place(resource)}, r.id, r.before, r.raw, clock_timestamp() from l cross join r where r.changed
		)`;
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
