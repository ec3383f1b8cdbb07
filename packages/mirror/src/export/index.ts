/** Writes a mirror into files for BI: a DuckDB database, or a folder of Parquet files. It never changes the mirror. */
export { type ExportOptions, exportMirror } from "./export.ts";
export { ExportLibraryError } from "./library.ts";
export type { ExportedTable, ExportReport } from "./report.ts";
export { ExportTargetError } from "./target.ts";
