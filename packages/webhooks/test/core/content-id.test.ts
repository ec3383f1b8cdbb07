import { describe, expect, it } from "vitest";
import { contentId } from "../../src/core/content-id.ts";

describe("ids from content", () => {
	it("an id made of an event's content is independent of the order of fields, and of whether an empty field is absent or null", async () => {
		const first = await contentId({ a: 1, b: [{ c: null, d: "x" }], e: undefined });
		expect(await contentId({ b: [{ d: "x" }], a: 1, f: null })).toBe(first);
		expect(first).toMatch(/^[0-9a-f]{64}$/);
	});

	it.each([
		[
			[1, [2]],
			[[1], 2],
		],
		[{ a: "1" }, { a: 1 }],
		[["a,b"], ["a", "b"]],
		[{ a: { b: 1 } }, { a: 1, b: 1 }],
		[[], {}],
		[[null], []],
		["null", null],
		['"a":1', { a: 1 }],
	])("an id made of an event's content differs between %j and %j", async (one, other) => {
		expect(await contentId(one)).not.toBe(await contentId(other));
	});

	it("an id made of an event's content has no depth limit, because the sender chooses the depth", async () => {
		const deep = (inside: string) => JSON.parse(`${"[".repeat(200_000)}${inside}${"]".repeat(200_000)}`) as unknown;
		expect(await contentId(deep("1"))).not.toBe(await contentId(deep("2")));
	});
});
