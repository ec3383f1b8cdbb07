import { afterEach, describe, expect, it } from "vitest";
import type { PageConfig } from "../../../src/core/index.ts";
import { nextLink } from "../../../src/core/wire/paging.ts";
import { failureOf } from "../../support/scripted.ts";
import { clientWith, json, type Respond, wireServer } from "./wire-server.ts";

let server: Awaited<ReturnType<typeof wireServer>>;
afterEach(() => server?.close());

type List = AsyncIterable<{ id: number }> &
	PromiseLike<{ cursor: string | undefined; total?: number; hasMore: boolean }>;

/** A server with pages of two items, which says in its own way how to continue. */
async function listOf(
	source: NonNullable<PageConfig["source"]>,
	respond: (at: number, url: URL, body: string, base: string) => { body: unknown; headers?: Record<string, string> },
	more: Partial<PageConfig> = {},
	shape: object = {},
) {
	const reaction: Respond = (request, response) => {
		const url = new URL(request.url, server.url);
		const { body, headers } = respond(0, url, request.text, server.url);
		json(body, 200, headers)(request, response);
	};
	server = await wireServer(reaction);
	const pages = {
		own: { style: "cursor", from: "next_cursor", items: "data", cursor: "next page", source, ...more } as const,
	};
	const call = clientWith({ method: "GET", page: "own", ...shape }, { baseUrl: server.url }, { pages });
	return (params?: object, options?: object) => call(params, options) as unknown as List;
}
const items = (start: number): object[] =>
	[1, 2].map((one) => ({ id: start + one, meta: { key: `k${start + one}` } })).filter(({ id }) => id <= 5);
const ids = async (list: List): Promise<number[]> => {
	const all: number[] = [];
	for await (const { id } of list) all.push(id);
	return all;
};
const ALL = [1, 2, 3, 4, 5];

describe("a list continues", () => {
	it.each<[string, () => ReturnType<typeof listOf>]>([
		[
			"by a cursor at a path",
			() =>
				listOf(
					{ items: "data.items", next: "meta.next", param: "after", total: "meta.count" },
					(_, url) => {
						const at = Number(url.searchParams.get("after") ?? 0);
						return {
							body: { data: { items: items(at) }, meta: { next: at + 2 < 5 ? String(at + 2) : null, count: "5" } },
						};
					},
					{ cursor: "after", total: "total" },
				),
		],
		[
			"by a number in the parameter offset",
			() =>
				listOf(
					{ items: "data", next: "next_page.offset", param: "offset" },
					(_, url) => {
						const at = Number(url.searchParams.get("offset") ?? 0);
						return { body: { data: items(at), next_page: at + 2 < 5 ? { offset: at + 2 } : null } };
					},
					{ cursor: "offset" },
				),
		],
		[
			"by a URL",
			() =>
				listOf({ items: "list", next: "links.next", isUrl: true }, (_, url, __, base) => {
					const at = Number(url.searchParams.get("at") ?? 0);
					return {
						body: { list: items(at), links: { next: at + 2 < 5 ? `${base}/things?at=${at + 2}&limit=2` : undefined } },
					};
				}),
		],
		[
			"by a relative URL",
			() =>
				listOf({ items: "list", next: "next_page_uri", isUrl: true }, (_, url) => {
					const at = Number(url.searchParams.get("at") ?? 0);
					return { body: { list: items(at), next_page_uri: at + 2 < 5 ? `/things?at=${at + 2}` : "" } };
				}),
		],
		[
			"by a Link header",
			() =>
				listOf({ items: "", next: "header:Link", isUrl: true }, (_, url, __, base) => {
					const at = Number(url.searchParams.get("at") ?? 0);
					const link =
						at + 2 < 5
							? `<${base}/things?at=0>; rel="first", <${base}/things?at=${at + 2}>; rel="next"`
							: `<${base}/things>; rel=first`;
					return { body: items(at), headers: { link } };
				}),
		],
		[
			"by a header with a cursor",
			() =>
				listOf(
					{ items: "", next: "header:X-Next", param: "after" },
					(_, url) => {
						const at = Number(url.searchParams.get("after") ?? 0);
						return { body: items(at), headers: at + 2 < 5 ? { "x-next": String(at + 2) } : {} };
					},
					{ cursor: "after" },
				),
		],
		[
			"by the last item's id at a path, as long as pages are full",
			() =>
				listOf(
					{ items: "", lastId: "meta.key", param: "after", limit: "limit", size: 2 },
					(_, url) => ({ body: items(Number((url.searchParams.get("after") ?? "k0").slice(1))) }),
					{ cursor: "after" },
				),
		],
		[
			"by a number in the body",
			() =>
				listOf(
					{ items: "data", next: "next", param: "page.offset", isNumber: true },
					(_, __, body) => {
						const at = (JSON.parse(body) as { page?: { offset: number } }).page?.offset ?? 0;
						if (typeof at !== "number") throw new Error("not a number");
						return { body: { data: items(at), next: at + 2 < 5 ? at + 2 : null } };
					},
					{},
					{ method: "POST", body: true },
				),
		],
	])("a list continues %s, to its end and from a string", async (_, create) => {
		const list = await create();
		expect(await ids(list({}))).toEqual(ALL);
		const { cursor } = await list({});
		expect(typeof cursor).toBe("string");
		expect(await ids(list({}, { cursor }))).toEqual([3, 4, 5]);
	});

	it("a list has its total from a path", async () => {
		const list = await listOf(
			{ items: "data", total: "meta.count" },
			() => ({ body: { data: items(0), meta: { count: "7" } } }),
			{ total: "total" },
		);
		expect(await list({})).toMatchObject({ total: 7, hasMore: false });
	});
});

