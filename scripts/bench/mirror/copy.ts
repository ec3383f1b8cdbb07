/** The floor of a backfill: the same pages, written with `COPY` into the same tables. */
import { typedColumns } from "../../../packages/mirror/src/tables/ddl.ts";
import { columnsOf } from "../../../packages/mirror/src/tables/values.ts";
import type { Database } from "./database.ts";
import { type BulkVendor, idOf } from "./vendor.ts";

/** Rows of one `COPY`. */
const ROWS = 10_000;

const field = (value: unknown): string => {
	if (value === null || value === undefined) return "\\N";
	const text = typeof value === "object" ? JSON.stringify(value) : String(value);
	return /[\\\t\n\r]/.test(text)
		? text.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n").replaceAll("\r", "\\r")
		: text;
};

/** Copies every record into the table, and with `changes` into the change feed, too: everything that the mirror stores. */
export async function copyAll(database: Database, vendor: BulkVendor, schema: string, changes: boolean): Promise<void> {
	const { table } = vendor;
	const typed = typedColumns(table);
	const names = ["id", ...typed.map(({ name }) => name), "_mirror_raw", "_mirror_begin", "_mirror_end", "_mirror_from"];
	const target = `${schema}.${table.table} (${names.map((name) => `"${name}"`).join(", ")})`;
	for (let first = 0; first < vendor.rows; ) {
		const rows: string[] = [];
		const feed: string[] = [];
		for (; first < vendor.rows && rows.length < ROWS; first += vendor.perPage)
			for (const [index, raw] of vendor.page(first).entries()) {
				const id = idOf(first + index);
				const json = field(JSON.stringify(raw));
				const values = Object.values(columnsOf(typed, raw)).map(field);
				rows.push(`${[id, ...values, json, first, first + 1, "list"].join("\t")}\n`);
				if (changes) feed.push(`${table.resource}\t${id}\t${json}\t2026-01-01T00:00:00Z\n`);
			}
		await database.copy(target, rows.join(""));
		if (changes) await database.copy(`${schema}._mirror_changes (resource, id, after, at)`, feed.join(""));
	}
}
