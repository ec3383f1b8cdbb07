import { afterEach, describe, expect, it, vi } from "vitest";
import { Arca } from "../../../src/arca/index.ts";
import { Arcus, type ArcusOptions } from "../../../src/arcus/index.ts";
import { describedClient } from "../../../src/core/index.ts";
import { Deskflow } from "../../../src/deskflow/index.ts";
import { ApiError, type ClientOptions, type Transport, withApiKeys } from "../../../src/index.ts";
import { nodeTransport } from "../../../src/node/index.ts";
import { type Reaction, reply, startServer, type TestServer } from "../../support/server.ts";

const LIVE = "ark_live_ent_acme_s3cr3tS3cr3tS3cr3tS3cr3t";
const TEST = "ark_test_ent_acme_s3cr3tS3cr3tS3cr3tS3cr3t";
const PLANTED = ["s3cr3tS3cr3t", "c0ffeec0ffee", "zweites-Geheimnis"];
const ARCA = `arca_${"c0ffee".repeat(10)}c0ff`;
const DESKFLOW = { apiKey: "k-c0ffeec0ffee", apiSecret: "zweites-Geheimnis", store: "s" };

const unsent: Transport = { send: () => Promise.reject(new Error("a request was sent")) };

/** Every way of signing in, with a read. */
const signIns: readonly (readonly [string, (options: ClientOptions) => () => PromiseLike<unknown>])[] = [
	["Authorization", (options) => () => new Arcus({ apiKey: LIVE, entityId: "e", ...options }).orders.retrieve("o")],
	["X-API-Key", (options) => () => new Arca({ apiKey: ARCA, auth: "x-api-key", ...options }).workspaces.list()],
	...(["headers", "basic", "signed"] as const).map(
		(signIn) =>
			[
				`key and secret, ${signIn}`,
				(options: ClientOptions) => () => new Deskflow({ ...DESKFLOW, signIn, ...options }).orders.list(),
			] as const,
	),
];

describe.each(["portable", "node"] as const)("the %s transport", (name) => {
	const open: TestServer[] = [];
	afterEach(async () => {
		for (const server of open.splice(0)) await server.close();
	});
	const start = async (...reactions: Reaction[]) => {
		const server = await startServer(...reactions);
		open.push(server);
		return server;
	};
	const to = (location: string, status = 302): Reaction => {
		return (_, response) => response.writeHead(status, { location }).end();
	};
	const transport = () => (name === "node" ? { transport: nodeTransport() } : {});

	it.each(signIns)("redirects send no credential to another origin, or on the way back (%s)", async (_, client) => {
		const home: { url?: string } = {};
		const away = await start((request, response, socket) =>
			to(`${home.url}/back?${request.url.length}`)(request, response, socket),
		);
		const server = await start(to(`${away.url}/elsewhere`, 307), reply(200, []));
		home.url = server.url;
		const headers = { "x-tenant": "of-mine" };
		await client({ baseUrl: server.url, rateLimit: false, maxRetries: 0, headers, ...transport() })().then(
			undefined,
			() => {},
		);
		const [first, back] = server.seen;
		expect(JSON.stringify(first?.headers)).toContain("of-mine");
		expect(away.seen).toHaveLength(1);
		for (const { headers } of [away.seen[0]!, back!]) {
			const carried = JSON.stringify(headers);
			for (const secret of [...PLANTED, "of-mine", btoa(`${DESKFLOW.apiKey}:${DESKFLOW.apiSecret}`)])
				expect(carried).not.toContain(secret);
			expect(Object.keys(headers).filter((header) => /auth|key|secret|sign|store/i.test(header))).toEqual([]);
		}
	});

	it("a redirect of a write is not followed and becomes its response", async () => {
		const away = await start(reply(200, {}));
		const server = await start(to(`${away.url}/elsewhere`, 307));
		const arcus = new Arcus({ apiKey: LIVE, entityId: "e", baseUrl: server.url, ...transport() });
		await expect(
			Promise.resolve(arcus.products.create({ title: "t", product_type: "physical" })),
		).rejects.toMatchObject({ status: 307, attempts: 1 });
		expect(away.seen).toHaveLength(0);
	});

	it.each(["http://[", "ftp://127.0.0.1/x", "http://user:word@127.0.0.1/x", "data:application/json,{}"])(
		"a redirect without a usable target is an error with its status: %s",
		async (location) => {
			const server = await start(to(location));
			const arcus = new Arcus({ apiKey: LIVE, entityId: "e", baseUrl: server.url, ...transport() });
			const error = await arcus.orders.retrieve("o").catch((thrown: unknown) => thrown);
			expect(error).toBeInstanceOf(ApiError);
			expect((error as ApiError).status).toBe(302);
		},
	);
});

