import { brand } from "../errors/brand.ts";

/** One attempt's request, ready to be sent. */
export interface TransportRequest {
	/** The whole address, query included. */
	readonly url: string;
	/** HTTP method, in capitals. */
	readonly method: string;
	/** All headers, those that sign included: not for logs. */
	readonly headers: Readonly<Record<string, string>>;
	/** JSON; undefined where the request has no body. */
	readonly body: string | undefined;
	/** Ends the attempt at any stage, the reading of the body included. */
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
}

/**
 * Sends a request once. It follows no redirect, retries nothing, knows no policy; it rejects with the signal's reason when that is
 * aborted, and with a {@link TransportError} when no complete response arrived.
 */
export interface Transport {
	/** Sends one request, once. @throws TransportError when no complete response arrived */
	send(request: TransportRequest): Promise<TransportResponse>;
}

/** No complete response arrived. Recognized by the client whichever copy of this package it comes from. */
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
