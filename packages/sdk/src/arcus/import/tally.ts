import type { Chunk, ImportRowError } from "./chunks.ts";
import type { ChunkOutcome } from "./import-chunk.ts";
import { OUTCOME_UNKNOWN } from "./judge.ts";
import type { ImportProgress, ImportResult } from "./options.ts";

/** Adds up the outcomes of the rows, and reports them after each chunk. */
export function createTally(onProgress: (progress: ImportProgress) => void) {
	const errors: ImportRowError[] = [];
	const jobs: string[] = [];
	const sums = { total: 0, succeeded: 0, failed: 0, rejected: 0, unknown: 0, resumed: 0 };
	const fail = (error: ImportRowError): void => {
		sums.failed++;
		sums[error.code === OUTCOME_UNKNOWN ? "unknown" : "rejected"]++;
		errors.push(error);
	};
	return {
		/** Adds a row that is not sent at all. */
		reject(error: ImportRowError): void {
			sums.total++;
			fail(error);
		},
		/** Adds a chunk that has ended. */
		count({ index, rows }: Chunk, outcome: ChunkOutcome): void {
			sums.total += rows.length;
			sums.resumed += outcome.resumed;
			sums.succeeded += outcome.succeeded;
			outcome.errors.forEach(fail);
			jobs.push(...outcome.jobIds);
			onProgress({
				processed: sums.succeeded + sums.failed,
				succeeded: sums.succeeded,
				failed: sums.failed,
				chunk: index,
				jobId: outcome.jobIds.at(-1),
			});
		},
		/** The errors are in the caller's order. */
		result: (): ImportResult => ({ ...sums, errors: errors.sort((a, b) => a.row - b.row), jobs }),
	};
}
