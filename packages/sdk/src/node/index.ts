/**
 * A transport for bulk work on Node.js: undici's dispatcher with kept connections. It behaves like the portable one and uses a fraction
 * of its CPU. Needs the optional peer `undici`.
 */
import { Agent, type Dispatcher, request } from "undici";
import { checkNumber } from "../core/options.ts";
import type { Transport, TransportRequest, TransportResponse } from "../core/transport/transport.ts";
import { transportError } from "../core/transport/transport-error.ts";
import { decompress } from "./decompress.ts";

/** No text can be longer than this. */
const LONGEST_BODY = 2 ** 31;

/** Options of {@link nodeTransport}. */
export interface NodeTransportOptions {
	/** Connections to one origin at most. @defaultValue 256 */
	readonly connections?: number | undefined;
	/** Milliseconds that an idle connection is kept. @defaultValue 30_000 */
	readonly keepAliveTimeout?: number | undefined;
	/** Offer HTTP/2 where the server speaks it. @defaultValue false */
	readonly http2?: boolean | undefined;
	/** Your own dispatcher, such as a proxy's. The options above are then ignored. */
	readonly dispatcher?: Dispatcher | undefined;
	/** The largest response in bytes, before and after decompression; a larger one fails the attempt. @defaultValue 268_435_456 */
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
			// The attempt's own timeout rules, from connect to the end of the body.
			headersTimeout: 0,
			bodyTimeout: 0,
			maxResponseSize: maxBytes,
		});
	return {
		async send({ url, method, headers, body, signal }: TransportRequest): Promise<TransportResponse> {
			try {
				const response = await request(url, {
					dispatcher,
					method: method as Dispatcher.HttpMethod,
					headers: headers as Record<string, string>,
					body: body ?? null,
					signal,
				});
				const text = await textOf(response, maxBytes);
				return { status: response.statusCode, headers: headersOf(response), body: text };
			} catch (error) {
				if (signal.aborted) throw signal.reason;
				throw transportError(error);
			}
		},
	};
}

const encodingOf = ({ headers }: Dispatcher.ResponseData): string =>
	[headers["content-encoding"] ?? ""].flat().join(",");

async function textOf(response: Dispatcher.ResponseData, maxBytes: number): Promise<string> {
	const encoding = encodingOf(response);
	if (encoding === "") return response.body.text();
	const bytes = new Uint8Array(await response.body.arrayBuffer());
	// A response without a body may name a coding all the same.
	return bytes.length === 0 ? "" : new TextDecoder().decode(await decompress(bytes, encoding, maxBytes));
}

/** The headers, without those that describe the compressed body. */
function headersOf(response: Dispatcher.ResponseData): Headers {
	const received = new Headers();
	for (const [name, value] of Object.entries(response.headers))
		for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) received.append(name, one);
	if (encodingOf(response) !== "") for (const name of ["content-encoding", "content-length"]) received.delete(name);
	return received;
}
