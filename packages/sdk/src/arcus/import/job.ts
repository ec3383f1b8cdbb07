import { realClock, sleep } from "../../core/clock.ts";
import type { BulkClient, OutcomeOnWire } from "./bulk-client.ts";

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

const FIRST_POLL_MS = 500;
const MAX_POLL_MS = 5000;

export interface JobOnWire extends OutcomeOnWire {
	readonly status: string;
}

/** Looks at a job until it has ended; the pauses between two looks grow. */
export async function followJob(
	client: BulkClient,
	jobId: string,
	{ pollInterval = FIRST_POLL_MS, signal }: { readonly pollInterval?: number; readonly signal?: AbortSignal },
): Promise<JobOnWire> {
	for (let pause = pollInterval; ; pause = Math.min(pause * 1.5, Math.max(MAX_POLL_MS, pollInterval))) {
		const job = await client.migration.jobs.retrieve(jobId, signal ? { signal } : {});
		if (job.status !== "pending" && job.status !== "running") return job;
		await sleep(realClock, pause, signal);
	}
}
