import { describe, expect, it } from "vitest";
import { arcusMockProvider } from "../../src/arcus/provider.ts";
import { createDeskflowMock, type Mock } from "../../src/index.ts";
import { account, ask, still } from "./support/ask.ts";

const url = "https://shop.example/hooks";

/** A world with seven products, newest first `ids`. */
async function shop() {
	const mock = still();
	const { key } = mock.createKey();
	const ids: string[] = [];
	for (let i = 0; i < 7; i++)
		ids.unshift(
			(await ask(mock, key, "POST", "/products", { title: `P${i}`, product_type: "physical", sku: `P${i}` })).body.id,
		);
	const page = async (query: string) => {
		const { status, body } = await ask(mock, key, "GET", `/products?${query}`);
		return { status, body, ids: (body.data ?? []).map((one: { id: string }) => ids.indexOf(one.id)) as number[] };
	};
	return { mock, key, ids, page };
}

const cursorLists = arcusMockProvider.routes.filter((one) => one.pagination?.cursor === "starting_after");

async function endpoints(mock: Mock, key: string, count: number): Promise<string[]> {
	const ids: string[] = [];
	for (let i = 0; i < count; i++)
		ids.unshift((await ask(mock, key, "POST", "/webhook_endpoints", { url, enabled_events: ["*"] })).body.id);
	return ids;
}

describe("a cursor", () => {
	it("a cursor stays valid after its record is deleted, and the scan has no gaps or repetitions", async () => {
		const mock = still();
		const { key } = mock.createKey();
		const ids = await endpoints(mock, key, 6);
		const seen: string[] = [];
		let cursor = "";
		for (let turn = 0; turn < 10; turn++) {
			const { status, body } = await ask(mock, key, "GET", `/webhook_endpoints?limit=2${cursor}`);
			expect(status).toBe(200);
			seen.push(...body.data.map((one: { id: string }) => one.id));
			if (!body.has_more) break;
			// Deletes both records of the page, including the one that the cursor names.
			for (const { id } of body.data) await ask(mock, key, "DELETE", `/webhook_endpoints/${id}`);
			cursor = `&starting_after=${body.data.at(-1).id}`;
		}
		expect(seen).toEqual(ids);
	});

	it("a cursor stays valid after its record no longer matches the filter", async () => {
		const mock = still({ post: async () => ({ status: 200, body: "" }) });
		const { key } = mock.createKey();
		const [newest] = await endpoints(mock, key, 4);
		// Deliveries are filtered by their status, which changes.
		const list = `/webhook_endpoints/${newest}/deliveries`;
		for (let i = 0; i < 3; i++) await ask(mock, key, "POST", `/webhook_endpoints/${newest}/test`);
		const pending = (await ask(mock, key, "GET", `${list}?status=pending&limit=1`)).body;
		expect(pending).toMatchObject({ has_more: true });
		const [{ id }] = pending.data;
		await mock.webhooks.drain();
		const next = await ask(mock, key, "GET", `${list}?status=pending&limit=1&starting_after=${id}`);
		expect([next.status, next.body.data]).toEqual([200, []]);
	});

	it("a cursor of a deleted key stays valid", async () => {
		const mock = still();
		const { key, entityId, id } = mock.createKey();
		const second = mock.createKey({ entityId });
		const third = mock.createKey({ entityId });
		const page = (cursor: string) => ask(mock, key, "GET", `/api_keys?limit=1&starting_after=${cursor}`);
		mock.keys.revoke(second.id);
		expect((await page(third.id)).body.data.map((one: { id: string }) => one.id)).toEqual([id]);
		expect((await page(second.id)).body.data.map((one: { id: string }) => one.id)).toEqual([id]);
	});

	it("a cursor that names nothing, or a record of another kind, is rejected with its parameter", async () => {
		const { mock, key, page } = await shop();
		const other = (await ask(mock, key, "POST", "/accounts", account)).body.id;
		for (const name of ["starting_after", "ending_before"])
			for (const cursor of [other, "00000000-0000-4000-8000-000000000000"]) {
				const refused = await page(`${name}=${cursor}`);
				expect([refused.status, refused.body.code, refused.body.param], `${name}=${cursor}`).toEqual([
					400,
					"invalid_cursor",
					name,
				]);
			}
	});

	it("the cursor of another API is also the last id, and outlives its record", async () => {
		const mock = createDeskflowMock();
		const { key, secret } = mock.createKey();
		const call = async (method: string, path: string, body?: object) => {
			const reply = mock.handle({
				method,
				url: `/v1${path}`,
				headers: { "X-Deskflow-Key": key, "X-Deskflow-Secret": secret },
				...(body && { body: JSON.stringify(body) }),
			});
			return reply.body === "" ? undefined : JSON.parse(reply.body);
		};
		for (const name of ["Ana", "Ernst", "Maria"]) await call("POST", "/customers", { name });
		const first = await call("GET", "/customers?limit=1");
		await call("DELETE", `/customers/${first.data[0].id}`);
		const second = await call("GET", `/customers?limit=1&cursor=${first.next_cursor}`);
		const third = await call("GET", `/customers?limit=5&cursor=${second.next_cursor}`);
		expect([...second.data, ...third.data]).toHaveLength(2);
	});
});

