import {
	createReceiver,
	type HandlerContext,
	memoryStore,
	type Receiver,
	type ReceiverNotice,
	type ReceiverStore,
} from "@countersign/webhooks";
import type { ArcusEvent, ArcusEventOf, ArcusEvents, UnknownEvent } from "@countersign/webhooks/arcus";
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { deferred, delivery, NOW, request, settle, webhooks } from "./helpers.ts";

const onError = vi.fn();
const notices: ReceiverNotice[] = [];
const make = (options: Partial<Parameters<typeof createReceiver<ArcusEvents, UnknownEvent>>[0]> = {}) =>
	createReceiver({ webhooks, onError, observe: (notice) => void notices.push(notice), now: () => NOW, ...options });
const kinds = () => notices.map(({ kind }) => kind);
beforeEach(() => {
	onError.mockReset();
	notices.length = 0;
});
afterEach(() => void vi.useRealTimers());

describe("responses of a receiver", () => {
	it("200 received for a handled event, and again for its duplicate, which no handler sees", async () => {
		const receiver = make();
		const handler = vi.fn();
		receiver.on("order.created", handler);
		for (let count = 0; count < 3; count++) {
			const response = await receiver.handle(await request("e1"));
			expect(response.status).toBe(200);
			expect(await response.json()).toEqual({ received: true });
		}
		expect(handler).toHaveBeenCalledTimes(1);
		expect(kinds()).toEqual(["started", "handled", "duplicate", "duplicate"]);
	});
	it("400 with the code, and no handler, when verification fails", async () => {
		const receiver = make();
		const handler = vi.fn();
		receiver.on("*", handler);
		const response = await receiver.handle(new Request("http://localhost", { method: "POST", body: "{}" }));
		expect(response.status).toBe(400);
		expect(await response.json()).toEqual({ error: "missing_header" });
		expect(handler).not.toHaveBeenCalled();
		expect(notices).toEqual([{ kind: "refused", refusal: expect.objectContaining({ code: "missing_header" }) }]);
	});
	it("400 for a request without body, 200 for GET never", async () => {
		expect((await make().handle(new Request("http://localhost"))).status).toBe(400);
	});
	it("500 when a handler throws; the next delivery runs it again", async () => {
		const receiver = make();
		const error = new Error("no stock");
		const handler = vi.fn().mockRejectedValueOnce(error).mockResolvedValue(undefined);
		receiver.on("order.created", handler);
		const response = await receiver.handle(await request("e1"));
		expect(response.status).toBe(500);
		expect(await response.json()).toEqual({ error: "handler_failed" });
		expect(onError).toHaveBeenCalledWith(error, { id: "e1", type: "order.created" });
		expect((await receiver.handle(await request("e1"))).status).toBe(200);
		expect(handler.mock.calls.map(([, context]) => (context as HandlerContext).attempt)).toEqual([1, 2]);
	});
	it("409 with Retry-After while another receiver on the same store works on it", async () => {
		const store = memoryStore({ now: () => NOW });
		const [one, other] = [make({ store }), make({ store })];
		const gate = deferred();
		one.on("*", () => gate.promise);
		other.on("*", () => {});
		const first = one.handle(await request("e1"));
		await settle();
		const second = await other.handle(await request("e1"));
		expect(second.status).toBe(409);
		expect(Number(second.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
		gate.resolve();
		expect((await first).status).toBe(200);
		expect((await other.handle(await request("e1"))).status).toBe(200);
	});
	it("200 instead of 409 where the other receiver is done within the patience, and 409 after it", async () => {
		const store = memoryStore({ now: () => NOW });
		const [one, other] = [make({ store }), make({ store, patience: 60 })];
		const gate = deferred();
		one.on("*", () => gate.promise);
		const handler = vi.fn();
		other.on("*", handler);
		const first = one.handle(await request("e1"));
		await settle();
		expect((await other.handle(await request("e1"))).status).toBe(409);
		const patient = make({ store, patience: 60_000 });
		patient.on("*", handler);
		const second = patient.handle(await request("e1"));
		await settle();
		gate.resolve();
		expect([(await first).status, (await second).status]).toEqual([200, 200]);
		expect(handler).not.toHaveBeenCalled();
		expect(() => make({ patience: -1 })).toThrow(TypeError);
	});
	it("of many deliveries of one event at once, one is handled and the others get a 409", async () => {
		const receiver = make();
		const gate = deferred();
		const handler = vi.fn(() => gate.promise);
		receiver.on("*", handler);
		const all = Promise.all(
			Array.from({ length: 20 }, async () => (await receiver.handle(await request("e1"))).status),
		);
		await settle();
		gate.resolve();
		expect((await all).sort()).toEqual([200, ...Array(19).fill(409)]);
		expect(handler).toHaveBeenCalledTimes(1);
	});
	it("200 and no claim for an event that no handler is registered for", async () => {
		const store = memoryStore();
		const receiver = make({ store });
		receiver.on("payment.*", () => {});
		expect((await receiver.handle(await request("e1"))).status).toBe(200);
		expect(store.size).toBe(0);
		expect(kinds()).toEqual(["ignored"]);
	});
	it("500 when the store cannot be reached, before any handler runs", async () => {
		const down = new Error("connection refused");
		const store: ReceiverStore = { claim: () => Promise.reject(down), complete: vi.fn(), fail: vi.fn() };
		const receiver = make({ store });
		const handler = vi.fn();
		receiver.on("*", handler);
		const response = await receiver.handle(await request("e1"));
		expect([response.status, await response.json()]).toEqual([500, { error: "store_unavailable" }]);
		expect(handler).not.toHaveBeenCalled();
		expect(onError).toHaveBeenCalledWith(down, { id: "e1", type: "order.created" });
	});
	it("200 when the effect is there and only the mark fails, so that it is not done twice", async () => {
		const inner = memoryStore();
		const complete = vi.fn(() => Promise.reject(new Error("gone")));
		const receiver = make({ store: { claim: inner.claim, fail: inner.fail, complete } });
		receiver.on("*", () => {});
		expect((await receiver.handle(await request("e1"))).status).toBe(200);
		expect(complete).toHaveBeenCalledTimes(3);
		expect(kinds()).toContain("store_failed");
	});
	it("what listeners throw changes nothing", async () => {
		const receiver = make({
			observe: () => {
				throw new Error("observer");
			},
			onError: () => {
				throw new Error("listener");
			},
		});
		receiver.on("order.created", () => {
			throw new Error("handler");
		});
		expect((await receiver.handle(await request("e1"))).status).toBe(500);
		expect((await receiver.handle(await request("e2", "order.paid"))).status).toBe(200);
	});
	it("what orderBy throws is a failure that can be tried again", async () => {
		const receiver = make({ orderBy: (event) => (event.data.object as { missing: { id: string } }).missing.id });
		receiver.on("*", () => {});
		expect((await receiver.handle(await request("e1"))).status).toBe(500);
	});
});

describe("bodies", () => {
	const streamed = (chunks: Uint8Array[], onCancel?: () => void, headers: Record<string, string> = {}) => {
		let next = 0;
		const stream = new ReadableStream<Uint8Array>(
			{
				pull(controller) {
					const chunk = chunks[next++];
					if (chunk) controller.enqueue(chunk);
					else controller.close();
				},
				cancel: () => onCancel?.(),
			},
			{ highWaterMark: 0 },
		);
		const request = new Request("http://localhost", {
			method: "POST",
			body: stream,
			headers,
			duplex: "half",
		} as RequestInit);
		return { request, pulled: () => next };
	};
	it("of any bytes arrive unchanged, in pieces, and never as text", async () => {
		const text = vi.spyOn(Request.prototype, "text");
		const { body, headers } = await delivery("e1", "order.created", { text: "\ufeff\u2028\u{1f600}\r" });
		const bytes = Buffer.from(body);
		const receiver = make();
		const handler = vi.fn();
		receiver.on("*", handler);
		const chunks = Array.from(bytes, (byte) => new Uint8Array([byte]));
		expect((await receiver.handle(streamed(chunks, undefined, headers).request)).status).toBe(200);
		expect(handler.mock.calls[0]![0]).toMatchObject({ data: { object: { text: "\ufeff\u2028\u{1f600}\r" } } });
		expect(text).not.toHaveBeenCalled();
	});
	it("over the limit are given up while they arrive: 413", async () => {
		const cancelled = vi.fn();
		const { request, pulled } = streamed(Array(1000).fill(new Uint8Array(65_536)), cancelled);
		const response = await make().handle(request);
		expect([response.status, await response.json()]).toEqual([413, { error: "body_too_large" }]);
		expect(pulled()).toBeLessThanOrEqual(18);
		expect(cancelled).toHaveBeenCalled();
	});
	it("that say themselves that they are over the limit are not read at all", async () => {
		const { request, pulled } = streamed([new Uint8Array(1)], undefined, { "content-length": "1048577" });
		expect((await make().handle(request)).status).toBe(413);
		expect(pulled()).toBe(0);
	});
	it("that something has read already are not raw", async () => {
		const used = await request("e1");
		await used.json();
		const response = await make().handle(used);
		expect([response.status, await response.json()]).toEqual([400, { error: "body_not_raw" }]);
		expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: "body_not_raw" }), {});
	});
	it("that break off are an error of the connection", async () => {
		const stream = new ReadableStream({
			pull: (controller) => controller.error(new Error("reset")),
		});
		const broken = new Request("http://localhost", { method: "POST", body: stream, duplex: "half" } as RequestInit);
		expect((await make().handle(broken)).status).toBe(500);
		expect(onError).toHaveBeenCalled();
	});
});

