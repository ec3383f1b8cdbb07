/**
 * The runtime of clients generated from your own document (`countersign generate <spec> --out DIR`): the same retries, limits, pages
 * and errors as the clients in this package.
 */
export type { ApiPromise } from "./call/api-promise.ts";
export type { RequestMethod, RequestOptions } from "./call/raw-request.ts";
export type { Client } from "./client.ts";
export { type ApiDescription, type DescribedClientOptions, describedClient } from "./described-client.ts";
export { type ErrorBodyOf, type ErrorGuard, errorGuard } from "./errors/guard.ts";
export { type ClientIdentity, identityOf } from "./identity.ts";
export type { ApiKeyFunction, ApiKeyOption } from "./keys/key-source.ts";
export type { Operation, PageConfig, PagePlaces, QueryFormat } from "./operations/operation.ts";
export { type Caller, resourceTree, scopesOf } from "./operations/resource.ts";
export type { CallOptions, KeylessCallOptions } from "./options.ts";
export type { PagePromise } from "./pages/page-promise.ts";
export {
	createValidator,
	type Drift,
	type ResponseSchemas,
	type SchemaSource,
	type Validator,
} from "./validation/validation.ts";
export * from "./wire/index.ts";
