import { decodeBytes } from "#platform";
import { type Refusal, refuse } from "./errors.ts";
import { encodeUtf8 } from "./utf8.ts";

export { encodeUtf8 } from "./utf8.ts";

/** A request body as it was received: text, or bytes in any buffer or view. A string means its UTF-8 bytes. */
export type RawBody = string | Uint8Array | ArrayBufferView | ArrayBuffer | SharedArrayBuffer;

/** Returns the body as text, or `undefined` if the bytes are not UTF-8. */
export function decodeUtf8(body: string | Uint8Array): string | undefined {
	return typeof body === "string" ? body : decodeBytes(body);
}

/** Returns the body as text or bytes, or a refusal that says why it cannot be verified. */
export function readBody(raw: unknown, maxBytes: number): string | Uint8Array | Refusal {
	try {
		const own = typeof raw === "string" || (raw instanceof Uint8Array && raw.buffer instanceof ArrayBuffer);
		const body = own ? raw : viewOf(raw);
		if (!fits(body, maxBytes)) return refuse("body_too_large", `The body has more than ${maxBytes} bytes.`);
		// Copy buffers of another realm and shared buffers, because a thread could change them after verification.
		return own ? body : new Uint8Array(body as Uint8Array);
	} catch {
		return refuse(
			"body_not_raw",
			`The body is ${raw && typeof raw}, not the received bytes. Read it before any body parser.`,
		);
	}
}

/**
 * Returns the body as text or as a copy of its bytes. A receiver keeps a body until its handlers have finished, and the caller may reuse
 * its buffer before that.
 */
export function takeBody(raw: unknown, maxBytes: number): string | Uint8Array | Refusal {
	const body = readBody(raw, maxBytes);
	return body === raw && typeof body !== "string" ? new Uint8Array(body as Uint8Array) : body;
}

/** Returns the bytes of any other buffer or view: of another kind, of another realm (a vm, a test runner), or shared. */
function viewOf(raw: unknown): Uint8Array {
	// Throws for anything that is not really a buffer, even if it claims to be one.
	const view = ArrayBuffer.isView(raw) ? raw : new DataView(raw as ArrayBuffer);
	return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function fits(body: string | Uint8Array, maxBytes: number): boolean {
	// One UTF-16 unit becomes one to three bytes, so most texts need not be encoded to check their size.
	return body.length * 3 <= maxBytes || (typeof body === "string" ? encodeUtf8(body) : body).length <= maxBytes;
}
