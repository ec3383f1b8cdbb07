import { describe, expect, it } from "vitest";
import { Arcus, type ArcusOptions } from "../../../src/arcus/index.ts";
import { encodeCursor } from "../../../src/core/pages/cursor.ts";
import { type KeylessCallOptions, type PagePromise, PaginationError, type Transport } from "../../../src/index.ts";
import { fakeClock, settle } from "../../support/fake-clock.ts";
import { pagedApi, type Row, rowsOf, STYLES, type Style } from "./paged-api.ts";

const make = (transport: Transport, options: ArcusOptions = {}) =>
	new Arcus({ apiKey: `ark_test_ent_acme_${"0".repeat(24)}`, entityId: "e", rateLimit: false, transport, ...options });

/** A list in this pagination style, with two items per page. */
function listOf(arcus: Arcus, style: Style, options: KeylessCallOptions = {}): PagePromise<Row> {
	switch (style) {
		case "last-id":
			return arcus.products.list({ limit: 2 }, options) as unknown as PagePromise<Row>;
		case "next_cursor":
			return arcus.auditLogEntries.list({ limit: 2 }, options) as unknown as PagePromise<Row>;
		case "offset":
			return arcus.orders.list({ limit: 2 }, options) as unknown as PagePromise<Row>;
		case "page":
			return arcus.accounts.list({ per_page: 2 }, options) as unknown as PagePromise<Row>;
	}
}

async function idsOf(list: AsyncIterable<Row>): Promise<string[]> {
	const ids: string[] = [];
	for await (const { id } of list) ids.push(id);
	return ids;
}

const remove = (rows: Row[], id: string): void =>
	void rows.splice(
		rows.findIndex((row) => row.id === id),
		1,
	);

describe.each(STYLES)("pagination by %s", (style) => {
	it("a list returns every item once and every page once", async () => {
		const { transport, asked } = pagedApi(style, rowsOf(7));
		const arcus = make(transport);
		expect(await idsOf(listOf(arcus, style))).toEqual(rowsOf(7).map(({ id }) => id));
		expect(asked).toHaveLength(4);
		const sizes: number[] = [];
		for await (const page of listOf(arcus, style).pages()) sizes.push(page.data.length);
		expect(sizes).toEqual([2, 2, 2, 1]);
	});

	it("a list resumes in another process from the cursor of any page", async () => {
		const { transport } = pagedApi(style, rowsOf(7));
		let page = await listOf(make(transport), style);
		const cursors = [page.cursor];
		while (page.hasMore) {
			page = await page.nextPage();
			cursors.push(page.cursor);
		}
		expect(cursors.pop()).toBeUndefined();
		for (const [index, cursor] of cursors.entries()) {
			expect(cursor).toMatch(/^csr1\.[\w-]+$/);
			const rest = await idsOf(listOf(make(transport), style, { cursor }));
			expect(rest).toEqual(
				rowsOf(7)
					.slice(2 * (index + 1))
					.map(({ id }) => id),
			);
		}
	});

	it.each([0, 1] as const)(
		"a list returns no item twice when others are inserted before it (prefetch %i)",
		async (prefetch) => {
			const rows = rowsOf(7);
			const { transport } = pagedApi(style, rows, (count) => {
				if (count > 1 && count < 5) rows.unshift({ id: `new${count}` });
			});
			const ids = await idsOf(listOf(make(transport), style, { prefetch }));
			expect(ids.filter((id) => !id.startsWith("new"))).toEqual(rowsOf(7).map(({ id }) => id));
		},
	);

	it.each([
		["an item that was returned", "i1"],
		["the item after which the next page begins", "i2"],
		["an item that was not returned yet", "i4"],
	])("a list returns all remaining items when %s is removed", async (_, gone) => {
		for (const prefetch of [0, 1] as const) {
			const rows = rowsOf(7);
			const { transport } = pagedApi(style, rows, (count) => {
				if (count === 2) remove(rows, gone);
			});
			const ids = await idsOf(listOf(make(transport), style, { prefetch }));
			expect(ids.filter((id) => id !== gone)).toEqual(
				rowsOf(7)
					.map(({ id }) => id)
					.filter((id) => id !== gone),
			);
		}
	});

	it.each([0, 1] as const)(
		"a list returns every item even if each is removed after it was processed (prefetch %i)",
		async (prefetch) => {
			const rows = rowsOf(11);
			const { transport } = pagedApi(style, rows);
			const seen: string[] = [];
			for await (const { id } of listOf(make(transport), style, { prefetch })) {
				seen.push(id);
				remove(rows, id);
			}
			expect(seen).toEqual(rowsOf(11).map(({ id }) => id));
		},
	);

	it("a list never steps back beyond its start", async () => {
		const rows = rowsOf(9);
		const { transport } = pagedApi(style, rows);
		const cursor = (await (await listOf(make(transport), style)).nextPage()).cursor;
		const rest = listOf(make(transport), style, { cursor, prefetch: 0 })[Symbol.asyncIterator]();
		const ids = [(await rest.next()).value?.id, (await rest.next()).value?.id];
		remove(rows, "i1");
		for (let result = await rest.next(); !result.done; result = await rest.next()) ids.push(result.value.id);
		expect(ids.filter((id) => Number(id?.slice(1)) < 5)).toEqual([]);
	});
});

