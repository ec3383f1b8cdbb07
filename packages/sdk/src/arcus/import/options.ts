import type { Clock } from "../../core/clock.ts";
import type { Logger } from "../../core/hooks.ts";
import type { ConflictMode } from "./bulk-client.ts";
import type { ImportCheckpoint } from "./checkpoint.ts";
import type { ImportRowError } from "./chunks.ts";

/** The resources that can be imported in bulk. */
export type ImportResource = "accounts" | "products" | "orders" | "journal-entries" | "vendor-bills" | "ap-payments";

/** The progress of an import. */
export interface ImportProgress {
	/** Rows that are done, including those of earlier runs. */
	readonly processed: number;
	/** How many of them were imported, or passed with `dryRun: "only"`. */
	readonly succeeded: number;
	/** How many of them were not imported, or did not pass. */
	readonly failed: number;
	/** The chunk that has ended, from 0. With several jobs at once, chunks can end out of order. */
	readonly chunk: number;
	/** The chunk's job. Undefined if none of its rows was sent. */
	readonly jobId: string | undefined;
}

/** Options of {@link importRecords}. */
export interface ImportRecordsOptions {
	/** Name of the source, 1 to 60 characters. Together with a row's `external_id` it identifies the record. */
	readonly externalSource: string;
	/** What happens to a record that already exists. @defaultValue `"skip"`, which leaves the record unchanged */
	readonly conflictMode?: ConflictMode | undefined;
	/** Rows in one job, 1 to 1,000. @defaultValue 500 */
	readonly chunkSize?: number | undefined;
	/** Jobs that run at the same time, 1 to 100. @defaultValue 2 */
	readonly concurrency?: number | undefined;
	/** `"first"`: each chunk is checked before it is sent, and only rows that pass are sent. `"only"`: nothing is written. */
	readonly dryRun?: "first" | "only" | undefined;
	/**
	 * Remembers which rows were imported. It belongs to one import: API key, entity, mode, base URL, resource, `externalSource` and
	 * `conflictMode`. Without one, a second run sends everything again and still imports nothing twice. @defaultValue none
	 */
	readonly checkpoint?: ImportCheckpoint | undefined;
	/** Called after each chunk. What it throws is logged and does not end the import. */
	readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
	/** Ends the import with the signal's reason, also while it waits for its source. Finished chunks stay in the checkpoint. */
	readonly signal?: AbortSignal | undefined;
	/** Milliseconds between the first two polls of a job, at least 1. @defaultValue 500, growing to 5,000 */
	readonly pollInterval?: number | undefined;
	/** Milliseconds after which a job that has not finished ends the import with an `ImportJobError`. @defaultValue 3,600,000 (one hour) */
	readonly jobTimeout?: number | undefined;
	/** Where failures of `onProgress` and of your source's `return()` are reported. @defaultValue `console` */
	readonly logger?: Pick<Logger, "warn"> | undefined;
	/** Time and randomness, for tests. */
	readonly clock?: Clock | undefined;
}

/** The result of an import. Each row counts once: `total` is `succeeded + failed`, and `failed` is `rejected + unknown`. */
export interface ImportResult {
	/** Number of rows. */
	readonly total: number;
	/** Rows that are at the vendor (created, updated or, with `"skip"`, left as they were), or passed with `dryRun: "only"`. */
	readonly succeeded: number;
	/** Rows that were not imported, or may not have been. A second run retries them. */
	readonly failed: number;
	/** Rows that were rejected, by the API or before they were sent. */
	readonly rejected: number;
	/** Rows whose outcome the API did not report (`outcome_unknown`). */
	readonly unknown: number;
	/** One entry for each row in `failed`, in the caller's order. */
	readonly errors: readonly ImportRowError[];
	/** Rows that an earlier run had imported. */
	readonly resumed: number;
	/** Ids of the jobs, including the last one of each chunk that an earlier run had finished. */
	readonly jobs: readonly string[];
}

const MAX_CHUNK = 1000;
const MAX_CONCURRENCY = 100;
const MODES: readonly unknown[] = [undefined, "skip", "update", "replace", "error"];

/** @throws TypeError for an invalid option */
export function checkOptions(options: ImportRecordsOptions): void {
	const { externalSource, chunkSize = 1, concurrency = 1, conflictMode, dryRun, checkpoint } = options;
	if (typeof externalSource !== "string" || externalSource.length < 1 || externalSource.length > 60)
		throw new TypeError("externalSource must have 1 to 60 characters");
	checkCount("chunkSize", chunkSize, MAX_CHUNK);
	checkCount("concurrency", concurrency, MAX_CONCURRENCY);
	if (!MODES.includes(conflictMode))
		throw new TypeError(
			`conflictMode must be "skip", "update", "replace" or "error", but was ${JSON.stringify(conflictMode)}`,
		);
	if (dryRun !== undefined && dryRun !== "first" && dryRun !== "only")
		throw new TypeError(`dryRun must be "first" or "only", but was ${JSON.stringify(dryRun)}`);
	for (const name of ["pollInterval", "jobTimeout"] as const) {
		const value = options[name];
		if (value !== undefined && !(typeof value === "number" && value >= 1 && Number.isFinite(value)))
			throw new TypeError(`${name} must be a number of milliseconds of at least 1, but was ${String(value)}`);
	}
	if (checkpoint !== undefined && !(typeof checkpoint?.load === "function" && typeof checkpoint.save === "function"))
		throw new TypeError("checkpoint must have the methods load and save; memoryCheckpoint() creates one");
}

function checkCount(name: string, value: number, most: number): void {
	if (!Number.isInteger(value) || value < 1 || value > most)
		throw new TypeError(`${name} must be a whole number from 1 to ${most}, but is ${String(value)}`);
}
