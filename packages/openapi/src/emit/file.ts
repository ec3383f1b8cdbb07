/** A file to write, its path relative to where its product belongs. */
export interface GeneratedFile {
	/** Relative to the folder that its product is written to. */
	readonly path: string;
	/** The whole content of the file. */
	readonly text: string;
}
