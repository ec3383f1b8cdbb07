import type { RawBody } from "../core/bytes.ts";
import { type DeliveryAnswer, type DeliveryReceiver, methodNotAllowed } from "./node/handler.ts";

export type { DeliveryReceiver } from "./node/handler.ts";

type Lines = Readonly<Record<string, string | undefined>>;

/** The parts that are used of an event from API Gateway (payload 1.0 and 2.0), a function URL or a load balancer. */
export interface LambdaDelivery {
	/** The body as text or Base64. A missing body counts as empty. */
	readonly body?: string | null | undefined;
	/** Whether `body` is Base64. @defaultValue false */
	readonly isBase64Encoded?: boolean | undefined;
	/** One line of each header. Used if there are no `multiValueHeaders`. */
	readonly headers?: Lines | null | undefined;
	/** Every line of each header (payload 1.0, and load balancers with multi-value headers). */
	readonly multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null | undefined;
	/** The HTTP method (payload 1.0). */
	readonly httpMethod?: string | undefined;
	/** The path (payload 1.0 and load balancers). */
	readonly path?: string | undefined;
	/** The path (payload 2.0). */
	readonly rawPath?: string | undefined;
	/** Holds the HTTP method in payload 2.0. */
	readonly requestContext?: object | undefined;
}

/** The response of a Lambda function, in both payload versions. */
export interface LambdaAnswer {
	/** The HTTP status. */
	readonly statusCode: number;
	/** The headers, with names in lower case. */
	readonly headers: Record<string, string>;
	/** The same headers, if the event has `multiValueHeaders`: a load balancer that sends them reads no others. */
	readonly multiValueHeaders?: Record<string, string[]>;
	/** The body, as JSON. */
	readonly body: string;
}

const rawBodyHint =
	"Lambda: event.body must be the string that the gateway sent. Remove @middy/http-json-body-parser before the handler. For a REST API, use proxy integration instead of a mapping template.";

/**
 * Creates a Lambda function to run behind API Gateway (REST and HTTP APIs), a function URL or a load balancer. If bodies may not be UTF-8,
 * have the gateway pass them on as Base64 (for a REST API, set the binary media type for all types). A body that a mapping template or
 * middleware turned into an object is refused with `body_not_raw`.
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
		const { status: statusCode, headers, body } = answer;
		if (!event.multiValueHeaders) return { statusCode, headers: { ...headers }, body };
		const lists = Object.entries(headers).map(([name, value]) => [name, [value]]);
		return { statusCode, headers: { ...headers }, multiValueHeaders: Object.fromEntries(lists), body };
	};
}

function receivedBody({ body, isBase64Encoded }: LambdaDelivery): RawBody {
	if (body === null || body === undefined) return "";
	if (!isBase64Encoded || typeof body !== "string") return body;
	try {
		return Uint8Array.from(atob(body), (byte) => byte.charCodeAt(0));
	} catch {
		// Not Base64 after all, so the original bytes are unknown.
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
