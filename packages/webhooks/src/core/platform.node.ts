/**
 * What verification needs from its platform, on Node.js, Bun and Deno: synchronous hashing and comparing.
 * `platform.web.ts` does the same everywhere else; the package's `imports` choose between the two.
 */
import { Buffer, isAscii, isUtf8 } from "node:buffer";
import {
	createHmac,
	createPrivateKey,
	createPublicKey,
	createSecretKey,
	sign,
	timingSafeEqual,
	verify,
} from "node:crypto";
import type { HashAlgorithm, SignedMessage, SigningKey } from "./key.ts";
import { parseSecrets } from "./parse-secrets.ts";
import type { Secret } from "./secrets.ts";

export type { SigningKey } from "./key.ts";

/** Whether keys work synchronously. */
export const isSync: boolean = true;

/** The value of an environment variable; `undefined` if it is not set or empty. */
export function environmentValue(name: string): string | undefined {
	return process.env[name] || undefined;
}

/** @throws TypeError if the variable is not set or contains no secrets */
export function secretsOfEnvironment(name: string): Secret[] {
	const text = process.env[name];
	if (!text) throw new TypeError(`There is no signing secret. Pass \`secrets\`, or set ${name}.`);
	return parseSecrets(text);
}

/** The bytes as text, or `undefined` if they are not UTF-8: replacing some would change what was signed. */
export function decodeBytes(bytes: Uint8Array): string | undefined {
	const buffer = (
		bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	) as FastBuffer;
	// Copying ASCII is several times faster than decoding UTF-8, and most JSON is ASCII; for a short text, checking costs more.
	if (buffer.length > SHORT && isAscii(buffer)) return buffer.latin1Slice(0, buffer.length);
	const text = buffer.utf8Slice(0, buffer.length);
	// Invalid UTF-8 is decoded to this character, unless the sender wrote the character itself.
	return text.includes("\ufffd") && !isUtf8(buffer) ? undefined : text;
}

const SHORT = 4096;

/** For {@link hmacKey}: digests in base64. The type differs by platform, so that a bundle contains only the encodings that it uses. */
export const base64 = "base64";

/** The same in the alphabet of URLs, without padding. */
export const base64url = "base64url";

/** For {@link hmacKey}: the platform's name of a hash. */
export const hashName = (algorithm: HashAlgorithm): HashAlgorithm => algorithm;

/** Encodes bytes in base64. */
export function bytesToBase64(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

/** Decodes base64. */
export function base64ToBytes(text: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(Buffer.from(text, "base64"));
}

/** Bytes of a digest by algorithm. */
const SIZES = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 } as const;

/** Writes digests in hex by default. */
export function hmacKey(
	secret: Uint8Array,
	encoding: "hex" | typeof base64 | typeof base64url = "hex",
	algorithm: HashAlgorithm = "sha256",
): SigningKey {
	const key = createSecretKey(secret);
	// A digest as text costs less than one as a Buffer.
	const digest = ({ prefix, body }: SignedMessage) =>
		createHmac(algorithm, key).update(prefix).update(body).digest(encoding);
	// Each call overwrites these buffers. That is safe, because a call is synchronous.
	const size = SIZES[algorithm];
	const length =
		encoding === "hex" ? size * 2 : encoding === "base64" ? Math.ceil(size / 3) * 4 : Math.ceil((size * 4) / 3);
	const expected = Buffer.alloc(length) as FastBuffer;
	const given = Buffer.alloc(length) as FastBuffer;
	return {
		sign: digest,
		matches(message, candidates) {
			expected.latin1Write(digest(message), 0, length);
			let matched = 0;
			// Compare every candidate, even after a match. The length of a digest is not secret.
			for (const candidate of candidates) {
				// As UTF-8, in which only ASCII characters have one byte, so no other character can pass for a digit.
				if (candidate.length === length && given.utf8Write(candidate, 0, length) === length)
					matched |= Number(timingSafeEqual(expected, given));
			}
			return matched === 1;
		},
	};
}

/** Methods that Node.js has always had and its types leave out: `toString` and `write` call them after looking up the encoding. */
interface FastBuffer extends Buffer {
	latin1Slice(start: number, end: number): string;
	utf8Slice(start: number, end: number): string;
	latin1Write(text: string, offset: number, length: number): number;
	utf8Write(text: string, offset: number, length: number): number;
}

/** The bytes that a public Ed25519 key starts with in DER (RFC 8410); its 32 bytes follow. */
const SPKI = Buffer.from("302a300506032b6570032100", "hex");
/** The same for a private key; its 32-byte seed follows. */
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

export interface Ed25519Key {
	verify(message: SignedMessage, signature: Uint8Array): boolean | Promise<boolean>;
}

export function ed25519PublicKey(bytes: Uint8Array): Ed25519Key {
	const key = createPublicKey({ key: Buffer.concat([SPKI, bytes]), format: "der", type: "spki" });
	return { verify: (message, signature) => verify(null, wholeMessage(message), key, signature) };
}

export function ed25519Sign(seed: Uint8Array, message: SignedMessage): Uint8Array | Promise<Uint8Array> {
	const key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: "der", type: "pkcs8" });
	return sign(null, wholeMessage(message), key);
}

function wholeMessage({ prefix, body }: SignedMessage): Buffer {
	return Buffer.concat([Buffer.from(prefix), Buffer.from(body as Uint8Array)]);
}
