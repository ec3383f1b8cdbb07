import type { Server } from "node:http";
import { honoHandler } from "@countersign/webhooks/hono";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { listen } from "./listen.ts";
import { receiver } from "./receiver.ts";

const app = new Hono();
app.post("/webhooks", honoHandler(receiver));

export const serve = (port: number) => listen(createAdaptorServer({ fetch: app.fetch }) as Server, port);
