import type { IncomingMessage } from "node:http";
import { type DeliveryReceiver, receiveNode } from "./node/handler.ts";

export type { DeliveryReceiver } from "./node/handler.ts";

/** The parts of Koa's context that are used. */
export interface KoaDelivery {
	/** The `node:http` request, whose bytes are verified. */
	readonly req: IncomingMessage;
	/** Koa's request. Body parsers put `body` here. */
	readonly request: object;
	/** The full path, before a mount removes its part. */
	readonly originalUrl?: string;
	/** Set to the HTTP status of the response. */
	status: number;
	/** Set to the body of the response, JSON as a string. */
	body: unknown;
	/** Sets headers. */
	set(headers: { [name: string]: string }): void;
}

const rawBodyHint =
	"Koa: a body parser ran before the receiver. Call app.use with the handler before koa-body or koa-bodyparser, or exclude the handler's path from them.";

/**
 * Creates middleware for Koa. Use it before the body parser, or exclude its path there: a parsed body is refused with `body_not_raw`. It
 * responds to every request that reaches it, so mount it at a path or in a router.
 *
 * @example
 * ```ts
 * import Koa from "koa";
 * import { createReceiver } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { koaHandler } from "@countersign/webhooks/koa";
 *
 * const receiver = createReceiver({ webhooks: standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }) });
 * const webhooks = koaHandler(receiver);
 * const app = new Koa();
 * app.use((context, next) => (context.path === "/webhooks" ? webhooks(context) : next()));
 * ```
 */
export function koaHandler(receiver: DeliveryReceiver): (context: KoaDelivery) => Promise<void> {
	return async (context) => {
		const { status, headers, body } = await receiveNode(receiver, context.req, {
			rawBodyHint,
			body: (context.request as { readonly body?: unknown }).body,
			originalUrl: context.originalUrl,
		});
		context.status = status;
		context.set({ ...headers });
		context.body = body;
	};
}
