import "reflect-metadata";
import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { gzipSync } from "node:zlib";
import { createReceiver, type ReceiverNotice, WebhookVerificationError } from "@countersign/webhooks";
import { deskflowWebhooks } from "@countersign/webhooks/deskflow";
import { standardWebhooks } from "@countersign/webhooks/standard";
import { createAdaptorServer } from "@hono/node-server";
import { Controller, Module, Post, Req, Res } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { ExpressAdapter } from "@nestjs/platform-express";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import express from "express";
import express4 from "express4";
import fastify from "fastify";
import { Hono } from "hono";
import Koa from "koa";
import { afterEach, describe, expect, it } from "vitest";
import { expressHandler } from "../../src/adapters/express.ts";
import { fastifyHandler, fastifyWebhooks } from "../../src/adapters/fastify.ts";
import { honoHandler } from "../../src/adapters/hono.ts";
import { koaHandler } from "../../src/adapters/koa.ts";
import { type LambdaDelivery, lambdaHandler } from "../../src/adapters/lambda.ts";
import { type NestRequest, type NestResponse, nestHandler } from "../../src/adapters/nest.ts";
import { appRouteHandler, pagesHandler } from "../../src/adapters/next.ts";
import { type DeliveryReceiver, headerPairs, nodeHandler } from "../../src/adapters/node/handler.ts";
import { sendInPieces, sendWithoutEnd } from "./wire.ts";

interface Told {
	readonly status: number;
	readonly body: unknown;
}
interface Deliver {
	(body: Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<Told>;
	/** Where it goes, if it goes over HTTP. */
	readonly url?: string;
}
/** @param parsed whether a body parser comes before the adapter */
type Mount = (receiver: DeliveryReceiver, parsed: boolean, path: string) => Promise<Deliver>;

const bytes = (text: string) => new TextEncoder().encode(text);
const LIMIT = 4096;
const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", maxBodyBytes: LIMIT });
const closing: (() => unknown)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0)) await close();
});

async function overHttp(server: Server, path = "/webhooks"): Promise<Deliver> {
	if (!server.listening) await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	closing.push(() => {
		server.closeAllConnections();
		server.close();
	});
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
	const deliver = async (body: Uint8Array<ArrayBuffer>, headers: Record<string, string>) => {
		const response = await fetch(url, { method: "POST", body, headers });
		return { status: response.status, body: await response.json() };
	};
	return Object.assign(deliver, { url });
}
const listener = (listen: RequestListener, path?: string) => overHttp(createServer(listen), path);

/** What a body parser of Next.js does before an API route runs. */
async function parseInto(request: IncomingMessage): Promise<void> {
	let text = "";
	for await (const chunk of request) text += chunk;
	Object.assign(request, { body: JSON.parse(text) });
}

/** Real HTTP on one side, the events of API Gateway on the other. */
function gateway(
	event: (body: Buffer, lines: readonly (readonly [string, string])[], path: string) => LambdaDelivery,
): Mount {
	return (receiver, parsed, path) =>
		listener(async (request, response) => {
			const pieces: Buffer[] = [];
			for await (const piece of request) pieces.push(piece as Buffer);
			const whole = event(Buffer.concat(pieces), headerPairs(request), request.url ?? "/");
			const middleware = () => ({ ...whole, body: JSON.parse(String(Buffer.concat(pieces))), isBase64Encoded: false });
			const answer = await lambdaHandler(receiver)(parsed ? middleware() : whole);
			response.writeHead(answer.statusCode, answer.headers).end(answer.body);
		}, path);
}
const base64 = (body: Buffer) => ({ body: body.toString("base64"), isBase64Encoded: true });
/** What a gateway does that takes the body for text. */
const asText = (body: Buffer) => ({ body: body.toString("utf8"), isBase64Encoded: false });
/** Payload 2.0 and load balancers: names in lower case, repeated lines joined. */
function joined(lines: readonly (readonly [string, string])[]): Record<string, string> {
	const headers: Record<string, string> = {};
	for (const [name, value] of lines) {
		const key = name.toLowerCase();
		headers[key] = key in headers ? `${headers[key]},${value}` : value;
	}
	return headers;
}
/** Payload 1.0: names as sent, the last line of a repeated one, and all of them beside. */
function listed(lines: readonly (readonly [string, string])[]) {
	const multiValueHeaders: Record<string, string[]> = {};
	for (const [name, value] of lines) {
		multiValueHeaders[name] ??= [];
		multiValueHeaders[name].push(value);
	}
	return { headers: Object.fromEntries(lines), multiValueHeaders };
}

