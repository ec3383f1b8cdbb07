import type { IncomingMessage } from "node:http";
import { type DeliveryReceiver, receiveNode } from "./node/handler.ts";

export type { DeliveryReceiver } from "./node/handler.ts";

/** What is used of Fastify's request. */
export interface FastifyDelivery {
	/** The request of `node:http`, whose bytes are verified. */
	readonly raw: IncomingMessage;
	/** What a content type parser has left; undefined where none has run. */
	readonly body?: unknown;
}

/** What is used of Fastify's reply. */
export interface FastifyAnswer {
	/** Sets the status. */
	code(status: number): unknown;
	/** Sets headers. */
	headers(headers: Record<string, string>): unknown;
	/** Sends the body. */
	send(body: string): unknown;
}

/** What is used of a Fastify instance. */
export interface FastifyScope {
	/** Leaves bodies alone inside this scope. */
	removeAllContentTypeParsers(): void;
	/** Says how bodies of a type are read. */
	addContentTypeParser(
		type: string,
		parser: (request: never, payload: never, done: (error: Error | null) => void) => void,
	): unknown;
	/** Adds a route. */
	post(path: string, handler: (request: FastifyDelivery, reply: FastifyAnswer) => Promise<unknown>): unknown;
}

/**
 * A plugin for Fastify 5 that answers deliveries at `path`. It takes the body parsers away for this route alone; Fastify's
 * own `bodyLimit` gives way to the receiver's `maxBodyBytes`.
 *
 * @example
 * ```ts
 * import fastify from "fastify";
 * import { createReceiver } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { fastifyWebhooks } from "@countersign/webhooks/fastify";
 *
 * const receiver = createReceiver({ webhooks: standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }) });
 * const app = fastify();
 * app.register(fastifyWebhooks(receiver, "/webhooks"));
 * ```
 */
export function fastifyWebhooks(receiver: DeliveryReceiver, path: string): (scope: FastifyScope) => Promise<void> {
	return async (scope) => {
		scope.removeAllContentTypeParsers();
		scope.addContentTypeParser("*", (_request, _payload, done) => done(null));
		scope.post(path, fastifyHandler(receiver));
	};
}

const rawBodyHint =
	'Fastify: register fastifyWebhooks(receiver, path), a plugin in a scope of its own without body parsers, in place of fastifyHandler; or give the scope of fastifyHandler addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body)).';

/**
 * The route handler alone, for a scope without body parsers. With body parsers, deliveries are refused with
 * `body_not_raw`: use {@link fastifyWebhooks}, or a parser with `parseAs: "buffer"` that passes the buffer on.
 */
export function fastifyHandler(
	receiver: DeliveryReceiver,
): (request: FastifyDelivery, reply: FastifyAnswer) => Promise<unknown> {
	return async (request, reply) => {
		const { status, headers, body } = await receiveNode(receiver, request.raw, {
			rawBodyHint,
			body: request.body,
		});
		reply.code(status);
		reply.headers({ ...headers });
		reply.send(body);
		return reply;
	};
}
