/**
 * Builds the model of an API document and answers questions about it.
 *
 * @packageDocumentation
 */

export { type ClientDescription, describeForClient } from "./emit/client-description.ts";
export { mirrorTables, type Table as MirrorTable } from "./emit/mirror-tables.ts";
export type { DescribedSignature, MockDescription } from "./emit/package/described-api.ts";
export { describeForMock } from "./emit/package/mock-description.ts";
export type * from "./model/api-model.ts";
export { buildModel } from "./model/build.ts";
export { compareModels, type ModelChanges } from "./model/compare.ts";
export { leastScopes, type Need } from "./model/least-scopes.ts";
export { matchOperation } from "./model/match.ts";
export { type ModelSummary, type OperationSummary, summarizeModel, type ValueSummary } from "./model/summary.ts";
