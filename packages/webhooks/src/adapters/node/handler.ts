import type { IncomingMessage, ServerResponse } from "node:http";
import type { RawBody } from "../../core/bytes.ts";
import { realClock } from "../../core/clock.ts";
import { logFailure } from "../../core/guard.ts";
import type { HeadersInput } from "../../core/header-lookup.ts";
import { bodyTimeout, refused } from "../../receiver/answer.ts";
import { type BodySource, readBodySource } from "../../receiver/read-body.ts";
import { drain, NodeBody } from "./body.ts";
import { NodeHeaders } from "./headers.ts";

/** The parts of a receiver or an inbox that an adapter uses. */
export interface DeliveryReceiver {
	/** Responds to a Fetch request. */
	handle(request: Request): Promise<Response>;
	/** Responds to a delivery whose body has already been read. */
	process(delivery: DeliveryParts & { readonly body: RawBody }): Promise<DeliveryAnswer>;
	/**
	 * Responds to a delivery whose body is still arriving. Without this method, adapters for Node.js read the body, up to `maxBodyBytes` and
	 * 30 seconds, and call `process`.
	 */
	receive?(delivery: DeliveryParts & { readonly body: BodySource }): Promise<DeliveryAnswer>;
	/** The largest accepted body, in bytes. @defaultValue 1_048_576 */
	readonly maxBodyBytes?: number | undefined;
	/** Returns the response to a body that is too large. */
	tooLarge?(): DeliveryAnswer;
}

/** A delivery without its body. */
export interface DeliveryParts {
	/** All headers. Repeated headers keep every line. */
	readonly headers: HeadersInput;
	/** The request URL, either complete or starting at its path. */
	readonly url?: string | undefined;
	/** What to change if a body parser has read the body. It is written to your log and never sent to the sender. */
	readonly rawBodyHint?: string | undefined;
}

/** The response to a delivery. */
export interface DeliveryAnswer {
	/** The HTTP status. */
	readonly status: number;
	/** The headers, with names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	/** The body, as JSON. */
	readonly body: string;
}

export const methodNotAllowed: DeliveryAnswer = {
	status: 405,
	headers: { allow: "POST", "content-type": "application/json" },
	body: '{"error":"method_not_allowed"}',
};

interface MaybeParsed extends IncomingMessage {
	/** The result of the framework's body parser. */
	readonly body?: unknown;
	readonly rawBody?: unknown;
	/** The full path, if a router has removed the part it is mounted at. */
	readonly originalUrl?: unknown;
}

/** Returns the headers as pairs, with every line of a repeated one. */
export function headerPairs(request: Pick<IncomingMessage, "rawHeaders">): [string, string][] {
	return [...new NodeHeaders(request)];
}

/** How long a body may take to arrive if the receiver sets no timeout. */
const BODY_MS = 30_000;

/**
 * Returns what an earlier body parser left: raw bytes that can be verified, or something that cannot. Returns `undefined` if the body has
 * not been read.
 *
 * @param body the parsed body, if the framework doesn't keep it on the request
 */
export function parsedBody(request: MaybeParsed, body: unknown = request.body): { readonly body: RawBody } | undefined {
	if (request.rawBody !== undefined) return { body: request.rawBody as RawBody };
	// Something has read the body without keeping it, so waiting for its end would take forever.
	if (request.readableEnded) return { body: body as RawBody };
	// Some parsers set an empty object on requests that they don't read.
	const untouched =
		body === undefined ||
		body === null ||
		(typeof body === "object" && !ArrayBuffer.isView(body) && Object.keys(body).length === 0);
	return untouched ? undefined : { body: body as RawBody };
}

/** What a framework keeps outside of the `node:http` request. */
export interface FrameworkSide {
	/** What to change if a body parser runs first. It is written to your log and never sent to the sender. */
	readonly rawBodyHint: string;
	/** The parsed body, if it is not on the request. */
	readonly body?: unknown;
	/** The original request URL, if it is not on the request. */
	readonly originalUrl?: string | undefined;
}

/** Returns the response to a delivery that arrives as a `node:http` or `node:http2` request. Never rejects. */
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
		// Raw bytes can be verified; a parsed object is refused.
		if (parsed) return await receiver.process({ body: parsed.body, headers, url, rawBodyHint });
		// A short body arrives together with its headers, and is complete after the HTTP parser's next step.
		if (request.complete === false) await undefined;
		const arriving = new NodeBody(request, headers);
		if (receiver.receive) return await receiver.receive({ body: arriving, headers, url, rawBodyHint });
		return await readThenProcess(receiver, arriving, { headers, url, rawBodyHint });
	} catch (error) {
		logFailure("responding to a request")(error);
		return { status: 500, headers: { "content-type": "application/json" }, body: '{"error":"internal"}' };
	}
}

/** Reads the body first, for custom receivers that only take complete bodies. */
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

/** Writes the response and resolves when that is done, for frameworks that wait for their handlers. Never rejects. */
export async function answerNode(
	receiver: DeliveryReceiver,
	request: IncomingMessage,
	response: ServerResponse,
	side: FrameworkSide,
): Promise<void> {
	const { status, headers, body } = await receiveNode(receiver, request, side);
	try {
		// With `content-length`, the response is a single write; without it, it would be chunked. Not a spread: V8 creates an object with a
		// spread and a name that is not an identifier many times slower.
		const length = { "content-length": Buffer.byteLength(body) };
		if (!response.headersSent) response.writeHead(status, Object.assign(length, headers));
		response.end(body);
	} catch (error) {
		// Something else has responded, or the sender has disconnected and will retry.
		logFailure("writing a response")(error);
	}
}

const rawBodyHint =
	"node:http: the request was read before nodeHandler. Remove the code that reads it, or let that code store the bytes as a Buffer in request.rawBody.";

/**
 * Creates a request listener for `node:http`, `node:http2` and every framework that passes on their requests.
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