describe("a cursor list", () => {
	it("a list can be read backward with ending_before, in the same order", async () => {
		const { ids, page } = await shop();
		expect(await page(`limit=2&ending_before=${ids[5]}`)).toMatchObject({ ids: [3, 4], body: { has_more: true } });
		expect(await page(`limit=3&ending_before=${ids[3]}`)).toMatchObject({ ids: [0, 1, 2], body: { has_more: false } });
		expect(await page(`limit=3&ending_before=${ids[0]}`)).toMatchObject({ ids: [], body: { has_more: false } });
	});

	it("a list rejects two cursors at once", async () => {
		const { ids, page } = await shop();
		const refused = await page(`starting_after=${ids[1]}&ending_before=${ids[5]}`);
		expect([refused.status, refused.body.param]).toEqual([400, "ending_before"]);
	});

	it("a list counts all of its items on every page, but only on request", async () => {
		const { ids, page } = await shop();
		expect((await page(`limit=2&include_count=true&starting_after=${ids[1]}`)).body.total_count).toBe(7);
		expect((await page("limit=2&include_count=true&sku=P1")).body.total_count).toBe(1);
		for (const query of ["limit=2", "limit=2&include_count=false"])
			expect((await page(query)).body).not.toHaveProperty("total_count");
	});

	it.each(cursorLists.map((route) => [route.id, route] as const))(
		"%s knows ending_before and include_count",
		async (_, route) => {
			const mock = still();
			const { key } = mock.createKey();
			const { id } = (await ask(mock, key, "POST", "/accounts", account)).body;
			const [endpoint] = await endpoints(mock, key, 1);
			const path = route.path
				.replace("/resources/{type}/{id}", `/resources/account/${id}`)
				.replace("/webhook_endpoints/{id}", `/webhook_endpoints/${endpoint}`);
			const prefix = route.pathStyle === "entity" ? `/entities/${mock.keys.all()[0]?.entityId}` : "";
			const all = await ask(mock, key, "GET", `${prefix}${path}?include_count=true`);
			expect([all.status, all.body.total_count]).toEqual([200, all.body.data.length]);
			const last = all.body.data.at(-1)?.id;
			if (last === undefined) return;
			const before = await ask(mock, key, "GET", `${prefix}${path}?ending_before=${last}`);
			// The first request was itself added to the request log.
			const known = all.body.data.slice(0, -1).map((one: { id: string }) => one.id);
			expect(before.body.data.map((one: { id: string }) => one.id).slice(-known.length || undefined)).toEqual(known);
		},
	);
});

describe("a long log", () => {
	it("a long log is read to its end without scanning all of it for each page", async () => {
		const mock = still();
		const { key } = mock.createKey();
		for (let i = 0; i < 12; i++) await ask(mock, key, "POST", "/accounts", { ...account, name: `A${i}` });
		for (const path of ["/audit_log_entries", "/activity"]) {
			const seen: string[] = [];
			for (let cursor = "", turn = 0; turn < 10; turn++) {
				const { body } = await ask(mock, key, "GET", `${path}?limit=5${cursor}`);
				seen.push(...body.data.map((one: { id: string }) => one.id));
				if (path === "/audit_log_entries") expect(body.total_count).toBe(12);
				if (!body.has_more) break;
				cursor = `&starting_after=${body.next_cursor}`;
			}
			expect([new Set(seen).size, seen.length]).toEqual([12, 12]);
			const backward = await ask(mock, key, "GET", `${path}?limit=5&ending_before=${seen[7]}`);
			expect(backward.body.data.map((one: { id: string }) => one.id)).toEqual(seen.slice(2, 7));
		}
	});
});
