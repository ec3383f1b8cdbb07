/** One text with a version, replaced whole or not at all: the one thing that a backend of the secret store must be able to do. */
export interface SecretDocument {
	/** The text and its version; `undefined` where there is none yet. */
	read(): Promise<{ readonly text: string; readonly version: string } | undefined>;
	/** Replaces the text if its version is still `expected` (`undefined`: if there is none); answers whether it did. */
	replace(text: string, expected: string | undefined): Promise<boolean>;
}
