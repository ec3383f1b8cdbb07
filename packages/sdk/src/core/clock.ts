import { onAbort } from "./abort.ts";

/** Time and chance, handed in so that tests can hold them. */
export interface Clock {
	/** Milliseconds since 1970. */
	now(): number;
	/** Runs `work` after `ms`; answers how to call it off. */
	after(ms: number, work: () => void): () => void;
	/** A number in [0, 1). */
	random(): number;
}

// Captured at import: fake timers that a user's test installs later must not stop a client.
const { setTimeout: start, clearTimeout: stop } = globalThis;
const now = Date.now;
const random = Math.random;

// Longer delays overflow the timer and would fire at once.
const MAX_DELAY = 2_147_483_647;

export const realClock: Clock = {
	now: () => now(),
	random: () => random(),
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
