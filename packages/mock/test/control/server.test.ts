import { connect } from "node:net";
import { createArcusMock } from "@countersign/mock";
import { createControl } from "@countersign/mock/control";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { routes } from "../../src/control/generated/routes.ts";
import { schemas } from "../../src/control/generated/schemas.ts";
import { patternAdvice } from "../../src/control/pattern-advice.ts";
import { control, raw, TOKEN } from "./control.ts";

const authorization = `Bearer ${TOKEN}`;

describe("the control API", () => {
	it("every operation refuses a missing and a wrong token", async () => {
		const { server } = await control();
		for (const { method, path } of routes)
			for (const headers of [{}, { authorization: "Bearer wrong-token-of-a-guess" }, { authorization: TOKEN }]) {
				const { status, body } = await raw(server.url + path, headers as Record<string, string>, method);
				expect([method, path, status, JSON.parse(body).error.code]).toEqual([method, path, 401, "invalid_token"]);
			}
		expect((await raw(`${server.url}/stream`, {})).status).toBe(401);
	});

	it("pages of other origins and names that resolve to this machine are refused, even with the token", async () => {
		const { server } = await control();
		const at = `127.0.0.1:${server.port}`;
		for (const [headers, code] of [
			[{ host: "evil.example" }, "foreign_host"],
			[{ host: `evil.example:${server.port}` }, "foreign_host"],
			[{ host: `localhost.evil.example:${server.port}` }, "foreign_host"],
			[{ host: `127.0.0.1.nip.io:${server.port}` }, "foreign_host"],
			[{ host: at, origin: "https://evil.example" }, "foreign_origin"],
			[{ host: at, origin: "null" }, "foreign_origin"],
			[{ host: at, origin: `http://127.0.0.1:${server.port + 1}` }, "foreign_origin"],
			[{ host: at, "sec-fetch-site": "cross-site" }, "foreign_origin"],
		] as const) {
			const { status, body } = await raw(`${server.url}/apis`, { authorization, ...headers });
			expect([headers, status, JSON.parse(body).error.code]).toEqual([headers, 403, code]);
		}
		for (const host of [at, `localhost:${server.port}`, `[::1]:${server.port}`])
			expect((await raw(`${server.url}/apis`, { authorization, host, origin: `http://${host}` })).status).toBe(200);
	});

	it("responses are never cached or shown in another page, and make browsers send no referrer", async () => {
		const { call } = await control();
		const { headers } = await call("GET", "/apis");
		expect(Object.fromEntries(headers)).toMatchObject({
			"cache-control": "no-store",
			"referrer-policy": "no-referrer",
			"x-content-type-options": "nosniff",
			"content-security-policy": "default-src 'none'; frame-ancestors 'none'",
			"cross-origin-resource-policy": "same-origin",
		});
		expect(headers.get("access-control-allow-origin")).toBeNull();
	});

	it("every kind of bad request gets a specific error, never a 500", async () => {
		const { call } = await control();
		expect((await call("GET", "/nothing")).status).toBe(404);
		expect((await call("GET", "/apis/unknown/keys")).body.error.message).toContain("arcus, arca, deskflow");
		expect((await call("PUT", "/apis")).body.error.code).toBe("method_not_allowed");
		expect((await call("GET", "/apis/arcus/worlds/%E0%A4%A/test/collections")).body.error.code).toBe("invalid_path");
		expect((await call("POST", "/apis/arcus/keys", "{")).body.error.code).toBe("invalid_json");
		expect((await call("POST", "/apis/arcus/keys", "[]")).status).toBe(422);
		expect((await call("POST", "/apis/arcus/keys", {}, { "content-type": "text/plain" })).status).toBe(415);
		expect((await call("GET", "/apis/arcus/requests?limit=0")).status).toBe(400);
		expect((await call("GET", "/apis/arcus/requests?since=banana")).status).toBe(400);
		expect(
			(
				await call("POST", "/apis/arcus/events", {
					entity_id: "__proto__",
					mode: "test",
					type: "order.created",
					object: {},
				})
			).status,
		).toBe(404);
		expect((await call("GET", "/apis/__proto__/keys")).status).toBe(404);
	});

	it("a field or parameter that the document does not have is refused with the known ones, and nothing is done", async () => {
		const { call } = await control();
		const keysBefore = (await call("GET", "/apis/arcus/keys")).body.data.length;
		const typo = await call("POST", "/apis/arcus/keys", { name: "reporting", scope: ["orders:read"] });
		expect(typo.status).toBe(422);
		expect(typo.body.error).toMatchObject({ code: "unknown_field", param: "scope" });
		expect(typo.body.error.message).toContain("no field scope. These are known: name, ");
		expect((await call("GET", "/apis/arcus/keys")).body.data).toHaveLength(keysBefore);
		const nested = { entity_id: "e", mode: "test", type: "order.created", record: { collection: "a", id: "1", x: 1 } };
		expect((await call("POST", "/apis/arcus/events", nested)).body.error).toMatchObject({ param: "record.x" });
		const filter = await call("GET", "/apis/arcus/requests?stat=404");
		expect(filter.status).toBe(400);
		expect(filter.body.error).toMatchObject({ code: "unknown_parameter", param: "stat" });
		expect(filter.body.error.message).toContain("status_class");
		expect((await call("POST", "/snapshots?dry=1", { name: "one" })).status).toBe(400);
		expect((await call("GET", "/snapshots")).body.data).toEqual([]);
	});

	it("a field that breaks its pattern is refused in words, for every pattern of the document", async () => {
		const { call } = await control();
		const { error } = (await call("POST", "/apis/arcus/clock/advance", { by: "28" })).body;
		expect(error).toMatchObject({ code: "validation_error", param: "by" });
		expect(error.message).toBe(
			'by is not valid: "28". Write a duration with its unit, such as `90s`, `5m`, `28h` or `2d`.',
		);
		const patterned = Object.entries(schemas).flatMap(
			([name, { properties = {} }]: [string, { properties?: object }]) =>
				Object.entries(properties).flatMap(([field, value]) => ("pattern" in value ? [[name, field] as const] : [])),
		);
		expect(patterned.length).toBeGreaterThan(0);
		for (const [name, field] of patterned) expect(patternAdvice(name, field), `${name}.${field}`).toBeDefined();
	});

	it("a request without a body is one with an empty object, and needs no content type", async () => {
		const { call } = await control();
		const made = await call("POST", "/apis/arcus/worlds");
		expect(made.status).toBe(201);
		const unnamed = await call("POST", "/snapshots");
		expect(unnamed.body.error).toMatchObject({ code: "validation_error", param: "name" });
		expect((await call("POST", "/snapshots", "name=x", { "content-type": "text/plain" })).status).toBe(415);
	});

	it("bytes that are not a request, and headers that are too long, get an error of the same form", async () => {
		const { server } = await control();
		for (const [bytes, status, code] of [
			["not a request\r\n\r\n", 400, "invalid_http"],
			["FOO /control/v1/apis HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n", 400, "invalid_http"],
			[`GET /control/v1/${"x".repeat(20_000)} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`, 431, "headers_too_large"],
		] as const) {
			const socket = connect(server.port, "127.0.0.1");
			onTestFinished(() => void socket.destroy());
			let text = "";
			socket.setEncoding("utf8");
			socket.on("data", (chunk: string) => {
				text += chunk;
			});
			socket.write(bytes);
			await new Promise((resolve) => socket.once("close", resolve));
			expect([code, text]).toEqual([code, expect.stringContaining(`HTTP/1.1 ${status} `)]);
			expect(text).toContain("referrer-policy: no-referrer");
			expect(JSON.parse(text.slice(text.indexOf("\r\n\r\n"))).error.code).toBe(code);
		}
	});

	it("a body over the limit is refused before it is read", async () => {
		const { server } = await control();
		const socket = connect(server.port, "127.0.0.1");
		onTestFinished(() => void socket.destroy());
		let text = "";
		socket.setEncoding("utf8");
		socket.on("data", (chunk: string) => {
			text += chunk;
		});
		socket.on("error", () => {});
		socket.write(
			`POST /control/v1/apis/arcus/keys HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: ${authorization}\r\ncontent-type: application/json\r\ncontent-length: 600000000\r\n\r\n`,
		);
		const chunk = "x".repeat(1 << 20);
		for (let index = 0; index < 20; index++) socket.write(chunk);
		await vi.waitFor(() => expect(text).toContain("413"), { timeout: 20_000 });
	});

	it("mistakes in the options are a TypeError when the control API is made", async () => {
		const mock = createArcusMock();
		onTestFinished(() => mock.stop());
		expect(() => createControl({ apis: [{ mock: {}, url: "http://x" }], token: TOKEN })).toThrow(/must come from/);
		const apis = [
			{ mock, url: "http://x" },
			{ mock, url: "http://y" },
		];
		expect(() => createControl({ apis, token: TOKEN })).toThrow(/served twice/);
		for (const requests of [0, -1, 1.5, Number.NaN])
			expect(() => createControl({ apis: apis.slice(1), token: TOKEN, journal: { requests } })).toThrow(
				/journal\.requests must be a whole number of at least 1/,
			);
		await expect(createControl({ apis: apis.slice(1), token: "short" }).listen(0)).rejects.toThrow(/at least 16/);
	});
});