describe("routing", () => {
	const ran = async (type: string, names: string[]) => {
		const receiver = make();
		const calls: string[] = [];
		for (const name of names) receiver.onUnlisted(name, () => void calls.push(name));
		receiver.onUnknown(() => void calls.push("unknown"));
		await receiver.process(await delivery("e1", type));
		return calls;
	};
	it.each([
		["order.created", ["*", "order.*", "order.created", "order.paid", "payment.*"], ["order.created", "order.*", "*"]],
		["order.line.added", ["order.*", "order.line.*"], ["order.line.*", "order.*"]],
		["order", ["order.*", "*"], ["unknown", "*"]],
		["orders.created", ["order.*"], ["unknown"]],
		["order.created.x", ["order.created"], ["unknown"]],
		["new.thing", ["*"], ["unknown", "*"]],
		["new.thing", ["new.*"], ["new.*"]],
		["*", ["*"], ["unknown", "*"]],
		["order.*", ["order.*"], ["order.*"]],
		["__proto__", ["*"], ["unknown", "*"]],
		["constructor", [], ["unknown"]],
	])("%s runs what fits, the most exact first", async (type, names, expected) => {
		expect(await ran(type, names)).toEqual(expected);
	});
	it.each(["", "order*", "*.created", "or*der", "**", "order.**"])("%j is refused as a name", (name) => {
		expect(() => make().onUnlisted(name, () => {})).toThrow(TypeError);
	});
	it("a handler can be taken away", async () => {
		const receiver = make();
		const handler = vi.fn();
		const remove = receiver.on("order.created", handler);
		remove();
		remove();
		await receiver.process(await delivery("e1"));
		expect(handler).not.toHaveBeenCalled();
	});
	it("handlers of one event run one after the other, and none after one that failed", async () => {
		const receiver = make();
		const calls: string[] = [];
		receiver.on("order.created", async () => {
			await settle();
			calls.push("first");
		});
		receiver.on("order.created", () => {
			calls.push("second");
			throw new Error("no");
		});
		receiver.on("*", () => void calls.push("third"));
		expect((await receiver.process(await delivery("e1"))).status).toBe(500);
		expect(calls).toEqual(["first", "second"]);
	});
	it("events are typed by the name they are registered for", () => {
		const receiver = make();
		receiver.on("order.created", (event) => expectTypeOf(event).toEqualTypeOf<ArcusEventOf<"order.created">>());
		receiver.on("payment.*", (event) => expectTypeOf(event.data.object.amount).not.toBeAny());
		receiver.on("*", (event) => expectTypeOf(event).toEqualTypeOf<ArcusEvent>());
		receiver.onUnlisted("something.new", (event) => expectTypeOf(event).toEqualTypeOf<UnknownEvent>());
		const inferred = createReceiver({ webhooks });
		inferred.on("order.created", (event) => expectTypeOf(event).toEqualTypeOf<ArcusEventOf<"order.created">>());
		inferred.onUnlisted("inventory.adjusted", (event) => expectTypeOf(event).toEqualTypeOf<UnknownEvent>());
		inferred.on("*", (event) => expectTypeOf(event).toEqualTypeOf<ArcusEvent>());
		inferred.onUnknown((event) => expectTypeOf(event).toEqualTypeOf<ArcusEvent>());
		type OrderName = Extract<keyof ArcusEvents, `order.${string}`>;
		inferred.on("order.*", (event) => {
			expectTypeOf(event).toEqualTypeOf<ArcusEvents[OrderName]>();
			expectTypeOf(event.type).toEqualTypeOf<OrderName>();
		});
		inferred.onUnlisted("nobody.*", (event) => expectTypeOf(event).toEqualTypeOf<UnknownEvent>());
		const narrow = (event: ArcusEvent) => {
			if (event.type === "order.created") expectTypeOf(event).toEqualTypeOf<ArcusEventOf<"order.created">>();
		};
		expect(narrow).toBeTypeOf("function");
	});
});

