import { channel } from "node:diagnostics_channel";
import { createArcusMock } from "@countersign/mock";
import { describe, expect, it } from "vitest";
import { Arcus, type ArcusOptions } from "../../../src/arcus/index.ts";
import { createValidator } from "../../../src/core/index.ts";
import {
	AbortError,
	type ApiError,
	ConflictError,
	PaginationError,
	ResponseValidationError,
	TimeoutError,
	type Transport,
	withApiKeys,
} from "../../../src/index.ts";
import { fakeClock, settle } from "../../support/fake-clock.ts";
import { schemaSource } from "../../support/schemas.ts";

const KEY = "ark_live_ent_acme_s3cr3tS3cr3tS3cr3tS3cr3t";
const OTHER = "ark_live_ent_acme_n3wn3wn3wn3wn3wn3wn3wn3w";
const order = { id: "o1", object: "order" };

type Script = readonly (readonly [status: number, body?: unknown, headers?: Record<string, string>])[];

/** Responds from a script, repeats the last response, and records what was sent. */
function scripted(...script: Script) {
	const sent: { url: string; headers: Readonly<Record<string, string>> }[] = [];
	const transport: Transport = {
		async send({ url, headers }) {
			sent.push({ url, headers });
			const [status, body = {}, extra = {}] = script[Math.min(sent.length, script.length) - 1] ?? [200];
			return { status, headers: new Headers(extra), body: JSON.stringify(body) };
		},
	};
	return { transport, sent };
}

const make = (options: ArcusOptions) => new Arcus({ apiKey: KEY, entityId: "ent", rateLimit: false, ...options });

async function failure<T = ApiError>(call: PromiseLike<unknown>): Promise<T> {
	try {
		await call;
	} catch (error) {
		return error as T;
	}
	throw new Error("the call did not fail");
}