describe("a list stops", () => {
	it("a list does not send its key to another origin", async () => {
		const list = await listOf({ items: "list", next: "next", isUrl: true }, () => ({
			body: { list: items(0), next: "https://other.example/things" },
		}));
		const error = await failureOf(ids(list({})));
		expect(error.name).toBe("PaginationError");
		expect(error.message).toContain("the next page is at https://other.example");
		expect(server.seen).toHaveLength(1);
	});

	it("a list whose server repeats a URL ends with an error", async () => {
		const list = await listOf({ items: "list", next: "next", isUrl: true }, (_, __, ___, base) => ({
			body: { list: items(0), next: `${base}/things?x=1` },
		}));
		expect((await failureOf(ids(list({})))).name).toBe("PaginationError");
		expect(server.seen.length).toBeLessThan(5);
	});

	it.each([{ a: 1 }, [1], true])(
		"a list whose next cursor is %j ends with an error that names its place",
		async (next) => {
			const list = await listOf(
				{ items: "list", next: "meta.next", param: "after" },
				() => ({ body: { list: items(0), meta: { next } } }),
				{ cursor: "after" },
			);
			const error = await failureOf(ids(list({})));
			expect([error.name, error.message.includes("meta.next must be a cursor")]).toEqual(["PaginationError", true]);
		},
	);

	it("a list without items ends with an error", async () => {
		const list = await listOf({ items: "a.b", next: "n", param: "after" }, () => ({ body: { a: null } }));
		expect((await failureOf(ids(list({})))).message).toContain("no list in its field a.b");
	});
});

it.each<[string | null, string | undefined]>([
	['<https://a/?x=1,2>; rel="next"', "https://a/?x=1,2"],
	["<https://a/>; rel=next", "https://a/"],
	['<https://a/>; title="x; rel=next"; rel="prev", <https://b/>; REL="last Next"', "https://b/"],
	['<https://a/>; rel="prev"', undefined],
	["", undefined],
	[null, undefined],
	["<".repeat(70_000), undefined],
])("a Link header %j leads to %j", (header, url) => expect(nextLink(header)).toBe(url));
