/** Guesses what a body was before something changed it in transit. Each guess is tried against the signature. */

import { decodeUtf8, encodeUtf8 } from "./bytes.ts";
import { inflated, latin1Bytes, latin1Text, utf16Bytes, utf16Text } from "./encodings.ts";
import { jsonForms } from "./json-forms.ts";
import { tryTo } from "./try-to.ts";

/** A guess, and the mistake that it would mean. */
export interface Variant<T> {
	/** Empty for the value as it was received or configured. */
	readonly what: string;
	readonly value: T;
}

type Body = string | Uint8Array;

/** @param maxBytes how large a decompressed body may become */
export async function bodyVariants(body: Body, maxBytes: number): Promise<Variant<Body>[]> {
	const variants: Variant<Body>[] = [{ what: "", value: body }];
	const add = (what: string, value: Body | undefined) => {
		if (value !== undefined && value !== body) variants.push({ what, value });
	};
	const bytes = typeof body === "string" ? encodeUtf8(body) : body;
	const text = decodeUtf8(body);
	if (text !== undefined) for (const [what, value] of textForms(text)) if (value !== text) add(what, value);
	add("the body is UTF-16", utf16Text(bytes));
	if (text === undefined) add("the body was converted from UTF-8 to Latin-1", latin1Text(bytes));
	add("the body is still compressed", await inflated(bytes, maxBytes));
	return variants;
}

function* textForms(text: string): Generator<readonly [string, Body | undefined]> {
	yield ["the body lost a line feed at its end", `${text}\n`];
	yield ["the body lost a carriage return and line feed at its end", `${text}\r\n`];
	yield ["the body gained a line feed at its end", text.replace(/\r?\n$/, "")];
	yield ["LF line ends became CR LF", text.replaceAll("\r\n", "\n")];
	yield ["CR LF line ends became LF", text.replace(/\r?\n/g, "\r\n")];
	yield ["the body lost its byte order mark", `\ufeff${text}`];
	yield ["the body gained a byte order mark", text.startsWith("\ufeff") ? text.slice(1) : undefined];
	yield ["the body gained white space at its beginning or end", text.trim()];
	yield* jsonForms(text);
	yield ["the body is still base64", decodedBase64(text)];
	yield ["the body was turned into base64 before it was signed", tryTo(() => btoa(latin1Text(encodeUtf8(text))))];
	yield [
		"the body is still URL-encoded",
		/%[0-9a-f]{2}/i.test(text) ? tryTo(() => decodeURIComponent(text)) : undefined,
	];
	yield ["characters of the body were composed (Unicode NFC)", text.normalize("NFD")];
	yield ["characters of the body were decomposed (Unicode NFD)", text.normalize("NFC")];
	// Plain ASCII is the same in all of these.
	const latin1 = /[^\0-\x7f]/.test(text) ? latin1Bytes(text) : undefined;
	const wasUtf8 = latin1 !== undefined && decodeUtf8(latin1) !== undefined;
	yield [
		wasUtf8 ? "the body was read as Latin-1 and written as UTF-8" : "the body was converted from Latin-1 to UTF-8",
		latin1,
	];
	yield ["the body was encoded as UTF-8 twice before it was signed", latin1 && latin1Text(encodeUtf8(text))];
	for (const order of ["little", "big"] as const) {
		yield [`the body was converted from UTF-16 (${order} endian)`, utf16Bytes(text, order)];
		yield [
			`the body was converted from UTF-16 (${order} endian, with a byte order mark)`,
			utf16Bytes(`\ufeff${text}`, order),
		];
	}
}

function decodedBase64(text: string): Uint8Array | undefined {
	if (!/^[A-Za-z0-9+/\s]+=*\s*$/.test(text)) return undefined;
	return tryTo(() => Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
}
