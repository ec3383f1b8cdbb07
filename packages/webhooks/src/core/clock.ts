/**
 * Time and randomness. Code in this package never reads `Date.now`, `setTimeout` or `Math.random` itself: it uses a clock that it
 * receives, so that tests and the simulator can control every wait.
 */
export interface Clock {
	/** Wall-clock time in milliseconds since 1970. It can jump in both directions: use it for timestamps, never for durations. */
	now(): number;
	/** Milliseconds on a clock that never goes back. Use it for durations, leases and timeouts. */
	monotonic(): number;
	/** Runs `work` after `ms` milliseconds and returns a function that cancels it. */
	after(ms: number, work: () => void): () => void;
	/** A number in [0, 1). */
	random(): number;
	/** A random UUID. */
	uuid(): string;
}

// Captured at import: fake timers that a user's test installs later must not stop a receiver.
const { setTimeout: startTimer, clearTimeout: stopTimer, performance: timer } = globalThis;
const { now } = Date;
const { random } = Math;

// Longer delays overflow the timer, which then fires at once.
const MAX_DELAY_MS = 2_147_483_647;

/** The machine's own clock. */
export const realClock: Clock = {
	now: () => now(),
	monotonic: () => timer.now(),
	after(ms, work) {
		const running = startTimer(work, Math.min(ms, MAX_DELAY_MS));
		return () => stopTimer(running);
	},
	random: () => random(),
	uuid: () => crypto.randomUUID(),
};

/** Waits, or rejects with the signal's reason as soon as it aborts. Leaves no timer and no listener behind. */
export function sleep(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
	return new Promise((resolve, reject) => {
		if (signal?.aborted) return reject(signal.reason);
		const onAbort = (): void => {
			cancel();
			reject(signal?.reason);
		};
		const cancel = clock.after(ms, () => {
			signal?.removeEventListener("abort", onAbort);
			resolve();
		});
		signal?.addEventListener("abort", onAbort, { once: true });
	});
}
