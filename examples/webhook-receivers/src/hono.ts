import type { Server } from "node:http";
import { honoHandler } from "@countersign/webhooks/hono";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { running, type Start } from "./running.ts";

export const start: Start = (receiver, port) => {
	const app = new Hono();
	app.post("/webhooks", honoHandler(receiver));
	return running(createAdaptorServer({ fetch: app.fetch }) as Server, port);
};
