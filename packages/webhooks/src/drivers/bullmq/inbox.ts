import { type Clock, sleep, systemClock } from "../../core/clock.ts";
import type { Letter } from "../../inbox/letter.ts";
import {
	type Consumer,
	type DeadLetter,
	type InboxStorage,
	isInScope,
	type Outcome,
	type WorkRules,
} from "../../inbox/storage.ts";
import { keyOf } from "../key.ts";

/** What is needed of a job of BullMQ. */
export interface BullJob {
	/** The entry that was added. */
	readonly data: unknown;
	/** Attempts that have ended. */
	readonly attemptsMade: number;
	/** Why the last attempt failed; undefined where none has. */
	readonly failedReason?: string | undefined;
	/** How often its worker died, or lost its lock. */
	readonly stalledCounter?: number | undefined;
	/** Puts the job back until that time, in milliseconds since 1970. */
	moveToDelayed(timestamp: number, token?: string): Promise<unknown>;
	/** Makes a failed job one that waits. */
	retry(state: "failed", options: { readonly resetAttemptsMade: boolean }): Promise<unknown>;
	/** The job's state, as `failed`. */
	getState(): Promise<string>;
	/** Removes the job. */
	remove?(): Promise<unknown>;
}

/** What is needed of a `Queue` of BullMQ, by its shape. */
export interface BullQueue {
	/** The queue's name, which its workers are made with. */
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

/** BullMQ tells these apart by name; so none of its classes is needed. */
class DelayedError extends Error {
	override readonly name = "DelayedError";
}

/** How soon a job that cannot run now is looked at again. */
const AGAIN_MS = 500;
/** How long others hold back for a job whose worker died, so that it finds its process idle. */
const DRAIN_MS = 3_000;
const FAILED_AT_ONCE = 100;

/**
 * Creates an inbox on BullMQ, for many machines with a Redis between them. The Redis must keep what it was given: `noeviction`, and
 * `appendonly yes` where it can be restarted. Dead entries are the queue's failed jobs. A job whose worker died runs alone in its
 * process; it is dead after its worker has died more often than `maxAttempts`.
 *
 * Give each service a queue of its own. Services that share one have inboxes of their own, but their workers pass foreign jobs back and
 * forth, and counts are those of the whole queue. BullMQ has no place to remember secrets: by default an entry belongs to the secret that
 * was the newest one when it arrived, and to processes that have that secret. Set `name` where secrets are replaced without an overlap.
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
	clock = systemClock,
}: BullmqInboxOptions): InboxStorage {
	// A colon has a meaning in the names of jobs.
	const jobId = async (id: string) => encodeURIComponent(await keyOf(id));
	const letterOf = (job: BullJob) => job.data as Letter;
	const find = async (id: string) => (await queue.getJob(await jobId(id))) as BullJob | undefined;
	async function findDead(id: string): Promise<BullJob | undefined> {
		const job = await find(id);
		return job && (await job.getState()) === "failed" ? job : undefined;
	}
	return {
		async put(letter, { maxAttempts, formerId }) {
			// An id that is there already adds nothing; asking first tells whether it was.
			if (await find(letter.id)) return false;
			if (formerId !== undefined && formerId !== letter.id && (await find(formerId))) return false;
			await queue.add(letter.type || "event", letter as never, {
				jobId: await jobId(letter.id),
				attempts: maxAttempts,
				backoff: { type: "custom" },
				removeOnComplete: { age: Math.ceil(ttl / 1000), count: maxFinished },
				removeOnFail: false,
			});
			return true;
		},
		async start(work, rules): Promise<Consumer> {
			if (!makeWorker) throw new TypeError("bullmqInbox was given no worker: pass `worker` to handle entries here.");
			const gate = aloneGate(clock, rules.concurrency);
			async function process(job: BullJob, token?: string): Promise<void> {
				const letter = letterOf(job);
				if (!isInScope(letter, (await rules.currentScope?.()) ?? rules)) return handOver(job, token);
				const leave = gate.enter((job.stalledCounter ?? 0) > 0);
				if (!leave) return delay(job, AGAIN_MS, token);
				const outcome = await work(letter, job.attemptsMade + 1);
				leave(outcome.ended);
				await settle(job, letter, token, outcome);
			}
			async function settle(job: BullJob, letter: Letter, token: string | undefined, outcome: Outcome): Promise<void> {
				const number = job.attemptsMade + 1;
				rules.onEnd(letter, outcome, outcome.state === "failed" && number >= rules.maxAttempts, number);
				if (outcome.state === "done") return;
				if (outcome.state === "failed") throw new Error(outcome.reason);
				// BullMQ cannot leave out types: what has no handler here comes back soon, to whichever process is first.
				await delay(job, outcome.state === "unhandled" ? 5_000 : outcome.delayMs, token);
			}
			const worker = makeWorker(process, workerOptions(rules));
			worker.on("error", rules.onError);
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
		async dead(limit, { after, ...scope } = {}) {
			// The queue has them in the order in which they died.
			const found: DeadLetter[] = [];
			for (let start = 0; ; start += FAILED_AT_ONCE) {
				const jobs = (await queue.getFailed(start, start + FAILED_AT_ONCE - 1)) as readonly (BullJob | undefined)[];
				for (const job of jobs)
					if (job && isInScope(letterOf(job), scope))
						found.push({ letter: letterOf(job), attempts: job.attemptsMade, reason: job.failedReason ?? "" });
				if (jobs.length < FAILED_AT_ONCE) break;
			}
			return found
				.sort(oldestFirst)
				.filter((one) => !after || oldestFirst(after, one) < 0)
				.slice(0, limit);
		},
		async replay(id) {
			const job = await findDead(id);
			await job?.retry("failed", { resetAttemptsMade: true });
			return job !== undefined;
		},
		async discard(id) {
			const job = await findDead(id);
			if (job && !job.remove) throw new TypeError("This version of BullMQ has no `remove` for jobs.");
			await job?.remove?.();
			return job !== undefined;
		},
	};

	/** Puts back a job of another inbox, and keeps this place empty for a moment, so that another process takes it. */
	async function handOver(job: BullJob, token: string | undefined): Promise<never> {
		await job.moveToDelayed(clock.now() + 1, token);
		await sleep(clock, AGAIN_MS * (0.5 + clock.random()));
		throw new DelayedError();
	}
	/** Puts a job back without counting it as an attempt. @throws always */
	async function delay(job: BullJob, ms: number, token: string | undefined): Promise<never> {
		await job.moveToDelayed(clock.now() + ms, token);
		throw new DelayedError();
	}
}

