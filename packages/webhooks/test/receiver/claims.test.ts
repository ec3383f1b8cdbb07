import { createReceiver, type HandlerContext, memoryStore, type ReceiverStore } from "@countersign/webhooks";
import type { ArcusEvent } from "@countersign/webhooks/arcus";
import { describe, expect, it, vi } from "vitest";
import { deferred, delivery, NOW, settle, webhooks } from "./helpers.ts";
import { kinds, make, onError } from "./observed.ts";

describe("claims", () => {
	it("an event of a crashed worker is taken over when its lease ends, and not before", async () => {
		let time = NOW;
		const store = memoryStore({ now: () => time });
		// The claim of a worker that has died.
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
	it("handlers that have not started before the timeout do not start", async () => {
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
	it("receivers with different namespaces each handle an event of a shared store", async () => {
		const store = memoryStore();
		const handler = vi.fn();
		for (const namespace of ["mail", "stock"]) {
			const receiver = make({ store, namespace });
			receiver.on("*", handler);
			await receiver.process(await delivery("e1"));
		}
		expect(handler).toHaveBeenCalledTimes(2);
	});
	it("a store with transactions passes one to the handler, and the mark is committed with it or not at all", async () => {
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
	it("an event that was verified earlier uses the same claims", async () => {
		const receiver = make();
		const handler = vi.fn();
		receiver.on("*", handler);
		await receiver.process(await delivery("e1"));
		const event = { id: "e1", type: "order.created" } as ArcusEvent;
		expect((await receiver.dispatch({ event, id: "e1", type: "order.created" })).status).toBe(200);
		expect(handler).toHaveBeenCalledTimes(1);
	});
	it("a lease that is not longer than the handler's timeout causes a TypeError", () => {
		expect(() => make({ handlerTimeout: 1000, lease: 1000 })).toThrow(TypeError);
		expect(() => make({ handlerTimeout: 0 })).toThrow(TypeError);
	});
});
