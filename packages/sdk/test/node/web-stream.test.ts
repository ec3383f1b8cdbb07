import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import type { TransportRequest } from "../../src/core/transport/transport.ts";
import { nodeTransport } from "../../src/node/index.ts";
import { webStreamOf } from "../../src/node/web-stream.ts";

/** What the process would end with. */
function uncaught(): unknown[] {
	const errors: unknown[] = [];
	const others = process.listeners("uncaughtException");
	const note = (error: unknown) => void errors.push(error);
	process.removeAllListeners("uncaughtException");
	process.on("uncaughtException", note);
	onTestFinished(() => {
		process.off("uncaughtException", note);
		for (const other of others) process.on("uncaughtException", other);
	});
	return errors;
}

/** A response of two chunks, of which the second never ends. */
async function endlessServer() {
	const server = createServer((_, response) => {
		response.writeHead(200, { "content-type": "image/png" });
		response.write("first");
		setImmediate(() => response.write("second"));
	});
	await once(server.listen(0, "127.0.0.1"), "listening");
	onTestFinished(() => {
		server.close();
		server.closeAllConnections();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe("a body of Node.js as a web stream", () => {
	it("has all bytes, in order", async () => {
		const parts = Array.from({ length: 50 }, (_, index) => Buffer.from(`part ${index};`));
		expect(await new Response(webStreamOf(Readable.from(parts))).text()).toBe(Buffer.concat(parts).toString());
	});

	it.each(["at once", "after a turn", "during a read", "after a read"])(
		"a stream of a response that is cancelled %s raises no error outside a promise",
		async (moment) => {
			const errors = uncaught();
			const url = await endlessServer();
			const transport = nodeTransport();
			for (let round = 0; round < 20; round++) {
				const { signal } = new AbortController();
				const receive = async ({ body }: Response) => ({ body: "", content: body });
				const sent = { url, method: "GET", headers: {}, body: undefined, signal, receive };
				const { content } = await transport.send(sent as unknown as TransportRequest);
				const reader = (content as ReadableStream<Uint8Array>).getReader();
				if (moment === "after a turn") await turn();
				if (moment === "during a read") reader.read().catch(() => {});
				if (moment === "after a read") await reader.read();
				await reader.cancel();
				await turn();
			}
			expect(errors).toEqual([]);
		},
	);

	it("an error of the body fails the read", async () => {
		const body = new Readable({ read() {} });
		body.push("first");
		const reader = webStreamOf(body).getReader();
		await reader.read();
		body.destroy(new Error("broken"));
		await expect(reader.read()).rejects.toThrow("broken");
	});

	it("an error that nobody reads is not an error of the process", async () => {
		const errors = uncaught();
		const body = new Readable({ read() {} });
		webStreamOf(body);
		body.destroy(new Error("broken"));
		await turn();
		await turn();
		expect(errors).toEqual([]);
	});
});
