import { expect, it } from "vitest";
import { arcusTarget } from "./arcus.ts";
import { Drive } from "./drive.ts";

it("every operation of Arcus accepts or refuses boundary values, and everything can be read afterwards", () => {
	const target = arcusTarget();
	const drive = new Drive(target);
	const missed = target.routes.filter((route) => !drive.operation(route)).map((one) => one.id);
	drive.reads("at the end");
	expect(drive.report().faults.slice(0, 10)).toEqual([]);
	// Values reach the rules only where a sensible call succeeds.
	expect(missed.length).toBeLessThan(30);
}, 240_000);
