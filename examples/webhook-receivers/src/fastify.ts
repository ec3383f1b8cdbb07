import { fastifyWebhooks } from "@countersign/webhooks/fastify";
import fastify from "fastify";
import { running, type Start } from "./running.ts";

export const start: Start = async (receiver, port) => {
	const app = fastify();
	app.register(fastifyWebhooks(receiver, "/webhooks"));
	await app.listen({ port, host: "127.0.0.1" });
	return running(app.server, port);
};
