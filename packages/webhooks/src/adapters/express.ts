import type { IncomingMessage, ServerResponse } from "node:http";
import { answerNode, type DeliveryReceiver } from "./node/handler.ts";

export type { DeliveryReceiver } from "./node/handler.ts";

const rawBodyHint =
	'Express: a body parser ran before the receiver. Register the route before app.use(express.json()), or put app.use("<path of the route>", express.raw({ type: () => true })) before it.';

/**
 * Creates a route handler for Express 4 and 5. Register it before `express.json()`. If you cannot, put `app.use(path, express.raw({ type:
 * () => true }))` before `express.json()`. A parsed body is refused with `body_not_raw`.
 *
 * @example
 * ```ts
 * import express from "express";
 * import { createReceiver } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { expressHandler } from "@countersign/webhooks/express";
 *
 * const receiver = createReceiver({ webhooks: standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }) });
 * const app = express();
 * app.post("/webhooks", expressHandler(receiver));
 * app.use(express.json());
 * ```
 */
export function expressHandler(
	receiver: DeliveryReceiver,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
	const side = { rawBodyHint };
	return (request, response) => answerNode(receiver, request, response, side);
}
