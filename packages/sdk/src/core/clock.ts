import { onAbort } from "./abort.ts";

/** Time and randomness, passed in so that tests and the simulator can control every wait. */
export interface Clock {
	/** Wall-clock time in milliseconds since 1970. It can jump in both directions: use it for timestamps, never for durations. */
	now(): number;
	/** Milliseconds on a clock that never goes back. Use it for durations and timeouts. */
	monotonic(): number;
	/** Runs `work` after `ms` milliseconds and returns a function that cancels it. */
	after(ms: number, work: () => void): () => void;
	/** A number in [0, 1). */
	random(): number;
	/** A random UUID. */
	uuid(): string;
}

// Captured at import: fake timers that a user's test installs later must not stop a client.
const { setTimeout: start, clearTimeout: stop, performance: timer } = globalThis;
const now = Date.now;
const random = Math.random;

// Longer delays overflow the timer and would fire at once.
const MAX_DELAY = 2_147_483_647;

export const realClock: Clock = {
	now: () => now(),
	monotonic: () => timer.now(),
	random: () => random(),
	uuid: () => crypto.randomUUID(),
	after(ms, work) {
		const timer = start(work, Math.min(ms, MAX_DELAY));
		return () => stop(timer);
	},
};

/** Waits, or rejects with the signal's reason as soon as it is aborted; leaves no timer and no listener behind. */
export function sleep(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
	return new Promise((resolve, reject) => {
		if (signal?.aborted) return reject(signal.reason);
		const cancel = clock.after(ms, () => {
			leave();
			resolve();
		});
		const leave = onAbort(signal, () => {
			cancel();
			reject(signal?.reason);
		});
	});
}

/** The work's result, or a rejection with the signal's reason as soon as it is aborted; leaves no listener behind. */
export function abortable<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
	if (!signal) return work;
	return new Promise((resolve, reject) => {
		const leave = onAbort(signal, () => reject(signal.reason));
		work.then(resolve, reject).finally(leave);
	});
}

/** What a piece of work may take. */
export interface TimeLimit {
	readonly clock: Clock;
	/** Milliseconds; Infinity for no limit. */
	readonly timeout: number;
	readonly signal: AbortSignal | undefined;
}

/** The work's result, or a rejection with `reason` after `timeout` milliseconds, or with the signal's reason when it is aborted. */
export function limited<T>(work: Promise<T>, { clock, timeout, signal }: TimeLimit, reason: unknown): Promise<T> {
	if (timeout === Number.POSITIVE_INFINITY) return abortable(work, signal);
	return new Promise((resolve, reject) => {
		if (signal?.aborted) {
			work.catch(() => {});
			return reject(signal.reason);
		}
		const over = (): void => {
			cancel();
			leave();
		};
		const cancel = clock.after(timeout, () => {
			over();
			reject(reason);
		});
		const leave = onAbort(signal, () => {
			over();
			reject(signal?.reason);
		});
		work.then(resolve, reject).finally(over);
	});
}
