import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { arcusMockProvider } from "../../src/arcus/provider.ts";
import { createMock } from "../../src/engine/mock.ts";
import {
	createArcaMock,
	createArcusMock,
	createDeskflowMock,
	type Listening,
	type Mock,
	type MockOptions,
} from "../../src/index.ts";
import { account, ask, ORIGIN, still } from "./support/ask.ts";

let listening: Listening | undefined;
afterEach(async () => {
	await listening?.close();
	listening = undefined;
});

async function open(options: MockOptions = {}): Promise<{ mock: Mock; key: string; url: string; port: number }> {
	const mock = createArcusMock({ rateLimits: false, ...options });
	listening = await mock.listen(0);
	return { mock, key: mock.createKey().key, url: listening.url, port: listening.port };
}

/** Sends bytes over a socket and returns everything that comes back. `more` is sent again and again until the end. */
function raw(port: number, text: string, more?: Buffer): Promise<string> {
	return new Promise((resolve) => {
		let got = "";
		const socket = connect(port, "127.0.0.1", () => {
			socket.write(text);
			const send = (): void => {
				if (!more || socket.destroyed) return;
				if (socket.write(more)) setImmediate(send);
				else socket.once("drain", send);
			};
			send();
		});
		socket.on("data", (chunk) => {
			got += chunk;
			if (more && /"request_id":"\w+"/.test(got)) socket.destroy();
		});
		socket.on("error", () => undefined);
		socket.on("close", () => resolve(got));
	});
}

const head = (lines: readonly string[]): string =>
	`${["POST /v1/accounts HTTP/1.1", "Host: localhost", ...lines].join("\r\n")}\r\n\r\n`;
const MEGABYTE = Buffer.alloc(1024 * 1024, 32);
const CHUNK = Buffer.concat([Buffer.from("100000\r\n"), MEGABYTE, Buffer.from("\r\n")]);

describe("a big body", () => {
	it("a big body without a key is rejected with 401 before it is read, with or without Content-Length", async () => {
		const { mock, port } = await open();
		expect(await raw(port, head(["Content-Length: 629145600"]), MEGABYTE)).toMatch(
			/^HTTP\/1\.1 401 .*missing_api_key/s,
		);
		expect(await raw(port, head(["Transfer-Encoding: chunked"]), CHUNK)).toMatch(/^HTTP\/1\.1 401 .*missing_api_key/s);
		expect(mock.requests.map((one) => one.status)).toEqual([401, 401]);
	});

	it("a body over the limit is rejected with 413 before it is read, with or without Content-Length", async () => {
		const { mock, port, key } = await open();
		const signed = `Authorization: Bearer ${key}`;
		expect(await raw(port, head([signed, "Content-Length: 629145600"]), MEGABYTE)).toMatch(
			/^HTTP\/1\.1 413 .*request_too_large/s,
		);
		expect(await raw(port, head([signed, "Transfer-Encoding: chunked"]), CHUNK)).toMatch(
			/^HTTP\/1\.1 413 .*request_too_large/s,
		);
		expect(mock.requests.map((one) => [one.status, one.keyId === undefined])).toEqual([
			[413, false],
			[413, false],
		]);
	});

	it("a big body with Expect: 100-continue is rejected without the 100, and a small one gets it", async () => {
		const { port, key } = await open();
		const lines = [`Authorization: Bearer ${key}`, "Expect: 100-continue", "Connection: close"];
		expect(await raw(port, head([...lines, "Content-Length: 629145600"]))).toMatch(/^HTTP\/1\.1 413 /);
		const body = JSON.stringify(account);
		expect(await raw(port, `${head([...lines, `Content-Length: ${body.length}`])}${body}`)).toMatch(
			/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 201 /,
		);
	});

	it("the limit also applies without a network, and it is an option", async () => {
		const mock = still({ maxBodyBytes: 1_000 });
		const { key } = mock.createKey();
		const refused = await ask(mock, key, "POST", "/accounts", { ...account, name: "x".repeat(1_000) });
		expect([refused.status, refused.body.code, refused.body.hint]).toEqual([
			413,
			"request_too_large",
			"The body must have at most 1000 bytes.",
		]);
		expect((await ask(mock, key, "POST", "/accounts", account)).status).toBe(201);
		let pulled = 0;
		const endless = new ReadableStream<Uint8Array>({
			pull(controller) {
				pulled++;
				controller.enqueue(MEGABYTE);
			},
		});
		const request = new Request(`${ORIGIN}/accounts`, { method: "POST", body: endless, duplex: "half" } as RequestInit);
		expect((await mock.fetch(request)).status).toBe(401);
		expect(pulled).toBeLessThan(4);
	});

	it("a big body to an API that signs bodies is rejected with 413, although its signature cannot be checked", async () => {
		const mock = createDeskflowMock({ maxBodyBytes: 10 });
		const { key } = mock.createKey();
		const response = await mock.fetch(
			new Request("https://api.deskflow.cloud/v1/customers", {
				method: "POST",
				headers: { "x-deskflow-key": key, "x-deskflow-signature": "00", "x-deskflow-timestamp": "1" },
				body: JSON.stringify({ name: "Ana Trujillo" }),
			}),
		);
		expect([response.status, await response.json()]).toMatchObject([413, { error: { code: "request_too_large" } }]);
	});
});

