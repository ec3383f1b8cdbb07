import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";

type Decoder = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>;

const zlibInflate = promisify(inflate) as Decoder;
const rawInflate = promisify(inflateRaw) as Decoder;

/** `deflate` means zlib by the standard, and raw deflate to some servers. The low four bits of zlib's first byte are 8. */
const deflate: Decoder = (bytes, options) =>
	((bytes[0] ?? 0) & 0x0f) === 8 ? zlibInflate(bytes, options) : rawInflate(bytes, options);

const DECODERS: Readonly<Record<string, Decoder>> = {
	gzip: promisify(gunzip) as Decoder,
	"x-gzip": promisify(gunzip) as Decoder,
	deflate,
	br: promisify(brotliDecompress) as Decoder,
	identity: async (bytes) => bytes,
};

/** The maximum number of codings in a row: more than any server has a reason for. */
const MOST_CODINGS = 3;

/**
 * Undoes the codings that `Content-Encoding` names, the last one first.
 *
 * @throws Error for an unknown coding, broken data, or more than `maxBytes` of output
 */
export async function decompress(bytes: Uint8Array, encoding: string, maxBytes: number): Promise<Uint8Array> {
	const codings = encoding
		.toLowerCase()
		.split(",")
		.map((one) => one.trim())
		.filter(Boolean)
		.reverse();
	if (codings.length > MOST_CODINGS) throw new Error(`the response has ${codings.length} content encodings`);
	let result = bytes;
	for (const coding of codings) {
		const decode = Object.hasOwn(DECODERS, coding) ? DECODERS[coding] : undefined;
		if (!decode)
			throw new Error(`the response has the unknown content encoding ${JSON.stringify(coding.slice(0, 40))}`);
		try {
			result = await decode(result, { maxOutputLength: maxBytes });
		} catch (error) {
			throw undecodable(coding, maxBytes, error);
		}
	}
	return result;
}

/** Says what is wrong with a body. The messages of zlib name neither the response nor the option. */
function undecodable(coding: string, maxBytes: number, error: unknown): Error {
	const { code, message } = error as NodeJS.ErrnoException;
	const what =
		code === "ERR_BUFFER_TOO_LARGE"
			? `the decompressed response is larger than ${maxBytes} bytes. Request less at once, or raise maxDecompressedBytes`
			: `the response is not valid ${coding} (${message}): it was damaged or cut off, or a proxy changed it`;
	return new Error(what);
}