/** A real Nest application; its decorators are called by hand, as the compiler would. */
async function nest(
	adapter: ExpressAdapter | FastifyAdapter,
	options: { readonly bodyParser?: boolean; readonly rawBody?: boolean },
	receiver: DeliveryReceiver,
	path: string,
): Promise<Deliver> {
	const answer = nestHandler(receiver);
	class Hooks {
		receive(request: NestRequest, response: NestResponse) {
			return answer(request, response);
		}
	}
	const method = Object.getOwnPropertyDescriptor(Hooks.prototype, "receive") as PropertyDescriptor;
	Req()(Hooks.prototype, "receive", 0);
	Res()(Hooks.prototype, "receive", 1);
	Post(path)(Hooks.prototype, "receive", method);
	Controller()(Hooks);
	class App {}
	Module({ controllers: [Hooks] })(App);
	const app = await NestFactory.create(App, adapter, { logger: false, ...options });
	await app.listen(0, "127.0.0.1");
	closing.push(() => app.close());
	return overHttp(app.getHttpServer() as Server, path);
}

const mounts: Record<string, Mount> = {
	"node:http": (receiver, parsed, path) =>
		listener(async (request, response) => {
			if (parsed) await parseInto(request);
			nodeHandler(receiver)(request, response);
		}, path),
	"express 5": (receiver, parsed, path) => {
		const app = express();
		if (parsed) app.use(express.json());
		app.post(path, expressHandler(receiver));
		return listener(app, path);
	},
	"express 4": (receiver, parsed, path) => {
		const app = express4();
		if (parsed) app.use(express4.json());
		app.post(path, expressHandler(receiver));
		return listener(app, path);
	},
	"fastify 5": async (receiver, parsed, path) => {
		const app = fastify();
		if (parsed) app.post(path, fastifyHandler(receiver));
		else app.register(fastifyWebhooks(receiver, path));
		await app.listen({ port: 0, host: "127.0.0.1" });
		closing.push(() => app.close());
		return overHttp(app.server, path);
	},
	hono: (receiver, parsed, path) => {
		const app = new Hono();
		if (parsed)
			app.use(async (context, next) => {
				await context.req.json();
				await next();
			});
		app.post(path, honoHandler(receiver));
		return overHttp(createAdaptorServer({ fetch: app.fetch }) as Server, path);
	},
	koa: (receiver, parsed, path) => {
		const app = new Koa();
		if (parsed)
			app.use(async (context, next) => {
				await parseInto(context.req);
				Object.assign(context.request, { body: (context.req as IncomingMessage & { body?: unknown }).body });
				await next();
			});
		app.use(koaHandler(receiver));
		return listener(app.callback(), path);
	},
	"next, app router": async (receiver, parsed, path) => async (body, headers) => {
		const request = new Request(`http://localhost${path}`, { method: "POST", body, headers });
		if (parsed) await request.json();
		const response = await appRouteHandler(receiver)(request);
		return { status: response.status, body: await response.json() };
	},
	"next, pages router": (receiver, parsed, path) =>
		listener(async (request, response) => {
			if (parsed) await parseInto(request);
			await pagesHandler(receiver)(request, response);
		}, path),
	"nest on express": async (receiver, parsed, path) =>
		nest(new ExpressAdapter(), { bodyParser: parsed }, receiver, path),
	"nest on fastify": async (receiver, parsed, path) => {
		const adapter = new FastifyAdapter();
		// `bodyParser: false` leaves Fastify its own parser.
		if (!parsed) {
			adapter.getInstance().removeAllContentTypeParsers();
			adapter.getInstance().addContentTypeParser("*", (_request, _payload, done) => done(null));
		}
		return nest(adapter, { bodyParser: parsed }, receiver, path);
	},
	"lambda, payload 1.0": gateway((body, lines, path) => ({
		httpMethod: "POST",
		path,
		...listed(lines),
		...base64(body),
	})),
	"lambda, payload 2.0": gateway((body, lines, path) => ({
		rawPath: path,
		requestContext: { http: { method: "POST" } },
		headers: joined(lines),
		...base64(body),
	})),
};
/** What the error tells the operator to change if a parser runs first. */
const hints: Record<keyof typeof mounts, string> = {
	"node:http": "request.rawBody",
	"express 5": "before app.use(express.json())",
	"express 4": "before app.use(express.json())",
	"fastify 5": "plugin fastifyWebhooks(receiver, path)",
	hono: "c.req.raw.clone()",
	koa: "before koa-body",
	"next, app router": "request.clone()",
	"next, pages router": "export const config = { api: { bodyParser: false } }",
	"nest on express": "{ rawBody: true }",
	"nest on fastify": "{ rawBody: true }",
	"lambda, payload 1.0": "Remove @middy/http-json-body-parser",
	"lambda, payload 2.0": "Remove @middy/http-json-body-parser",
};
/** A gateway hands a body over when it has all of it, and limits it itself. */
const streams = Object.entries(mounts).filter(([name]) => !name.startsWith("lambda") && name !== "next, app router");

