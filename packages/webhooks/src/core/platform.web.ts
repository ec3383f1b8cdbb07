/** What verification needs from its platform, in browsers and workers: WebCrypto, which returns only promises. */
import type { HashAlgorithm, SignedMessage, SigningKey } from "./key.ts";

/** Whether keys work synchronously. */
export const isSync: boolean = false;

/** There is no environment to read it from. */
export function environmentValue(_name: string): string | undefined {
	return undefined;
}

/** There is no environment to read them from. @throws TypeError always */
export function secretsOfEnvironment(_name: string): never {
	throw new TypeError("Pass secrets");
}

/** The bytes as text, or `undefined` if they are not UTF-8: replacing some would change what was signed. */
export function decodeBytes(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

const CHUNK = 0x8000;

/** Encodes bytes in base64. */
export function bytesToBase64(bytes: Uint8Array): string {
	let text = "";
	for (let start = 0; start < bytes.length; start += CHUNK)
		text += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
	return btoa(text);
}

/** Decodes base64. */
export function base64ToBytes(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** For {@link hmacKey}: digests in base64. The type differs by platform, so that a bundle contains only the encodings that it uses. */
export function base64(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes));
}

/** The same in the alphabet of URLs, without padding. */
export function base64url(bytes: Uint8Array): string {
	return base64(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** For {@link hmacKey}: the platform's name of a hash. */
export const hashName = (algorithm: HashAlgorithm): string => `SHA-${algorithm.slice(3)}`;

function hex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => (byte + 256).toString(16).slice(1)).join("");
}

/** Writes digests in hex by default. The key is imported once and is not extractable. */
export function hmacKey(secret: Uint8Array<ArrayBuffer>, encode = hex, hash = "SHA-256"): SigningKey {
	let imported: Promise<CryptoKey> | undefined;
	const digest = async (message: SignedMessage) => {
		imported ??= crypto.subtle.importKey("raw", secret, { name: "HMAC", hash }, false, ["sign"]);
		return encode(new Uint8Array(await crypto.subtle.sign("HMAC", await imported, await wholeMessage(message))));
	};
	return {
		sign: digest,
		async matches(message, candidates) {
			const expected = await digest(message);
			let matched = false;
			for (const candidate of candidates) {
				// Compare every candidate completely, even after a match. The length of a digest is not secret.
				let difference = candidate.length ^ expected.length;
				for (let index = 0; index < expected.length; index++)
					difference |= candidate.charCodeAt(index) ^ expected.charCodeAt(index);
				matched = difference === 0 || matched;
			}
			return matched;
		},
	};
}

/** It encodes text as UTF-8 and leaves line ends unchanged. */
function wholeMessage({ prefix, body }: SignedMessage): Promise<ArrayBuffer> {
	return new Blob([prefix, body as BlobPart]).arrayBuffer();
}

export interface Ed25519Key {
	verify(message: SignedMessage, signature: Uint8Array): boolean | Promise<boolean>;
}

export function ed25519PublicKey(bytes: Uint8Array<ArrayBuffer>): Ed25519Key {
	let imported: Promise<CryptoKey> | undefined;
	return {
		async verify(message, signature) {
			imported ??= crypto.subtle.importKey("raw", bytes, "Ed25519", false, ["verify"]);
			return crypto.subtle.verify("Ed25519", await imported, new Uint8Array(signature), await wholeMessage(message));
		},
	};
}

export async function ed25519Sign(seed: Uint8Array, message: SignedMessage): Promise<Uint8Array> {
	// The bytes that a private key starts with in DER (RFC 8410); its 32-byte seed follows.
	const start = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];
	const key = await crypto.subtle.importKey("pkcs8", new Uint8Array([...start, ...seed]), "Ed25519", false, ["sign"]);
	return new Uint8Array(await crypto.subtle.sign("Ed25519", key, await wholeMessage(message)));
}
