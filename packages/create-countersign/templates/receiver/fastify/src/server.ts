import { fastifyWebhooks } from "@countersign/webhooks/fastify";
import fastify from "fastify";
import { host, listen } from "./listen.ts";
import { receiver } from "./receiver.ts";

export async function serve(port: number) {
	const app = fastify();
	app.register(fastifyWebhooks(receiver, "/webhooks"));
	await app.listen({ port, host });
	return listen(app.server, port);
}
