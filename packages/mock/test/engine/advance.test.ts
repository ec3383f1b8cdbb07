import { describe, expect, it } from "vitest";
import { AwaitingClock } from "../../src/engine/advance.ts";
import { createClock } from "../../src/engine/clock.ts";

const START = Date.UTC(2026, 4, 1);
const MINUTE = 60_000;

/** A clock that waits for receivers, with timers that the test runs. */
function awaiting(settle: () => Promise<void>) {
	const timers = new Map<() => void, number>();
	const outer = {
		now: () => START,
		after(ms: number, work: () => void) {
			timers.set(work, ms);
			return () => void timers.delete(work);
		},
	};
	const inner = createClock(outer, START);
	const underway = { isIdle: true, settles: 0 };
	const clock = new AwaitingClock(inner, {
		get isIdle() {
			return underway.isIdle;
		},
		settle() {
			underway.settles += 1;
			return settle();
		},
	});
	const ran: number[] = [];
	for (const minutes of [1, 5, 30, 120])
		inner.schedule(START + minutes * MINUTE, "delivery", {}, () => {
			ran.push(minutes);
			underway.isIdle = false;
		});
	/** Ends the wait of this length. */
	const pass = (ms: number) => {
		const [work] = [...timers].find(([, one]) => one === ms) ?? [];
		timers.delete(work as () => void);
		work?.();
	};
	const patience = () => [...timers.values()].filter((ms) => ms === MINUTE).length;
	return { clock, underway, ran, pass, patience };
}

describe("an advance of the clock", () => {
	it("waits a minute altogether for receivers that never respond, and then does what is due", async () => {
		const { clock, underway, ran, pass, patience } = awaiting(() => new Promise(() => {}));
		const advancing = clock.advance("28h");
		expect([ran, underway.settles, clock.now()]).toEqual([[1], 1, START + MINUTE]);
		pass(MINUTE);
		expect((await advancing).map(({ at }) => (at - START) / MINUTE)).toEqual([1, 5, 30, 120]);
		expect([ran, underway.settles]).toEqual([[1, 5, 30, 120], 1]);
		expect(clock.now()).toBe(START + 28 * 60 * MINUTE);
		expect(patience()).toBe(0);
	});

	it("waits for every receiver that responds, and leaves no timer behind", async () => {
		const { clock, underway, ran, patience } = awaiting(async () => {
			underway.isIdle = true;
		});
		const advancing = clock.advance("28h");
		expect(patience()).toBe(1);
		await advancing;
		expect([ran, underway.settles, patience()]).toEqual([[1, 5, 30, 120], 4, 0]);
	});
});
