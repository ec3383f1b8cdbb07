import { createReceiver, type InboxStorage, InboxTimeoutError, memoryInbox, memoryStore } from "@countersign/webhooks";
import { describe, expect, it, vi } from "vitest";
import { once } from "../../src/drivers/postgres/client.ts";
import type { Letter } from "../../src/inbox/letter.ts";
import { PullConsumer, type PullSource, type Taken } from "../../src/inbox/pull.ts";
import type { WorkRules } from "../../src/inbox/storage.ts";
import { delivery, settle, webhooks } from "../receiver/helpers.ts";
import { make } from "../receiver/observed.ts";
import { virtualClock } from "../support/virtual-clock.ts";
import { inboxOn } from "./cases.ts";

type Call = (...given: never[]) => Promise<unknown>;

/** Returns the function, whose first calls never settle: their connection is gone without a sign. */
const hangingFirst = <Fn extends Call>(fn: Fn, most = 1): Fn => {
	let calls = 0;
	return ((...given: never[]) => (++calls <= most ? new Promise(() => {}) : fn(...given))) as Fn;
};

const letter: Letter = {
	id: "box:e1",
	inbox: "box",
	eventId: "e1",
	type: "t",
	body: "e30=",
	headers: [],
	receivedAt: 0,
};

describe("a storage that never responds to one call", () => {
	it.each(["counts", "namesFor"] as const)(
		"an inbox stores later deliveries if the first call of %s never ends",
		async (name) => {
			const clock = virtualClock();
			const storage = memoryInbox({ clock });
			const hanging = { ...storage, [name]: hangingFirst(storage[name] as Call) } as InboxStorage;
			const { inbox } = await inboxOn(hanging, () => {}, { clock });
			const answers: number[] = [];
			for (const id of ["e1", "e2", "e3"]) {
				const answer = inbox.process(await delivery(id)).then(({ status }) => answers.push(status));
				await settle();
				await clock.advance(10_000);
				await answer;
			}
			expect(answers.slice(0, 1)).toEqual([503]);
			expect(answers.slice(-1)).toEqual([200]);
		},
	);

	it("a receiver handles later deliveries if the first lookup of its endpoint never ends", async () => {
		const clock = virtualClock();
		const store = memoryStore({ clock });
		const endpointFor = hangingFirst(store.endpointFor as Call) as NonNullable<typeof store.endpointFor>;
		const receiver = make({ store: { ...store, endpointFor }, clock });
		receiver.on("*", () => {});
		const first = receiver.process(await delivery("e1"));
		await settle();
		await clock.advance(5_000);
		expect((await first).status).toBe(503);
		expect((await receiver.process(await delivery("e1"))).status).toBe(200);
	});

	it("a table is created by a later call if the first one never ends, and once", async () => {
		const clock = virtualClock();
		const work = vi.fn(hangingFirst(async () => {}));
		const ready = once(work, clock);
		void ready();
		void ready();
		expect(work).toHaveBeenCalledTimes(1);
		await clock.advance(30_000);
		await ready();
		await ready();
		expect(work).toHaveBeenCalledTimes(2);
	});
});

