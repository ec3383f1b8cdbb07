import { inspect } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { Arcus, type ArcusOptions } from "../../src/arcus/index.ts";
import {
	AbortError,
	ApiError,
	ConflictError,
	ConnectionError,
	NotFoundError,
	PaginationError,
	PermissionError,
	RateLimitError,
	ServerError,
	TimeoutError,
} from "../../src/index.ts";
import { nodeTransport } from "../../src/node/index.ts";
import { fakeClock } from "../support/fake-clock.ts";
import { withoutJitter } from "../support/no-jitter.ts";
import { pageTransport } from "../support/page-transport.ts";
import { type Reaction, reply, startServer, type TestServer } from "../support/server.ts";

const KEY = "ark_live_ent_acme_s3cr3tS3cr3tS3cr3tS3cr3t";
const order = { id: "o1", object: "order", order_number: "SO-1" };
const create = { document_type: "sales_order", account_id: "a" } as const;

type Failure = ApiError & { readonly retryAfter?: number; readonly phase?: string; readonly requiredScope?: string };

/** The error of a call that must fail. */
async function failure(call: PromiseLike<unknown>): Promise<Failure> {
	try {
		await call;
	} catch (error) {
		return error as Failure;
	}
	throw new Error("the call did not fail");
}

describe.each(["portable", "page", "node"] as const)("the client over the %s transport", (name) => {
	let server: TestServer;
	afterEach(() => server?.close());

	async function client(reactions: readonly Reaction[], options: ArcusOptions = {}) {
		server = await startServer(...reactions);
		const transport = {
			portable: {},
			page: { transport: pageTransport(options.fetch) },
			node: { transport: nodeTransport() },
		};
		return new Arcus({
			apiKey: KEY,
			entityId: "ent",
			baseUrl: server.url,
			rateLimit: false,
			clock: withoutJitter(),
			...transport[name],
			...options,
		});
	}

	it("a client retries after two 503 responses and returns the third response", async () => {
		const arcus = await client([reply(503), reply(503), reply(200, order)]);
		const { data, attempts, response, requestId } = await arcus.orders.retrieve("o1").withResponse();
		expect([data.id, attempts, response.status, requestId]).toEqual(["o1", 3, 200, undefined]);
	});

	it("a client sends a write again with the same key after a 503", async () => {
		const arcus = await client([reply(503), reply(201, order)]);
		await arcus.orders.create(create);
		const keys = server.seen.map((one) => one.headers["idempotency-key"]);
		expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
		expect(keys[1]).toBe(keys[0]);
	});

	it("a client sends a write again with the same key if the socket was cut after the server had read it", async () => {
		const arcus = await client([(_, __, socket) => socket.destroy(), reply(201, order)]);
		await arcus.orders.create(create, { idempotencyKey: "mine" });
		expect(server.seen.map((one) => one.headers["idempotency-key"])).toEqual(["mine", "mine"]);
	});

	it("a client obeys Retry-After in seconds or as a date, and retry-after-ms", async () => {
		const clock = fakeClock();
		const date = new Date(clock.now() + 3000).toUTCString();
		const arcus = await client([reply(429, {}, { "retry-after": "7" }), reply(200, order)], { clock, timeout: 1e9 });
		const waits: number[] = [];
		const hooks = { retry: ({ delay }: { delay: number }) => void waits.push(delay) };
		const withHooks = async (reaction: Reaction) => {
			await server.close();
			const one = await client([reaction, reply(200, order)], { clock, timeout: 1e9, hooks });
			const call = one.orders.retrieve("o1").then((found) => found);
			for (let i = 0; i < 30 && waits.length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 10));
			await clock.advance(20_000);
			await call;
			return waits.splice(0)[0];
		};
		void arcus;
		expect(await withHooks(reply(429, {}, { "retry-after": "7" }))).toBe(7000);
		expect(
			await withHooks(
				reply(503, {}, { "retry-after": new Date(Math.ceil((clock.now() + 3000) / 1000) * 1000).toUTCString() }),
			),
		).toBeGreaterThan(2000);
		expect(await withHooks(reply(429, {}, { "retry-after-ms": "700" }))).toBe(700);
		expect(date).toContain("GMT");
	});

	it("a client does not wait for a long Retry-After, but reports how long it is", async () => {
		const arcus = await client([reply(429, { code: "rate_limit_exceeded" }, { "retry-after": "90" })]);
		const error = await failure(arcus.orders.retrieve("o1"));
		expect(error).toBeInstanceOf(RateLimitError);
		expect([error.retryAfter, error.attempts]).toEqual([90, 1]);
		expect(error.message).toContain("wait 90 s");
	});

	it("a client never retries after 501, 400, or when the server says not to", async () => {
		const arcus = await client([reply(501), reply(400), reply(503, {}, { "x-should-retry": "false" })]);
		for (const status of [501, 400, 503])
			expect(await failure(arcus.orders.retrieve("o1"))).toMatchObject({ status, attempts: 1 });
	});

	it("a client times out an attempt that gets no response or whose body stalls", async () => {
		const stall: Reaction = (_, response) => {
			response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
			response.write('{"id":');
		};
		const arcus = await client([stall, () => {}], { timeout: 100, maxRetries: 0 });
		for (let i = 0; i < 2; i++) {
			const error = await failure(arcus.orders.retrieve("o1"));
			expect(error).toBeInstanceOf(TimeoutError);
			expect(error.phase).toBe("timeout");
		}
	});

	it("a client treats a successful response that was cut off like a broken connection", async () => {
		const arcus = await client([reply(200, '{"id":"o'), reply(200, order)]);
		expect((await arcus.orders.retrieve("o1")).id).toBe("o1");
		await server.close();
		const failing = await client([reply(200, "<html>")], { maxRetries: 0 });
		expect(await failure(failing.orders.retrieve("o1"))).toBeInstanceOf(ConnectionError);
	});

	it("a client stops at once when its signal is aborted: before the call, during an attempt, or during a pause", async () => {
		const arcus = await client([reply(503, {}, { "retry-after": "30" })]);
		expect(await failure(arcus.orders.retrieve("o1", {}, { signal: AbortSignal.abort("why") }))).toBeInstanceOf(
			AbortError,
		);
		expect(server.seen).toHaveLength(0);
		const controller = new AbortController();
		const call = failure(arcus.orders.retrieve("o1", {}, { signal: controller.signal }));
		while (server.seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
		await new Promise((resolve) => setTimeout(resolve, 50));
		controller.abort("enough");
		const error = await call;
		expect([error.name, error.cause]).toEqual(["AbortError", "enough"]);
	});

	it("a client leaves no listener on a signal that many calls share", async () => {
		const arcus = await client([reply(200, order)]);
		const controller = new AbortController();
		let listeners = 0;
		const { signal } = controller;
		const add = signal.addEventListener.bind(signal);
		const remove = signal.removeEventListener.bind(signal);
		signal.addEventListener = ((...args: Parameters<typeof add>) => {
			listeners++;
			add(...args);
		}) as typeof add;
		signal.removeEventListener = ((...args: Parameters<typeof remove>) => {
			listeners--;
			remove(...args);
		}) as typeof remove;
		for (let i = 0; i < 20; i++) await arcus.orders.retrieve("o1", {}, { signal });
		expect(listeners).toBe(0);
	});

	it("a client maps error responses to their classes with everything the body says", async () => {
		const body = {
			error: "insufficient_scope",
			code: "insufficient_scope",
			type: "permission_error",
			required: "orders:read",
			hint: "No.",
			request_id: "req_1",
		};
		const arcus = await client(
			[
				reply(403, body),
				reply(404, { code: "not_found" }),
				reply(409, { code: "idempotency_key_mismatch" }),
				reply(502, "<h1>Bad Gateway</h1>"),
			],
			{ maxRetries: 0 },
		);
		const refused = await failure(arcus.orders.retrieve("o1"));
		expect(refused).toBeInstanceOf(PermissionError);
		expect(refused).toMatchObject({
			status: 403,
			code: "insufficient_scope",
			requiredScope: "orders:read",
			requestId: "req_1",
			hint: "No.",
			retryable: false,
		});
		expect(refused.supportBundle()).toMatchObject({
			requestId: "req_1",
			method: "GET",
			status: 403,
			attempts: 1,
			keyPrefix: expect.stringMatching(/^ark_live_ent_acme_/),
		});
		expect(await failure(arcus.orders.retrieve("o1"))).toBeInstanceOf(NotFoundError);
		expect(await failure(arcus.orders.create(create))).toBeInstanceOf(ConflictError);
		const gateway = await failure(arcus.orders.retrieve("o1"));
		expect(gateway).toBeInstanceOf(ServerError);
		expect([gateway.status, gateway.body]).toEqual([502, "<h1>Bad Gateway</h1>"]);
	});

	it("a client waits until a running first request with the same key has finished", async () => {
		const running = reply(409, { code: "idempotency_in_progress" });
		const arcus = await client([running, running, reply(201, order)], { maxRetries: 0 });
		expect((await arcus.orders.create(create)).id).toBe("o1");
	});

	it("a client calls the key function once after a 401, for all waiting calls", async () => {
		let asked = 0;
		server = await startServer((request, response) =>
			reply(request.headers.authorization === `Bearer ${KEY}2` ? 200 : 401, order)(
				request,
				response,
				undefined as never,
			),
		);
		const arcus = new Arcus({
			apiKey: async () => (asked++ === 0 ? KEY : `${KEY}2`),
			entityId: "ent",
			baseUrl: server.url,
			rateLimit: false,
		});
		const results = await Promise.all(Array.from({ length: 10 }, () => arcus.orders.retrieve("o1")));
		expect([results.length, asked]).toEqual([10, 2]);
	});

	it("a client never sends a credential to another origin", async () => {
		const other = await startServer(reply(200, order));
		const arcus = await client([
			(request, response) => {
				response.writeHead(302, { location: `${other.url}/elsewhere` });
				response.end();
				void request;
			},
		]);
		expect((await arcus.orders.retrieve("o1")).id).toBe("o1");
		expect(other.seen[0]?.headers.authorization).toBeUndefined();
		await other.close();
	});

	it("a client encodes ids, so that no id reaches another endpoint", async () => {
		const arcus = await client([reply(200, order)]);
		await arcus.orders.retrieve("../webhook_endpoints?x=#");
		expect(server.seen[0]?.url).toBe("/entities/ent/orders/..%2Fwebhook_endpoints%3Fx%3D%23");
		for (const id of ["..", ".", "", "a\nb"])
			expect(await failure(arcus.orders.retrieve(id))).toBeInstanceOf(TypeError);
		expect(server.seen).toHaveLength(1);
	});

	it("a client shows no key in errors, hooks, `inspect` or JSON, even if the server repeats it", async () => {
		const sink: unknown[] = [];
		const note = (event: unknown) => void sink.push(event);
		const logger = { debug: note, info: note, warn: note, error: note };
		const echo: Reaction = (request, response) =>
			reply(503, { hint: `you sent ${request.headers.authorization}` })(request, response, undefined as never);
		const arcus = await client([echo, echo, echo], {
			hooks: { request: note, response: note, retry: note, error: note, rateLimit: note },
			logger,
		});
		const error = await failure(arcus.orders.retrieve("o1"));
		const printed =
			inspect([arcus, error, sink, error.supportBundle()], { depth: 20, showHidden: true }) +
			JSON.stringify([arcus, error, sink]) +
			error.stack +
			String(error);
		expect(printed).not.toContain("s3cr3tS3cr3t");
		expect(sink.length).toBeGreaterThan(5);
	});
});

