import { inspect } from "node:util";
import {
	BodyInterruptedError,
	createReceiver,
	HandlerTimeoutError,
	memoryStore,
	type ReceiverOptions,
	StoreTimeoutError,
} from "@countersign/webhooks";
import type { ArcusEvents, UnknownEvent } from "@countersign/webhooks/arcus";
import { describe, expect, it } from "vitest";
import { virtualClock } from "../support/virtual-clock.ts";
import { delivery, webhooks } from "./helpers.ts";

function receiverWith(options: Partial<ReceiverOptions<ArcusEvents, UnknownEvent, undefined>> = {}) {
	const errors: unknown[] = [];
	const clock = virtualClock();
	const receiver = createReceiver({ webhooks, onError: (error) => errors.push(error), clock, ...options });
	return { receiver, errors, clock };
}

const never = () => new Promise<never>(() => {});

describe("what a receiver reports has a type", () => {
	it("a handler that takes too long is reported as a HandlerTimeoutError", async () => {
		const { receiver, errors, clock } = receiverWith({ handlerTimeout: 5_000 });
		receiver.on("*", never);
		const answer = receiver.process(await delivery("e1"));
		await clock.advance(5_000);
		expect((await answer).status).toBe(500);
		expect(errors[0]).toBeInstanceOf(HandlerTimeoutError);
		expect(errors[0]).toMatchObject({ timeout: 5_000, type: expect.stringMatching(/\w\.\w/) });
	});

	it.each(["claim", "complete", "fail"] as const)(
		"a store whose %s hangs is reported as a StoreTimeoutError",
		async (method) => {
			const clock = virtualClock();
			const store = { ...memoryStore({ clock }), [method]: never };
			const { receiver, errors } = receiverWith({ store, clock, storeTimeout: 2_000 });
			receiver.on("*", () => {
				if (method === "fail") throw new Error("broken");
			});
			const answer = receiver.process(await delivery("e1"));
			await clock.advance(60_000);
			await answer;
			const found = errors.find((error) => error instanceof StoreTimeoutError);
			expect(found).toMatchObject({ name: "StoreTimeoutError", timeout: 2_000 });
		},
	);

	it.each(["claim", "complete", "fail", "release", "endpointFor"] as const)(
		"a store whose %s fails is reported without what was sent to it, also in notices",
		async (method) => {
			const sent = "whsec_or_a_signed_body";
			const store = memoryStore();
			const broken = async () => {
				throw Object.assign(new Error("READONLY"), { code: "E1", command: { name: "eval", args: [sent] } });
			};
			const notices: unknown[] = [];
			const { receiver, errors } = receiverWith({
				store: { ...store, [method]: broken },
				observe: (notice) => notices.push(notice),
				orderBy: () => "lane",
			});
			receiver.on("order.confirmed", () => {
				throw new Error("broken");
			});
			receiver.on("order.created", () => {});
			await receiver.process(await delivery("e1"));
			await receiver.process(await delivery("e2", "order.confirmed"));
			await receiver.process(await delivery("e3"));
			expect(errors).toContainEqual(expect.objectContaining({ message: "READONLY", code: "E1" }));
			expect(inspect([errors, notices], { depth: 9, showHidden: true })).not.toContain(sent);
		},
	);

	it.each(["complete", "completeWith"] as const)(
		"a store whose %s resolves with nothing is reported, and the event is not requested again",
		async (method) => {
			const nothing = async (_: unknown, work?: (transaction: undefined) => Promise<void>) => work?.(undefined);
			const { receiver, errors } = receiverWith({ store: { ...memoryStore(), [method]: nothing } });
			let runs = 0;
			receiver.on("*", () => {
				runs++;
			});
			expect(await receiver.process(await delivery("e1"))).toMatchObject({ status: 200 });
			expect([runs, errors]).toEqual([1, [expect.any(TypeError)]]);
			expect(String(errors[0])).toContain(`\`${method}\` must resolve with true`);
		},
	);

	it("an error of a handler is reported unchanged", async () => {
		const { receiver, errors } = receiverWith();
		const thrown = Object.assign(new Error("broken"), { detail: "a row of the handler" });
		receiver.on("*", () => {
			throw thrown;
		});
		await receiver.process(await delivery("e1"));
		expect(errors).toEqual([thrown]);
		expect(errors[0]).toBe(thrown);
	});

	it("a Fetch request whose connection breaks is reported as a BodyInterruptedError, with the platform's error as its cause", async () => {
		const { receiver, errors } = receiverWith();
		const { headers, body } = await delivery("e1");
		const aborted = new Error("aborted");
		let pulls = 0;
		const broken = new ReadableStream({
			pull(controller) {
				if (pulls++ === 0) controller.enqueue(new TextEncoder().encode(String(body).slice(0, 10)));
				else controller.error(aborted);
			},
		});
		const init = { method: "POST", headers: headers as Record<string, string>, body: broken, duplex: "half" };
		expect((await receiver.handle(new Request("http://localhost/", init as RequestInit))).status).toBe(500);
		expect(errors).toEqual([expect.any(BodyInterruptedError)]);
		expect((errors[0] as Error).cause).toBe(aborted);
	});
});
