import { createServer } from "node:http";
import { koaHandler } from "@countersign/webhooks/koa";
import Koa from "koa";
import { running, type Start } from "./running.ts";

export const start: Start = (receiver, port) => {
	const webhooks = koaHandler(receiver);
	const app = new Koa();
	app.use((context, next) => (context.path === "/webhooks" ? webhooks(context) : next())); // before a body parser
	return running(createServer(app.callback()), port);
};
