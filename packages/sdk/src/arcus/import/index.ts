/** The bulk import: any number of rows through the migration endpoint, none twice, resumable. Promises no more than that. */
export type { BulkClient, BulkOptions, OutcomeOnWire, RowErrorOnWire } from "./bulk-client.ts";
export { type FinishedChunk, type ImportCheckpoint, type ImportState, memoryCheckpoint } from "./checkpoint.ts";
export type { ImportRow, ImportRowError } from "./chunks.ts";
export { importRecords } from "./import-records.ts";
export { ImportJobError } from "./job.ts";
export type { ConflictMode, ImportProgress, ImportRecordsOptions, ImportResource, ImportResult } from "./options.ts";
