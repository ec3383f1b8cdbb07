import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorClassOf } from "../../../src/core/errors/index.ts";
import type { PageConfig } from "../../../src/core/operations/operation.ts";
import type { CallOptions } from "../../../src/core/options.ts";
import { PagePromise } from "../../../src/core/pages/page-promise.ts";
import { scrubHeaders } from "../../../src/core/redact.ts";
import { PaginationError } from "../../../src/index.ts";

type Params = Readonly<Record<string, unknown>>;
type Item = { readonly id?: unknown; readonly name?: string };

const CONFIGS = {
	"last-id": { style: "cursor", items: "data", cursor: "starting_after", hasMore: "has_more" },
	"next_cursor or last id": {
		style: "cursor",
		items: "data",
		cursor: "starting_after",
		hasMore: "has_more",
		from: "next_cursor",
		lastId: true,
	},
	"opaque next_cursor": { style: "cursor", items: "data", cursor: "cursor", hasMore: "has_more", from: "next_cursor" },
	offset: {
		style: "offset",
		items: "data",
		limit: "limit",
		offset: "offset",
		hasMore: "has_more",
		total: "total",
		default: 2,
	},
	page: {
		style: "page",
		items: "data",
		limit: "per_page",
		page: "page",
		total: "total",
		totalPages: "total_pages",
		default: 2,
	},
} as const satisfies Record<string, PageConfig>;
type StyleName = keyof typeof CONFIGS;
const STYLES = Object.keys(CONFIGS) as StyleName[];

/** A list over a server that is a function. It stops the test if there are too many requests. */
function listOf(
	config: PageConfig,
	server: (params: Params, count: number) => unknown,
	options: CallOptions = {},
	most = 20_000,
) {
	const asked: Params[] = [];
	const list = new PagePromise<Item>({
		operation: "things.list",
		path: [],
		config,
		params: {},
		options,
		async fetch(params) {
			asked.push(params);
			if (asked.length > most) throw new Error("requests without end");
			const data = server(params, asked.length);
			if (data instanceof Error) throw data;
			return { data: data as unknown, requestId: undefined, attempts: 1, response: () => new Response() };
		},
	});
	return { list, asked };
}

async function collect(list: AsyncIterable<Item>): Promise<{ items: Item[]; error: unknown }> {
	const items: Item[] = [];
	try {
		for await (const item of list) items.push(item);
		return { items, error: undefined };
	} catch (error) {
		return { items, error };
	}
}

const rowsOf = (count: number): { id: string }[] =>
	Array.from({ length: count }, (_, index) => ({ id: `i${index + 1}` }));
const refusal = (param: string) =>
	new (errorClassOf(400))({
		status: 400,
		headers: scrubHeaders(new Headers(), new Set()),
		body: { code: "invalid_cursor" },
		details: { code: "invalid_cursor", param },
		retryable: false,
		keyPrefix: undefined,
		at: 0,
		request: { method: "GET", path: "/things", idempotencyKey: undefined },
		attempts: 1,
	});

/** An honest server in the given style; `change` may alter its response. */
function honest(
	style: StyleName,
	rows: readonly Item[],
	size: number,
	change: (body: Record<string, unknown>) => unknown = (b) => b,
) {
	return ({ starting_after, cursor, offset, page }: Params): unknown => {
		const after = starting_after ?? cursor;
		const start =
			style === "offset"
				? Number(offset ?? 0)
				: style === "page"
					? (Number(page ?? 1) - 1) * size
					: after === undefined
						? 0
						: rows.findIndex(({ id }) => String(id) === String(after).replace(/^c:/, "")) + 1;
		const data = rows.slice(start, start + size);
		const more = start + size < rows.length;
		const last = data.at(-1)?.id;
		return change({
			data,
			...(style === "page" ? { total_pages: Math.max(1, Math.ceil(rows.length / size)) } : { has_more: more }),
			...((style === "offset" || style === "page") && { total: rows.length }),
			...(style === "next_cursor or last id" && { next_cursor: more ? last : null }),
			...(style === "opaque next_cursor" && { next_cursor: more ? `c:${last}` : null }),
		});
	};
}

