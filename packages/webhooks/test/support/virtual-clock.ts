import type { Clock } from "../../src/core/clock.ts";

/** A clock that a test advances. Timers run in order; what they start gets to run before the next one. */
export interface VirtualClock extends Clock {
	/** Advances both clocks by `ms` and runs the timers that become due. */
	advance(ms: number): Promise<void>;
	/** Waits until everything that needs no time has run. */
	settle(): Promise<void>;
	/** Sets the wall clock forward, or back if the number is negative; durations stay the same. */
	jump(ms: number): void;
	/** Timers that are set. */
	readonly timers: number;
}

/** How many turns of the event loop it takes until all work has ended that waits only for other work. */
const TURNS = 20;

async function settle(): Promise<void> {
	for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
}

export function virtualClock(start = 1_780_000_000_000): VirtualClock {
	let passed = 0;
	let offset = start;
	let made = 0;
	const timers = new Map<number, { readonly at: number; readonly work: () => void }>();
	return {
		now: () => offset + passed,
		monotonic: () => passed,
		after(ms, work) {
			const id = ++made;
			timers.set(id, { at: passed + ms, work });
			return () => timers.delete(id);
		},
		random: () => 0.5,
		uuid: () => `00000000-0000-4000-8000-${String(++made).padStart(12, "0")}`,
		async advance(ms) {
			const end = passed + ms;
			await settle();
			for (;;) {
				const due = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
				if (!due) break;
				timers.delete(due[0]);
				passed = Math.max(passed, due[1].at);
				due[1].work();
				await settle();
			}
			passed = end;
			await settle();
		},
		settle,
		jump(ms) {
			offset += ms;
		},
		get timers() {
			return timers.size;
		},
	};
}
