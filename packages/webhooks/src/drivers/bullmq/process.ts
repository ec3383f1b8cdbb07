import { type Clock, sleep } from "../../core/clock.ts";
import type { Letter } from "../../inbox/letter.ts";
import { isInScope, type Outcome, type Work, type WorkRules } from "../../inbox/storage.ts";
import type { BullJob, BullWorkerOptions } from "./client.ts";
import { AloneGate } from "./gate.ts";

/** BullMQ recognizes this error by its name, so there is no need to import its class. */
class DelayedError extends Error {
	override readonly name = "DelayedError";
}

/** How soon a job that cannot run now is retried. */
const AGAIN_MS = 500;

/** Processes the jobs that a BullMQ worker hands out. */
export class JobProcessor {
	/** The options to create the worker with. */
	readonly workerOptions: BullWorkerOptions;
	readonly #work: Work;
	readonly #rules: WorkRules;
	readonly #clock: Clock;
	readonly #gate: AloneGate;

	constructor(work: Work, rules: WorkRules, clock: Clock) {
		const { concurrency, backoff, maxAttempts } = rules;
		this.workerOptions = { concurrency, settings: { backoffStrategy: backoff }, maxStalledCount: maxAttempts };
		this.#work = work;
		this.#rules = rules;
		this.#clock = clock;
		this.#gate = new AloneGate(clock, concurrency);
	}

	/** Processes a job. @throws the errors that tell BullMQ that a job has failed or was delayed */
	async process(job: BullJob, token?: string): Promise<void> {
		const letter = job.data as Letter;
		if (!isInScope(letter, (await this.#rules.currentScope?.()) ?? this.#rules)) return this.#handOver(job, token);
		const leave = this.#gate.enter((job.stalledCounter ?? 0) > 0);
		if (!leave) return this.#delay(job, AGAIN_MS, token);
		const outcome = await this.#work(letter, job.attemptsMade + 1);
		leave(outcome.ended);
		await this.#settle(job, letter, token, outcome);
	}

	async #settle(job: BullJob, letter: Letter, token: string | undefined, outcome: Outcome): Promise<void> {
		const { onEnd, maxAttempts } = this.#rules;
		const number = job.attemptsMade + 1;
		onEnd(letter, outcome, outcome.state === "failed" && number >= maxAttempts, number);
		if (outcome.state === "done") return;
		if (outcome.state === "failed") throw new Error(outcome.reason);
		// BullMQ cannot filter by type, so a job without a handler here is delayed and goes to whichever process takes it next.
		await this.#delay(job, outcome.state === "unhandled" ? 5_000 : outcome.delayMs, token);
	}

	/** Puts back a job of another inbox, then waits before it frees this slot, so that another process can take the job. */
	async #handOver(job: BullJob, token: string | undefined): Promise<never> {
		await job.moveToDelayed(this.#clock.now() + 1, token);
		await sleep(this.#clock, AGAIN_MS * (0.5 + this.#clock.random()));
		throw new DelayedError();
	}

	/** Puts a job back without counting it as an attempt. @throws always */
	async #delay(job: BullJob, ms: number, token: string | undefined): Promise<never> {
		await job.moveToDelayed(this.#clock.now() + ms, token);
		throw new DelayedError();
	}
}
