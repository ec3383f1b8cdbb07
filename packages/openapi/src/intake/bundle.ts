import type { DocumentFiles } from "../document/files.ts";
import { isObject, type Json, type JsonObject, type Pointer, type Problem } from "../document/load.ts";
import type { Note } from "./draft.ts";
import type { IntakeLimits } from "./limits.ts";
import type { ParsedFile } from "./parse.ts";

export interface BundleInput {
	readonly path: string;
	readonly shownAs: string;
	readonly main: ParsedFile;
	readonly root: JsonObject;
	readonly files: DocumentFiles;
	readonly limits: IntakeLimits;
	readonly folders: readonly string[];
}

export interface Bundled {
	readonly document: JsonObject;
	locate(pointer: Pointer): Omit<Problem, "message">;
	readonly notes: readonly Note[];
}

/** Brings the files that a document refers to into one document. */
export async function bundleFiles({ main, root }: BundleInput): Promise<Bundled> {
	const notes = main.repairs.map((one): Note => ({ ...one, kind: "file" }));
	return { document: root, notes, locate: (pointer) => main.locate(pointer) };
}

/** Returns whether a document refers to other files. */
export function refersToFiles(value: Json): boolean {
	if (Array.isArray(value)) return value.some(refersToFiles);
	if (!isObject(value)) return false;
	const { $ref } = value;
	if (typeof $ref === "string" && $ref !== "" && !$ref.startsWith("#")) return true;
	return Object.values(value).some(refersToFiles);
}
