import type { HeadersInput } from "../core/header-lookup.ts";
import type { HashAlgorithm } from "../core/key.ts";
import type { Delivery } from "../core/scheme.ts";

/** An event: any JSON object. */
export type HmacEvent = Readonly<Record<string, unknown>>;

/** Where the signature is and how it is encoded. */
export interface HmacSignature {
	/**
	 * The header that contains the signature. Pass several names if the sender adds a second header while a secret is rotated: a matching
	 * signature in any of them is accepted, and at least one header must be present.
	 */
	readonly header: string | readonly string[];
	/** The name of the signature in a header of `name=value` parts, such as `v1` in `t=…,v1=…`. If you pass several names, each is accepted. @defaultValue the header contains only the signature */
	readonly part?: string | readonly string[] | undefined;
	/** The separator between parts, or between several signatures in one header. @defaultValue `","` with `part`; otherwise the header has one signature */
	readonly separator?: string | undefined;
	/** Text before the signature, such as `sha256=`. @defaultValue none */
	readonly prefix?: string | undefined;
	/** Whether the prefix may be missing. @defaultValue false */
	readonly optionalPrefix?: boolean | undefined;
	/** The encoding of the digest. Hex must be lowercase; base64 padding is optional. @defaultValue "hex" */
	readonly encoding?: "hex" | "base64" | "base64url" | undefined;
}

/** Where the timestamp of a delivery is and which unit it has. */
export type HmacTimestamp = {
	/** `seconds` or `milliseconds` since 1970 as a plain integer, or `iso8601`, such as `2026-05-04T09:30:00Z`. @defaultValue "seconds" */
	readonly unit?: "seconds" | "milliseconds" | "iso8601" | undefined;
} & (
	| {
			/** The header that contains only the timestamp. */
			readonly header: string;
			/** Cannot be combined with `header`. */
			readonly part?: undefined;
	  }
	| {
			/** The name of a part in the signature header, such as `t` in `t=…,v1=…`. */
			readonly part: string;
			/** Cannot be combined with `part`. */
			readonly header?: undefined;
	  }
);

/** The argument of a `content` function. */
export interface SignedParts {
	/** The exact body. */
	readonly body: Uint8Array;
	/** The timestamp as the sender wrote it; empty if the scheme has none. */
	readonly timestamp: string;
	/** The message id; empty if the scheme has none. */
	readonly id: string;
	/** The URL that the sender posted to; empty if the scheme does not sign it. */
	readonly url: string;
}

/** A header, or a field of the body. Use dots for nested fields: `data.id` is the field `id` inside `data`. */
export type HmacValue = { readonly header: string } | { readonly field: string };

/** How a sender signs its deliveries and identifies its events. Every preset is an `HmacFormat`. */
export interface HmacFormat<Event extends object = HmacEvent> {
	/** The sender's name. Event ids must be unique within it. @defaultValue "hmac" */
	readonly name?: string | undefined;
	/** Where the signature is and how it is encoded. */
	readonly signature: HmacSignature;
	/** The hash algorithm of the HMAC. @defaultValue "sha256" */
	readonly algorithm?: HashAlgorithm | undefined;
	/** Where the timestamp of a delivery is. It must be part of the signed content. @defaultValue none; the age of deliveries is not checked */
	readonly timestamp?: HmacTimestamp | undefined;
	/** The header that contains the message id, if the id is part of the signed content. @defaultValue none */
	readonly messageId?: { readonly header: string } | undefined;
	/**
	 * The signed content: a template with `{body}` and any of `{timestamp}`, `{id}` and `{url}`, or a function that returns the content.
	 * Everything else in a template is literal text.
	 *
	 * @defaultValue "{body}", or "{timestamp}.{body}" with a timestamp
	 */
	readonly content?: string | ((parts: SignedParts) => string | Uint8Array) | undefined;
	/** How to get the key from the secret: use its text (`utf8`), decode it (`base64`, `hex`), or call a function. @defaultValue "utf8" */
	readonly key?: "utf8" | "base64" | "hex" | ((secret: string) => Uint8Array) | undefined;
	/** A prefix to remove from secrets before they are used as a key, such as `whsec_`. @defaultValue none */
	readonly secretPrefix?: string | undefined;
	/**
	 * The URL that the sender posts to, if the content has `{url}`. Set it behind a proxy, where the request has a different URL. A function
	 * receives the URL of the request. @defaultValue the URL of the request
	 */
	readonly url?: string | ((arrived: string) => string) | undefined;
	/**
	 * The id of an event: the first of these values that is present. If none is, the id is a digest of the body, which is the same for every
	 * redelivery. Use a field only if it identifies the event. With the id of a record, such as an order or a customer, only the first event
	 * of each record would be handled.
	 *
	 * @defaultValue the `messageId`, otherwise a digest of the body
	 */
	readonly eventId?: HmacValue | readonly HmacValue[] | ((event: Event, delivery: Delivery) => string) | undefined;
	/** The event type that you register handlers for. @defaultValue the field `type`, or `unknown` if it is missing */
	readonly eventType?: HmacValue | readonly HmacValue[] | ((event: Event, delivery: Delivery) => string) | undefined;
	/** Turns the parsed body into an event, or returns a string that says what is wrong with it. @defaultValue the body, which must be a JSON object */
	readonly adapt?: ((json: unknown, delivery: Delivery) => Event | string) | undefined;
	/** Returns the response body for messages that are not events, such as a handshake. Handlers do not receive them. @defaultValue none */
	readonly reply?: ((event: Event, delivery: Delivery) => object | undefined) | undefined;
}

/** The pseudo-header that contains the URL of a request whose signature covers it. No real header can have this name. */
export const URL_HEADER = ":url";

/**
 * Returns the headers of a request together with its URL, for schemes that sign the URL. A URL that the sender put in the headers is
 * ignored.
 */
export function withUrl(headers: HeadersInput, url: string): [string, string][] {
	const pairs =
		Symbol.iterator in headers ? [...(headers as Iterable<readonly [string, string]>)] : Object.entries(headers);
	const found: [string, string][] = [];
	for (const [name, value] of pairs as Iterable<readonly [string, string | readonly string[] | undefined]>)
		for (const one of typeof value === "string" ? [value] : (value ?? []))
			if (name !== URL_HEADER) found.push([name, one]);
	return [...found, [URL_HEADER, url]];
}