const workerOptions = ({ concurrency, backoff, maxAttempts }: WorkRules): BullWorkerOptions => ({
	concurrency,
	settings: { backoffStrategy: backoff },
	maxStalledCount: maxAttempts,
});

const oldestFirst = (a: DeadLetter, b: DeadLetter) =>
	a.letter.receivedAt - b.letter.receivedAt || (a.letter.id < b.letter.id ? -1 : 1);

/** Lets a job whose worker died run only when nothing else runs in this process, and nothing beside it. */
function aloneGate(clock: Clock, concurrency: number) {
	let running = 0;
	/** Handlers that outlived their timeout: they have a place, and nothing else. */
	let overdue = 0;
	let isExclusive = false;
	let drainUntil = Number.NEGATIVE_INFINITY;
	return {
		/** @returns a function that ends it, or undefined where it cannot run now */
		enter(isSuspect: boolean): ((ended: Promise<unknown> | undefined) => void) | undefined {
			if (running + overdue >= concurrency) return undefined;
			if (isSuspect && running > 0) drainUntil = clock.monotonic() + DRAIN_MS;
			if (isExclusive || (isSuspect ? running > 0 : clock.monotonic() < drainUntil)) return undefined;
			running++;
			isExclusive = isSuspect;
			if (isSuspect) drainUntil = Number.NEGATIVE_INFINITY;
			return (ended) => {
				running--;
				isExclusive = false;
				if (!ended) return;
				overdue++;
				const over = () => {
					overdue--;
				};
				ended.then(over, over);
			};
		},
	};
}
