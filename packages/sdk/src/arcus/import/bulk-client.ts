import type { ImportRow } from "./chunks.ts";
import type { ConflictMode } from "./options.ts";

/** An error of a row as the API writes it. */
export interface RowErrorOnWire {
	/** The row's place in its job, from 0. */
	readonly index: number;
	/** The row's `external_id`, where the API repeats it. */
	readonly external_id?: string | null | undefined;
	/** What is wrong, in words. */
	readonly error: string;
	/** The vendor's machine-readable code, where it gives one. */
	readonly code?: string | null | undefined;
}

/** The outcome of a chunk as the API writes it. */
export interface OutcomeOnWire {
	/** Rows that were imported, or would be by a dry run. */
	readonly succeeded_records: number;
	/** Rows that were not. */
	readonly failed_records: number;
	/** Why, row by row. */
	readonly errors: readonly RowErrorOnWire[];
}

/** Options of a call that submits a chunk. */
export interface BulkOptions {
	/** Made from the chunk's content; left out for `dryRun: "only"`, which is answered anew each time. */
	readonly idempotencyKey?: string;
	/** Ends the call; as given to the import. */
	readonly signal?: AbortSignal;
}

/** What the import needs of a client, by its shape. */
export interface BulkClient {
	/** The calls on imports; `arcus.migration` has them. */
	readonly migration: {
		/** Submits a chunk. */
		bulk(
			resource: string,
			params: { records: ImportRow[]; external_source: string; conflict_mode?: ConflictMode; dry_run?: boolean },
			options?: BulkOptions,
		): PromiseLike<unknown>;
		readonly jobs: {
			/** Asks for a job. */
			retrieve(
				id: string,
				options?: { signal?: AbortSignal },
			): PromiseLike<OutcomeOnWire & { readonly status: string }>;
		};
	};
}
