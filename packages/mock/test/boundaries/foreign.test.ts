import { expect, it } from "vitest";
import { arcusTarget } from "./arcus.ts";
import { Drive } from "./drive.ts";

const target = arcusTarget();
const drive = new Drive(target);

it.each([...new Set(target.routes.map((route) => route.tag))])(
	"no Arcus operation tagged %s stores or trips over fields that its body does not have in the document",
	(tag) => {
		const before = drive.report().faults.length;
		for (const route of target.routes.filter((one) => one.tag === tag)) drive.foreign(route);
		expect(drive.report().faults.slice(before, before + 10)).toEqual([]);
	},
	240_000,
);

it("fields of other operations were sent to every body", () => {
	expect(drive.report().calls).toBeGreaterThan(1_000);
});