describe("how a server says that there is more", () => {
	const NO_CURSOR = [undefined, null, 5, "", {}, true];

	it.each(NO_CURSOR)(
		"a list whose server says that there is more but sends the next_cursor %j continues after the last id, if the cursor is an id",
		async (cursor) => {
			const server = honest("next_cursor or last id", rowsOf(100), 20, (body) => ({ ...body, next_cursor: cursor }));
			const { items, error } = await collect(listOf(CONFIGS["next_cursor or last id"], server).list);
			expect(error).toBeUndefined();
			expect(items).toEqual(rowsOf(100));
		},
	);

	it.each(NO_CURSOR)(
		"a list whose server says that there is more but sends the next_cursor %j ends with an error, if the cursor is opaque",
		async (cursor) => {
			const server = honest("opaque next_cursor", rowsOf(100), 20, (body) => ({ ...body, next_cursor: cursor }));
			const { error } = await collect(listOf(CONFIGS["opaque next_cursor"], server).list);
			expect(error).toBeInstanceOf(PaginationError);
			expect(String(error)).toContain("next_cursor");
		},
	);

	it.each([{ id: null }, {}, null, { id: "" }, { id: {} }])(
		"a list whose server says that there is more and whose last item is %j ends with an error",
		async (last) => {
			for (const style of ["last-id", "next_cursor or last id"] as const) {
				const { error } = await collect(
					listOf(CONFIGS[style], () => ({ data: [{ id: "a" }, last], has_more: true })).list,
				);
				expect(error).toBeInstanceOf(PaginationError);
			}
		},
	);

	it.each([
		[true, false],
		["true", "false"],
		[1, 0],
	])("a list is read to the end if has_more is %j and then %j", async (yes, no) => {
		for (const style of ["last-id", "next_cursor or last id", "opaque next_cursor", "offset"] as const) {
			const server = honest(style, rowsOf(7), 2, (body) => ({ ...body, has_more: body.has_more ? yes : no }));
			expect((await collect(listOf(CONFIGS[style], server).list)).items).toEqual(rowsOf(7));
		}
	});

	it("a list is read to the end if only a full page shows that there is more", async () => {
		const server = honest("offset", rowsOf(7), 2, ({ data }) => ({ data }));
		expect((await collect(listOf(CONFIGS.offset, server).list)).items).toEqual(rowsOf(7));
		const pages = honest("page", rowsOf(8), 2, ({ data }) => ({ data }));
		expect((await collect(listOf(CONFIGS.page, pages).list)).items).toEqual(rowsOf(8));
	});

	it("a list is read to the end if only its total shows that there is more, even if a page is not full", async () => {
		const server = honest("page", rowsOf(11), 2, ({ data, total }) => ({ data, total }));
		const config = { ...CONFIGS.page, default: 5 };
		const { list } = listOf(config, server);
		expect((await collect(list)).items).toEqual(rowsOf(11));
		const { cursor } = await (await list).nextPage();
		expect((await collect(listOf(config, server, { cursor }).list)).items).toEqual(rowsOf(11).slice(4));
	});
});

describe("repeated ids", () => {
	it.each(STYLES)(
		"all items are returned if they have no id, a null id or an id that is repeated within their page (%s)",
		async (style) => {
			const ids = [null, null, "x", "y", "y", "z", undefined, undefined, "end"];
			const rows: Item[] = ids.map((id, index) => ({ id, name: String(index) }));
			const isCursor = style !== "offset" && style !== "page";
			const config = { ...CONFIGS[style], ...(!isCursor && { default: 3 }) };
			const { items, error } = await collect(listOf(config, honest(style, rows, 3)).list);
			expect(error).toBeUndefined();
			expect(items).toEqual(rows);
		},
	);

	it.each(STYLES)("all items are returned, however often ids repeat within a page (%s)", async (style) => {
		const isCursor = style !== "offset" && style !== "page";
		await fc.assert(
			fc.asyncProperty(fc.array(fc.constantFrom(null, undefined, "p", "q"), { maxLength: 5 }), async (ids) => {
				const page: Item[] = ids.map((id, index) => ({ id, name: String(index) }));
				const body = { data: page, ...(isCursor ? { has_more: false } : { total: page.length }) };
				const { items } = await collect(
					listOf({ ...CONFIGS[style], ...(!isCursor && { default: 9 }) }, () => body).list,
				);
				expect(items).toEqual(page);
			}),
		);
	});
});

describe("a list whose servers disagree about the total", () => {
	it.each(["page", "offset"] as const)(
		"a list whose total alternates between 60 and 59 ends after a bounded number of requests (%s)",
		async (style) => {
			const rows = rowsOf(60);
			const server = honest(style, rows, 20);
			const config = { ...CONFIGS[style], default: 20 };
			const { list, asked } = listOf(
				config,
				(params, count) => ({
					...(server(params) as object),
					total: count % 2 === 1 ? 60 : 59,
				}),
				{},
				100,
			);
			const { items, error } = await collect(list);
			expect(asked.length).toBeLessThan(40);
			expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
			if (error === undefined) expect(items).toHaveLength(60);
			else {
				expect(error).toBeInstanceOf(PaginationError);
				const { cursor } = error as PaginationError;
				const rest = await collect(listOf(config, server, { cursor }).list);
				expect(new Set([...items, ...rest.items].map(({ id }) => id)).size).toBe(60);
			}
		},
	);

	it("a list whose total keeps changing is read as long as it returns new items", async () => {
		let total = 100;
		const rows = rowsOf(60);
		const server = honest("offset", rows, 2);
		const { list } = listOf(CONFIGS.offset, (params) => ({ ...(server(params) as object), total: total-- }));
		const { items, error } = await collect(list);
		expect(error).toBeUndefined();
		expect(items).toEqual(rows);
	});
});

