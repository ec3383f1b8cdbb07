/**
 * Writes a model as collections for Postman, Bruno and Insomnia.
 *
 * @packageDocumentation
 */

export { type CollectionValues, emitCollections } from "./emit/collections/collections.ts";
export type { GeneratedFile } from "./emit/file.ts";
