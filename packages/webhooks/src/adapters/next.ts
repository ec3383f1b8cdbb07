import type { IncomingMessage, ServerResponse } from "node:http";
import { answerFetch } from "./fetch.ts";
import { answerNode, type DeliveryReceiver } from "./node/handler.ts";

export type { DeliveryReceiver } from "./node/handler.ts";

const appRouterHint =
	"Next.js: the body was read before the handler. Do not call request.json() or request.text() on the request; call them on request.clone().";
const pagesRouterHint =
	"Next.js: the body parser ran before the handler. Write export const config = { api: { bodyParser: false } } in the file of this API route; Next.js ignores a re-exported one.";

/**
 * Creates a route handler for the app router of Next.js. Export it as `POST` from `app/webhooks/route.ts`.
 *
 * @example
 * ```ts
 * import { createReceiver } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { appRouteHandler } from "@countersign/webhooks/next";
 *
 * const receiver = createReceiver({ webhooks: standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }) });
 * export const POST = appRouteHandler(receiver);
 * ```
 */
export function appRouteHandler(receiver: DeliveryReceiver): (request: Request) => Promise<Response> {
	return (request) => answerFetch(receiver, request, appRouterHint);
}

/**
 * Creates an API route for the pages router of Next.js. Make it the default export of `pages/api/webhooks.ts`, and export `config` from the
 * same file as shown below. Next.js reads `config` without running the file, so write it out there. Without it, Next.js parses the body and
 * deliveries are refused with `body_not_raw`.
 *
 * @example
 * ```ts
 * import { createReceiver } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { pagesHandler } from "@countersign/webhooks/next";
 *
 * const receiver = createReceiver({ webhooks: standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }) });
 * export const config = { api: { bodyParser: false } };
 * export default pagesHandler(receiver);
 * ```
 */
export function pagesHandler(
	receiver: DeliveryReceiver,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
	return (request, response) => answerNode(receiver, request, response, { rawBodyHint: pagesRouterHint });
}