describe("cursors", () => {
	const { transport } = pagedApi("page", rowsOf(9));
	const arcus = make(transport);
	const refusal = (list: PromiseLike<unknown>): Promise<unknown> =>
		Promise.resolve(list).then(
			() => undefined,
			(error: unknown) => error,
		);

	it("a cursor of an earlier version still works", async () => {
		// Created when a cursor contained neither an owner nor a page size.
		const old = "csr1.WyJhY2NvdW50cy5saXN0Iix7InAiOjJ9XQ";
		expect(await idsOf(listOf(arcus, "page", { cursor: old }))).toEqual(["i3", "i4", "i5", "i6", "i7", "i8", "i9"]);
	});

	it("a cursor of a later version causes an error that says to upgrade", async () => {
		expect(String(await refusal(listOf(arcus, "page", { cursor: "csr2.AAAA" })))).toContain("newer version");
	});

	it.each([
		"",
		"abc",
		"csr1.",
		"csr1.e30",
		"csr1.WyJhY2NvdW50cy5saXN0Il0",
		`csr1.${btoa('["accounts.list",{"p":-1}]')}`,
		`csr1.${btoa('["accounts.list",{"p":"2"}]')}`,
		`csr1.${btoa('["accounts.list",{"c":""}]')}`,
	])("an invalid cursor causes a TypeError that says so: %j", async (cursor) => {
		const error = await refusal(listOf(arcus, "page", { cursor }));
		expect(error).toBeInstanceOf(TypeError);
		expect(String(error)).toContain("options.cursor is invalid");
	});

	it("a cursor of another list, or of the same list of another record, is rejected", async () => {
		const orders = encodeCursor({ operation: "orders.list", path: [] }, { o: 2 });
		expect(String(await refusal(listOf(arcus, "page", { cursor: orders })))).toContain("belongs to orders.list");
		const list = { operation: "activity.listForResource", path: ["order", "a"] };
		const activity = encodeCursor(list, { c: "x" });
		const of = (id: string) => arcus.activity.listForResource("order", id, {}, { cursor: activity });
		expect(String(await refusal(of("b")))).toContain("another record");
		expect(await refusal(of("a"))).not.toBeInstanceOf(TypeError);
	});

	it("a cursor that counts pages is rejected with another page size, because items would be skipped", async () => {
		const { cursor } = await listOf(arcus, "page");
		const error = await refusal(arcus.accounts.list({ per_page: 3 }, { cursor }));
		expect(String(error)).toContain("per_page: 2");
	});
});

describe("repeated cursors", () => {
	const pages = (cursors: readonly string[]): Transport => {
		let count = 0;
		return {
			async send() {
				const next_cursor = cursors[Math.min(count, cursors.length - 1)];
				const data = [{ id: `p${++count}` }];
				return { status: 200, headers: new Headers(), body: JSON.stringify({ data, has_more: true, next_cursor }) };
			},
		};
	};

	it.each([[["a", "a"]], [["a", "b", "a"]]])(
		"a repeated cursor also ends a chain of nextPage() with an error: %j",
		async (cursors) => {
			const walk = async () => {
				let page = await make(pages(cursors)).auditLogEntries.list();
				for (let i = 0; i < 20; i++) page = await page.nextPage();
			};
			await expect(walk()).rejects.toThrow(PaginationError);
		},
	);

	it("the error for a repeated cursor has the cursor of its page, so that the page can be fetched", async () => {
		const error = await idsOf(make(pages(["a", "a"])).auditLogEntries.list() as never).catch((thrown) => thrown);
		expect(error).toBeInstanceOf(PaginationError);
		const { data } = await make(pages(["b"])).auditLogEntries.list({}, { cursor: error.cursor });
		expect(data).toHaveLength(1);
	});

	it("a page that is requested twice is not mistaken for a repeated cursor", async () => {
		const page = await make(pagedApi("next_cursor", rowsOf(6)).transport).auditLogEntries.list({ limit: 2 });
		const [one, other] = [await page.nextPage(), await page.nextPage()];
		expect(one.data).toEqual(other.data);
	});
});

describe("fetching pages in advance", () => {
	const timed = (prefetch: 0 | 1) => {
		const clock = fakeClock();
		const wait = (ms: number) => new Promise<void>((resolve) => void clock.after(ms, resolve));
		const { transport, asked } = pagedApi("offset", rowsOf(8), () => wait(100));
		return { clock, wait, asked, list: listOf(make(transport, { clock }), "offset", { prefetch }) };
	};

	it.each([
		[1, 900],
		[0, 1_200],
	] as const)(
		"the prefetch %i overlaps network and work, so that the walk takes %i ms of clock time",
		async (prefetch, expected) => {
			const { clock, wait, list } = timed(prefetch);
			const began = clock.now();
			let ended = 0;
			const walk = (async () => {
				for await (const _ of list) await wait(100);
				ended = clock.now();
			})();
			await clock.advance(5_000);
			await walk;
			expect(ended - began).toBe(expected);
		},
	);

	it("the prefetch stays one page ahead of a consumer that is slow", async () => {
		const { clock, asked, list } = timed(1);
		const walk = list[Symbol.asyncIterator]();
		const first = walk.next();
		await clock.advance(10_000);
		await first;
		await clock.advance(10_000);
		expect(asked).toHaveLength(2);
		await walk.return?.();
	});

	it("the prefetch stops on break, and its request in flight is cancelled", async () => {
		let open = 0;
		const { transport } = pagedApi("offset", rowsOf(8));
		let count = 0;
		const arcus = make({
			send: (request) => {
				if (++count === 1) return transport.send(request);
				open++;
				return new Promise((_, reject) =>
					request.signal.addEventListener("abort", () => {
						open--;
						reject(request.signal.reason);
					}),
				);
			},
		});
		for await (const _ of listOf(arcus, "offset")) {
			await settle();
			if (open > 0) break;
		}
		await settle();
		expect([count, open]).toEqual([2, 0]);
	});
});
