import { describe, expect, it } from "vitest";
import type { Operation } from "../../src/model/api-model.ts";
import { leastScopes } from "../../src/model/least-scopes.ts";

const operations = [
	{ scopes: [["hooks:manage"], ["hooks:read"]] },
	{ scopes: [["hooks:manage"], ["hooks:write"]] },
	{ scopes: [["accounts:write", "accounts:delete"]] },
] as unknown as readonly Operation[];

describe("the least scopes", () => {
	it.each([
		["nothing when nothing is needed", [[], [[]]], []],
		["every scope of the one set there is", [[["b", "a"]]], ["a", "b"]],
		[
			"one scope that serves two needs rather than two",
			[
				[["m"], ["r"]],
				[["m"], ["w"]],
			],
			["m"],
		],
		["what is held already for another need", [[["w"], ["r"]], [["w"]]], ["w"]],
		[
			"both of a set rather than three others",
			[
				[
					["a", "b"],
					["c", "d", "e"],
				],
			],
			["a", "b"],
		],
	] as const)("are %s", (_, needs, wanted) => {
		expect(leastScopes(needs, { operations })).toEqual(wanted);
	});

	it("are the narrower ones where as many would do", () => {
		expect(leastScopes([[["hooks:manage"], ["hooks:read"]]], { operations })).toEqual(["hooks:read"]);
	});
});
