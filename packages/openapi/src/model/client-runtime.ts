/**
 * The building blocks of generated clients at run time, as the SDK defines them. This is the one place where the generator uses the SDK's
 * source; the build compiles it in, so the published package depends on nothing. See
 * `docs/decisions/0018-one-module-for-the-operation-table.md`.
 */

export { errorClassOf } from "../../../sdk/src/core/errors/api-error.ts";
export type {
	Operation as ClientOperation,
	PageConfig,
	PagePlaces,
	QueryFormat,
} from "../../../sdk/src/core/operations/operation.ts";
export { type TableResource, writeTable } from "../../../sdk/src/core/operations/table.ts";
export { kindOf, type Wire, type WireBody, type WireParam, writeWire } from "../../../sdk/src/core/wire/wire.ts";
