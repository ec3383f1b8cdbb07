/** A file to write, its path relative to where its product belongs. */
export interface GeneratedFile {
	readonly path: string;
	readonly text: string;
}
