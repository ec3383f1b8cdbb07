import { createReceiver } from "@countersign/webhooks";
import { type DeskflowEvent, deskflowWebhooks } from "@countersign/webhooks/deskflow";
import { hmacWebhooks } from "@countersign/webhooks/hmac";
import { closeOnSignal } from "@countersign/webhooks/node";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { delivery, settle, webhooks } from "./helpers.ts";

const unhandled = vi.fn();
beforeEach(() => {
	unhandled.mockReset();
	vi.spyOn(console, "error").mockImplementation(() => {});
	process.on("unhandledRejection", unhandled);
});
afterEach(async () => {
	await settle();
	process.off("unhandledRejection", unhandled);
	expect(unhandled).not.toHaveBeenCalled();
});
const rejects = (async () => {
	throw new Error("from a callback");
}) as never;
const signature = { header: "X-Sig" };
const base = { secrets: "test-placeholder", signature };
const body = '{"id":"1"}';

describe("synchronous callbacks that return a promise", () => {
	it("an orderBy that rejects later does not end the process", async () => {
		const onError = vi.fn();
		const receiver = createReceiver({ webhooks, orderBy: rejects, onError });
		receiver.on("*", () => {});
		expect((await receiver.process(await delivery("e1"))).status).toBe(500);
		expect(String(onError.mock.calls[0]![0])).toContain("orderBy returned a promise");
	});
	it("an inbox's orderBy that rejects later does not end the process", async () => {
		const receiver = createReceiver({ webhooks, orderBy: rejects });
		expect(() => receiver.orderKey?.({} as never)).toThrow("orderBy returned a promise");
	});
	it("an adapt function of Deskflow that rejects later does not end the process", async () => {
		const deskflow = deskflowWebhooks({ adapt: rejects });
		expect(await deskflow.check("{}", {})).toMatchObject({ ok: false, code: "invalid_payload" });
	});
	it.each(["adapt", "content", "url", "eventId", "eventType"])(
		"a callback that rejects later does not end the process if it is %s of a format",
		async (name) => {
			const onError = vi.fn();
			const format = hmacWebhooks({ ...base, ...(name === "url" && { content: "{url}{body}" }), [name]: rejects });
			const receiver = createReceiver({ webhooks: format, onError });
			const handler = vi.fn();
			receiver.on("*", handler);
			const headers = await hmacWebhooks(base).sign(body);
			const { status } = await receiver.process({ body, headers, url: "https://example.test/hooks" });
			expect(status).toBeGreaterThanOrEqual(400);
			expect(handler).not.toHaveBeenCalled();
			expect(String(onError.mock.calls[0]![0])).toContain(`${name} returned a promise`);
		},
	);
	it("an eventId that rejects later does not count as an event without an id", async () => {
		const format = hmacWebhooks({ ...base, eventId: (async () => "1") as never });
		expect(() => format.eventId({ id: "1" } as never, { body, headers: {} })).toThrow("eventId returned a promise");
	});
	it.each(["eventType", "eventId"])(
		"a callback that rejects later does not end the process if it is %s of a custom verifier",
		async (name) => {
			const receiver = createReceiver({ webhooks: { ...webhooks, [name]: rejects }, onError: () => {} });
			receiver.on("*", () => {});
			expect((await receiver.process(await delivery("e1"))).status).toBeGreaterThanOrEqual(400);
		},
	);
	it("an adapt function that returns a promise makes the delivery invalid", async () => {
		const event = { event: "order.create", store: "s", data: { id: "1" } } as unknown as DeskflowEvent;
		const deskflow = deskflowWebhooks({ adapt: (async () => event) as never });
		expect(await deskflow.check("{}", {})).toMatchObject({ ok: false, code: "invalid_payload" });
	});
});

describe("a failing onError", () => {
	it.each<[string, () => unknown]>([
		[
			"throws",
			() => {
				throw new Error("from onError");
			},
		],
		["rejects", rejects],
	])("closeOnSignal closes the other parts and exits if onError %s", async (_, onError) => {
		const listeners: (() => void)[] = [];
		const exit = vi.fn();
		const source = { on: (_signal: string, listener: () => void) => listeners.push(listener), off: () => {}, exit };
		const last = vi.fn();
		const broken = () => Promise.reject(new Error("a step"));
		closeOnSignal([broken, last], { process: source, onError });
		listeners[0]!();
		await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(1));
		expect(last).toHaveBeenCalledTimes(1);
	});
});
