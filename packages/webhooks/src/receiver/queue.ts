import type { Clock } from "../core/clock.ts";

/** A place among the events being handled. It stays taken until `leave`, however early the sender got its response. */
export interface Place {
	leave(): void;
}

/** Limits of a {@link WorkQueue}. */
export interface QueueLimits {
	/** How many places there are. */
	readonly concurrency: number;
	/** How many events may have a place or wait for one. */
	readonly backlog: number;
	/** Milliseconds to wait for a place. */
	readonly wait: number;
}

/**
 * When work may begin: one at a time and in order of arrival within a lane, and never more at once than there are places. An event
 * that waits for its lane takes no place; so a busy lane cannot starve the others.
 */
export interface WorkQueue {
	/** A place, at once where one is free; `"full"` where too many wait already, or `"late"` where none was free in time. */
	enter(lane: string | undefined): Place | "full" | Promise<Place | "late">;
	/** Events that have a place or wait for one. */
	readonly size: number;
}

interface Waiter {
	readonly lane: string | undefined;
	readonly start: () => void;
}

export function workQueue(clock: Clock, { concurrency, backlog, wait }: QueueLimits, onEmpty: () => void): WorkQueue {
	/** A lane with an event in it, and those that wait behind it. */
	const lanes = new Map<string, Waiter[]>();
	/** At the head of their lanes, waiting for a place. */
	const ready: Waiter[] = [];
	let running = 0;
	let size = 0;

	const startReady = () => {
		while (running < concurrency) {
			const next = ready.shift();
			if (!next) return;
			running++;
			next.start();
		}
	};
	const freeLane = (lane: string | undefined) => {
		if (lane === undefined) return;
		const next = lanes.get(lane)?.shift();
		if (next) ready.push(next);
		else lanes.delete(lane);
	};
	const gone = () => {
		size--;
		if (size === 0) onEmpty();
	};
	const place = (lane: string | undefined): Place => {
		let taken = true;
		return {
			leave() {
				if (!taken) return;
				taken = false;
				running--;
				freeLane(lane);
				startReady();
				gone();
			},
		};
	};
	const line = (waiter: Waiter) => {
		const { lane } = waiter;
		const behind = lane === undefined ? undefined : lanes.get(lane);
		if (behind) return behind.push(waiter);
		if (lane !== undefined) lanes.set(lane, []);
		return ready.push(waiter);
	};
	const giveUp = (waiter: Waiter) => {
		const index = ready.indexOf(waiter);
		if (index >= 0) {
			ready.splice(index, 1);
			freeLane(waiter.lane);
			startReady();
		} else if (waiter.lane !== undefined) {
			const behind = lanes.get(waiter.lane);
			behind?.splice(behind.indexOf(waiter), 1);
		}
		gone();
	};

	return {
		enter(lane) {
			if (size >= backlog) return "full";
			size++;
			if (running < concurrency && ready.length === 0 && (lane === undefined || !lanes.has(lane))) {
				if (lane !== undefined) lanes.set(lane, []);
				running++;
				return place(lane);
			}
			let cancel: (() => void) | undefined;
			return new Promise<Place | "late">((resolve) => {
				const waiter: Waiter = {
					lane,
					start() {
						cancel?.();
						resolve(place(lane));
					},
				};
				line(waiter);
				if (wait === Number.POSITIVE_INFINITY) return;
				cancel = clock.after(wait, () => {
					giveUp(waiter);
					resolve("late");
				});
			});
		},
		get size() {
			return size;
		},
	};
}
