import type { Clock } from "../../core/clock.ts";

/** How long other jobs wait for a job whose worker died, so that it can run alone. */
const DRAIN_MS = 3_000;

/** Runs a job whose worker died only while no other job runs in this process. */
export class AloneGate {
	readonly #clock: Clock;
	readonly #concurrency: number;
	#running = 0;
	/** Handlers that are still running after their timeout. They count toward `concurrency`, but their attempt is over. */
	#overdue = 0;
	#isExclusive = false;
	#drainUntil = Number.NEGATIVE_INFINITY;

	constructor(clock: Clock, concurrency: number) {
		this.#clock = clock;
		this.#concurrency = concurrency;
	}

	/** Starts a job if it can run now. @returns a function to call when the job has ended, or undefined if it cannot run now */
	enter(isSuspect: boolean): ((ended: Promise<unknown> | undefined) => void) | undefined {
		if (this.#running + this.#overdue >= this.#concurrency) return undefined;
		const time = this.#clock.monotonic();
		if (isSuspect && this.#running > 0) this.#drainUntil = time + DRAIN_MS;
		if (this.#isExclusive || (isSuspect ? this.#running > 0 : time < this.#drainUntil)) return undefined;
		this.#running++;
		this.#isExclusive = isSuspect;
		if (isSuspect) this.#drainUntil = Number.NEGATIVE_INFINITY;
		return (ended) => this.#leave(ended);
	}

	#leave(ended: Promise<unknown> | undefined): void {
		this.#running--;
		this.#isExclusive = false;
		if (!ended) return;
		this.#overdue++;
		const over = () => {
			this.#overdue--;
		};
		ended.then(over, over);
	}
}
