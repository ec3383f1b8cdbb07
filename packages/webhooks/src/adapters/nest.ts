import type { IncomingMessage, ServerResponse } from "node:http";
import { answerNode, type DeliveryReceiver } from "./node/handler.ts";

export type { DeliveryReceiver } from "./node/handler.ts";

/**
 * Nest's request: Express's, or Fastify's with the `node:http` request inside. `rawBody` is set if the application was created with
 * `rawBody: true`.
 */
export type NestRequest =
	| IncomingMessage
	| { readonly raw: IncomingMessage; readonly body?: unknown; readonly rawBody?: unknown };

/** Nest's response: Express's, or Fastify's reply. */
export type NestResponse =
	| ServerResponse
	| {
			readonly raw: ServerResponse;
			/** Tells Fastify that something else sends the response. */
			hijack(): unknown;
	  };

const rawBodyHint =
	"Nest: the body was parsed before the receiver read it. Create the application with NestFactory.create(AppModule, { rawBody: true }), or call app.use(path, nestHandler(receiver)) before app.listen.";

/**
 * Creates a handler for Nest on Express and Fastify. Use it as middleware, or call it in a controller with its `@Req()` and `@Res()`.
 *
 * As middleware it runs before Nest's body parsers if you call `app.use` before `app.listen`. In a controller it needs an application
 * created with `{ rawBody: true }`; otherwise deliveries are refused with `body_not_raw`. In a controller, Nest's parser also limits the
 * size first (100 kB on Express, unless `useBodyParser` sets another limit).
 *
 * @example
 * ```ts
 * import "reflect-metadata";
 * import { createReceiver } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { nestHandler } from "@countersign/webhooks/nest";
 * import { Module } from "@nestjs/common";
 * import { NestFactory } from "@nestjs/core";
 *
 * const receiver = createReceiver({ webhooks: standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }) });
 * class AppModule {}
 * Module({})(AppModule); // @Module({}) in your own code
 * const app = await NestFactory.create(AppModule);
 * app.use("/webhooks", nestHandler(receiver));
 * await app.listen(Number(process.env.PORT ?? 3000));
 * ```
 */
export function nestHandler(
	receiver: DeliveryReceiver,
): (request: NestRequest, response: NestResponse) => Promise<void> {
	return (request, response) => {
		if ("hijack" in response) response.hijack();
		const target = "hijack" in response ? response.raw : response;
		return "raw" in request
			? answerNode(receiver, request.raw, target, { rawBodyHint, body: request.rawBody ?? request.body })
			: answerNode(receiver, request, target, { rawBodyHint });
	};
}
