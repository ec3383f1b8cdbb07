import { encodeUtf8 } from "./utf8.ts";

/**
 * Returns an id derived from the content of an event, for senders without event ids. It is the same for every delivery of an event,
 * whatever the order of its fields.
 */
export async function contentId(content: unknown): Promise<string> {
	return digestOf(encodeUtf8(canonical(content)));
}

/** Returns the SHA-256 digest of bytes, in hex. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Returns JSON with sorted keys and without null fields. It is not recursive, because the sender controls how deeply values are nested. */
function canonical(content: unknown): string {
	let text = "";
	// Either text to append unchanged, or a value to serialize.
	const stack: (string | { readonly value: unknown })[] = [{ value: content }];
	for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
		if (typeof next === "string") text += next;
		else if (isAbsent(next.value)) text += "null";
		else if (typeof next.value !== "object") text += JSON.stringify(next.value);
		else {
			const isList = Array.isArray(next.value);
			text += isList ? "[" : "{";
			stack.push(isList ? "]" : "}");
			const fields: [string, unknown][] = Object.entries(next.value as object);
			const inside = isList ? fields : fields.filter(([, one]) => !isAbsent(one)).sort(([a], [b]) => (a < b ? -1 : 1));
			for (let index = inside.length - 1; index >= 0; index--) {
				const [name, value] = inside[index]!;
				stack.push({ value }, `${index > 0 ? "," : ""}${isList ? "" : `${JSON.stringify(name)}:`}`);
			}
		}
	}
	return text;
}

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;
