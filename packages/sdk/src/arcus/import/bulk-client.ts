import type { ImportRow } from "./chunks.ts";

/** What happens to a record that already exists: it is left alone, changed, overwritten, or reported as an error. */
export type ConflictMode = "skip" | "update" | "replace" | "error";

/** An error of a row as the API writes it. */
export interface RowErrorOnWire {
	/** The row's place in its job, from 0. */
	readonly index: number;
	/** The row's `external_id`, if the API repeats it. */
	readonly external_id?: string | null | undefined;
	/** What is wrong. */
	readonly error: string;
	/** The vendor's machine-readable code, if it gives one. */
	readonly code?: string | null | undefined;
}

/** The outcome of a chunk as the API writes it. */
export interface OutcomeOnWire {
	/** Rows that were imported, or that a dry run accepted. */
	readonly succeeded_records: number;
	/** Rows that were not imported. */
	readonly failed_records: number;
	/** Number of rows in the job or check, if the API repeats it. */
	readonly total_records?: number | undefined;
	/** The reasons, by row. */
	readonly errors: readonly RowErrorOnWire[];
}

/** Options of a call that submits a chunk. */
export interface BulkOptions {
	/** Derived from the rows and the attempt. Absent for `dryRun: "only"`, which always checks again. */
	readonly idempotencyKey?: string | undefined;
	/** Ends the call when the import ends. */
	readonly signal?: AbortSignal | undefined;
}

/** The part of a client that the import calls. `Arcus` has it. */
export interface BulkClient {
	/** The migration calls, as `arcus.migration` has them. */
	readonly migration: {
		/** Submits a chunk. */
		bulk(
			resource: string,
			params: {
				records: ImportRow[];
				external_source: string;
				conflict_mode?: ConflictMode;
				dry_run?: boolean;
			},
			options?: BulkOptions,
		): PromiseLike<unknown>;
		readonly jobs: {
			/** Retrieves a job. */
			retrieve(
				id: string,
				options?: { signal?: AbortSignal | undefined },
			): PromiseLike<OutcomeOnWire & { readonly status: string }>;
		};
	};
}
