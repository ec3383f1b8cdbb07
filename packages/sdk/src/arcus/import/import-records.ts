import { idempotencyKey } from "../../core/idempotency.ts";
import type { FinishedChunk, ImportCheckpoint, ImportState } from "./checkpoint.ts";
import { type Chunk, chunked, type ImportRow, type ImportRowError } from "./chunks.ts";

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

/** A job ended as a whole with `failed` and named no row: the rows' fate is told here, and the next run asks again. */
export class ImportJobError extends Error {
	/** Always `ImportJobError`, also where `instanceof` cannot be used. */
	override readonly name = "ImportJobError";
	constructor(
		/** The job that failed. */
		readonly jobId: string,
		/** Positions of its rows among all that the caller gave, from 0. */
		readonly rows: readonly number[],
	) {
		super(
			`Job ${jobId} failed as a whole (rows ${rows[0]} to ${rows.at(-1)}). Nothing of it counts as imported; run the import again with the same checkpoint to go on.`,
		);
	}
}

const MAX_CHUNK = 1000;
const MAX_POLL_MS = 5000;

function checkOptions(options: ImportRecordsOptions): void {
	const { externalSource, chunkSize = 1, concurrency = 1 } = options;
	if (typeof externalSource !== "string" || externalSource.length < 1 || externalSource.length > 60)
		throw new TypeError("externalSource must have 1 to 60 characters");
	if (!Number.isInteger(chunkSize) || chunkSize < 1 || chunkSize > MAX_CHUNK)
		throw new TypeError(`chunkSize must be a whole number from 1 to ${MAX_CHUNK}, and is ${chunkSize}`);
	if (!Number.isInteger(concurrency) || concurrency < 1)
		throw new TypeError(`concurrency must be a whole number from 1 up, and is ${concurrency}`);
}

function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
	return new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const done = (): void => {
			signal?.removeEventListener("abort", stop);
			resolve();
		};
		const stop = (): void => {
			clearTimeout(timer);
			reject(signal?.reason);
		};
		const timer = setTimeout(done, ms);
		signal?.addEventListener("abort", stop, { once: true });
	});
}

function toRowErrors(
	outcome: OutcomeOnWire,
	rows: readonly ImportRow[],
	positions: readonly number[],
): ImportRowError[] {
	return outcome.errors.map((error) => ({
		row: positions[error.index] ?? -1,
		externalId: error.external_id ?? rows[error.index]?.external_id,
		message: error.error,
		code: error.code ?? undefined,
	}));
}

/**
 * Imports any number of rows through the bulk endpoint: cuts them into jobs, follows the jobs, tells which row failed and
 * why, and goes on after a crash where it stopped.
 *
 * No row is imported twice: a chunk's idempotency key is made from its content, so asking again within 24 hours gives the
 * first answer, and after that the record's (`externalSource`, `external_id`) is known to the API, which with
 * `conflictMode: "skip"` leaves it alone. Source: /api-reference/migration/submit-a-bulk-import-job-for-a-resource-type.
 *
 * @throws TypeError when an option is out of range
 * @throws {@link ImportJobError} when a job fails as a whole
 * @throws the client's errors (`ApiError`, `ConnectionError` …) when a call fails for good; what was finished stays in the checkpoint
 *
 * @example
 * ```ts
 * import { Arcus, importRecords } from "@countersign/sdk/arcus";
 *
 * const arcus = new Arcus();
 * const rows = [{ external_id: "ALFKI", account_type: "business", name: "Alfreds Futterkiste" }];
 * const result = await importRecords(arcus, "accounts", rows, { externalSource: "northwind" });
 * for (const error of result.errors) console.error(`row ${error.row}: ${error.message}`);
 * ```
 */
