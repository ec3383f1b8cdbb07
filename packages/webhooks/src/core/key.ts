/** How a scheme writes a digest. */
export type DigestEncoding = "hex" | "base64";

/** The text before the body and the body: together they are what was signed. */
export interface SignedMessage {
	readonly prefix: string;
	readonly body: string | Uint8Array;
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
	sign(message: SignedMessage): string | Promise<string>;
}
