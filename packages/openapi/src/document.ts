/**
 * Loads and checks API documents. This entry, `model` and `collections` load no compiler; the main entry does, for its emitters.
 *
 * @packageDocumentation
 */

export { checkExamples } from "./document/check-examples.ts";
export { exampleName } from "./document/example-name.ts";
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
export { checkReadiness, type Readiness } from "./intake/check.ts";
export type { Note, NoteKind } from "./intake/draft.ts";
export { DEFAULT_LIMITS, DocumentLimitError, type IntakeLimits } from "./intake/limits.ts";
export type { Overlay, OverlayAction } from "./intake/overlay.ts";
export { type Intake, type IntakeOptions, overlayOf, readIntake, readOverlayFile, withOverlay } from "./intake/read.ts";
export type { DocumentVersion } from "./intake/upgrade.ts";
