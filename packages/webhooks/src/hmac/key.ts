import { atOnce } from "../core/guard.ts";
import { base64, base64url, hashName, hmacKey } from "../core/hmac.ts";
import type { SignedMessage, SigningKey } from "../core/key.ts";
import { encodeUtf8 } from "../core/utf8.ts";
import type { HmacFormat } from "./format.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Returns a function that creates a key from a secret. @throws TypeError for an unusable secret. The message never contains the secret. */
export function keyOf(
	format: Pick<HmacFormat, "algorithm" | "key" | "secretPrefix" | "signature">,
): (secret: string) => SigningKey {
	const { encoding } = format.signature;
	const written = encoding === "base64" ? base64 : encoding === "base64url" ? base64url : undefined;
	return (secret) => {
		const key = hmacKey(bytesOfSecret(format, secret), written, hashName(format.algorithm ?? "sha256"));
		// In most schemes the body comes last, so the body is not copied.
		const whole = (message: SignedMessage): SignedMessage =>
			message.compose ? { prefix: "", body: message.compose(message.body) } : message;
		return {
			sign: (message) => key.sign(whole(message)),
			matches: (message, candidates) => key.matches(whole(message), candidates),
		};
	};
}

function bytesOfSecret(
	{ key = "utf8", secretPrefix = "" }: Pick<HmacFormat, "key" | "secretPrefix">,
	secret: string,
): Bytes {
	const rest = secret.startsWith(secretPrefix) ? secret.slice(secretPrefix.length) : secret;
	if (rest.trim() === "") throw new TypeError("The secret is only a prefix. Copy all of it.");
	const bytes = typeof key === "function" ? atOnce("key", key(secret)) : decoded(rest, key);
	if (!(bytes instanceof Uint8Array) || bytes.length === 0)
		throw new TypeError(
			typeof key === "function"
				? "`key` must return a Uint8Array that is not empty."
				: `The secret is not valid ${key}.`,
		);
	return new Uint8Array(bytes);
}

function decoded(text: string, encoding: "utf8" | "base64" | "hex"): Bytes | undefined {
	if (encoding === "utf8") return encodeUtf8(text);
	if (encoding === "hex")
		return /^([0-9a-f]{2})+$/i.test(text)
			? Uint8Array.from(text.match(/../g)!, (pair) => Number.parseInt(pair, 16))
			: undefined;
	// A lenient decoder would turn a mistyped secret into a shorter one.
	if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return undefined;
	try {
		return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
	} catch {
		return undefined;
	}
}
