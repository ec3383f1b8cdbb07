import type { Stream } from "./random.ts";
import { stream } from "./random.ts";
import type { Step } from "./scheduler.ts";
import type { World } from "./world.ts";

/** The wall clock of a world begins here. */
export const EPOCH = Date.UTC(2026, 4, 1);

/** Time and randomness, in the form that the packages accept. */
export interface SimClock {
	now(): number;
	monotonic(): number;
	after(ms: number, work: () => void): () => void;
	random(): number;
	uuid(): string;
}

let nextPid = 1;
/** Process ids restart with each run, so that runs do not depend on each other. */
export function resetPids(): void {
	nextPid = 1;
}

/** One life of a simulated process: its clock, its random numbers, and whether it may act. After a kill, its timers never fire and its
 * pending promises never settle.
 */
export class SimProcess {
	readonly pid = nextPid++;
	readonly random: Stream;
	readonly clock: SimClock;
	/** Milliseconds that the wall clock is ahead of the world's. */
	wallOffset = 0;
	/** How fast its clocks run. */
	readonly rate: number;
	isAlive = true;
	isPaused = false;
	/** Steps that fell due while it was paused. */
	readonly held: Step[] = [];

	constructor(
		readonly world: World,
		/** Names the place where it runs, which outlives it: `receiver-1`. */
		readonly name: string,
		/** How often this place was started, from 1. */
		readonly life: number,
		drift: number,
	) {
		this.random = stream(world.seed, `${name}#${life}`);
		this.rate = 1 + drift;
		const booted = this.random.between(1_000, 1_000_000);
		const elapsed = (): number => world.scheduler.now * this.rate;
		this.clock = {
			now: () => Math.floor(EPOCH + elapsed() + this.wallOffset),
			monotonic: () => booted + elapsed(),
			after: (ms, work) => this.after(ms, "", work),
			random: () => this.random.next(),
			uuid: () => this.random.uuid(),
		};
	}

	get label(): string {
		return `${this.name}#${this.life}`;
	}

	/** Runs `work` in this process after this many milliseconds of its own clock; returns a function that cancels it. */
	after(ms: number, what: string, work: () => void): () => void {
		if (!this.isAlive) return () => {};
		// A delay that is not a number fires immediately, like a timer of the runtime.
		const delay = Number.isFinite(ms) ? Math.max(0, ms) : ms > 0 ? 2_147_483_647 : 0;
		const step = this.world.scheduler.plan(delay / this.rate, this, what, work);
		return () => {
			step.cancelled = true;
		};
	}

	/**
	 * Something that the process waits for: `effect` happens after `ms`, and its result settles the promise. If the process is
	 * killed before then, the effect does not happen and the promise never settles.
	 */
	perform<T>(ms: number, what: string, effect: () => T): Promise<T> {
		return new Promise((resolve, reject) => {
			this.after(ms, what, () => {
				try {
					resolve(effect());
				} catch (error) {
					reject(error as Error);
				}
			});
		});
	}

	/** Waits for this many milliseconds of the process's clock. */
	wait(ms: number): Promise<void> {
		return this.perform(ms, "", () => {});
	}

	/** Ends it immediately. */
	kill(): void {
		this.isAlive = false;
		this.held.length = 0;
	}

	/** Pauses the process, as when its machine swaps or a debugger stops it. */
	pause(): void {
		this.isPaused = true;
	}

	/** Resumes the process; its overdue steps run in order. */
	resume(): void {
		if (!this.isPaused) return;
		this.isPaused = false;
		for (const step of this.held.splice(0)) {
			if (!step.cancelled) {
				this.world.scheduler.plan(0, this, step.what, () => {
					if (!step.cancelled) step.run();
				});
			}
		}
	}
}
