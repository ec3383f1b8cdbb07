import { createHash } from "node:crypto";
import type { Entry } from "../memory/entry.ts";

const CHECKSUM_LENGTH = 16;
const NEWLINE = 10;
/** The longest line that can be an entry: more than any body that fits into a string. */
const LINE_AT_MOST = 400_000_000;

const checksum = (text: string | Uint8Array) =>
	createHash("sha256").update(text).digest("hex").slice(0, CHECKSUM_LENGTH);

/** Returns the line of an entry. It has a checksum, so that a truncated or damaged line is detected. */
export function lineOf(entry: Entry): string {
	const text = JSON.stringify(entry);
	return `${checksum(text)} ${text}\n`;
}

/** Returns the entry of a line, or undefined if the line is damaged. */
export function entryOf(line: Uint8Array): Entry | undefined {
	const head = Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, CHECKSUM_LENGTH + 1)).toString("latin1");
	const content = line.subarray(CHECKSUM_LENGTH + 1);
	if (head[CHECKSUM_LENGTH] !== " " || checksum(content) !== head.slice(0, CHECKSUM_LENGTH)) return undefined;
	try {
		return JSON.parse(Buffer.from(content.buffer, content.byteOffset, content.length).toString("utf8")) as Entry;
	} catch {
		return undefined;
	}
}

/** Returns whether a line may be the start of an entry, truncated or damaged behind it. */
export function beginsLikeEntry(line: Uint8Array): boolean {
	const head = Buffer.from(line.buffer, line.byteOffset, Math.min(line.length, CHECKSUM_LENGTH + 2)).toString("latin1");
	return /^[0-9a-f]{16} \{$/.test(head) || (head.length < CHECKSUM_LENGTH + 2 && /^[0-9a-f]{1,16} ?$/.test(head));
}

/** A part of a file between two line breaks. */
export interface Line {
	readonly bytes: Uint8Array;
	/** Whether a line break follows. If not, the line may have been truncated. */
	readonly isWhole: boolean;
}

/** Splits a stream into lines without buffering more than the longest entry. A longer line is returned in parts. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncIterable<Line> {
	let parts: Uint8Array[] = [];
	let length = 0;
	const flush = (isWhole: boolean): Line => {
		const bytes = parts.length === 1 ? parts[0]! : Buffer.concat(parts, length);
		parts = [];
		length = 0;
		return { bytes, isWhole };
	};
	for await (const chunk of stream) {
		let start = 0;
		for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
			parts.push(chunk.subarray(start, end));
			length += end - start;
			start = end + 1;
			if (length > 0) yield flush(true);
			else parts = [];
		}
		if (start === chunk.length) continue;
		parts.push(chunk.subarray(start));
		length += chunk.length - start;
		if (length > LINE_AT_MOST) yield flush(true);
	}
	if (length > 0) yield flush(false);
}