describe("calls that end early", () => {
	it("a call that ends early at any stage leaves no timer or listener, ten thousand times", async () => {
		const clock = fakeClock();
		let listeners = 0;
		let places = 0;
		const silent: Transport = {
			send: ({ signal }) =>
				new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true })),
		};
		const busy: Transport = { send: async () => ({ status: 503, headers: new Headers(), body: "{}" }) };
		const counted = (): AbortController => {
			const controller = new AbortController();
			const { signal } = controller;
			const add = signal.addEventListener.bind(signal);
			const remove = signal.removeEventListener.bind(signal);
			signal.addEventListener = (...given: Parameters<typeof add>) => {
				listeners++;
				add(...given);
			};
			signal.removeEventListener = (...given: Parameters<typeof remove>) => {
				listeners--;
				remove(...given);
			};
			return controller;
		};
		const queue: ArcusOptions = {
			rateLimit: {
				acquire: ({ signal }) =>
					new Promise((_, reject) => {
						places++;
						signal?.addEventListener(
							"abort",
							() => {
								places--;
								reject(signal.reason);
							},
							{ once: true },
						);
					}),
			},
		};
		const stages: ArcusOptions[] = [
			{ transport: silent },
			{ transport: busy },
			{ transport: silent, ...queue },
			{ transport: silent, apiKey: () => new Promise<string>(() => {}) },
		];
		for (const stage of stages) {
			const arcus = make({ clock, deadline: 60_000, timeout: 30_000, ...stage });
			const controllers = Array.from({ length: 2_500 }, counted);
			const calls = controllers.map(({ signal }) => failure<AbortError>(arcus.orders.retrieve("o1", {}, { signal })));
			await settle();
			for (const controller of controllers) controller.abort();
			for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(AbortError);
		}
		// The limiter's own listener is part of the fixture and is removed together with the signal.
		expect([clock.pending(), places]).toEqual([0, 0]);
		expect(listeners).toBeLessThanOrEqual(0);
	}, 60_000);

	it("a call that ends early keeps its deadline and its signal if fetch ignores signals", async () => {
		const clock = fakeClock();
		const deaf = (() => new Promise<never>(() => {})) as typeof fetch;
		const arcus = make({ clock, fetch: deaf, deadline: 1_000, timeout: 400, maxRetries: 9 });
		let ended: TimeoutError | undefined;
		void failure<TimeoutError>(arcus.orders.retrieve("o1")).then((error) => {
			ended = error;
		});
		await clock.advance(999);
		expect(ended).toBeUndefined();
		await clock.advance(1);
		expect([ended?.constructor, ended?.phase]).toEqual([TimeoutError, "deadline"]);
		const controller = new AbortController();
		const aborted = failure<AbortError>(arcus.orders.retrieve("o1", {}, { signal: controller.signal }));
		await settle();
		controller.abort();
		expect(await aborted).toBeInstanceOf(AbortError);
		expect(clock.pending()).toBe(0);
	});

	it("a call that ends early keeps its deadline in the limiter's queue, and leaves the queue", async () => {
		const clock = fakeClock();
		const silent: Transport = { send: () => new Promise(() => {}) };
		const arcus = make({ clock, transport: silent, rateLimit: "auto", timeout: 60_000 });
		// Two calls are sent before the first response, and the third one waits.
		const first = [1, 2].map(() => failure(arcus.orders.retrieve("o1", {}, { deadline: 50_000 })));
		let ended: TimeoutError | undefined;
		void failure<TimeoutError>(arcus.orders.retrieve("o1", {}, { deadline: 777 })).then((error) => {
			ended = error;
		});
		await clock.advance(776);
		expect(ended).toBeUndefined();
		await clock.advance(1);
		expect([ended?.constructor, ended?.phase, ended?.attempts]).toEqual([TimeoutError, "deadline", 0]);
		await clock.advance(50_000);
		await Promise.all(first);
		expect(clock.pending()).toBe(0);
	});

	it("a call that ends early keeps its deadline while it waits for the key", async () => {
		const clock = fakeClock();
		const arcus = make({ clock, deadline: 1_000, apiKey: () => new Promise<string>(() => {}) });
		const call = failure<TimeoutError>(arcus.orders.retrieve("o1"));
		await clock.advance(1_000);
		const error = await call;
		expect([error.constructor, error.phase, error.attempts]).toEqual([TimeoutError, "deadline", 0]);
		expect(clock.pending()).toBe(0);
	});

	it("a call that ends early rejects with an AbortError whatever the abort reason is, even a TypeError", async () => {
		const reason = new TypeError("mine");
		const error = await failure<AbortError>(make({}).orders.retrieve("o1", {}, { signal: AbortSignal.abort(reason) }));
		expect([error.constructor, error.cause]).toEqual([AbortError, reason]);
	});

	it("a call that ends early passes on what the key function throws", async () => {
		const down = new Error("the vault is down");
		const apiKey = () => Promise.reject(down);
		expect(await failure<unknown>(make({ apiKey }).orders.retrieve("o1"))).toBe(down);
	});

	it("a call with invalid options starts no timer", async () => {
		const clock = fakeClock();
		const arcus = make({ clock });
		expect(await failure(arcus.orders.retrieve("o1", {}, { deadline: 9, maxRetries: -1 }))).toBeInstanceOf(TypeError);
		expect(clock.pending()).toBe(0);
	});
});

