import { encodeUtf8 } from "../core/utf8.ts";

const LONGEST = 500;
/** A zero byte, which PostgreSQL cannot store, or half of a surrogate pair, which UTF-8 cannot encode. */
const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Returns an id that a database can store and index: the id itself or, if that is not possible, a digest of it. */
export async function keyOf(id: string): Promise<string> {
	if (id.length <= LONGEST && !UNSTORABLE.test(id)) return id;
	// Escape the text as JSON, because UTF-8 would give all broken characters the same bytes.
	const digest = await crypto.subtle.digest("SHA-256", encodeUtf8(JSON.stringify(id)) as Uint8Array<ArrayBuffer>);
	const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	return `sha256:${hex}`;
}

/** Returns a readable text without the characters that PostgreSQL cannot store. */
export function storable(text: string): string {
	return text.replaceAll("\0", "").replace(new RegExp(UNSTORABLE, "g"), "\ufffd");
}
