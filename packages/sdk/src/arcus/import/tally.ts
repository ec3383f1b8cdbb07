import type { FinishedChunk } from "./checkpoint.ts";
import type { Chunk, ImportRow, ImportRowError } from "./chunks.ts";
import type { ImportProgress, ImportResult } from "./options.ts";

/** Adds up what became of the rows, and tells whoever watches. */
export function createTally(onProgress: ((progress: ImportProgress) => void) | undefined) {
	const errors: ImportRowError[] = [];
	const jobs: string[] = [];
	const sums = { total: 0, succeeded: 0, failed: 0, resumed: 0 };
	return {
		/** A row that is not sent at all. */
		reject(error: ImportRowError): void {
			sums.total++;
			sums.failed++;
			errors.push(error);
		},
		/** A chunk has been read from the caller's rows. */
		take({ rows }: Chunk<ImportRow>): void {
			sums.total += rows.length;
		},
		/** A chunk has ended, now or in an earlier run. */
		count({ index, rows }: Chunk<ImportRow>, outcome: FinishedChunk, run: "this" | "earlier"): void {
			if (run === "earlier") sums.resumed += rows.length;
			sums.succeeded += outcome.succeeded;
			sums.failed += outcome.failed;
			errors.push(...outcome.errors);
			if (outcome.jobId !== undefined) jobs.push(outcome.jobId);
			onProgress?.({
				processed: sums.succeeded + sums.failed,
				succeeded: sums.succeeded,
				failed: sums.failed,
				chunk: index,
				jobId: outcome.jobId,
			});
		},
		/** Errors stand in the caller's order. */
		result: (): ImportResult => ({ ...sums, errors: errors.sort((a, b) => a.row - b.row), jobs }),
	};
}
