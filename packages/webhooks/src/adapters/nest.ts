import type { IncomingMessage, ServerResponse } from "node:http";
import { answerNode, type DeliveryReceiver } from "./node.ts";

export type { DeliveryReceiver } from "./node.ts";

/** Nest's request: Express's, or Fastify's with the one of `node:http` inside. `rawBody` is there with `rawBody: true`. */
export type NestRequest =
	| IncomingMessage
	| { readonly raw: IncomingMessage; readonly body?: unknown; readonly rawBody?: unknown };

/** Nest's response: Express's, or Fastify's reply. */
export type NestResponse =
	| ServerResponse
	| {
			readonly raw: ServerResponse;
			/** Tells Fastify that somebody else gives the answer. */
			hijack(): unknown;
	  };

/**
 * What a Nest controller calls with its `@Req()` and `@Res()`, on Express and Fastify. Create the application with
 * `{ rawBody: true }` (Nest's parser then limits the size first: 100 kB unless `useBodyParser` says more) or with
 * `{ bodyParser: false }`; otherwise deliveries are refused with `body_not_raw`.
 *
 * @example
 * ```ts
 * import { Controller, Post, Req, Res } from "@nestjs/common";
 * import { createReceiver } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { nestHandler, type NestRequest, type NestResponse } from "@countersign/webhooks/nest";
 *
 * const receiver = createReceiver({ webhooks: standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }) });
 * const answer = nestHandler(receiver);
 *
 * @Controller("webhooks")
 * export class WebhooksController {
 * 	@Post()
 * 	receive(@Req() request: NestRequest, @Res() response: NestResponse) {
 * 		return answer(request, response);
 * 	}
 * }
 * ```
 */
export function nestHandler(
	receiver: DeliveryReceiver,
): (request: NestRequest, response: NestResponse) => Promise<void> {
	return (request, response) => {
		if ("hijack" in response) response.hijack();
		const target = "hijack" in response ? response.raw : response;
		return "raw" in request
			? answerNode(receiver, request.raw, target, request.rawBody ?? request.body)
			: answerNode(receiver, request, target);
	};
}
