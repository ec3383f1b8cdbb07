import { describe, expect, it } from "vitest";
import type { ApiModel } from "../../src/model/api-model.ts";
import { matchOperation } from "../../src/model/match.ts";

const model = {
	servers: ["https://api.shop.example/v1"],
	entityPathPrefix: "/entities/{entity_id}",
	operations: [
		{ id: "items.retrieve", method: "GET", path: "/items/{id}" },
		{ id: "items.lookup", method: "GET", path: "/items/lookup" },
		{ id: "items.delete", method: "DELETE", path: "/items/{id}" },
	],
} as unknown as ApiModel;

describe("matchOperation", () => {
	it.each([
		["GET", "/items/7", "items.retrieve"],
		["get", "/v1/items/7/", "items.retrieve"],
		["GET", "https://api.shop.example/v1/entities/e/items/7?x=1", "items.retrieve"],
		["GET", "/items/lookup", "items.lookup"],
		["DELETE", "/items/7", "items.delete"],
		["POST", "/items/7", undefined],
		["GET", "/v2/items/7", undefined],
		["GET", "/items/7/parts", undefined],
	])("%s %s is the operation %s", (method, url, wanted) => {
		expect(matchOperation(model, method, url)?.id).toBe(wanted);
	});
});
