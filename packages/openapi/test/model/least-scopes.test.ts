import { describe, expect, it } from "vitest";
import type { Operation } from "../../src/model/api-model.ts";
import { leastScopes } from "../../src/model/least-scopes.ts";

const operations = [
	{ scopes: [["hooks:manage"], ["hooks:read"]] },
	{ scopes: [["hooks:manage"], ["hooks:write"]] },
	{ scopes: [["accounts:write", "accounts:delete"]] },
] as unknown as readonly Operation[];

describe("leastScopes", () => {
	it.each([
		["nothing if nothing is needed", [[], [[]]], []],
		["every scope of the only set", [[["b", "a"]]], ["a", "b"]],
		[
			"one scope for two needs instead of two",
			[
				[["m"], ["r"]],
				[["m"], ["w"]],
			],
			["m"],
		],
		["a scope that another need already requires", [[["w"], ["r"]], [["w"]]], ["w"]],
		[
			"two scopes of one set instead of three of another",
			[
				[
					["a", "b"],
					["c", "d", "e"],
				],
			],
			["a", "b"],
		],
	] as const)("the result is %s", (_, needs, wanted) => {
		expect(leastScopes(needs, { operations })).toEqual(wanted);
	});

	it("the narrower of two sets of the same size is preferred", () => {
		expect(leastScopes([[["hooks:manage"], ["hooks:read"]]], { operations })).toEqual(["hooks:read"]);
	});
});
