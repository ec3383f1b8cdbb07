import { type HandlerContext, memoryStore, type ReceiverStore } from "@countersign/webhooks";
import { describe, expect, it, vi } from "vitest";
import { deferred, NOW, request, settle } from "./helpers.ts";
import { kinds, make, notices, onError } from "./observed.ts";

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
	it("one of many concurrent deliveries of an event is handled, and the others get a 409", async () => {
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
	it("a listener that throws does not change the response", async () => {
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
