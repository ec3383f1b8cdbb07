/** How a scheme writes a digest. */
export type DigestEncoding = "hex" | "base64";

/** The hash under an HMAC. */
export type HashAlgorithm = "sha1" | "sha256" | "sha384" | "sha512";

/** The text before the body and the body: together they are what was signed. */
export interface SignedMessage {
	/** The signed text before the body; empty where a scheme signs the body alone. */
	readonly prefix: string;
	/** The exact body. */
	readonly body: string | Uint8Array;
	/** The signed content, for schemes in which the body does not come last; it takes the place of `prefix` and `body`. */
	readonly compose?: ((body: string | Uint8Array) => string | Uint8Array) | undefined;
}

/** Tells whether one of the candidates is its signature of a message: at once where Node.js does the hashing, later elsewhere. */
export interface VerificationKey {
	/** Whether any of the candidates is the signature of the message; compared in constant time, all of them. */
	matches(message: SignedMessage, candidates: readonly string[]): boolean | Promise<boolean>;
	/** A name for logs, where the usual one, made from the secret's text, does not fit. */
	fingerprint?(): string | Promise<string>;
}

/** A key that can also sign. */
export interface SigningKey extends VerificationKey {
	/** The signature of a message, as the scheme writes it. */
	sign(message: SignedMessage): string | Promise<string>;
}
