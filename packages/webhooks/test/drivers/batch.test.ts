import { describe, expect, it } from "vitest";
import { Batcher } from "../../src/drivers/batch.ts";
import { virtualClock } from "../support/virtual-clock.ts";

/** A database whose statements finish on demand. */
function database(failing: readonly string[] = []) {
	const statements: { items: readonly string[]; end: () => void }[] = [];
	const statement = (items: readonly string[]) =>
		new Promise<readonly string[]>((resolve, reject) => {
			const bad = items.find((item) => failing.includes(item));
			const end = () => (bad ? reject(new Error(`${bad} is invalid`)) : resolve(items.map((item) => `${item} stored`)));
			statements.push({ items, end });
		});
	const clock = virtualClock();
	const batcher = new Batcher<string, string>({
		clock,
		together: statement,
		alone: async (item) => (await statement([item]))[0]!,
	});
	const end = async () => {
		for (const one of statements.splice(0)) one.end();
		await new Promise(setImmediate);
	};
	return { batcher, clock, end, sent: () => statements.map(({ items }) => items) };
}

describe("batching", () => {
	it("a batcher sends a call at once while the database is idle", () => {
		const { batcher, sent, clock } = database();
		void batcher.add("a");
		expect([sent(), clock.timers]).toEqual([[["a"]], 0]);
	});
	it("a batcher joins calls that arrive while two statements are in progress, and resolves each when its statement has ended", async () => {
		const { batcher, end, sent, clock } = database();
		const results: string[] = [];
		for (const item of ["a", "b", "c", "d", "e"]) void batcher.add(item).then((result) => results.push(result));
		expect(sent()).toEqual([["a"], ["b"]]);
		await end();
		expect([results, sent()]).toEqual([["a stored", "b stored"], [["c", "d", "e"]]]);
		await end();
		expect(results.slice(2)).toEqual(["c stored", "d stored", "e stored"]);
		expect([sent(), clock.timers]).toEqual([[], 0]);
	});
	it("a batcher rejects only the call that failed, and repeats the others separately", async () => {
		const { batcher, end, sent } = database(["bad"]);
		const calls = ["a", "b", "c", "bad", "d"].map((item) => batcher.add(item));
		const settled = Promise.allSettled(calls);
		await end();
		await end();
		expect(sent()).toEqual([["c"], ["bad"], ["d"]]);
		await end();
		expect((await settled).map(({ status }) => status)).toEqual([
			"fulfilled",
			"fulfilled",
			"fulfilled",
			"rejected",
			"fulfilled",
		]);
	});
	it("a batcher lets a hanging statement delay others only briefly", async () => {
		const { batcher, clock, sent } = database();
		for (const item of ["a", "b", "c", "d"]) void batcher.add(item);
		await clock.advance(20);
		expect(sent()).toEqual([["a"], ["b"], ["c", "d"]]);
	});
	it("a batcher puts at most a hundred calls into one statement", () => {
		const { batcher, sent } = database();
		for (let item = 0; item < 102; item++) void batcher.add(String(item));
		expect(sent().map(({ length }) => length)).toEqual([1, 1, 100]);
	});
});
