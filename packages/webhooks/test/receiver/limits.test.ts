import {
	createReceiver,
	type HandlerContext,
	memoryStore,
	type ReceiverNotice,
	type ReceiverOptions,
	type ReceiverStore,
} from "@countersign/webhooks";
import type { ArcusEvents, UnknownEvent } from "@countersign/webhooks/arcus";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { virtualClock } from "../support/virtual-clock.ts";
import { deferred, delivery, request, settle, webhooks } from "./helpers.ts";

const onError = vi.fn();
const notices: ReceiverNotice[] = [];
let clock = virtualClock();
const make = (options: Partial<ReceiverOptions<ArcusEvents, UnknownEvent, undefined>> = {}) =>
	createReceiver({ webhooks, onError, observe: (notice) => void notices.push(notice), clock, ...options });
const reported = () => onError.mock.calls.map(([error]) => (error as Error).message).join("\n");
const send = async (receiver: ReturnType<typeof make>, id: string, object: object = {}) =>
	receiver.process(await delivery(id, "order.created", object));
const lane = (event: { data: { object: object } }) => (event.data.object as { lane?: string }).lane;
beforeEach(() => {
	onError.mockReset();
	notices.length = 0;
	clock = virtualClock();
});

describe("a handler that times out", () => {
	const rules = { handlerTimeout: 100, lease: 200 };
	it("a handler that times out counts as an attempt: after maxAttempts the event is dead and nothing runs", async () => {
		const receiver = make({ ...rules, maxAttempts: 2 });
		const handler = vi.fn(
			(_event: unknown, { signal }: HandlerContext) =>
				new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
		);
		receiver.on("*", handler);
		const statuses: number[] = [];
		for (let count = 0; count < 8; count++) {
			const response = send(receiver, "e1");
			await clock.advance(100);
			statuses.push((await response).status);
			await clock.advance(150);
		}
		expect(handler).toHaveBeenCalledTimes(2);
		expect(statuses).toEqual([500, 200, 200, 200, 200, 200, 200, 200]);
		expect(notices.filter(({ kind }) => kind === "failed")).toMatchObject([
			{ attempt: 1, dead: false },
			{ attempt: 2, dead: true },
		]);
	});
	it("a handler that times out is not run again while it is still running, however long ago its lease expired", async () => {
		const receiver = make({ ...rules, maxAttempts: 3 });
		const gate = deferred();
		const handler = vi.fn(() => gate.promise);
		receiver.on("*", handler);
		const first = send(receiver, "e1");
		await clock.advance(1000);
		expect((await first).status).toBe(500);
		const statuses: number[] = [];
		for (let count = 0; count < 5; count++) {
			statuses.push((await send(receiver, "e1")).status);
			await clock.advance(1000);
		}
		expect(statuses).toEqual(Array(5).fill(409));
		gate.resolve();
		await settle();
		expect((await send(receiver, "e1")).status).toBe(200);
		expect(handler).toHaveBeenCalledTimes(1);
	});
	it("a handler that has not returned after an hour no longer keeps its event from other workers", async () => {
		const receiver = make({ ...rules, maxAttempts: 2 });
		const handler = vi.fn(() => new Promise(() => {}));
		receiver.on("*", handler);
		for (let count = 0; count < 4; count++) {
			void send(receiver, "e1");
			await clock.advance(3_600_200);
		}
		expect(handler).toHaveBeenCalledTimes(2);
	});
	it("an event whose workers crashed in all attempts is dead too", async () => {
		const store = memoryStore({ clock });
		for (let count = 0; count < 2; count++) {
			await store.claim("arcus:e1", 10);
			await clock.advance(20);
		}
		const receiver = make({ store, maxAttempts: 2 });
		const handler = vi.fn();
		receiver.on("*", handler);
		expect((await send(receiver, "e1")).status).toBe(200);
		expect(handler).not.toHaveBeenCalled();
		expect(store.get("arcus:e1")?.state).toBe("dead");
		expect(reported()).toContain("crashed or timed out");
	});
	it("a handler that times out keeps its place and its key until it returns, and idle waits for it", async () => {
		const receiver = make({ ...rules, concurrency: 1, orderBy: lane, queueTimeout: 60_000 });
		const gates = [deferred(), deferred()];
		let running = 0;
		let most = 0;
		let begun = 0;
		receiver.on("*", async () => {
			most = Math.max(most, ++running);
			await gates[begun++]?.promise;
			running--;
		});
		const first = send(receiver, "e1", { lane: "a" });
		await clock.advance(100);
		expect((await first).status).toBe(500);
		const others = [send(receiver, "e2", { lane: "a" }), send(receiver, "e3", { lane: "b" })];
		let idle = false;
		void receiver.idle().then(() => {
			idle = true;
		});
		await clock.advance(1000);
		expect([begun, idle]).toEqual([1, false]);
		gates[0]!.resolve();
		await settle();
		gates[1]!.resolve();
		expect((await Promise.all(others)).map(({ status }) => status)).toEqual([200, 200]);
		await settle();
		expect([most, idle]).toEqual([1, true]);
	});
	it("a handler that times out sees its signal abort, and is reported when it ignores it", async () => {
		const receiver = make(rules);
		const handler = vi.fn((_event: unknown, _context: HandlerContext) => new Promise(() => {}));
		receiver.on("*", handler);
		void send(receiver, "e1");
		await clock.advance(100);
		expect(handler.mock.calls[0]![1].signal.aborted).toBe(true);
		expect(reported()).not.toContain("ignores");
		await clock.advance(100);
		expect(reported()).toContain("ignores context.signal");
	});
	it("a handler that times out is not reported for ignoring its signal when it ends because of it", async () => {
		const receiver = make(rules);
		receiver.on(
			"*",
			(_event, { signal }) => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
		);
		const response = send(receiver, "e1");
		await clock.advance(2000);
		expect((await response).status).toBe(500);
		expect(reported()).not.toContain("ignores");
		expect(clock.timers).toBe(0);
	});
});

