import { describe, expect, it } from "vitest";
import { linksOf, settled } from "../src/records/links.ts";
import { objectOf } from "../src/shared/json-object.ts";

const COLLECTIONS = ["tasks", "lists", "statuses", "labels", "users", "categories", "price_lists"];

describe("the links of a record", () => {
	it("a field that ends in _id or _ids names records of the collection with its plural, at any depth", () => {
		const record = {
			id: "7",
			list_id: "1",
			status_id: 2,
			label_ids: ["3", "4"],
			lines: [{ category_id: "5" }],
		};
		expect(linksOf(record, COLLECTIONS, "tasks")).toEqual([
			{ field: "list_id", id: "1", collection: "lists", others: ["price_lists"] },
			{ field: "status_id", id: "2", collection: "statuses" },
			{ field: "label_ids[0]", id: "3", collection: "labels" },
			{ field: "label_ids[1]", id: "4", collection: "labels" },
			{ field: "lines[0].category_id", id: "5", collection: "categories" },
		]);
	});

	it("a parent is in the same collection, and people are users", () => {
		expect(linksOf({ parent_id: "1", creator_id: "2", owner_id: "3" }, COLLECTIONS, "tasks")).toEqual([
			{ field: "parent_id", id: "1", collection: "tasks" },
			{ field: "creator_id", id: "2", collection: "users" },
			{ field: "owner_id", id: "3", collection: "users" },
		]);
	});

	it("a field that can mean several collections leads to the one that has the record", async () => {
		const collections = ["gl_accounts", "accounts"];
		const [link] = linksOf({ account_id: "1" }, collections, "journal_lines");
		expect(link).toEqual({ field: "account_id", id: "1", collection: "accounts", others: ["gl_accounts"] });
		const found = await settled(link ? [link] : [], async (where) => where === "gl_accounts");
		expect(found).toEqual([{ field: "account_id", id: "1", collection: "gl_accounts" }]);
		const lost = await settled(link ? [link] : [], async () => false);
		expect(lost).toEqual([{ field: "account_id", id: "1", collection: "accounts" }]);
	});

	it("other fields, empty ids and unknown collections are not links, and a huge record has at most 100", () => {
		const record = { id: "1", valid: "x", user_id: null, list_id: "", webhook_id: "4", ids: ["5"], note: "list_id" };
		expect(linksOf(record, COLLECTIONS, "tasks")).toEqual([]);
		expect(linksOf({ label_ids: Array.from({ length: 500 }, String) }, COLLECTIONS, "tasks")).toHaveLength(100);
	});
});

describe("the JSON that a user types", () => {
	it("an object is returned, and anything else is reported with what is wrong", () => {
		expect(objectOf('{"a":1}')).toEqual({ value: { a: 1 } });
		expect(objectOf('{"a":').problem).toMatch(/^This is not JSON: /);
		for (const text of ["[]", "null", "1", '"text"'])
			expect(objectOf(text).problem).toBe("This must be a JSON object: { … }.");
	});
});
