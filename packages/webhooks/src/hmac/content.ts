/** Builds the signed content from a template or a function. */
import { atOnce } from "../core/guard.ts";
import { encodeUtf8 } from "../core/utf8.ts";
import type { HmacFormat, SignedParts } from "./format.ts";

/** The parts of the signed content other than the body. */
export type SignedHead = Omit<SignedParts, "body">;

/** The signed content: a prefix if the body comes last, otherwise a function that builds it from the body. */
export interface SignedContent {
	readonly prefix: string;
	readonly compose?: (body: string | Uint8Array) => string | Uint8Array;
}

/** Returns the signed content of one delivery. */
export type ContentMaker = (head: SignedHead) => SignedContent;

export function contentOf({ content, timestamp }: Pick<HmacFormat, "content" | "timestamp">): ContentMaker {
	if (typeof content === "function")
		return (head) => ({ prefix: "", compose: (body) => atOnce("content", content({ ...head, body: bytesOf(body) })) });
	const template = content ?? (timestamp ? "{timestamp}.{body}" : "{body}");
	const at = template.indexOf("{body}");
	const before = template.slice(0, at);
	const after = template.slice(at + "{body}".length);
	if (after === "") return (head) => ({ prefix: filled(before, head) });
	return (head) => {
		const prefix = filled(before, head);
		const suffix = filled(after, head);
		return { prefix: "", compose: (body) => joined(prefix, body, suffix) };
	};
}

const filled = (template: string, head: SignedHead): string =>
	template.replace(/\{(timestamp|id|url)\}/g, (_, name: keyof SignedHead) => head[name]);

const bytesOf = (body: string | Uint8Array): Uint8Array => (typeof body === "string" ? encodeUtf8(body) : body);

function joined(prefix: string, body: string | Uint8Array, suffix: string): string | Uint8Array {
	if (typeof body === "string") return prefix + body + suffix;
	const parts = [encodeUtf8(prefix), body, encodeUtf8(suffix)];
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let offset = 0;
	for (const part of parts) {
		whole.set(part, offset);
		offset += part.length;
	}
	return whole;
}
