import { encodeUtf8 } from "../core/utf8.ts";

/** A zero byte, which PostgreSQL cannot store, or half of a surrogate pair, which UTF-8 cannot encode. */
export const UNSTORABLE: RegExp = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const ESCAPED = new RegExp(`%|${UNSTORABLE.source}`, "g");
/** The prefix of keys that were changed. A key that already starts with it is changed too, so that two keys never collide. */
const MARK = "\u0001";
/** A PostgreSQL index row holds about 2,700 bytes, and a character takes up to three. */
const MAX_LENGTH = 800;

/**
 * Returns a key that a database can store, in most cases the key itself. The sender chooses event ids, so different ids must always get
 * different keys, whatever they contain.
 */
export async function storageKey(key: string): Promise<string> {
	const changed = key.startsWith(MARK) || UNSTORABLE.test(key);
	const text = changed ? `${MARK}%${key.replace(ESCAPED, escaped)}` : key;
	return text.length > MAX_LENGTH ? `${MARK}#${await digest(text)}` : text;
}

/** Returns a readable text without the characters that PostgreSQL cannot store. */
export function storableText(text: string): string {
	return text.replaceAll("\0", "");
}

function escaped(character: string): string {
	return `%${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Returns the SHA-256 digest of a string in hex. */
export async function digest(text: string): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", encodeUtf8(text)));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
