import type { DocumentFiles } from "./files.ts";
import { type LintProfile, lintDocument } from "./lint.ts";
import { DocumentError, type LoadedDocument, loadDocument } from "./load.ts";
import { checkStructure } from "./structure.ts";

/**
 * Loads a document and checks it.
 *
 * @param folder the document: a file, or a folder with `openapi.yaml`
 * @param shownAs how to name the document in problems
 * @param profile `strict` also requires a description of every schema, field and parameter
 * @defaultValue profile `standard`
 * @param files where to read the document from
 * @defaultValue files the disk of this machine
 * @throws {@link DocumentError} with all problems, each with its file, its line and how to fix it
 */
export async function readDocument(
	folder: string,
	shownAs: string,
	profile: LintProfile = "standard",
	files?: DocumentFiles,
): Promise<LoadedDocument> {
	const loaded = loadDocument(folder, shownAs, files);
	const own = lintDocument(loaded, profile);
	// The OpenAPI check would report the same mistakes again, in other words.
	const problems = own.length > 0 ? own : await checkStructure(loaded);
	if (problems.length > 0) throw new DocumentError(problems);
	return loaded;
}
