import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import type { RawBody } from "../core/bytes.ts";
import type { SignOptions } from "../core/verifier.ts";

/** What signs: any verifier of this package. */
export interface Signer {
	/** Headers for a body. */
	sign(raw: RawBody, options?: SignOptions): Promise<Record<string, string>>;
}

/** Options of {@link signedRequest}. */
export interface SignedRequestOptions extends SignOptions {
	/** Signs the delivery; its first live secret is used unless `secret` is given. */
	readonly webhooks: Signer;
	/** Where it goes. @defaultValue "http://localhost/webhooks", or the address that proves the delivery, for senders that sign with one */
	readonly url?: string | undefined;
	/** Further headers; they win over the ones made here. */
	readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Bytes and headers of a delivery, for whatever carries them. */
export interface SignedDelivery {
	/** The exact bytes that were signed. */
	readonly body: Uint8Array<ArrayBuffer>;
	/** `content-type`, those that sign, and those that were given. */
	readonly headers: Record<string, string>;
	/** Where it goes. */
	readonly url: string;
}

/**
 * A genuine delivery: the bytes and the headers.
 *
 * @param event an object, sent as JSON, or the body itself as text or bytes
 */
export async function signedDelivery(
	event: object | string | Uint8Array,
	{ webhooks, url, headers, ...sign }: SignedRequestOptions,
): Promise<SignedDelivery> {
	const raw = typeof event === "string" || event instanceof Uint8Array ? event : JSON.stringify(event);
	const body = new Uint8Array(typeof raw === "string" ? new TextEncoder().encode(raw) : raw);
	// What belongs in the first line of a request, senders sign with as HTTP/2 writes it; it is no header that can be sent.
	const { ":path": path = "/webhooks", ...signed } = await webhooks.sign(body, sign);
	return {
		body,
		headers: { "content-type": "application/json", ...signed, ...headers },
		url: url ?? `http://localhost${path}`,
	};
}

/**
 * A genuine delivery as a Fetch request.
 *
 * @example
 * ```ts
 * import { createReceiver } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { signedRequest } from "@countersign/webhooks/testing";
 *
 * const webhooks = standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" });
 * const receiver = createReceiver({ webhooks });
 * const event = { id: "evt_1", type: "order.paid", data: { object: {} } };
 * console.log((await receiver.handle(await signedRequest(event, { webhooks }))).status); // 200
 * ```
 */
export async function signedRequest(
	event: object | string | Uint8Array,
	options: SignedRequestOptions,
): Promise<Request> {
	const { body, headers, url } = await signedDelivery(event, options);
	return new Request(url, { method: "POST", body, headers });
}

/** A genuine delivery as the request object of `node:http`, to hand to a listener or a framework's handler. */
export async function signedNodeRequest(
	event: object | string | Uint8Array,
	options: SignedRequestOptions,
): Promise<IncomingMessage> {
	const { body, headers, url } = await signedDelivery(event, options);
	const all = lowerCase({ ...headers, "content-length": String(body.length) });
	const { pathname, search, host } = new URL(url);
	const request = new IncomingMessage(new Socket());
	request.method = "POST";
	request.url = `${pathname}${search}`;
	request.httpVersion = "1.1";
	request.headers = { host, ...all };
	request.headersDistinct = Object.fromEntries(
		Object.entries(request.headers).map(([name, value]) => [name, [String(value)]]),
	);
	request.rawHeaders = Object.entries(request.headers).flatMap(([name, value]) => [name, String(value)]);
	request.push(body);
	request.push(null);
	return request;
}

/** The parts of an API Gateway or function URL event that a receiver looks at. */
export interface LambdaEventV1 {
	/** The payload format. */
	readonly version: "1.0";
	/** As deliveries are sent. */
	readonly httpMethod: "POST";
	/** The path of the address, without a query. */
	readonly path: string;
	/** The headers, names as the sender writes them. */
	readonly headers: Record<string, string>;
	/** The same headers, each as a list of its lines. */
	readonly multiValueHeaders: Record<string, string[]>;
	/** The body as text, or in base64. */
	readonly body: string;
	/** Whether `body` is in base64. */
	readonly isBase64Encoded: boolean;
}
/** An event of API Gateway with payload format 2.0, or of a function URL. */
export interface LambdaEventV2 {
	/** The payload format. */
	readonly version: "2.0";
	/** The path of the address, without a query. */
	readonly rawPath: string;
	/** Has the method, and the path once more. */
	readonly requestContext: { readonly http: { readonly method: "POST"; readonly path: string } };
	/** The headers, names in lower case. */
	readonly headers: Record<string, string>;
	/** The body as text, or in base64. */
	readonly body: string;
	/** Whether `body` is in base64. */
	readonly isBase64Encoded: boolean;
}

/** Options of {@link signedLambdaEvent}. */
export interface SignedLambdaOptions<Version extends 1 | 2> extends SignedRequestOptions {
	/** Payload format: 1 for REST APIs, 2 for HTTP APIs and function URLs. @defaultValue 2 */
	readonly version?: Version;
	/** Whether the gateway passes the body in base64, as it does for bytes. @defaultValue false */
	readonly base64?: boolean;
}

/** A genuine delivery as AWS Lambda gets it. */
export async function signedLambdaEvent<Version extends 1 | 2 = 2>(
	event: object | string | Uint8Array,
	{ version, base64 = false, ...options }: SignedLambdaOptions<Version>,
): Promise<Version extends 1 ? LambdaEventV1 : LambdaEventV2> {
	const { body, headers, url } = await signedDelivery(event, options);
	const path = new URL(url).pathname;
	const bytes = Buffer.from(body);
	const content = { body: bytes.toString(base64 ? "base64" : "utf8"), isBase64Encoded: base64 };
	const made: LambdaEventV1 | LambdaEventV2 =
		version === 1
			? {
					version: "1.0",
					httpMethod: "POST",
					path,
					headers,
					multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
					...content,
				}
			: {
					version: "2.0",
					rawPath: path,
					requestContext: { http: { method: "POST", path } },
					headers: lowerCase(headers),
					...content,
				};
	return made as Version extends 1 ? LambdaEventV1 : LambdaEventV2;
}

function lowerCase(headers: Record<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
