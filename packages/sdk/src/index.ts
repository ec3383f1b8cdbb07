/**
 * What all clients share: errors, pages, options, keys. It contains no client, so importing it adds almost nothing to a bundle.
 */
export type { ApiPromise, ApiResult } from "./core/call/api-promise.ts";
export type { RequestMethod, RequestOptions } from "./core/call/raw-request.ts";
export type { Clock } from "./core/clock.ts";
export {
	AbortError,
	ApiError,
	type ApiErrorInit,
	AuthenticationError,
	BadRequestError,
	type CallFacts,
	ConflictError,
	ConnectionError,
	CountersignError,
	type ErrorDetails,
	type ErrorHeaders,
	type Issue,
	NotFoundError,
	PaginationError,
	PermissionError,
	RateLimitError,
	type RequestSummary,
	ResponseValidationError,
	type ResponseValidationFacts,
	ServerError,
	TimeoutError,
	UnexpectedResponseError,
	ValidationError,
} from "./core/errors/index.ts";
export type {
	CancelHook,
	ErrorHook,
	Hooks,
	Log,
	Logger,
	RateLimitHook,
	RequestHook,
	ResponseHook,
	RetryHook,
} from "./core/hooks.ts";
export { idempotencyKey, idempotencyUuid } from "./core/keys/idempotency.ts";
export { type ApiKeyFunction, type ApiKeyOption, withApiKeys } from "./core/keys/key-source.ts";
export { type Known, known } from "./core/known.ts";
export type { CallOptions, ClientOptions, KeylessCallOptions } from "./core/options.ts";
export type { Page, PagePromise } from "./core/pages/page-promise.ts";
export {
	type AcquireOptions,
	type LimitReading,
	RateLimitBlockedError,
	type RateLimiter,
	type Ticket,
} from "./core/rate-limit/limiter.ts";
export {
	type Transport,
	TransportError,
	type TransportRequest,
	type TransportResponse,
} from "./core/transport/transport.ts";
export type { Drift, ResponseSchemas, Schema, SchemaSource, Validator } from "./core/validation/validation.ts";
