import { type Ed25519Key, ed25519PublicKey, ed25519Sign } from "#platform";
import { base64, hmacKey, type SignedMessage, type VerificationKey } from "../core/hmac.ts";

/** A signature as in the header: version, comma, base64. */
export type VersionedSignature = `v1,${string}` | `v1a,${string}`;

/** Strict base64, because a lenient decoder would turn a mistyped secret into a shorter one. */
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** Shorter keys can be guessed. The specification requires 24 bytes, but some senders have always issued shorter secrets. */
const MIN_SECRET_BYTES = 16;
const SEED_BYTES = 32;

function decode(base64: string, what: string): Uint8Array<ArrayBuffer> {
	if (!BASE64.test(base64)) throw new TypeError(`${what} is not valid base64.`);
	return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

function split(secret: string): { readonly kind: string; readonly bytes: Uint8Array<ArrayBuffer> } {
	const [, kind = "whsec_", rest = ""] = /^(whsec_|whsk_|whpk_)?(.*)$/s.exec(secret) ?? [];
	return { kind, bytes: decode(rest, kind === "whsec_" ? "The secret" : "The key") };
}

/** Returns the key of a `whsec_` secret (v1) or of a `whpk_` or `whsk_` key (v1a). @throws TypeError for anything else */
export function standardKey(secret: string): VerificationKey {
	const { kind, bytes } = split(secret);
	if (kind === "whsec_") {
		if (bytes.length < MIN_SECRET_BYTES) throw new TypeError(`A secret must have at least ${MIN_SECRET_BYTES} bytes.`);
		const key = hmacKey(bytes, base64);
		return {
			matches: (message, candidates) => key.matches(message, ofVersion("v1,", candidates)),
		};
	}
	return ed25519VerificationKey(ed25519PublicKey(publicBytes(kind, bytes)));
}

function publicBytes(kind: string, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	if (kind === "whpk_" && bytes.length === 32) return bytes;
	// Senders store a private key as the seed followed by the public key.
	if (kind === "whsk_" && bytes.length === 64) return bytes.slice(SEED_BYTES);
	throw new TypeError(
		"To verify, pass a whpk_ key of 32 bytes, or a whsk_ key of 64 bytes, which includes the public key.",
	);
}

function ed25519VerificationKey(key: Ed25519Key): VerificationKey {
	return {
		matches(message, candidates) {
			const results = ofVersion("v1a,", candidates).map((one) => key.verify(message, decode(one, "The signature")));
			const waiting = results.some((result) => result instanceof Promise);
			return waiting ? Promise.all(results).then((all) => all.includes(true)) : results.includes(true);
		},
	};
}

function ofVersion(version: string, candidates: readonly string[]): string[] {
	return candidates.filter((one) => one.startsWith(version)).map((one) => one.slice(version.length));
}

/** Signs a message with a `whsec_` secret or a `whsk_` key. @throws TypeError for a key that cannot sign */
export async function standardSign(secret: string, message: SignedMessage): Promise<VersionedSignature> {
	const { kind, bytes } = split(secret);
	if (kind === "whsec_") return `v1,${await hmacKey(bytes, base64).sign(message)}`;
	if (kind !== "whsk_" || (bytes.length !== 32 && bytes.length !== 64))
		throw new TypeError("To sign, pass a whsec_ secret or a whsk_ key of 32 or 64 bytes.");
	const signature = await ed25519Sign(bytes.slice(0, SEED_BYTES), message);
	return `v1a,${btoa(String.fromCharCode(...signature))}`;
}