describe("claims", () => {
	it("an event that was left by a crashed worker is taken over when its lease ends, and not before", async () => {
		let time = NOW;
		const store = memoryStore({ now: () => time });
		// The claim of a worker that will never come back.
		await store.claim("arcus:e1", 60_000);
		const receiver = make({ store, now: () => time });
		const seen: HandlerContext[] = [];
		receiver.on("*", (_, context) => void seen.push(context));
		expect((await receiver.process(await delivery("e1"))).status).toBe(409);
		time += 59_999;
		expect((await receiver.process(await delivery("e1"))).status).toBe(409);
		time += 1;
		expect((await receiver.process(await delivery("e1"))).status).toBe(200);
		expect(seen).toMatchObject([{ attempt: 2, token: 2, takenOver: true }]);
	});
	it("a stale worker cannot record the event, neither as done nor as failed", async () => {
		let time = NOW;
		const store = memoryStore({ now: () => time });
		const gates = [deferred(), deferred()];
		const slow = make({ store, now: () => time });
		const quick = make({ store, now: () => time });
		let calls = 0;
		for (const receiver of [slow, quick]) receiver.on("*", () => gates[calls++]!.promise);
		const first = slow.process(await delivery("e1"));
		await settle();
		time += 60_001;
		const second = quick.process(await delivery("e1"));
		await settle();
		gates[0]!.resolve();
		await first;
		expect(kinds()).toContain("overtaken");
		expect(store.get("arcus:e1")).toMatchObject({ state: "pending", attempts: 2 });
		gates[1]!.reject(new Error("second failed"));
		expect((await second).status).toBe(500);
		expect(store.get("arcus:e1")).toEqual({ state: "failed", attempts: 2, reason: "Error: second failed" });
	});
	it("a handler that takes too long is aborted, the sender gets a 500, and no second handler starts meanwhile", async () => {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		const store = memoryStore({ now: () => NOW });
		const receiver = make({ store, handlerTimeout: 100 });
		const gate = deferred();
		const handler = vi.fn((_event: ArcusEvent, _context: HandlerContext) => gate.promise);
		receiver.on("*", handler);
		const answer = receiver.process(await delivery("e1"));
		await settle();
		await vi.advanceTimersByTimeAsync(100);
		expect(JSON.parse((await answer).body)).toEqual({ error: "handler_timeout" });
		expect(handler.mock.calls[0]![1].signal.aborted).toBe(true);
		expect((await receiver.process(await delivery("e1"))).status).toBe(409);
		gate.resolve();
		await settle();
		expect(store.get("arcus:e1")?.state).toBe("done");
		expect((await receiver.process(await delivery("e1"))).status).toBe(200);
		expect(handler).toHaveBeenCalledTimes(1);
	});
	it("handlers that had not begun when the time was over do not begin", async () => {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		const store = memoryStore({ now: () => NOW });
		const receiver = make({ store, handlerTimeout: 100 });
		const gate = deferred();
		const second = vi.fn();
		receiver.on("order.created", () => gate.promise);
		receiver.on("order.created", second);
		const answer = receiver.process(await delivery("e1"));
		await settle();
		await vi.advanceTimersByTimeAsync(100);
		await answer;
		gate.resolve();
		await settle();
		expect(second).not.toHaveBeenCalled();
		expect(store.get("arcus:e1")?.state).toBe("failed");
	});
	it("after maxAttempts an event is dead: the sender gets a 200, and no handler gets it again", async () => {
		const store = memoryStore({ now: () => NOW });
		const receiver = make({ store, maxAttempts: 3 });
		const handler = vi.fn(() => Promise.reject(new Error("never")));
		receiver.on("*", handler);
		const statuses = [];
		for (let count = 0; count < 5; count++) statuses.push((await receiver.process(await delivery("e1"))).status);
		expect(statuses).toEqual([500, 500, 200, 200, 200]);
		expect(handler).toHaveBeenCalledTimes(3);
		expect(store.get("arcus:e1")).toEqual({ state: "dead", attempts: 3, reason: "Error: never" });
	});
	it("receivers with namespaces of their own each handle an event of a shared store", async () => {
		const store = memoryStore();
		const handler = vi.fn();
		for (const namespace of ["mail", "stock"]) {
			const receiver = make({ store, namespace });
			receiver.on("*", handler);
			await receiver.process(await delivery("e1"));
		}
		expect(handler).toHaveBeenCalledTimes(2);
	});
	it("a store with transactions hands one to the handler, and its mark comes with it or not at all", async () => {
		const inner = memoryStore();
		const committed: string[] = [];
		const store: ReceiverStore<{ write(text: string): void }> = {
			claim: inner.claim,
			fail: inner.fail,
			complete: () => Promise.reject(new Error("must not be used")),
			async completeWith(claim, work) {
				const written: string[] = [];
				await work({ write: (text) => void written.push(text) });
				if (!(await inner.complete(claim))) return false;
				committed.push(...written);
				return true;
			},
		};
		const receiver = createReceiver({ webhooks, store, onError });
		let fails = true;
		receiver.on("*", (event, { transaction }) => {
			transaction.write(event.id);
			if (fails) throw new Error("after the write");
		});
		expect((await receiver.process(await delivery("e1"))).status).toBe(500);
		expect(committed).toEqual([]);
		fails = false;
		expect((await receiver.process(await delivery("e1"))).status).toBe(200);
		expect(committed).toEqual(["e1"]);
	});
	it("an event that was verified earlier goes through the same claims", async () => {
		const receiver = make();
		const handler = vi.fn();
		receiver.on("*", handler);
		await receiver.process(await delivery("e1"));
		const event = { id: "e1", type: "order.created" } as ArcusEvent;
		expect((await receiver.dispatch({ event, id: "e1", type: "order.created" })).status).toBe(200);
		expect(handler).toHaveBeenCalledTimes(1);
	});
	it("a lease that is not longer than the handler's time is a TypeError", () => {
		expect(() => make({ handlerTimeout: 1000, lease: 1000 })).toThrow(TypeError);
		expect(() => make({ handlerTimeout: 0 })).toThrow(TypeError);
	});
});

