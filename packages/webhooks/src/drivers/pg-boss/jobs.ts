import type { InboxScope } from "../../inbox/storage.ts";
import { once, type Row, type Run } from "../postgres/client.ts";
import type { Boss, BossJob } from "./client.ts";
import { type Sheet, uuidOf } from "./sheet.ts";

/** The queues of one inbox. */
export interface BossQueues {
	readonly main: string;
	readonly suspects: string;
	readonly dead: string;
	/** Creates the queues. Call this before their first use. */
	ready(): Promise<void>;
}

/** pg-boss removes a job that waits for longer than this, without an error: by default after 14 days, or whatever its application has set. */
const KEEP = { retentionDays: 36_500 };

/** Sends, fetches and moves the jobs of inboxes. */
export class BossJobs {
	/** The prefix of the queue names. It is also the name of the queue that version 0.1.0 used. */
	readonly queue: string;
	/** Runs a statement on pg-boss's database. */
	readonly run: Run;
	readonly #boss: Boss;
	readonly #trying: object;
	readonly #known = new Map<string, BossQueues>();

	constructor(boss: Boss, queue: string, expireInSeconds: number) {
		this.queue = queue;
		this.run = runOn(boss);
		this.#boss = boss;
		this.#trying = { ...KEEP, retryLimit: 2_000_000, retryDelay: 1, retryBackoff: false, expireInSeconds };
	}

	/** Returns the queues of an inbox. */
	queuesOf(inbox: string): BossQueues {
		const found = this.#known.get(inbox);
		if (found) return found;
		const main = inbox === "" ? this.queue : `${this.queue}-${inbox}`;
		const names = { main, suspects: `${main}-suspects`, dead: `${main}-dead` };
		const ready = once(async () => {
			for (const name of [names.dead, names.suspects, names.main]) await makeQueue(this.#boss, name);
		});
		const made = { ...names, ready };
		this.#known.set(inbox, made);
		return made;
	}

	/** Creates and returns the queues of a scope. */
	async queuesIn({ inboxes = [""] }: InboxScope): Promise<BossQueues[]> {
		const found = inboxes.map((inbox) => this.queuesOf(inbox));
		for (const one of found) await one.ready();
		return found;
	}

	/** Adds a job that is retried until it has ended. @returns false if its id already exists */
	async send(to: string, sheet: Sheet, options: object): Promise<boolean> {
		return (await this.#boss.send(to, sheet, { ...options, ...this.#trying } as never)) !== null;
	}

	async fetch(from: string, limit: number): Promise<readonly BossJob[]> {
		const options = { batchSize: limit, includeMetadata: true };
		return ((await this.#boss.fetch(from, options as never)) ?? []) as readonly BossJob[];
	}

	async complete(from: string, job: string): Promise<void> {
		await this.#boss.complete(from, job);
	}

	async delete(from: string, job: string): Promise<void> {
		await this.#boss.deleteJob(from, job);
	}

	/** Completes a job and sends its successor. */
	async move(from: string, job: string, to: string, sheet: Sheet, options: object = {}): Promise<void> {
		await this.#follow(from, job, to, sheet, { ...this.#trying, ...options });
	}

	/** Completes a job whose entry is dead. */
	async bury(from: string, job: string, to: string, sheet: Sheet): Promise<void> {
		await this.#follow(from, job, to, sheet, KEEP);
	}

	/** Sends the successor before it completes the job. After a crash in between, it is sent again with the same id, so nothing is lost. */
	async #follow(from: string, job: string, to: string, sheet: Sheet, options: object): Promise<void> {
		const id = await uuidOf(`${from} ${job} ${sheet.attempts}`);
		await this.#boss.send(to, sheet, { ...options, id } as never);
		await this.#boss.complete(from, job);
	}
}

/** PostgreSQL's error code for a deadlock. */
const DEADLOCK = "40P01";

/**
 * Creates a queue. If several processes create the same queue at the same time, pg-boss fails with a deadlock in all but one of them. After
 * that, the queue exists.
 */
async function makeQueue(boss: Boss, name: string, attempts = 5): Promise<void> {
	if (await boss.getQueue(name)) return;
	try {
		await boss.createQueue(name);
	} catch (error) {
		if ((error as { code?: unknown }).code !== DEADLOCK || attempts <= 1) throw error;
		await makeQueue(boss, name, attempts - 1);
	}
}

function runOn(boss: Boss): Run {
	return async (text, values = []) =>
		((await boss.getDb().executeSql(text, [...values])) as { readonly rows: readonly Row[] }).rows;
}
