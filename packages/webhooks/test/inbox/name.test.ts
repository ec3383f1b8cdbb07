import { createInbox, createReceiver, memoryInbox } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { describe, expect, it, vi } from "vitest";
import { virtualClock } from "../support/virtual-clock.ts";

const SECRET = "whsec_test_name_of_an_inbox_0123456789";

describe("an inbox whose secrets are not loaded when it starts", () => {
	const made = () => {
		const clock = virtualClock();
		let isDown = true;
		const source = { load: async () => (isDown ? Promise.reject(new Error("the secret store is down")) : [SECRET]) };
		const webhooks = arcusWebhooks({ secrets: source, now: clock.now, secretCache: { onError: () => {} } });
		const receiver = createReceiver({ webhooks, clock });
		const handled = vi.fn();
		receiver.on("*", handled);
		const onError = vi.fn();
		const inbox = createInbox({ webhooks, receiver, storage: memoryInbox({ clock }), clock, onError });
		const up = () => {
			isDown = false;
		};
		return { clock, webhooks, inbox, handled, onError, up };
	};

	it("handles what it acknowledges once they are there", async () => {
		const { clock, webhooks, inbox, handled, onError, up } = made();
		const started = inbox.start();
		await clock.advance(3_000);
		expect(onError.mock.calls[0]?.[0]).toMatchObject({ name: "InboxNameUnknownError" });
		up();
		await clock.advance(10_000);
		await started;
		const body = JSON.stringify({ id: "evt_1", object: "event", type: "order.confirmed", data: { object: {} } });
		const headers = await webhooks.sign(body, { secret: SECRET });
		expect((await inbox.process({ body, headers })).status).toBe(200);
		await clock.advance(1_000);
		expect(handled).toHaveBeenCalledTimes(1);
		await inbox.stop();
	});

	it("can be stopped while it waits for them", async () => {
		const { clock, inbox } = made();
		const started = inbox.start().catch((error: Error) => error.name);
		await clock.advance(1_500);
		const stopped = inbox.stop();
		await clock.advance(2_000);
		await stopped;
		expect(await started).toBe("InboxNameUnknownError");
	});
});
