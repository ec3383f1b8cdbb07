/**
 * Loads and checks API documents. This entry, `model` and `collections` load no compiler; the main entry does, for its emitters.
 *
 * @packageDocumentation
 */

export { checkExamples } from "./document/check-examples.ts";
export { EXAMPLES_FILE, type RecordedCall, type RecordedDelivery, type RecordedExamples } from "./document/examples.ts";
export type { DocumentFiles } from "./document/files.ts";
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
export {
	readWalkthrough,
	WALKTHROUGH_FILE,
	type Walkthrough,
	type WalkthroughStep,
} from "./document/walkthrough.ts";
