import { describe, expect, it } from "vitest";
import { type Settled, Together } from "../src/store/together.ts";

/** Runs whose transactions end when the test says so. */
function controlled(fails: (items: readonly string[]) => unknown = () => undefined) {
	const runs: string[][] = [];
	const ends: (() => void)[] = [];
	const together = new Together<string, string>(async (take): Promise<Settled<string>[]> => {
		const items = [...take()];
		runs.push(items);
		await new Promise<void>((resolve) => ends.push(resolve));
		const error = fails(items);
		if (error !== undefined) throw error;
		return items.map((item) => (item === "throws" ? { error: new Error("its own") } : { result: `${item}!` }));
	});
	const endAll = async (): Promise<void> => {
		for (let round = 0; round < 20; round++) {
			ends.shift()?.();
			await new Promise((resolve) => setImmediate(resolve));
		}
	};
	return { together, runs, endAll };
}

const settled = (calls: readonly Promise<string>[]) =>
	Promise.allSettled(calls).then((all) =>
		all.map((one) => (one.status === "fulfilled" ? one.value : (one.reason as Error).message)),
	);

describe("calls that run together", () => {
	it("those that arrive while one runs share the next run, and each gets its own result", async () => {
		const { together, runs, endAll } = controlled();
		const results = settled(["a", "b", "c", "throws", "d"].map((item) => together.call(item)));
		await endAll();
		expect(await results).toEqual(["a!", "b!", "c!", "its own", "d!"]);
		expect(runs).toEqual([["a"], ["b", "c", "throws", "d"]]);
	});

	it("if the data of one makes the transaction fail, the others succeed without it", async () => {
		const ofData = Object.assign(new Error("invalid byte sequence"), { code: "22021" });
		const { together, runs, endAll } = controlled((items) => (items.includes("bad") ? ofData : undefined));
		const results = settled(["a", "b", "bad", "c"].map((item) => together.call(item)));
		await endAll();
		expect(await results).toEqual(["a!", "b!", "invalid byte sequence", "c!"]);
		expect(runs).toEqual([["a"], ["b", "bad", "c"], ["b"], ["bad"], ["c"]]);
	});

	it("if the connection is lost, every call of the run fails, and the next run is tried", async () => {
		let isLost = true;
		const { together, runs, endAll } = controlled((items) =>
			isLost && items.length > 1 ? new Error("connection lost") : undefined,
		);
		const results = settled(["a", "b", "c"].map((item) => together.call(item)));
		await endAll();
		expect(await results).toEqual(["a!", "connection lost", "connection lost"]);
		isLost = false;
		const later = together.call("d");
		await endAll();
		expect(await later).toBe("d!");
		expect(runs).toEqual([["a"], ["b", "c"], ["d"]]);
	});

	it("a transaction that cannot begin fails everyone who waits, and nobody waits forever", async () => {
		const together = new Together<string, string>(() => Promise.reject(new Error("no connection")));
		const calls = ["a", "b"].map((item) => together.call(item));
		expect(await settled(calls)).toEqual(["no connection", "no connection"]);
	});
});
