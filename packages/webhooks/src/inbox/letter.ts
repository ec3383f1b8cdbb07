import { base64ToBytes, bytesToBase64 } from "#platform";
import type { SecretMatch } from "../core/errors.ts";
import type { HeadersInput } from "../core/header-lookup.ts";
import { type SecretParts, withoutCredentials } from "../core/redact-delivery.ts";
import type { Delivery } from "../core/scheme.ts";
import { encodeUtf8 } from "../core/utf8.ts";

/** A verified delivery as an inbox stores it, as JSON. */
export interface Letter {
	/** The name of its inbox, followed by the event's id. */
	readonly id: string;
	/** The name of the inbox that it belongs to. Absent in entries of version 0.1.0. */
	readonly inbox?: string;
	/** The event's id. Absent in entries of version 0.1.0. */
	readonly eventId?: string;
	/** The event's type, which handlers are registered for. */
	readonly type: string;
	/** The receiver's `orderBy` key: entries with the same one are handed out one after the other. */
	readonly orderKey?: string;
	/** The exact bytes, in base64. */
	readonly body: string;
	/** Without credentials, signatures and secrets in the path. */
	readonly headers: readonly (readonly [string, string])[];
	/** Milliseconds since 1970; when it was received and verified. */
	readonly receivedAt: number;
	/** Seconds since 1970; when the sender signed it. */
	readonly timestamp?: number;
	/** Which secret signed it. */
	readonly secret?: SecretMatch;
}

/** Returns the headers to store: those that a later attempt needs to read the event, and none that proves the sender. */
export function headersOf(
	webhooks: { readonly secretParts?: SecretParts | undefined },
	headers: HeadersInput,
): [string, string][] {
	const signatures = webhooks.secretParts?.signatures?.map((name) => name.toLowerCase());
	const isSignature = (name: string) => (signatures ? signatures.includes(name) : name.includes("signature"));
	return withoutCredentials(webhooks, { headers }).headers.filter(([name]) => !isSignature(name.toLowerCase()));
}

/** Returns the delivery as it was verified. */
export function deliveryOf(letter: Letter): Delivery & { readonly body: Uint8Array } {
	return { body: fromBase64(letter.body), headers: letter.headers };
}

export function toBase64(body: string | Uint8Array): string {
	return bytesToBase64(typeof body === "string" ? encodeUtf8(body) : body);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	return base64ToBytes(text);
}
