import type { Clock } from "@countersign/webhooks";

/** Numbers that only depend on a seed. */
export function numbers(seed: number): () => number {
	let state = seed >>> 0 || 1;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** What a vendor needs of a clock. */
export interface VendorClock extends Pick<VirtualClock, "monotonic" | "after" | "wait" | "random"> {}

/** A clock that only moves when everything waits. */
export class VirtualClock implements Clock {
	#time = Date.UTC(2026, 0, 1);
	#ids = 0;
	readonly #timers = new Set<{ readonly at: number; readonly work: () => void }>();
	readonly random: () => number;
	/** Milliseconds by which the wall clock is wrong. */
	skew = 0;

	constructor(random: () => number) {
		this.random = random;
	}
	now(): number {
		return this.#time + this.skew;
	}
	monotonic(): number {
		return this.#time;
	}
	uuid(): string {
		return `worker-${++this.#ids}`;
	}
	after(ms: number, work: () => void): () => void {
		const timer = { at: this.#time + Math.max(0, ms), work };
		this.#timers.add(timer);
		return () => this.#timers.delete(timer);
	}
	wait(ms: number): Promise<void> {
		return new Promise((resolve) => void this.after(ms, resolve));
	}
	/** Runs timers in their order until the promise settles. @throws Error if nothing is left that could settle it, or after a day */
	async runUntil<T>(work: Promise<T>): Promise<T> {
		let settled = false;
		const end = (): void => {
			settled = true;
		};
		work.then(end, end);
		const limit = this.#time + 14 * 86_400_000;
		for (;;) {
			await new Promise((resolve) => setImmediate(resolve));
			if (settled) return work;
			const next = [...this.#timers].reduce<{ at: number; work: () => void } | undefined>(
				(best, timer) => (best === undefined || timer.at < best.at ? timer : best),
				undefined,
			);
			if (!next) throw new Error("everything waits, and no timer is left");
			if (next.at > limit) throw new Error("the work does not end");
			this.#timers.delete(next);
			this.#time = Math.max(this.#time, next.at);
			next.work();
		}
	}
}
