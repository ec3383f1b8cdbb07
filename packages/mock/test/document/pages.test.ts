import { describe, expect, it } from "vitest";
import type { ApiDescription } from "../../src/document/index.ts";
import { setup } from "./setup.ts";
import { shop } from "./shop.ts";

describe("pages", () => {
	const paged = (
		pagination: object,
		parameters: readonly string[] = [],
		schema: Readonly<Record<string, unknown>> = { type: "string" },
	): ApiDescription => ({
		...shop,
		operations: shop.operations.map((one) =>
			one.id === "orders.list"
				? {
						...one,
						parameters: [...parameters, "limit"].map((name) => ({
							name,
							in: "query" as const,
							required: false,
							schema,
						})),
						pagination: { style: "cursor", items: "data", limit: "limit", ...pagination },
					}
				: one,
		),
	});
	const fill = ({ ask }: ReturnType<typeof setup>, count = 5) =>
		Array.from({ length: count }, () => ask("POST", "/orders", { body: { customer: "ann" } }).body.id as string);
	const idsOf = (body: { data: { id: string }[] }) => body.data.map(({ id }) => id);

	it("a cursor leads through all records, also past one that was deleted", () => {
		const shopping = setup();
		const ids = fill(shopping);
		const first = shopping.ask("GET", "/orders").body;
		expect(idsOf(first)).toEqual(ids.slice(0, 2));
		expect(first.meta).toMatchObject({ more: true });
		shopping.ask("DELETE", `/orders/${ids[1]}`);
		const second = shopping.ask("GET", `/orders?cursor=${first.meta.next}`).body;
		expect(idsOf(second)).toEqual(ids.slice(2, 4));
		const third = shopping.ask("GET", `/orders?cursor=${second.meta.next}&limit=5`).body;
		expect(idsOf(third)).toEqual(ids.slice(4));
		expect(third.meta).toEqual({ more: false, next: null });
		expect(shopping.ask("GET", "/orders?cursor=nonsense").status).toBe(400);
		expect(shopping.ask("GET", "/orders?limit=11").status).toBe(400);
	});

	it.each([
		[
			"the last id",
			{ cursor: "after", from: "last-id" },
			["after"],
			(body: { data: { id: string }[] }) => `after=${body.data.at(-1)?.id}`,
		],
		["an offset", { style: "offset", offset: "offset" }, ["offset"], () => "offset=2"],
		["a page number", { style: "page", page: "page" }, ["page"], () => "page=2"],
		[
			"a token in `page`",
			{ style: "page", page: "page", next: "meta.next" },
			["page"],
			(body: { meta: { next: string } }) => `page=${body.meta.next}`,
		],
	] as const)("the second page follows by %s", (_, pagination, parameters, next) => {
		const shopping = setup(paged({ ...pagination, hasMore: "meta.more" }, parameters));
		const ids = fill(shopping);
		const first = shopping.ask("GET", "/orders?limit=2").body;
		const second = shopping.ask("GET", `/orders?limit=2&${next(first)}`).body;
		expect(idsOf(second)).toEqual(ids.slice(2, 4));
		expect(second.meta.more).toBe(true);
	});

	it("the next page can be a URL in the body or a Link header, on the same origin", () => {
		const inBody = setup(paged({ style: "url", next: "meta.next" }));
		const ids = fill(inBody);
		const { next } = inBody.ask("GET", "/orders?limit=2").body.meta;
		expect(next).toMatch(/^http:\/\/127\.0\.0\.1:4010\/v1\/orders\?limit=2&/);
		expect(idsOf(inBody.ask("GET", next.slice("http://127.0.0.1:4010/v1".length)).body)).toEqual(ids.slice(2, 4));
		const inHeader = setup(paged({ style: "link", next: "header:Link" }));
		fill(inHeader);
		const { link } = inHeader.ask("GET", "/orders?limit=2").headers;
		expect(link).toMatch(/^<http:\/\/127\.0\.0\.1:4010\/v1\/orders\?.+>; rel="next"$/);
		const last = inHeader.ask("GET", "/orders?limit=9");
		expect(last.headers).not.toHaveProperty("link");
	});

	it("the pages of a Link header are numbers, if the document names the parameter for them", () => {
		const shopping = setup(paged({ style: "link", next: "header:Link", page: "page" }, ["page"]));
		const ids = fill(shopping);
		const { link } = shopping.ask("GET", "/orders?limit=2&page=1").headers;
		expect(link).toMatch(/[?&]page=2[&>]/);
		expect(idsOf(shopping.ask("GET", "/orders?limit=2&page=2").body)).toEqual(ids.slice(2, 4));
	});

	it("the pages of a URL are counted, if the document has a parameter of whole numbers for the position", () => {
		const shopping = setup(paged({ style: "url", next: "meta.next" }, ["offset"], { type: "integer" }));
		const ids = fill(shopping);
		const { next } = shopping.ask("GET", "/orders?limit=2&offset=1").body.meta;
		expect(next).toMatch(/[?&]offset=3(?:&|$)/);
		expect(idsOf(shopping.ask("GET", "/orders?limit=2&offset=1").body)).toEqual(ids.slice(1, 3));
	});

	it("a POST that pages is a search: it creates nothing, and its response has the list", () => {
		const search = {
			...shop.operations.find(({ id }) => id === "orders.create")!,
			id: "orders.search.create",
			name: "create",
			path: "/orders/search",
			responses: [{ status: 200, contentType: "application/json", schema: { type: "object" } }],
			pagination: { style: "cursor", items: "found.orders", cursor: "cursor" },
		};
		const { ask } = setup({ ...shop, operations: [...shop.operations, search] });
		const answer = ask("POST", "/orders/search", { body: { customer: "ann" } });
		expect([answer.status, answer.body]).toMatchObject([200, { found: { orders: [] } }]);
		expect(ask("GET", "/orders").body.data).toEqual([]);
	});

	it("a query parameter that is named like a property filters", () => {
		const { ask } = setup();
		ask("POST", "/orders", { body: { customer: "ann", status: "closed" } });
		ask("POST", "/orders", { body: { customer: "ann", status: "open" } });
		expect(ask("GET", "/orders?status=closed").body.data).toHaveLength(1);
	});

	it("the default of a position is the first page, whatever it looks like", () => {
		const page = { name: "page", in: "query" as const, required: false, schema: { type: "string", default: "1" } };
		const [list, ...others] = shop.operations;
		const operations = [
			{
				...list!,
				parameters: [page],
				pagination: { style: "cursor", items: "data", cursor: "page", next: "meta.next" },
			},
			...others,
		];
		const { ask } = setup({ ...shop, operations });
		ask("POST", "/orders", { body: { customer: "ann" } });
		expect(ask("GET", "/orders").body.data).toHaveLength(1);
		expect(ask("GET", "/orders?page=1").body.data).toHaveLength(1);
		expect(ask("GET", "/orders?page=2").status).toBe(400);
	});
});
