/**
 * Builds the model of an API document and answers questions about it.
 *
 * @packageDocumentation
 */

export type * from "./model/api-model.ts";
export { buildModel } from "./model/build.ts";
export { leastScopes, type Need } from "./model/least-scopes.ts";
export { matchOperation } from "./model/match.ts";
