/**
 * Keys and texts that every database can store and index. Stores and inboxes change unusual keys in different ways, and both must stay as
 * they are: a process that looks for an event under another key would handle it a second time.
 */
import { encodeUtf8 } from "../core/utf8.ts";

/** A zero byte, which PostgreSQL cannot store, or half of a surrogate pair, which UTF-8 cannot encode. */
const UNSTORABLE: RegExp = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const ESCAPED = new RegExp(`%|${UNSTORABLE.source}`, "g");
/** The prefix of keys that were changed. A key that already starts with it is changed too, so that two keys never collide. */
const MARK = "\u0001";
/** A PostgreSQL index row holds about 2,700 bytes, and a character takes up to three. */
const MAX_LENGTH = 800;
/** Longer ids of entries become a digest. */
const MAX_ENTRY_LENGTH = 500;

/**
 * Returns the key under which a store keeps an event, in most cases the key itself. The sender chooses event ids, so different ids must
 * always get different keys, whatever they contain.
 */
export async function storageKey(key: string): Promise<string> {
	const changed = key.startsWith(MARK) || UNSTORABLE.test(key);
	const text = changed ? `${MARK}%${key.replace(ESCAPED, escaped)}` : key;
	return text.length > MAX_LENGTH ? `${MARK}#${await digest(text)}` : text;
}

/** Returns the id under which an inbox keeps an entry: the id itself or, if that cannot be stored, a digest of it. */
export async function entryKey(id: string): Promise<string> {
	if (id.length <= MAX_ENTRY_LENGTH && !UNSTORABLE.test(id)) return id;
	// Escape the text as JSON, because UTF-8 would give all broken characters the same bytes.
	return `sha256:${await digest(JSON.stringify(id))}`;
}

/** Returns a readable text without the characters that a database cannot store. */
export function storableText(text: string): string {
	return text.replaceAll("\0", "").replace(new RegExp(UNSTORABLE, "g"), "\ufffd");
}

function escaped(character: string): string {
	return `%${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Returns the SHA-256 digest of a string in hex. */
async function digest(text: string): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", encodeUtf8(text)));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
