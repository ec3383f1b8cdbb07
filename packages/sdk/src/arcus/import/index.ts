/** The bulk import: any number of rows through the migration endpoint, none of them twice, resumable. */
export type { BulkClient, BulkOptions, ConflictMode, OutcomeOnWire, RowErrorOnWire } from "./bulk-client.ts";
export {
	type FinishedChunk,
	ForeignCheckpointError,
	type ImportCheckpoint,
	ImportCheckpointError,
	type ImportOwner,
	type ImportState,
	memoryCheckpoint,
} from "./checkpoint.ts";
export type { IdentifiedRow, ImportRow, ImportRowError } from "./chunks.ts";
export { type CheckpointDisk, logCheckpoint } from "./file-checkpoint.ts";
export { importRecords } from "./import-records.ts";
export { ImportJobError } from "./job.ts";
export type { ImportProgress, ImportRecordsOptions, ImportResource, ImportResult } from "./options.ts";
