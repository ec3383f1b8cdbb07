import type { Run } from "@countersign/webhooks/internal";
import type { RawRecord } from "../gate/observation.ts";
import { OWN_COLUMNS, quoted, typedColumns } from "../tables/ddl.ts";
import type { TableDescription } from "../tables/description.ts";
import { fit } from "../tables/values.ts";

/** A row to insert: the typed columns, and those of the mirror. */
interface NewRow {
	readonly id: string;
	readonly raw: RawRecord;
	/** The columns of the mirror besides the JSON. */
	readonly own: Readonly<Record<string, unknown>>;
}

/** The JSON of records that are written twice: into their table and into the change feed. */
const texts = new WeakMap<RawRecord, string>();

/** Returns the JSON of a record. */
export function textOf(raw: RawRecord): string {
	const known = texts.get(raw);
	if (known !== undefined) return known;
	const text = JSON.stringify(raw);
	texts.set(raw, text);
	return text;
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

/**
 * Inserts rows, or replaces those that exist. The JSON of a record travels as text: PostgreSQL would decode its strings otherwise, and cannot hold a
 * NUL or half a surrogate pair.
 */
export async function insertRows(
	run: Run,
	table: string,
	description: TableDescription,
	rows: readonly NewRow[],
): Promise<void> {
	if (rows.length === 0) return;
	const columns: readonly {
		readonly name: string;
		readonly type: string;
		readonly read: (row: NewRow) => unknown;
	}[] = [
		{ name: "id", type: "text", read: ({ id }) => id },
		...typedColumns(description).map(({ name, type }) => ({
			name,
			type,
			read: ({ raw }: NewRow): unknown => {
				const value = fit(raw[name], type);
				return type === "jsonb" && value !== null ? JSON.stringify(value) : value;
			},
		})),
		...OWN_COLUMNS.map(([name, type]) => ({
			name,
			type,
			read: ({ raw, own }: NewRow): unknown => (name === "_mirror_raw" ? textOf(raw) : own[name]),
		})),
	];
	const names = columns.map(({ name }) => quoted(name));
	const updates = names.slice(1).map((name) => `${name} = excluded.${name}`);
	const of = (part: (index: number, type: string) => string): string =>
		columns.map(({ type }, index) => part(index + 1, type)).join(", ");
	await run(
		`insert into ${table} (${names.join(", ")}) select ${of((at, type) => `v${at}::${type}`)}
		from unnest(${of((at) => `$${at}::text::text[]`)}) as x(${of((at) => `v${at}`)})
		on conflict (id) do update set ${updates.join(", ")}`,
		columns.map(({ read }) => arrayOf(rows.map(read))),
	);
}
