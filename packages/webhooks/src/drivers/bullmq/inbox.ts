import { type Clock, realClock } from "../../core/clock.ts";
import type { Letter } from "../../inbox/letter.ts";
import {
	type Consumer,
	type DeadLetter,
	type DeadQuery,
	type InboxCounts,
	type InboxStorage,
	isInScope,
	type TryingRules,
	type Work,
	type WorkRules,
} from "../../inbox/storage.ts";
import { checkNumbers } from "../duration.ts";
import { oldestFirst } from "../oldest-first.ts";
import { entryKey } from "../storage-key.ts";
import type { BullJob, BullmqInboxOptions, BullQueue } from "./client.ts";
import { JobProcessor } from "./process.ts";

export type {
	BullJob,
	BullJobOptions,
	BullmqInboxOptions,
	BullQueue,
	BullWorker,
	BullWorkerOptions,
} from "./client.ts";

const FAILED_AT_ONCE = 100;

/**
 * Creates an inbox on BullMQ, for machines that share a Redis. Configure the Redis so that it never loses data: set
 * `maxmemory-policy noeviction`, and `appendonly yes` if it can be restarted. Dead entries are the queue's failed jobs. A job whose worker
 * died runs alone in its process. It is dead after its worker has died more than `maxAttempts` times.
 *
 * Use a separate queue for each service. Services that share a queue still have separate inboxes, but their workers pass each other's jobs
 * back and forth, and counts cover the whole queue. BullMQ cannot remember secrets: by default an entry belongs to the secret that was the
 * newest when it arrived, and only processes that have this secret handle it. Set `name` if you replace secrets without an overlap.
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
export function bullmqInbox(options: BullmqInboxOptions): InboxStorage {
	return new BullmqInbox(options);
}

/** Methods are bound, because applications spread a storage into an object that overrides one method. */
class BullmqInbox implements InboxStorage {
	readonly #queue: BullQueue;
	readonly #makeWorker: BullmqInboxOptions["worker"];
	readonly #removeOnComplete: { readonly age: number; readonly count: number };
	readonly #clock: Clock;

	constructor({ queue, worker, ttl = 604_800_000, maxFinished = 100_000, clock = realClock }: BullmqInboxOptions) {
		checkNumbers("bullmqInbox", { ttl, maxFinished }, 0);
		this.#queue = queue;
		this.#makeWorker = worker;
		this.#removeOnComplete = { age: Math.ceil(ttl / 1000), count: maxFinished };
		this.#clock = clock;
	}

	readonly put = async (letter: Letter, { maxAttempts, formerId }: TryingRules): Promise<boolean> => {
		// `add` does not tell whether the id already existed, so look it up first.
		if (await this.#find(letter.id)) return false;
		if (formerId !== undefined && formerId !== letter.id && (await this.#find(formerId))) return false;
		await this.#queue.add(letter.type || "event", letter as never, {
			jobId: await jobId(letter.id),
			attempts: maxAttempts,
			backoff: { type: "custom" },
			removeOnComplete: this.#removeOnComplete,
			removeOnFail: false,
		});
		return true;
	};

	readonly start = async (work: Work, rules: WorkRules): Promise<Consumer> => {
		if (!this.#makeWorker)
			throw new TypeError("bullmqInbox has no worker. Pass `worker` to handle entries in this process.");
		const processor = new JobProcessor(work, rules, this.#clock);
		const worker = this.#makeWorker((job, token) => processor.process(job, token), processor.workerOptions);
		worker.on("error", rules.onError);
		await worker.waitUntilReady();
		return {
			async stop() {
				await worker.close();
			},
		};
	};

	readonly counts = async (): Promise<InboxCounts> => {
		const states = ["waiting", "active", "delayed", "prioritized", "paused", "failed"] as never[];
		const { failed: dead = 0, ...open } = await this.#queue.getJobCounts(...states);
		return { waiting: Object.values(open).reduce((sum, count) => sum + count, 0), dead };
	};

	readonly dead = async (limit: number, { after, ...scope }: DeadQuery = {}): Promise<readonly DeadLetter[]> => {
		// The queue returns failed jobs in the order in which they died, so sort them by arrival.
		const found: DeadLetter[] = [];
		for (let start = 0; ; start += FAILED_AT_ONCE) {
			const jobs = await this.#queue.getFailed(start, start + FAILED_AT_ONCE - 1);
			for (const job of jobs as readonly (BullJob | undefined)[]) {
				const letter = job?.data as Letter | undefined;
				if (job && letter && isInScope(letter, scope))
					found.push({ letter, attempts: job.attemptsMade, reason: job.failedReason ?? "" });
			}
			if (jobs.length < FAILED_AT_ONCE) break;
		}
		return found
			.sort(oldestFirst)
			.filter((one) => !after || oldestFirst(after, one) < 0)
			.slice(0, limit);
	};

	readonly replay = async (id: string): Promise<boolean> => {
		const job = await this.#findDead(id);
		await job?.retry("failed", { resetAttemptsMade: true });
		return job !== undefined;
	};

	readonly discard = async (id: string): Promise<boolean> => {
		const job = await this.#findDead(id);
		if (job && !job.remove) throw new TypeError("This version of BullMQ cannot remove jobs. Upgrade BullMQ.");
		await job?.remove?.();
		return job !== undefined;
	};

	async #find(id: string): Promise<BullJob | undefined> {
		return (await this.#queue.getJob(await jobId(id))) as BullJob | undefined;
	}

	async #findDead(id: string): Promise<BullJob | undefined> {
		const job = await this.#find(id);
		return job && (await job.getState()) === "failed" ? job : undefined;
	}
}

/** Returns the id of a job. It is encoded because BullMQ gives colons a special meaning. */
const jobId = async (id: string): Promise<string> => encodeURIComponent(await entryKey(id));
