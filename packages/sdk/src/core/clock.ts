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

/** Longer than any wait. */
export const NEVER: number = Number.POSITIVE_INFINITY;

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

/** The limits of a piece of work. */
export interface TimeLimit {
	readonly clock: Clock;
	/** Milliseconds; Infinity for no limit. */
	readonly timeout: number;
	readonly signal: AbortSignal | undefined;
}

/** What to do when work fails or takes too long. */
export interface LimitHandlers {
	/** Receives the reason when the work takes too long or is aborted. */
	readonly cancel?: (reason: unknown) => void;
	/** Creates the error for a rejection of the work itself. */
	readonly wrap?: (error: unknown) => unknown;
}

/**
 * The work's result, or a rejection with `reason` after `timeout` milliseconds, or with the signal's reason when it is aborted. Leaves
 * no timer and no listener behind.
 */
export function limited<T>(
	work: Promise<T>,
	{ clock, timeout, signal }: TimeLimit,
	reason: unknown,
	{ cancel, wrap }: LimitHandlers = {},
): Promise<T> {
	return new Promise((resolve, reject) => {
		const fail = (why: unknown): void => {
			over();
			cancel?.(why);
			reject(why);
		};
		const stop = timeout === NEVER ? undefined : clock.after(timeout, () => fail(reason));
		let leave: (() => void) | undefined;
		const over = (): void => {
			stop?.();
			leave?.();
		};
		work.then(
			(value) => {
				over();
				resolve(value);
			},
			(error: unknown) => {
				over();
				reject(wrap ? wrap(error) : error);
			},
		);
		leave = onAbort(signal, () => fail(signal?.reason));
	});
}

/** The work's result, or a rejection with the signal's reason as soon as it is aborted. */
export const abortable = <T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> =>
	signal ? limited(work, { clock: realClock, timeout: NEVER, signal }, undefined) : work;

/** Waits, or rejects with the signal's reason as soon as it is aborted. */
export const sleep = (clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> =>
	new Promise((resolve, reject) => {
		// Each wait has a promise of its own: handlers attached to a promise that never settles would stay in memory.
		limited(new Promise<never>(() => {}), { clock, timeout: ms, signal }, resolve).catch((why: unknown) =>
			why === resolve ? resolve() : reject(why),
		);
	});
