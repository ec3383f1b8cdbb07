import { join } from "node:path";
import { type Clock, realClock } from "../clock.ts";
import { statusOf } from "../status.ts";
import type { MirrorStore } from "../store/store.ts";
import type { TableDescription } from "../tables/description.ts";
import { columnsOfTable, distinctNames } from "./columns.ts";
import { type Connection, type Duckdb, loadDuckdb, nameOf, textOf, withDatabase } from "./library.ts";
import {
	type ExportedTable,
	type ExportReport,
	earliestProof,
	fileMetadata,
	REPORT_TABLE,
	writeReport,
} from "./report.ts";
import { TableWriter } from "./table-writer.ts";
import { fileTarget, folderTarget, type Target } from "./target.ts";

/** Options of {@link exportMirror}. */
export interface ExportOptions {
	/** The mirror's database: `postgresMirror(...)` or `memoryMirror()`. */
	readonly database: MirrorStore;
	/** The tables to export, such as `arcusTables`: those that were passed to the database, or some of them. */
	readonly resources: readonly TableDescription[];
	/** Path of a DuckDB file. One that an export has written is replaced. */
	readonly duckdb?: string | undefined;
	/** Path of a folder for Parquet files, one for each table. One that an export has written is replaced. */
	readonly parquet?: string | undefined;
	/** Whether to add the JSON of each record, as the column `_mirror_raw`. @defaultValue false */
	readonly raw?: boolean | undefined;
	/** Ends the export. What was there before stays there. */
	readonly signal?: AbortSignal | undefined;
	/** Time, for tests. @defaultValue the real clock */
	readonly clock?: Clock | undefined;
}

/** Records that are read at a time. DuckDB takes at most 2,048. */
const BATCH = 1_000;

/**
 * Writes a mirror into a DuckDB file, into Parquet files, or both, from one moment: every table shows the same state. The files appear when all
 * of it is written, so readers see the export before or this one, never half of it. The table `_mirror_export` says how complete the mirror was.
 *
 * Needs the package `@duckdb/node-api`.
 *
 * @throws TypeError without `duckdb` and `parquet`
 * @throws ExportLibraryError if `@duckdb/node-api` cannot be loaded
 * @throws ExportTargetError if something that no export has written would be replaced
 * @throws MirrorMissingError if the database has no mirror of a resource
 *
 * @example
 * ```ts
 * import { memoryMirror } from "@countersign/mirror";
 * import { arcusTables } from "@countersign/mirror/arcus";
 * import { exportMirror } from "@countersign/mirror/export";
 *
 * const database = memoryMirror(); // the database of your mirror
 * const report = await exportMirror({ database, resources: arcusTables, duckdb: "shop.duckdb" });
 * console.log(report.isComplete, report.tables.map(({ table, rows }) => [table, rows]));
 * ```
 */
export async function exportMirror(options: ExportOptions): Promise<ExportReport> {
	const { database, duckdb: file, parquet: folder, clock = realClock, resources } = options;
	if (file === undefined && folder === undefined)
		throw new TypeError("exportMirror needs duckdb, the path of a file, or parquet, the path of a folder, or both.");
	const duckdb = await loadDuckdb();
	const targets: Target[] = [];
	const addTarget = (target: Target): Target => {
		targets.push(target);
		return target;
	};
	try {
		const single = file === undefined ? undefined : addTarget(await fileTarget(file, duckdb, clock));
		const many = folder === undefined ? undefined : addTarget(await folderTarget(folder, clock));
		const prepared = join((single ?? (many as Target)).work, "mirror.duckdb");
		const files = many && (await many.subfolder("files"));
		const exportedAt = clock.now();
		const { isComplete, tables } = await withDatabase(duckdb, prepared, "create", async (connection) => {
			const copied = await database.snapshot(
				resources.map(({ resource }) => resource),
				(view) => copyAll(duckdb, connection, view, options),
			);
			await writeReport(connection, copied.tables, exportedAt);
			if (files !== undefined) await writeFiles(connection, files, copied.tables, exportedAt);
			await connection.run("checkpoint");
			return copied;
		});
		options.signal?.throwIfAborted();
		if (files !== undefined) await many?.publish(files);
		await single?.publish(prepared);
		return {
			exportedAt,
			isComplete,
			verifiedThrough: earliestProof(tables),
			tables,
			written: targets.map(({ path }) => path),
		};
	} finally {
		for (const target of targets) await target.clear();
	}
}

async function copyAll(
	duckdb: Duckdb,
	connection: Connection,
	view: MirrorStore,
	{ resources, raw = false, signal }: ExportOptions,
): Promise<Pick<ExportReport, "isComplete" | "tables">> {
	const distinct = distinctNames([REPORT_TABLE]);
	const { isComplete, resources: states } = await statusOf({
		store: view,
		resources: resources.map((table) => ({ table })),
	});
	const tables: ExportedTable[] = [];
	for (const [index, description] of resources.entries()) {
		const table = distinct(fileNameOf(description.table));
		const writer = new TableWriter(duckdb, connection, table, columnsOfTable(description, raw));
		await writer.create(description.description);
		for (let after: string | undefined; ; ) {
			signal?.throwIfAborted();
			const records = await view.records(description.resource, { after, max: BATCH });
			if (records.length > 0) await writer.append(records);
			after = records.at(-1)?.id;
			if (records.length < BATCH) break;
		}
		writer.close();
		const state = states[index];
		if (state) tables.push({ ...state, rows: writer.rows, table, unfit: Object.fromEntries(writer.unfit) });
	}
	return { isComplete, tables };
}

/** A table's name comes from a document, and becomes the name of a file on any system. */
const fileNameOf = (table: string): string => table.replace(/[^\p{L}\p{N}_-]/gu, "_");

async function writeFiles(
	connection: Connection,
	folder: string,
	tables: readonly ExportedTable[],
	exportedAt: number,
): Promise<void> {
	const write = (table: string, metadata: Readonly<Record<string, string>>) => {
		const pairs = Object.entries(metadata).map(([key, value]) => `${textOf(key)}: ${textOf(value)}`);
		return connection.run(
			`copy ${nameOf(table)} to ${textOf(join(folder, `${table}.parquet`))} (format parquet, compression zstd, row_group_size 20480, kv_metadata {${pairs.join(", ")}})`,
		);
	};
	for (const table of tables) await write(table.table, fileMetadata(table, exportedAt));
	await write(REPORT_TABLE, { "countersign.exported_at": new Date(exportedAt).toISOString() });
}