describe("rejected cursors", () => {
	it("a cursor that is rejected again after a step back ends the list with the server's own error, which has the cursor", async () => {
		const server = honest("last-id", rowsOf(7), 2);
		const { list, asked } = listOf(CONFIGS["last-id"], (params) =>
			params.starting_after === "i4" ? refusal("starting_after") : server(params),
		);
		const { items, error } = await collect(list);
		expect(items).toEqual(rowsOf(4));
		expect(error).toMatchObject({ name: "BadRequestError", code: "invalid_cursor" });
		expect(asked.length).toBeLessThan(8);
		const { cursor } = error as PaginationError;
		expect((await collect(listOf(CONFIGS["last-id"], server, { cursor }).list)).items).toEqual(rowsOf(7).slice(4));
	});

	it("a list whose cursors are always rejected ends with the server's own error", async () => {
		const { list, asked } = listOf(CONFIGS["next_cursor or last id"], (_, count) =>
			count === 1 ? { data: [{ id: "a" }], has_more: true, next_cursor: "b" } : refusal("starting_after"),
		);
		const { error } = await collect(list);
		expect(error).toMatchObject({ name: "BadRequestError" });
		expect(asked.length).toBeLessThan(25);
	});

	it("a list continues after rejected cursors when the records that they name are gone", async () => {
		const rows: Item[] = rowsOf(9);
		const server = (params: Params, count: number): unknown => {
			if (count === 4)
				for (const id of ["i4", "i6"])
					rows.splice(
						rows.findIndex((row) => row.id === id),
						1,
					);
			const after = params.starting_after;
			if (after !== undefined && !rows.some(({ id }) => id === after)) return refusal("starting_after");
			return honest("last-id", rows, 2)(params);
		};
		const { items, error } = await collect(listOf(CONFIGS["last-id"], server).list);
		expect(error).toBeUndefined();
		expect(items.map(({ id }) => id)).toEqual(rowsOf(9).map(({ id }) => id));
	});
});

describe("endless lists", () => {
	const bounded = async (config: PageConfig, server: (params: Params, count: number) => unknown) => {
		const { list, asked } = listOf(config, server, {}, 500);
		const { items, error } = await collect(list);
		expect(error).toBeInstanceOf(PaginationError);
		expect((error as PaginationError).cursor).toMatch(/^csr1\./);
		const ids = items.map(({ id }) => id).filter((id) => id !== undefined);
		expect(new Set(ids).size).toBe(ids.length);
		return asked.length;
	};

	it.each([1, 2, 3, 7, 50])("a list whose cursors form a circle of %i ends with an error", async (length) => {
		for (const style of ["next_cursor or last id", "opaque next_cursor"] as const)
			await bounded(CONFIGS[style], (_, count) => ({
				data: [{ id: `p${count}` }],
				has_more: true,
				next_cursor: `c${count % length}`,
			}));
	});

	it("a list whose cursors form a circle too long to remember ends with an error", async () => {
		const { list, asked } = listOf(
			CONFIGS["opaque next_cursor"],
			(_, count) => ({ data: [{ id: count }], has_more: true, next_cursor: `c${count % 12_000}` }),
			{},
			60_000,
		);
		expect((await collect(list)).error).toBeInstanceOf(PaginationError);
		expect(asked.length).toBeLessThan(50_000);
	});

	it.each(STYLES)("a list whose pages stay empty ends with an error (%s)", async (style) => {
		const isCursor = style !== "offset" && style !== "page";
		const { list, asked } = listOf(
			CONFIGS[style],
			(_, count) => ({ data: [], has_more: true, total_pages: 1e9, ...(isCursor && { next_cursor: `c${count}` }) }),
			{},
			500,
		);
		expect((await collect(list)).error).toBeInstanceOf(PaginationError);
		expect(asked.length).toBeLessThan(150);
	});

	it("a list ends with an error if the server ignores where a page should begin", async () => {
		const data = [{ id: "a" }, { id: "b" }];
		for (const fields of [{ has_more: true }, { total_pages: 1e9 }, { total: 1e9 }, {}])
			for (const style of ["offset", "page"] as const) await bounded(CONFIGS[style], () => ({ data, ...fields }));
		await bounded(CONFIGS["opaque next_cursor"], (_, count) => ({ data, has_more: true, next_cursor: `c${count}` }));
		// This includes items without ids.
		for (const style of ["offset", "page"] as const)
			await bounded(CONFIGS[style], () => ({ data: [{ name: "a" }, { name: "b" }], has_more: true, total_pages: 1e9 }));
	});

	it("a list whose server starts again after more items than are remembered ends with an error", async () => {
		const rows = rowsOf(3_000);
		for (const style of ["offset", "page"] as const) {
			const { list, asked } = listOf(
				{ ...CONFIGS[style], default: 100 },
				({ offset, page }) => {
					const start = (style === "offset" ? Number(offset ?? 0) : (Number(page ?? 1) - 1) * 100) % 3_000;
					return { data: rows.slice(start, start + 100), has_more: true, total_pages: 1e9 };
				},
				{},
				500,
			);
			expect((await collect(list)).error).toBeInstanceOf(PaginationError);
			expect(asked.length).toBeLessThan(200);
		}
	});
});

