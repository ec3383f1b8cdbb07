/**
 * Loads and checks API documents. This entry, `model` and `collections` load no compiler; the main entry does, for its emitters.
 *
 * @packageDocumentation
 */

export { type LintProfile, lintDocument } from "./document/lint.ts";
export {
	DocumentError,
	type Json,
	type JsonObject,
	type LoadedDocument,
	loadDocument,
	type Pointer,
	type Problem,
} from "./document/load.ts";
export { readDocument } from "./document/read.ts";
