import { createServer } from "node:http";
import { pagesHandler } from "@countersign/webhooks/next";
import { running, type Start } from "./running.ts";

/** In `pages/api/webhooks.ts`, beside `export default pagesHandler(receiver)`. */
export const config = { api: { bodyParser: false } };

/** Next.js hands an API route the request and response of `node:http`, as this does. */
export const start: Start = (receiver, port) => running(createServer(pagesHandler(receiver)), port);
