import { digest, UNSTORABLE } from "./storage-key.ts";

const LONGEST = 500;

/** Returns an id that a database can store and index: the id itself or, if that is not possible, a digest of it. */
export async function keyOf(id: string): Promise<string> {
	if (id.length <= LONGEST && !UNSTORABLE.test(id)) return id;
	// Escape the text as JSON, because UTF-8 would give all broken characters the same bytes.
	return `sha256:${await digest(JSON.stringify(id))}`;
}

/** Returns a readable text without the characters that PostgreSQL cannot store. */
export function storable(text: string): string {
	return text.replaceAll("\0", "").replace(new RegExp(UNSTORABLE, "g"), "\ufffd");
}
