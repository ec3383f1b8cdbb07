import type { IncomingMessage } from "node:http";
import { answerFetch } from "./fetch.ts";
import { type DeliveryReceiver, receiveNode } from "./node/handler.ts";

export type { DeliveryReceiver } from "./node/handler.ts";

/** The parts of Hono's context that are used. */
export interface HonoDelivery {
	/** The request; `raw` is the platform's own. */
	readonly req: { readonly raw: Request };
	/** What the server passes to handlers. On Node.js that includes the `node:http` request. */
	readonly env?: unknown;
}

const rawBodyHint =
	"Hono: middleware read the body before the receiver. Register the route before middleware and validators that call c.req.json() or c.req.text(), or let them read c.req.raw.clone().";

/**
 * Creates a handler for Hono on any runtime. Nothing before it may read the body (`c.req.json()`, `c.req.text()`, a validator), or
 * deliveries are refused with `body_not_raw`.
 *
 * @example
 * ```ts
 * import { Hono } from "hono";
 * import { createReceiver } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { honoHandler } from "@countersign/webhooks/hono";
 *
 * const receiver = createReceiver({ webhooks: standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }) });
 * const app = new Hono();
 * app.post("/webhooks", honoHandler(receiver));
 * ```
 */
export function honoHandler(receiver: DeliveryReceiver): (context: HonoDelivery) => Promise<Response> {
	return async ({ req, env }) => {
		const incoming = untouched((env as Partial<HonoNodeEnv> | undefined)?.incoming);
		if (!incoming) return answerFetch(receiver, req.raw, rawBodyHint);
		const { status, headers, body } = await receiveNode(receiver, incoming, { rawBodyHint, originalUrl: req.raw.url });
		return new Response(body, { status, headers: { ...headers } });
	};
}

/** What `@hono/node-server` passes as `env`. */
interface HonoNodeEnv {
	readonly incoming: IncomingMessage;
}

/**
 * Returns the `node:http` request if nothing has begun to read it. Reading it directly needs less than half the CPU of reading a `Request`
 * that the server would have to create for it. If middleware has used the body, only the `Request` can tell what is left of it.
 */
function untouched(incoming: IncomingMessage | undefined): IncomingMessage | undefined {
	const isDelivery = Array.isArray(incoming?.rawHeaders) && incoming.method === "POST";
	return isDelivery && incoming.readableFlowing === null && !incoming.readableDidRead ? incoming : undefined;
}
