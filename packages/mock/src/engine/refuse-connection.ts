import type { Duplex } from "node:stream";

/** What is wrong with bytes that could not be read as a request. */
export interface Unreadable {
	readonly status: number;
	readonly code: string;
	readonly message: string;
}

/** A response to them. */
export interface UnreadableReply {
	/** The text behind the status. */
	readonly reason: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}

/**
 * Responds to an incomplete or invalid HTTP request, and closes its connection.
 *
 * @param tooLong says that the headers are too long
 */
export function refuseConnection(
	error: Error & { readonly code?: string },
	socket: Duplex,
	tooLong: string,
	reply: (unreadable: Unreadable) => UnreadableReply,
): void {
	if (!socket.writable || error.code === "ECONNRESET") {
		socket.destroy();
		return;
	}
	const unreadable = unreadableOf(error.code, tooLong);
	const { reason, headers, body } = reply(unreadable);
	const lines = Object.entries({ ...headers, "content-length": Buffer.byteLength(body), connection: "close" }).map(
		([name, value]) => `${name}: ${value}`,
	);
	socket.end(`HTTP/1.1 ${unreadable.status} ${reason}\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
}

function unreadableOf(code: string | undefined, tooLong: string): Unreadable {
	if (code === "HPE_HEADER_OVERFLOW") return { status: 431, code: "headers_too_large", message: tooLong };
	if (code === "ERR_HTTP_REQUEST_TIMEOUT")
		return { status: 408, code: "request_timeout", message: "The request took too long to arrive." };
	return { status: 400, code: "invalid_http", message: "The bytes are not an HTTP request." };
}
