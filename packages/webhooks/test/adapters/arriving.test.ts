import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { createInbox, createReceiver, memoryInbox } from "@countersign/webhooks";
import { honoHandler } from "@countersign/webhooks/hono";
import { type DeliveryReceiver, nodeHandler } from "@countersign/webhooks/node";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { afterEach, describe, expect, it, vi } from "vitest";
import { delivery, NOW, settle, webhooks } from "../receiver/helpers.ts";
import { virtualClock } from "../support/virtual-clock.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0)) await close();
});

async function listening(receiver: DeliveryReceiver): Promise<number> {
	const server = createServer(nodeHandler(receiver));
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	closing.push(() => {
		server.closeAllConnections();
		server.close();
	});
	return (server.address() as AddressInfo).port;
}
function opened(port: number): Socket {
	const socket = connect(port, "127.0.0.1");
	closing.push(() => socket.destroy());
	return socket;
}
async function post(port: number, id: string): Promise<Response> {
	const { body, headers } = await delivery(id);
	return fetch(`http://127.0.0.1:${port}/`, { method: "POST", body, headers });
}
const BEGUN = "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 100\r\n\r\n{";

describe("a body that arrives at nodeHandler", () => {
	it("a body gets 408 when it is not complete within bodyTimeout", async () => {
		const clock = virtualClock();
		const socket = opened(await listening(createReceiver({ webhooks, clock, bodyTimeout: 500 })));
		socket.write(BEGUN);
		await vi.waitFor(() => expect(clock.timers).toBe(1));
		const response = once(socket, "data");
		await clock.advance(500);
		expect(String((await response)[0])).toMatch(/^HTTP\/1\.1 408 .*\{"error":"body_timeout"\}$/s);
		expect(clock.timers).toBe(0);
	});

	it("a body is reported and leaves no timer behind when the sender closes the connection midway", async () => {
		const clock = virtualClock();
		const onError = vi.fn();
		const receiver = createReceiver({ webhooks, clock, onError });
		const socket = opened(await listening(receiver));
		socket.write(BEGUN);
		await vi.waitFor(() => expect(clock.timers).toBe(1));
		socket.destroy();
		await vi.waitFor(() => expect(onError).toHaveBeenCalledTimes(1));
		expect(String(onError.mock.calls[0]![0])).toContain("closed the connection");
		expect(clock.timers).toBe(0);
		await receiver.idle();
	});

	it("a receiver is busy until the body is complete", async () => {
		const clock = virtualClock();
		const receiver = createReceiver({ webhooks, clock, bodyTimeout: 500 });
		const socket = opened(await listening(receiver));
		socket.write(BEGUN);
		await vi.waitFor(() => expect(clock.timers).toBe(1));
		let isIdle = false;
		const idle = receiver.idle().then(() => {
			isIdle = true;
		});
		await settle();
		expect(isIdle).toBe(false);
		await clock.advance(500);
		await idle;
	});

	it("a body gets 503 from a closing receiver and from a closing inbox", async () => {
		const receiver = createReceiver({ webhooks, now: () => NOW });
		const inbox = createInbox({ webhooks, receiver, storage: memoryInbox() });
		await inbox.close();
		for (const closed of [receiver, inbox]) {
			const response = await post(await listening(closed), "e1");
			expect([response.status, await response.text()]).toEqual([503, '{"error":"closing"}']);
		}
	});

	it("a body is read completely for a receiver that accepts only complete bodies", async () => {
		const { process, handle, maxBodyBytes } = createReceiver({ webhooks, now: () => NOW });
		const port = await listening({ process, handle, maxBodyBytes: 200 });
		expect(maxBodyBytes).toBeGreaterThan(200);
		expect((await post(port, "e1")).status).toBe(200);
		const large = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: " ".repeat(300) });
		expect([large.status, await large.text()]).toEqual([413, '{"error":"body_too_large"}']);
	});
});

describe("the response to a delivery", () => {
	it("the response has one Content-Length, even if a server that adds its own headers has already sent the same response", async () => {
		const receiver = createReceiver({ webhooks, now: () => NOW });
		const app = new Hono();
		app.post("/", honoHandler(receiver));
		const hono = createAdaptorServer({ fetch: app.fetch });
		await new Promise<void>((resolve) => hono.listen(0, "127.0.0.1", resolve));
		closing.push(() => new Promise((resolve) => hono.close(resolve)));
		const ports = [(hono.address() as AddressInfo).port, await listening(receiver)];
		for (const port of ports) {
			const response = await post(port, "e1");
			expect([response.status, response.headers.get("content-length")]).toEqual([200, "17"]);
		}
	});
});
