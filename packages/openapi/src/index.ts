/** The documents, their linter and the generator as functions. The mocks are in `@countersign/mock`. */

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
export { checkOutput } from "./emit/check-output.ts";
export { emitCollections } from "./emit/collections/collections.ts";
export type { GeneratedFile } from "./emit/file.ts";
export type { Places } from "./emit/places.ts";
export { emitClientFor, emitProvider, emitSdk, type Header } from "./emit/provider.ts";
export type * from "./model/api-model.ts";
export { buildModel } from "./model/build.ts";
export { leastScopes, type Need } from "./model/least-scopes.ts";
export { matchOperation } from "./model/match.ts";
