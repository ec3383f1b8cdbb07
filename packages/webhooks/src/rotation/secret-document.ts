/** One text with a version, replaced whole or not at all: the one thing that a backend of the secret store must be able to do. */
export interface SecretDocument {
	/** Returns the text and its version; `undefined` if no text was stored yet. */
	read(): Promise<{ readonly text: string; readonly version: string } | undefined>;
	/** Replaces the text if its version is still `expected` (`undefined`: if no text exists); returns whether it did. */
	replace(text: string, expected: string | undefined): Promise<boolean>;
}
