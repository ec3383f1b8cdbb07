import { describe, expect, it } from "vitest";
import { countOf } from "../src/shared/count.ts";
import { actionsOf, pagesOf } from "../src/shared/pages.ts";
import { shortPath } from "../src/shared/short-path.ts";

describe("countOf", () => {
	it.each([
		[0, "0 requests"],
		[1, "1 request"],
		[23_000, "23,000 requests"],
	])("%d is written as %s", (count, text) => expect(countOf(count, "request")).toBe(text));

	it("a plural of its own is used where the word has one", () =>
		expect(countOf(2, "delivery", "deliveries")).toBe("2 deliveries"));
});

describe("shortPath", () => {
	it.each([
		["/v1/entities/e-1/orders/7", "/orders/7"],
		["/v1/entities/other/orders", "/entities/other/orders"],
		["/v1/entities/e-10/orders", "/entities/e-10/orders"],
		["/api/v1/tasks", "/tasks"],
		["/v1/entities/e-1", "/entities/e-1"],
		["/nowhere", "/nowhere"],
		["/v1", "/v1"],
		["", ""],
	])("%s is shown as %s", (path, shown) => expect(shortPath(path, "e-1")).toBe(shown));
});

describe("actionsOf", () => {
	it.each(["arcus", "arca", "deskflow"])("every action of %s leads to a page that it has", (api) => {
		const paths = pagesOf(api).map(({ path }) => path);
		expect(
			actionsOf(api)
				.map(({ path }) => path)
				.filter((path) => !paths.includes(path)),
		).toEqual([]);
		expect(actionsOf(api).length).toBeGreaterThan(8);
	});
});
