import { createReceiver } from "@countersign/webhooks";
import type { ArcusEvent, ArcusEventOf, ArcusEvents, UnknownEvent } from "@countersign/webhooks/arcus";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import { delivery, settle, webhooks } from "./helpers.ts";
import { make } from "./observed.ts";

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
	])("%s runs the handlers that match, the most specific first", async (type, names, expected) => {
		expect(await ran(type, names)).toEqual(expected);
	});
	it.each(["", "order*", "*.created", "or*der", "**", "order.**"])("%j is rejected as an event name", (name) => {
		expect(() => make().onUnlisted(name, () => {})).toThrow(TypeError);
	});
	it("a handler can be removed", async () => {
		const receiver = make();
		const handler = vi.fn();
		const remove = receiver.on("order.created", handler);
		remove();
		remove();
		await receiver.process(await delivery("e1"));
		expect(handler).not.toHaveBeenCalled();
	});
	it("handlers of an event run one after the other, and none runs after one that failed", async () => {
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
	it("events have the type of the name that their handler is registered for", () => {
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
