/**
 * Writes a model as collections for Postman, Bruno and Insomnia.
 *
 * @packageDocumentation
 */

export { emitCollections } from "./emit/collections/collections.ts";
export type { GeneratedFile } from "./emit/file.ts";
