import type { ControlState } from "@countersign/mock/control";
import { describe, expect, it } from "vitest";
import { StateKeeper } from "../../src/dev/keeper.ts";

const STATE = {} as ControlState;

/** A keeper on a clock and a disk that the test controls. */
function keeper() {
	const waits: number[] = [];
	const warnings: string[] = [];
	let due: (() => void) | undefined;
	let now = 0;
	const disk = { isFull: false, writes: 0, takesMs: 0 };
	const folder = {
		write: async () => {
			disk.writes += 1;
			now += disk.takesMs;
			if (disk.isFull) throw new Error("no space left");
		},
	};
	const clock = {
		monotonic: () => now,
		after(ms: number, work: () => void) {
			waits.push(ms);
			due = work;
			return () => {
				due = undefined;
			};
		},
	};
	const self = new StateKeeper(
		folder,
		() => STATE,
		clock,
		(text) => void warnings.push(text),
	);
	/** Ends the current wait and lets the write finish. */
	const pass = async () => {
		const work = due;
		due = undefined;
		work?.();
		await new Promise((resolve) => setImmediate(resolve));
	};
	return { self, disk, waits, warnings, pass, isWaiting: () => due !== undefined };
}

describe("the keeper of the state", () => {
	it("retries a failed save by itself, after longer and longer waits, until it succeeds", async () => {
		const { self, disk, waits, warnings, pass, isWaiting } = keeper();
		disk.isFull = true;
		self.changed();
		for (let time = 0; time < 7; time++) await pass();
		expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
		expect(warnings).toEqual([expect.stringMatching(/could not be saved: no space left.*saving is retried\.$/)]);
		disk.isFull = false;
		await pass();
		expect(disk.writes).toBe(8);
		expect(warnings.slice(1)).toEqual(["The state is saved again."]);
		expect(isWaiting()).toBe(false);
		self.changed();
		expect(waits.at(-1)).toBe(2_000);
	});

	it("does not wait for another retry once it is closed, and reports that the last save failed", async () => {
		const { self, disk, warnings, pass, isWaiting } = keeper();
		disk.isFull = true;
		self.changed();
		await pass();
		expect(await self.close()).toBe(false);
		expect(disk.writes).toBe(2);
		expect(isWaiting()).toBe(false);
		expect(warnings[1]).toMatch(/could not be saved: no space left\. What was saved before is intact\.$/);
	});

	it("rests for five times as long as a save takes, at most a minute, so that a large state does not occupy the process", async () => {
		const { self, disk, waits, pass } = keeper();
		for (const takesMs of [100, 1_000, 30_000, 0]) {
			disk.takesMs = takesMs;
			self.changed();
			await pass();
		}
		self.changed();
		expect(waits).toEqual([2_000, 2_000, 5_000, 60_000, 2_000]);
		expect(await self.close()).toBe(true);
		expect(disk.writes).toBe(5);
	});
});
