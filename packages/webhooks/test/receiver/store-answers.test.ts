import { memoryStore, type ReceiverStore } from "@countersign/webhooks";
import { describe, expect, it, vi } from "vitest";
import { delivery, settle } from "./helpers.ts";
import { make, onError } from "./observed.ts";

/** A store that somebody else wrote, or a newer version of one. */
const storeWith = (methods: object): ReceiverStore => ({ ...memoryStore(), ...methods }) as ReceiverStore;

const CLAIMS: readonly (readonly [string, unknown])[] = [
	["nothing", undefined],
	["null", null],
	["text", "claimed"],
	["an unknown state", { state: "retry" }],
	["a claimed event without a claim", { state: "claimed" }],
	["a claim without an attempt", { state: "claimed", claim: { key: "k", token: 1 } }],
];

describe("stores that respond with something else than the contract says", () => {
	it.each(CLAIMS)("an event does not count as handled if the store's claim resolves with %s", async (_, answer) => {
		onError.mockClear();
		const handler = vi.fn();
		const receiver = make({ store: storeWith({ claim: async () => answer }) });
		receiver.on("*", handler);
		expect(await receiver.process(await delivery("e1"))).toMatchObject({
			status: 500,
			body: '{"error":"store_unavailable"}',
		});
		expect(handler).not.toHaveBeenCalled();
		expect(String(onError.mock.calls[0]?.[0])).toContain("The store's `claim` must resolve with");
	});

	it.each(CLAIMS)("a claim that comes too late does not end the process if it is %s", async (_, answer) => {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
		let respond: (answer: unknown) => void = () => {};
		const claim = () =>
			new Promise((resolve) => {
				respond = resolve;
			});
		const receiver = make({ store: storeWith({ claim }), storeTimeout: 100 });
		receiver.on("*", () => {});
		const response = receiver.process(await delivery("e1"));
		await settle();
		await vi.advanceTimersByTimeAsync(100);
		expect((await response).status).toBe(503);
		onError.mockClear();
		respond(answer);
		await settle();
		expect(String(onError.mock.calls[0]?.[0])).toContain("The store's `claim` must resolve with");
		vi.useRealTimers();
	});

	it("an event does not count as handled if the store's transaction never ran the handlers", async () => {
		const receiver = make({ store: storeWith({ completeWith: async () => true }) });
		receiver.on("*", () => {});
		expect((await receiver.process(await delivery("e1"))).status).toBe(500);
	});

	it("endpoints do not share their marks if the store returns no name for them", async () => {
		for (const name of [undefined, "", 5]) {
			const handler = vi.fn();
			const receiver = make({ store: storeWith({ endpointFor: async () => name }), namespace: undefined });
			receiver.on("*", handler);
			expect((await receiver.process(await delivery("e1"))).status).toBe(500);
			expect(handler).not.toHaveBeenCalled();
		}
	});
});