describe("order within a key", () => {
	const ordered = (options: Partial<ReceiverOptions<ArcusEvents, UnknownEvent, undefined>> = {}) => {
		const receiver = make({ orderBy: lane, ...options });
		const handled: string[] = [];
		const failing = new Set<string>();
		receiver.on("*", async ({ id }) => {
			await settle();
			if (failing.has(id)) throw new Error(`${id} fails`);
			handled.push(id);
		});
		const deliver = async (id: string, key = "a") => (await send(receiver, id, { lane: key })).status;
		return { receiver, handled, failing, deliver };
	};
	it("later events wait for a failed one and keep their order", async () => {
		const { handled, failing, deliver } = ordered();
		failing.add("e1");
		expect(await Promise.all([deliver("e1"), deliver("e2"), deliver("e3"), deliver("x1", "b")])).toEqual([
			500, 409, 409, 200,
		]);
		failing.clear();
		expect([
			await deliver("e2"),
			await deliver("e1"),
			await deliver("e3"),
			await deliver("e2"),
			await deliver("e3"),
		]).toEqual([409, 200, 409, 200, 200]);
		expect(handled).toEqual(["x1", "e1", "e2", "e3"]);
		expect(notices.filter(({ kind }) => kind === "out_of_order")).toHaveLength(4);
	});
	it("the response says when to retry", async () => {
		const { receiver, failing, deliver } = ordered();
		failing.add("e1");
		await deliver("e1");
		const response = await send(receiver, "e2", { lane: "a" });
		expect(response).toMatchObject({ status: 409, headers: { "retry-after": "2" } });
		expect(JSON.parse(response.body)).toEqual({ error: "out_of_order" });
	});
	it("a dead event does not block later events", async () => {
		const { failing, deliver } = ordered({ maxAttempts: 1 });
		failing.add("e1");
		expect([await deliver("e1"), await deliver("e2")]).toEqual([200, 200]);
	});
	it("an event that will not be retried does not block later events", async () => {
		const { receiver, failing, deliver } = ordered();
		failing.add("e1");
		const event = { id: "e1", type: "order.created", data: { object: { lane: "a" } } } as never;
		expect((await receiver.dispatch({ event, id: "e1", type: "order.created", final: true })).status).toBe(500);
		expect(await deliver("e2")).toBe(200);
	});
	it("an event whose sender gave up blocks later events for orderHold at most", async () => {
		const { failing, deliver } = ordered({ orderHold: 60_000 });
		failing.add("e1");
		await deliver("e1");
		await clock.advance(59_999);
		expect(await deliver("e2")).toBe(409);
		await clock.advance(1);
		expect(await deliver("e2")).toBe(200);
	});
	it("an event that waited and was not delivered again blocks later events for half a minute", async () => {
		const { failing, deliver } = ordered();
		failing.add("e1");
		await deliver("e1");
		await deliver("e2");
		failing.clear();
		await deliver("e1");
		expect(await deliver("e3")).toBe(409);
		await clock.advance(30_001);
		expect(await deliver("e3")).toBe(200);
	});
	it("an event that another process has handled meanwhile does not block later events", async () => {
		const store = memoryStore({ clock });
		const [here, there] = [ordered({ store }), ordered({ store })];
		here.failing.add("e1");
		expect([await here.deliver("e1"), await here.deliver("e2")]).toEqual([500, 409]);
		expect(await there.deliver("e1")).toBe(200);
		expect([await here.deliver("e2"), await here.deliver("e3")]).toEqual([200, 200]);
		expect(here.handled).toEqual(["e2", "e3"]);
	});
	it("an event keeps its attempts while later events are delivered", async () => {
		const store = memoryStore({ clock });
		const { failing, deliver, handled } = ordered({ store, maxAttempts: 2 });
		failing.add("e1");
		await deliver("e1");
		for (let count = 0; count < 5; count++) expect(await deliver("e2")).toBe(409);
		failing.clear();
		expect([await deliver("e1"), await deliver("e2")]).toEqual([200, 200]);
		expect(handled).toEqual(["e1", "e2"]);
	});
	it("a duplicate of a handled event neither waits nor blocks later events", async () => {
		const { failing, deliver } = ordered();
		await deliver("e0");
		failing.add("e1");
		await deliver("e1");
		expect(await deliver("e0")).toBe(200);
		failing.clear();
		expect([await deliver("e1"), await deliver("e2")]).toEqual([200, 200]);
	});
	it("later events do not run before one whose claim failed", async () => {
		const inner = memoryStore({ clock });
		const claim = vi.fn(inner.claim).mockRejectedValueOnce(new Error("down"));
		const { deliver } = ordered({ store: { ...inner, claim } });
		expect([await deliver("e1"), await deliver("e2"), await deliver("e1"), await deliver("e2")]).toEqual([
			500, 409, 200, 200,
		]);
	});
	it("an orderBy that returns a promise causes an error that says so, and a number is a valid key", async () => {
		const receiver = make({ orderBy: (async () => "a") as never });
		receiver.on("*", () => {});
		expect((await send(receiver, "e1")).status).toBe(500);
		expect(reported()).toContain("must be synchronous");
		const numbered = make({ orderBy: (() => 5) as never });
		numbered.on("*", () => {});
		expect((await send(numbered, "e2")).status).toBe(200);
	});
	it("the memory for failed keys is bounded, and a dropped key is reported", async () => {
		const { failing, deliver } = ordered();
		for (let index = 0; index <= 10_000; index++) {
			failing.add(`e${index}`);
			await deliver(`e${index}`, `key${index}`);
		}
		expect(reported()).toContain('The key "key0" no longer waits');
		expect([await deliver("y", "key0"), await deliver("z", "key1")]).toEqual([200, 409]);
	}, 30_000);
});

