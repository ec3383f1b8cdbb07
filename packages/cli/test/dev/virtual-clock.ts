import { realClock } from "@countersign/webhooks/internal";
import { expect, vi } from "vitest";

const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** A clock whose hours pass when a test says so. */
export function virtualClock(start: number) {
	let now = start;
	const due = new Set<() => void>();
	return {
		clock: {
			...realClock,
			now: () => now,
			after(ms: number, work: () => void) {
				// Shorter waits belong to other parts of the command.
				if (ms !== HOUR_MS) return realClock.after(ms, work);
				due.add(work);
				return () => void due.delete(work);
			},
		},
		due,
		/** Moves to a day and runs what waits for the next hour. */
		async toDay(day: number) {
			now = start + day * DAY_MS;
			const works = [...due];
			due.clear();
			for (const work of works) work();
			await vi.waitFor(() => expect(due.size).toBe(works.length), { interval: 5 });
		},
	};
}
