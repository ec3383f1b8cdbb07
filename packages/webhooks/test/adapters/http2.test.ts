import { connect, createServer as createSecondServer, type Http2Server } from "node:http2";
import type { AddressInfo } from "node:net";
import { createReceiver, memoryStore } from "@countersign/webhooks";
import { deskflowWebhooks } from "@countersign/webhooks/deskflow";
import { deskflowEvent } from "@countersign/webhooks/deskflow/testing";
import { fastifyHandler, fastifyWebhooks } from "@countersign/webhooks/fastify";
import { koaHandler } from "@countersign/webhooks/koa";
import { nodeHandler } from "@countersign/webhooks/node";
import fastify from "fastify";
import Koa from "koa";
import { afterEach, describe, expect, it, vi } from "vitest";
import { delivery, NOW, webhooks } from "../receiver/helpers.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0)) await close();
	vi.restoreAllMocks();
});

type Receiving = Parameters<typeof nodeHandler>[0];
const listening = async (server: Http2Server) => {
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	closing.push(() => new Promise((resolve) => server.close(resolve)));
	return (server.address() as AddressInfo).port;
};
const servers: Record<string, (receiver: Receiving) => Promise<number>> = {
	"node:http2": async (receiver) => {
		const handler = nodeHandler(receiver);
		return listening(createSecondServer((request, response) => handler(request as never, response as never)));
	},
	"fastify's plugin": async (receiver) => {
		const app = fastify({ http2: true });
		app.register(fastifyWebhooks(receiver, "/hook/*") as never);
		await app.listen({ port: 0, host: "127.0.0.1" });
		closing.push(() => app.close());
		return (app.server.address() as AddressInfo).port;
	},
	"fastify's handler over raw bytes": async (receiver) => {
		const app = fastify({ http2: true });
		app.addContentTypeParser(
			"*",
			{ parseAs: "buffer" },
			(_request: unknown, body: unknown, done: (e: null, b: unknown) => void) => done(null, body),
		);
		app.removeContentTypeParser("application/json");
		app.post("/hook/*", fastifyHandler(receiver) as never);
		await app.listen({ port: 0, host: "127.0.0.1" });
		closing.push(() => app.close());
		return (app.server.address() as AddressInfo).port;
	},
	koa: async (receiver) => {
		const app = new Koa();
		app.use(koaHandler(receiver));
		return listening(createSecondServer(app.callback() as never));
	},
};

async function post(port: number, path: string, headers: Record<string, string>, body: string | Buffer) {
	const session = connect(`http://127.0.0.1:${port}`);
	try {
		const stream = session.request({
			":method": "POST",
			":path": path,
			"content-type": "application/json",
			...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
		});
		stream.end(body);
		let status = 0;
		stream.on("response", (received) => {
			status = Number(received[":status"]);
		});
		let text = "";
		for await (const piece of stream) text += piece;
		return { status, text };
	} finally {
		session.close();
	}
}

describe.each(Object.entries(servers))("an adapter over HTTP/2, %s", (_, serve) => {
	it("an adapter accepts genuine deliveries and refuses forged and oversized ones", async () => {
		const logged = vi.spyOn(console, "error").mockImplementation(() => {});
		const receiver = createReceiver({ webhooks, store: memoryStore(), now: () => NOW });
		const seen: string[] = [];
		receiver.on("*", (_event, { id }) => void seen.push(id));
		const port = await serve(receiver);
		const { body, headers } = await delivery("e1");
		expect(await post(port, "/hook/a", headers, body)).toEqual({ status: 200, text: '{"received":true}' });
		expect((await post(port, "/hook/a", headers, `${body} `)).text).toContain("signature_mismatch");
		expect((await post(port, "/hook/a", {}, body)).text).toContain("missing_header");
		expect(seen).toEqual(["e1"]);
		expect(logged).not.toHaveBeenCalled();
	});
	it("an adapter passes on the path, which may contain the secret", async () => {
		const secrets = "a-secret-for-the-path";
		const receiver = createReceiver({ webhooks: deskflowWebhooks({ verification: "path", secrets }) });
		receiver.on("*", () => {});
		const port = await serve(receiver);
		const body = JSON.stringify(deskflowEvent("order.create"));
		expect((await post(port, `/hook/${secrets}`, {}, body)).status).toBe(200);
		expect((await post(port, "/hook/another-secret-there", {}, body)).status).toBe(400);
	});
});

describe("nodeHandler over node:http2", () => {
	it("a body over the limit gets 413", async () => {
		const receiver = createReceiver({ webhooks, now: () => NOW });
		const port = await servers["node:http2"]!(receiver);
		expect((await post(port, "/", {}, Buffer.alloc(1_200_000))).status).toBe(413);
	});
	it("a receiver's error is logged, and the response does not describe it", async () => {
		const logged = vi.spyOn(console, "error").mockImplementation(() => {});
		const handle = async () => {
			throw new Error("broken");
		};
		const port = await servers["node:http2"]!({ handle, process: handle });
		expect(await post(port, "/", {}, "{}")).toEqual({ status: 500, text: '{"error":"internal"}' });
		expect(logged).toHaveBeenCalledWith(expect.stringContaining("countersign"), new Error("broken"));
	});
});
