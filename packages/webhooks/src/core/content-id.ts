import { encodeUtf8 } from "./utf8.ts";

/**
 * An id made of what an event says, for senders that send none: the same for every delivery of one event, whatever the order its
 * fields were written in.
 */
export async function contentId(content: unknown): Promise<string> {
	return digestOf(encodeUtf8(canonical(content)));
}

/** The SHA-256 digest of some bytes, in hex. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Text that is written as it is. Its type tells it from a string of the event, which is written as JSON. */
class Written {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

const COMMA = /* @__PURE__ */ new Written(",");

/** JSON with sorted keys; what is absent and what is null count as the same. Without recursion: a sender chooses how deep it nests. */
function canonical(content: unknown): string {
	const parts: string[] = [];
	const stack: unknown[] = [content];
	while (stack.length > 0) {
		const next = stack.pop();
		if (next instanceof Written) parts.push(next.text);
		else if (isAbsent(next)) parts.push("null");
		else if (typeof next !== "object") parts.push(JSON.stringify(next));
		else {
			const [open, close, inside] = Array.isArray(next)
				? ["[", "]", next.map((one) => [one])]
				: ["{", "}", fields(next)];
			parts.push(open);
			stack.push(new Written(close));
			for (let index = inside.length - 1; index >= 0; index--) {
				const [first, second] = inside[index]!;
				if (inside[index]!.length > 1) stack.push(second);
				stack.push(first);
				if (index > 0) stack.push(COMMA);
			}
		}
	}
	return parts.join("");
}

function fields(value: object): unknown[][] {
	return Object.entries(value)
		.filter(([, one]) => !isAbsent(one))
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, one]) => [new Written(`${JSON.stringify(name)}:`), one]);
}

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;
