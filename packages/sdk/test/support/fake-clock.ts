import type { Clock } from "../../src/core/clock.ts";

export interface FakeClock extends Clock {
	/** Advances the time and runs what is due, in order; promises settle in between. */
	advance(ms: number): Promise<void>;
	readonly pending: () => number;
	/** When the next task is due; Infinity if no task is planned. */
	readonly next: () => number;
	readonly delays: number[];
	/** Sets the wall clock forward or back; timers and monotonic time do not change. */
	jump(ms: number): void;
}

export const settle = async (): Promise<void> => {
	for (let i = 0; i < 20; i++) await new Promise<void>((resolve) => setImmediate(resolve));
};

export function fakeClock(random: () => number = () => 0.5): FakeClock {
	let now = 1_800_000_000_000;
	let order = 0;
	let offset = 0;
	let uuids = 0;
	let tasks: { at: number; order: number; work: () => void }[] = [];
	const delays: number[] = [];
	return {
		now: () => now + offset,
		monotonic: () => now,
		random,
		uuid: () => `00000000-0000-4000-8000-${String(uuids++).padStart(12, "0")}`,
		delays,
		jump(ms) {
			offset += ms;
		},
		pending: () => tasks.length,
		next: () => Math.min(...tasks.map((task) => task.at)),
		after(ms, work) {
			delays.push(ms);
			const task = { at: now + ms, order: order++, work };
			tasks.push(task);
			return () => {
				tasks = tasks.filter((one) => one !== task);
			};
		},
		async advance(ms) {
			const end = now + ms;
			for (;;) {
				await settle();
				const next = tasks.filter((task) => task.at <= end).sort((a, b) => a.at - b.at || a.order - b.order)[0];
				if (!next) break;
				tasks = tasks.filter((task) => task !== next);
				now = Math.max(now, next.at);
				next.work();
			}
			now = end;
			await settle();
		},
	};
}
