import type { SecretMatch } from "../core/errors.ts";
import type { HeadersInput } from "../core/header-lookup.ts";
import type { Delivery } from "../core/scheme.ts";
import { encodeUtf8 } from "../core/utf8.ts";

/** A verified delivery as an inbox keeps it. All of it is JSON. */
export interface Letter {
	/** The event's id, under the name of its sender. */
	readonly id: string;
	/** The event's name, which handlers are registered for. */
	readonly type: string;
	/** The exact bytes, in base64. */
	readonly body: string;
	/** Without those that carry credentials. */
	readonly headers: readonly (readonly [string, string])[];
	/** Milliseconds; when it was received and verified. */
	readonly receivedAt: number;
	/** Seconds; when the sender signed it. */
	readonly timestamp?: number;
	/** Which secret signed it. */
	readonly secret?: SecretMatch;
}

/** What an inbox does not write down: a token that proves the sender would prove whoever reads it. */
const CREDENTIALS = new Set(["authorization", "proxy-authorization", "cookie"]);

export function headersOf(headers: HeadersInput): [string, string][] {
	const entries = Symbol.iterator in headers ? [...(headers as Iterable<[string, unknown]>)] : Object.entries(headers);
	return entries
		.filter(([name]) => !CREDENTIALS.has(name.toLowerCase()))
		.flatMap(([name, value]) =>
			(Array.isArray(value) ? value : [value])
				.filter((one): one is string => typeof one === "string")
				.map((one): [string, string] => [name, one]),
		);
}

/** The delivery as it was verified. */
export function deliveryOf(letter: Letter): Delivery & { readonly body: Uint8Array } {
	return { body: fromBase64(letter.body), headers: letter.headers };
}

const CHUNK = 0x8000;

export function toBase64(body: string | Uint8Array): string {
	const bytes = typeof body === "string" ? encodeUtf8(body) : body;
	let text = "";
	for (let start = 0; start < bytes.length; start += CHUNK)
		text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
	return btoa(text);
}

function fromBase64(text: string): Uint8Array {
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