describe("a request over HTTP", () => {
	it("headers over the limit are rejected with 431, and bytes that are not a request with 400, in the API's format", async () => {
		const { port } = await open();
		const big = await raw(port, head([`X-Big: ${"x".repeat(20_000)}`]));
		expect(big).toMatch(/^HTTP\/1\.1 431 /);
		expect(JSON.parse(big.split("\r\n\r\n")[1] ?? "")).toMatchObject({
			code: "headers_too_large",
			request_id: expect.any(String),
		});
		expect(await raw(port, "what is this?\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 .*"code":"invalid_http"/s);
	});

	it("a request whose body does not arrive in time is rejected with 408", async () => {
		const { port, key } = await open({ requestTimeout: 100 });
		expect(await raw(port, `${head([`Authorization: Bearer ${key}`, "Content-Length: 20"])}{`)).toMatch(
			/^HTTP\/1\.1 408 .*request_timeout/s,
		);
	});

	it("a request that is not UTF-8 is rejected with 400, over HTTP and without a network", async () => {
		const { mock, url, key } = await open();
		const body = Buffer.concat([
			Buffer.from('{"account_type":"business","name":"'),
			Buffer.from([0xff, 0xc3, 0x28]),
			Buffer.from('"}'),
		]);
		const send = (request: Request) => [fetch(request.clone()), mock.fetch(request)] as const;
		const request = new Request(`${url}/accounts`, {
			method: "POST",
			headers: { authorization: `Bearer ${key}` },
			body,
		});
		for (const response of await Promise.all(send(request)))
			expect([response.status, await response.json()]).toMatchObject([400, { code: "invalid_encoding" }]);
		expect((await ask(mock, key, "GET", "/accounts")).body.total).toBe(0);
	});

	it("a path outside the base path gets a 404, and an unsupported method a 405 that names the others", async () => {
		const { url, key } = await open();
		const origin = new URL(url).origin;
		const headers = { authorization: `Bearer ${key}` };
		for (const path of ["/accounts", "/", "/v2/accounts", "/v1accounts"])
			expect((await fetch(`${origin}${path}`, { headers })).status, path).toBe(404);
		const refused = await fetch(`${url}/accounts`, { method: "PUT", headers });
		expect([refused.status, refused.headers.get("allow")?.split(", ").sort()]).toEqual([405, ["GET", "POST"]]);
	});
});

describe("a failure of the mock", () => {
	const broken = (logger: { error(...details: unknown[]): void }) =>
		createMock(
			{
				...arcusMockProvider,
				handlers: {
					...arcusMockProvider.handlers,
					"accounts.list": () => {
						throw new RangeError("planted");
					},
				},
			},
			{ clock: "virtual", logger },
		);

	it("a failure responds with 500 and a request id, without a stack, and is logged", async () => {
		const logged: unknown[][] = [];
		const mock = broken({ error: (...details) => logged.push(details) });
		const { status, body } = await ask(mock, mock.createKey().key, "GET", "/accounts");
		expect([status, body.code, body.request_id]).toEqual([500, "internal", expect.stringMatching(/^req_/)]);
		expect(JSON.stringify(body)).not.toMatch(/planted|RangeError|\.ts:|at /);
		expect(logged).toEqual([
			[expect.stringContaining(body.request_id), expect.objectContaining({ message: "planted" })],
		]);
	});

	it("a failure is handled even if the logger fails as well", async () => {
		const mock = broken({
			error() {
				throw new Error("disk full");
			},
		});
		expect((await ask(mock, mock.createKey().key, "GET", "/accounts")).status).toBe(500);
	});
});

describe("a listener", () => {
	it("a listener that throws or rejects is logged, the others still run, and the request is completed", async () => {
		const logged: string[] = [];
		const mock = still({
			post: async () => ({ status: 200, body: "" }),
			logger: { error: (message, error) => logged.push(`${message}: ${(error as Error).message}`) },
		});
		const heard: string[] = [];
		for (const name of ["request", "event", "delivery"] as const) {
			mock.on(name, () => {
				throw new Error("thrown");
			});
			mock.on(name, async () => {
				throw new Error("rejected");
			});
			mock.on(name, () => heard.push(name));
		}
		const { key } = mock.createKey();
		const url = "https://shop.example/";
		const endpoint = await ask(mock, key, "POST", "/webhook_endpoints", {
			url,
			enabled_events: ["*"],
			send_test_event_on_create: true,
		});
		expect(endpoint.status).toBe(201);
		await mock.webhooks.drain();
		expect(new Set(heard)).toEqual(new Set(["request", "event", "delivery"]));
		for (const name of ["request", "event", "delivery"])
			for (const what of ["thrown", "rejected"])
				expect(logged).toContain(`mock: a listener of "${name}" failed: ${what}`);
	});
});

describe("a read", () => {
	it("a response to a read has an ETag, and is a 304 without a body while it matches", async () => {
		const mock = still();
		const { key } = mock.createKey();
		const { id } = (await ask(mock, key, "POST", "/accounts", account)).body;
		const first = await ask(mock, key, "GET", `/accounts/${id}`);
		const etag = first.headers.get("etag") ?? "";
		expect(etag).toMatch(/^"[\w-]+"$/);
		for (const sent of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
			const same = await ask(mock, key, "GET", `/accounts/${id}`, undefined, { "if-none-match": sent });
			expect([same.status, same.body, same.headers.get("etag")], sent).toEqual([304, undefined, etag]);
		}
		expect((await ask(mock, key, "GET", `/accounts/${id}`, undefined, { "if-none-match": '"other"' })).status).toBe(
			200,
		);
		await ask(mock, key, "PATCH", `/accounts/${id}`, { company_name: "Other" });
		const changed = await ask(mock, key, "GET", `/accounts/${id}`, undefined, { "if-none-match": etag });
		expect(changed.status).toBe(200);
		expect(changed.headers.get("etag")).not.toBe(etag);
	});

	it("an unknown parameter is rejected in strict mode and otherwise accepted", async () => {
		for (const [strict, status] of [
			[true, 400],
			[false, 200],
		] as const) {
			const mock = still({ strict });
			const response = await ask(mock, mock.createKey().key, "GET", "/accounts?colour=red");
			expect([response.status, response.body.param]).toEqual([status, strict ? "colour" : undefined]);
		}
	});
});

const messageOf = (run: () => unknown): string => {
	try {
		run();
		return "";
	} catch (error) {
		return (error as Error).message;
	}
};

describe("an input that would lead to a response outside of the document is refused where it is given", () => {
	it("an entity of Arcus has a UUID as its id, and a key with another one leaves nothing behind", () => {
		const mock = still();
		expect(() => mock.createKey({ entityId: "acme" })).toThrow(
			/must be a UUID.* but was "acme"; leave it out .* or use /,
		);
		expect(mock.keys.all()).toEqual([]);
		expect(Object.keys(mock.state)).toEqual([]);
		const [suggested = ""] =
			/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(messageOf(() => mock.createKey({ entityId: "acme" }))) ?? [];
		expect(mock.createKey({ entityId: suggested }).entityId).toBe(suggested);
	});

	it.each<[string, (mock: ReturnType<typeof still>) => unknown, RegExp]>([
		["a mode that does not exist", (mock) => mock.createKey({ mode: "prod" as never }), /mode must be test or live/],
		["an expiry after the year 9999", (mock) => mock.createKey({ expiresAt: 8.64e15 }), /from 1970 to 9999/],
		[
			"a last use that is not a time",
			(mock) => mock.keys.update(mock.createKey().key, { lastUsedAt: -1 }),
			/lastUsedAt must/,
		],
		[
			"a role of Arca that does not exist",
			() => createArcaMock().createKey({ role: "king" as never }),
			/role must be one of/,
		],
		[
			"a type of a custom field that does not exist",
			() => {
				const arca = createArcaMock();
				const { workspaceId, entityId } = arca.createKey();
				return arca.createCustomField(workspaceId, { name: "x", type: "rainbow" as never, entityId });
			},
			/must be one of text, number/,
		],
	])("%s", (_what, run, message) => expect(() => run(still())).toThrow(message));
});

describe("an option", () => {
	it.each([
		{ startAt: Number.NaN },
		{ startAt: 8.64e15 + 1 },
		{ startAt: -1 },
		{ startAt: Date.UTC(10_000, 0, 1) },
		{ maxBodyBytes: -1 },
		{ requestTimeout: Number.NaN },
		{ webhookTimeScale: Number.POSITIVE_INFINITY },
		{ journal: { requests: -5 } },
		{ journal: { deliveries: Number.NaN } },
	])("the option %j is rejected by name when the mock is created", (options) => {
		const [name] = Object.entries(options).map(([key, value]) =>
			typeof value === "object" ? `${key}.${Object.keys(value)[0]}` : key,
		);
		expect(() => createArcusMock(options)).toThrow(new RegExp(`^${name} must be .*, but was `));
	});
});
