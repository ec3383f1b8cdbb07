import type { IncomingMessage, ServerResponse } from "node:http";
import type { RawBody } from "../../core/bytes.ts";
import { realClock } from "../../core/clock.ts";
import { logFailure } from "../../core/guard.ts";
import type { HeadersInput } from "../../core/header-lookup.ts";
import { bodyTimeout, refused } from "../../receiver/answer.ts";
import { type BodySource, readBodySource } from "../../receiver/read-body.ts";
import { drain, NodeBody } from "./body.ts";
import { NodeHeaders } from "./headers.ts";

/** What an adapter needs of a receiver, by its shape. */
export interface DeliveryReceiver {
	/** Answers the platform's own request. */
	handle(request: Request): Promise<Response>;
	/** Answers a delivery whose bytes are already there. */
	process(delivery: DeliveryParts & { readonly body: RawBody }): Promise<DeliveryAnswer>;
	/**
	 * Responds to a delivery whose body is still arriving. Without it an adapter for Node.js reads the body, within `maxBodyBytes` and
	 * 30 seconds, and calls `process`.
	 */
	receive?(delivery: DeliveryParts & { readonly body: BodySource }): Promise<DeliveryAnswer>;
	/** The largest body, in bytes. @defaultValue 1_048_576 */
	readonly maxBodyBytes?: number | undefined;
	/** Returns the response to a body that was given up because of its size. */
	tooLarge?(): DeliveryAnswer;
}

/** A delivery without its body. */
export interface DeliveryParts {
	/** All headers, with every line of a repeated one. */
	readonly headers: HeadersInput;
	/** The address that was requested, whole or from its path on. */
	readonly url?: string | undefined;
	/** What to change where a body parser has read the body; it goes to your log, never to the sender. */
	readonly rawBodyHint?: string | undefined;
}

/** The response to a delivery. */
export interface DeliveryAnswer {
	/** The HTTP status. */
	readonly status: number;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	/** JSON. */
	readonly body: string;
}

export const methodNotAllowed: DeliveryAnswer = {
	status: 405,
	headers: { allow: "POST", "content-type": "application/json" },
	body: '{"error":"method_not_allowed"}',
};

interface MaybeParsed extends IncomingMessage {
	/** Where a framework's body parser has put what it made of the body. */
	readonly body?: unknown;
	readonly rawBody?: unknown;
	/** Where a router has cut off the part of the path that it is mounted at. */
	readonly originalUrl?: unknown;
}

/** The headers as pairs. */
export function headerPairs(request: Pick<IncomingMessage, "rawHeaders">): [string, string][] {
	return [...new NodeHeaders(request)];
}

/** How long a body may take to arrive for a receiver that does not say. */
const BODY_MS = 30_000;

/**
 * What a body parser before us has left: raw bytes that can be verified, or something that cannot.
 *
 * @param body where the framework puts it, if not on the request
 */
export function parsedBody(request: MaybeParsed, body: unknown = request.body): { readonly body: RawBody } | undefined {
	if (request.rawBody !== undefined) return { body: request.rawBody as RawBody };
	// Something has read it and kept nothing: its end will never come.
	if (request.readableEnded) return { body: body as RawBody };
	// An empty object is what some parsers set on requests that they leave alone.
	const untouched =
		body === undefined ||
		body === null ||
		(typeof body === "object" && !ArrayBuffer.isView(body) && Object.keys(body).length === 0);
	return untouched ? undefined : { body: body as RawBody };
}

/** What a framework keeps beside the request of `node:http`. */
export interface FrameworkSide {
	/** What to change where a body parser comes first; it goes to your log, never to the sender. */
	readonly rawBodyHint: string;
	/** What the framework's body parser has left, if not on the request. */
	readonly body?: unknown;
	/** The address as it was asked for, if not on the request. */
	readonly originalUrl?: string | undefined;
}

/** The response to a delivery that arrives as a request of `node:http` or `node:http2`. Never rejects. */
export async function receiveNode(
	receiver: DeliveryReceiver,
	request: MaybeParsed,
	{ rawBodyHint, body, originalUrl }: FrameworkSide,
): Promise<DeliveryAnswer> {
	if (request.method !== "POST") {
		drain(request);
		return methodNotAllowed;
	}
	const url = String(originalUrl ?? request.originalUrl ?? request.url ?? "/");
	const headers = new NodeHeaders(request);
	try {
		const parsed = parsedBody(request, body ?? request.body);
		// Verified over what is there: raw bytes pass, a parsed object is refused.
		if (parsed) return await receiver.process({ body: parsed.body, headers, url, rawBodyHint });
		// A short body arrives with its headers, and is there when the parser has got that far.
		if (request.complete === false) await undefined;
		const arriving = new NodeBody(request, headers);
		if (receiver.receive) return await receiver.receive({ body: arriving, headers, url, rawBodyHint });
		return await readThenProcess(receiver, arriving, { headers, url, rawBodyHint });
	} catch (error) {
		logFailure("answering a request")(error);
		return { status: 500, headers: { "content-type": "application/json" }, body: '{"error":"internal"}' };
	}
}

/** For a receiver of somebody else's that takes whole bodies only. */
async function readThenProcess(
	receiver: DeliveryReceiver,
	source: BodySource,
	about: { readonly headers: HeadersInput; readonly url: string; readonly rawBodyHint: string },
): Promise<DeliveryAnswer> {
	const { maxBodyBytes: maxBytes = 1_048_576 } = receiver;
	const body = await readBodySource(source, { maxBytes, timeout: BODY_MS, clock: realClock });
	if (body === "late") return bodyTimeout;
	return "ok" in body ? (receiver.tooLarge?.() ?? refused(body.code)) : receiver.process({ ...about, body });
}

/** Responds in full, for frameworks that wait for a handler's end. Never rejects. */
export async function answerNode(
	receiver: DeliveryReceiver,
	request: IncomingMessage,
	response: ServerResponse,
	side: FrameworkSide,
): Promise<void> {
	const { status, headers, body } = await receiveNode(receiver, request, side);
	try {
		// With its length declared, a response is a single write; without, it is sent in chunks.
		if (!response.headersSent) response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
		response.end(body);
	} catch (error) {
		// Something else has responded, or the sender is gone: it retries.
		logFailure("writing a response")(error);
	}
}

const rawBodyHint =
	"node:http: let nothing read the request before nodeHandler, or have it keep the bytes it read, as a Buffer, in request.rawBody.";

/**
 * A request listener for `node:http` and every framework that hands out its requests.
 *
 * @example
 * ```ts
 * import { createServer } from "node:http";
 * import { createReceiver } from "@countersign/webhooks";
 * import { standardWebhooks } from "@countersign/webhooks/standard";
 * import { nodeHandler } from "@countersign/webhooks/node";
 *
 * const receiver = createReceiver({ webhooks: standardWebhooks({ secrets: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" }) });
 * const server = createServer(nodeHandler(receiver)).listen(0, () => server.close());
 * ```
 */
export function nodeHandler(receiver: DeliveryReceiver): (request: IncomingMessage, response: ServerResponse) => void {
	const side = { rawBodyHint };
	return (request, response) => void answerNode(receiver, request, response, side);
}
