import type { RawBody } from "../core/bytes.ts";
import { type DeliveryAnswer, type DeliveryReceiver, methodNotAllowed } from "./node/handler.ts";

export type { DeliveryReceiver } from "./node/handler.ts";

type Lines = Readonly<Record<string, string | undefined>>;

/** What is used of an event of API Gateway (payload 1.0 and 2.0), a function URL or a load balancer. */
export interface LambdaDelivery {
	/** The body as text or base64; none counts as empty. */
	readonly body?: string | null | undefined;
	/** Whether `body` is base64. @defaultValue false */
	readonly isBase64Encoded?: boolean | undefined;
	/** One line of each header; looked at where there are no `multiValueHeaders`. */
	readonly headers?: Lines | null | undefined;
	/** Payload 1.0: every line of a repeated header. */
	readonly multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null | undefined;
	/** Payload 1.0. */
	readonly httpMethod?: string | undefined;
	/** Payload 1.0 and load balancers. */
	readonly path?: string | undefined;
	/** Payload 2.0. */
	readonly rawPath?: string | undefined;
	/** Payload 2.0 has the method in here. */
	readonly requestContext?: object | undefined;
}

/** What a Lambda function answers with, in both payload versions. */
export interface LambdaAnswer {
	/** The HTTP status. */
	readonly statusCode: number;
	/** Names in lower case. */
	readonly headers: Record<string, string>;
	/** JSON. */
	readonly body: string;
}

const rawBodyHint =
	"Lambda: hand event.body on as the gateway gave it, a string: no @middy/http-json-body-parser before the handler, and a REST API with proxy integration in place of a mapping template.";

/**
 * A Lambda function behind API Gateway (REST and HTTP APIs), a function URL or a load balancer. For bodies that are not
 * UTF-8 have the gateway pass them on as Base64 (a REST API: binary media type of all types). A body that was made an
 * object on the way, by a mapping template or middleware, is refused with `body_not_raw`.
 *
 * @example
 * ```ts
 * import { createReceiver } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { lambdaHandler } from "@countersign/webhooks/lambda";
 *
 * const receiver = createReceiver({ webhooks: standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }) });
 * export const handler = lambdaHandler(receiver);
 * ```
 */
export function lambdaHandler(receiver: DeliveryReceiver): (event: LambdaDelivery) => Promise<LambdaAnswer> {
	return async (event) => {
		const context = event.requestContext as { readonly http?: { readonly method?: string } } | undefined;
		const posted = (event.httpMethod ?? context?.http?.method ?? "POST") === "POST";
		const answer: DeliveryAnswer = posted
			? await receiver.process({
					body: receivedBody(event),
					headers: headerLines(event),
					url: event.rawPath ?? event.path,
					rawBodyHint,
				})
			: methodNotAllowed;
		return { statusCode: answer.status, headers: { ...answer.headers }, body: answer.body };
	};
}

function receivedBody({ body, isBase64Encoded }: LambdaDelivery): RawBody {
	if (body === null || body === undefined) return "";
	if (!isBase64Encoded || typeof body !== "string") return body;
	try {
		return Uint8Array.from(atob(body), (byte) => byte.charCodeAt(0));
	} catch {
		// Not Base64 after all: then nobody can tell what the bytes were.
		return undefined as unknown as RawBody;
	}
}

function headerLines({ headers, multiValueHeaders }: LambdaDelivery): [string, string][] {
	const repeated = Object.entries(multiValueHeaders ?? {});
	if (repeated.length > 0)
		return repeated.flatMap(([name, values]) => (values ?? []).map((value): [string, string] => [name, value]));
	return Object.entries(headers ?? {}).flatMap(([name, value]): [string, string][] =>
		value === undefined ? [] : [[name, value]],
	);
}
