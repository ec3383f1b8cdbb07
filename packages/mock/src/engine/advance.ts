import type { Due, MockClock, SchedulingClock } from "./clock.ts";
import type { Timers } from "./timers.ts";

const MAX_WAIT_MS = 60_000;

/** Work in progress while the clock does not move. */
export interface Underway {
	readonly isIdle: boolean;
	/** Resolves when no delivery is in progress. */
	settle(): Promise<void>;
}

/**
 * The clock that users of a mock advance. It waits for deliveries in progress, so that each retry sees the result of
 * the previous attempt.
 */
export class AwaitingClock implements MockClock {
	readonly #clock: SchedulingClock;
	readonly #underway: Underway;
	#running: Promise<unknown> | undefined;

	constructor(clock: SchedulingClock, underway: Underway) {
		this.#clock = clock;
		this.#underway = underway;
	}

	now(): number {
		return this.#clock.now();
	}

	/** The advances that have not finished yet. */
	get running(): Promise<unknown> | undefined {
		return this.#running;
	}

	advance(by: number | string): Promise<Due[]> {
		// Invalid durations are rejected immediately, even while another advance is running.
		this.#clock.target(by);
		const before = this.#running;
		const ran: Due[] = [];
		const waiting = before ? before.then(() => this.#move(by, ran)) : this.#move(by, ran);
		if (!waiting) return Promise.resolve(ran);
		const running = waiting.then(() => {
			if (this.#running === running) this.#running = undefined;
			return ran;
		});
		this.#running = running;
		return running;
	}

	/** Advances until something must be awaited, and returns a promise only then. */
	#move(by: number | string, ran: Due[]): Promise<void> | undefined {
		const clock = this.#clock;
		const end = clock.target(by);
		const { era } = clock;
		const patience = new Patience(clock.timers);
		const go = (): Promise<void> | undefined => {
			// A restore or reset ends this advance.
			while (era === clock.era) {
				if (!this.#underway.isIdle && !patience.isOver) return patience.first(this.#underway.settle()).then(go);
				const due = clock.step(end);
				if (!due) {
					clock.moveTo(end);
					break;
				}
				ran.push(...due);
			}
			patience.end();
			return undefined;
		};
		return go();
	}
}

/** How long one advance waits for receivers, all its waits together. */
class Patience {
	readonly #timers: Timers;
	#cancel: (() => void) | undefined;
	#over: Promise<void> | undefined;
	isOver = false;

	constructor(timers: Timers) {
		this.#timers = timers;
	}

	/** Resolves with the work, or when the time limit is over. It begins with the first call. */
	first(work: Promise<void>): Promise<void> {
		this.#over ??= new Promise((resolve) => {
			this.#cancel = this.#timers.after(
				MAX_WAIT_MS,
				() => {
					this.isOver = true;
					resolve();
				},
				true,
			);
		});
		return Promise.race([work, this.#over]);
	}

	end(): void {
		this.#cancel?.();
	}
}
