import { onAbort } from "../../core/abort.ts";
import { abortable, type Clock, realClock, sleep } from "../../core/clock.ts";
import { guarded } from "../../core/hooks.ts";
import { identityOf } from "../../core/identity.ts";
import { textOf } from "../../core/text-of.ts";
import type { BulkClient } from "./bulk-client.ts";
import { ImportCheckpointError } from "./checkpoint.ts";
import { ChunkReader, type IdentifiedRow } from "./chunks.ts";
import { type ImportTask, importChunk } from "./import-chunk.ts";
import { type ImportBinding, openMemory } from "./memory.ts";
import { checkOptions, type ImportRecordsOptions, type ImportResource, type ImportResult } from "./options.ts";
import { sha256 } from "./sha256.ts";
import { createTally } from "./tally.ts";

/**
 * Imports any number of rows through the bulk endpoint: cuts them into jobs, follows the jobs, reports which row failed and why, and
 * resumes after a crash.
 *
 * No row is imported twice. The idempotency key of a job is derived from its rows, so a repeated request within 24 hours returns the
 * first job; after that the API knows the record by `externalSource` and `external_id` and leaves it alone with `conflictMode: "skip"`.
 * Run an import again to retry the rows that were rejected or whose outcome is unknown.
 * Source: /api-reference/migration/submit-a-bulk-import-job-for-a-resource-type.
 *
 * @throws TypeError when an option is invalid or the rows are not iterable
 * @throws {@link ForeignCheckpointError} when the checkpoint belongs to another import
 * @throws {@link ImportCheckpointError} when the checkpoint cannot be read or written
 * @throws {@link ImportJobError} when a job fails as a whole or does not finish
 * @throws the client's errors (`ApiError`, `ConnectionError` …) when a call fails; finished chunks stay in the checkpoint
 * @throws the signal's reason when `signal` is aborted
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
export async function importRecords<Row extends IdentifiedRow>(
	client: BulkClient,
	resource: ImportResource,
	rows: AsyncIterable<Row> | Iterable<Row>,
	options: ImportRecordsOptions,
): Promise<ImportResult> {
	checkOptions(options);
	const { chunkSize = 500, concurrency = 2, signal, clock = realClock, logger } = options;
	signal?.throwIfAborted();
	const warn = (what: string, error: unknown): void =>
		guarded("the import's logger", undefined, () =>
			(logger ?? console).warn(`importRecords: ${what}: ${textOf(error)}`),
		);
	const tally = createTally((progress) =>
		guarded("importRecords: onProgress", logger ?? console, () => options.onProgress?.(progress)),
	);
	const reader = new ChunkReader(rows, { size: chunkSize, reject: tally.reject, clock });
	const stop = new AbortController();
	const leave = onAbort(signal, () => stop.abort(signal?.reason));
	try {
		// If nothing is written, there is nothing to store.
		const checkpoint = options.dryRun === "only" ? undefined : options.checkpoint;
		const opening = bindingOf(client, resource, options).then((binding) => openMemory(binding, checkpoint));
		const memory = await abortable(opening, stop.signal);
		const task: ImportTask = { client, resource, options, memory, clock, signal: stop.signal };
		const work = async (): Promise<void> => {
			for (;;) {
				const chunk = await reader.next(stop.signal);
				if (!chunk) return;
				const outcome = await importChunk(task, chunk);
				stop.signal.throwIfAborted();
				tally.count(chunk, outcome);
			}
		};
		const all = Promise.all(Array.from({ length: concurrency }, work));
		try {
			// The first failure ends the import, whatever the other workers or the source are waiting for.
			await abortable(all, stop.signal);
		} catch (error) {
			stop.abort(error);
			await keepRest(memory.flush(), clock).catch((failed: unknown) => {
				if (!(error instanceof ImportCheckpointError)) warn("the checkpoint is behind", failed);
			});
			throw error;
		}
		await abortable(memory.flush(), stop.signal);
		return tally.result();
	} finally {
		leave();
		reader.close((error) => warn("the source failed to close", error));
	}
}

/** Saves once more at the end. A save that hangs must not make the import hang. */
const LAST_SAVE_MS = 5_000;

async function keepRest(saving: Promise<void>, clock: Clock): Promise<void> {
	const saved = new AbortController();
	const tooLong = sleep(clock, LAST_SAVE_MS, saved.signal).then(() => {
		throw new Error(`saving took more than ${LAST_SAVE_MS} ms`);
	});
	tooLong.catch(() => {});
	try {
		await Promise.race([saving, tooLong]);
	} finally {
		saved.abort();
	}
}

async function bindingOf(
	client: BulkClient,
	resource: ImportResource,
	{ externalSource, conflictMode = "skip", checkpoint, dryRun }: ImportRecordsOptions,
): Promise<ImportBinding> {
	const isBound = checkpoint !== undefined && dryRun !== "only";
	const owner = isBound ? await identityOf(client, (key) => sha256(key).slice(0, 16)) : undefined;
	return { resource, externalSource, conflictMode, ...(owner && { owner }) };
}
