import type { Letter } from "./letter.ts";
import type { Consumer, DeadLetter, InboxStorage } from "./storage.ts";

/** What is needed of a job of BullMQ. */
export interface BullJob {
	/** The letter that was added. */
	readonly data: unknown;
	/** Tries that have ended. */
	readonly attemptsMade: number;
	/** Why the last try failed; undefined where none has. */
	readonly failedReason?: string | undefined;
	/** Puts the job back until that time, in milliseconds since 1970. */
	moveToDelayed(timestamp: number, token?: string): Promise<unknown>;
	/** Makes a failed job one that waits. */
	retry(state: "failed", options: { readonly resetAttemptsMade: boolean }): Promise<unknown>;
	/** The job's state, as `failed`. */
	getState(): Promise<string>;
}

/** What is needed of a `Queue` of BullMQ, by its shape. */
export interface BullQueue {
	/** The queue's name, which its workers are made with. */
	readonly name: string;
	/** Adds a job; one whose id is there already changes nothing. */
	add(name: string, data: never, options: BullJobOptions): Promise<unknown>;
	/** The job of that id, if there is one. */
	getJob(id: string): Promise<unknown>;
	/** Failed jobs, both places counted in. */
	getFailed(start: number, end: number): Promise<readonly unknown[]>;
	/** How many jobs are in each of the states. */
	getJobCounts(...states: never[]): Promise<Readonly<Record<string, number>>>;
}

/** Options a job is added with. */
export interface BullJobOptions {
	/** The event's id, percent-encoded. */
	readonly jobId: string;
	/** Tries before the job is a failed one. */
	readonly attempts: number;
	/** By the worker's `backoffStrategy`. */
	readonly backoff: { readonly type: "custom" };
	/** Finished jobs are kept for `age` seconds, and no more than `count` of them. */
	readonly removeOnComplete: { readonly age: number; readonly count: number };
	/** Failed jobs stay: they are the dead letters. */
	readonly removeOnFail: false;
}

/** What is needed of a `Worker` of BullMQ. */
export interface BullWorker {
	/** Takes no further job and waits for those in work. */
	close(): Promise<unknown>;
	/** Tells of errors outside jobs, as of a lost connection. */
	on(event: "error", listener: (error: Error) => void): unknown;
	/** Resolves when the worker is connected. */
	waitUntilReady(): Promise<unknown>;
}

/** Passed on to `new Worker`, beside the connection. */
export interface BullWorkerOptions {
	/** Jobs worked on at once. */
	readonly concurrency: number;
	/** Holds the wait between tries. */
	readonly settings: {
		/** Milliseconds before the next try, after so many failed ones. */
		readonly backoffStrategy: (attemptsMade: number) => number;
	};
	/** How often a job whose worker died is handed out again. */
	readonly maxStalledCount: number;
}

/** Options of {@link bullmqInbox}. */
export interface BullmqInboxOptions {
	/** A `Queue` of BullMQ that is used for nothing else. */
	readonly queue: BullQueue;
	/** Makes a worker of that queue: `(process, options) => new Worker(queue.name, process, { connection, ...options })`. Left out where nothing is worked off. */
	readonly worker?:
		| ((process: (job: BullJob, token?: string) => Promise<void>, options: BullWorkerOptions) => BullWorker)
		| undefined;
	/** How long a finished job is kept, in milliseconds, to know its duplicates. @defaultValue 604_800_000 (a week) */
	readonly ttl?: number | undefined;
	/** How many finished jobs are kept. @defaultValue 100_000 */
	readonly maxFinished?: number | undefined;
}

/** BullMQ tells these apart by name; so none of its classes is needed. */
class DelayedError extends Error {
	override readonly name = "DelayedError";
}

/**
 * An inbox on BullMQ, for many machines with a Redis between them. The Redis must keep what it was given: `noeviction`, and
 * `appendonly yes` where it can be restarted. Dead letters are the queue's failed jobs.
 *
 * @example
 * ```ts
 * import { type BullmqInboxOptions, bullmqInbox } from "@countersign/webhooks/redis";
 *
 * // const queue = new Queue("webhooks", { connection });
 * // bullmqInbox({ queue, worker: (process, options) => new Worker("webhooks", process, { connection, ...options }) });
 * const storageOn = (options: BullmqInboxOptions) => bullmqInbox(options);
 * console.log(typeof storageOn);
 * ```
 */
export function bullmqInbox({
	queue,
	worker: makeWorker,
	ttl = 604_800_000,
	maxFinished = 100_000,
}: BullmqInboxOptions): InboxStorage {
	// A colon has a meaning in the names of jobs.
	const jobId = (id: string) => encodeURIComponent(id);
	const letterOf = (job: BullJob) => job.data as Letter;
	return {
		async put(letter, { maxAttempts }) {
			const id = jobId(letter.id);
			// An id that is there already adds nothing; asking first tells whether it was.
			if (await queue.getJob(id)) return false;
			await queue.add(letter.type, letter as never, {
				jobId: id,
				attempts: maxAttempts,
				backoff: { type: "custom" },
				removeOnComplete: { age: Math.ceil(ttl / 1000), count: maxFinished },
				removeOnFail: false,
			});
			return true;
		},
		async start(work, { concurrency, maxAttempts, backoff, onError, onEnd }): Promise<Consumer> {
			if (!makeWorker) throw new TypeError("bullmqInbox was given no worker: pass one to work letters off here");
			async function process(job: BullJob, token?: string): Promise<void> {
				const letter = letterOf(job);
				const attempt = job.attemptsMade + 1;
				const outcome = await work(letter, attempt);
				onEnd(letter, outcome, outcome.state === "failed" && attempt >= maxAttempts);
				if (outcome.state === "done") return;
				if (outcome.state === "failed") throw new Error(outcome.reason);
				await job.moveToDelayed(Date.now() + outcome.delayMs, token);
				throw new DelayedError();
			}
			const worker = makeWorker(process, {
				concurrency,
				settings: { backoffStrategy: backoff },
				maxStalledCount: maxAttempts,
			});
			worker.on("error", onError);
			await worker.waitUntilReady();
			return {
				async stop() {
					await worker.close();
				},
			};
		},
		async counts() {
			const states = ["waiting", "active", "delayed", "prioritized", "paused", "failed"] as never[];
			const { failed: dead = 0, ...open } = await queue.getJobCounts(...states);
			return { waiting: Object.values(open).reduce((sum, count) => sum + count, 0), dead };
		},
		async dead(limit) {
			const jobs = (await queue.getFailed(0, limit - 1)) as readonly BullJob[];
			return jobs
				.map(
					(job): DeadLetter => ({
						letter: letterOf(job),
						attempts: job.attemptsMade,
						reason: job.failedReason ?? "",
					}),
				)
				.sort((a, b) => a.letter.receivedAt - b.letter.receivedAt);
		},
		async replay(id) {
			const job = (await queue.getJob(jobId(id))) as BullJob | undefined;
			if (!job || (await job.getState()) !== "failed") return false;
			await job.retry("failed", { resetAttemptsMade: true });
			return true;
		},
	};
}
