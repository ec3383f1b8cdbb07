import type { Clock } from "../../core/clock.ts";

/** The properties and methods of a BullMQ job that the inbox uses. */
export interface BullJob {
	/** The entry that was added. */
	readonly data: unknown;
	/** The number of completed attempts. */
	readonly attemptsMade: number;
	/** Why the last attempt failed; undefined if no attempt has failed. */
	readonly failedReason?: string | undefined;
	/** How often its worker died or lost its lock. */
	readonly stalledCounter?: number | undefined;
	/** Delays the job until a time in milliseconds since 1970. */
	moveToDelayed(timestamp: number, token?: string): Promise<unknown>;
	/** Moves a failed job back to the waiting state. */
	retry(state: "failed", options: { readonly resetAttemptsMade: boolean }): Promise<unknown>;
	/** Returns the job's state, such as `failed`. */
	getState(): Promise<string>;
	/** Removes the job. */
	remove?(): Promise<unknown>;
}

/** The properties and methods of a BullMQ `Queue` that the inbox uses. */
export interface BullQueue {
	/** The name of the queue. Its workers are created with the same name. */
	readonly name: string;
	/** Adds a job. Does nothing if a job with the same id exists. */
	add(name: string, data: never, options: BullJobOptions): Promise<unknown>;
	/** Returns the job with an id, if there is one. */
	getJob(id: string): Promise<unknown>;
	/** Returns failed jobs, the newest first. `start` and `end` are both inclusive. */
	getFailed(start: number, end: number): Promise<readonly unknown[]>;
	/** Returns how many jobs are in each state. */
	getJobCounts(...states: never[]): Promise<Readonly<Record<string, number>>>;
}

/** Options of a job. */
export interface BullJobOptions {
	/** The event's id, percent-encoded. */
	readonly jobId: string;
	/** Attempts before the job fails permanently. */
	readonly attempts: number;
	/** The worker's `backoffStrategy` decides how long to wait. */
	readonly backoff: { readonly type: "custom" };
	/** Keeps finished jobs for `age` seconds, at most `count` of them. */
	readonly removeOnComplete: { readonly age: number; readonly count: number };
	/** Keeps failed jobs, because they are the dead entries. */
	readonly removeOnFail: false;
}

/** The methods of a BullMQ `Worker` that the inbox uses. */
export interface BullWorker {
	/** Stops taking jobs and waits for those in progress. */
	close(): Promise<unknown>;
	/** Adds a listener for errors outside of jobs, such as a lost connection. */
	on(event: "error", listener: (error: Error) => void): unknown;
	/** Resolves when the worker is connected. */
	waitUntilReady(): Promise<unknown>;
}

/** Options to pass to `new Worker`, together with the connection. */
export interface BullWorkerOptions {
	/** How many jobs are handled at the same time. */
	readonly concurrency: number;
	/** How long to wait between attempts. */
	readonly settings: {
		/** Returns the milliseconds to wait before the next attempt, given the number of failed ones. */
		readonly backoffStrategy: (attemptsMade: number) => number;
	};
	/** How often a job whose worker died is handed out again before it fails permanently. */
	readonly maxStalledCount: number;
}

/** Options of {@link bullmqInbox}. */
export interface BullmqInboxOptions {
	/** A BullMQ `Queue` that is used only by this inbox. */
	readonly queue: BullQueue;
	/** Creates a worker for that queue: `(process, options) => new Worker(queue.name, process, { connection, ...options })`. Omit it in processes that only receive. */
	readonly worker?:
		| ((process: (job: BullJob, token?: string) => Promise<void>, options: BullWorkerOptions) => BullWorker)
		| undefined;
	/** How long a finished job is kept, in milliseconds, to recognize its duplicates. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** The maximum number of finished jobs that are kept. @defaultValue 100_000 */
	readonly maxFinished?: number | undefined;
	/** The clock to use. @defaultValue the clock of this machine */
	readonly clock?: Clock | undefined;
}
