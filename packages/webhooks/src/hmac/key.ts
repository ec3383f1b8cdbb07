import { hmacBytes, sameText } from "#platform";
import { atOnce } from "../core/guard.ts";
import type { SignedMessage, SigningKey } from "../core/key.ts";
import { chain, type MaybeLater } from "../core/later.ts";
import { encodeUtf8 } from "../core/utf8.ts";
import type { HmacFormat } from "./format.ts";

type Bytes = Uint8Array<ArrayBuffer>;
type Encoding = NonNullable<HmacFormat["signature"]["encoding"]>;

/** Bytes of a digest by algorithm. */
const SIZES = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 } as const;

/** The form of one signature in the header, without its prefix. Padding is left to the sender. */
export function shapeOf(algorithm: keyof typeof SIZES, encoding: Encoding): RegExp {
	const size = SIZES[algorithm];
	if (encoding === "hex") return new RegExp(`^[0-9a-f]{${size * 2}}$`);
	const alphabet = encoding === "base64" ? "A-Za-z0-9+/" : "A-Za-z0-9_-";
	return new RegExp(`^[${alphabet}]{${Math.ceil((size * 4) / 3)}}={0,2}$`);
}

/** A signature as it is compared: padding is the same for all of them. */
export const withoutPadding = (signature: string): string => signature.replace(/=+$/, "");

/** @throws TypeError for a secret that the format cannot use; it never repeats the secret */
export function keyOf(
	format: Pick<HmacFormat, "algorithm" | "key" | "secretPrefix" | "signature">,
): (secret: string) => SigningKey {
	const { algorithm = "sha256", signature } = format;
	const written = encoder(signature.encoding ?? "hex");
	return (secret) => {
		const digest = hmacBytes(algorithm, bytesOfSecret(format, secret));
		// The body comes last in most schemes, and then nothing is copied.
		const sign = (message: SignedMessage): MaybeLater<string> => {
			const whole = message.compose ? { prefix: "", body: message.compose(message.body) } : message;
			return chain(digest(whole), written);
		};
		return {
			sign,
			matches: (message, candidates) =>
				chain(sign(message), (padded) => {
					const expected = withoutPadding(padded);
					let matched = false;
					// Every candidate is compared, whatever the earlier ones gave.
					for (const candidate of candidates) matched = sameText(expected, candidate) || matched;
					return matched;
				}),
		};
	};
}

function bytesOfSecret(
	{ key = "utf8", secretPrefix = "" }: Pick<HmacFormat, "key" | "secretPrefix">,
	secret: string,
): Bytes {
	const rest = secret.startsWith(secretPrefix) ? secret.slice(secretPrefix.length) : secret;
	if (rest.trim() === "") throw new TypeError("The secret has no random part");
	const bytes = typeof key === "function" ? atOnce("key", key(secret)) : decoded(rest, key);
	if (!(bytes instanceof Uint8Array) || bytes.length === 0)
		throw new TypeError(typeof key === "function" ? "`key` must return bytes" : `The secret is not ${key}`);
	return new Uint8Array(bytes);
}

function decoded(text: string, encoding: "utf8" | "base64" | "hex"): Bytes | undefined {
	if (encoding === "utf8") return encodeUtf8(text);
	if (encoding === "hex")
		return /^([0-9a-f]{2})+$/i.test(text)
			? Uint8Array.from(text.match(/../g)!, (pair) => Number.parseInt(pair, 16))
			: undefined;
	// A lenient reading would turn a mistyped secret into a short one.
	if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return undefined;
	try {
		return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
	} catch {
		return undefined;
	}
}

function encoder(encoding: Encoding): (bytes: Uint8Array) => string {
	if (encoding === "hex") return (bytes) => Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join("");
	const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
	if (encoding === "base64") return base64;
	return (bytes) => withoutPadding(base64(bytes)).replaceAll("+", "-").replaceAll("/", "_");
}
