import type { MirrorStatus, ResourceStatus } from "@countersign/mirror";
import { expect, it } from "vitest";
import { progressBars, progressLine, redraw } from "../../src/mirror/progress.ts";

const resource = (
	name: string,
	state: ResourceStatus["state"],
	rest: Partial<ResourceStatus> = {},
): ResourceStatus => ({
	resource: name,
	rows: 1_000,
	pending: 0,
	lag: 0,
	state,
	pages: undefined,
	walkedFrom: undefined,
	verifiedThrough: undefined,
	differences: undefined,
	lastError: undefined,
	limits: [],
	...rest,
});
const status: MirrorStatus = {
	isComplete: false,
	resources: [
		resource("accounts", "complete"),
		resource("orders", "reading", { pages: 12 }),
		resource("products", "failing", { lastError: "status 503" }),
		resource("locations", "complete", { pending: 3 }),
	],
};

it("a terminal shows one bar, and a line for each list that is not finished", () => {
	expect(progressBars(status, { lines: 24, columns: 80 })).toEqual([
		"██████████░░░░░░░░░░ 2 of 4 lists; 4,000 rows; reading orders, products",
		"  orders     1,000 rows  reading, 12 pages",
		"  products   1,000 rows  failing: status 503",
		"  locations  1,000 rows  3 waiting",
	]);
});

it("a small terminal is not overfilled", () => {
	const lines = progressBars(status, { lines: 4, columns: 30 });
	expect(lines).toHaveLength(4);
	expect(lines.every((line) => line.length <= 30)).toBe(true);
	expect(lines.at(-1)).toBe("  and 1 more");
});

it("a log gets one plain line", () => {
	expect(progressLine(status)).toBe("4,000 rows; reading orders, products");
});

it("a new picture replaces the one before", () => {
	expect(redraw(0, ["a"])).toBe("a\n");
	expect(redraw(2, ["a", "b"])).toBe("\u001b[2A\u001b[0Ja\nb\n");
});
