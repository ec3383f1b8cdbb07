/** How a scheme encodes a digest. */
export type DigestEncoding = "hex" | "base64";

/** The hash algorithm of an HMAC. */
export type HashAlgorithm = "sha1" | "sha256" | "sha384" | "sha512";

/** The text before the body and the body: together they are what was signed. */
export interface SignedMessage {
	/** The signed text before the body; empty if a scheme signs only the body. */
	readonly prefix: string;
	/** The exact body. */
	readonly body: string | Uint8Array;
	/** Composes the signed content, for schemes in which the body is not last; replaces `prefix` and `body`. */
	readonly compose?: ((body: string | Uint8Array) => string | Uint8Array) | undefined;
}

/** Compares signatures: synchronously if Node.js does the hashing, with a promise elsewhere. */
export interface VerificationKey {
	/** Returns whether any candidate is the signature of the message. All of them are compared, in constant time. */
	matches(message: SignedMessage, candidates: readonly string[]): boolean | Promise<boolean>;
	/** Returns a name for logs, if the usual one, made from the secret's text, does not fit. */
	fingerprint?(): string | Promise<string>;
}

/** A key that can also sign. */
export interface SigningKey extends VerificationKey {
	/** Returns the signature of a message, as the scheme writes it. */
	sign(message: SignedMessage): string | Promise<string>;
}
