import { describe, expect, it } from "vitest";
import { ConnectionError, withApiKeys } from "../../src/index.ts";
import { otelHooks } from "../../src/otel/index.ts";
import { settle } from "../support/fake-clock.ts";
import { arcusWith, failureOf, KEY, scripted } from "../support/scripted.ts";

const order = { id: "o1", object: "order" };

/** A promise of another library. */
// biome-ignore lint/suspicious/noThenProperty: that is the point
const thenable = (then: (...given: never[]) => void): unknown => Object.defineProperty({}, "then", { value: then });

const hostile = Object.create(null) as object;
const FAILURES: readonly (readonly [string, () => unknown])[] = [
	["throws an error", () => fail(new Error("boom"))],
	["throws nothing", () => fail(undefined)],
	["throws something without a string", () => fail(hostile)],
	["rejects", () => Promise.reject(new Error("boom"))],
	[
		"returns a thenable that rejects",
		() => thenable((_: unknown, no: (error: Error) => void) => no(new Error("boom"))),
	],
	["returns a thenable that throws", () => thenable(() => fail(new Error("boom")))],
];

function fail(error: unknown): never {
	throw error;
}

/** Runs `work` and returns the unhandled rejections. */
async function unhandledDuring(work: () => Promise<unknown>): Promise<unknown[]> {
	const unhandled: unknown[] = [];
	const keep = (reason: unknown): void => void unhandled.push(reason);
	const others = process.listeners("unhandledRejection");
	process.removeAllListeners("unhandledRejection");
	process.on("unhandledRejection", keep);
	try {
		await work();
		await settle();
	} finally {
		process.off("unhandledRejection", keep);
		for (const one of others) process.on("unhandledRejection", one);
	}
	return unhandled;
}

describe.each(FAILURES)("callbacks that %s", (_, callback) => {
	const broken = callback as () => never;

	it("such a callback breaks neither the call nor the process, and is logged", async () => {
		const lines: string[] = [];
		const warn = (line: string): void => void lines.push(line);
		const hooks = { request: broken, response: broken, retry: broken, rateLimit: broken, error: broken };
		const apiKey = withApiKeys({ primary: KEY, next: `${KEY}2`, onUse: broken });
		const unhandled = await unhandledDuring(async () => {
			const { transport } = scripted([503, {}, { "retry-after-ms": "0" }], [200, order], [400, {}]);
			const arcus = arcusWith({ transport, apiKey, hooks, logger: { debug() {}, info() {}, warn, error() {} } });
			expect((await arcus.orders.retrieve("o1")).id).toBe("o1");
			expect(await failureOf(arcus.orders.retrieve("o1"))).toMatchObject({ status: 400 });
		});
		expect(unhandled).toEqual([]);
		for (const name of ["request hook", "response hook", "retry hook", "error hook", "report"])
			expect(lines.join("\n")).toContain(name);
	});

	it("such a callback breaks neither the call nor the process, even if the logger also fails", async () => {
		const unhandled = await unhandledDuring(async () => {
			const { transport } = scripted([503, {}, { "retry-after-ms": "0" }], [200, order]);
			const logger = { debug: broken, info: broken, warn: broken, error: broken };
			const arcus = arcusWith({ transport, logger, hooks: { request: broken } });
			expect((await arcus.orders.retrieve("o1")).id).toBe("o1");
		});
		expect(unhandled).toEqual([]);
	});

	it("such a callback is also guarded behind otelHooks", async () => {
		const unhandled = await unhandledDuring(async () => {
			const { transport } = scripted([200, order]);
			const arcus = arcusWith({ transport, hooks: otelHooks({ hooks: { request: broken, response: broken } }) });
			expect((await arcus.orders.retrieve("o1")).id).toBe("o1");
		});
		expect(unhandled).toEqual([]);
	});

	it("such a callback fails only its own call if it is the key function or `fetch`", async () => {
		const unhandled = await unhandledDuring(async () => {
			let asked = 0;
			const apiKey = (() => (++asked === 1 ? broken() : KEY)) as () => string;
			const arcus = arcusWith({ transport: scripted([200, order]).transport, apiKey });
			expect(await failureOf(arcus.orders.retrieve("o1"))).toBeInstanceOf(Error);
			expect((await arcus.orders.retrieve("o1")).id).toBe("o1");
			const fetching = arcusWith({ fetch: broken as unknown as typeof fetch, maxRetries: 0 });
			expect(await failureOf(fetching.orders.retrieve("o1"))).toBeInstanceOf(ConnectionError);
		});
		expect(unhandled).toEqual([]);
	});
});

describe("limiters and transports of your own", () => {
	it("a limiter that grants a place to a call that has left ends neither the call nor the process, whatever its ticket does", async () => {
		for (const ticket of [undefined, {}, { release: () => fail(new Error("boom")) }]) {
			let grant: (ticket: never) => void = () => {};
			const lines: string[] = [];
			const unhandled = await unhandledDuring(async () => {
				const controller = new AbortController();
				const acquire = () =>
					new Promise<never>((resolve) => {
						grant = resolve;
					});
				const warn = (line: string): void => void lines.push(line);
				const arcus = arcusWith({ rateLimit: { acquire }, logger: { debug() {}, info() {}, warn, error() {} } });
				const call = failureOf(arcus.orders.retrieve("o1", {}, { signal: controller.signal }));
				await settle();
				controller.abort();
				await call;
				grant(ticket as never);
			});
			expect(unhandled).toEqual([]);
			expect(lines.join("\n")).toContain("`release` threw");
		}
	});

	it("a limiter that returns no ticket does not fail a call, whether it returns a promise or not", async () => {
		for (const acquire of [() => undefined, async () => undefined]) {
			const { transport } = scripted([200, order]);
			const arcus = arcusWith({ transport, rateLimit: { acquire } as never });
			expect((await arcus.orders.retrieve("o1")).id).toBe("o1");
		}
	});

	it("a transport that resolves with anything but a response fails the call with a ConnectionError that says so", async () => {
		const headers = new Headers();
		const answers = [undefined, null, 42, {}, { status: 200, headers }, { status: "200", headers, body: "{}" }];
		for (const answer of [...answers, { status: 200, headers, body: {} }, { status: 200, body: "{}" }]) {
			const arcus = arcusWith({ transport: { send: async () => answer as never }, maxRetries: 0 });
			const error = await failureOf(arcus.orders.retrieve("o1"));
			expect(error).toBeInstanceOf(ConnectionError);
			expect(error.message).toContain("the transport returned no response");
		}
	});

	it("a fetch that throws an error of any shape fails the call with a ConnectionError", async () => {
		const odd = (parts: object) => Object.assign(new Error("boom"), parts);
		const throwing = Object.defineProperty(new Error("boom"), "message", { get: () => fail(new Error("getter")) });
		for (const error of [
			odd({ message: { a: 1 } }),
			odd({ stack: 5 }),
			odd({ cause: odd({ message: 7 }) }),
			throwing,
		]) {
			const arcus = arcusWith({ fetch: () => fail(error), maxRetries: 0 });
			expect(await failureOf(arcus.orders.retrieve("o1"))).toBeInstanceOf(ConnectionError);
		}
	});
});