describe("a receiver that has too much to do", () => {
	it("an overloaded receiver responds with 503 and Retry-After when its backlog is full, and handles the events that it has", async () => {
		const receiver = make({ concurrency: 1, maxBacklog: 2 });
		const gate = deferred();
		receiver.on("*", () => gate.promise);
		const kept = [send(receiver, "e1"), send(receiver, "e2")];
		await settle();
		const response = await receiver.handle(await request("e3"));
		expect([response.status, await response.json()]).toEqual([503, { error: "overloaded" }]);
		expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
		gate.resolve();
		expect((await Promise.all(kept)).map(({ status }) => status)).toEqual([200, 200]);
		expect((await send(receiver, "e3")).status).toBe(200);
		expect(clock.timers).toBe(0);
	});
	it("an overloaded receiver responds with 503 to an event that waits too long, and removes it from the queue", async () => {
		const receiver = make({ concurrency: 1, queueTimeout: 50, orderBy: lane });
		const gate = deferred();
		const handled: string[] = [];
		receiver.on("*", async ({ id }) => {
			await gate.promise;
			handled.push(id);
		});
		const first = send(receiver, "e1", { lane: "a" });
		const late = [send(receiver, "e2", { lane: "a" }), send(receiver, "e3", { lane: "b" })];
		await clock.advance(50);
		expect((await Promise.all(late)).map(({ status }) => status)).toEqual([503, 503]);
		const last = send(receiver, "e4", { lane: "c" });
		await settle();
		gate.resolve();
		expect([(await first).status, (await last).status]).toEqual([200, 200]);
		expect(handled).toEqual(["e1", "e4"]);
		const responses = [];
		for (const id of ["e9", "e2", "e9"]) responses.push((await send(receiver, id, { lane: "a" })).status);
		expect(responses).toEqual([409, 200, 200]);
		await receiver.idle();
	});
	it("an overloaded receiver responds with 503 when the store does not respond to a claim, and releases the late claim", async () => {
		const inner = memoryStore({ clock });
		const gate = deferred();
		const store: ReceiverStore = {
			...inner,
			claim: vi.fn(inner.claim).mockImplementationOnce(async (...all) => {
				await gate.promise;
				return inner.claim(...all);
			}),
		};
		const receiver = make({ store, storeTimeout: 50, maxAttempts: 1 });
		const handler = vi.fn();
		receiver.on("*", handler);
		const first = send(receiver, "e1");
		await clock.advance(50);
		expect(await first).toMatchObject({ status: 503, body: '{"error":"overloaded"}' });
		gate.resolve();
		await settle();
		expect(inner.get("arcus:e1")).toEqual({ state: "failed", attempts: 0 });
		expect((await send(receiver, "e1")).status).toBe(200);
		expect(handler).toHaveBeenCalledTimes(1);
	});
	it("an overloaded receiver keeps handling events when the store does not respond to marks", async () => {
		const inner = memoryStore({ clock });
		const never = () => new Promise<never>(() => {});
		const receiver = make({ store: { claim: inner.claim, complete: never, fail: never }, storeTimeout: 50 });
		receiver.on("*", ({ id }) => {
			if (id === "bad") throw new Error("no");
		});
		const responses = [send(receiver, "good"), send(receiver, "bad")];
		await clock.advance(1000);
		expect((await Promise.all(responses)).map(({ status }) => status)).toEqual([200, 500]);
		await receiver.idle();
		expect(reported()).toContain("did not record");
	});
	it("an overloaded receiver responds with 408 when a body takes longer than bodyTimeout", async () => {
		const receiver = make({ bodyTimeout: 50 });
		const cancelled = vi.fn();
		const body = new ReadableStream({
			start: (controller) => controller.enqueue(new Uint8Array(10)),
			cancel: () => {
				cancelled();
				return new Promise(() => {});
			},
		});
		const response = receiver.handle(
			new Request("http://localhost", { method: "POST", body, duplex: "half" } as RequestInit),
		);
		await clock.advance(50);
		expect((await response).status).toBe(408);
		expect(cancelled).toHaveBeenCalledTimes(1);
		await receiver.idle();
	});
	it.each([
		["concurrency", 0],
		["maxBacklog", 0],
		["maxAttempts", 0],
		["storeTimeout", Number.NaN],
		["bodyTimeout", -1],
		["queueTimeout", -1],
		["orderHold", Number.NaN],
	])("a receiver rejects the option %s if it is %s, and names it", (name, value) => {
		expect(() => make({ [name]: value })).toThrow(new RegExp(`^${name} must be .*, but was ${value}`));
	});
	it("an overloaded receiver uses the store's limit as its concurrency, and rejects a higher one", async () => {
		const store = { ...memoryStore({ clock }), maxConcurrency: 2 };
		expect(() => make({ store, concurrency: 3 })).toThrow(/concurrency is 3.*can serve only 2/);
		const receiver = make({ store });
		let running = 0;
		let most = 0;
		receiver.on("*", async () => {
			most = Math.max(most, ++running);
			await settle();
			running--;
		});
		await Promise.all(["a", "b", "c", "d"].map((id) => send(receiver, id)));
		expect(most).toBe(2);
	});
});