describe("values in headers and paths", () => {
	const arcus = (options: ArcusOptions = {}) =>
		new Arcus({ apiKey: LIVE, entityId: "e", transport: unsent, ...options });

	it.each(["a\r\nx: y", "a\u0000", "\u20ac", "a\u007f"])(
		"an unsafe value is rejected before a request: header %j",
		async (value) => {
			expect(() => arcus({ headers: { "x-a": value } })).toThrow(TypeError);
			expect(() => arcus({ arcusVersion: value })).toThrow(TypeError);
			await expect(Promise.resolve(arcus().orders.retrieve("o", {}, { headers: { "x-a": value } }))).rejects.toThrow(
				/not allowed in a header/,
			);
			await expect(Promise.resolve(arcus().orders.confirm("o", undefined, { idempotencyKey: value }))).rejects.toThrow(
				TypeError,
			);
		},
	);

	it.each(["k\r\nx: y", "k\u0000", "k\u20ac"])(
		"an unsafe key is rejected before a request, without repeating it: key %j",
		async (key) => {
			const api = { name: "own", title: "Own", baseUrl: "https://own.test", arrayFormat: "repeat", pages: {} } as const;
			const signIn = [
				{ header: "X-Key", prefix: "", variable: "apiKey" },
				{ header: "X-Second", prefix: "", variable: "second" },
			];
			const make = (apiKey: string, second: string) => () =>
				describedClient({ ...api, signIn }, { apiKey, credentials: { second }, transport: unsent });
			expect(make("k", "s")).not.toThrow();
			for (const wrong of [make(key, "s"), make("k", key)]) {
				expect(wrong).toThrow(TypeError);
				expect(wrong).not.toThrow(key);
			}
		},
	);

	it.each([".", "..", "", "a\nb", "a\u007f", "\ud800", undefined, null, {}, ["x"]])(
		"an unsafe value is rejected before a request: id %j",
		async (id) => {
			await expect(Promise.resolve(arcus().orders.retrieve(id as string))).rejects.toThrow(/must be an id/);
		},
	);

	it.each(["a/b", "../x", "..%2fx", "%2e%2e", "a?b=c", "a#b", "a\\b", "a;b", "ä/€"])(
		"an unsafe value reaches no other endpoint: id %j",
		async (id) => {
			let url = "";
			const transport: Transport = {
				async send(request) {
					url = request.url;
					return { status: 200, headers: new Headers(), body: "{}" };
				},
			};
			await arcus({ transport }).orders.retrieve(id);
			const { pathname, search, hash } = new URL(url);
			const segments = pathname.split("/");
			expect(segments.slice(0, -1).join("/")).toBe("/v1/entities/e/orders");
			expect([decodeURIComponent(segments.at(-1) ?? ""), search, hash]).toEqual([id, "", ""]);
		},
	);

	it("half of a surrogate pair is replaced in a query, where it would fail the call", async () => {
		let url = "";
		const transport: Transport = {
			async send(request) {
				url = request.url;
				return { status: 200, headers: new Headers(), body: '{"object":"list","data":[],"has_more":false}' };
			},
		};
		await arcus({ transport }).orders.list({ order_status: "a\ud800&b" });
		expect(new URL(url).searchParams.get("order_status")).toBe("a\ufffd&b");
	});
});

