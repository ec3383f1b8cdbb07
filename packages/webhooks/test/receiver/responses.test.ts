import { type HandlerContext, memoryStore, type ReceiverStore } from "@countersign/webhooks";
import { describe, expect, it, vi } from "vitest";
import { deferred, NOW, request, settle } from "./helpers.ts";
import { kinds, make, notices, onError } from "./observed.ts";

describe("responses of a receiver", () => {
	it("a receiver responds with 200 to a handled event and to its duplicate, which no handler sees", async () => {
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
	it("a receiver responds with 400 and the code when verification fails, and runs no handler", async () => {
		const receiver = make();
		const handler = vi.fn();
		receiver.on("*", handler);
		const response = await receiver.handle(new Request("http://localhost", { method: "POST", body: "{}" }));
		expect(response.status).toBe(400);
		expect(await response.json()).toEqual({ error: "missing_header" });
		expect(handler).not.toHaveBeenCalled();
		expect(notices).toEqual([{ kind: "refused", refusal: expect.objectContaining({ code: "missing_header" }) }]);
	});
	it("a receiver responds with 400 to a request without a body, and never with 200 to a GET", async () => {
		expect((await make().handle(new Request("http://localhost"))).status).toBe(400);
	});
	it("a receiver responds with 500 when a handler throws, and runs it again for the next delivery", async () => {
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
	it("a receiver responds with 409 and Retry-After while another receiver on the same store handles the event", async () => {
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
	it("a receiver responds with 200 instead of 409 if the other one finishes within `patience`, and with 409 otherwise", async () => {
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
	it("a receiver handles one of many concurrent deliveries of an event and responds with 409 to the others", async () => {
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
	it("a receiver responds with 200 to an event without a handler, and does not claim it", async () => {
		const store = memoryStore();
		const receiver = make({ store });
		receiver.on("payment.*", () => {});
		expect((await receiver.handle(await request("e1"))).status).toBe(200);
		expect(store.size).toBe(0);
		expect(kinds()).toEqual(["ignored"]);
	});
	it("a receiver responds with 500 before any handler runs when the store cannot be reached", async () => {
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
	it("a receiver responds with 200 when the handler succeeded and only the mark fails, so that nothing is done twice", async () => {
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
	it("an event whose orderBy throws can be retried", async () => {
		const receiver = make({ orderBy: (event) => (event.data.object as { missing: { id: string } }).missing.id });
		receiver.on("*", () => {});
		expect((await receiver.handle(await request("e1"))).status).toBe(500);
	});
});
