import { createReceiver, memoryStore, type ReceiverStore } from "@countersign/webhooks";
import { describe, expect, it, vi } from "vitest";
import { delivery, webhooks } from "./helpers.ts";

describe("a worker that lost its lease", () => {
	it("a worker that lost its lease has the sender retry, so that an event is not lost when the successor crashed or gave it back", async () => {
		const memory = memoryStore();
		// As a database undoes the transaction of a stale worker, whose event another one has claimed and given back meanwhile.
		const effects: string[] = [];
		let isStale = true;
		const store: ReceiverStore<undefined> = {
			...memory,
			async completeWith(claim, work) {
				await work(undefined);
				if (isStale) {
					await memory.release?.(claim);
					return false;
				}
				effects.push(claim.key);
				return memory.complete(claim);
			},
		};
		const handler = vi.fn();
		const receiver = createReceiver({ webhooks, store, onError: () => {} });
		receiver.on("*", handler);
		const first = await receiver.process(await delivery("e1"));
		expect([first.status, first.headers["retry-after"]]).toEqual([409, "5"]);
		isStale = false;
		expect((await receiver.process(await delivery("e1"))).status).toBe(200);
		expect([handler.mock.calls.length, effects]).toEqual([2, ["arcus:e1"]]);
	});
});