describe("a receiver that closes", () => {
	it("a closing receiver responds with 503 to new deliveries and finishes those in progress", async () => {
		const receiver = make();
		const gate = deferred();
		receiver.on("*", () => gate.promise);
		const first = send(receiver, "e1");
		await settle();
		let closed = false;
		const closing = receiver.close().then(() => {
			closed = true;
		});
		const cancelled = vi.fn();
		const body = new ReadableStream({ cancel: cancelled });
		const late = new Request("http://localhost", { method: "POST", body, duplex: "half" } as RequestInit);
		const response = await receiver.handle(late);
		expect([response.status, await response.json()]).toEqual([503, { error: "closing" }]);
		expect(response.headers.get("retry-after")).toBe("5");
		expect(cancelled).toHaveBeenCalled();
		expect((await send(receiver, "e2")).status).toBe(503);
		const event = { id: "e3" } as never;
		expect((await receiver.dispatch({ event, id: "e3", type: "order.created" })).status).toBe(503);
		expect(closed).toBe(false);
		gate.resolve();
		expect((await first).status).toBe(200);
		await closing;
		await receiver.close();
	});
	it("a closing receiver aborts handlers that do not finish in time, and their senders retry", async () => {
		const receiver = make({ maxAttempts: 1 });
		receiver.on(
			"*",
			(_event, { signal }) => new Promise((_, no) => signal.addEventListener("abort", () => no(signal.reason))),
		);
		const first = send(receiver, "e1");
		await settle();
		const closing = receiver.close({ timeout: 500 });
		await clock.advance(500);
		expect((await first).status).toBe(503);
		await closing;
		expect(reported()).not.toContain("were in work");
	});
	it("close() resolves even if a handler never returns, and reports that handler", async () => {
		const receiver = make();
		receiver.on("*", () => new Promise(() => {}));
		void send(receiver, "e1");
		await settle();
		const closing = receiver.close({ timeout: 500 });
		await clock.advance(2000);
		await closing;
		expect(reported()).toContain("closed while 1 event");
	});
});