describe("lists", () => {
	let server: TestServer;
	afterEach(() => server?.close());
	const pages = (
		script: readonly (readonly string[] | "fail" | { ids: readonly string[]; more: boolean })[],
	): Reaction[] =>
		script.map((one) =>
			one === "fail"
				? reply(400, { code: "broken" })
				: reply(200, {
						object: "list",
						data: ("ids" in one ? one.ids : one).map((id) => ({ id })),
						has_more: "ids" in one ? one.more : true,
					}),
		);
	const list = async (script: Parameters<typeof pages>[0], prefetch: 0 | 1 = 0) => {
		server = await startServer(...pages(script));
		const arcus = new Arcus({ apiKey: KEY, entityId: "ent", baseUrl: server.url, rateLimit: false });
		return { arcus, products: arcus.products.list({ limit: 2 }, { prefetch }) };
	};
	const end = (...ids: string[]) => ({ ids, more: false });

	it("a list returns every item once, and three concurrent next() calls return different items", async () => {
		const { products } = await list([["i1", "i2"], ["i3", "i4"], end("i5")], 1);
		const scan = products[Symbol.asyncIterator]();
		const three = await Promise.all([scan.next(), scan.next(), scan.next()]);
		expect(three.map((one) => one.value?.id)).toEqual(["i1", "i2", "i3"]);
		const rest: string[] = [];
		for await (const item of scan) rest.push(item.id);
		expect(rest).toEqual(["i4", "i5"]);
		expect(server.seen.map((one) => new URL(one.url, "http://x").searchParams.get("starting_after"))).toEqual([
			null,
			"i2",
			"i4",
		]);
	});

	it("a list continues with the page that failed, and its error says where another process can resume", async () => {
		const { products, arcus } = await list([["i1", "i2"], "fail", end("i3")]);
		const scan = products[Symbol.asyncIterator]();
		expect([(await scan.next()).value?.id, (await scan.next()).value?.id]).toEqual(["i1", "i2"]);
		const error = await failure(scan.next());
		expect(error).toBeInstanceOf(ApiError);
		expect((await scan.next()).value?.id).toBe("i3");
		const again: string[] = [];
		for await (const item of arcus.products.list({ limit: 2 }, { cursor: error.cursor })) again.push(item.id);
		expect(again).toEqual(["i3"]);
		expect(server.seen.at(-1)?.url).toContain("starting_after=i2");
	});

	it("a list ends with an error if the server repeats a cursor", async () => {
		const { products } = await list([
			["i1", "i2"],
			["i1", "i2"],
			["i1", "i2"],
		]);
		await expect(products.toArray({ max: 100 })).rejects.toThrow(PaginationError);
	});

	it("a list requests the next page when half of the current one is consumed, and not before", async () => {
		const { products } = await list([["i1", "i2", "i3", "i4"], end("i5")], 1);
		const scan = products[Symbol.asyncIterator]();
		await scan.next();
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(server.seen).toHaveLength(1);
		await scan.next();
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(server.seen).toHaveLength(2);
		await scan.return?.();
		expect((await scan.next()).done).toBe(true);
	});

	it("a list rejects a cursor of another list, and a string that isn't a cursor", async () => {
		const { products, arcus } = await list([["i1", "i2"]]);
		const { cursor } = await products;
		expect(() => arcus.orders.list({}, { cursor: cursor ?? "" })[Symbol.asyncIterator]()).toThrow(
			/belongs to products\.list/,
		);
		await expect(Promise.resolve(arcus.products.list({}, { cursor: "abc" }))).rejects.toThrow(TypeError);
	});

	it("toArray returns at most `max` items, and throws a TypeError without `max`", async () => {
		const { products } = await list([
			["i1", "i2"],
			["i3", "i4"],
		]);
		expect(await products.toArray({ max: 3 })).toHaveLength(3);
		await expect(products.toArray({} as { max: number })).rejects.toThrow(TypeError);
	});
});

