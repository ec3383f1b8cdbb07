import { type Clock, sleep } from "../../core/clock.ts";
import type { BulkClient, OutcomeOnWire } from "./bulk-client.ts";

/** A job failed as a whole, did not finish in time, or has a status that this version does not know. The next run retries its rows. */
export class ImportJobError extends Error {
	/** Always `ImportJobError`, for code that cannot use `instanceof`. */
	override readonly name = "ImportJobError";
	constructor(
		/** The job. Empty if the API accepted the rows without naming one. */
		readonly jobId: string,
		/** Positions of its rows among all rows, from 0. */
		readonly rows: readonly number[],
		/** What is wrong with the job. @defaultValue `"failed as a whole"` */
		problem = "failed as a whole",
	) {
		super(
			`Job ${jobId || "(without id)"} ${problem} (rows ${rows[0]} to ${rows.at(-1)}). Its rows do not count as imported. Run the import again with the same checkpoint to retry them.`,
		);
	}
}

const FIRST_POLL_MS = 500;
const MAX_POLL_MS = 5000;
export const JOB_TIMEOUT_MS = 3_600_000;
/** How many polls it takes until the import gives up on a job whose status is unknown and whose counts do not change. */
const MAX_IDLE_LOOKS = 10;

export interface JobOnWire extends OutcomeOnWire {
	readonly status: string;
	readonly completed_at?: string | null | undefined;
}

export interface FollowOptions {
	readonly pollInterval?: number | undefined;
	readonly jobTimeout?: number | undefined;
	readonly signal: AbortSignal;
	readonly clock: Clock;
}

export interface FollowedJob {
	readonly job: JobOnWire;
	/** Whether the job had ended at the first poll, in which case an earlier run may have submitted it. */
	readonly wasEnded: boolean;
}

/** Polls a job until it has ended, with growing pauses. `fail` creates the error for a job that does not end. */
export async function followJob(
	client: BulkClient,
	jobId: string,
	{ pollInterval = FIRST_POLL_MS, jobTimeout = JOB_TIMEOUT_MS, signal, clock }: FollowOptions,
	fail: (problem: string) => Error,
): Promise<FollowedJob> {
	const start = clock.monotonic();
	let pause = pollInterval;
	let [idle, progress] = [0, ""];
	for (let looks = 1; ; looks++) {
		const job = (await client.migration.jobs.retrieve(jobId, { signal })) as JobOnWire | null | undefined;
		signal.throwIfAborted();
		if (job && hasEnded(job)) return { job, wasEnded: looks === 1 };
		if (job?.status !== "pending" && job?.status !== "running") {
			const now = JSON.stringify([job?.status, job?.succeeded_records, job?.failed_records]);
			idle = now === progress ? idle + 1 : 1;
			progress = now;
			if (idle >= MAX_IDLE_LOOKS) throw fail(`has the unknown status ${JSON.stringify(job?.status)}`);
		}
		if (clock.monotonic() - start >= jobTimeout) throw fail(`did not finish within ${jobTimeout} ms`);
		await sleep(clock, pause, signal);
		pause = Math.min(pause * 1.5, Math.max(MAX_POLL_MS, pollInterval));
	}
}

const ENDED = new Set(["completed", "partial", "failed"]);

/** A status that we do not know is trusted only if the job says when it was completed. */
const hasEnded = ({ status, completed_at }: JobOnWire): boolean =>
	ENDED.has(status) || (status !== "pending" && status !== "running" && typeof completed_at === "string");
