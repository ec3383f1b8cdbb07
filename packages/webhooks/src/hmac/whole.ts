/** Reads single signatures, and headers that contain only one. */
import { type Refusal, refuse } from "../core/errors.ts";
import type { HmacFormat } from "./format.ts";

/** The size of a digest in bytes. */
const SIZES = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 } as const;

/** Returns a function that reads one signature in the form in which it is compared, or `undefined` for other text. Padding is optional. */
export function signatureReader(
	{ prefix = "", optionalPrefix, encoding = "hex" }: HmacFormat["signature"],
	algorithm: keyof typeof SIZES = "sha256",
): (text: string) => string | undefined {
	const size = SIZES[algorithm];
	const digits = Math.ceil((size * 4) / 3);
	const shape =
		encoding === "hex"
			? new RegExp(`^([0-9a-f]{${size * 2}})$`)
			: new RegExp(`^([${encoding === "base64" ? "A-Za-z0-9+/" : "\\w-"}]{${digits}})={0,2}$`);
	// Platforms write base64 digests with padding, and signatures are compared as text.
	const padding = encoding === "base64" ? "=".repeat(-digits & 3) : "";
	return (text) => {
		const hasPrefix = text.startsWith(prefix);
		const found = hasPrefix || optionalPrefix ? shape.exec(hasPrefix ? text.slice(prefix.length) : text) : null;
		return found ? `${found[1]}${padding}` : undefined;
	};
}

/** Reads a header that contains one signature and nothing else. */
export function wholeReader(
	{ encoding = "hex", header }: HmacFormat["signature"],
	readOne: (text: string) => string | undefined,
): (value: string) => { readonly candidates: string[] } | Refusal {
	return (value) => {
		const candidate = readOne(value);
		return candidate === undefined
			? refuse("malformed_header", `The ${[header].flat()[0]} header must be one ${encoding} digest.`)
			: { candidates: [candidate] };
	};
}
