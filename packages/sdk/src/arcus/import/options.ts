import type { ImportCheckpoint } from "./checkpoint.ts";
import type { ImportRowError } from "./chunks.ts";

/** What becomes of a record that exists: left alone, changed, overwritten, or reported as an error. */
export type ConflictMode = "skip" | "update" | "replace" | "error";

/** What can be imported in bulk. */
export type ImportResource = "accounts" | "products" | "orders" | "journal-entries" | "vendor-bills" | "ap-payments";

/** How far an import is. */
export interface ImportProgress {
	/** Rows whose outcome is known, those of earlier runs included. */
	readonly processed: number;
	/** Rows among them that were imported, or passed with `dryRun: "only"`. */
	readonly succeeded: number;
	/** Rows among them that were not. */
	readonly failed: number;
	/** The chunk that has ended, from 0; with several jobs at once not always the next one. */
	readonly chunk: number;
	/** The chunk's job; undefined where none of its rows was sent to be written. */
	readonly jobId: string | undefined;
}

/** Options of {@link importRecords}. */
export interface ImportRecordsOptions {
	/** Name of the source, 1 to 60 characters; with a row's `external_id` it names the record. */
	readonly externalSource: string;
	/** What becomes of a record that exists. @defaultValue `"skip"`, so that a row that is there stays as it is */
	readonly conflictMode?: ConflictMode;
	/** Rows in one job, 1 to 1,000. @defaultValue 500 */
	readonly chunkSize?: number;
	/** Jobs under way at once. @defaultValue 2 */
	readonly concurrency?: number;
	/** `"first"`: each chunk is checked before it is sent, and only rows that pass are sent. `"only"`: nothing is written. */
	readonly dryRun?: "first" | "only";
	/** Where to remember finished chunks; without one, a second run asks for everything again (and still imports nothing twice). */
	readonly checkpoint?: ImportCheckpoint;
	/** Told after each chunk. */
	readonly onProgress?: (progress: ImportProgress) => void;
	/** Ends the import; what was finished stays in the checkpoint. */
	readonly signal?: AbortSignal;
	/** Milliseconds between two looks at a job. @defaultValue 500, growing to 5,000 */
	readonly pollInterval?: number;
}

/** What an import came to. */
export interface ImportResult {
	/** Rows that the caller gave. */
	readonly total: number;
	/** Rows that were imported, or passed with `dryRun: "only"`; those of earlier runs included. */
	readonly succeeded: number;
	/** Rows that were not, those refused before they were sent included. */
	readonly failed: number;
	/** One entry for each row that was not imported, in the caller's order. */
	readonly errors: readonly ImportRowError[];
	/** Rows that an earlier run had finished. */
	readonly resumed: number;
	/** Ids of the jobs, those of earlier runs included. */
	readonly jobs: readonly string[];
}

const MAX_CHUNK = 1000;

/** @throws TypeError for an option that is out of range */
export function checkOptions(options: ImportRecordsOptions): void {
	const { externalSource, chunkSize = 1, concurrency = 1 } = options;
	if (typeof externalSource !== "string" || externalSource.length < 1 || externalSource.length > 60)
		throw new TypeError("externalSource must have 1 to 60 characters");
	if (!Number.isInteger(chunkSize) || chunkSize < 1 || chunkSize > MAX_CHUNK)
		throw new TypeError(`chunkSize must be a whole number from 1 to ${MAX_CHUNK}, and is ${chunkSize}`);
	if (!Number.isInteger(concurrency) || concurrency < 1)
		throw new TypeError(`concurrency must be a whole number from 1 up, and is ${concurrency}`);
}
