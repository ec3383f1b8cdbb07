import { lintDocument } from "./lint.ts";
import { DocumentError, type LoadedDocument, loadDocument } from "./load.ts";
import { checkStructure } from "./structure.ts";

/**
 * Loads a document and checks it by all rules.
 *
 * @throws {@link DocumentError} with every problem at once, each with file, line and what to do
 */
export async function readDocument(folder: string, shownAs: string): Promise<LoadedDocument> {
	const loaded = loadDocument(folder, shownAs);
	const own = lintDocument(loaded);
	// A document that our rules refuse would only repeat itself in the words of the specification.
	const problems = own.length > 0 ? own : await checkStructure(loaded);
	if (problems.length > 0) throw new DocumentError(problems);
	return loaded;
}
