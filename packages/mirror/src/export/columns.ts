import { typedColumns } from "../tables/ddl.ts";
import type { ColumnType, TableDescription } from "../tables/description.ts";

/** A column of an exported table. */
export interface ExportColumn {
	/** Its name in the file. */
	readonly name: string;
	/** The field whose value it has; undefined for columns of the mirror. */
	readonly field?: string;
	readonly type: ColumnType;
	readonly description?: string | undefined;
	/** Where the value of a column of the mirror comes from. */
	readonly own?: "id" | "parent" | "raw";
}

/** Types of DuckDB. Decimals start with this many digits after the point, and get more where a value needs them. */
export const FIRST_SCALE = 10;

const TYPES: Readonly<Record<ColumnType, string>> = {
	text: "VARCHAR",
	numeric: `DECIMAL(38, ${FIRST_SCALE})`,
	bigint: "BIGINT",
	boolean: "BOOLEAN",
	timestamptz: "TIMESTAMP WITH TIME ZONE",
	date: "DATE",
	jsonb: "JSON",
};

export const typeOf = ({ type }: ExportColumn): string => TYPES[type];

/** Returns a function that makes names differ where DuckDB ignores upper and lower case. */
export function distinctNames(taken: readonly string[] = []): (name: string) => string {
	const seen = new Set(taken.map((name) => name.toLowerCase()));
	return (name) => {
		let free = name;
		for (let number = 2; seen.has(free.toLowerCase()); number++) free = `${name}_${number}`;
		seen.add(free.toLowerCase());
		return free;
	};
}

/** Returns the columns of a table: id, parent, those of the document, and the JSON of the record if it is wanted. */
export function columnsOfTable(table: TableDescription, withRaw: boolean): ExportColumn[] {
	const distinct = distinctNames();
	const own = (name: string, from: "id" | "parent" | "raw", description: string): ExportColumn => ({
		name: distinct(name),
		own: from,
		type: from === "raw" ? "jsonb" : "text",
		description,
	});
	const columns = [own("id", "id", "Id of the record.")];
	if (table.parent !== undefined)
		columns.push(own("_mirror_parent", "parent", `Id of the record of ${table.parent} whose list this record is in.`));
	for (const { name, type, description } of typedColumns(table))
		columns.push({ name: distinct(name), field: name, type, description });
	if (withRaw) columns.push(own("_mirror_raw", "raw", "The record as the API sent it."));
	return columns;
}
