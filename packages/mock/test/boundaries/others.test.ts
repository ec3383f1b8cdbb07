import { expect, it } from "vitest";
import { Drive } from "./drive.ts";
import { arcaTarget, deskflowTarget } from "./others.ts";

it.each([
	["Arca", arcaTarget],
	["Deskflow", deskflowTarget],
])("every operation of %s accepts or refuses boundary values, and everything can be read afterwards", (_name, make) => {
	const target = make();
	const drive = new Drive(target);
	const missed = target.routes.filter((route) => !drive.operation(route)).map((one) => one.id);
	drive.reads("at the end");
	expect(drive.report().faults.slice(0, 10)).toEqual([]);
	expect(missed.length).toBeLessThan(3);
});
