import { type Clock, realClock } from "../../core/clock.ts";

const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;

/** Returns a clock whose timers do not keep the process alive, so that a program with an open file can exit when it has nothing else to do. */
export function backgroundOf(clock: Clock): Clock {
	if (clock !== realClock) return clock;
	return {
		...clock,
		after(ms, work) {
			const running = startTimer(work, ms);
			(running as { unref?: () => void }).unref?.();
			return () => stopTimer(running);
		},
	};
}
