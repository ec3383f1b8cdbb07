import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/document/json.ts";
import { inferFacts } from "../../src/infer/infer.ts";

const text: JsonObject = { type: "string" };
const number: JsonObject = { type: "integer" };
const flag: JsonObject = { type: "boolean" };
const items: JsonObject = { type: "array", items: { type: "object", properties: { id: text } } };
const record = (properties: JsonObject): JsonObject => ({ type: "object", properties });

function pagingOf(query: Readonly<Record<string, JsonObject>>, schema: JsonObject, more: JsonObject = {}) {
	const operation: JsonObject = {
		parameters: Object.entries(query).map(([name, one]) => ({ name, in: "query", schema: one })),
		responses: { "200": { description: "D", content: { "application/json": { schema } }, ...more } },
	};
	const facts = inferFacts({
		openapi: "3.1.0",
		info: { title: "T" },
		paths: { "/orders": { get: operation } },
	} as JsonObject);
	const found = facts.operations[0]?.extensions["x-pagination"];
	return found && [found.confidence, found.value];
}

describe("pagination", () => {
	it.each<[string, Record<string, JsonObject>, JsonObject, JsonObject]>([
		[
			"a cursor from next_cursor",
			{ cursor: text, limit: number },
			record({ data: items, next_cursor: text }),
			{ style: "cursor", from: "next_cursor", cursor: "cursor", items: "data", limit: "limit" },
		],
		[
			"a token from another field",
			{ pageToken: text, pageSize: number },
			record({ orders: items, nextPageToken: text }),
			{ style: "cursor", cursor: "pageToken", next: "nextPageToken", items: "orders", limit: "pageSize" },
		],
		[
			"a cursor inside an object",
			{ cursor: text, limit: number },
			record({ orders: items, response_metadata: record({ next_cursor: text }) }),
			{ style: "cursor", cursor: "cursor", next: "response_metadata.next_cursor", items: "orders", limit: "limit" },
		],
		[
			"a token in the offset parameter",
			{ offset: text, limit: number },
			record({ data: items, next_page: record({ offset: text, uri: text }) }),
			{ style: "cursor", cursor: "offset", next: "next_page.offset", items: "data", limit: "limit" },
		],
		[
			"the id of the last item",
			{ starting_after: text, ending_before: text, limit: number },
			record({ data: items, has_more: flag }),
			{
				style: "cursor",
				from: "last-id",
				cursor: "starting_after",
				before: "ending_before",
				items: "data",
				limit: "limit",
				hasMore: "has_more",
			},
		],
		[
			"a number of items to skip",
			{ offset: number, limit: number },
			record({ data: items, total: number }),
			{ style: "offset", offset: "offset", items: "data", limit: "limit", total: "total" },
		],
		[
			"page numbers",
			{ page: number, per_page: number },
			record({ items, meta: record({ total_pages: number, total_count: number }) }),
			{
				style: "page",
				page: "page",
				items: "items",
				limit: "per_page",
				total: "meta.total_count",
				totalPages: "meta.total_pages",
			},
		],
		[
			"the URL of the next page",
			{ PageSize: number },
			record({ calls: items, next_page_uri: { type: "string", format: "uri" } }),
			{ style: "url", next: "next_page_uri", nextIs: "url", items: "calls", limit: "PageSize" },
		],
		[
			"a link in links.next",
			{},
			record({ data: items, links: record({ next: text }) }),
			{ style: "url", next: "links.next", nextIs: "url", items: "data" },
		],
		[
			"items inside an object",
			{ cursor: text },
			record({ data: record({ items, next_cursor: text }) }),
			{ style: "cursor", cursor: "cursor", next: "data.next_cursor", items: "data.items" },
		],
		["one page", {}, items, { style: "none", items: "" }],
	])("%s is found with certainty", (_, query, schema, meant) => {
		expect(pagingOf(query, schema)).toEqual(["high", meant]);
	});

	it("the last item can be one of several kinds that all have an id, and a list can be called messages", () => {
		const either: JsonObject = {
			type: "array",
			items: { anyOf: [record({ id: text, a: text }), record({ id: text, b: text })] },
		};
		expect(pagingOf({ after: text }, record({ data: either, has_more: flag }))?.[0]).toBe("high");
		const messages = record({ orders: items, page: number, next_page_uri: { type: "string", format: "uri" } });
		expect(pagingOf({ Page: number }, messages)?.[1]).toMatchObject({ style: "url", items: "orders" });
	});

	it("a page number that is declared as a string is a number if the response counts pages", () => {
		const schema = record({ orders: items, paging: record({ count: number, total: number, pages: number }) });
		expect(pagingOf({ page: text, count: text }, schema)).toEqual([
			"high",
			{
				style: "page",
				page: "page",
				items: "orders",
				limit: "count",
				total: "paging.total",
				totalPages: "paging.pages",
			},
		]);
	});

	it("a Link header says where the next page is", () => {
		const found = pagingOf({ page: number, per_page: number }, items, { headers: { Link: { schema: text } } });
		expect(found).toEqual(["high", { style: "link", next: "header:Link", page: "page", items: "", limit: "per_page" }]);
	});

	it.each<[string, Record<string, JsonObject>, JsonObject]>([
		["a cursor that no response contains", { cursor: text }, record({ data: items })],
		["an id after which the list continues, without a sign of its end", { after: text }, items],
		[
			"a list beside many other fields",
			{ cursor: text },
			record({
				...Object.fromEntries("abcdefghijklmnop".split("").map((name) => [name, text])),
				data: items,
				next_cursor: text,
			}),
		],
	])("%s is only listed", (_, query, schema) => {
		expect(pagingOf(query, schema)?.[0]).toBe("low");
	});

	it.each<[string, Record<string, JsonObject>, JsonObject]>([
		[
			"a record that has a list of its own",
			{},
			record({ id: text, name: text, tags: items, owner: record({ id: text }) }),
		],
		["a response without a list", { page: number }, record({ id: text })],
		[
			"a date after which orders were created",
			{ after: { type: "string", format: "date-time" } },
			record({ id: text, total: number }),
		],
	])("%s does not page", (_, query, schema) => {
		expect(pagingOf(query, schema)).toBeUndefined();
	});

	it("defaults and limits of the page size are kept", () => {
		expect(
			pagingOf(
				{ cursor: text, limit: { type: "integer", default: 20, maximum: 100 } },
				record({ data: items, next_cursor: text }),
			)?.[1],
		).toMatchObject({ default: 20, maximum: 100 });
	});
});