describe("a storage that does not respond any more", () => {
	it("an inbox holds a bounded number of deliveries for it, tests it with one at a time, and accepts them all when it is back", async () => {
		const clock = virtualClock();
		const storage = memoryInbox({ clock });
		let isBack = false;
		let held = 0;
		const put: InboxStorage["put"] = (...given) => {
			if (isBack) return storage.put(...given);
			held++;
			return new Promise(() => {});
		};
		const { inbox } = await inboxOn({ ...storage, put }, () => {}, { clock, storeTimeout: 1_000 });
		const one = await delivery("e1");
		const burst = async (): Promise<number[]> => {
			const posts = Promise.all(Array.from({ length: 400 }, async () => (await inbox.process(one)).status));
			await settle();
			await clock.advance(1_000);
			return posts;
		};
		for (let round = 0; round < 5; round++) expect(new Set(await burst())).toEqual(new Set([503]));
		expect(held).toBeGreaterThanOrEqual(1_000);
		const before = held;
		await burst();
		expect(held).toBe(before + 1);
		isBack = true;
		expect((await inbox.process(one)).status).toBe(200);
		expect(new Set(await burst())).toEqual(new Set([200]));
	});

	it("an inbox closes within its timeout if its storage never closes, and reports that", async () => {
		const clock = virtualClock();
		const { inbox, onError } = await inboxOn({ ...memoryInbox(), close: () => new Promise(() => {}) }, () => {}, {
			clock,
		});
		const closed = vi.fn();
		void inbox.close({ timeout: 5_000 }).then(closed);
		await settle();
		await clock.advance(8_000);
		expect(closed).toHaveBeenCalled();
		expect(String(onError.mock.calls.at(-1)?.[0])).toContain("did not close in time");
	});

	it.each(["dead", "replay", "replayAll", "discard", "adopt", "metrics"] as const)(
		"an inbox whose storage hangs rejects %s with an InboxTimeoutError, and the call can be repeated",
		async (name) => {
			const clock = virtualClock();
			const storage = memoryInbox({ clock });
			const hanging: Partial<Record<keyof InboxStorage, unknown>> = {};
			for (const method of ["dead", "replay", "discard", "adopt", "counts"] as const)
				hanging[method] = hangingFirst(storage[method] as Call);
			const { inbox } = await inboxOn({ ...storage, ...hanging } as InboxStorage, () => {}, { clock });
			const call = () => inbox[name]("box");
			const failure = call().catch((error: unknown) => error);
			await settle();
			await clock.advance(name === "adopt" ? 600_000 : 60_000);
			expect(await failure).toBeInstanceOf(InboxTimeoutError);
			expect(await failure).toMatchObject({ operation: name });
			await expect(call()).resolves.toBeDefined();
			expect(clock.timers).toBe(0);
		},
	);

	it("stop rejects while a storage does not stop, a repeated call waits for it, and the inbox can be started again", async () => {
		const clock = virtualClock();
		const storage = memoryInbox({ clock });
		let stopped: () => void = () => {};
		const stop = vi.fn(() => new Promise<void>((resolve) => (stopped = resolve)));
		const close = vi.fn(async () => {});
		const start = vi.fn(async () => ({ stop }));
		const { inbox } = await inboxOn({ ...storage, start, close }, () => {}, { clock, stopTimeout: 10_000 });
		await inbox.start();
		const failure = inbox.stop().catch((error: unknown) => error);
		await clock.advance(10_000);
		expect(await failure).toBeInstanceOf(InboxTimeoutError);
		expect(await failure).toMatchObject({ operation: "stop", timeout: 10_000 });
		expect(close).not.toHaveBeenCalled();
		await inbox.start();
		expect(start).toHaveBeenCalledTimes(2);
		stop.mockResolvedValueOnce(undefined);
		const again = vi.fn();
		const repeated = inbox.stop().then(again);
		await clock.settle();
		expect(again).not.toHaveBeenCalled();
		stopped();
		await repeated;
		expect([stop, close].map(({ mock }) => mock.calls.length)).toEqual([2, 1]);
		expect(clock.timers).toBe(0);
	});

	it("stop rejects while a storage does not close, and a repeated call waits for the same call of close", async () => {
		const clock = virtualClock();
		let closed: () => void = () => {};
		const close = vi.fn(() => new Promise<void>((resolve) => (closed = resolve)));
		const { inbox } = await inboxOn({ ...memoryInbox({ clock }), close }, () => {}, { clock });
		await inbox.start();
		const failure = inbox.stop().catch((error: unknown) => error);
		await clock.advance(60_000);
		expect(String(await failure)).toContain("the storage did not close within 60000 ms");
		const repeated = inbox.stop();
		await clock.settle();
		closed();
		await repeated;
		expect(close).toHaveBeenCalledTimes(1);
	});

	it("stop waits for a handler for as long as the receiver lets it run, and then for the outcome", async () => {
		const clock = virtualClock();
		const handled = vi.fn();
		const receiver = createReceiver({ webhooks, onError: () => {}, clock, handlerTimeout: 600_000 });
		receiver.on("*", async () => {
			await new Promise<void>((resolve) => clock.after(500_000, resolve));
			handled();
		});
		const { inbox } = await inboxOn(memoryInbox({ clock }), () => {}, { clock, receiver, stopTimeout: 1_000 });
		await inbox.start();
		expect((await inbox.process(await delivery("e1"))).status).toBe(200);
		await clock.advance(1_000);
		const stopped = inbox.stop();
		await clock.advance(500_000);
		await stopped;
		expect(handled).toHaveBeenCalledTimes(1);
		expect(await inbox.metrics()).toMatchObject({ handled: 1, waiting: 0 });
	});

	it("stop rejects if a handler never returns after its timeout", async () => {
		const clock = virtualClock();
		const receiver = createReceiver({ webhooks, onError: () => {}, clock, handlerTimeout: 5_000 });
		receiver.on("*", () => new Promise(() => {}));
		const { inbox } = await inboxOn(memoryInbox({ clock }), () => {}, { clock, receiver, stopTimeout: 10_000 });
		await inbox.start();
		expect((await inbox.process(await delivery("e1"))).status).toBe(200);
		await clock.advance(1_000);
		const failure = inbox.stop().catch((error: unknown) => error);
		await clock.advance(30_000);
		expect(String(await failure)).toContain("the work on entries did not end within 10000 ms");
	});

	it("start rejects with an InboxStartError if the storage never starts, and a consumer that starts later is stopped", async () => {
		const clock = virtualClock();
		const storage = memoryInbox({ clock });
		let begin: () => void = () => {};
		const stop = vi.fn();
		const start: InboxStorage["start"] = () =>
			new Promise((resolve) => {
				begin = () => resolve({ stop });
			});
		const { inbox } = await inboxOn({ ...storage, start }, () => {}, { clock, startTimeout: 1_000 });
		const failure = inbox.start().catch((error: unknown) => error);
		await settle();
		await clock.advance(1_000);
		expect(await failure).toMatchObject({ name: "InboxStartError" });
		begin();
		await settle();
		expect(stop).toHaveBeenCalledTimes(1);
	});

	it("an inbox does not acknowledge a delivery if its storage does not say whether it is stored", async () => {
		const { inbox } = await inboxOn({ ...memoryInbox(), put: async () => undefined as never }, () => {});
		expect((await inbox.process(await delivery("e1"))).status).toBe(500);
	});
});

