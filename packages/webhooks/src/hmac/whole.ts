/** Signatures one by one: their form, and headers that hold a single one. */
import { type Refusal, refuse } from "../core/errors.ts";
import type { HmacFormat } from "./format.ts";

/** Bytes of a digest by algorithm. */
const SIZES = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 } as const;

/** Reads one signature, in the form in which it is compared; undefined for any other text. Padding is left to the sender. */
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
	// As platforms write digests.
	const padding = encoding === "base64" ? "=".repeat(-digits & 3) : "";
	return (text) => {
		const hasPrefix = text.startsWith(prefix);
		const found = hasPrefix || optionalPrefix ? shape.exec(hasPrefix ? text.slice(prefix.length) : text) : null;
		return found ? `${found[1]}${padding}` : undefined;
	};
}

/** Reads a header that holds one signature and nothing else. */
export function wholeReader(
	{ encoding = "hex", header }: HmacFormat["signature"],
	readOne: (text: string) => string | undefined,
): (value: string) => { readonly candidates: string[] } | Refusal {
	return (value) => {
		const candidate = readOne(value);
		return candidate === undefined
			? refuse("malformed_header", `The ${[header].flat()[0]} header is not one ${encoding} digest.`)
			: { candidates: [candidate] };
	};
}
