import type { HeadersInput } from "../core/header-lookup.ts";
import type { HashAlgorithm } from "../core/key.ts";
import type { Delivery } from "../core/scheme.ts";

/** An event: any JSON object. */
export type HmacEvent = Readonly<Record<string, unknown>>;

/** Where the signature is, and how it is written. */
export interface HmacSignature {
	/**
	 * The header that carries the signature. Several for senders that add a header while a secret is being changed: each of them is
	 * accepted, and at least one must be there.
	 */
	readonly header: string | readonly string[];
	/** The name of the signature in a header of `name=value` parts, as `v1` in `t=…,v1=…`; several names are alternatives. @defaultValue the header holds the signature alone */
	readonly part?: string | readonly string[] | undefined;
	/** What separates parts, or signatures where there are several in one header. @defaultValue `","` with `part`; otherwise one signature */
	readonly separator?: string | undefined;
	/** Text before the signature, as `sha256=`. @defaultValue none */
	readonly prefix?: string | undefined;
	/** Whether the prefix may be missing. @defaultValue false */
	readonly optionalPrefix?: boolean | undefined;
	/** How the digest is written. Hex is in lower case; padding of base64 may be missing. @defaultValue "hex" */
	readonly encoding?: "hex" | "base64" | "base64url" | undefined;
}

/** Where the time of a delivery is, and in which unit. */
export type HmacTimestamp = {
	/** `seconds` and `milliseconds` since 1970 as plain integers, `iso8601` as `2026-05-04T09:30:00Z`. @defaultValue "seconds" */
	readonly unit?: "seconds" | "milliseconds" | "iso8601" | undefined;
} & (
	| {
			/** A header of its own. */
			readonly header: string;
			/** Not beside `header`. */
			readonly part?: undefined;
	  }
	| {
			/** The name of a part of the signature's header, as `t` in `t=…,v1=…`. */
			readonly part: string;
			/** Not beside `part`. */
			readonly header?: undefined;
	  }
);

/** What a function for the signed content receives. */
export interface SignedParts {
	/** The exact body. */
	readonly body: Uint8Array;
	/** The timestamp as the sender wrote it; empty where the scheme has none. */
	readonly timestamp: string;
	/** The message id; empty where the scheme has none. */
	readonly id: string;
	/** The URL that the sender posted to; empty where the scheme does not sign it. */
	readonly url: string;
}

/** A header, or a field of the body: `data.id` is the field `id` of the field `data`. */
export type HmacValue = { readonly header: string } | { readonly field: string };

/** How one sender signs, and how its events are told apart. Each preset is one of these. */
export interface HmacFormat<Event extends object = HmacEvent> {
	/** The sender's name: event ids are unique within it. @defaultValue "hmac" */
	readonly name?: string | undefined;
	/** Where the signature is, and how it is written. */
	readonly signature: HmacSignature;
	/** The hash under the HMAC. @defaultValue "sha256" */
	readonly algorithm?: HashAlgorithm | undefined;
	/** Where the time of a delivery is. It must be part of the signed content. @defaultValue the sender signs no time, and no age is checked */
	readonly timestamp?: HmacTimestamp | undefined;
	/** The header of a message id that is part of the signed content. @defaultValue none */
	readonly messageId?: { readonly header: string } | undefined;
	/**
	 * What is signed: a template with `{body}` and any of `{timestamp}`, `{id}` and `{url}`, or a function that returns it. Everything else
	 * in a template is literal text.
	 *
	 * @defaultValue "{body}", or "{timestamp}.{body}" with a timestamp
	 */
	readonly content?: string | ((parts: SignedParts) => string | Uint8Array) | undefined;
	/** How the secret becomes the key: its text, or the bytes it encodes, or what a function returns. @defaultValue "utf8" */
	readonly key?: "utf8" | "base64" | "hex" | ((secret: string) => Uint8Array) | undefined;
	/** A prefix of secrets that is not part of the key, as `whsec_`. @defaultValue none */
	readonly secretPrefix?: string | undefined;
	/**
	 * The URL that the sender posts to, where the content has `{url}`: behind a proxy it differs from the one that arrives. A function gets
	 * the one that arrived. @defaultValue the URL of the request
	 */
	readonly url?: string | ((arrived: string) => string) | undefined;
	/**
	 * What tells events apart: the first of these values that is there, otherwise a digest of the body, which redeliveries repeat. Name a
	 * field only if it is the id of the event. With the id of a record (an order, a customer), only the first of its events would be handled.
	 *
	 * @defaultValue the `messageId`, otherwise a digest of the body
	 */
	readonly eventId?: HmacValue | readonly HmacValue[] | ((event: Event, delivery: Delivery) => string) | undefined;
	/** The name handlers are registered for. @defaultValue the field `type`, and `unknown` where it is missing */
	readonly eventType?: HmacValue | readonly HmacValue[] | ((event: Event, delivery: Delivery) => string) | undefined;
	/** Makes an event of the parsed body, or says in words what is wrong with it. @defaultValue the body, which must be a JSON object */
	readonly adapt?: ((json: unknown, delivery: Delivery) => Event | string) | undefined;
	/** A body to respond with, for messages that are no events, such as a handshake. They reach no handler. @defaultValue none */
	readonly reply?: ((event: Event, delivery: Delivery) => object | undefined) | undefined;
}

/** The pseudo-header that carries the URL of a request, where the signed content has it. No real header can have this name. */
export const URL_HEADER = ":url";

/** The headers of a request together with its URL, for schemes that sign it. What the sender claims as the URL does not count. */
export function withUrl(headers: HeadersInput, url: string): [string, string][] {
	const pairs =
		Symbol.iterator in headers ? [...(headers as Iterable<readonly [string, string]>)] : Object.entries(headers);
	const found: [string, string][] = [];
	for (const [name, value] of pairs as Iterable<readonly [string, string | readonly string[] | undefined]>)
		for (const one of typeof value === "string" ? [value] : (value ?? []))
			if (name !== URL_HEADER) found.push([name, one]);
	return [...found, [URL_HEADER, url]];
}