describe("the stream of the control API", () => {
	/** Opens the stream and collects its events. */
	async function open(url: string, lastEventId?: string) {
		const stop = new AbortController();
		onTestFinished(() => stop.abort());
		const response = await fetch(`${url}/stream`, {
			headers: { authorization, ...(lastEventId !== undefined && { "last-event-id": lastEventId }) },
			signal: stop.signal,
		});
		const events: { id: string; type: string; data: Record<string, unknown> }[] = [];
		void (async () => {
			let text = "";
			const decoder = new TextDecoder();
			for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
				text += decoder.decode(chunk, { stream: true });
				for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
					const [, id, type, data] = /^id: (.*)\nevent: (.*)\ndata: (.*)$/.exec(text.slice(0, end)) ?? [];
					if (id !== undefined) events.push({ id, type: type ?? "", data: JSON.parse(data ?? "{}") });
					text = text.slice(end + 2);
				}
			}
		})().catch(() => {});
		return { events, close: () => stop.abort(), status: response.status };
	}

	it("it reports requests as they happen, and a client that reconnects gets those it missed", async () => {
		const { call, server, urls } = await control();
		const { key } = (await call("POST", "/apis/arca/keys", {})).body;
		const ask = () => fetch(`${urls.arca}/me`, { headers: { authorization: `Bearer ${key}` } });
		const first = await open(server.url);
		await ask();
		await vi.waitFor(() =>
			expect(first.events).toMatchObject([{ type: "request", data: { api: "arca", status: 200 } }]),
		);
		expect(JSON.stringify(first.events)).not.toContain(key);
		first.close();
		await ask();
		await ask();
		const second = await open(server.url, first.events[0]?.id);
		const seen = Number(first.events[0]?.id);
		await vi.waitFor(() => expect(second.events.map(({ id }) => Number(id))).toEqual([seen + 1, seen + 2]));
		const stranger = await open(server.url, "999");
		await vi.waitFor(() => expect(stranger.events).toMatchObject([{ type: "missed" }]));
	});

	it("it reports each call that may have changed something, with its operation and without its body", async () => {
		const { call, server } = await control();
		const { events } = await open(server.url);
		await call("GET", "/apis");
		const { key } = (await call("POST", "/apis/arca/keys", { name: "reporting" })).body;
		await call("POST", "/snapshots", { name: "before" });
		await call("DELETE", "/snapshots/missing");
		await call("DELETE", "/snapshots/before");
		await vi.waitFor(() =>
			expect(events.filter(({ type }) => type === "change").map(({ type, data }) => ({ type, ...data }))).toEqual([
				{ type: "change", api: "arca", operation: "keys.create" },
				{ type: "change", api: null, operation: "snapshots.create" },
				{ type: "change", api: null, operation: "snapshots.delete" },
			]),
		);
		expect(JSON.stringify(events)).not.toContain(key);
	});

	it("at most 50 streams are open at a time, and a closed one makes room", async () => {
		const { server } = await control();
		const streams = await Promise.all(Array.from({ length: 50 }, () => open(server.url)));
		expect((await open(server.url)).status).toBe(503);
		streams[0]?.close();
		await vi.waitFor(async () => expect((await open(server.url)).status).toBe(200));
	});
});
