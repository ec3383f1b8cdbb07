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

/** An answer whose body has been read. */
export interface TransportResponse {
	/** The HTTP status. */
	readonly status: number;
	/** All headers of the answer. */
	readonly headers: Headers;
	/** The whole body as text; empty where there is none. */
	readonly body: string;
}

/**
 * Sends a request once. It follows no redirect, retries nothing, knows no policy; it rejects with the signal's reason when that is
 * aborted, and with a {@link TransportError} when no whole answer came.
 */
export interface Transport {
	/** Sends one request, once. @throws TransportError when no answer came */
	send(request: TransportRequest): Promise<TransportResponse>;
}

/** No whole answer came. */
export class TransportError extends Error {
	/** Always `TransportError`, also where `instanceof` cannot be used. */
	override readonly name = "TransportError";
	/** Whether it is certain that no byte of the request reached the server. */
	readonly neverLeft: boolean;

	constructor(message: string, neverLeft: boolean, cause: unknown) {
		super(message, { cause });
		this.neverLeft = neverLeft;
	}
}
