import { type AddressInfo, connect, createServer, type Server } from "node:net";
import { MockAgent } from "undici";
import { afterEach, describe, expect, it } from "vitest";
import { TransportError, type TransportRequest } from "../../src/index.ts";
import { nodeTransport } from "../../src/node/index.ts";

const servers: Server[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) server.close();
});

/** A server that responds to every request with these bytes. */
async function serverOf(response: string | Buffer): Promise<string> {
	const server = createServer((socket) => {
		socket.on("error", () => {});
		socket.once("data", () => socket.write(response));
	});
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/things?a=1`;
}

const request = (url: string, signal: AbortSignal): TransportRequest => ({
	url,
	method: "GET",
	headers: { accept: "application/json" },
	body: undefined,
	signal,
});

/** An AbortSignal that counts its listeners. */
function countedSignal() {
	const controller = new AbortController();
	const { signal } = controller;
	let listeners = 0;
	const { addEventListener, removeEventListener } = signal;
	signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
		listeners++;
		addEventListener.apply(signal, args);
	};
	signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
		listeners--;
		removeEventListener.apply(signal, args);
	};
	return { controller, signal, listeners: () => listeners };
}

describe("the Node.js transport without a client", () => {
	it("nodeTransport returns a response that can be copied, without a byte order mark and with every header", async () => {
		const url = await serverOf(
			'HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nX-Request-Id: r1\r\nContent-Length: 10\r\n\r\n\ufeff{"a":1}',
		);
		const counted = countedSignal();
		const response = { ...(await nodeTransport().send(request(url, counted.signal))) };
		expect([response.status, response.body]).toEqual([200, '{"a":1}']);
		expect(response.headers.get("x-request-id")).toBe("r1");
		expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
		expect(counted.listeners()).toBe(0);
	});

	it.each([204, 304])("nodeTransport returns a %i whose server wrongly declares and sends a body", async (status) => {
		const url = await serverOf(`HTTP/1.1 ${status} Odd\r\nX-Request-Id: r1\r\nContent-Length: 7\r\n\r\n{"a":1}`);
		const { signal } = new AbortController();
		const { status: found, headers, body } = await nodeTransport().send(request(url, signal));
		expect([found, headers.get("x-request-id"), body]).toEqual([status, "r1", ""]);
	});

	it("nodeTransport rejects if the connection breaks after an interim response", async () => {
		const server = createServer((socket) => {
			socket.on("error", () => {});
			socket.once("data", () => socket.end("HTTP/1.1 103 Early Hints\r\n\r\n"));
		});
		servers.push(server);
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		const { signal } = new AbortController();
		await expect(nodeTransport().send(request(url, signal))).rejects.toBeInstanceOf(TransportError);
	});

	it("nodeTransport rejects with the signal's reason if the signal is aborted before, and sends nothing", async () => {
		let connections = 0;
		const server = createServer(() => connections++);
		servers.push(server);
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		const reason = new Error("enough");
		await expect(nodeTransport().send(request(url, AbortSignal.abort(reason)))).rejects.toBe(reason);
		const probe = connect((server.address() as AddressInfo).port, "127.0.0.1");
		await new Promise((resolve) => probe.once("connect", resolve));
		probe.destroy();
		expect(connections).toBeLessThanOrEqual(1);
	});

	it.each([
		["no byte has arrived", ""],
		["half of the body has arrived", 'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"a"'],
	])("nodeTransport rejects with the signal's reason if the signal is aborted when %s", async (_, bytes) => {
		const url = await serverOf(bytes);
		const { controller, signal } = countedSignal();
		const reason = new Error("enough");
		const sent = nodeTransport().send(request(url, signal));
		setTimeout(() => controller.abort(reason), 50);
		await expect(sent).rejects.toBe(reason);
	});

	it("nodeTransport rejects with a TransportError for a URL and for a header that cannot be sent", async () => {
		const { signal } = new AbortController();
		for (const wrong of [
			request("not a url", signal),
			{ ...request("http://127.0.0.1:9/", signal), headers: { "a b": "c" } },
		])
			await expect(nodeTransport().send(wrong)).rejects.toBeInstanceOf(TransportError);
	});

	it("nodeTransport works with a custom dispatcher, such as a MockAgent", async () => {
		const agent = new MockAgent();
		agent.disableNetConnect();
		agent
			.get("https://api.example")
			.intercept({ path: "/things?a=1" })
			.reply(200, { a: 1 }, { headers: { "x-request-id": "r2" } });
		const { signal } = new AbortController();
		const response = await nodeTransport({ dispatcher: agent }).send(request("https://api.example/things?a=1", signal));
		expect([response.body, response.headers.get("x-request-id")]).toEqual(['{"a":1}', "r2"]);
	});
});
