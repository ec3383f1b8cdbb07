import { createReceiver, type HandlerContext, type ReceiverStore } from "@countersign/webhooks";
import { describe, expect, it, vi } from "vitest";
import { virtualClock } from "../support/virtual-clock.ts";
import { deferred, delivery, settle, webhooks } from "./helpers.ts";

const rules = { handlerTimeout: 100, lease: 200, onError: () => {} };

describe("context.signal", () => {
	it("context.signal is aborted already, with the reason, when a handler first reads it after its timeout", async () => {
		const clock = virtualClock();
		const receiver = createReceiver({ webhooks, clock, ...rules });
		const gate = deferred();
		const seen: AbortSignal[] = [];
		receiver.on("*", async (_event, context) => {
			await gate.promise;
			seen.push(context.signal);
		});
		const response = receiver.process(await delivery("e1"));
		await clock.advance(100);
		expect((await response).status).toBe(500);
		gate.resolve();
		await receiver.idle();
		expect(seen[0]!.aborted).toBe(true);
		expect(String(seen[0]!.reason)).toContain("more than 100 ms");
	});

	it("context.signal is always the same object, also in a copy of the context, and aborts at the timeout", async () => {
		const clock = virtualClock();
		const receiver = createReceiver({ webhooks, clock, ...rules });
		const contexts: HandlerContext[] = [];
		receiver.on("*", async (_event, context) => {
			const copy = { ...context };
			contexts.push(context, copy);
			await new Promise((resolve) => copy.signal.addEventListener("abort", resolve));
		});
		const response = receiver.process(await delivery("e1"));
		await clock.advance(100);
		expect((await response).status).toBe(500);
		await receiver.idle();
		const [context, copy] = contexts;
		expect(copy!.signal).toBe(context!.signal);
		expect(context!.signal.aborted).toBe(true);
	});

	it("context.signal prevents later handlers from running if one exceeds the timeout", async () => {
		const clock = virtualClock();
		const receiver = createReceiver({ webhooks, clock, ...rules });
		const gate = deferred();
		const second = vi.fn();
		receiver.on("order.created", () => gate.promise);
		receiver.on("*", second);
		const response = receiver.process(await delivery("e1"));
		await clock.advance(100);
		await response;
		gate.resolve();
		await receiver.idle();
		expect(second).not.toHaveBeenCalled();
	});
});

describe("a handler that returns no promise", () => {
	it("a handler that returns no promise fails the event when it throws, and can succeed with the next delivery", async () => {
		const clock = virtualClock();
		const receiver = createReceiver({ webhooks, clock, ...rules });
		const handler = vi.fn(() => {
			if (handler.mock.calls.length === 1) throw new Error("not yet");
		});
		receiver.on("*", handler);
		expect((await receiver.process(await delivery("e1"))).status).toBe(500);
		expect((await receiver.process(await delivery("e1"))).status).toBe(200);
		expect(handler).toHaveBeenCalledTimes(2);
		expect(clock.timers).toBe(0);
	});

	it("a synchronous handler's delivery gets 500 at the timeout if the store is slow to record the event as done", async () => {
		const clock = virtualClock();
		const claim = { key: "k", token: 1, attempt: 1, takenOver: false, leaseUntil: 0 };
		const store: ReceiverStore = {
			claim: async () => ({ state: "claimed", claim }),
			complete: () => new Promise(() => {}),
			fail: async () => true,
		};
		const receiver = createReceiver({ webhooks, clock, store, ...rules, storeTimeout: 1000 });
		receiver.on("*", () => {});
		const response = receiver.process(await delivery("e1"));
		await settle();
		await clock.advance(100);
		expect((await response).status).toBe(500);
	});
});
