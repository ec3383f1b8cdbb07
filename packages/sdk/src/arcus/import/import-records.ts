import type { BulkClient } from "./bulk-client.ts";
import { chunked, type ImportRow } from "./chunks.ts";
import { importChunk } from "./import-chunk.ts";
import { openMemory } from "./memory.ts";
import { checkOptions, type ImportRecordsOptions, type ImportResource, type ImportResult } from "./options.ts";
import { createTally } from "./tally.ts";

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
	const { externalSource, chunkSize = 500, concurrency = 2, signal } = options;
	// Where nothing is written, there is nothing to remember.
	const isCheckOnly = options.dryRun === "only";
	const memory = await openMemory(resource, externalSource, isCheckOnly ? undefined : options.checkpoint);
	const tally = createTally(options.onProgress);
	const source = chunked(rows, chunkSize, tally.reject);
	let stopped = false;
	const worker = async (): Promise<void> => {
		while (!stopped) {
			signal?.throwIfAborted();
			const next = await source.next();
			if (next.done) return;
			const chunk = next.value;
			tally.take(chunk);
			const earlier = memory.finished(chunk.digest);
			const outcome = earlier ?? (await importChunk({ client, resource, options, memory }, chunk));
			if (!earlier && !isCheckOnly) await memory.finish(outcome);
			tally.count(chunk, outcome, earlier ? "earlier" : "this");
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
	return tally.result();
}