describe("a consumer on a connection that is gone without a sign", () => {
	/** A source with leases, as in a database. */
	function source(methods: Partial<PullSource>) {
		const waiting: Taken[] = [{ letter, attempt: 1, ticket: "1" }];
		const settled: string[] = [];
		const full: PullSource = {
			take: async () => waiting.splice(0),
			settle: async ({ ticket }) => void settled.push(ticket),
			renew: async () => {},
			renewEveryMs: 20_000,
			pollMs: 1_000,
			onArrival: () => () => {},
			...methods,
		};
		return { full, settled, waiting };
	}

	function consume(full: PullSource, work: () => Promise<{ readonly state: "done" }>) {
		const clock = virtualClock();
		const onError = vi.fn();
		const onEnd = vi.fn();
		const rules = { maxAttempts: 3, backoff: () => 1, concurrency: 1, onError, onEnd, clock } as unknown as WorkRules;
		return { clock, onError, onEnd, consumer: new PullConsumer(full, work, rules) };
	}

	const done = async () => ({ state: "done" }) as const;

	it("a consumer takes entries again if one call to take them never ends", async () => {
		const { full, settled, waiting } = source({});
		const { clock, onError, consumer } = consume({ ...full, take: hangingFirst(async () => waiting.splice(0)) }, done);
		await clock.advance(40_000);
		expect(settled).toEqual(["1"]);
		expect(String(onError.mock.calls[0]?.[0])).toContain("did not respond within 30000 ms");
		await consumer.stop();
	});

	it("a consumer records an outcome again if the first call to record it never ends", async () => {
		const { full, settled } = source({});
		const { clock, onEnd, consumer } = consume({ ...full, settle: hangingFirst(full.settle as Call) as never }, done);
		await clock.advance(40_000);
		expect(settled).toEqual(["1"]);
		expect(onEnd).toHaveBeenCalledTimes(1);
		await consumer.stop();
	});

	it("a consumer renews its leases before they end if one renewal never ends", async () => {
		const renewed: number[] = [];
		let time: () => number = () => 0;
		const renew = async () => {
			renewed.push(time());
			if (renewed.length === 1) await new Promise(() => {});
		};
		let finish: () => void = () => {};
		const work = () =>
			new Promise<{ readonly state: "done" }>((resolve) => {
				finish = () => resolve({ state: "done" });
			});
		const { clock, consumer } = consume(source({ renew }).full, work);
		time = () => clock.monotonic();
		const began = clock.monotonic();
		await clock.advance(59_000);
		// The lease is three times as long as the time between renewals.
		expect(renewed.map((at) => at - began)).toEqual([20_000, 50_000]);
		finish();
		await consumer.stop();
	});
});
