/** Encodings that bodies get into by mistake. */

/** The bytes of Windows-1252 from 0x80 to 0x9F that are not those of Latin-1; most programs that say Latin-1 mean this. */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Returns one byte for each character, or `undefined` if a character has no such byte. */
export function latin1Bytes(text: string): Uint8Array | undefined {
	const bytes = new Uint8Array(text.length);
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		const other = code > 0xff ? WINDOWS_1252.indexOf(text[index]!) : -1;
		if (code > 0xff && other < 0) return undefined;
		bytes[index] = other < 0 ? code : 0x80 + other;
	}
	return bytes;
}

/** Returns one character for each byte. */
export function latin1Text(bytes: Uint8Array): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += 4096) parts.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
	return parts.join("");
}

export function utf16Bytes(text: string, order: "little" | "big"): Uint8Array {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let index = 0; index < text.length; index++)
		view.setUint16(index * 2, text.charCodeAt(index), order === "little");
	return bytes;
}

/**
 * Returns the text of bytes that look like UTF-16: they have its byte order mark, or every other one of the first bytes is 0, as in JSON.
 */
export function utf16Text(bytes: Uint8Array): string | undefined {
	const [first, second] = bytes;
	if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
	const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
	const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
	if (!isLittle && !isBig) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += 2) parts.push(String.fromCharCode(view.getUint16(at, isLittle)));
	const text = parts.join("");
	return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** Returns the name of the compression whose signature the bytes begin with. */
export function compressionOf([first = 0, second = 0]: Uint8Array): "gzip" | "deflate" | undefined {
	if (first === 0x1f && second === 0x8b) return "gzip";
	return first === 0x78 && (first * 256 + second) % 31 === 0 ? "deflate" : undefined;
}

/** Returns the decompressed bytes; gives up if there are more than `maxBytes`. */
export async function inflated(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array | undefined> {
	const compression = compressionOf(bytes);
	if (!compression || typeof DecompressionStream === "undefined") return undefined;
	try {
		const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream(compression));
		const reader = stream.getReader();
		const chunks: Uint8Array[] = [];
		let length = 0;
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			length += value.length;
			if (length > maxBytes) {
				await reader.cancel();
				return undefined;
			}
			chunks.push(value);
		}
		return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
	} catch {
		// The bytes only looked compressed.
		return undefined;
	}
}
