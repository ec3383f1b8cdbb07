import type { ResourceStatus } from "../options.ts";
import { type Connection, nameOf, textOf } from "./library.ts";

/** What an export has written for a resource, and how complete it was in the mirror at that moment. */
export interface ExportedTable extends ResourceStatus {
	/** Name of the table in DuckDB, and of the Parquet file without its extension. */
	readonly table: string;
	/** Number of values by column that do not fit the column's type and are null in the export. */
	readonly unfit: Readonly<Record<string, number>>;
}

/** What an export has written. */
export interface ExportReport {
	/** The moment of the export, in milliseconds since 1970. */
	readonly exportedAt: number;
	/** Whether every list had been read to its end and nothing waited. */
	readonly isComplete: boolean;
	/** Up to when all of it is proved, in milliseconds since 1970; undefined if a resource was never checked. */
	readonly verifiedThrough: number | undefined;
	/** One entry for each resource. */
	readonly tables: readonly ExportedTable[];
	/** The file and the folder that were written. */
	readonly written: readonly string[];
}

/** The table in which an export says what it has. */
export const REPORT_TABLE = "_mirror_export";

const time = (at: number | undefined): string =>
	at === undefined ? "null" : `make_timestamptz(${Math.round(at) * 1_000})`;
const number = (value: number | undefined): string => (value === undefined ? "null" : String(value));
const text = (value: string | undefined): string => (value === undefined ? "null" : textOf(value));

/** Returns the earliest moment of all resources; undefined if one was never checked. */
export function earliestProof(tables: readonly Pick<ResourceStatus, "verifiedThrough">[]): number | undefined {
	const all = tables.map((one) => one.verifiedThrough);
	return all.some((one) => one === undefined) ? undefined : Math.min(...(all as number[]));
}

/** Creates the table that says how complete the mirror was. */
export async function writeReport(
	connection: Connection,
	tables: readonly ExportedTable[],
	exportedAt: number,
): Promise<void> {
	await connection.run(`create table ${nameOf(REPORT_TABLE)} (
		resource VARCHAR, "table" VARCHAR, rows BIGINT, exported_at TIMESTAMP WITH TIME ZONE, state VARCHAR, pending BIGINT,
		walked_from TIMESTAMP WITH TIME ZONE, verified_through TIMESTAMP WITH TIME ZONE, differences BIGINT, last_error VARCHAR,
		limits VARCHAR[], unfit JSON)`);
	for (const one of tables)
		await connection.run(
			`insert into ${nameOf(REPORT_TABLE)} values (${[
				text(one.resource),
				text(one.table),
				number(one.rows),
				time(exportedAt),
				text(one.state),
				number(one.pending),
				time(one.walkedFrom),
				time(one.verifiedThrough),
				number(one.differences),
				text(one.lastError),
				`[${one.limits.map((limit) => textOf(limit)).join(", ")}]::VARCHAR[]`,
				text(JSON.stringify(one.unfit)),
			].join(", ")})`,
		);
}

/** Returns what each Parquet file says about itself. */
export function fileMetadata(table: ExportedTable, exportedAt: number): Readonly<Record<string, string>> {
	const iso = (at: number | undefined): string => (at === undefined ? "never" : new Date(at).toISOString());
	return {
		"countersign.resource": table.resource,
		"countersign.exported_at": iso(exportedAt),
		"countersign.state": table.state,
		"countersign.pending": String(table.pending),
		"countersign.verified_through": iso(table.verifiedThrough),
	};
}
