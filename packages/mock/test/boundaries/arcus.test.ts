import { expect, it } from "vitest";
import { arcusTarget } from "./arcus.ts";
import { Drive } from "./drive.ts";

// One test per group of operations, so that none of them is long enough to exceed its deadline on a slow machine.
const target = arcusTarget();
const drive = new Drive(target);
const missed: string[] = [];

it.each([...new Set(target.routes.map((route) => route.tag))])(
	"every Arcus operation tagged %s accepts or rejects boundary values, and everything can be read afterwards",
	(tag) => {
		const before = drive.report().faults.length;
		for (const route of target.routes.filter((one) => one.tag === tag))
			if (!drive.operation(route)) missed.push(route.id);
		drive.reads(`after ${tag}`);
		expect(drive.report().faults.slice(before, before + 10)).toEqual([]);
	},
	240_000,
);

it("boundary values reach the rules, because nearly every operation has a call that succeeds", () => {
	expect(drive.report().calls).toBeGreaterThan(10_000);
	expect(missed.length).toBeLessThan(30);
});
