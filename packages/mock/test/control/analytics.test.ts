import { describe, expect, it } from "vitest";
import { control } from "./control.ts";

async function arca() {
	const made = await control();
	const create = async () => (await made.call("POST", "/apis/arca/keys", {})).body;
	const get = (path: string, key: string, headers: Record<string, string> = {}) =>
		fetch(`${made.urls.arca}${path}`, { headers: { authorization: `Bearer ${key}`, ...headers } });
	const list = async (path: string) => (await made.call("GET", `/apis/arca${path}`)).body;
	return { ...made, create, get, list };
}

describe("the analytics of the control API", () => {
	it("they count requests, errors, latency and active keys over time, by operation and by key", async () => {
		const { call, create, get, list } = await arca();
		const [one, other] = [await create(), await create()];
		await get("/me", one.key);
		await call("POST", "/apis/arca/clock/advance", { by: "2h" });
		await get("/me", one.key);
		await get("/workspaces", other.key);
		await get("/workspaces", "nobody");
		const found = await list("/analytics?buckets=24");
		expect(found).toMatchObject({ requests: 4, errors: 1, active_keys: 2 });
		for (const name of ["average_ms", "p50_ms", "p95_ms"]) expect(found[name]).toBeGreaterThan(0);
		expect(found.p95_ms).toBeGreaterThanOrEqual(found.p50_ms);
		expect(found.buckets).toHaveLength(24);
		expect(found.buckets.map(({ requests }: { requests: number }) => requests).filter(Boolean)).toEqual([1, 3]);
		expect(found.buckets[1]).toMatchObject({ requests: 0, average_ms: null, p50_ms: null, p95_ms: null });
		expect(found.operations[0]).toMatchObject({ operation: "me.retrieve", requests: 2, errors: 0 });
		expect(found.keys).toContainEqual(expect.objectContaining({ key_id: other.record.id, requests: 1, errors: 0 }));
		expect(found.keys).toContainEqual(expect.objectContaining({ key_id: null, requests: 1, errors: 1 }));
		expect(await list(`/analytics?key_id=${one.record.id}`)).toMatchObject({ requests: 2, active_keys: 1 });
	});

	it("the period decides which requests count, its end excluded", async () => {
		const { create, get, list, call } = await arca();
		const { key } = await create();
		await get("/me", key);
		const [{ at }] = (await list("/requests")).data;
		const later = new Date(Date.parse(at) + 1).toISOString();
		const earlier = new Date(Date.parse(at) - 1).toISOString();
		expect((await list(`/analytics?since=${at}&until=${later}&buckets=1`)).requests).toBe(1);
		expect((await list(`/analytics?since=${earlier}&until=${at}`)).requests).toBe(0);
		expect((await call("GET", `/apis/arca/analytics?since=${at}&until=${at}`)).body.error).toMatchObject({
			code: "invalid_option",
			param: "until",
		});
		expect((await call("GET", "/apis/arca/analytics?buckets=201")).status).toBe(400);
	});
});

describe("an export of the request log", () => {
	it("as CSV it has a header and one row for each request, with cells that a spreadsheet does not run", async () => {
		const { create, get, list } = await arca();
		const { key } = await create();
		await get("/me", key);
		await get('/=cmd(),"x"', key);
		const { text, count, filename, content_type } = await list("/requests/export?format=csv");
		expect([count, filename, content_type]).toEqual([2, "arca-requests.csv", "text/csv; charset=utf-8"]);
		const [head, ...rows] = text.trimEnd().split("\r\n");
		expect(head).toMatch(/^at,request_id,method,path,operation,status,duration_ms,/);
		expect(rows).toHaveLength(2);
		expect(rows[1]).toContain(",GET,");
		expect(rows[1]).toContain(",me.retrieve,200,");
	});

	it.each(["=1+1", "+1", "-1", "@SUM(A1)"])("a cell that begins like %s becomes text", async (text) => {
		const { arcus, call, urls } = await control();
		const { key, entityId } = arcus.createKey();
		await fetch(`${urls.arcus}/entities/${entityId}/accounts`, {
			method: "POST",
			headers: { authorization: `Bearer ${key}`, "content-type": "application/json", "idempotency-key": text },
			body: JSON.stringify({ account_type: "business", name: "Ernst Handel" }),
		});
		const { body } = await call("GET", "/apis/arcus/requests/export?format=csv");
		expect(body.text).toContain(`,'${text},`);
		expect(body.text).not.toContain(`,${text},`);
	});

	it("no format shows the key of a caller, neither in a header nor in a path", async () => {
		const { create, get, list } = await arca();
		const { key } = await create();
		await get(`/workspaces?token=${key}`, key, { cookie: "session=hidden-value" });
		await get(`/${key}`, key);
		for (const format of ["csv", "jsonl", "har"]) {
			const { text, count } = await list(`/requests/export?format=${format}`);
			expect([format, count, text.includes(key), text.includes("hidden-value")]).toEqual([format, 2, false, false]);
		}
	});

	it("as JSONL each line is a request with headers and bodies, and as HAR the archive has every field of version 1.2", async () => {
		const { create, get, list } = await arca();
		const { key } = await create();
		await get("/workspaces?limit=2", key);
		const line = JSON.parse((await list("/requests/export?format=jsonl")).text);
		expect(line).toMatchObject({ request: { operation: "workspaces.list", status: 200 }, query: "limit=2" });
		const { log } = JSON.parse((await list("/requests/export?format=har")).text);
		expect(log).toMatchObject({ version: "1.2", creator: { name: expect.any(String), version: expect.any(String) } });
		const [entry] = log.entries;
		expect(new Date(entry.startedDateTime).toISOString()).toBe(entry.startedDateTime);
		expect(entry.time).toBe(entry.timings.send + entry.timings.wait + entry.timings.receive);
		expect(entry.request).toMatchObject({
			method: "GET",
			url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/.*\/workspaces\?limit=2$/),
			httpVersion: "HTTP/1.1",
			cookies: [],
			queryString: [{ name: "limit", value: "2" }],
			headersSize: -1,
			bodySize: 0,
		});
		expect(entry.response).toMatchObject({
			status: 200,
			statusText: "OK",
			httpVersion: "HTTP/1.1",
			cookies: [],
			redirectURL: "",
			headersSize: -1,
			bodySize: expect.any(Number),
			content: { size: expect.any(Number), mimeType: expect.stringContaining("application/json") },
		});
		expect(entry.cache).toEqual({});
		for (const { name, value } of [...entry.request.headers, ...entry.response.headers])
			expect([typeof name, typeof value]).toEqual(["string", "string"]);
	});

	it("every filter of the list applies", async () => {
		const { create, get, list, call } = await arca();
		const { key, record } = await create();
		await get("/me", key);
		await get("/workspaces", "nobody");
		const counted = async (filter: string) => (await list(`/requests/export?format=jsonl&${filter}`)).count;
		expect(await counted("status_class=4xx")).toBe(1);
		expect(await counted(`key_id=${record.id}`)).toBe(1);
		expect(await counted("path=workspaces&method=get")).toBe(1);
		expect(await counted("min_duration_ms=60000")).toBe(0);
		expect(await counted("max_duration_ms=0")).toBe(0);
		expect(await counted("max_duration_ms=60000&ip=127.0.0.1")).toBe(2);
		expect(await counted("limit=1")).toBe(1);
		expect((await list("/requests?max_duration_ms=0")).data).toEqual([]);
		expect((await call("GET", "/apis/arca/requests/export?format=xls")).status).toBe(400);
		expect((await call("GET", "/apis/arca/requests/export")).status).toBe(400);
	});
});

