/** How an operation differs from a JSON call with plain parameters. The generator writes it into the operation table. */

/** Where a parameter is sent. */
export type Place = "path" | "query" | "header" | "cookie";

/** A parameter that isn't sent under its own name, in the usual place or in the usual form. */
export type WireParam = readonly [place: Place, name: string, style?: string];

/** How a response with the status of a success says that it is an error. */
export interface ErrorsInSuccess {
	/** The field that says whether the call succeeded. */
	readonly ok: string;
	/** The value of `ok` in an error. */
	readonly value: unknown;
	/** The field with the error's code. */
	readonly code?: string;
}

/** One way to send the body. */
export interface WireBody {
	/** How the value is written. */
	readonly kind: "json" | "form" | "multipart" | "binary" | "text";
	/** The `Content-Type`, if it is not the usual one of the kind. */
	readonly type?: string;
	/** The param that is the whole body. Without it, every param that is sent nowhere else is a field of the body. */
	readonly whole?: string;
	/** For forms: how fields are written, by name. A field of a multipart body can have a content type. */
	readonly fields?: Readonly<Record<string, string>>;
	/** For forms: how all other lists and objects are written. */
	readonly rest?: string;
	/** Whether the body can be left out. */
	readonly optional?: true;
}

/** What the operation table says about an operation in its token `~`. */
export interface Wire {
	/** By the names of client code. An argument in the path has its name in braces. */
	readonly params?: Readonly<Record<string, WireParam>>;
	/** A part of the query that is always the same, such as `beta=true`. */
	readonly query?: string;
	/** The ways to send the body. The first is the default; callers choose another with `contentType`. */
	readonly body?: readonly WireBody[];
	/** The content types of successes, if any is not JSON. The first is the default; callers choose another with `accept`. */
	readonly results?: readonly string[];
	/** The param that makes the API respond with a stream of events. */
	readonly stream?: string;
	/** The data of the last event of a stream, such as `[DONE]`. */
	readonly end?: string;
	/** What the items of a stream are: the JSON in the data, the event with JSON in its data, or the event as text. @defaultValue data */
	readonly item?: "data" | "event" | "text";
	/** Where the idempotency key is sent, if not in the usual header. */
	readonly key?: readonly [place: "header" | "body", name: string];
	/** The property that wraps the result, if it is not `data`. */
	readonly envelope?: string;
	/** How a response with the status of a success says that it is an error. */
	readonly errors?: ErrorsInSuccess;
	/** The sign-in schemes, if they are not those of the API: `a+b|c` needs a and b, or c. Empty: none. */
	readonly auth?: string;
	/** Another server than that of the API. */
	readonly server?: string;
}

/** Writes a `Wire` as one word. */
export const writeWire = (wire: Wire): string =>
	JSON.stringify(wire).replace(/\s/gu, (space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Reads what `writeWire` has written. */
export const readWire = (text: string): Wire => JSON.parse(text) as Wire;

/** The essence of a content type, in lower case: `text/html` for `Text/HTML; charset=utf-8`. */
export const essence = (type: string): string => type.split(";")[0]?.trim().toLowerCase() ?? "";

const TEXT =
	/^(?:text\/|application\/(?:xml|yaml|x-yaml|javascript|graphql|sdp|x-www-form-urlencoded|pem-certificate-chain)$)|\+(?:xml|yaml)$/;

/** How a content type is read: as JSON, text, bytes, server-sent events, or one JSON value per line. */
export type ContentKind = "json" | "text" | "binary" | "events" | "lines";

/** Returns how a content type is read. The wildcard type counts as JSON. */
export function kindOf(type: string): ContentKind {
	const name = essence(type);
	if (name === "text/event-stream") return "events";
	if (/^application\/(?:jsonl|x-jsonl|ndjson|x-ndjson|jsonlines|x-jsonlines|json-seq|stream\+json)$/.test(name))
		return "lines";
	if (/^(?:\*\/\*|application\/\*|(?:application|text)\/json|.+\+json)$/.test(name)) return "json";
	return TEXT.test(name) ? "text" : "binary";
}