describe("replacing a key", () => {
	it("a key that is replaced is used after a 401, and withApiKeys reports which one the API accepted", async () => {
		const used: string[] = [];
		const { transport, sent } = scripted([503], [401], [200, order]);
		const apiKey = withApiKeys({ primary: KEY, next: OTHER, onUse: (name) => used.push(name) });
		const arcus = make({ transport, apiKey, clock: fakeClock(() => 0) });
		await arcus.orders.retrieve("o1");
		expect(sent.map((one) => one.headers.authorization)).toEqual([KEY, KEY, OTHER].map((key) => `Bearer ${key}`));
		expect(used).toEqual(["next"]);
	});

	it("withApiKeys starts with the primary key in every client that shares the pair", async () => {
		const apiKey = withApiKeys({ primary: KEY, next: OTHER });
		for (let i = 0; i < 2; i++) {
			const { transport, sent } = scripted([200, order]);
			await make({ transport, apiKey }).orders.retrieve("o1");
			expect(sent[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
		}
	});

	it("a key that is replaced still works if its observers throw", async () => {
		const { transport } = scripted([200, order]);
		const onUse = () => {
			throw new Error("watching");
		};
		const arcus = make({ transport, apiKey: withApiKeys({ primary: KEY, next: OTHER, onUse }) });
		expect((await arcus.orders.retrieve("o1")).id).toBe("o1");
	});
});

describe("the headers of a call", () => {
	it("headers that only the client may set are rejected in the options of the client and of a call", async () => {
		expect(() => make({ headers: { "Idempotency-Key": "same for all" } })).toThrow(/idempotency key/);
		expect(() => make({ headers: { AUTHORIZATION: "Bearer x" } })).toThrow(TypeError);
		const { transport, sent } = scripted([200, order]);
		const headers = { "IDEMPOTENCY-KEY": "x" };
		const create = { document_type: "sales_order", account_id: "a" } as const;
		expect(await failure(make({ transport }).orders.create(create, { headers }))).toBeInstanceOf(TypeError);
		expect(sent).toHaveLength(0);
	});

	it("headers of a call override those of the client, whatever their case", async () => {
		const { transport, sent } = scripted([200, order]);
		await make({ transport, headers: { "X-Team": "a" } }).orders.retrieve("o1", {}, { headers: { "x-TEAM": "b" } });
		expect(sent[0]?.headers["x-team"]).toBe("b");
	});

	it("headers of an error response can be read as in the vendor's sample, without cookies and credentials", async () => {
		const { transport } = scripted([400, {}, { "retry-after": "12", "x-echo": `Bearer ${KEY}`, "set-cookie": "a=b" }]);
		const { headers } = await failure(make({ transport }).orders.retrieve("o1"));
		expect([headers["retry-after"], headers.get("Retry-After"), headers.get("set-cookie")]).toEqual(["12", "12", null]);
		expect(headers.get("x-echo")).toBe("Bearer [redacted]");
	});
});

describe("observing calls", () => {
	it("hooks and loggers cannot break a call, whatever they throw", async () => {
		const fail = () => {
			throw new Error("no");
		};
		const { transport } = scripted([503], [200, order]);
		const arcus = make({
			transport,
			clock: fakeClock(() => 0),
			hooks: { request: fail, response: fail, retry: async () => fail(), error: fail },
			logger: { debug: fail, info: fail, warn: fail, error: fail },
		});
		expect((await arcus.orders.retrieve("o1")).id).toBe("o1");
	});

	it("diagnostics channels publish the same events as hooks and loggers", async () => {
		const events: { operation: string; request: object }[] = [];
		const names = ["request", "response", "retry", "error"];
		const listen = (event: unknown): void => void events.push(event as (typeof events)[number]);
		for (const name of names) channel(`countersign:${name}`).subscribe(listen);
		const { transport } = scripted([503], [409, { code: "conflict" }]);
		const error = await failure(make({ transport, clock: fakeClock(() => 0) }).orders.retrieve("o1"));
		for (const name of names) channel(`countersign:${name}`).unsubscribe(listen);
		expect(error).toBeInstanceOf(ConflictError);
		expect(events.map(({ operation }) => operation)).toEqual(Array(6).fill("orders.retrieve"));
		expect(new Set(events.map(({ request }) => request)).size).toBe(1);
		expect(JSON.stringify(events)).not.toContain("s3cr3t");
	});
});

describe("validating responses", () => {
	const wrong = { ...order, order_number: 7 };

	it("validation loads the schemas automatically on Node.js, counts differences, and returns the response", async () => {
		const { transport } = scripted([200, wrong]);
		const lines: string[] = [];
		const warn = (line: string) => void lines.push(line);
		const arcus = make({ transport, validate: "warn", logger: { debug() {}, info() {}, warn, error() {} } });
		expect(await arcus.orders.retrieve("o1")).toMatchObject({ order_number: 7 });
		expect(lines.join()).toContain("order_number");
		expect(arcus.drift()).toMatchObject([{ operation: "orders.retrieve", answers: 1, differing: 1 }]);
	});

	it("validation with the generated schemas accepts unknown values and fields", async () => {
		const mock = createArcusMock({ seed: 1, rateLimits: false });
		const { key, entityId } = mock.createKey({ mode: "test" });
		const renewed = (value: object) => ({ ...value, product_type: "quantum", novelty: { deep: [1] } });
		const transport: Transport = {
			async send({ url, method, headers, body }) {
				const answer = await mock.fetch(new Request(url, { method, headers, ...(body !== undefined && { body }) }));
				const { data, ...rest } = (await answer.json()) as { data?: object | object[] };
				const changed = Array.isArray(data) ? { ...rest, data: data.map(renewed), novelty: 1 } : renewed(data ?? rest);
				const text = JSON.stringify(data === undefined || Array.isArray(data) ? changed : { ...rest, data: changed });
				return { status: answer.status, headers: answer.headers, body: text };
			},
		};
		const arcus = make({ transport, validate: "strict", apiKey: key, entityId });
		const made = await arcus.products.create({ title: "t", product_type: "physical" });
		expect(made).toMatchObject({ title: "t", product_type: "quantum", novelty: { deep: [1] } });
		expect((await arcus.products.list()).data[0]).toMatchObject({ product_type: "quantum" });
		expect(arcus.drift().map(({ operation, answers, differing }) => [operation, answers, differing])).toEqual([
			["products.create", 1, 0],
			["products.list", 1, 0],
		]);
		mock.stop();
	});

	it("validation counts up to a hundred kinds of differences for each operation, however many responses arrive", async () => {
		let count = 0;
		const schemas = {
			createValidator,
			responses: {
				"orders.retrieve": () => ({
					"~standard": { validate: () => ({ issues: [{ message: "wrong", path: [`field-${"x".repeat(++count)}`] }] }) },
				}),
			},
		};
		const { transport } = scripted([200, order]);
		const arcus = make({ transport, validate: "warn", schemas });
		for (let i = 0; i < 150; i++) await arcus.orders.retrieve("o1");
		const [drift] = arcus.drift();
		expect([drift?.differing, Object.keys(drift?.issues ?? {}).length, drift?.issues["(others)"]]).toEqual([
			150, 101, 50,
		]);
	});

	it("strict validation throws an error with the body, so that the result of a write is not lost", async () => {
		const { transport } = scripted([200, { data: 1 }]);
		const arcus = make({ transport, validate: "strict", schemas: schemaSource });
		const error = await failure<ResponseValidationError>(arcus.orders.retrieve("o1"));
		expect([error.constructor, error.body, error.issues[0]?.path]).toEqual([
			ResponseValidationError,
			{ data: 1 },
			"id",
		]);
	});
});

describe("lists", () => {
	const page = (ids: readonly string[], more: boolean) =>
		[200, { object: "list", data: ids.map((id) => ({ id })), has_more: more, total: 9 }] as const;

	it("a list ends with an error if the first page is empty and the server says that there is more", async () => {
		const { transport } = scripted(page([], true));
		await expect(make({ transport }).products.list().toArray({ max: 9 })).rejects.toThrow(PaginationError);
	});

	it("a list ends with an error if its pages stay empty", async () => {
		const { transport, sent } = scripted(page([], true));
		await expect(make({ transport }).orders.list().toArray({ max: 9 })).rejects.toThrow(/had no new items/);
		expect(sent.length).toBeLessThan(200);
	});

	it("a list resolves pending calls of next() when the loop is left", async () => {
		const silent: Transport = {
			send: ({ signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
		};
		const walk = make({ transport: silent }).products.list()[Symbol.asyncIterator]();
		const waiting = walk.next();
		await settle();
		await walk.return?.();
		expect(await waiting).toEqual({ done: true, value: undefined });
	});
});
