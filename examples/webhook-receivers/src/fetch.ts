import type { Server } from "node:http";
import { appRouteHandler } from "@countersign/webhooks/next";
import { createAdaptorServer } from "@hono/node-server";
import { running, type Start } from "./running.ts";

/** Runtimes with the Fetch API need no adapter. Cloudflare Workers: `export default { fetch: (request) => receiver.handle(request) }`. Bun:
 * `Bun.serve({ fetch: (request) => receiver.handle(request) })`. Deno: `Deno.serve((request) => receiver.handle(request))`. The app
 * router of Next.js: `export const POST = appRouteHandler(receiver)`. This example uses a bridge to Node.js instead.
 */
export const start: Start = (receiver, port) =>
	running(createAdaptorServer({ fetch: appRouteHandler(receiver) }) as Server, port);
