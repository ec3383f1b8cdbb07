import type { Timers } from "./timers.ts";

/** The queue of one receiver, so that a slow receiver does not delay others. */
interface Lane<Job> {
	readonly ready: Job[];
	/** To be sent after the next one. */
	readonly held: Job[];
	running: number;
}

const CONCURRENCY = 8;
// How long a reordered job waits for another job to pass it.
const HOLD_MS = 250;

/** Runs jobs in order, several at once per receiver. */
export class Lanes<Job> {
	readonly #work: (job: Job) => Promise<void>;
	readonly #timers: Timers;
	#lanes = new Map<string, Lane<Job>>();
	#waiting: (() => void)[] = [];

	constructor(work: (job: Job) => Promise<void>, timers: Timers) {
		this.#work = work;
		this.#timers = timers;
	}

	get isIdle(): boolean {
		return this.#lanes.size === 0;
	}

	push(name: string, job: Job): void {
		const lane = this.#laneOf(name);
		lane.ready.push(job, ...lane.held.splice(0));
		// Runs after the response, because a vendor's worker is never faster than the call that caused the event.
		this.#timers.soon(() => this.#pump());
	}

	/** Holds a job back until another one passes it or the wait is over. */
	hold(name: string, job: Job): void {
		const lane = this.#laneOf(name);
		lane.held.push(job);
		const release = (): void => {
			lane.ready.push(...lane.held.splice(0));
			this.#pump();
		};
		this.#timers.after(HOLD_MS, release, true);
	}

	/** Runs all jobs, including those held back, and resolves when none is left. */
	flush(): Promise<void> {
		return new Promise((resolve) => {
			this.#waiting.push(resolve);
			for (const lane of this.#lanes.values()) lane.ready.push(...lane.held.splice(0));
			this.#timers.soon(() => this.#pump());
		});
	}

	/** Forgets what waits. */
	clear(): void {
		this.#lanes = new Map();
		for (const resolve of this.#waiting.splice(0)) resolve();
	}

	#laneOf(name: string): Lane<Job> {
		let lane = this.#lanes.get(name);
		if (!lane) {
			lane = { ready: [], held: [], running: 0 };
			this.#lanes.set(name, lane);
		}
		return lane;
	}

	#pump(): void {
		for (const [name, lane] of this.#lanes) {
			while (lane.running < CONCURRENCY) {
				const job = lane.ready.shift();
				if (!job) break;
				lane.running++;
				this.#work(job).finally(() => {
					lane.running--;
					this.#pump();
				});
			}
			if (lane.running === 0 && lane.held.length === 0) this.#lanes.delete(name);
		}
		if (this.#lanes.size === 0) for (const resolve of this.#waiting.splice(0)) resolve();
	}
}
