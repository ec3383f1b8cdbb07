import { answerFetch } from "./fetch.ts";
import type { DeliveryReceiver } from "./node/handler.ts";

export type { DeliveryReceiver } from "./node/handler.ts";

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
export function honoHandler(
	receiver: DeliveryReceiver,
): (context: { readonly req: { readonly raw: Request } }) => Promise<Response> {
	return ({ req }) => answerFetch(receiver, req.raw, rawBodyHint);
}