describe("random servers", () => {
	const item = fc.integer({ min: 0, max: 12 }).map((id) => ({ id: `i${id}` }));
	const body = fc.record(
		{
			data: fc.oneof(
				{ weight: 20, arbitrary: fc.uniqueArray(item, { maxLength: 4, selector: ({ id }) => id }) },
				fc.constantFrom(null, {}, "x"),
			),
			has_more: fc.constantFrom(true, true, true, false, null, "true", "x"),
			next_cursor: fc.oneof(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom(null, 5, "")),
			total: fc.oneof(fc.integer({ min: -1, max: 20 }), fc.constantFrom(1e308, "9", null)),
			total_pages: fc.oneof(fc.integer({ min: -1, max: 20 }), fc.constantFrom(1e9, "9", null)),
		},
		{ requiredKeys: ["data"] },
	);
	const response = fc.oneof(
		{ weight: 12, arbitrary: body },
		fc.constantFrom("refusal" as const),
		fc.constantFrom(null, 5),
	);

	it.each(STYLES)(
		"a list of any server ends after a bounded number of requests and returns no item twice (%s)",
		async (style) => {
			const config: PageConfig = CONFIGS[style];
			await fc.assert(
				fc.asyncProperty(
					fc.array(response, { minLength: 1, maxLength: 12 }),
					fc.boolean(),
					fc.constantFrom(0, 1) as fc.Arbitrary<0 | 1>,
					async (script, isCyclic, prefetch) => {
						const { list, asked } = listOf(
							config,
							(_, count) => {
								const index = isCyclic ? (count - 1) % script.length : Math.min(count, script.length) - 1;
								const one = script[index];
								return one === "refusal" ? refusal(config.cursor ?? "page") : one;
							},
							{ prefetch },
							3_000,
						);
						const { items, error } = await collect(list);
						expect(String(error)).not.toContain("without end");
						expect(
							error === undefined || error instanceof PaginationError || (error as Error).name === "BadRequestError",
						).toBe(true);
						expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
						expect(asked.length).toBeLessThan(2_500);
					},
				),
				{ numRuns: 300 },
			);
		},
	);

	it.each(STYLES)(
		"a list of any honest server returns every item once, whatever its page sizes (%s)",
		async (style) => {
			await fc.assert(
				fc.asyncProperty(
					fc.integer({ min: 0, max: 40 }),
					fc.integer({ min: 1, max: 9 }),
					fc.constantFrom(0, 1) as fc.Arbitrary<0 | 1>,
					fc.integer({ min: 0, max: 3 }),
					async (count, size, prefetch, overlap) => {
						const rows = rowsOf(count);
						const isCursor = style !== "offset" && style !== "page";
						const server = honest(style, rows, size, (body) => {
							// Some servers return the record that the cursor names again.
							const data = body.data as Item[];
							const first = rows.findIndex(({ id }) => id === data[0]?.id);
							if (!isCursor || first <= 0) return body;
							return { ...body, data: [...rows.slice(Math.max(0, first - overlap), first), ...data] };
						});
						const { list, asked } = listOf({ ...CONFIGS[style], ...(!isCursor && { default: size }) }, server, {
							prefetch,
						});
						const { items, error } = await collect(list);
						expect(error).toBeUndefined();
						expect(items).toEqual(rows);
						expect(asked.length).toBe(Math.max(1, Math.ceil(count / size)));
					},
				),
			);
		},
	);
});
