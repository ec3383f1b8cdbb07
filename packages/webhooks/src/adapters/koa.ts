import type { IncomingMessage } from "node:http";
import { type DeliveryReceiver, receiveNode } from "./node/handler.ts";

export type { DeliveryReceiver } from "./node/handler.ts";

/** What is used of Koa's context. */
export interface KoaDelivery {
	/** The request of `node:http`, whose bytes are verified. */
	readonly req: IncomingMessage;
	/** Body parsers for Koa leave `body` here. */
	readonly request: object;
	/** The path before a mount has cut off its part. */
	readonly originalUrl?: string;
	/** Set to the answer's HTTP status. */
	status: number;
	/** Set to the answer's body, JSON as text. */
	body: unknown;
	/** Sets headers. */
	set(headers: { [name: string]: string }): void;
}

const rawBodyHint = "Koa: app.use the handler before koa-body, koa-bodyparser and the like, or keep them off its path.";

/**
 * Middleware for Koa. Use it before the body parser, or exclude its path there: a parsed body is refused with
 * `body_not_raw`. It answers every request that reaches it, so mount it at a path or in a router.
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
