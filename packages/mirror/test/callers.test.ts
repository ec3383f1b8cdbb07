import { expect, it } from "vitest";
import { createMirror, type MirrorOptions, memoryMirror } from "../src/index.ts";
import { TABLES } from "./hostile/tables.ts";

const rates = TABLES.filter(({ resource }) => resource === "rates");
const client = { rates: { list: async () => ({ data: [{ id: "r1" }, { id: "r2" }], cursor: undefined }) } };
const open = (options: Partial<MirrorOptions> = {}) =>
	createMirror({ client, database: memoryMirror(), resources: rates, grace: 0, ...options });

it.each([
	[{ after: Number.NaN }, /after must be the position/],
	[{ after: -1 }, /after must be the position/],
	[{ after: 0.5 }, /after must be the position/],
	[{ after: "1" as never }, /after must be the position/],
	[{ after: null as never }, /after must be the position/],
	[{ after: Number.POSITIVE_INFINITY }, /after must be the position/],
	[{ max: 0 }, /max must be a whole number/],
	[{ max: -1 }, /max must be a whole number/],
	[{ max: Number.NaN }, /max must be a whole number/],
	[{ max: Number.POSITIVE_INFINITY }, /max must be a whole number/],
])("changes(%o) is refused, whatever the store is", async (options, why) => {
	const mirror = open();
	await mirror.run();
	await expect(mirror.changes(options)).rejects.toThrow(TypeError);
	await expect(mirror.changes(options)).rejects.toThrow(why);
	expect(await mirror.changes({ after: 1, max: 5 })).toMatchObject([{ position: 2, id: "r2" }]);
});

it("proofs that throw are reported as not checked beside what the check has shown, which is not complete", async () => {
	const mirror = open({
		proofs: async () => {
			throw new Error("the ledger is locked");
		},
	});
	const report = await mirror.verify();
	expect(report.isComplete).toBe(false);
	expect(report.resources).toMatchObject([{ resource: "rates", isProved: true, records: 2 }]);
	expect(report.proofs).toEqual([
		{ name: "proofs", holds: undefined, detail: "They could not be checked: the ledger is locked" },
	]);
});
