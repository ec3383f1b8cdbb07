/** The bulk import: any number of rows through the migration endpoint, none twice, resumable. Promises no more than that. */
export { type FinishedChunk, type ImportCheckpoint, type ImportState, memoryCheckpoint } from "./checkpoint.ts";
export type { ImportRow, ImportRowError } from "./chunks.ts";
export {
	type BulkClient,
	type BulkOptions,
	type ConflictMode,
	ImportJobError,
	type ImportProgress,
	type ImportRecordsOptions,
	type ImportResource,
	type ImportResult,
	importRecords,
	type OutcomeOnWire,
	type RowErrorOnWire,
} from "./import-records.ts";
