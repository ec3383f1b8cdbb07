import { createInbox, createReceiver, type InboxStorage, memoryInbox } from "@countersign/webhooks";
import { arcusWebhooks } from "@countersign/webhooks/arcus";
import { describe, expect, it, vi } from "vitest";
import { type VirtualClock, virtualClock } from "../support/virtual-clock.ts";

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

	it("an inbox without secrets handles what it acknowledged as soon as secrets are loaded", async () => {
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

	it("an inbox without secrets can be stopped while it waits for them", async () => {
		const { clock, inbox } = made();
		const started = inbox.start().catch((error: Error) => error.name);
		await clock.advance(1_500);
		const stopped = inbox.stop();
		await clock.advance(2_000);
		await stopped;
		expect(await started).toBe("InboxNameUnknownError");
	});
});

describe("an inbox whose secret is replaced", () => {
	const NEXT = "whsec_test_next_of_an_inbox_0123456789";
	/** A process of a service over a shared storage, whose secrets can be changed. */
	function processOn(storage: InboxStorage, clock: VirtualClock, first: readonly string[], isHandling = true) {
		let secrets = first;
		const webhooks = arcusWebhooks({
			secrets: async () => secrets,
			clock,
			secretCache: { ttl: 1_000, refreshInterval: 500 },
		});
		const receiver = createReceiver({ webhooks, clock, onError: () => {} });
		const handled: string[] = [];
		receiver.on("*", (_event, { id }) => void handled.push(id));
		const inbox = createInbox({ webhooks, receiver, storage, clock, onError: () => {} });
		async function deliver(id: string, secret: string) {
			const body = JSON.stringify({ id, object: "event", type: "order.confirmed", data: { object: {} } });
			const headers = await webhooks.sign(body, { secret, timestamp: Math.floor(clock.now() / 1000) });
			return (await inbox.process({ body, headers })).status;
		}
		const replace = (next: readonly string[]) => {
			secrets = next;
		};
		return { inbox, deliver, handled, replace, start: () => isHandling && inbox.start() };
	}

	it("an inbox whose secret is replaced at once by a new one handles all entries, also after a restart", async () => {
		const clock = virtualClock();
		const storage = memoryInbox({ clock });
		const one = processOn(storage, clock, [SECRET]);
		await one.inbox.start();
		expect(await one.deliver("before", SECRET)).toBe(200);
		one.replace([NEXT]);
		await clock.advance(2_000);
		expect(await one.deliver("after", NEXT)).toBe(200);
		await clock.advance(40_000);
		expect(one.handled).toEqual(["before", "after"]);
		const receiving = processOn(storage, clock, [NEXT]);
		expect(await receiving.deliver("other process", NEXT)).toBe(200);
		await clock.advance(1_000);
		expect(one.handled).toEqual(["before", "after", "other process"]);
		await one.inbox.stop();
	});

	it("an inbox whose secret is replaced handles what another process stored under the name of the new secret, as soon as it knows that secret", async () => {
		const clock = virtualClock();
		const storage = memoryInbox({ clock });
		const old = processOn(storage, clock, [SECRET]);
		await old.inbox.start();
		await clock.advance(100);
		const fresh = processOn(storage, clock, [NEXT]);
		expect(await fresh.deliver("early", NEXT)).toBe(200);
		await clock.advance(1_000);
		expect(old.handled).toEqual([]);
		old.replace([NEXT]);
		await clock.advance(40_000);
		expect(old.handled).toEqual(["early"]);
		await old.inbox.stop();
	});
});

describe("an inbox whose storage is down at first", () => {
	const away = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:5432"), { code: "ECONNREFUSED" });
	function made(failures: number, error: unknown = away) {
		const clock = virtualClock();
		const webhooks = arcusWebhooks({ secrets: SECRET, now: clock.now });
		const receiver = createReceiver({ webhooks, clock });
		const storage = memoryInbox({ clock });
		let left = failures;
		const failing: InboxStorage = {
			...storage,
			start: async (work, rules) => (left-- > 0 ? Promise.reject(error) : storage.start(work, rules)),
		};
		const onError = vi.fn();
		return { clock, onError, inbox: createInbox({ webhooks, receiver, storage: failing, clock, onError }) };
	}

	it("an inbox whose storage is down at first starts when the storage is back, and reports each failure until then", async () => {
		const { clock, onError, inbox } = made(3);
		const started = inbox.start();
		await clock.advance(5_000);
		await started;
		expect(onError).toHaveBeenCalledTimes(3);
		await inbox.stop();
	});

	it("an inbox whose storage is down at first rejects with an InboxStartError when the storage stays unavailable, and can be started later", async () => {
		const { clock, inbox } = made(62);
		const started = inbox.start().catch((error: unknown) => error);
		await clock.advance(61_000);
		expect(await started).toMatchObject({ name: "InboxStartError", cause: away });
		const again = inbox.start();
		await clock.advance(5_000);
		await again;
		await inbox.stop();
	});

	it("an inbox whose storage is down at first rejects at once with an error that no retry can fix", async () => {
		const { inbox } = made(1, new TypeError("no worker"));
		await expect(inbox.start()).rejects.toThrow("no worker");
	});
});
