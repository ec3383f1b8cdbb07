import { decodeUtf8, encodeUtf8 } from "./bytes.ts";
import { compressionOf, utf16Text } from "./encodings.ts";
import { tryTo } from "./try-to.ts";

/** Returns what is wrong with a body whose signature is right. The sender sends it in this form. */
export function contentCauses(body: string | Uint8Array): string[] {
	const bytes = typeof body === "string" ? encodeUtf8(body) : body;
	const compression = compressionOf(bytes);
	if (compression) return [`The body is compressed (${compression}). Decompress it after verification.`];
	if (utf16Text(bytes) !== undefined) return ["The body is UTF-16, not UTF-8."];
	const text = decodeUtf8(body);
	if (text === undefined) return ["The body is not UTF-8; it may be Latin-1."];
	const value = tryTo(() => JSON.parse(text.replace(/^\ufeff/, "")) as unknown);
	if (typeof value === "string" && tryTo(() => Object(JSON.parse(value)) === JSON.parse(value)) !== undefined)
		return ["The body is a JSON string that contains JSON: it was encoded twice."];
	if (value !== undefined) return [];
	if (/^\s*<(!doctype|html|\?xml)/i.test(text)) return ["The body is HTML or XML."];
	if (/^[\w.%[\]+-]+=[^\s{}]*(&[\w.%[\]+-]+=[^\s{}]*)*$/.test(text))
		return ["The body is a form (application/x-www-form-urlencoded)."];
	return [];
}
