/**
 * A transport for bulk work on Node.js: undici's dispatcher with connections that are kept open. It behaves like the portable one and
 * uses a fraction of its CPU. Needs the optional peer `undici`.
 */
import { Agent, type Dispatcher } from "undici";
import { checkNumber } from "../core/options.ts";
import { type Cancellable, ON_CANCEL } from "../core/transport/cancellation.ts";
import type { AnyTransportRequest, Transport, TransportResponse } from "../core/transport/transport.ts";
import { transportError } from "../core/transport/transport-error.ts";
import { decompress } from "./decompress.ts";
import { exchange, type RawResponse } from "./exchange.ts";
import { streamedExchange } from "./streamed-exchange.ts";

/** The maximum length of a string. */
const LONGEST_BODY = 2 ** 31;

/** Options of {@link nodeTransport}. */
export interface NodeTransportOptions {
	/** The maximum number of connections to one origin. @defaultValue 256 */
	readonly connections?: number | undefined;
	/** Milliseconds for which an idle connection is kept open. @defaultValue 30_000 */
	readonly keepAliveTimeout?: number | undefined;
	/** Use HTTP/2 if the server supports it. @defaultValue false */
	readonly http2?: boolean | undefined;
	/** Your own dispatcher, such as a proxy's. The options above are then ignored. */
	readonly dispatcher?: Dispatcher | undefined;
	/** The largest response in bytes, before and after decompression. A larger one fails the attempt. @defaultValue 268_435_456 */
	readonly maxDecompressedBytes?: number | undefined;
}

/**
 * Creates a transport that sends through undici's pool instead of `fetch`. Responses in gzip, deflate and br are decompressed.
 *
 * @throws TypeError if `maxDecompressedBytes` is not a number of at least 1
 * @example
 * ```ts
 * import { nodeTransport } from "@countersign/sdk/node";
 *
 * const options = { transport: nodeTransport({ connections: 32 }) }; // pass them to any client
 * console.log(typeof options.transport);
 * ```
 */
export function nodeTransport(options: NodeTransportOptions = {}): Transport {
	const maxBytes = Math.floor(Math.min(checkNumber(options, "maxDecompressedBytes", 268_435_456, 1), LONGEST_BODY));
	const dispatcher =
		options.dispatcher ??
		new Agent({
			connections: options.connections ?? 256,
			keepAliveTimeout: options.keepAliveTimeout ?? 30_000,
			allowH2: options.http2 === true,
			// The attempt's own timeout applies, from connect to the end of the body.
			headersTimeout: 0,
			bodyTimeout: 0,
			maxResponseSize: maxBytes,
		});
	return {
		isUniversal: true,
		async send(request: AnyTransportRequest & Cancellable): Promise<TransportResponse> {
			let cancelled: { readonly reason: unknown } | undefined;
			const listen = (cancel: (reason: unknown) => void): (() => void) =>
				onCancel(request, (reason) => {
					cancelled = { reason };
					cancel(reason);
				});
			try {
				if (request.receive) {
					const response = await streamedExchange(dispatcher, request, listen);
					const { status, headers } = response;
					return { status, headers, ...(await request.receive(response)) };
				}
				const raw = await exchange(dispatcher, request, listen);
				return raw.encoding === "" ? responseOf(raw, raw.text()) : await decompressed(raw, maxBytes);
			} catch (error) {
				if (cancelled) throw cancelled.reason;
				throw transportError(error);
			}
		},
	};
}

/** Listens to the cancellation of this package's client, or to the signal of any other caller. Returns how to stop listening. */
function onCancel(request: AnyTransportRequest & Cancellable, cancel: (reason: unknown) => void): () => void {
	const cancellation = request[ON_CANCEL];
	if (cancellation) {
		cancellation.listen(cancel);
		return () => {};
	}
	const { signal } = request;
	const listener = (): void => cancel(signal.reason);
	if (signal.aborted) listener();
	signal.addEventListener("abort", listener, { once: true });
	return () => signal.removeEventListener("abort", listener);
}

/** The headers become `Headers` when they are first read: that costs more than reading the body. */
function responseOf(raw: RawResponse, body: string): TransportResponse {
	let headers: Headers | undefined;
	return {
		status: raw.status,
		get headers() {
			headers ??= raw.headers();
			return headers;
		},
		body,
	};
}

async function decompressed(raw: RawResponse, maxBytes: number): Promise<TransportResponse> {
	const bytes = raw.bytes();
	// Even a response without a body may have a Content-Encoding.
	const body = bytes.length === 0 ? "" : new TextDecoder().decode(await decompress(bytes, raw.encoding, maxBytes));
	const headers = raw.headers();
	for (const name of ["content-encoding", "content-length"]) headers.delete(name);
	return { status: raw.status, headers, body };
}
