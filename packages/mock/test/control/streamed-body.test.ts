import { get } from "node:http";
import { describe, expect, it, vi } from "vitest";
import { StreamedBody } from "../../src/control/streamed-body.ts";
import { control, TOKEN } from "./control.ts";

const textOf = (body: StreamedBody): string => [...body.json()].join("");

describe("a streamed body", () => {
	it("is the same JSON as the whole object, whatever the parts contain and wherever they are cut", () => {
		const text = 'line\r\n"quoted" \\ \u2028 \u0000 🚚 é';
		for (const fields of [{}, { count: 2, filename: 'a "b"' }])
			expect(JSON.parse(textOf(new StreamedBody(fields, "text", [...Array.from(text), ...text.split("")])))).toEqual({
				...fields,
				text: text + text,
			});
		expect(textOf(new StreamedBody({}, "text", []))).toBe('{"text":""}');
	});
});

describe("the export of requests", () => {
	async function filled(count: number) {
		const made = await control({ rateLimits: false });
		const { key } = (await made.call("POST", "/apis/arca/keys", {})).body;
		for (let index = 0; index < count; index++)
			made.arca.handle({
				method: index % 2 === 0 ? "GET" : "POST",
				url: `/api/v1/${index % 3 === 0 ? "me" : "nothing"}?index=${index}`,
				headers: { authorization: `Bearer ${key}` },
				body: index % 2 === 0 ? "" : "x".repeat(20_000),
				ip: index % 5 === 0 ? "192.0.2.1" : "192.0.2.2",
			});
		return { ...made, key };
	}

	it("takes every filter of the list of requests, and returns the same requests", async () => {
		const { call } = await filled(60);
		const { body: all } = await call("GET", "/apis/arca/requests?limit=500");
		const [some] = all.data;
		for (const filter of [
			"status_class=4xx",
			"method=post",
			"path=/me",
			"operation=me.retrieve",
			`key_id=${some.key_id}`,
			`entity_id=${some.entity_id}&mode=test`,
			`request_id=${some.request_id}`,
			"ip=192.0.2.1",
			"min_duration_ms=0&max_duration_ms=60000",
			"since=2026-01-01T00:00:00Z&until=2100-01-01T00:00:00Z",
			"since=2100-01-01T00:00:00Z",
		]) {
			const list = (await call("GET", `/apis/arca/requests?limit=500&${filter}`)).body.data;
			const file = (await call("GET", `/apis/arca/requests/export?format=jsonl&${filter}`)).body;
			const lines = file.text.split("\n").filter(Boolean);
			expect([filter, lines.map((line: string) => JSON.parse(line).request.request_id)]).toEqual([
				filter,
				list.map(({ request_id: id }: { request_id: string }) => id),
			]);
			expect(file.count).toBe(list.length);
		}
		expect((await call("GET", "/apis/arca/requests/export?format=csv&limit=7")).body.count).toBe(7);
		for (const wrong of ["format=xml", "format=csv&limit=0", "format=csv&limit=10001", "limit=1"])
			expect((await call("GET", `/apis/arca/requests/export?${wrong}`)).status).toBe(400);
	});

	it("is made only as fast as the client reads, and a client that leaves ends it without an error in the log", async () => {
		const { server, made, call, key } = await filled(3_000);
		const failed = vi.spyOn(console, "error").mockImplementation(() => {});
		const before = process.memoryUsage().heapUsed;
		const head = await new Promise<string>((resolve, reject) => {
			get(
				`${server.url}/apis/arca/requests/export?format=har`,
				{ headers: { authorization: `Bearer ${TOKEN}` } },
				(response) => {
					response.once("data", (chunk: Buffer) => {
						response.pause();
						setTimeout(() => {
							response.destroy();
							resolve(chunk.toString("utf8"));
						}, 200);
					});
				},
			).on("error", reject);
		});
		expect(head).toMatch(/^\{"filename":"arca-requests\.har"/);
		// The whole file has more than 30 MB.
		expect(process.memoryUsage().heapUsed - before).toBeLessThan(25_000_000);
		expect((await call("GET", "/apis")).status).toBe(200);
		const { body } = await call("GET", "/apis/arca/requests/export?format=har");
		expect(JSON.parse(body.text).log.entries).toHaveLength(body.count);
		expect(body.text).not.toContain(key);
		expect(failed).not.toHaveBeenCalled();
		failed.mockRestore();
		expect(made.snapshot().apis.arca).toBeDefined();
	});
});
