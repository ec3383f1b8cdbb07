import type { IncomingMessage, ServerResponse } from "node:http";
import type { RawBody } from "../core/bytes.ts";
import type { HeadersInput } from "../core/header-lookup.ts";

/** What an adapter needs of a receiver, by its shape. */
export interface DeliveryReceiver {
	handle(request: Request): Promise<Response>;
	process(delivery: {
		readonly body: RawBody;
		readonly headers: HeadersInput;
	}): Promise<{ readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string }>;
}

interface MaybeParsed extends IncomingMessage {
	/** Where a framework's body parser has put what it made of the body. */
	readonly body?: unknown;
	readonly rawBody?: unknown;
}

/** Headers with every line of a repeated one: joining two signatures would hide that there are two. */
export function headerPairs(request: IncomingMessage): [string, string][] {
	const pairs: [string, string][] = [];
	for (let index = 0; index < request.rawHeaders.length; index += 2)
		pairs.push([request.rawHeaders[index] ?? "", request.rawHeaders[index + 1] ?? ""]);
	return pairs;
}

/** The request as the platform's own, its body still a stream that is cut off at the receiver's limit. */
function toRequest(request: IncomingMessage): Request {
	const headers = new Headers();
	for (const [name, value] of headerPairs(request)) headers.append(name, value);
	const body = new ReadableStream<Uint8Array>({
		start(controller) {
			request.on("data", (chunk: Buffer) => {
				controller.enqueue(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.length));
				if ((controller.desiredSize ?? 1) <= 0) request.pause();
			});
			request.on("end", () => controller.close());
			request.on("error", (error) => controller.error(error));
			request.on("aborted", () => controller.error(new Error("the sender broke the connection off")));
		},
		pull: () => void request.resume(),
		cancel: () => void request.destroy,
	});
	return new Request(`http://${request.headers.host ?? "localhost"}${request.url ?? "/"}`, {
		method: "POST",
		headers,
		body,
		duplex: "half",
	} as RequestInit & { duplex: "half" });
}

/** What a body parser before us has left: raw bytes that can be verified, or something that cannot. */
function parsedBody(request: MaybeParsed): { readonly body: RawBody } | undefined {
	if (request.rawBody !== undefined) return { body: request.rawBody as RawBody };
	// An empty object is what some parsers set on requests that they leave alone.
	const untouched =
		request.body === undefined ||
		(!request.readableEnded &&
			typeof request.body === "object" &&
			request.body !== null &&
			!ArrayBuffer.isView(request.body) &&
			Object.keys(request.body).length === 0);
	return untouched ? undefined : { body: request.body as RawBody };
}

async function answer(receiver: DeliveryReceiver, request: MaybeParsed, response: ServerResponse): Promise<void> {
	if (request.method !== "POST") {
		response
			.writeHead(405, { allow: "POST", "content-type": "application/json" })
			.end('{"error":"method_not_allowed"}');
		return;
	}
	const parsed = parsedBody(request);
	if (parsed) {
		// Verified over what is there: raw bytes pass, a parsed object is refused with what to change.
		const { status, headers, body } = await receiver.process({ body: parsed.body, headers: headerPairs(request) });
		response.writeHead(status, headers).end(body);
		return;
	}
	const result = await receiver.handle(toRequest(request));
	response.writeHead(result.status, Object.fromEntries(result.headers));
	response.end(await result.text());
	// A body that was cut off is not read to its end: the connection goes with it.
	if (!request.readableEnded) request.destroy();
}

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
	return (request, response) => {
		answer(receiver, request, response).catch(() => {
			if (!response.headersSent) response.writeHead(500, { "content-type": "application/json" });
			response.end('{"error":"internal"}');
		});
	};
}
