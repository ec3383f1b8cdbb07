import { decodeBytes } from "#platform";
import { type Refusal, refuse } from "./errors.ts";
import { encodeUtf8 } from "./utf8.ts";

export { encodeUtf8 } from "./utf8.ts";

/** A request body as it was received. A string stands for its UTF-8 bytes. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** The body as text, or `undefined` where the bytes are not UTF-8. */
export function decodeUtf8(body: string | Uint8Array): string | undefined {
	return typeof body === "string" ? body : decodeBytes(body);
}

/** The body as text or bytes, or why it cannot be verified. */
export function readBody(raw: unknown, maxBytes: number): string | Uint8Array | Refusal {
	try {
		const body = typeof raw === "string" || raw instanceof Uint8Array ? raw : foreignBytes(raw);
		return fits(body, maxBytes) ? body : refuse("body_too_large", `More than ${maxBytes} bytes.`);
	} catch {
		return refuse(
			"body_not_raw",
			`The body is ${raw && typeof raw}, not the received bytes: take it before any body parser.`,
		);
	}
}

/** Views and buffers of other kinds and other realms (a vm, a test runner), which `instanceof` does not know. */
function foreignBytes(raw: unknown): Uint8Array {
	// Throws for everything that is not really a buffer, whatever it calls itself.
	const view = ArrayBuffer.isView(raw) ? raw : new DataView(raw as ArrayBuffer);
	return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function fits(body: string | Uint8Array, maxBytes: number): boolean {
	// One UTF-16 unit becomes one to three bytes, so most texts need not be encoded to be measured.
	return body.length * 3 <= maxBytes || (typeof body === "string" ? encodeUtf8(body) : body).length <= maxBytes;
}