describe("the option mode", () => {
	const options = { entityId: "e", mode: "live", transport: unsent } as const;

	it("a key of the wrong mode fails when the client is created, and does not show the key", () => {
		expect(() => new Arcus({ ...options, apiKey: TEST })).toThrow(/created with mode: "live" but got a test key/);
		expect(() => new Arcus({ ...options, apiKey: TEST })).not.toThrow("s3cr3t");
	});

	it("a key of the wrong mode fails before any request if a function returns it", async () => {
		const arcus = new Arcus({ ...options, apiKey: async () => TEST });
		await expect(Promise.resolve(arcus.orders.retrieve("o"))).rejects.toThrow(/a test key/);
	});

	it("a key of the wrong mode fails when the client is created if it is the next key", () => {
		expect(() => new Arcus({ ...options, apiKey: withApiKeys({ primary: LIVE, next: TEST }) })).toThrow(/a test key/);
		expect(() => new Arcus({ ...options, apiKey: withApiKeys({ primary: LIVE, next: "typo" }) })).toThrow(TypeError);
	});
});

describe("clients in browsers", () => {
	afterEach(() => vi.unstubAllGlobals());
	const make = (options: ArcusOptions) => () => new Arcus({ entityId: "e", transport: unsent, ...options });
	const page = () => {
		vi.stubGlobal("window", {});
		vi.stubGlobal("document", {});
	};
	const worker = (userAgent: string) => () => {
		vi.stubGlobal("WorkerGlobalScope", class {});
		vi.stubGlobal("navigator", { userAgent });
	};

	it.each([
		["a page", page],
		["a worker of a page", worker("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36")],
	])(
		"a client in a browser rejects a live key and says why, unless dangerouslyAllowBrowser is set (%s)",
		(_, enter) => {
			enter();
			expect(make({ apiKey: LIVE })).toThrow(/Anyone who opens the page can read/);
			expect(make({ apiKey: TEST })).not.toThrow();
			expect(make({ apiKey: LIVE, dangerouslyAllowBrowser: true })).not.toThrow();
		},
	);

	it.each(["Cloudflare-Workers", "Deno/2.9.6", "Node.js/24"])(
		"a worker on a server does not count as a browser: %s",
		(agent) => {
			worker(agent)();
			expect(make({ apiKey: LIVE })).not.toThrow();
		},
	);
});

describe("the option baseUrl", () => {
	const make =
		(baseUrl: string, more: ArcusOptions = {}) =>
		() =>
			new Arcus({ apiKey: LIVE, entityId: "e", baseUrl, ...more });

	it.each(["http://localhost:1/v1", "http://127.0.0.1", "http://127.8.9.1", "http://[::1]:80", "https://a.test/v1/"])(
		"a base URL is accepted: %s",
		(url) => expect(make(url)).not.toThrow(),
	);
	it.each([
		"http://a.test",
		"http://127.0.0.1.evil.test",
		"http://localhost.evil.test",
		"http://0.0.0.0",
		"http://10.0.0.1",
	])("a base URL without TLS is rejected unless dangerouslyAllowHttp is set: %s", (url) => {
		expect(make(url)).toThrow(/in the clear/);
		expect(make(url, { dangerouslyAllowHttp: true })).not.toThrow();
	});
	it.each([
		"ftp://a.test",
		"file:///a",
		"a.test",
		"//a.test",
		"https://u:p@a.test",
		"https://a.test?x",
		"https://a.test#x",
	])("an unsafe base URL is rejected even with dangerouslyAllowHttp: %s", (url) =>
		expect(make(url, { dangerouslyAllowHttp: true })).toThrow(TypeError),
	);
});
