import type { Clock } from "../src/core/clock.ts";

/** A clock that advances only when the test says so; wall-clock time can be set apart from the monotonic one. */
export function virtualClock(start = 1_780_000_000_000) {
	let passed = 0;
	let wall = start;
	let ids = 0;
	const timers = new Map<number, { readonly at: number; readonly work: () => void }>();
	let made = 0;
	const clock: Clock = {
		now: () => wall,
		monotonic: () => passed,
		after(ms, work) {
			const timer = made++;
			timers.set(timer, { at: passed + ms, work });
			return () => void timers.delete(timer);
		},
		random: () => 0.5,
		uuid: () => `00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}`,
	};
	/** Lets everything settle that needs no time. */
	const settle = async () => {
		for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
	};
	return {
		clock,
		settle,
		/** Sets the wall clock forward or back; durations do not notice. */
		jump(ms: number) {
			wall += ms;
		},
		async advance(ms: number) {
			const until = passed + ms;
			for (;;) {
				await settle();
				const next = [...timers].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
				if (!next) break;
				const [timer, { at, work }] = next;
				timers.delete(timer);
				wall += at - passed;
				passed = at;
				work();
			}
			wall += until - passed;
			passed = until;
			await settle();
		},
	};
}
