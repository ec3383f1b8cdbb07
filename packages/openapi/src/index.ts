/** The documents, their linter and the generator as functions. The mocks are in `@countersign/mock`. */

export * from "./collections.ts";
export * from "./document.ts";
export { checkOutput } from "./emit/check-output.ts";
export { emitPackage, type PackageOptions } from "./emit/package/package.ts";
export type { Places } from "./emit/places.ts";
export { emitClientFor, emitProvider, emitSdk, type Header } from "./emit/provider.ts";
export * from "./model.ts";