describe("order and concurrency", () => {
	/** Handlers that note when they begin and end, and end in random order. */
	const traced = (receiver: Receiver<ArcusEvents, UnknownEvent>) => {
		const trace: string[] = [];
		let running = 0;
		let most = 0;
		receiver.on("*", async (event) => {
			most = Math.max(most, ++running);
			trace.push(`+${event.id}`);
			for (let turn = Math.floor(Math.random() * 5); turn >= 0; turn--) await settle();
			trace.push(`-${event.id}`);
			running--;
		});
		return { trace, most: () => most };
	};
	it("events with the same key are handled one after the other in order of arrival, others beside them", async () => {
		const receiver = make({ orderBy: (event) => String((event.data.object as { lane: number }).lane) });
		const { trace, most } = traced(receiver);
		const deliveries = await Promise.all(
			Array.from({ length: 60 }, (_, index) => delivery(`e${index}`, "order.created", { lane: index % 3 })),
		);
		await Promise.all(deliveries.map((one) => receiver.process(one)));
		for (const lane of [0, 1, 2]) {
			const own = trace.filter((step) => Number(step.slice(2)) % 3 === lane);
			const expected = Array.from({ length: 20 }, (_, index) => index * 3 + lane).flatMap((id) => [
				`+e${id}`,
				`-e${id}`,
			]);
			expect(own).toEqual(expected);
		}
		expect(most()).toBe(3);
	});
	it("no more than the limit run at once, and those who wait keep their order", async () => {
		const receiver = make({ concurrency: 4 });
		const { trace, most } = traced(receiver);
		const deliveries = await Promise.all(Array.from({ length: 40 }, (_, index) => delivery(`e${index}`)));
		await Promise.all(deliveries.map((one) => receiver.process(one)));
		expect(most()).toBe(4);
		expect(trace.filter((step) => step.startsWith("+"))).toEqual(
			Array.from({ length: 40 }, (_, index) => `+e${index}`),
		);
	});
	it("events that wait for their lane take no place from others", async () => {
		const receiver = make({ concurrency: 2, orderBy: (event) => (event.data.object as { lane?: string }).lane });
		const gate = deferred();
		const handled: string[] = [];
		receiver.on("*", async (event) => {
			if (event.id === "blocked") await gate.promise;
			handled.push(event.id);
		});
		const busy = ["blocked", "waits1", "waits2"];
		const answers = await Promise.all(busy.map((id) => delivery(id, "order.created", { lane: "x" }))).then((all) =>
			all.map((one) => receiver.process(one)),
		);
		await receiver.process(await delivery("free"));
		expect(handled).toEqual(["free"]);
		gate.resolve();
		await Promise.all(answers);
		expect(handled).toEqual(["free", ...busy]);
	});
	it("idle waits for what runs and what waits", async () => {
		const receiver = make({ concurrency: 1 });
		const gate = deferred();
		receiver.on("*", () => gate.promise);
		await receiver.idle();
		const answers = await Promise.all([delivery("e1"), delivery("e2")]).then((all) =>
			all.map((one) => receiver.process(one)),
		);
		await settle();
		let idle = false;
		const waiting = receiver.idle().then(() => {
			idle = true;
		});
		await settle();
		expect(idle).toBe(false);
		gate.resolve();
		await Promise.all([...answers, waiting]);
		expect(idle).toBe(true);
	});
	it("a limit below one is a TypeError", () => {
		expect(() => make({ concurrency: 0 })).toThrow(TypeError);
	});
});
