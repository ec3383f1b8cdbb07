import { idempotencyKey } from "../../core/idempotency.ts";
import type { BulkClient, OutcomeOnWire } from "./bulk-client.ts";
import type { FinishedChunk } from "./checkpoint.ts";
import type { Chunk, ImportRow, ImportRowError } from "./chunks.ts";
import { followJob, ImportJobError } from "./job.ts";
import type { ImportMemory } from "./memory.ts";
import type { ImportRecordsOptions, ImportResource } from "./options.ts";

/** One import, as its chunks see it. */
export interface ImportTask {
	readonly client: BulkClient;
	readonly resource: ImportResource;
	readonly options: ImportRecordsOptions;
	readonly memory: ImportMemory;
}

/** Rows with their positions in the caller's sequence. */
interface Part {
	readonly rows: readonly ImportRow[];
	readonly positions: readonly number[];
}

/** Checks a chunk if asked to, sends it, follows its job. */
export async function importChunk(task: ImportTask, chunk: Chunk<ImportRow>): Promise<FinishedChunk> {
	const { options } = task;
	const { digest } = chunk;
	if (!options.dryRun) return write(task, digest, chunk, []);
	const outcome = (await submit(task, digest, chunk.rows, "dry")) as OutcomeOnWire;
	const refused = toRowErrors(outcome, chunk);
	if (options.dryRun === "first") return write(task, digest, without(chunk, refused), refused);
	const { succeeded_records: succeeded, failed_records: failed } = outcome;
	return { digest, jobId: undefined, succeeded, failed, errors: refused };
}

async function write(
	task: ImportTask,
	digest: string,
	part: Part,
	refused: readonly ImportRowError[],
): Promise<FinishedChunk> {
	if (part.rows.length === 0)
		return { digest, jobId: undefined, succeeded: 0, failed: refused.length, errors: refused };
	const { job_id: jobId } = (await submit(task, digest, part.rows, "write")) as { job_id: string };
	const job = await followJob(task.client, jobId, task.options);
	if (job.status === "failed" && job.errors.length === 0) {
		await task.memory.loseJob(digest);
		throw new ImportJobError(jobId, part.positions);
	}
	return {
		digest,
		jobId,
		succeeded: job.succeeded_records,
		failed: job.failed_records + refused.length,
		errors: [...refused, ...toRowErrors(job, part)],
	};
}

function submit(
	{ client, resource, options, memory }: ImportTask,
	digest: string,
	rows: readonly ImportRow[],
	as: "dry" | "write",
): PromiseLike<unknown> {
	const { externalSource, conflictMode = "skip", signal } = options;
	// The same for the same chunk on every run. A check before a write has one too, so that who comes back after a crash is told what he
	// was told before it; a check alone is made anew each time, for between two of them someone may have put right what was wrong.
	const key =
		options.dryRun === "only"
			? undefined
			: idempotencyKey("import", externalSource, resource, conflictMode, as, digest, memory.lostJobs(digest));
	return client.migration.bulk(
		resource,
		{
			records: [...rows],
			external_source: externalSource,
			conflict_mode: conflictMode,
			...(as === "dry" && { dry_run: true }),
		},
		{ ...(key !== undefined && { idempotencyKey: key }), ...(signal && { signal }) },
	);
}

/** The API counts rows within their job; the caller counts his own. */
function toRowErrors(outcome: OutcomeOnWire, { rows, positions }: Part): ImportRowError[] {
	return outcome.errors.map((error) => ({
		row: positions[error.index] ?? -1,
		externalId: error.external_id ?? rows[error.index]?.external_id,
		message: error.error,
		code: error.code ?? undefined,
	}));
}

function without({ rows, positions }: Part, refused: readonly ImportRowError[]): Part {
	const bad = new Set(refused.map(({ row }) => row));
	const isGood = (_: unknown, index: number): boolean => !bad.has(positions[index] ?? -1);
	return { rows: rows.filter(isGood), positions: positions.filter(isGood) };
}
