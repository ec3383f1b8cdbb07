import { EventEmitter } from "node:events";
import { createServer } from "node:http";
import http2 from "node:http2";
import type { AddressInfo } from "node:net";
import { createReceiver } from "@countersign/webhooks";
import { closeOnSignal, nodeHandler } from "@countersign/webhooks/node";
import { describe, expect, it, vi } from "vitest";
import { deferred, delivery, NOW, settle, webhooks } from "../../receiver/helpers.ts";
import { virtualClock } from "../../support/virtual-clock.ts";

function fakeProcess() {
	const source = new EventEmitter();
	const exit = vi.fn();
	return Object.assign(source, { exit });
}

describe("closeOnSignal", () => {
	it("closeOnSignal lets the receiver finish before the server stops listening, then exits with 0", async () => {
		const receiver = createReceiver({ webhooks, now: () => NOW });
		const gate = deferred();
		const handler = vi.fn(() => gate.promise);
		receiver.on("*", handler);
		const server = createServer(nodeHandler(receiver));
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const post = async (id: string) => {
			const { body, headers } = await delivery(id);
			return (await fetch(url, { method: "POST", body, headers })).status;
		};
		const source = fakeProcess();
		const ended = vi.fn();
		closeOnSignal([receiver, server, ended], { process: source });
		const first = post("e1");
		await vi.waitFor(() => expect(handler).toHaveBeenCalledTimes(1));
		source.emit("SIGTERM");
		expect(await post("e2")).toBe(503);
		expect(source.exit).not.toHaveBeenCalled();
		gate.resolve();
		expect(await first).toBe(200);
		await vi.waitFor(() => expect(source.exit).toHaveBeenCalledWith(0));
		expect(server.listening).toBe(false);
		expect(ended).toHaveBeenCalledTimes(1);
	});
	it("closeOnSignal reports a step that fails, closes the others, and exits with 1", async () => {
		const source = fakeProcess();
		const onError = vi.fn();
		const others = [vi.fn(), vi.fn()];
		const broken = { close: async () => Promise.reject(new Error("no")) };
		closeOnSignal([others[0]!, broken, others[1]!], { process: source, onError });
		source.emit("SIGINT");
		await vi.waitFor(() => expect(source.exit).toHaveBeenCalledWith(1));
		expect(onError).toHaveBeenCalledWith(new Error("no"));
		for (const other of others) expect(other).toHaveBeenCalledTimes(1);
	});
	it("closeOnSignal exits when the timeout is over, and at once after a second signal", async () => {
		const clock = virtualClock();
		const [one, two] = [fakeProcess(), fakeProcess()];
		const onError = vi.fn();
		const never = () => new Promise(() => {});
		for (const source of [one, two]) closeOnSignal([never], { process: source, clock, timeout: 500, onError });
		one.emit("SIGTERM");
		two.emit("SIGTERM");
		two.emit("SIGTERM");
		await settle();
		expect([one.exit.mock.calls, two.exit.mock.calls]).toEqual([[], [[1]]]);
		await clock.advance(500);
		expect(one.exit).toHaveBeenCalledWith(1);
		expect(String(onError.mock.calls[0]![0])).toContain("more than 500 ms");
	});
	it("closeOnSignal returns a function that stops listening", () => {
		const source = fakeProcess();
		closeOnSignal([], { process: source })();
		expect(source.listenerCount("SIGTERM") + source.listenerCount("SIGINT")).toBe(0);
	});
});

describe("a server that speaks HTTP/2", () => {
	it("a server that speaks HTTP/2 closes after its current requests, even if clients keep their sessions open", async () => {
		const receiver = createReceiver({ webhooks, now: () => NOW });
		const gate = deferred();
		const handler = vi.fn(() => gate.promise);
		receiver.on("*", handler);
		const server = http2.createServer(nodeHandler(receiver) as never);
		const source = fakeProcess();
		closeOnSignal([receiver, server], { process: source });
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		const client = http2.connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
		const { body, headers } = await delivery("h2");
		const request = client.request({
			":method": "POST",
			":path": "/",
			...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
		});
		const status = new Promise((resolve) => request.on("response", (found) => resolve(found[":status"])));
		request.end(body);
		await vi.waitFor(() => expect(handler).toHaveBeenCalledTimes(1));
		source.emit("SIGTERM");
		await settle();
		gate.resolve();
		expect(await status).toBe(200);
		request.resume();
		await vi.waitFor(() => expect(source.exit).toHaveBeenCalledWith(0));
		client.destroy();
	});
});
