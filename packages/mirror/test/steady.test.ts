import { expect, it } from "vitest";
import { createMirror, type MirrorStore, memoryMirror } from "../src/index.ts";
import { numbers, VirtualClock } from "./hostile/clock.ts";
import { TABLES } from "./hostile/tables.ts";

const resources = TABLES.filter(({ resource }) => resource === "rates");
const client = {
	rates: { list: async () => ({ data: [{ id: "r1" }, { id: "r2" }], cursor: undefined }) },
	[Symbol.for("countersign.identity")]: async () => ({ baseUrl: "", account: "one", mode: undefined, key: "" }),
};

const cut = (): Error =>
	Object.assign(new Error("terminating connection due to administrator command"), { code: "57P01" });

/** A mirror whose database fails calls of these methods; `change` after its work was done and stored, as a commit without a response. */
function mirrorOf(fails: (name: string, call: number) => Error | undefined) {
	const clock = new VirtualClock(numbers(1));
	const memory = memoryMirror(clock);
	let calls = 0;
	const database = new Proxy(memory, {
		get(target, name) {
			const method = Reflect.get(target, name) as unknown;
			if (typeof method !== "function") return method;
			return async (...args: unknown[]) => {
				const error = fails(String(name), ++calls);
				if (error && name !== "change") throw error;
				const result = await (method as (...args: unknown[]) => Promise<unknown>).apply(target, args);
				if (error) throw error;
				return result;
			};
		},
	}) as MirrorStore;
	const mirror = createMirror({ client, database, resources, clock });
	return { clock, mirror, memory, calls: () => calls };
}

it.each([1, 2, 3])(
	"a run and a check end although one call of ten loses its connection, with seed %i",
	async (seed) => {
		const random = numbers(seed);
		const { clock, mirror } = mirrorOf((name) => (name !== "change" && random() < 0.1 ? cut() : undefined));
		expect((await clock.runUntil(mirror.run())).isComplete).toBe(true);
		expect((await clock.runUntil(mirror.verify())).isComplete).toBe(true);
	},
);

it.each([
	["open", "a server that is never there", cut, 8],
	["note", "a server that is never there", cut, 8],
	["open", "a database that refuses the statement", () => new Error("permission denied for schema mirror"), 1],
])("a run gives up when %s fails because of %s", async (method, _why, error, times) => {
	let failed = 0;
	const { clock, mirror } = mirrorOf((name) => {
		if (name !== method) return undefined;
		failed++;
		return error();
	});
	await expect(clock.runUntil(mirror.run())).rejects.toThrow(error().message);
	expect(failed).toBe(times);
});

it("a check does not call a resource proved if it does not know whether a correction was stored", async () => {
	let isChecking = false;
	const { clock, mirror, memory } = mirrorOf((name) => {
		if (!isChecking || name !== "change") return undefined;
		isChecking = false;
		return cut();
	});
	await clock.runUntil(mirror.run());
	await memory.change("rates", ["r1"], (_found, _state, now) => ({
		writes: [{ id: "r1", stored: { raw: undefined, from: "list", begin: now, end: now } }],
		hints: [],
	}));
	isChecking = true;
	const report = await clock.runUntil(mirror.verify());
	expect(report.isComplete).toBe(false);
	expect(report.resources[0]?.unproved[0]).toContain("rates could not be read to its end: terminating connection");
	expect((await clock.runUntil(mirror.verify())).isComplete).toBe(true);
});