export async function importRecords<Row extends ImportRow>(
	client: BulkClient,
	resource: ImportResource,
	rows: AsyncIterable<Row> | Iterable<Row>,
	options: ImportRecordsOptions,
): Promise<ImportResult> {
	checkOptions(options);
	const { externalSource, conflictMode = "skip", chunkSize = 500, concurrency = 2, signal } = options;
	const loaded = options.dryRun === "only" ? undefined : await options.checkpoint?.load();
	if (loaded && (loaded.resource !== resource || loaded.externalSource !== externalSource)) {
		throw new TypeError(
			`the checkpoint belongs to ${loaded.resource} from ${loaded.externalSource}, not to ${resource} from ${externalSource}; use one for each import`,
		);
	}
	const finished = new Map<string, FinishedChunk>(loaded?.finished.map((chunk) => [chunk.digest, chunk]));
	const errors: ImportRowError[] = [];
	const jobs: string[] = [];
	const sums = { total: 0, succeeded: 0, failed: 0, resumed: 0 };
	const lostJobs: Record<string, number> = { ...loaded?.lostJobs };
	let saving: Promise<void> = Promise.resolve();

	/** Saves one after another: a later state must never be overwritten by an earlier one. */
	const remember = (): Promise<void> => {
		const state: ImportState = {
			version: 1,
			resource,
			externalSource,
			finished: [...finished.values()],
			lostJobs: { ...lostJobs },
		};
		saving = saving.then(() => options.checkpoint?.save(state));
		return saving;
	};

	const count = (chunk: Chunk<Row>, outcome: FinishedChunk): void => {
		sums.succeeded += outcome.succeeded;
		sums.failed += outcome.failed;
		errors.push(...outcome.errors);
		if (outcome.jobId !== undefined) jobs.push(outcome.jobId);
		options.onProgress?.({
			processed: sums.succeeded + sums.failed,
			succeeded: sums.succeeded,
			failed: sums.failed,
			chunk: chunk.index,
			jobId: outcome.jobId,
		});
	};

	/**
	 * The same for the same chunk on every run. A check before a write has one too, so that who comes back after a crash is told what he was
	 * told before it; a check alone is made anew each time, for between two of them someone may have put right what was wrong.
	 */
	const keyOf = (dryRun: boolean, digest: string): string =>
		idempotencyKey(
			"import",
			externalSource,
			resource,
			conflictMode,
			dryRun ? "dry" : "write",
			digest,
			lostJobs[digest] ?? 0,
		);

	const submit = (records: readonly Row[], dryRun: boolean, digest: string): PromiseLike<unknown> =>
		client.migration.bulk(
			resource,
			{
				records: [...records],
				external_source: externalSource,
				conflict_mode: conflictMode,
				...(dryRun && { dry_run: true }),
			},
			{
				...(!(dryRun && options.dryRun === "only") && { idempotencyKey: keyOf(dryRun, digest) }),
				...(signal && { signal }),
			},
		);

	const follow = async (jobId: string): Promise<OutcomeOnWire & { readonly status: string }> => {
		for (
			let pause = options.pollInterval ?? 500;
			;
			pause = Math.min(pause * 1.5, Math.max(MAX_POLL_MS, options.pollInterval ?? 0))
		) {
			const job = await client.migration.jobs.retrieve(jobId, signal ? { signal } : {});
			if (job.status !== "pending" && job.status !== "running") return job;
			await wait(pause, signal);
		}
	};

	const importChunk = async (chunk: Chunk<Row>): Promise<FinishedChunk> => {
		let records: readonly Row[] = chunk.rows;
		let positions = chunk.positions;
		let refused: ImportRowError[] = [];
		if (options.dryRun) {
			const outcome = (await submit(records, true, chunk.digest)) as OutcomeOnWire;
			refused = toRowErrors(outcome, records, positions);
			if (options.dryRun === "only")
				return {
					digest: chunk.digest,
					jobId: undefined,
					succeeded: outcome.succeeded_records,
					failed: outcome.failed_records,
					errors: refused,
				};
			const bad = new Set(refused.map((error) => error.row));
			const good = positions
				.map((position, index) => ({ position, row: records[index] }))
				.filter(({ position }) => !bad.has(position));
			positions = good.map(({ position }) => position);
			records = good.flatMap(({ row }) => (row === undefined ? [] : [row]));
		}
		if (records.length === 0)
			return { digest: chunk.digest, jobId: undefined, succeeded: 0, failed: refused.length, errors: refused };
		const { job_id: jobId } = (await submit(records, false, chunk.digest)) as { job_id: string };
		const job = await follow(jobId);
		if (job.status === "failed" && job.errors.length === 0) {
			lostJobs[chunk.digest] = (lostJobs[chunk.digest] ?? 0) + 1;
			await remember();
			throw new ImportJobError(jobId, positions);
		}
		const failures = toRowErrors(job, records, positions);
		return {
			digest: chunk.digest,
			jobId,
			succeeded: job.succeeded_records,
			failed: job.failed_records + refused.length,
			errors: [...refused, ...failures],
		};
	};

	const reject = (error: ImportRowError): void => {
		sums.total++;
		sums.failed++;
		errors.push(error);
	};
	const source = chunked(rows, chunkSize, reject);
	let stopped = false;
	const worker = async (): Promise<void> => {
		while (!stopped) {
			signal?.throwIfAborted();
			const next = await source.next();
			if (next.done) return;
			const chunk = next.value;
			sums.total += chunk.rows.length;
			const earlier = finished.get(chunk.digest);
			if (earlier) {
				sums.resumed += chunk.rows.length;
				count(chunk, earlier);
				continue;
			}
			const outcome = await importChunk(chunk);
			if (options.dryRun !== "only") {
				finished.set(outcome.digest, outcome);
				await remember();
			}
			count(chunk, outcome);
		}
	};
	const results = await Promise.allSettled(
		Array.from({ length: concurrency }, () =>
			worker().catch((error: unknown) => {
				stopped = true;
				throw error;
			}),
		),
	);
	await source.return();
	const failure = results.find((result) => result.status === "rejected");
	if (failure) throw failure.reason;
	errors.sort((a, b) => a.row - b.row);
	return { ...sums, errors, jobs };
}
