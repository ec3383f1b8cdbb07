import type { IncomingMessage, ServerResponse } from "node:http";
import type { RawBody } from "../core/bytes.ts";
import { systemClock } from "../core/clock.ts";
import { logFailure } from "../core/guard.ts";
import type { HeadersInput } from "../core/header-lookup.ts";

/** What an adapter needs of a receiver, by its shape. */
export interface DeliveryReceiver {
	/** Answers the platform's own request. */
	handle(request: Request): Promise<Response>;
	/** Answers a delivery whose bytes are already there. */
	process(delivery: {
		readonly body: RawBody;
		readonly headers: HeadersInput;
		readonly url?: string | undefined;
		readonly rawBodyHint?: string | undefined;
	}): Promise<DeliveryAnswer>;
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

/** Headers with every line of a repeated one: joining two signatures would hide that there are two. */
export function headerPairs(request: IncomingMessage): [string, string][] {
	const pairs: [string, string][] = [];
	for (let index = 0; index < request.rawHeaders.length; index += 2)
		pairs.push([request.rawHeaders[index] ?? "", request.rawHeaders[index + 1] ?? ""]);
	return pairs;
}

/** How long the rest of a refused body is read and dropped, so that the sender receives the response. */
const DRAIN_MS = 1000;

/**
 * The headers as the platform's own. The pseudo-headers of HTTP/2 (`:path`) have no place there, and neither have values that a
 * sender got past the parser: what proves a delivery is never in one of those.
 */
function fetchHeaders(request: IncomingMessage): Headers {
	const headers = new Headers();
	for (const [name, value] of headerPairs(request)) {
		if (name.startsWith(":")) continue;
		try {
			headers.append(name, value);
		} catch {
			// Left out: a header that is needed is then missing, which is a refusal.
		}
	}
	return headers;
}

/** The request as the platform's own, its body still a stream that is cut off at the receiver's limit. */
function toRequest(request: IncomingMessage, url: string): Request {
	const headers = fetchHeaders(request);
	let open = true;
	/** Once: an abandoned body keeps arriving for a while, and a closed stream throws when something is added to it. */
	const ending = (end: () => void) => () => {
		if (open) end();
		open = false;
	};
	const body = new ReadableStream<Uint8Array>({
		start(controller) {
			const broken = ending(() => controller.error(new Error("the sender broke the connection off")));
			request.on("data", (chunk: Buffer) => {
				if (!open) return;
				controller.enqueue(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length));
				if ((controller.desiredSize ?? 1) <= 0) request.pause();
			});
			request.on(
				"end",
				ending(() => controller.close()),
			);
			request.on("error", broken);
			request.on("close", broken);
		},
		pull: () => void request.resume(),
		cancel() {
			open = false;
			drain(request);
		},
	});
	return new Request(absolute(url), {
		method: "POST",
		headers,
		body,
		duplex: "half",
	} as RequestInit & { duplex: "half" });
}

/** The host does not matter here, and the path that a sender writes may not make a URL. */
function absolute(url: string): string {
	try {
		return new URL(`http://localhost${url.startsWith("/") ? "" : "/"}${url}`).href;
	} catch {
		return "http://localhost/";
	}
}

function drain(request: IncomingMessage): void {
	const cancel = systemClock.after(DRAIN_MS, () => request.destroy());
	request.once("close", cancel);
	request.once("end", cancel);
	request.resume();
}

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

/** The answer to a delivery that arrives as a request of `node:http`. Never rejects. */
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
	try {
		const parsed = parsedBody(request, body ?? request.body);
		// Verified over what is there: raw bytes pass, a parsed object is refused.
		if (parsed) return await receiver.process({ body: parsed.body, headers: headerPairs(request), url, rawBodyHint });
		const response = await receiver.handle(toRequest(request, url));
		return {
			status: response.status,
			headers: Object.fromEntries(response.headers),
			body: await response.text(),
		};
	} catch (error) {
		logFailure("answering a request")(error);
		return { status: 500, headers: { "content-type": "application/json" }, body: '{"error":"internal"}' };
	}
}

/** Answers in full, for frameworks that wait for a handler's end. Never rejects. */
export async function answerNode(
	receiver: DeliveryReceiver,
	request: IncomingMessage,
	response: ServerResponse,
	side: FrameworkSide,
): Promise<void> {
	const answer = await receiveNode(receiver, request, side);
	try {
		if (!response.headersSent) response.writeHead(answer.status, answer.headers);
		response.end(answer.body);
	} catch (error) {
		// Somebody else has answered, or the sender is gone: it retries.
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
	return (request, response) => void answerNode(receiver, request, response, { rawBodyHint });
}
