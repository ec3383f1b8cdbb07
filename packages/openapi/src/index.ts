/** The documents, their linter and the generator as functions. The mocks are under `/mock`. */

export { lintDocument } from "./document/lint.ts";
export { DocumentError, type LoadedDocument, loadDocument, type Problem } from "./document/load.ts";
export { readDocument } from "./document/read.ts";
export type { GeneratedFile } from "./emit/file.ts";
export { emitSdk } from "./emit/provider.ts";
export type * from "./model/api-model.ts";
export { buildModel } from "./model/build.ts";