async function genuine(body: Uint8Array<ArrayBuffer>, id = "msg_1"): Promise<Record<string, string>> {
	return { "content-type": "application/json", ...(await webhooks.sign(body, { id })) };
}
const order = bytes('{"type":"order.paid","data":{"id":1}}');

async function mounted(mount: Mount, parsed = false) {
	const handled: string[] = [];
	const errors: unknown[] = [];
	const notices: ReceiverNotice[] = [];
	const onError = (error: unknown) => void errors.push(error);
	const receiver = createReceiver({ webhooks, onError, observe: (notice) => void notices.push(notice) });
	receiver.on("*", (_event, { id }) => void handled.push(id));
	return { deliver: await mount(receiver, parsed, "/webhooks"), handled, errors, notices };
}

const PATH_SECRET = "dfs_4f3a1b9e2c8d76f05e3a1b9e2c8d76f0";
async function mountedAt(mount: Mount, path: string): Promise<Deliver> {
	const byPath = deskflowWebhooks({ verification: "path", secrets: PATH_SECRET });
	const receiver = createReceiver({ webhooks: byPath });
	return mount(receiver, false, path);
}
const hint = bytes('{"event":"order.create","store":"acme","created_at":"","data":{"id":"order-1"}}');

describe.each(Object.entries(mounts))("%s", (name, mount) => {
	it("an adapter responds with 200 to a genuine delivery and its repetition, and handles it once", async () => {
		const { deliver, handled } = await mounted(mount);
		const headers = await genuine(order);
		expect(await deliver(order, headers)).toEqual({ status: 200, body: { received: true } });
		expect(await deliver(order, headers)).toEqual({ status: 200, body: { received: true } });
		expect(handled).toHaveLength(1);
	});

	it("an adapter refuses a delivery whose body was changed", async () => {
		const { deliver, handled } = await mounted(mount);
		const forged = bytes('{"type":"order.paid","data":{"id":2}}');
		expect(await deliver(forged, await genuine(order))).toEqual({
			status: 400,
			body: { error: "signature_mismatch" },
		});
		expect(handled).toEqual([]);
	});

	it("an adapter verifies a byte order mark, a lone carriage return and U+2028 as they were sent", async () => {
		const { deliver, handled } = await mounted(mount);
		const odd = bytes('\uFEFF{"type":\r"order.paid","note":"\u2028 é"}\r');
		expect((await deliver(odd, await genuine(odd))).status).toBe(200);
		expect(handled).toHaveLength(1);
	});

	it("an adapter verifies bytes that are not UTF-8 as they were sent: their signature holds, only their JSON does not", async () => {
		const { deliver } = await mounted(mount);
		const odd = Uint8Array.from([...bytes('{"type":"'), 0xff, ...bytes('"}')]);
		expect(await deliver(odd, await genuine(odd))).toEqual({ status: 400, body: { error: "invalid_json" } });
	});

	it("an adapter refuses a body that a parser has read before it", async () => {
		const { deliver, handled } = await mounted(mount, true);
		expect(await deliver(order, await genuine(order))).toEqual({ status: 400, body: { error: "body_not_raw" } });
		expect(handled).toEqual([]);
	});

	it("an adapter tells the operator, and not the sender, what to change where a parser has read the body", async () => {
		const { deliver, errors, notices } = await mounted(mount, true);
		expect(await deliver(order, await genuine(order))).toEqual({ status: 400, body: { error: "body_not_raw" } });
		expect(errors).toEqual([expect.any(WebhookVerificationError)]);
		const { code, message } = errors[0] as WebhookVerificationError;
		expect(code).toBe("body_not_raw");
		expect(message).toContain(hints[name]);
		expect(notices).toEqual([{ kind: "refused", refusal: { ok: false, code, message } }]);
	});

	it("an adapter says nothing of parsers about a delivery that is forged", async () => {
		const { deliver, errors, notices } = await mounted(mount);
		await deliver(bytes("{}"), await genuine(order));
		expect(errors).toEqual([]);
		expect(JSON.stringify(notices)).toContain("signature_mismatch");
		expect(JSON.stringify(notices)).not.toContain(hints[name]);
	});

	it("an adapter responds with 413 to a body over the limit", async () => {
		const { deliver, handled } = await mounted(mount);
		const large = new Uint8Array(LIMIT * 64).fill(0x20);
		expect(await deliver(large, await genuine(large))).toEqual({ status: 413, body: { error: "body_too_large" } });
		expect(handled).toEqual([]);
	});

	it("an adapter verifies a body of undeclared length that comes in pieces, through the middle of characters", async () => {
		const { deliver, handled } = await mounted(mount);
		if (deliver.url === undefined) return;
		const odd = bytes('{"type":"order.paid","note":"ééé\u2028\u{1f600}"}');
		expect(await sendInPieces(deliver.url, odd, await genuine(odd))).toMatchObject({ status: 200 });
		expect(handled).toHaveLength(1);
	});

	it("an adapter responds with 415 to a body that was compressed after it was signed", async () => {
		const { deliver, handled } = await mounted(mount);
		const headers = { ...(await genuine(order)), "content-encoding": "gzip" };
		const compressed = new Uint8Array(gzipSync(order));
		expect(await deliver(compressed, headers)).toEqual({ status: 415, body: { error: "body_not_raw" } });
		expect(handled).toEqual([]);
	});

	it("an adapter verifies by a secret in the address it was asked for", async () => {
		const right = await mountedAt(mount, `/hooks/${PATH_SECRET}`);
		expect((await right(hint, { "content-type": "application/json" })).status).toBe(200);
		const wrong = await mountedAt(mount, "/hooks/dfs_00000000000000000000000000000000");
		expect(await wrong(hint, { "content-type": "application/json" })).toEqual({
			status: 400,
			body: { error: "signature_mismatch" },
		});
	});
});

