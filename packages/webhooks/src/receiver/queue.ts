import type { Clock } from "../core/clock.ts";

/** A slot for a running event. It stays taken until `leave`, even if the sender already has its response. */
export interface Place {
	leave(): void;
}

/** Limits of a {@link WorkQueue}. */
export interface QueueLimits {
	/** How many events may run at the same time. */
	readonly concurrency: number;
	/** How many events may be running or waiting. */
	readonly backlog: number;
	/** How long an event may wait for a slot, in milliseconds. */
	readonly wait: number;
}

interface Waiter {
	readonly lane: string | undefined;
	readonly start: () => void;
}

class TakenPlace implements Place {
	readonly #leave: (lane: string | undefined) => void;
	readonly #lane: string | undefined;
	#isTaken = true;

	constructor(leave: (lane: string | undefined) => void, lane: string | undefined) {
		this.#leave = leave;
		this.#lane = lane;
	}

	leave(): void {
		if (!this.#isTaken) return;
		this.#isTaken = false;
		this.#leave(this.#lane);
	}
}

/**
 * Decides when an event may start: one at a time and in order of arrival within a lane, and never more at once than there are slots. An
 * event that waits for its lane takes no slot, so a busy lane cannot starve the others.
 */
export class WorkQueue {
	readonly #clock: Clock;
	readonly #limits: QueueLimits;
	readonly #onEmpty: () => void;
	/** Each lane with a running or ready event, and the events that wait behind it. */
	readonly #lanes = new Map<string, Waiter[]>();
	/** Events at the head of their lanes that wait for a slot. */
	readonly #ready: Waiter[] = [];
	#running = 0;
	#size = 0;

	constructor(clock: Clock, limits: QueueLimits, onEmpty: () => void) {
		this.#clock = clock;
		this.#limits = limits;
		this.#onEmpty = onEmpty;
	}

	/** The number of events that are running or waiting. */
	get size(): number {
		return this.#size;
	}

	/** Returns a slot: synchronously if one is free, `"full"` if too many events are waiting already, `"late"` if none became free in time. */
	enter(lane: string | undefined): Place | "full" | Promise<Place | "late"> {
		const { concurrency, backlog } = this.#limits;
		if (this.#size >= backlog) return "full";
		this.#size++;
		const isFree = this.#running < concurrency && this.#ready.length === 0;
		if (!isFree || (lane !== undefined && this.#lanes.has(lane))) return this.#wait(lane);
		if (lane !== undefined) this.#lanes.set(lane, []);
		this.#running++;
		return this.#place(lane);
	}

	#wait(lane: string | undefined): Promise<Place | "late"> {
		const { wait } = this.#limits;
		let cancel: (() => void) | undefined;
		return new Promise((resolve) => {
			const waiter: Waiter = {
				lane,
				start: () => {
					cancel?.();
					resolve(this.#place(lane));
				},
			};
			this.#line(waiter);
			if (wait === Number.POSITIVE_INFINITY) return;
			cancel = this.#clock.after(wait, () => {
				this.#giveUp(waiter);
				resolve("late");
			});
		});
	}

	#place(lane: string | undefined): Place {
		return new TakenPlace(this.#leave, lane);
	}

	readonly #leave = (lane: string | undefined): void => {
		this.#running--;
		this.#freeLane(lane);
		if (this.#ready.length > 0) this.#startReady();
		this.#gone();
	};

	#line(waiter: Waiter): void {
		const { lane } = waiter;
		const behind = lane === undefined ? undefined : this.#lanes.get(lane);
		if (behind) {
			behind.push(waiter);
			return;
		}
		if (lane !== undefined) this.#lanes.set(lane, []);
		this.#ready.push(waiter);
	}

	#giveUp(waiter: Waiter): void {
		const index = this.#ready.indexOf(waiter);
		if (index >= 0) {
			this.#ready.splice(index, 1);
			this.#freeLane(waiter.lane);
			this.#startReady();
		} else if (waiter.lane !== undefined) {
			const behind = this.#lanes.get(waiter.lane);
			behind?.splice(behind.indexOf(waiter), 1);
		}
		this.#gone();
	}

	#startReady(): void {
		while (this.#running < this.#limits.concurrency) {
			const next = this.#ready.shift();
			if (!next) return;
			this.#running++;
			next.start();
		}
	}

	#freeLane(lane: string | undefined): void {
		if (lane === undefined) return;
		const next = this.#lanes.get(lane)?.shift();
		if (next) this.#ready.push(next);
		else this.#lanes.delete(lane);
	}

	#gone(): void {
		this.#size--;
		if (this.#size === 0) this.#onEmpty();
	}
}
