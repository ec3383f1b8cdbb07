import { brand } from "../errors/brand.ts";

/** Bytes that `fetch` sends. Compilers before TypeScript 5.7 do not know `Uint8Array<ArrayBuffer>`, so their own library names the type. */
export type Bytes = ReturnType<TextEncoder["encode"]>;

/** One attempt's request, ready to be sent. */
export interface TransportRequest {
	/** The full URL with its query. */
	readonly url: string;
	/** HTTP method, in capitals. */
	readonly method: string;
	/** All headers, including those that sign the request. Do not log them. */
	readonly headers: Readonly<Record<string, string>>;
	/** JSON; undefined if the request has no body. */
	readonly body: string | undefined;
	/** Ends the attempt at any stage, even while the body is read. */
	readonly signal: AbortSignal;
}

/** A response whose body has been read. */
export interface TransportResponse {
	/** The HTTP status. */
	readonly status: number;
	/** All response headers. */
	readonly headers: Headers;
	/** The complete body as text; empty without a body. */
	readonly body: string;
	/** A body that isn't text, read by `receive`; `body` is then empty. */
	readonly content?: Blob | ReadableStream<Bytes> | undefined;
}

/** A body that isn't JSON. A function opens a stream, and is called for each attempt. */
export type RequestBody = string | Bytes | Blob | (() => ReadableStream<Bytes>);

/** A request of any kind: uploads, downloads and streams. */
export interface AnyTransportRequest extends Omit<TransportRequest, "body"> {
	/** Undefined if the request has no body. */
	readonly body: RequestBody | undefined;
	/** Reads the body of the response instead of the transport, which adds the result to its own. */
	readonly receive?: ((response: Response) => Promise<Pick<TransportResponse, "body" | "content">>) | undefined;
}

/**
 * Sends requests, each once. It follows no redirects and does not retry. It rejects with the signal's reason when the signal is
 * aborted, and with a {@link TransportError} if no complete response arrived.
 */
export interface Transport {
	/** Sends a request once. @throws TransportError if no complete response arrived */
	send(request: TransportRequest): Promise<TransportResponse>;
	/** Whether `send` takes every `AnyTransportRequest`. Without it, a client uses the transport for JSON only. */
	readonly isUniversal?: boolean | undefined;
}

/** No complete response arrived. Clients recognize it even if it comes from another copy of this package. */
export class TransportError extends Error {
	/** Always `TransportError`. */
	override readonly name = "TransportError";
	/** Whether it is certain that no byte of the request reached the server. */
	readonly neverLeft: boolean;

	constructor(message: string, neverLeft: boolean, cause: unknown) {
		super(message, { cause });
		this.neverLeft = neverLeft;
	}
}

brand("TransportError", TransportError);
