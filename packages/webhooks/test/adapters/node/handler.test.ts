import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { createReceiver } from "@countersign/webhooks";
import { deskflowWebhooks } from "@countersign/webhooks/deskflow";
import express from "express";
import { describe, expect, it } from "vitest";
import { expressHandler } from "../../../src/adapters/express.ts";
import { nodeHandler } from "../../../src/adapters/node/handler.ts";
import { genuine, hint, LIMIT, listener, order, overHttp, PATH_SECRET, webhooks } from "../mount.ts";

describe("nodeHandler over node:http", () => {
	it("nodeHandler responds with 413 to a body of unknown length while it still arrives", async () => {
		const receiver = createReceiver({ webhooks });
		const server = createServer(nodeHandler(receiver));
		await overHttp(server);
		const body = new ReadableStream<Uint8Array>({
			async start(controller) {
				for (let piece = 0; piece < 16; piece++) {
					controller.enqueue(new Uint8Array(LIMIT));
					await new Promise((resolve) => setImmediate(resolve));
				}
				controller.close();
			},
		});
		const init = { method: "POST", body, headers: await genuine(order), duplex: "half" } as RequestInit;
		const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, init);
		expect(response.status).toBe(413);
	});

	it("nodeHandler stops reading a body over the limit, responds, and closes the socket", async () => {
		const server = createServer(nodeHandler(createReceiver({ webhooks })));
		await overHttp(server);
		const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
		socket.on("error", () => {});
		socket.write("POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n");
		const piece = `${(2000).toString(16)}\r\n${"x".repeat(2000)}\r\n`;
		const sending = setInterval(() => socket.write(piece), 5);
		let told = "";
		socket.on("data", (data) => {
			told += String(data);
		});
		await new Promise((resolve) => socket.once("close", resolve));
		clearInterval(sending);
		expect(told).toMatch(/^HTTP\/1\.1 413 /);
	});

	it("nodeHandler refuses a declared length over the limit before a byte of the body arrives", async () => {
		const server = createServer(nodeHandler(createReceiver({ webhooks })));
		await overHttp(server);
		const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
		socket.write(`POST / HTTP/1.1\r\nhost: a\r\ncontent-length: ${LIMIT + 1}\r\n\r\n`);
		const [told] = (await once(socket, "data")) as [Buffer];
		expect(String(told)).toMatch(/^HTTP\/1\.1 413 /);
		await once(socket, "close");
	});

	it("an adapter responds even if the path is invalid", async () => {
		const server = createServer(nodeHandler(createReceiver({ webhooks })));
		await overHttp(server);
		for (const target of ["//[", "http://[", "/%", "*"]) {
			const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
			socket.write(`POST ${target} HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}`);
			const [told] = (await once(socket, "data")) as [Buffer];
			expect(String(told), target).toContain("missing_header");
		}
	});

	it("nodeHandler finds the secret in the path if a router is mounted at it", async () => {
		const app = express();
		const byPath = deskflowWebhooks({ verification: "path", secrets: PATH_SECRET });
		app.use(`/hooks/${PATH_SECRET}`, expressHandler(createReceiver({ webhooks: byPath })));
		const deliver = await listener(app, `/hooks/${PATH_SECRET}?a=b`);
		expect((await deliver(hint, {})).status).toBe(200);
	});

	it("nodeHandler responds with 405 to anything but POST", async () => {
		const server = createServer(nodeHandler(createReceiver({ webhooks })));
		await overHttp(server);
		const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
	});

	it("nodeHandler refuses a body that was read but not kept, and does not wait for it", async () => {
		const receiver = createReceiver({ webhooks, onError: () => {} });
		const deliver = await listener(async (request: IncomingMessage, response: ServerResponse) => {
			for await (const _chunk of request);
			nodeHandler(receiver)(request, response);
		});
		expect(await deliver(order, await genuine(order))).toEqual({ status: 400, body: { error: "body_not_raw" } });
	});
});
