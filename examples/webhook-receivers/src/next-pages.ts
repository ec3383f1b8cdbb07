import { createServer } from "node:http";
import { pagesHandler } from "@countersign/webhooks/next";
import { running, type Start } from "./running.ts";

/** Goes into `pages/api/webhooks.ts`, next to `export default pagesHandler(receiver)`. */
export const config = { api: { bodyParser: false } };

/** Like Next.js, passes the request and response of `node:http` to the handler. */
export const start: Start = (receiver, port) => running(createServer(pagesHandler(receiver)), port);
