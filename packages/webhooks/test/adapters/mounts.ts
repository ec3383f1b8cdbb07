import "reflect-metadata";
import type { IncomingMessage, Server } from "node:http";
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
import { expressHandler } from "../../src/adapters/express.ts";
import { fastifyHandler, fastifyWebhooks } from "../../src/adapters/fastify.ts";
import { honoHandler } from "../../src/adapters/hono.ts";
import { koaHandler } from "../../src/adapters/koa.ts";
import { type NestRequest, type NestResponse, nestHandler } from "../../src/adapters/nest.ts";
import { appRouteHandler, pagesHandler } from "../../src/adapters/next.ts";
import { type DeliveryReceiver, nodeHandler } from "../../src/adapters/node/handler.ts";
import { base64, gateway, joined, listed } from "./gateway.ts";
import { closing, type Deliver, listener, type Mount, overHttp } from "./mount.ts";

/** What a body parser of Next.js does before an API route runs. */
export async function parseInto(request: IncomingMessage): Promise<void> {
	let text = "";
	for await (const chunk of request) text += chunk;
	Object.assign(request, { body: JSON.parse(text) });
}

/** A real Nest application; its decorators are called by hand, as the compiler would. */
export async function nest(
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

export const mounts: Record<string, Mount> = {
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
		// With `bodyParser: false`, Fastify still has its own parser.
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
export const hints: Record<keyof typeof mounts, string> = {
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
/** A gateway passes on only complete bodies, and has its own size limit. */
export const streams = Object.entries(mounts).filter(
	([name]) => !name.startsWith("lambda") && name !== "next, app router",
);