describe.each(streams)("%s, while a body arrives", (_name, mount) => {
	it("an adapter gives up a body over the limit, responds with 413 and releases the connection", async () => {
		const { deliver, handled } = await mounted(mount);
		const { status, sent } = await sendWithoutEnd(deliver.url as string, await genuine(order), 64 * 1_048_576);
		expect(status).toBe(413);
		expect(sent).toBeLessThan(8 * 1_048_576);
		expect(handled).toEqual([]);
	});
});

describe("nodeHandler over node:http", () => {
	it("answers 413 to a body of unknown length while it still arrives", async () => {
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

	it("gives a body over the limit up while it arrives, answers, and lets go of the socket", async () => {
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

	it("refuses a declared length over the limit before a byte of it came", async () => {
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

	it("finds the secret in the address where a router is mounted at it", async () => {
		const app = express();
		const byPath = deskflowWebhooks({ verification: "path", secrets: PATH_SECRET });
		app.use(`/hooks/${PATH_SECRET}`, expressHandler(createReceiver({ webhooks: byPath })));
		const deliver = await listener(app, `/hooks/${PATH_SECRET}?a=b`);
		expect((await deliver(hint, {})).status).toBe(200);
	});

	it("answers 405 to anything but POST", async () => {
		const server = createServer(nodeHandler(createReceiver({ webhooks })));
		await overHttp(server);
		const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
	});

	it("refuses a body that somebody read and did not keep, and does not wait for it", async () => {
		const receiver = createReceiver({ webhooks, onError: () => {} });
		const deliver = await listener(async (request: IncomingMessage, response: ServerResponse) => {
			for await (const _chunk of request);
			nodeHandler(receiver)(request, response);
		});
		expect(await deliver(order, await genuine(order))).toEqual({ status: 400, body: { error: "body_not_raw" } });
	});
});

describe("an adapter that gets raw bytes from its framework", () => {
	it("express.raw on the route is verified", async () => {
		const { deliver } = await mounted((receiver) => {
			const app = express();
			app.post("/webhooks", express.raw({ type: () => true }), expressHandler(receiver));
			return listener(app);
		});
		expect((await deliver(order, await genuine(order))).status).toBe(200);
	});

	it.each([
		["5", express],
		["4", express4 as unknown as typeof express],
	] as const)(
		"express.raw before express.json, as the hint of Express %s says, is verified",
		async (_version, make) => {
			const { deliver, handled } = await mounted((receiver) => {
				const app = make();
				app.use("/webhooks", make.raw({ type: () => true }));
				app.use(make.json());
				app.post("/webhooks", expressHandler(receiver));
				return listener(app);
			});
			expect((await deliver(order, await genuine(order))).status).toBe(200);
			expect(handled).toHaveLength(1);
		},
	);

	it("a parser of Fastify that passes the buffer on, as its hint says, is verified", async () => {
		const { deliver, handled } = await mounted(async (receiver) => {
			const app = fastify();
			app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
			app.post("/webhooks", fastifyHandler(receiver));
			await app.listen({ port: 0, host: "127.0.0.1" });
			closing.push(() => app.close());
			return overHttp(app.server);
		});
		expect((await deliver(order, await genuine(order))).status).toBe(200);
		expect(handled).toHaveLength(1);
	});

	it("express.raw that has inflated the body is verified, though the header still says gzip", async () => {
		const { deliver } = await mounted((receiver) => {
			const app = express();
			app.post("/webhooks", express.raw({ type: () => true }), expressHandler(receiver));
			return listener(app);
		});
		const headers = { ...(await genuine(order)), "content-encoding": "gzip" };
		expect((await deliver(new Uint8Array(gzipSync(order)), headers)).status).toBe(200);
	});

	it.each([
		["Express", () => new ExpressAdapter()],
		["Fastify", () => new FastifyAdapter()],
	] as const)("Nest's rawBody on %s is verified, though the body is parsed", async (_name, adapter) => {
		const { deliver, handled } = await mounted((receiver) => nest(adapter(), { rawBody: true }, receiver, "/webhooks"));
		expect((await deliver(order, await genuine(order))).status).toBe(200);
		const forged = bytes('{"type":"order.paid","data":{"id":2}}');
		expect((await deliver(forged, await genuine(order))).body).toEqual({ error: "signature_mismatch" });
		expect(handled).toHaveLength(1);
	});

	it.each([
		["Express", () => new ExpressAdapter()],
		["Fastify", () => new FastifyAdapter()],
	] as const)("middleware of Nest on %s comes before its parsers", async (_name, adapter) => {
		class App {}
		Module({})(App);
		const { deliver, handled } = await mounted(async (receiver) => {
			const app = await NestFactory.create(App, adapter(), { logger: false });
			app.use("/webhooks", nestHandler(receiver));
			await app.listen(0, "127.0.0.1");
			closing.push(() => app.close());
			return overHttp(app.getHttpServer() as Server);
		});
		const odd = bytes('\uFEFF{"type":\r"order.paid"}');
		expect((await deliver(odd, await genuine(odd))).status).toBe(200);
		expect(handled).toHaveLength(1);
	});

	it("a gateway that takes the body for text is verified with both payloads", async () => {
		for (const text of [
			gateway((body, lines, path) => ({ httpMethod: "POST", path, ...listed(lines), ...asText(body) })),
			gateway((body, lines, path) => ({ rawPath: path, headers: joined(lines), ...asText(body) })),
		]) {
			const { deliver } = await mounted(text);
			const odd = bytes('\uFEFF{"type":"order.paid","note":"\u2028 é"}\r');
			expect((await deliver(odd, await genuine(odd))).status).toBe(200);
		}
	});

	it("Lambda's body as text is verified, and invalid Base64 is refused", async () => {
		const handler = lambdaHandler(createReceiver({ webhooks, onError: () => {} }));
		const headers = await genuine(order);
		expect((await handler({ headers, body: new TextDecoder().decode(order) })).statusCode).toBe(200);
		const broken = await handler({ headers, body: "***", isBase64Encoded: true });
		expect([broken.statusCode, broken.body]).toEqual([400, '{"error":"body_not_raw"}']);
	});
});
