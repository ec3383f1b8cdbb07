import { createReceiver, memoryStore } from "@countersign/webhooks";
import { describe, expect, it, vi } from "vitest";
import { virtualClock } from "../support/virtual-clock.ts";
import { delivery, settle, webhooks } from "./helpers.ts";

const untilAborted = (_event: unknown, { signal }: { signal: AbortSignal }) =>
	new Promise((_, no) => signal.addEventListener("abort", () => no(signal.reason)));

describe("closing during the last attempt", () => {
	it.each([
		["a store that can release claims", true],
		["a custom store without release", false],
	])(
		"a receiver that closes while an event is on its last attempt leaves the event to the next process, with %s",
		async (_, withRelease) => {
			const clock = virtualClock();
			const memory = memoryStore({ clock });
			const { release, ...rest } = memory;
			const store = withRelease ? memory : rest;
			const rules = { webhooks, clock, store, maxAttempts: 2, onError: () => {} };
			const first = createReceiver(rules);
			first.on("*", untilAborted);
			await store.fail((await claimed(store)).claim, "an earlier failure", false);
			const response = first.process(await delivery("e1"));
			await settle();
			const closing = first.close({ timeout: 500 });
			await clock.advance(500);
			expect((await response).status).toBe(503);
			await closing;
			expect(memory.get("arcus:e1")?.state).toBe("failed");
			const handler = vi.fn();
			const second = createReceiver({ ...rules, maxAttempts: withRelease ? 2 : 3 });
			second.on("*", handler);
			expect((await second.process(await delivery("e1"))).status).toBe(200);
			expect(handler).toHaveBeenCalledTimes(1);
		},
	);
	it("a receiver that closes during the last attempt still counts an attempt that timed out before", async () => {
		const clock = virtualClock();
		const store = memoryStore({ clock });
		const receiver = createReceiver({ webhooks, clock, store, maxAttempts: 1, handlerTimeout: 100, onError: () => {} });
		receiver.on("*", () => new Promise(() => {}));
		const response = receiver.process(await delivery("e1"));
		await settle();
		await clock.advance(100);
		expect((await response).status).toBe(200);
		const closing = receiver.close({ timeout: 10 });
		await clock.advance(2000);
		await closing;
		expect(store.get("arcus:e1")?.state).toBe("dead");
	});
});

async function claimed(store: Pick<ReturnType<typeof memoryStore>, "claim">) {
	const result = await store.claim("arcus:e1", 60_000);
	if (result.state !== "claimed") throw new Error(result.state);
	return result;
}
