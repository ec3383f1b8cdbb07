import type { Run } from "@countersign/webhooks/internal";
import type { RawRecord } from "../gate/observation.ts";
import { OWN_COLUMNS, quoted, typedColumns } from "../tables/ddl.ts";
import type { TableDescription } from "../tables/description.ts";
import { columnsOf } from "../tables/values.ts";

/** A row to insert: the typed columns, and those of the mirror. */
interface NewRow {
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
