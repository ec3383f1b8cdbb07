import type { Clock } from "../../core/clock.ts";

/** The part of a BullMQ job that is used here. */
export interface BullJob {
	/** The entry that was added. */
	readonly data: unknown;
	/** Attempts that have ended. */
	readonly attemptsMade: number;
	/** Why the last attempt failed; undefined where none has. */
	readonly failedReason?: string | undefined;
	/** How often its worker died, or lost its lock. */
	readonly stalledCounter?: number | undefined;
	/** Delays the job until that time, in milliseconds since 1970. */
	moveToDelayed(timestamp: number, token?: string): Promise<unknown>;
	/** Makes a failed job wait again. */
	retry(state: "failed", options: { readonly resetAttemptsMade: boolean }): Promise<unknown>;
	/** The job's state, as `failed`. */
	getState(): Promise<string>;
	/** Removes the job. */
	remove?(): Promise<unknown>;
}

/** The part of a BullMQ `Queue` that is used here, described by its shape. */
export interface BullQueue {
	/** The name of the queue, which its workers are created with. */
	readonly name: string;
	/** Adds a job; one whose id is there already changes nothing. */
	add(name: string, data: never, options: BullJobOptions): Promise<unknown>;
	/** The job of that id, if there is one. */
	getJob(id: string): Promise<unknown>;
	/** Failed jobs, the newest first, both places counted in. */
	getFailed(start: number, end: number): Promise<readonly unknown[]>;
	/** How many jobs are in each of the states. */
	getJobCounts(...states: never[]): Promise<Readonly<Record<string, number>>>;
}

/** Options of a job. */
export interface BullJobOptions {
	/** The event's id, percent-encoded. */
	readonly jobId: string;
	/** Attempts before the job has failed for good. */
	readonly attempts: number;
	/** The wait comes from the worker's `backoffStrategy`. */
	readonly backoff: { readonly type: "custom" };
	/** Finished jobs are kept for `age` seconds, at most `count` of them. */
	readonly removeOnComplete: { readonly age: number; readonly count: number };
	/** Failed jobs stay: they are the dead letters. */
	readonly removeOnFail: false;
}

/** The part of a BullMQ `Worker` that is used here. */
export interface BullWorker {
	/** Takes no further job and waits for those in progress. */
	close(): Promise<unknown>;
	/** Reports errors outside jobs, such as a lost connection. */
	on(event: "error", listener: (error: Error) => void): unknown;
	/** Resolves when the worker is connected. */
	waitUntilReady(): Promise<unknown>;
}

/** Passed on to `new Worker`, beside the connection. */
export interface BullWorkerOptions {
	/** Jobs that are handled at once. */
	readonly concurrency: number;
	/** The wait between attempts. */
	readonly settings: {
		/** Returns the milliseconds before the next attempt, after so many failed ones. */
		readonly backoffStrategy: (attemptsMade: number) => number;
	};
	/** How often a job whose worker died is handed out again before it fails for good. */
	readonly maxStalledCount: number;
}

/** Options of {@link bullmqInbox}. */
export interface BullmqInboxOptions {
	/** A `Queue` of BullMQ that is used for nothing else. */
	readonly queue: BullQueue;
	/** Creates a worker of that queue: `(process, options) => new Worker(queue.name, process, { connection, ...options })`. Leave it out where nothing is handled. */
	readonly worker?:
		| ((process: (job: BullJob, token?: string) => Promise<void>, options: BullWorkerOptions) => BullWorker)
		| undefined;
	/** How long a finished job is kept, in milliseconds, to recognize its duplicates. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** How many finished jobs are kept. @defaultValue 100_000 */
	readonly maxFinished?: number | undefined;
	/** The clock. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
}
