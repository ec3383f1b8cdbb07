/** Starts the timers of a mock. */
export interface Timers {
	/**
	 * Runs `work` after `ms` milliseconds and returns a function that cancels it.
	 *
	 * @param background if true, the timer does not keep the process alive
	 */
	after(ms: number, work: () => void, background?: boolean): () => void;
	/** Runs `work` after the current code has finished. */
	soon(work: () => void): void;
}

/** A clock of your own, such as that of a simulator. */
export interface OuterClock {
	/** Milliseconds since 1970. */
	now(): number;
	/**
	 * Runs `work` after `ms` milliseconds of this clock and returns a function that cancels it. If you pass it, the mock
	 * schedules all later work on this clock: jobs, deliveries, retries, timeouts, late responses. If you don't, due work runs when the
	 * mock is called, advanced or drained, and short waits use the machine's timers.
	 */
	after?(ms: number, work: () => void): () => void;
}

// Captured at import: fake timers that a test installs later must not hang the mock.
const { setTimeout: start, clearTimeout: stop, setImmediate: soon } = globalThis;

// Longer delays would overflow the timer and fire immediately.
const MAX_DELAY = 2_147_483_647;

/** The timers of the machine. */
export const machineTimers: Timers = {
	after(ms, work, background = false) {
		const timer = start(work, Math.min(Math.max(0, ms), MAX_DELAY));
		if (background) (timer as { unref?: () => void }).unref?.();
		return () => stop(timer);
	},
	soon: (work) => {
		soon(work);
	},
};

/** Returns the timers of a clock, or those of the machine if it has none. */
export function timersOf(clock: "real" | "virtual" | OuterClock): Timers {
	if (typeof clock !== "object" || !clock.after) return machineTimers;
	const after = clock.after.bind(clock);
	return { after: (ms, work) => after(Math.max(0, ms), work), soon: (work) => void after(0, work) };
}