describe("the deadline of a call", () => {
	it("the deadline ends an attempt to the millisecond", async () => {
		const clock = fakeClock();
		const never = {
			send: ({ signal }: { signal: AbortSignal }) =>
				new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
		};
		const arcus = new Arcus({
			apiKey: KEY,
			entityId: "ent",
			clock,
			transport: never,
			timeout: 10_000,
			deadline: 1000,
			maxRetries: 10,
			rateLimit: false,
		});
		let error: unknown;
		arcus.orders.retrieve("o1").catch((one) => {
			error = one;
		});
		await clock.advance(999);
		expect(error).toBeUndefined();
		await clock.advance(1);
		expect(error).toBeInstanceOf(TimeoutError);
		expect((error as TimeoutError).phase).toBe("deadline");
		expect(clock.pending()).toBe(0);
	});

	it("a call fails at once if the wait before a retry would pass the deadline", async () => {
		const clock = fakeClock();
		const busy = { send: async () => ({ status: 503, headers: new Headers({ "retry-after": "20" }), body: "{}" }) };
		const arcus = new Arcus({ apiKey: KEY, entityId: "ent", clock, transport: busy, deadline: 5000, rateLimit: false });
		const error = await failure(arcus.orders.retrieve("o1"));
		expect(error).toBeInstanceOf(ServerError);
		expect(error.message).toContain("would pass the deadline");
	});
});

describe("options that are checked", () => {
	const base = { apiKey: KEY, entityId: "ent" };
	it.each([
		["no key", { entityId: "ent", apiKey: "" }],
		["a key of another API", { ...base, apiKey: "sk_live_1" }],
		["a key of the wrong mode", { ...base, mode: "test" as const }],
		["an http base URL elsewhere", { ...base, baseUrl: "http://api.example.com" }],
		["an invalid base URL", { ...base, baseUrl: "example" }],
		["a negative timeout", { ...base, timeout: -1 }],
		["a header that begins a line", { ...base, headers: { "x-a": "b\r\nx: y" } }],
		["no entity", { apiKey: KEY }],
	])("invalid options cause a TypeError: %s", (_, options) => {
		expect(() => new Arcus(options)).toThrow(TypeError);
	});

	it("an idempotency key of 256 characters causes a TypeError before any request", async () => {
		const arcus = new Arcus({ ...base, transport: { send: () => Promise.reject(new Error("sent")) } });
		await expect(arcus.orders.create(create, { idempotencyKey: "k".repeat(256) })).rejects.toThrow(TypeError);
	});
});