describe("requests with an internal key, such as those of the console", () => {
	it("are marked, and left out of lists, exports, analytics and threads unless a caller asks for them", async () => {
		const { call, create, get, list } = await arca();
		const own = await create();
		const { body: internal } = await call("POST", "/apis/arca/keys", {
			name: "Console",
			entity_id: own.record.entity_id,
			internal: true,
		});
		await get("/me", own.key);
		await get("/me", internal.key);
		await get("/workspaces", "nobody");
		const marks = async (more = "") =>
			(await list(`/requests?limit=10${more}`)).data.map((one: { internal: boolean }) => one.internal);
		expect(await marks()).toEqual([false, false]);
		expect(await marks("&include_internal=true")).toEqual([false, true, false]);
		for (const format of ["csv", "jsonl", "har"]) {
			const path = `/requests/export?format=${format}`;
			expect([(await list(path)).count, (await list(`${path}&include_internal=true`)).count]).toEqual([2, 3]);
		}
		const { text } = await list("/requests/export?format=csv&include_internal=true");
		expect(text.split("\r\n")[0]).toMatch(/,internal$/);
		expect(text.match(/,true\r\n/g)).toHaveLength(1);
		expect(await list("/analytics")).toMatchObject({ requests: 2, active_keys: 1 });
		expect(await list("/analytics?include_internal=true")).toMatchObject({ requests: 3, active_keys: 2 });
		// The key itself begins a thread, too; the internal one does not.
		expect((await list("/threads")).data).toHaveLength(3);
		expect((await list("/threads?include_internal=true")).data).toHaveLength(4);
	});

	it("count against no rate limit, and the key is in no list of keys, limits or the vendor's API", async () => {
		const { arcus, call, urls } = await control();
		const { key, entityId } = arcus.createKey();
		const { body: internal } = await call("POST", "/apis/arcus/keys", { entity_id: entityId, internal: true });
		const statuses = await Promise.all(
			Array.from({ length: 70 }, async () => {
				const response = await fetch(`${urls.arcus}/entities/${entityId}/webhook_endpoints`, {
					headers: { authorization: `Bearer ${internal.key}` },
				});
				return response.status;
			}),
		);
		expect(new Set(statuses)).toEqual(new Set([200]));
		const ids = async (path: string, name = "id") =>
			(await call("GET", `/apis/arcus${path}`)).body.data.map((one: Record<string, string>) => one[name]);
		expect(await ids("/keys")).not.toContain(internal.record.id);
		expect(await ids("/keys?include_internal=true")).toContain(internal.record.id);
		expect(await ids("/limits", "key_id")).not.toContain(internal.record.id);
		const vendor = await fetch(`${urls.arcus}/entities/${entityId}/api_keys`, {
			headers: { authorization: `Bearer ${key}` },
		});
		const { data } = (await vendor.json()) as { data: { id: string }[] };
		expect(data.map(({ id }) => id)).not.toContain(internal.record.id);
		expect(data).toHaveLength(1);
	});
});
