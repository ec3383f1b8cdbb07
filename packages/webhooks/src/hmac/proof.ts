/** Reads the signatures, timestamp, message id and URL from the headers of a delivery. Ambiguous headers are malformed, because forgeries exploit them. */
import { type Refusal, refuse } from "../core/errors.ts";
import { atOnce } from "../core/guard.ts";
import { MAX_CANDIDATES, MAX_HEADER_LENGTH, PLAIN_INTEGER } from "../core/header.ts";
import { malformed, singleHeader } from "../core/header-lookup.ts";
import { isRefusal } from "../core/pipeline.ts";
import type { Proof } from "../core/scheme.ts";
import type { ContentMaker } from "./content.ts";
import { type HmacFormat, URL_HEADER } from "./format.ts";
import { signatureReader, wholeReader } from "./whole.ts";

/** Enough for milliseconds beyond the year 5000. Longer numbers would lose digits. */
const MAX_TIMESTAMP_LENGTH = 15;
const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;
const MESSAGE_ID = /^[!-~]{1,256}$/;

type SignatureFormat = Pick<HmacFormat, "signature" | "algorithm" | "timestamp" | "messageId" | "content" | "url">;

/** The signatures of a delivery, and the timestamp if it is in the same header. */
interface Found {
	readonly candidates: string[];
	readonly timestamp?: string | undefined;
}

export function proofReader(format: SignatureFormat, content: ContentMaker): (headers: unknown) => Proof | Refusal {
	const signatures = signaturesReader(format);
	const needsUrl = typeof format.content === "function" || Boolean(format.content?.includes("{url}"));
	return (headers) => {
		const found = signatures(headers);
		if (isRefusal(found)) return found;
		const time = format.timestamp ? timeOf(format.timestamp, found, headers) : { text: "", seconds: undefined };
		if (isRefusal(time)) return time;
		const id = format.messageId ? messageId(format, headers) : "";
		if (typeof id !== "string") return id;
		const url = needsUrl ? urlOf(format, headers) : "";
		if (typeof url !== "string") return url;
		return {
			...content({ timestamp: time.text, id, url }),
			candidates: found.candidates,
			...(time.seconds !== undefined && { timestamp: time.seconds }),
		};
	};
}

function signaturesReader({ signature, algorithm, timestamp }: SignatureFormat): (headers: unknown) => Found | Refusal {
	const names = [signature.header].flat();
	const readOne = signatureReader(signature, algorithm);
	const readHeader: (value: string) => Found | Refusal =
		signature.part !== undefined
			? partReader(signature, timestamp, readOne)
			: signature.separator !== undefined
				? listReader(signature.separator, readOne)
				: wholeReader(signature, readOne);
	return (headers) => {
		const all: string[] = [];
		let time: string | undefined;
		let missing: Refusal | undefined;
		let isThere = false;
		for (const name of names) {
			const value = singleHeader(headers, name);
			if (typeof value !== "string") {
				if (value.code !== "missing_header") return value;
				missing ??= value;
				continue;
			}
			isThere = true;
			if (value.length > MAX_HEADER_LENGTH) return malformed("it is too long");
			const found = readHeader(value);
			if (isRefusal(found)) return found;
			all.push(...found.candidates);
			time ??= found.timestamp;
		}
		if (!isThere) return missing!;
		if (all.length > MAX_CANDIDATES) return malformed("it has too many signatures");
		return all.length > 0
			? { candidates: all, timestamp: time }
			: refuse("no_supported_signature", `The ${names[0]} header has no signature in the expected format.`);
	};
}

/** Reads a header that contains a list of signatures. */
const listReader =
	(separator: string, readOne: (text: string) => string | undefined) =>
	(value: string): Found => ({ candidates: split(value, separator).flatMap((text) => readOne(text) ?? []) });

/** Reads a header of `name=value` parts. */
function partReader(
	{ part, separator = "," }: HmacFormat["signature"],
	timestamp: HmacFormat["timestamp"],
	readOne: (text: string) => string | undefined,
): (value: string) => Found | Refusal {
	const names = new Set([part].flat());
	return (value) => {
		const candidates: string[] = [];
		let time: string | undefined;
		for (const text of split(value, separator)) {
			const at = text.indexOf("=");
			if (at < 0) return malformed("a part has no =");
			const name = text.slice(0, at);
			if (name === timestamp?.part) {
				if (time !== undefined) return malformed("it has more than one timestamp");
				time = text.slice(at + 1);
			} else if (names.has(name)) candidates.push(...[readOne(text.slice(at + 1)) ?? []].flat());
		}
		return { candidates, timestamp: time };
	};
}

/** Splits a list. Ignores empty parts, and spaces and tabs around a part. */
const split = (value: string, separator: string): string[] =>
	value
		.split(separator)
		.map((text) => text.replace(/^[ \t]+|[ \t]+$/g, ""))
		.filter((text) => text !== "");

function timeOf(
	{ header, unit = "seconds" }: NonNullable<HmacFormat["timestamp"]>,
	found: Found,
	headers: unknown,
): { readonly text: string; readonly seconds: number } | Refusal {
	const text =
		header === undefined ? (found.timestamp ?? malformed("the timestamp is missing")) : singleHeader(headers, header);
	if (typeof text !== "string") return text;
	if (unit === "iso8601") {
		const milliseconds = ISO_TIME.test(text) ? Date.parse(text) : Number.NaN;
		return Number.isNaN(milliseconds)
			? malformed("the timestamp must be ISO 8601 with a time zone")
			: { text, seconds: Math.floor(milliseconds / 1000) };
	}
	if (!PLAIN_INTEGER.test(text) || text.length > MAX_TIMESTAMP_LENGTH)
		return malformed("the timestamp must be an integer");
	return { text, seconds: unit === "seconds" ? Number(text) : Math.floor(Number(text) / 1000) };
}

function messageId({ messageId: where, content }: SignatureFormat, headers: unknown): string | Refusal {
	const id = singleHeader(headers, where!.header);
	if (typeof id !== "string") return id;
	// If an id could contain the separator, two different pairs of id and timestamp would have the same signature.
	const separator = typeof content === "string" ? (/\{id\}([^{]+)/.exec(content)?.[1] ?? "") : "";
	if (!MESSAGE_ID.test(id) || (separator !== "" && id.includes(separator)))
		return malformed("the id must have 1 to 256 visible characters and must not contain the separator");
	return id;
}

function urlOf({ url, content }: SignatureFormat, headers: unknown): string | Refusal {
	if (typeof url === "string") return url;
	const arrived = singleHeader(headers, URL_HEADER);
	// A `content` function may not need the URL.
	if (typeof arrived !== "string" && typeof content === "function" && url === undefined) return "";
	if (typeof arrived !== "string")
		return refuse(
			"missing_header",
			"The signature covers the URL of the request, which is unknown. Set `url`, or pass the headers through withUrl(headers, url).",
		);
	return url ? atOnce("url", url(arrived)) : arrived;
}
