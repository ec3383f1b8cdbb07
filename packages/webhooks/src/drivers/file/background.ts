import { type Clock, realClock } from "../../core/clock.ts";

const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;

/** A clock whose timers keep no process alive: a program that only holds a file open ends when it has nothing else to do. */
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
