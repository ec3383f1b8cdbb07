import type { DocumentFiles } from "../document/files.ts";
import type { JsonObject } from "../document/load.ts";
import type { IntakeLimits } from "./limits.ts";
import type { ParsedFile } from "./parse.ts";

/** A document whose files are brought into one. */
export interface BundleInput {
	readonly path: string;
	readonly shownAs: string;
	readonly main: ParsedFile;
	readonly root: JsonObject;
	readonly files: DocumentFiles;
	readonly limits: IntakeLimits;
	/** Other folders that files may be read from. */
	readonly folders: readonly string[];
	/** Reads a file after its size has been checked. */
	read(path: string, shownAs: string): ParsedFile;
}
