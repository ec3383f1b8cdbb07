import { type Clock, realClock } from "../../core/clock.ts";

const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;

/** Returns a clock whose timers do not keep the process alive, so that a program with an open file can exit when it has nothing else to do. */
export function backgroundOf(clock: Clock): Clock {
	if (clock !== realClock) return clock;
	return {
		...clock,
		after(ms, work) {
			// A longer delay would overflow the timer, which then fires at once.
			const running = startTimer(work, Math.min(ms, 2_147_483_647));
			(running as { unref?: () => void }).unref?.();
			return () => stopTimer(running);
		},
	};
}
