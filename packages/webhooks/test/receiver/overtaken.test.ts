import { createReceiver, memoryStore, type ReceiverStore } from "@countersign/webhooks";
import { describe, expect, it, vi } from "vitest";
import { delivery, webhooks } from "./helpers.ts";

describe("a worker that lost its lease", () => {
	it("a worker that lost its lease makes the sender retry, so that the event is not lost if the next worker crashed or released it", async () => {
		const memory = memoryStore();
		// Like a database that rolls back the transaction of a stale worker, after another worker has claimed and released its event.
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
