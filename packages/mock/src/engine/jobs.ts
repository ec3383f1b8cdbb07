import type { SchedulingClock } from "./clock.ts";
import type { JsonObject } from "./handler.ts";

/** Work that is scheduled for later. */
export interface ScheduledJob {
	/** Counted from 0, in the order of scheduling. */
	readonly number: number;
	/** When it is due, in milliseconds since 1970 on the mock's clock. */
	readonly at: number;
	/** The world it runs in: `<entity>/<mode>`. */
	readonly world: string;
	/** Name of the provider's job, such as `clear_ach`. */
	readonly job: string;
	/** The data that the job receives. */
	readonly payload: JsonObject;
	/** Id of the request that scheduled it; absent if it is unknown. */
	readonly requestId?: string;
}

/** Scheduled work, stored so that snapshots can include it. */
export class Jobs {
	readonly #clock: SchedulingClock;
	readonly #work: (job: ScheduledJob) => void;
	#jobs = new Map<number, ScheduledJob>();
	#count = 0;

	constructor(clock: SchedulingClock, work: (job: ScheduledJob) => void) {
		this.#clock = clock;
		this.#work = work;
	}

	schedule(job: Omit<ScheduledJob, "number">): void {
		this.#keep({ number: this.#count++, ...job });
	}

	#keep(job: ScheduledJob): void {
		this.#jobs.set(job.number, job);
		this.#clock.schedule(job.at, `job:${job.job}`, job.payload, () => {
			this.#jobs.delete(job.number);
			this.#work(job);
		});
	}

	snapshot(): { readonly jobs: readonly ScheduledJob[]; readonly count: number } {
		return { jobs: [...this.#jobs.values()], count: this.#count };
	}

	/** Replaces the scheduled work. Remove it from the clock first. */
	restore(jobs: readonly ScheduledJob[], count: number): void {
		this.#jobs = new Map();
		this.#count = count;
		for (const job of jobs) this.#keep(job);
	}
}
