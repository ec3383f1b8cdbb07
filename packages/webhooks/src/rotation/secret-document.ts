/** One text with a version, which is replaced completely or not at all. This is all that a backend of the secret store must support. */
export interface SecretDocument {
	/** Returns the text and its version; `undefined` if no text was stored yet. */
	read(): Promise<{ readonly text: string; readonly version: string } | undefined>;
	/** Replaces the text if its version is still `expected` (`undefined`: if no text exists); returns whether it did. */
	replace(text: string, expected: string | undefined): Promise<boolean>;
}
