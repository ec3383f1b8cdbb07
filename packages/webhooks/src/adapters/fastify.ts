import type { IncomingMessage } from "node:http";
import { type DeliveryReceiver, receiveNode } from "./node/handler.ts";

export type { DeliveryReceiver } from "./node/handler.ts";

/** The parts of Fastify's request that are used. */
export interface FastifyDelivery {
	/** The `node:http` request, whose bytes are verified. */
	readonly raw: IncomingMessage;
	/** The result of a content type parser; `undefined` if none ran. */
	readonly body?: unknown;
}

/** The parts of Fastify's reply that are used. */
export interface FastifyAnswer {
	/** Sets the status. */
	code(status: number): unknown;
	/** Sets headers. */
	headers(headers: Record<string, string>): unknown;
	/** Sends the body. */
	send(body: string): unknown;
}

/** The parts of a Fastify instance that are used. */
export interface FastifyScope {
	/** Removes the body parsers inside this scope. */
	removeAllContentTypeParsers(): void;
	/** Sets the parser for bodies of a type. */
	addContentTypeParser(
		type: string,
		parser: (request: never, payload: never, done: (error: Error | null) => void) => void,
	): unknown;
	/** Adds a route. */
	post(path: string, handler: (request: FastifyDelivery, reply: FastifyAnswer) => Promise<unknown>): unknown;
}

/**
 * Creates a plugin for Fastify 5 that receives deliveries at `path`. It removes the body parsers for this route only. The receiver's
 * `maxBodyBytes` replaces Fastify's own `bodyLimit`.
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
	'Fastify: a content type parser ran before the receiver. Register the plugin fastifyWebhooks(receiver, path) instead of fastifyHandler. To keep fastifyHandler, call addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body)) in its scope.';

/**
 * Creates only the route handler, for a scope without body parsers. With body parsers, deliveries are refused with `body_not_raw`: use
 * {@link fastifyWebhooks}, or a parser with `parseAs: "buffer"` that passes the buffer on.
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
