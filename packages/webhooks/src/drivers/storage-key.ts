/** A zero byte, which PostgreSQL cannot keep, and half a surrogate pair, which becomes another character in UTF-8. */
const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const ESCAPED = new RegExp(`%|${UNSTORABLE.source}`, "g");
/** Begins keys that were changed; a key that begins with it anyway is changed too, so that no two keys become one. */
const MARK = "\u0001";
/** An index of PostgreSQL holds no more than about 2,700 bytes, and a character is at most three. */
const MAX_LENGTH = 800;

/**
 * A key as a database can keep it: nearly always the key itself. The sender chooses event ids, and whatever is in them, two ids
 * must stay two keys.
 */
export async function storageKey(key: string): Promise<string> {
	const changed = key.startsWith(MARK) || UNSTORABLE.test(key);
	const text = changed ? `${MARK}%${key.replace(ESCAPED, escaped)}` : key;
	return text.length > MAX_LENGTH ? `${MARK}#${await digest(text)}` : text;
}

/** Text for people as a database can keep it. */
export function storableText(text: string): string {
	return text.replaceAll("\0", "");
}

function escaped(character: string): string {
	return `%${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

async function digest(text: string): Promise<string> {
	const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
