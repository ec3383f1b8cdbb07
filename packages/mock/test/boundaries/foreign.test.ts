import { expect, it } from "vitest";
import { arcusTarget } from "./arcus.ts";
import { Drive } from "./drive.ts";

it("no operation of Arcus stores or trips over fields that its body does not have in the document", () => {
	const target = arcusTarget();
	const drive = new Drive(target);
	for (const route of target.routes) drive.foreign(route);
	expect(drive.report().faults.map((one) => `${one.operation} ${one.place} ${one.answer}`)).toEqual([]);
}, 240_000);
