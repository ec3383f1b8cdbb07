import type { Server } from "node:http";
import { appRouteHandler } from "@countersign/webhooks/next";
import { createAdaptorServer } from "@hono/node-server";
import { running, type Start } from "./running.ts";

/**
 * Whatever speaks Fetch needs no adapter. Cloudflare Workers: `export default { fetch: (request) => receiver.handle(request) }`. Bun:
 * `Bun.serve({ fetch: (request) => receiver.handle(request) })`. Deno: `Deno.serve((request) => receiver.handle(request))`. The app
 * router of Next.js: `export const POST = appRouteHandler(receiver)`. Here a bridge to Node.js stands in for them.
 */
export const start: Start = (receiver, port) =>
	running(createAdaptorServer({ fetch: appRouteHandler(receiver) }) as Server, port);
