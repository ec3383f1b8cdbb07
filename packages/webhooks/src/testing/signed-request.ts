import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import type { RawBody } from "../core/bytes.ts";
import type { SignOptions } from "../core/verifier.ts";

/** Signs deliveries. Any verifier of this package fits. */
export interface Signer {
	/** Returns the headers that sign a body. */
	sign(raw: RawBody, options?: SignOptions): Promise<Record<string, string>>;
}

/** Options of {@link signedRequest}. */
export interface SignedRequestOptions extends SignOptions {
	/** Signs the delivery, with its first active secret unless you set `secret`. */
	readonly webhooks: Signer;
	/**
	 * The URL that the delivery is sent to. @defaultValue "http://localhost/webhooks", or the URL that proves the delivery, for senders that
	 * sign with one
	 */
	readonly url?: string | undefined;
	/** Additional headers. They replace generated ones with the same name. */
	readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The bytes and headers of a delivery, for any transport. */
export interface SignedDelivery {
	/** The exact bytes that were signed. */
	readonly body: ReturnType<TextEncoder["encode"]>;
	/** `content-type`, the signature headers, and those you passed. */
	readonly headers: Record<string, string>;
	/** The URL that the delivery is sent to. */
	readonly url: string;
}

/**
 * Returns a genuine delivery as bytes and headers.
 *
 * @param event an object, which is sent as JSON, or the body itself as text or bytes
 */
export async function signedDelivery(
	event: object | string | Uint8Array,
	{ webhooks, url, headers, ...sign }: SignedRequestOptions,
): Promise<SignedDelivery> {
	const raw = typeof event === "string" || event instanceof Uint8Array ? event : JSON.stringify(event);
	const body = new Uint8Array(typeof raw === "string" ? new TextEncoder().encode(raw) : raw);
	// Senders that sign with the path return it as HTTP/2's pseudo-header, which cannot be sent as a header.
	const { ":path": path = "/webhooks", ...signed } = await webhooks.sign(body, sign);
	return {
		body,
		headers: { "content-type": "application/json", ...signed, ...headers },
		url: url ?? `http://localhost${path}`,
	};
}

/**
 * Returns a genuine delivery as a Fetch request.
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

/** Returns a genuine delivery as a `node:http` request, to pass to a listener or a framework's handler. */
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

/** The parts of an API Gateway event with payload format 1.0 that a receiver reads. */
export interface LambdaEventV1 {
	/** The payload format. */
	readonly version: "1.0";
	/** The HTTP method. */
	readonly httpMethod: "POST";
	/** The path of the URL, without the query. */
	readonly path: string;
	/** The headers, with names as the sender writes them. */
	readonly headers: Record<string, string>;
	/** The same headers, each as a list of its lines. */
	readonly multiValueHeaders: Record<string, string[]>;
	/** The body as text or Base64. */
	readonly body: string;
	/** Whether `body` is Base64. */
	readonly isBase64Encoded: boolean;
}
/** The parts of an API Gateway event with payload format 2.0, or of a function URL event, that a receiver reads. */
export interface LambdaEventV2 {
	/** The payload format. */
	readonly version: "2.0";
	/** The path of the URL, without the query. */
	readonly rawPath: string;
	/** Holds the method, and the path again. */
	readonly requestContext: { readonly http: { readonly method: "POST"; readonly path: string } };
	/** The headers, with names in lower case. */
	readonly headers: Record<string, string>;
	/** The body as text or Base64. */
	readonly body: string;
	/** Whether `body` is Base64. */
	readonly isBase64Encoded: boolean;
}

/** Options of {@link signedLambdaEvent}. */
export interface SignedLambdaOptions<Version extends 1 | 2> extends SignedRequestOptions {
	/** The payload format: 1 for REST APIs, 2 for HTTP APIs and function URLs. @defaultValue 2 */
	readonly version?: Version;
	/** Whether the gateway passes the body as Base64, as it does for binary bodies. @defaultValue false */
	readonly base64?: boolean;
}

/** Returns a genuine delivery as an AWS Lambda event. */
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
