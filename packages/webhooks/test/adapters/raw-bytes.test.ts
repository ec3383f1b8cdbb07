import type { Server } from "node:http";
import { gzipSync } from "node:zlib";
import { createReceiver } from "@countersign/webhooks";
import { createAdaptorServer } from "@hono/node-server";
import { Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { ExpressAdapter } from "@nestjs/platform-express";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import express from "express";
import express4 from "express4";
import fastify from "fastify";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { expressHandler } from "../../src/adapters/express.ts";
import { fastifyHandler } from "../../src/adapters/fastify.ts";
import { honoHandler } from "../../src/adapters/hono.ts";
import { lambdaHandler } from "../../src/adapters/lambda.ts";
import { nestHandler } from "../../src/adapters/nest.ts";
import { asText, base64, gateway, joined, listed } from "./gateway.ts";
import { bytes, closing, genuine, listener, mounted, order, overHttp, webhooks } from "./mount.ts";
import { nest } from "./mounts.ts";

describe("an adapter that gets raw bytes from its framework", () => {
	it("a delivery is verified with express.raw on the route", async () => {
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
		"a delivery is verified with express.raw before express.json, as the hint of Express %s says",
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

	it("a delivery is verified with a Fastify parser that passes the buffer on, as the hint says", async () => {
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

	it("a delivery is verified after Hono middleware has read a clone of it, as the hint says", async () => {
		const { deliver, handled } = await mounted((receiver) => {
			const app = new Hono();
			app.use(async (context, next) => {
				await context.req.raw.clone().text();
				await next();
			});
			app.post("/webhooks", honoHandler(receiver));
			return overHttp(createAdaptorServer({ fetch: app.fetch }) as Server);
		});
		expect((await deliver(order, await genuine(order))).status).toBe(200);
		expect(handled).toHaveLength(1);
	});

	it("a delivery is verified if Hono's env only looks like that of Node.js", async () => {
		const app = new Hono();
		app.post("/webhooks", honoHandler(createReceiver({ webhooks })));
		const request = { method: "POST", body: order, headers: await genuine(order) };
		for (const env of [{ incoming: "a binding" }, { incoming: { rawHeaders: ["a", "b"] } }, undefined])
			expect((await app.request("/webhooks", request, env)).status).toBe(200);
	});

	it("a body that express.raw has decompressed is verified, although the header still says gzip", async () => {
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
	] as const)("a delivery is verified with Nest's rawBody on %s although it is parsed", async (_name, adapter) => {
		const { deliver, handled } = await mounted((receiver) => nest(adapter(), { rawBody: true }, receiver, "/webhooks"));
		expect((await deliver(order, await genuine(order))).status).toBe(200);
		const forged = bytes('{"type":"order.paid","data":{"id":2}}');
		expect((await deliver(forged, await genuine(order))).body).toEqual({ error: "signature_mismatch" });
		expect(handled).toHaveLength(1);
	});

	it.each([
		["Express", () => new ExpressAdapter()],
		["Fastify", () => new FastifyAdapter()],
	] as const)("Nest middleware on %s runs before its parsers", async (_name, adapter) => {
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

	it("a delivery is verified with both payload formats if the gateway treats the body as text", async () => {
		for (const text of [
			gateway((body, lines, path) => ({ httpMethod: "POST", path, ...listed(lines), ...asText(body) })),
			gateway((body, lines, path) => ({ rawPath: path, headers: joined(lines), ...asText(body) })),
		]) {
			const { deliver } = await mounted(text);
			const odd = bytes('\uFEFF{"type":"order.paid","note":"\u2028 é"}\r');
			expect((await deliver(odd, await genuine(odd))).status).toBe(200);
		}
	});

	it("a Lambda response has multi-value headers exactly if the event has them, as load balancers require", async () => {
		const receiver = createReceiver({ webhooks, onError: () => {} });
		const handler = lambdaHandler(receiver);
		const { headers, multiValueHeaders } = listed(Object.entries(await genuine(order)));
		await receiver.close();
		const lists = { "content-type": ["application/json"], "retry-after": [expect.stringMatching(/^\d+$/)] };
		// A load balancer sends either of them, API Gateway's payload 1.0 both.
		for (const lines of [{ multiValueHeaders }, { headers, multiValueHeaders }]) {
			const answer = await handler({ httpMethod: "POST", path: "/", ...lines, ...base64(Buffer.from(order)) });
			expect(answer).toMatchObject({ statusCode: 503, multiValueHeaders: lists });
			expect(Object.keys(answer.headers)).toEqual(Object.keys(answer.multiValueHeaders ?? {}));
		}
		const plain = await handler({ httpMethod: "POST", path: "/", headers, ...base64(Buffer.from(order)) });
		expect([plain.statusCode, "multiValueHeaders" in plain]).toEqual([503, false]);
	});

	it("a Lambda body as text is verified, and invalid Base64 is refused", async () => {
		const handler = lambdaHandler(createReceiver({ webhooks, onError: () => {} }));
		const headers = await genuine(order);
		expect((await handler({ headers, body: new TextDecoder().decode(order) })).statusCode).toBe(200);
		const broken = await handler({ headers, body: "***", isBase64Encoded: true });
		expect([broken.statusCode, broken.body]).toEqual([400, '{"error":"body_not_raw"}']);
	});
});
